// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tenant_session.h"

#include "engine/credential_groups.h"
#include "session/time_display.h"

#include <algorithm>

namespace casb::ui {
namespace {

QString groupOf(const Config &config, const QString &input)
{
    for (const InputConfig &one : config.inputs) {
        if (one.name == input)
            return credentialGroup(config, one);
    }
    return input;
}

/// What is left of a snapshot for one input.
EngineSnapshot narrowed(EngineSnapshot snapshot, const Config &config, const QString &input)
{
    const QString group = groupOf(config, input); // whose name a spent quota bears
    snapshot.requestsToday = snapshot.requestsByGroup.value(group);
    snapshot.requestsPerDay = requestsPerDay(config, group);
    snapshot.alarms.removeIf([&](const Alarm &alarm) {
        const bool quota = alarm.kind == Alarm::Kind::QuotaSpent;
        return !alarm.key.input.isEmpty() && alarm.key.input != (quota ? group : input);
    });
    const auto other = [&input](const ServiceStatus &status) {
        return status.key.input != input;
    };
    snapshot.services.removeIf(other);
    snapshot.backfills.removeIf(other);
    return snapshot;
}

} // namespace

TenantSession::TenantSession(Session &whole, QObject *parent)
    : Session(parent), m_whole(whole), m_queries(whole.queries())
{
    connect(&whole, &Session::snapshotChanged, this, [this] {
        take();
        emit snapshotChanged(snapshot());
    });
    connect(&whole, &Session::opened, this, [this] {
        follow();
        take();
        emit opened();
    });
    connect(&whole, &Session::closed, this, [this] {
        take();
        emit closed();
    });
    connect(&whole, &Session::openFailed, this, &Session::openFailed);
    connect(&whole, &Session::pullChanged, this, &Session::pullChanged);
    connect(&whole, &Session::deadLettersChanged, this, &Session::deadLettersChanged);
    connect(&whole, &Session::stateChanged, this, [this](const ServiceKey &key) {
        if (m_tenant.isEmpty() || key.input == m_tenant)
            emit stateChanged(key);
    });
    take();
}

bool TenantSession::known(const QString &input) const
{
    const QList<InputConfig> &inputs = m_whole.config().inputs;
    return std::any_of(inputs.begin(), inputs.end(), [&input](const InputConfig &one) { return one.name == input; });
}

/// A tenant that is gone is not in view any more; one that was chosen and comes is.
void TenantSession::follow()
{
    const QString now = known(m_wanted) ? m_wanted : QString();
    if (now == m_tenant)
        return;
    m_tenant = now;
    m_queries.setInput(m_tenant);
    take();
    emit tenantChanged();
}

void TenantSession::viewTenant(const QString &input)
{
    m_wanted = input;
    const QString before = m_tenant;
    follow();
    if (m_tenant == before)
        return;
    emit opened(); // pages read anew, as they do for another configuration
    emit snapshotChanged(snapshot());
}

void TenantSession::take()
{
    if (m_tenant.isEmpty())
        return;
    m_snapshot = narrowed(m_whole.snapshot(), m_whole.config(), m_tenant);
    m_config = m_whole.config();
    m_config.inputs.removeIf([this](const InputConfig &input) { return input.name != m_tenant; });
}

const Config &TenantSession::config() const
{
    return m_tenant.isEmpty() ? m_whole.config() : m_config;
}

const EngineSnapshot &TenantSession::snapshot() const
{
    return m_tenant.isEmpty() ? m_whole.snapshot() : m_snapshot;
}

void TenantSession::pullNow(const ServiceKey &key)
{
    if (!key.service.isEmpty() || m_tenant.isEmpty()) {
        m_whole.pullNow(key);
        return;
    }
    for (const ServiceStatus &service : std::as_const(m_snapshot.services))
        m_whole.pullNow(service.key);
}

QList<TenantLine> TenantSession::tenants() const
{
    QList<TenantLine> out;
    if (!m_whole.isOpen())
        return out;
    const EngineSnapshot &all = m_whole.snapshot();
    for (const InputConfig &input : m_whole.config().inputs) {
        TenantLine line;
        line.input = input.name;
        line.id = input.id;
        line.region = input.region;
        const EngineSnapshot its = narrowed(all, m_whole.config(), input.name);
        if (!input.enabled) {
            line.state = {MarkState::Off, tr("off")};
        } else {
            line.state = collectorState(its);
        }
        // The furthest behind of its services is what a person wants to know.
        std::optional<qint64> position;
        for (const ServiceStatus &service : its.services) {
            if (service.positionMs)
                position = std::min(position.value_or(*service.positionMs), *service.positionMs);
        }
        const bool collects = input.enabled && all.phase == EngineSnapshot::Phase::Running;
        line.behind = collects && position ? spanText(std::max<qint64>(0, all.timeMs - *position))
                      : !input.enabled     ? tr("off")
                      : all.phase == EngineSnapshot::Phase::Paused ? tr("paused")
                                                                   : QString();
        out << line;
    }
    return out;
}

} // namespace casb::ui
