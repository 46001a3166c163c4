// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector_process.h"
#include "simulator_process.h"

#include <QDateTime>
#include <QtTest>

using namespace casb;

namespace {

const QStringList kOnce{QStringLiteral("--config"), QStringLiteral("config.yaml"), QStringLiteral("--once")};
constexpr qint64 kHour = 3'600'000;

QString text(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

QStringList backfill(const QString &service, qint64 from, qint64 to)
{
    return {QStringLiteral("backfill"), QStringLiteral("--config"), QStringLiteral("config.yaml"), QStringLiteral("--service"),
            service, QStringLiteral("--from"), text(from), QStringLiteral("--to"), text(to)};
}

QByteArrayList sorted(QByteArrayList ids)
{
    ids.removeAll(QByteArray());
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace

/// A span of the past, by command.
class TestCollectorBackfills : public QObject
{
    Q_OBJECT

    static qint64 begin(const SimulatorProcess &simulator)
    {
        return QDateTime::fromString(simulator.ready().value(QStringLiteral("history_begin")).toString(), Qt::ISODate).toMSecsSinceEpoch();
    }
    /// Lets the live pulls begin @p hours behind the begin of the history.
    static bool startLater(SimulatorProcess &simulator, int hours)
    {
        const qint64 from = begin(simulator);
        return simulator.editConfig({{text(from).toLatin1(), text(from + hours * kHour).toLatin1()}});
    }
    static void checkAllIsThereOnce(SimulatorProcess &simulator)
    {
        const QByteArrayList delivered = simulator.delivered();
        QCOMPARE(sorted(members(delivered, QStringLiteral("eventId"))), sorted(members(simulator.expected("events"), QStringLiteral("eventId"))));
        QCOMPARE(sorted(members(delivered, QStringLiteral("id"))), sorted(members(simulator.expected("alerts"), QStringLiteral("id"))));
        const QByteArrayList events = members(delivered, QStringLiteral("eventId"));
        const QByteArrayList alerts = members(delivered, QStringLiteral("id"));
        const QByteArrayList pulls = members(delivered, QStringLiteral("@devo_pulling_id"));
        QHash<QByteArray, QSet<QByteArray>> pullsOf;
        for (qsizetype i = 0; i < delivered.size(); ++i)
            pullsOf[events[i] + alerts[i]].insert(pulls[i]);
        for (const auto &ids : std::as_const(pullsOf))
            QCOMPARE(ids.size(), 1);
    }

private slots:
    void whatLiesBeforeTheLivePullIsBroughtIn()
    {
        SimulatorProcess simulator;
        QVERIFY(simulator.isReady());
        QVERIFY(startLater(simulator, 3));
        QCOMPARE(runCollector(simulator.folder(), kOnce), 0);
        const qsizetype live = simulator.delivered().size();
        QVERIFY(live > 0);
        const qint64 from = begin(simulator);
        // An hour of what the live pulls have already is asked for, too.
        QByteArray output;
        QCOMPARE(runCollector(simulator.folder(), backfill(QStringLiteral("alerts"), from, from + 4 * kHour), &output), 0);
        QVERIFY(output.contains("ProofpointCasbAlertsPuller(proofpoint_casb,proofpoint_casb_1,alerts,backfill) -> Pull Started"));
        QVERIFY(output.contains("is complete"));
        QVERIFY(!output.contains(",alerts,predefined) -> Pull Started"));
        QVERIFY(!output.contains("EventsPuller"));
        // Events are stored a while after they happen: the first ones of the history happened before it.
        const QStringList events = backfill(QStringLiteral("events"), from - kHour, from + 4 * kHour);
        QCOMPARE(runCollector(simulator.folder(), events), 0);
        checkAllIsThereOnce(simulator);
        const qsizetype all = simulator.delivered().size();
        QVERIFY(all > live);
        // The live pulls are where they were, and neither they nor the same backfill bring anything again.
        QCOMPARE(runCollector(simulator.folder(), kOnce), 0);
        QCOMPARE(runCollector(simulator.folder(), events), 0);
        QCOMPARE(simulator.delivered().size(), all);
    }

    void oneThatIsKilledGoesOn()
    {
        SimulatorProcess simulator({QStringLiteral("--events-page-size"), QStringLiteral("60"), QStringLiteral("--events-per-hour"),
                                    QStringLiteral("1500"), QStringLiteral("--requests-per-second"), QStringLiteral("0")});
        QVERIFY(simulator.isReady());
        QVERIFY(startLater(simulator, 3));
        QCOMPARE(runCollector(simulator.folder(), kOnce), 0);
        const qint64 from = begin(simulator);
        const QStringList events = backfill(QStringLiteral("events"), from - kHour, from + 3 * kHour);
        for (int i = 0; i < 2; ++i) {
            CollectorProcess collector(simulator.folder(), events);
            QVERIFY(collector.waitForOutput("(Partial)"));
            collector.kill();
        }
        QByteArray output;
        QCOMPARE(runCollector(simulator.folder(), events, &output), 0);
        QVERIFY2(output.contains("Going on with the backfill"), output.constData());
        QCOMPARE(runCollector(simulator.folder(), backfill(QStringLiteral("alerts"), from, from + 3 * kHour)), 0);
        checkAllIsThereOnce(simulator);
    }

    void aRunningCollectorIsNamed()
    {
        SimulatorProcess simulator({QStringLiteral("--history-hours"), QStringLiteral("1")});
        QVERIFY(simulator.isReady());
        CollectorProcess collector(simulator.folder(), {QStringLiteral("--config"), QStringLiteral("config.yaml")});
        QVERIFY(collector.waitForOutput("Pull Started"));
        QByteArray output;
        const qint64 from = begin(simulator);
        QCOMPARE(runCollector(simulator.folder(), backfill(QStringLiteral("alerts"), from, from + kHour / 2), &output), 1);
        QVERIFY2(output.contains("another collector (pid "), output.constData());
        QVERIFY2(output.contains("A backfill by command needs the store for itself."), output.constData());
    }

    void wrongWordsAreRefused()
    {
        SimulatorProcess simulator({QStringLiteral("--history-hours"), QStringLiteral("1")});
        QVERIFY(simulator.isReady());
        const qint64 from = begin(simulator);
        const auto status = [&simulator](const QStringList &arguments) { return runCollector(simulator.folder(), arguments); };
        QCOMPARE(status(backfill(QStringLiteral("logs"), from, from + kHour)), 2);
        QCOMPARE(status(backfill(QStringLiteral("alerts"), from, from)), 2);
        QCOMPARE(status(backfill(QStringLiteral("alerts"), from, from + 100'000 * kHour)), 2);
        QStringList words = backfill(QStringLiteral("alerts"), from, from + kHour);
        QCOMPARE(status(words + QStringList{QStringLiteral("--once")}), 2);
        QCOMPARE(status(words + QStringList{QStringLiteral("--input"), QStringLiteral("nobody")}), 2);
        words[6] = QStringLiteral("yesterday");
        QCOMPARE(status(words), 2);
        QCOMPARE(status({QStringLiteral("--from"), text(from)}), 2);
        QVERIFY(simulator.delivered().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCollectorBackfills)
#include "tst_collector_backfills.moc"
