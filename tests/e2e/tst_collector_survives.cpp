// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector_process.h"
#include "simulator_process.h"

#include <QRandomGenerator>
#include <QtTest>

#include <csignal>

using namespace casb;

namespace {

const QStringList kRun{QStringLiteral("--config"), QStringLiteral("config.yaml")};
const QStringList kOnce = kRun + QStringList{QStringLiteral("--once")};

QSet<QByteArray> idsOf(const QByteArrayList &lines, const QString &name)
{
    const QByteArrayList ids = members(lines, name);
    QSet<QByteArray> out(ids.begin(), ids.end());
    out.remove(QByteArray());
    return out;
}

} // namespace

/// Ends of every kind, and what the next start makes of them.
class TestCollectorSurvives : public QObject
{
    Q_OBJECT

private slots:
    void aSignalStopsItGracefully_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void aSignalStopsItGracefully()
    {
        QFETCH(int, signal);
        SimulatorProcess simulator({QStringLiteral("--history-hours"), QStringLiteral("1")});
        QVERIFY(simulator.isReady());
        CollectorProcess collector(simulator.folder(), kRun);
        QVERIFY(collector.waitForOutput("Waiting for"));
        QVERIFY(collector.isRunning());
        collector.signal(signal);
        QCOMPARE(collector.wait(), 0);
        // What was collected has been delivered or waits; together it is everything, once.
        QCOMPARE(runCollector(simulator.folder(), kOnce), 0);
        QCOMPARE(idsOf(simulator.delivered(), QStringLiteral("eventId")), idsOf(simulator.expected("events"), QStringLiteral("eventId")));
        const QByteArrayList delivered = simulator.delivered();
        QCOMPARE(QSet<QByteArray>(delivered.begin(), delivered.end()).size(), delivered.size());
    }

    void aKillAtAnyMomentLosesNothing()
    {
        SimulatorProcess simulator({QStringLiteral("--history-hours"), QStringLiteral("12"), QStringLiteral("--events-page-size"),
                                    QStringLiteral("60"), QStringLiteral("--events-per-hour"), QStringLiteral("3000")});
        QVERIFY(simulator.isReady());
        QRandomGenerator random(7);
        for (int i = 0; i < 8; ++i) {
            CollectorProcess collector(simulator.folder(), kRun);
            QVERIFY(collector.waitForOutput("(Partial)"));
            // Some pages later, at no particular moment.
            const int pages = random.bounded(12);
            for (int page = 0; page < pages && collector.isRunning(); ++page)
                collector.waitForMoreOutput();
            collector.kill();
        }
        QCOMPARE(runCollector(simulator.folder(), kOnce), 0);
        const QByteArrayList delivered = simulator.delivered();
        QCOMPARE(idsOf(delivered, QStringLiteral("eventId")), idsOf(simulator.expected("events"), QStringLiteral("eventId")));
        QCOMPARE(idsOf(delivered, QStringLiteral("id")), idsOf(simulator.expected("alerts"), QStringLiteral("id")));
        // A page is never pulled into the store twice: what was repeated was repeated by delivery, byte for byte.
        QHash<QByteArray, QSet<QByteArray>> pullsOfEvent;
        const QByteArrayList events = members(delivered, QStringLiteral("eventId"));
        const QByteArrayList pulls = members(delivered, QStringLiteral("@devo_pulling_id"));
        for (qsizetype i = 0; i < events.size(); ++i) {
            if (!events[i].isEmpty())
                pullsOfEvent[events[i]].insert(pulls[i]);
        }
        for (const auto &ids : std::as_const(pullsOfEvent))
            QCOMPARE(ids.size(), 1);
    }

    void aRelayThatIsAwayIsWaitedFor()
    {
        SimulatorProcess simulator({QStringLiteral("--history-hours"), QStringLiteral("1")});
        QVERIFY(simulator.isReady());
        QVERIFY(simulator.order("relay-away seconds=600"));
        {
            CollectorProcess collector(simulator.folder(), kRun);
            QVERIFY(collector.waitForOutput("The data is up to date!"));
            QVERIFY(collector.waitForOutput("Waiting for"));
            collector.terminate();
            QCOMPARE(collector.wait(), 0);
        }
        QVERIFY(simulator.delivered().isEmpty());
        QVERIFY(simulator.order("clear"));
        QCOMPARE(runCollector(simulator.folder(), kOnce), 0);
        QCOMPARE(idsOf(simulator.delivered(), QStringLiteral("eventId")), idsOf(simulator.expected("events"), QStringLiteral("eventId")));
    }

    void aSecondOneIsRefusedOnTheSameFolder()
    {
        SimulatorProcess simulator({QStringLiteral("--history-hours"), QStringLiteral("1")});
        QVERIFY(simulator.isReady());
        CollectorProcess first(simulator.folder(), kRun);
        QVERIFY(first.waitForOutput("Pull Started"));
        QByteArray output;
        QCOMPARE(runCollector(simulator.folder(), kOnce, &output), 1);
        QVERIFY2(output.contains("ProofpointCasbPersistenceError"), output.constData());
        first.terminate();
        QCOMPARE(first.wait(30'000), 0);
    }
};

QTEST_GUILESS_MAIN(TestCollectorSurvives)
#include "tst_collector_survives.moc"
