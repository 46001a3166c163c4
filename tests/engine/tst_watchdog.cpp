// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watchdog.h"
#include "fake_clock.h"

#include <QtTest>

using namespace casb;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kNow = 1'773'739'922'026;

class Lines : public LogSink
{
public:
    void write(const LogEntry &entry) override { entries.append(entry); }
    QList<LogEntry> entries;
};

/// A collector that is well: a page an hour ago, delivered.
WatchFacts well()
{
    WatchFacts facts;
    facts.nowMs = kNow;
    facts.runningSinceMs = kNow - 600 * kMinuteMs;
    facts.spool.totalRecords = 100;
    facts.outputs.append({QStringLiteral("devo_1"), 100, kNow - 60 * kMinuteMs, 0, 0});
    PullStatistics pull;
    pull.id = 1;
    pull.key = {QStringLiteral("casb"), QStringLiteral("one"), QStringLiteral("alerts")};
    pull.pullingId = QStringLiteral("1773736322026");
    pull.result = PullStatistics::Result::Complete;
    pull.received = 10;
    pull.duplicates = 3;
    pull.rejected = 2;
    pull.stored = 5;
    facts.pulls.append(pull);
    facts.quotas.append({QStringLiteral("casb"), 999, 1000});
    return facts;
}

/// Records wait at the output's cursor since so many minutes, and it moved so many minutes ago.
WatchFacts waiting(int sinceMinutes, int movedMinutes)
{
    WatchFacts facts = well();
    facts.outputs[0].nextRecord = 90;
    facts.outputs[0].oldestStoredMs = facts.spool.oldestWaitingMs = kNow - sinceMinutes * kMinuteMs;
    facts.outputs[0].acknowledgedMs = kNow - movedMinutes * kMinuteMs;
    return facts;
}

} // namespace

/// What the store tells of a collector of which every part says that it works.
class TestWatchdog : public QObject
{
    Q_OBJECT

private slots:
    void oneLook_data()
    {
        QTest::addColumn<WatchFacts>("facts");
        QTest::addColumn<QStringList>("alarms");
        const QStringList none;
        QTest::newRow("well") << well() << none;
        QTest::newRow("waits for a moment") << waiting(14, 600) << none;
        QTest::newRow("moved a moment ago") << waiting(59, 1) << none;
        QTest::newRow("stands still") << waiting(15, 600) << QStringList{QStringLiteral("output_stalled devo_1")};
        QTest::newRow("stands still for long")
            << waiting(300, 200) << QStringList{QStringLiteral("output_stalled devo_1")};
        QTest::newRow("too slow") << waiting(60, 1) << QStringList{QStringLiteral("records_old ")};
        WatchFacts young = waiting(300, 200);
        young.runningSinceMs = kNow - 14 * kMinuteMs;
        QTest::newRow("started a moment ago") << young << none;
        WatchFacts barrier = waiting(40, 600);
        barrier.outputs[0].barrierMs = 20 * kMinuteMs;
        QTest::newRow("waits for a receipt") << barrier << none;
        barrier = waiting(55, 600);
        barrier.outputs[0].barrierMs = 20 * kMinuteMs;
        QTest::newRow("waits too long for a receipt")
            << barrier << QStringList{QStringLiteral("output_stalled devo_1")};
        WatchFacts open = well();
        open.pulls[0].stored = 4;
        QTest::newRow("one object is missing")
            << open << QStringList{QStringLiteral("ledger_open casb/one/alerts/1773736322026")};
        WatchFacts beyond = well();
        beyond.outputs[0].nextRecord = 101;
        QTest::newRow("a cursor behind the end") << beyond << QStringList{QStringLiteral("ledger_open devo_1")};
        WatchFacts spent = well();
        spent.quotas[0].requests = 1000;
        QTest::newRow("no request is left") << spent << QStringList{QStringLiteral("quota_spent casb")};
        spent.quotas[0].limit = -1;
        QTest::newRow("no limit") << spent << none;
    }
    void oneLook()
    {
        QFETCH(WatchFacts, facts);
        FakeClock clock;
        Log log(clock);
        Watchdog watchdog(clock, Logger(log, {}));
        QStringList found;
        for (const Alarm &alarm : watchdog.look(facts))
            found += alarmName(alarm.kind) + u' ' + alarm.subject;
        QTEST(found, "alarms");
    }

    void alarmsSayWhatTheyConcern()
    {
        FakeClock clock;
        Log log(clock);
        Watchdog watchdog(clock, Logger(log, {}));
        WatchFacts open = well();
        open.pulls[0].stored = 4;
        open.pulls[0].startedMs = kNow - kMinuteMs;
        const QList<Alarm> found = watchdog.look(open);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].key, open.pulls[0].key);
        QCOMPARE(found[0].pullRow, 1);
        QCOMPARE(found[0].sinceMs, kNow - kMinuteMs);
        QCOMPARE(watchdog.look(waiting(300, 200)).first().sinceMs, kNow - 200 * kMinuteMs);
    }

    void windowThatNeverCompletes()
    {
        FakeClock clock;
        Log log(clock);
        Watchdog watchdog(clock, Logger(log, {}));
        WatchFacts facts = well();
        facts.services.append({facts.pulls[0].key, "{\"last\":1}", 0, 7});
        const auto later = [&](int minutes, qint64 pages, const QByteArray &state = "{\"last\":1}") {
            facts.nowMs += minutes * kMinuteMs;
            facts.services[0].pages = pages;
            facts.services[0].state = state;
            return watchdog.look(facts).size();
        };
        QCOMPARE(later(0, 10), 0);
        QCOMPARE(later(179, 500), 0);
        QCOMPARE(later(1, 500), 1);
        QCOMPARE(later(1, 501, "{\"last\":2}"), 0);
        QCOMPARE(later(180, 520, "{\"last\":2}"), 0); // slow, not stuck
        facts.services[0].pullRow = 0;                // between two pulls
        QCOMPARE(later(600, 0, "{\"last\":2}"), 0);
    }

    void itIsSaidAtGrowingIntervals()
    {
        FakeClock clock;
        Log log(clock);
        const auto lines = std::make_shared<Lines>();
        log.addSink(lines);
        Watchdog watchdog(clock, Logger(log, {}));
        const WatchFacts stuck = waiting(20, 600);
        for (int minute = 0; minute < 181; ++minute) {
            watchdog.look(stuck);
            clock.advance(kMinuteMs);
        }
        QCOMPARE(lines->entries.size(), 3); // at once, after one hour and after three
        for (const LogEntry &entry : std::as_const(lines->entries))
            QCOMPARE(entry.level, LogLevel::Warning);
        watchdog.look(well());
        QCOMPARE(lines->entries.size(), 4);
        QCOMPARE(lines->entries.last().level, LogLevel::Info);
        QVERIFY(
            lines->entries.last().message.startsWith(QStringLiteral("No longer so after 181 minutes: Output devo_1 ")));
        watchdog.look(well());
        QCOMPARE(lines->entries.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
