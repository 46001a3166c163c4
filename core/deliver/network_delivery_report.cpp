// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/network_delivery.h"

#include "deliver/sender_metric.h"

#include <algorithm>

/// What a delivery says of itself: statistics and status.
namespace casb::deliver {

qint64 NetworkDelivery::waiting() const
{
    return qMax<qint64>(0, m_total + m_numbering - m_cursor);
}

SenderMonitor *NetworkDelivery::makeMonitor(const SenderNames &names, std::function<SenderMonitor::Facts()> facts)
{
    const int period = m_parts.config.statsPeriodSeconds;
    const Logger starts = m_parts.log.as(names.origin(QStringLiteral("MainThread")));
    for (int i = 0; i < int(m_lanes.size()); ++i)
        starts.info(names.sender(i) + QStringLiteral(" -> Starting thread"));
    starts.info(names.monitor + QStringLiteral(" -> Starting thread (every %1 seconds)").arg(period));
    starts.info(names.manager + QStringLiteral(" -> Starting thread"));
    auto *monitor = new SenderMonitor(names, period, m_parts.clock, m_parts.log, std::move(facts), this);
    m_monitors.append(monitor);
    if (m_internal.active() && m_parts.config.generateMetrics)
        connect(monitor, &SenderMonitor::reported, this, [this, monitor](const SenderMonitor::Report &report) {
            m_internal.put(sentMetric(report, monitor->names(), m_parts.config, m_parts.options.collector,
                                      m_parts.clock.nowMs()));
        });
    monitor->start();
    return monitor;
}

/// Begins a new period of the queue's times.
SenderMonitor::Facts NetworkDelivery::facts()
{
    SenderMonitor::Facts facts;
    for (const Lane *lane : m_lanes)
        facts.senders.append({lane->underWay(), lane->phase() == Lane::Phase::Open});
    facts.queueTimes = std::exchange(m_queueTimes, {});
    facts.waiting = waiting();
    facts.sent = m_delivered;
    facts.busyMs = m_busyMs + (m_busySinceMs >= 0 ? m_parts.clock.steadyMs() - m_busySinceMs : 0);
    return facts;
}

SenderMonitor::Facts NetworkDelivery::internalFacts() const
{
    SenderMonitor::Facts facts;
    for (const Lane *lane : m_lanes)
        facts.senders.append({0, lane->phase() == Lane::Phase::Open});
    facts.waiting = m_internal.waiting();
    facts.sent = m_internal.sent();
    facts.dropped = m_internal.dropped();
    return facts;
}

void NetworkDelivery::publish()
{
    using Phase = OutputStatus::Phase;
    const auto any = [this](Lane::Phase phase) {
        return std::any_of(m_lanes.begin(), m_lanes.end(), [phase](const Lane *lane) { return lane->phase() == phase; });
    };
    m_status.retryAtMs = 0;
    if (m_state == State::Stopped || m_state == State::Ending) {
        m_status.phase = Phase::Stopped;
    } else if (any(Lane::Phase::Open) || any(Lane::Phase::Finishing)) {
        m_status.phase = Phase::Connected;
    } else if (any(Lane::Phase::Waiting)) {
        m_status.phase = Phase::Retrying;
        for (const Lane *lane : m_lanes) {
            if (lane->phase() == Lane::Phase::Waiting && (m_status.retryAtMs == 0 || lane->retryAtMs() < m_status.retryAtMs))
                m_status.retryAtMs = lane->retryAtMs();
        }
    } else {
        m_status.phase = any(Lane::Phase::Connecting) ? Phase::Connecting : Phase::Idle;
    }
    m_status.nextRecord = m_cursor;
    m_status.sentTotal = m_delivered;
    m_status.acknowledgedMs = m_acknowledgedMs;
    emit statusChanged(m_status);
}

} // namespace casb::deliver
