// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "../store/postgres_server.h"
#include "base/time_text.h"
#include "collect/python_state.h"
#include "collect/service_state.h"
#include "engine/credential_groups.h"
#include "engine/engine_monitor.h"
#include "engine/log_keeper.h"
#include "engine/run_mark.h"
#include "scripted_http_server.h"
#include "secrets/memory_secret_store.h"
#include "store/sql_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace casb;

namespace {

constexpr qint64 kHour = 3'600'000;

class Lines : public LogSink
{
public:
    void write(const LogEntry &entry) override
    {
        const QMutexLocker lock(&m_mutex);
        m_lines += entry.origin.thread + QStringLiteral(" -> ") + entry.message;
    }
    [[nodiscard]] QStringList with(const QString &part) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_lines.filter(part);
    }

private:
    mutable QMutex m_mutex;
    QStringList m_lines;
};

/// Twenty times as fast where somebody waits.
class HurriedClock : public SystemClock
{
public:
    void callAfter(qint64 delayMs, QObject *context, std::function<void()> fire) override
    {
        SystemClock::callAfter(delayMs / 20, context, std::move(fire));
    }
};

/// An alert each hour, each page complete; nobody but `secret` may sign in.
class Tenant
{
public:
    Tenant() { server.setHandler(react); }
    static HttpReaction react(const HttpArrival &arrival)
    {
        if (arrival.target == "/v1/auth")
            return arrival.body.contains("right-secret") ? HttpReaction::json("{\"auth_token\":\"token\"}")
                                                         : HttpReaction::answer(403, "{\"msg\":\"no\"}");
        const QJsonObject range =
            QJsonDocument::fromJson(arrival.body).object().value(QStringLiteral("time_range")).toObject();
        const qint64 from = range.value(QStringLiteral("from")).toInteger();
        const qint64 to = range.value(QStringLiteral("to")).toInteger();
        const int page = QJsonDocument::fromJson(arrival.body).object().value(QStringLiteral("page")).toInt();
        QByteArrayList items;
        for (qint64 hour = (from + kHour - 1) / kHour; hour * kHour <= to; ++hour)
            items.prepend("{\"id\":\"a" + QByteArray::number(hour) +
                          "\",\"timestamp\":" + QByteArray::number(hour * kHour) + "}");
        return HttpReaction::json("{\"alerts\":[" + items.mid(page * 50, 50).join(",") + "]}");
    }
    ScriptedHttpServer server;
};

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

    struct Bench {
        Bench() : log(clock)
        {
            log.addSink(lines);
            now = clock.nowMs();
            config.collectorName = QStringLiteral("example");
            config.persistence.directory = directory.path();
            config.queueMaxMessages = 100'000;
            InputConfig input;
            input.name = QStringLiteral("proofpoint_casb");
            input.id = QStringLiteral("one");
            input.authBaseUrl = input.alertsBaseUrl = input.eventsBaseUrl = tenant.server.url();
            input.requestLimits = {{1000, -1, QStringLiteral("1s")}};
            input.credentials.apiKey.text = QStringLiteral("key");
            input.credentials.clientId.text = QStringLiteral("id");
            input.credentials.clientSecret.text = QStringLiteral("wrong-secret");
            ServiceConfig service;
            service.name = QStringLiteral("alerts");
            service.tag = QStringLiteral("tag");
            service.initialStartMs = (now / kHour - 10) * kHour;
            service.initialStartTime = QStringLiteral("set below");
            service.requestPeriodSeconds = 3600;
            input.services = {service};
            config.inputs = {input};
            key = {input.name, input.id, service.name};
        }
        void begin()
        {
            ServiceConfig &service = config.inputs[0].services[0];
            service.initialStartTime = QDateTime::fromMSecsSinceEpoch(service.initialStartMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
            engine = std::make_unique<Engine>(config, options, clock, log, secrets);
            QObject::connect(engine.get(), &Engine::ended, engine.get(), [this](int exitStatus) { status = exitStatus; });
            engine->start();
        }
        [[nodiscard]] QByteArray state() const { return engine->store()->reader()->state(key)->value.json; }
        [[nodiscard]] qint64 records() const { return engine->store()->reader()->spoolFacts().totalRecords; }
        [[nodiscard]] bool waits() const
        {
            const auto services = engine->snapshot().services;
            return services.size() == 1 && services[0].phase == ServiceStatus::Phase::Waiting;
        }

        QTemporaryDir directory;
        HurriedClock clock;
        Log log;
        std::shared_ptr<Lines> lines = std::make_shared<Lines>();
        Tenant tenant;
        MemorySecretStore secrets;
        Config config;
        EngineOptions options;
        qint64 now = 0;
        ServiceKey key;
        std::optional<int> status;
        std::unique_ptr<Engine> engine;
    };

private slots:
    void credentialsGivenWhileTheStoreOpensAreTaken()
    {
        Bench bench;
        bench.begin();
        QVERIFY(!bench.engine->store());
        bench.engine->setCredentials(bench.key.input, {QStringLiteral("key"), QStringLiteral("id"), QStringLiteral("right-secret")});
        QTRY_VERIFY(bench.waits());
        QVERIFY(bench.records() >= 9);
        for (const HttpArrival &arrival : bench.tenant.server.arrivals())
            QVERIFY(!arrival.body.contains("wrong-secret"));
        bench.engine->stop();
        QTRY_COMPARE(bench.status.value_or(-1), 0);
    }

    void memoryIsToldInEachPeriod()
    {
        Bench bench;
        bench.config.senderStatsPeriodSeconds = 1;
        bench.begin();
        const QRegularExpression form(QStringLiteral(
            "^MainThread -> \\[GC\\] global: (\\d+\\.\\d%) -> (\\d+\\.\\d%), process: RSS\\((\\d+\\.\\d\\dMiB) -> (\\d+\\.\\d\\dMiB)\\), "
            "VMS\\((\\d+\\.\\d\\dMiB) -> (\\d+\\.\\d\\dMiB)\\)$"));
        QTRY_VERIFY(bench.lines->with(QStringLiteral("[GC]")).size() >= 3);
        const QStringList lines = bench.lines->with(QStringLiteral("[GC]"));
        QStringList before;
        for (const QString &line : lines) {
            const QRegularExpressionMatch match = form.match(line);
            QVERIFY2(match.hasMatch(), qPrintable(line));
            // Each begins where the one before ended.
            for (const int left : {1, 3, 5})
                QVERIFY2(before.isEmpty() || match.captured(left) == before[left + 1], qPrintable(line));
            before = match.capturedTexts();
            QVERIFY(before[4] != QStringLiteral("0.00MiB"));
        }
        bench.engine->stop();
        QTRY_VERIFY(bench.status.has_value());
    }

    void aStateCannotBeChangedBeforeTheStoreIsOpen()
    {
        Bench bench;
        bench.begin();
        const auto changed = bench.engine->changeState(bench.key, {}, StateCause::Reset, QStringLiteral("ana"), {});
        QVERIFY(changed.isFinished());
        QVERIFY(changed.result().error().id == ErrorId::StoreFailed);
        QVERIFY(bench.engine->backfill(bench.key, 0, 1).error().id == ErrorId::Stopped);
        QTRY_VERIFY(bench.engine->store());
        bench.engine->stop();
        QTRY_VERIFY(bench.status.has_value());
    }

    void aBackfillRunsBesideTheLivePull()
    {
        Bench bench;
        bench.config.inputs[0].credentials.clientSecret.text = QStringLiteral("right-secret");
        bench.begin();
        QTRY_VERIFY(bench.waits());
        const QByteArray live = bench.state();
        const qint64 before = bench.records();
        const qint64 begin = bench.config.inputs[0].services[0].initialStartMs;
        const BackfillSpan span{begin - 100 * kHour, begin + 2 * kHour};
        QVERIFY(bench.engine->backfill(bench.key, span.fromMs, span.toMs).ok());
        QVERIFY(bench.engine->backfill(bench.key, span.fromMs, span.toMs).error().id == ErrorId::ConfigInvalid);
        QVERIFY(!bench.engine->backfill(bench.key, span.toMs, span.fromMs).ok());
        QVERIFY(!bench.engine->backfill({QStringLiteral("x"), {}, {}}, span.fromMs, span.toMs).ok());
        QTRY_VERIFY(bench.engine->snapshot().backfills.value(0).phase == ServiceStatus::Phase::Stopped);
        QCOMPARE(bench.engine->snapshot().backfills.size(), 1);
        QCOMPARE(bench.records(), before + 100);
        QCOMPARE(bench.state(), live);
        QVERIFY(bench.waits());
        QVERIFY(!bench.status.has_value());
        bench.engine->stop();
        QTRY_COMPARE(bench.status.value_or(-1), 0);
    }

    void anOrderedBackfillEndsByItself()
    {
        Bench bench;
        bench.config.inputs[0].credentials.clientSecret.text = QStringLiteral("right-secret");
        const qint64 begin = bench.config.inputs[0].services[0].initialStartMs;
        bench.options.backfill = EngineOptions::Backfill{bench.key, {begin - 10 * kHour, begin}};
        bench.begin();
        QTRY_COMPARE(bench.status.value_or(-1), 0);
        QCOMPARE(bench.records(), 10);
        QVERIFY(!bench.engine->store()->reader()->state(bench.key));
        QVERIFY(bench.engine->store()->reader()->mark(QStringLiteral("running@") + QSysInfo::machineHostName()).isEmpty());
    }

    void aDeadLetterIsReplayedWhilePullsGoOn()
    {
        Bench bench;
        bench.config.inputs[0].credentials.clientSecret.text = QStringLiteral("right-secret");
        QCOMPARE(
            Engine(bench.config, {}, bench.clock, bench.log, bench.secrets).replayLetter(1, {}, {}).result().error().id,
            ErrorId::StoreFailed); // not started
        bool odd = true;
        bench.tenant.server.setHandler([&odd](const HttpArrival &arrival) {
            if (arrival.target == "/v1/auth" || !std::exchange(odd, false))
                return Tenant::react(arrival);
            return HttpReaction::json("{\"alerts\":[17,[\"18\"]]}");
        });
        bench.begin();
        QTRY_VERIFY(bench.waits());
        const auto reader = bench.engine->store()->reader();
        const QList<DeadLetter> letters = reader->deadLetters({});
        QCOMPARE(letters.size(), 2);
        const qint64 before = bench.records();
        const QByteArray live = bench.state();

        auto replayed = bench.engine->replayLetter(letters[1].id, {}, QStringLiteral("ana"));
        QTRY_VERIFY(replayed.isFinished());
        QCOMPARE(replayed.result().error().id, ErrorId::BodyInvalid); // as it is it still is no object
        replayed = bench.engine->replayLetter(letters[1].id, "{\"id\":\"17\"}", QStringLiteral("ana"));
        QTRY_VERIFY(replayed.isFinished());
        QVERIFY2(replayed.result().ok(), qPrintable(replayed.result() ? QString() : replayed.result().error().text()));
        QCOMPARE(bench.records(), before + 1);
        QVERIFY(reader->blockFrom(before)->lines.startsWith("{\"id\":\"17\","));
        QCOMPARE(bench.state(), live);
        QCOMPARE(bench.lines->with(QStringLiteral("MainThread -> Stored for delivery: dead letter ")).size(), 1);
        QVERIFY(bench.lines->with(QStringLiteral("repaired and replayed by ana, 1 record(s)")).size() == 1);

        auto discarded = bench.engine->discardLetters({letters[0].id, letters[1].id}, true, QStringLiteral("ana"));
        QTRY_VERIFY(discarded.isFinished());
        QCOMPARE(*discarded.result(), 1);
        QTRY_COMPARE(bench.engine->snapshot().spool.settledLetters, 2);
        QCOMPARE(bench.engine->snapshot().spool.deadLetters, 0);
        bench.engine->pullNow();
        QTRY_VERIFY(bench.waits());
        bench.engine->stop();
        QTRY_COMPARE(bench.status.value_or(-1), 0);
    }

    void aStopDoesNotWaitForAServerForEver_data()
    {
        QTest::addColumn<bool>("askedAgain");
        QTest::newRow("its patience ends") << false;
        QTest::newRow("asked a second time") << true;
    }
    void aStopDoesNotWaitForAServerForEver()
    {
        QFETCH(bool, askedAgain);
        PostgresServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        Bench bench;
        bench.config.persistence = server.newDatabase();
        bench.config.inputs[0].credentials.clientSecret.text = QStringLiteral("right-secret");
        bench.begin();
        QTRY_VERIFY(bench.waits());
        QVERIFY(server.stop());
        bench.engine->pullNow();
        QTRY_VERIFY(!bench.lines->with(QStringLiteral("server is away")).isEmpty());
        bench.engine->stop();
        if (askedAgain)
            bench.engine->stop();
        QTRY_VERIFY(bench.status.has_value());
    }

    void factsThatCannotBeReadStayAsTheyWere()
    {
        QTemporaryDir directory;
        SystemClock clock;
        Log log(clock);
        Config config;
        config.persistence.directory = directory.path();
        const auto store = *Store::open(config.persistence, clock, Logger(log, {}));
        QVERIFY(store->attachOutputs({QStringLiteral("devo")}).result().ok());
        PageCommit page;
        page.key = {QStringLiteral("proofpoint_casb"), QStringLiteral("one"), QStringLiteral("alerts")};
        page.lines = "{}\n";
        page.ends = {3};
        QVERIFY(store->commitPage(page).result().ok());
        EngineMonitor monitor(config, store, {}, clock, log);
        MonitorFacts facts;
        connect(&monitor, &EngineMonitor::factsChanged, &monitor, [&facts](const MonitorFacts &now) { facts = now; });
        monitor.start();
        QCOMPARE(facts.spool.waiting, 1);
        QCOMPARE(facts.cursors.size(), 1);
        auto *sql = dynamic_cast<SqlStore *>(store.get());
        QVERIFY(sql->execute(QStringLiteral("ALTER TABLE output RENAME TO output_away")).result().ok());
        facts = {};
        monitor.refresh();
        QCOMPARE(facts.spool.waiting, 1);
        QCOMPARE(facts.cursors.size(), 1);
    }

    void requestsOfASharedCredentialAreCountedOnce()
    {
        QTemporaryDir directory;
        SystemClock clock;
        Log log(clock);
        Config config;
        config.persistence.directory = directory.path();
        for (const char *name : {"off", "first", "second"}) {
            InputConfig input;
            input.name = QString::fromLatin1(name);
            input.enabled = input.name != u"off";
            config.inputs += input;
        }
        config.inputs[0].requestLimits = {{86'400'000, 1, {}}};
        config.inputs[2].requestLimits = {{86'400'000, 2, {}}};
        const auto store = *Store::open(config.persistence, clock, Logger(log, {}));
        RequestRow request;
        request.credential = credentialGroup(config, config.inputs[2]);
        request.beganMs = clock.nowMs();
        store->saveRequests({request, request});
        store->flush().waitForFinished();
        EngineMonitor monitor(config, store, {}, clock, log);
        MonitorFacts facts;
        connect(&monitor, &EngineMonitor::factsChanged, &monitor, [&facts](const MonitorFacts &now) { facts = now; });
        monitor.start();
        monitor.refresh();
        QCOMPARE(facts.requestsToday, (QHash<QString, qint64>{{QStringLiteral("first"), 2}}));
        QCOMPARE(facts.alarms.size(), 1);
        QCOMPARE(facts.alarms[0].kind, Alarm::Kind::QuotaSpent);
        QCOMPARE(facts.alarms[0].subject, QStringLiteral("first"));
    }

    void theLogOutlivesTheRun()
    {
        Bench bench;
        bench.config.inputs[0].credentials.clientSecret.text = QStringLiteral("right-secret");
        bench.options.once = true;
        bench.begin();
        QTRY_COMPARE(bench.status.value_or(-1), 0);
        bench.engine.reset();
        const auto store = *Store::open(bench.config.persistence, bench.clock, Logger(bench.log, {}));
        const QList<LogEntry> kept = store->reader()->log(bench.clock.nowMs() + 1, 10'000);
        const auto has = [&kept](const QString &part) {
            return std::any_of(kept.begin(), kept.end(), [&part](const LogEntry &entry) { return entry.message.contains(part); });
        };
        QVERIFY(has(QStringLiteral("Starting"))); // before the store was open
        QVERIFY(has(QStringLiteral("The data is up to date!")));
        QVERIFY(std::is_sorted(kept.rbegin(), kept.rend(), [](const LogEntry &a, const LogEntry &b) { return a.timeMs < b.timeMs; }));
    }

    void linesThatTheStoreDoesNotTakeAreCounted()
    {
        KeptLog kept(10);
        SystemClock clock;
        const LogOrigin origin{QStringLiteral("InputProcess"), QStringLiteral("Puller")};
        kept.write({1, 1, LogLevel::Debug, origin, QStringLiteral("left out")});
        for (int i = 0; i < 25; ++i)
            kept.write({0, i, LogLevel::Info, origin, QStringLiteral("line") + QChar(0) + QString::number(i)});
        // What an output prints is in the store already, and takes nobody's place.
        for (int i = 0; i < 100; ++i)
            kept.write({0, i, LogLevel::Info, {QStringLiteral("OutputProcess"), QStringLiteral("ConsoleSender(standard_senders,console_sender_0)")},
                        QStringLiteral("tag: {}")});
        const QList<LogEntry> lines = kept.take();
        QCOMPARE(lines.size(), 11);
        QVERIFY(lines.first().message.startsWith(QStringLiteral("15 line(s)")));
        QCOMPARE(lines[1].message, QStringLiteral("line15"));
        QVERIFY(kept.take().isEmpty());
    }

    void aStoreThatIsAwayGetsOneBatchAtATime()
    {
        PostgresServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        HurriedClock clock;
        Log log(clock);
        const auto kept = std::make_shared<KeptLog>(5);
        const PersistenceConfig persistence = server.newDatabase();
        const auto store = *Store::open(persistence, clock, Logger(log, {}));
        LogKeeper keeper(kept, store, clock, nullptr);
        QVERIFY(server.stop());
        kept->write({0, 1, LogLevel::Info, {}, QStringLiteral("first")});
        keeper.start();
        for (int i = 0; i < 20; ++i)
            kept->write({0, 2 + i, LogLevel::Info, {}, QStringLiteral("later %1").arg(i)});
        QVERIFY(server.start());
        const auto reader = store->reader();
        QTRY_COMPARE(reader->log(1000, 100).size(), 7); // the first, the count of what went, the last five
        QVERIFY(reader->log(1000, 100)[5].message.startsWith(QStringLiteral("15 line(s)")));
    }

    void marksOfOldHostsGo()
    {
        constexpr qint64 kDay = 86'400'000;
        SystemClock clock;
        Log log(clock);
        PersistenceConfig persistence;
        persistence.type = PersistenceConfig::Type::Memory;
        const auto store = *Store::open(persistence, clock, Logger(log, {}));
        const auto reader = store->reader();
        const qint64 now = clock.nowMs();
        const QString own = QStringLiteral("running@") + QSysInfo::machineHostName();
        store->setMark(QStringLiteral("running@old"), runMark({1, now - 91 * kDay, {}, {}}));
        store->setMark(QStringLiteral("running@recent"), runMark({1, now - 89 * kDay, {}, {}}));
        store->setMark(QStringLiteral("other"), QStringLiteral("x"));
        store->setMark(own, runMark({1, now - 200 * kDay, {}, {}}));
        QVERIFY(store->flush().result().ok());
        noteRun(*store, *reader, now, Logger(log, {}));
        QCOMPARE(reader->marks(QStringLiteral("running@")).keys().contains(QStringLiteral("running@old")), false);
        QVERIFY(!reader->mark(QStringLiteral("running@recent")).isEmpty());
        QCOMPARE(reader->mark(QStringLiteral("other")), QStringLiteral("x"));
        QCOMPARE(readRunMark(reader->mark(own))->startedMs, now);
    }

    void theOldStateIsTakenWhereverTheStoreLies_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<bool>("taken");
        QTest::newRow("filesystem") << int(PersistenceConfig::Type::Filesystem) << true;
        QTest::newRow("postgresql") << int(PersistenceConfig::Type::PostgreSql) << true;
        QTest::newRow("memory") << int(PersistenceConfig::Type::Memory) << false;
    }

    void theOldStateIsTakenWhereverTheStoreLies()
    {
        QFETCH(int, type);
        QFETCH(bool, taken);
        Bench bench;
        PostgresServer server;
        const QString folder = bench.config.persistence.directory;
        if (type == int(PersistenceConfig::Type::PostgreSql)) {
            QVERIFY2(server.start(), qPrintable(server.problem()));
            bench.config.persistence = server.newDatabase();
        }
        bench.config.persistence.type = PersistenceConfig::Type(type);
        bench.config.persistence.directory = folder;
        bench.config.collectorId = QStringLiteral("7");
        bench.config.inputs[0].credentials.clientSecret.text = QStringLiteral("right-secret");
        bench.config.inputs[0].services[0].initialStartMs = bench.now / kHour * kHour - 10 * kHour;
        AlertsState state = AlertsState::startingAt(stateTime(bench.config.inputs[0].services[0].initialStartMs), bench.now - 2 * kHour);
        QFile file(pythonStatePlaces(folder, bench.config.collectorId, bench.key).last());
        QVERIFY(QDir().mkpath(QFileInfo(file.fileName()).absolutePath()) && file.open(QIODevice::WriteOnly));
        file.write(state.value().json);
        file.close();
        bench.options.once = true;
        bench.begin();
        QTRY_COMPARE(bench.status.value_or(-1), 0);
        QCOMPARE(bench.lines->with(QStringLiteral("Importing the state")).size(), taken ? 1 : 0);
        // Of ten hours, or of two, by whatever minute it is.
        const QString last = bench.lines->with(QStringLiteral("Number of events received: ")).last();
        const int received = last.section(QStringLiteral("received: "), 1).section(u';', 0, 0).toInt();
        QVERIFY2(taken ? received >= 1 && received <= 3 : received >= 9, qPrintable(last));
    }

    void aLimitOfAServiceOutlivesARestart()
    {
        Bench bench;
        bench.config.inputs[0].credentials.clientSecret.text = QStringLiteral("right-secret");
        bench.config.inputs[0].services[0].requestLimits = {{kHour, 2, QStringLiteral("1h")}};
        bench.options.once = true;
        bench.begin();
        QTRY_COMPARE(bench.status.value_or(-1), 0);
        const int before = bench.tenant.server.arrivalCount();
        QCOMPARE(before, 2);
        bench.engine.reset();
        bench.status.reset();
        bench.options.once = false;
        bench.begin();
        // The two of this hour are spent, by a sign-in and a page.
        QTRY_VERIFY(!bench.lines->with(QStringLiteral("CollectorThread -> global_status: {")).isEmpty());
        QTRY_VERIFY(bench.lines->with(QStringLiteral("Waiting until setup will be executed")).size() > 1);
        bench.engine->stop();
        QTRY_VERIFY(bench.status.has_value());
        QCOMPARE(bench.tenant.server.arrivalCount(), before);
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
