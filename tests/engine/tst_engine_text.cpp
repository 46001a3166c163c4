// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_blocks.h"
#include "engine/global_status.h"
#include "engine/metrics_text.h"
#include "engine/run_mark.h"
#include "engine/startup_lines.h"
#include "fake_clock.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace casb;

namespace {

using KillCounts = QMap<QString, qint64>;

EngineSnapshot running()
{
    EngineSnapshot snapshot;
    snapshot.phase = EngineSnapshot::Phase::Running;
    snapshot.timeMs = 1'700'000'000'000;
    snapshot.collectorName = QStringLiteral("a \"quoted\"\nname\\");
    snapshot.storeLocation = QStringLiteral("/state/casb.db");
    snapshot.requestsPerDay = 1000;
    ServiceStatus alerts;
    alerts.key = {QStringLiteral("proofpoint_casb"), QStringLiteral("one"), QStringLiteral("alerts")};
    alerts.phase = ServiceStatus::Phase::Waiting;
    alerts.signedIn = true;
    alerts.positionMs = 1'673'878'580'026;
    alerts.totals.records = 9'007'199'254'740'993;
    snapshot.services.append(alerts);
    OutputStatus output;
    output.name = QStringLiteral("devo_1");
    output.phase = OutputStatus::Phase::Connected;
    output.sentTotal = 7;
    snapshot.outputs.append(output);
    return snapshot;
}

} // namespace

class TestEngineText : public QObject
{
    Q_OBJECT

private slots:
    void metricsAreExact()
    {
        EngineSnapshot snapshot = running();
        snapshot.alarms.append({Alarm::Kind::OutputStalled, QStringLiteral("devo_1"), QStringLiteral("in words"), {}});
        const QByteArray text = metricsText(snapshot);
        const QByteArray labels = "{input=\"proofpoint_casb\",input_id=\"one\",service=\"alerts\"}";
        for (const QByteArray &line :
             {QByteArray("# TYPE casb_records counter\n# UNIT casb_records records\n"),
              QByteArray("casb_records_total" + labels + " 9007199254740993\n"),
              QByteArray("casb_service_position_timestamp_seconds" + labels + " 1673878580.026\n"),
              QByteArray("collector=\"a \\\"quoted\\\"\\nname\\\\\"} 1\n"),
              QByteArray("casb_delivered_records_total{output=\"devo_1\"} 7\n"),
              QByteArray("casb_alarm{kind=\"output_stalled\",subject=\"devo_1\"} 1\n"),
              QByteArray("casb_requests_day_limit 1000\n"), QByteArray("casb_ready 1\n")})
            QVERIFY2(text.contains(line), QByteArray(line + "\nis not in\n" + text).constData());
        QVERIFY(text.endsWith("\n# EOF\n"));
        QCOMPARE(text.count("# EOF"), 1);
    }

    void readinessNamesWhatIsMissing()
    {
        QVERIFY(notReady(running()).isEmpty());
        EngineSnapshot snapshot = running();
        snapshot.services[0].signedIn = false;
        snapshot.outputs[0].phase = OutputStatus::Phase::Retrying;
        QCOMPARE(notReady(snapshot), (QStringList{QStringLiteral("the setup of alerts of proofpoint_casb is not done"),
                                                  QStringLiteral("the output devo_1 is not connected")}));
        QCOMPARE(notReady(EngineSnapshot()), QStringList{QStringLiteral("the store is not open")});
        // A peer that closed an idle connection in good order is no trouble.
        snapshot = running();
        snapshot.outputs[0].phase = OutputStatus::Phase::Idle;
        QVERIFY(notReady(snapshot).isEmpty());
        // A backfill that is over asks for nothing any more.
        snapshot = running();
        ServiceStatus backfill = snapshot.services[0];
        backfill.span = BackfillSpan{1, 2};
        backfill.signedIn = false;
        snapshot.backfills.append(backfill);
        QCOMPARE(notReady(snapshot).size(), 1);
        snapshot.backfills[0].phase = ServiceStatus::Phase::Failed;
        QVERIFY(notReady(snapshot).isEmpty());
    }

