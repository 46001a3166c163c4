// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_fakes.h"

#include <QRandomGenerator>

#include <cmath>

namespace casb::ui::testing {

/// Half hours of a working day, as the overview reads them.
class TrafficReader : public FakeReader
{
public:
    using FakeReader::FakeReader;
    QList<TrafficRow> traffic(qint64 fromMs, qint64, qint64 bucketMs) override
    {
        QRandomGenerator random(11);
        QList<TrafficRow> rows;
        for (int i = 0; i < 48; ++i) {
            const double hour = std::fmod(10 + i * .5, 24);
            const double busy = std::exp(-std::pow(hour - 11, 2) / 9) + .8 * std::exp(-std::pow(hour - 15.5, 2) / 7) + .16;
            for (const ServiceKey &key : {kEvents, kAlerts}) {
                TrafficRow row;
                row.key = key;
                row.slotMs = fromMs + i * bucketMs;
                const double share = key == kEvents ? 1950 * (.86 + random.generateDouble() * .28)
                                                    : 300 * (.5 + random.generateDouble());
                row.records = qint64(busy * share);
                row.received = row.records / 2;
                row.duplicates = qint64(busy * random.generateDouble() * 8);
                row.throttled = key == kEvents && (i == 12 || i == 31) ? 1 : 0;
                if (key == kAlerts) {
                    row.low = qint64(busy * 34);
                    row.noSeverity = i % 2;
                    row.mid = qint64(busy * 17);
                    row.high = qint64(busy * 6);
                    row.critical = busy > .6 ? 2 : 0;
                }
                rows << row;
            }
        }
        return rows;
    }
};

class TrafficStore : public FakeStore
{
public:
    explicit TrafficStore(std::shared_ptr<FakeRows> rows) : FakeStore(rows), m_kept(std::move(rows)) {}
    std::unique_ptr<StoreReader> reader() const override { return std::make_unique<TrafficReader>(m_kept); }

private:
    std::shared_ptr<FakeRows> m_kept;
};

/// Two services up to date, two outputs connected, nothing waits.
inline EngineSnapshot flowingSnapshot(qint64 now)
{
    EngineSnapshot s;
    s.phase = EngineSnapshot::Phase::Running;
    s.timeMs = now;
    s.collectorName = QStringLiteral("devo_collector_1");
    s.storeLocation = QStringLiteral("/var/lib/casb/casb.db");
    s.queueLimit = 10000;
    s.queueLimitBytes = 1024LL << 20;
    s.deliveredToday = 11807;
    s.requestsToday = 251;
    s.requestsPerDay = 1000;
    s.residentBytes = 46LL << 20;
    s.spool.keptRecords = 412906;
    s.spool.sizeBytes = 184LL << 20;
    for (const ServiceKey &key : {kAlerts, kEvents}) {
        const bool alerts = key == kAlerts;
        ServiceStatus service;
        service.key = key;
        service.phase = ServiceStatus::Phase::Waiting;
        service.upToDate = true;
        service.periodSeconds = 600;
        service.nextMs = now + (alerts ? 464'000 : 132'000);
        service.positionMs = now - (alerts ? 180'000 : 24 * 60'000);
        service.pull.key = key;
        service.pull.startedMs = now - (alerts ? 136'000 : 468'000);
        service.pull.endedMs = service.pull.startedMs + 1600;
        service.pull.result = PullStatistics::Result::Complete;
        service.pull.received = alerts ? 12 : 214;
        service.pull.duplicates = alerts ? 1 : 0;
        service.pull.stored = alerts ? 11 : 214;
        service.pull.records = alerts ? 81 : 447;
        s.services << service;
    }
    for (const QString &name : {QStringLiteral("devo_1"), QStringLiteral("relay_dr")}) {
        OutputStatus output;
        output.name = name;
        output.phase = OutputStatus::Phase::Connected;
        output.peer = name == u"devo_1" ? QStringLiteral("collector-eu.devo.io:443 · TLS 1.3")
                                        : QStringLiteral("192.0.2.17:13000 · TCP");
        output.acknowledgedMs = now - 132'000;
        output.sentTotal = 11807;
        if (name == u"devo_1")
            output.certificateExpiresMs = now + 212LL * 86'400'000;
        s.outputs << output;
    }
    return s;
}

/// Credentials refused, position expired, an output away, a certificate about to expire.
inline EngineSnapshot troubleSnapshot(qint64 now)
{
    EngineSnapshot s = flowingSnapshot(now);
    s.spool.waiting = 2432;
    s.spool.oldestWaitingMs = now - 4 * 3'600'000 - 4 * 60'000;
    ServiceStatus &alerts = s.services[0];
    alerts.phase = ServiceStatus::Phase::Retrying;
    alerts.error = {ErrorId::Authentication, QStringLiteral("403 at sign-in"), {}};
    alerts.nextMs = now + 1'268'000;
    alerts.positionMs = now - 101 * 60'000;
    alerts.periodSeconds = 1800;
    alerts.pull.endedMs = now - 101 * 60'000;
    ServiceStatus &events = s.services[1];
    events.phase = ServiceStatus::Phase::Failed;
    events.error = {ErrorId::PositionRefused, QStringLiteral("Page token expired, position 07:05"), {}};
    events.positionMs = now - 129 * 60'000;
    events.pull.endedMs = now - 128 * 60'000;
    OutputStatus &devo = s.outputs[0];
    devo.phase = OutputStatus::Phase::Retrying;
    devo.error = {ErrorId::DeliveryFailed, QStringLiteral("collector-eu.devo.io:443 · timed out"), {}};
    devo.retryAtMs = now + 18'000;
    devo.certificateExpiresMs = now + 3LL * 86'400'000;
    return s;
}

/// A session with a day's traffic and @p snapshot.
inline void fillFrame(FakeSession &session, const EngineSnapshot &snapshot)
{
    fillRealistic(session);
    session.shown = snapshot;
    session.queries().setStore(std::make_shared<TrafficStore>(session.rows));
}

} // namespace casb::ui::testing