    void globalStatusIsJsonOfTheKnownShape()
    {
        GlobalStatusFacts facts;
        facts.process = processStatus();
        facts.standard = {QStringLiteral("store"), 10'000, 1024, 100, 17};
        const QString text = globalStatusText(facts);
        QVERIFY(text.startsWith(QStringLiteral("{\"main_process\": {\"process_id\": ")));
        const QJsonObject process =
            QJsonDocument::fromJson(text.toUtf8()).object().value(QStringLiteral("main_process")).toObject();
        QCOMPARE(process.value(QStringLiteral("process_id")).toInteger(), QCoreApplication::applicationPid());
        const QJsonArray threads = process.value(QStringLiteral("thread_names")).toArray();
        QVERIFY(threads.contains(QStringLiteral("MainThread")));
        QCOMPARE(process.value(QStringLiteral("thread_counter")).toInt(), int(threads.size()));
        QVERIFY(process.value(QStringLiteral("memory_info"))
                    .toObject()
                    .value(QStringLiteral("rss"))
                    .toString()
                    .endsWith(QStringLiteral("MiB")));
        const QJsonObject collector = process.value(QStringLiteral("CollectorThread")).toObject();
        const QJsonObject queues = collector.value(QStringLiteral("message_queues")).toObject();
        QCOMPARE(queues.keys(), QStringList{QStringLiteral("standard")});
        QCOMPARE(queues.value(QStringLiteral("standard")).toObject().value(QStringLiteral("current_size")).toInt(), 17);
        facts.internal = {QStringLiteral("internal_messages"), 10'000, 4, 100, 3};
        QVERIFY2(globalStatusText(facts).contains(QStringLiteral(
                     "\"message_queues\": {\"standard\": {\"name\": \"store\", \"max_size_in_messages\": 10000, \"max_size_in_mb\": 1024, "
                     "\"max_wrap_size_in_items\": 100, \"current_size\": 17}, \"internal\": {\"name\": \"internal_messages\", "
                     "\"max_size_in_messages\": 10000, \"max_size_in_mb\": 4, \"max_wrap_size_in_items\": 100, \"current_size\": 3}}, "
                     "\"controllers\": {")),
                 qPrintable(globalStatusText(facts)));
        QVERIFY(collector.value(QStringLiteral("controllers")).toObject().contains(QStringLiteral("OutputControllerThread")));
    }

    void limitsOverrideTheDefaultOnlyWhenConfigured_data()
    {
        QTest::addColumn<QList<RateLimit>>("limits");
        QTest::addColumn<QStringList>("warnings");
        QTest::newRow("not configured") << defaultRequestLimits() << QStringList();
        QTest::newRow("single") << QList<RateLimit>{{1000, 1, QStringLiteral("1s")}}
                                << QStringList{QStringLiteral(
                                       "The rate_limiter object has been overridden with the following config: "
                                       "{'period_in_seconds': 1, 'requests_limit_in_units': 1}")};
        QTest::newRow("several") << QList<RateLimit>{{1000, 1, QStringLiteral("1s")}, {60000, 5, QStringLiteral("1m")}}
                                 << QStringList{QStringLiteral(
                                        "The requests_limits object has been overridden with the following config: "
                                        "[{'period': '1s', 'number_of_requests': 1}, {'period': '1m', "
                                        "'number_of_requests': 5}]")};
    }

    void limitsOverrideTheDefaultOnlyWhenConfigured()
    {
        QFETCH(QList<RateLimit>, limits);
        QFETCH(QStringList, warnings);
        class Warnings : public LogSink
        {
        public:
            void write(const LogEntry &entry) override
            {
                if (entry.level == LogLevel::Warning)
                    messages.append(entry.message);
            }
            QStringList messages;
        };
        FakeClock clock(0);
        Log log(clock);
        const auto sink = std::make_shared<Warnings>();
        log.addSink(sink);
        InputConfig input;
        input.requestLimits = limits;
        logInitVariables(log, input, ServiceConfig());
        QCOMPARE(sink->messages, warnings);
    }

    void aMarkComesBackAsItWas()
    {
        const RunFacts facts = runFacts(1'700'000'000'000);
        QCOMPARE(facts.pid, QCoreApplication::applicationPid());
        QVERIFY(readRunMark(runMark(facts)) == facts);
        QVERIFY(!readRunMark(QStringLiteral("nonsense")));
    }

    void killsAreCountedByControlGroup_data()
    {
        QTest::addColumn<QByteArray>("groups");
        QTest::addColumn<QStringList>("files"); // from the narrowest group to the root
        QTest::addColumn<KillCounts>("kills");
        const QString unified = QStringLiteral("/sys/fs/cgroup"), older = QStringLiteral("/sys/fs/cgroup/memory");
        const QString events = QStringLiteral("/memory.events"), control = QStringLiteral("/memory.oom_control");
        const auto all = [](const QString &root, const QString &file) {
            return QStringList{root + QStringLiteral("/a/b") + file, root + QStringLiteral("/a") + file, root + file};
        };
        const KillCounts three{{QStringLiteral("/a/b"), 1}, {QStringLiteral("/a"), 2}, {QStringLiteral("/"), 3}};
        QTest::newRow("unified") << QByteArray("0::/a/b\n") << all(unified, events) << three;
        QTest::newRow("older") << QByteArray("9:name=systemd:/x\n4:memory:/a/b\n0::/\n") << all(older, control) << three;
        QTest::newRow("older, with others") << QByteArray("4:cpu,memory:/a/b\n") << all(older, control) << three;
        QTest::newRow("container") << QByteArray("4:memory:/docker/0815\n") << QStringList{older + control} << KillCounts{{QStringLiteral("/"), 1}};
        QTest::newRow("container with a root of its own") << QByteArray("0::/\n") << QStringList{unified + events} << KillCounts{{QStringLiteral("/"), 1}};
        QTest::newRow("none") << QByteArray() << QStringList() << KillCounts();
    }

    void killsAreCountedByControlGroup()
    {
#ifndef Q_OS_LINUX
        QSKIP("only the kernel of Linux counts");
#endif
        QFETCH(QByteArray, groups);
        QFETCH(QStringList, files);
        QFETCH(KillCounts, kills);
        QTemporaryDir system;
        const auto write = [&system](const QString &name, const QByteArray &text) {
            QDir().mkpath(QFileInfo(system.path() + name).absolutePath());
            QFile file(system.path() + name);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write(QStringLiteral("/proc/vmstat"), "pgfault 12\noom_kill 7\n"));
        QVERIFY(write(QStringLiteral("/proc/self/cgroup"), groups));
        int count = 0;
        for (const QString &file : std::as_const(files))
            QVERIFY(write(file, "oom_kill_disable 0\noom 5\noom_kill " + QByteArray::number(++count) + "\n"));
        kills.insert(QString(), 7);
        QCOMPARE(runFacts(0, system.path()).kills, kills);
    }

    void theEndOfThePreviousRunIsTold_data()
    {
        QTest::addColumn<QString>("boot");
        QTest::addColumn<qint64>("ownKills");
        QTest::addColumn<qint64>("machineKills");
        QTest::addColumn<QStringList>("kernelLog");
        QTest::addColumn<QString>("said");
        const QStringList none;
        const QStringList log{QStringLiteral("Out of memory: Killed process 4242 (casb-collector) total-vm:1kB")};
        QTest::newRow("unknown") << "b" << 3LL << 5LL << none << "ended without a graceful stop; collection goes on";
        QTest::newRow("log") << "b" << 3LL << 5LL << log << "was killed by the system for want of memory";
        QTest::newRow("another's log") << "b" << 3LL << 5LL << QStringList{QStringLiteral("Killed process 42 (x)")}
                                       << "ended without a graceful stop; collection goes on";
        QTest::newRow("own group") << "b" << 4LL << 6LL << none
                                   << "killed 1 process(es) in the control group /a/b for want of memory";
        QTest::newRow("machine") << "b" << 3LL << 7LL << none
                                 << "killed 2 process(es) on this machine for want of memory";
        QTest::newRow("reboot") << "c" << 0LL << 0LL << log << "the machine was started anew";
    }

    void theEndOfThePreviousRunIsTold()
    {
        QFETCH(QString, boot);
        QFETCH(qint64, ownKills);
        QFETCH(qint64, machineKills);
        QFETCH(QStringList, kernelLog);
        QFETCH(QString, said);
        const RunFacts before{
            4242, 1'673'878'580'000, QStringLiteral("b"), {{QString(), 5}, {QStringLiteral("/a/b"), 3}}};
        const RunFacts now{
            4243, 1'673'878'590'000, boot, {{QString(), machineKills}, {QStringLiteral("/a/b"), ownKills}}};
        const QString text = previousRunText(before, now, kernelLog);
        QVERIFY(text.startsWith(QStringLiteral("The previous run (pid 4242, started 2023-01-16T14:16:20Z) ")));
        QVERIFY2(text.contains(said), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestEngineText)
#include "tst_engine_text.moc"
