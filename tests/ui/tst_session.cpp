// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_clock.h"
#include "frame_fakes.h"
#include "log/log_buffer.h"
#include "secrets/memory_secret_store.h"
#include "session/engine_session.h"
#include "session/attention.h"
#include "session/state_words.h"
#include "session/input_reader.h"
#include "session/tenant_session.h"
#include "session/time_display.h"

#include "frame_fakes.h"

#include <QLocale>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace casb;
using namespace casb::ui;
using namespace casb::ui::testing;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    /// Two tenants whose pulls, records and hours alternate.
    static std::shared_ptr<FakeRows> twoTenants()
    {
        auto rows = std::make_shared<FakeRows>();
        for (int i = 200; i > 0; --i) {
            const QString input = i % 20 == 0 ? QStringLiteral("quiet") : QStringLiteral("busy");
            const ServiceKey key{input, input + QStringLiteral("_1"), QStringLiteral("alerts")};
            PullStatistics pull;
            pull.id = i;
            pull.key = key;
            pull.startedMs = kNow - (200 - i) * 60'000LL;
            rows->pulls << pull;
            SpoolBlock block;
            block.firstRecord = i * 10LL;
            block.records = 10;
            block.key = key;
            rows->blocks << block;
        }
        return rows;
    }

    void oneInputAlone()
    {
        FakeReader whole(twoTenants());
        InputReader quiet(whole, QStringLiteral("quiet"));
        const QList<PullStatistics> pulls = quiet.pulls(0, kNow + 1, {}, 8);
        QCOMPARE(pulls.size(), 8);
        for (const PullStatistics &pull : pulls)
            QCOMPARE(pull.key.input, QStringLiteral("quiet"));
        QCOMPARE(quiet.pulls(0, kNow + 1, {}, 100).size(), 10);
        BlockQuery query;
        query.limit = 3;
        const QList<SpoolBlock> blocks = quiet.blocks(query);
        QCOMPARE(blocks.size(), 3);
        QCOMPARE(blocks.first().firstRecord, 2000);
        QCOMPARE(blocks.last().firstRecord, 1600);
        QCOMPARE(quiet.blocksBefore(1600, 2).first().firstRecord, 1400);
        QCOMPARE(quiet.blockFrom(1410)->firstRecord, 1600);
        QVERIFY(!quiet.blockFrom(2010));
        QCOMPARE(quiet.spoolFacts().keptRecords, 100);
        QCOMPARE(quiet.spoolFacts().totalRecords, whole.spoolFacts().totalRecords);
        QCOMPARE(quiet.recordsFrom(1800, {}), 20);
    }

    void tenantInView()
    {
        FakeClock clock(kNow);
        FakeSession whole(clock);
        for (const char *name : {"contoso-eu", "fabrikam-us", "adatum-au"}) {
            InputConfig input;
            input.name = QLatin1String(name);
            input.id = input.name + QStringLiteral("_1");
            input.enabled = input.name != QLatin1String("adatum-au");
            whole.configuration.inputs << input;
            ServiceStatus service;
            service.key = {input.name, input.id, QStringLiteral("alerts")};
            service.phase = input.name == QLatin1String("fabrikam-us") ? ServiceStatus::Phase::Failed
                                                                       : ServiceStatus::Phase::Waiting;
            service.upToDate = true;
            service.signedIn = true;
            service.positionMs = kNow - 240'000;
            if (input.enabled)
                whole.shown.services << service;
        }
        whole.shown.phase = EngineSnapshot::Phase::Running;
        whole.shown.timeMs = kNow;
        TenantSession session(whole);
        QSignalSpy opened(&session, &Session::opened);
        QSignalSpy changed(&session, &TenantSession::tenantChanged);
        QCOMPARE(session.snapshot().services.size(), 2);
        QCOMPARE(session.config().inputs.size(), 3);
        const QList<TenantLine> lines = session.tenants();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].behind, QStringLiteral("4 min"));
        QCOMPARE(lines[0].state.mark, MarkState::Good);
        QCOMPARE(lines[1].state.mark == MarkState::Good, false);
        QCOMPARE(lines[2].behind, QStringLiteral("off"));
        const int generation = session.queries().generation();
        whole.shown.alarms = {
            {Alarm::Kind::OutputStalled, QStringLiteral("devo_1"), {}, {}, 0, 0},
            {Alarm::Kind::LedgerOpen, {}, {}, {QStringLiteral("contoso-eu"), {}, QStringLiteral("alerts")}, 1, 0},
            {Alarm::Kind::LedgerOpen, {}, {}, {QStringLiteral("fabrikam-us"), {}, QStringLiteral("alerts")}, 2, 0},
            {Alarm::Kind::QuotaSpent, {}, {}, {whole.configuration.inputs[0].name, {}, {}}, 0, 0}};
        QCOMPARE(whole.configuration.inputs[0].credentials, whole.configuration.inputs[1].credentials); // one group
        session.viewTenant(QStringLiteral("fabrikam-us"));
        QCOMPARE(opened.size(), 1); // pages read anew
        QVERIFY(session.queries().generation() != generation);
        QCOMPARE(session.snapshot().services.size(), 1);
        QCOMPARE(session.snapshot().services.first().key.input, QStringLiteral("fabrikam-us"));
        QCOMPARE(session.config().inputs.size(), 1);
        QCOMPARE(session.snapshot().alarms.size(), 3); // not that of the other's pull
        QCOMPARE(session.snapshot().alarms[1].pullRow, 2);
        // Who has credentials of its own has requests of its own.
        whole.configuration.inputs[1].credentials.apiKey = {SecretSource::Kind::Keychain, QStringLiteral("fabrikam")};
        whole.configuration.inputs[1].requestLimits = {{86'400'000, 700, QStringLiteral("1d")}};
        whole.shown.requestsToday = 260;
        whole.shown.requestsPerDay = 1700;
        whole.shown.requestsByGroup = {{QStringLiteral("contoso-eu"), 251}, {QStringLiteral("fabrikam-us"), 9}};
        emit whole.snapshotChanged(whole.shown);
        QCOMPARE(session.snapshot().requestsToday, 9);
        QCOMPARE(session.snapshot().requestsPerDay, 700);
        // One that is removed is not in view any longer; all are.
        whole.configuration.inputs.removeAt(1);
        emit whole.opened();
        QVERIFY(session.tenant().isEmpty());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(session.config().inputs.size(), 2);
    }

    void readsOfTheTenantInView()
    {
        FakeClock clock(kNow);
        FakeSession whole(clock);
        whole.rows = twoTenants();
        whole.queries().setStore(std::make_shared<FakeStore>(whole.rows));
        for (const char *name : {"busy", "quiet"}) {
            InputConfig input;
            input.name = QLatin1String(name);
            whole.configuration.inputs << input;
        }
        TenantSession session(whole);
        const auto count = [&session] {
            return session.queries().run<qsizetype>(
                [](StoreReader &reader) { return reader.pulls(0, kNow + 1, {}, 1000).size(); });
        };
        QFuture<qsizetype> all = count();
        QTRY_VERIFY(all.isFinished());
        QCOMPARE(all.result(), 200);
        session.viewTenant(QStringLiteral("quiet"));
        QFuture<qsizetype> some = count();
        QTRY_VERIFY(some.isFinished());
        QCOMPARE(some.result(), 10);
    }

    /// Wherever the console was started: a state lies where the collector of that configuration would have it.
    void statesLieBesideTheirConfiguration_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("relative"); // named from where the console was started
        for (const bool relative : {false, true}) {
            const char *named = relative ? "relative" : "absolute";
            QTest::addRow("beside it, %s", named) << QStringLiteral("config.yaml") << QStringLiteral("state") << relative;
            QTest::addRow("in config/, %s", named) << QStringLiteral("config/config.yaml") << QStringLiteral("state") << relative;
        }
    }
    void statesLieBesideTheirConfiguration()
    {
        QFETCH(QString, file);
        QFETCH(QString, state);
        QTemporaryDir folder;
        const QString name = QStringLiteral("collector/") + file;
        const QString path = folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile config(path);
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("globals: {name: c1, persistence: {type: filesystem, config: {directory_name: state}}}\n"
                     "inputs:\n  proofpoint_casb:\n    id: one\n    enabled: false\n    credentials: {keychain: k}\n   "
                     " services:\n"
                     "      alerts: {}\noutputs:\n  local: {type: console}\n");
        config.close();
        SystemClock clock;
        Log log(clock);
        MemorySecretStore secrets;
        EngineSession session(clock, log, std::make_shared<LogBuffer>(), secrets);
        QSignalSpy opened(&session, &Session::opened);
        QSignalSpy failed(&session, &Session::openFailed);
        QFETCH(bool, relative);
        const auto back = qScopeGuard([before = QDir::currentPath()] { QDir::setCurrent(before); });
        QVERIFY(QDir::setCurrent(folder.path()));
        session.open(relative ? name : path);
        QVERIFY2(failed.isEmpty(),
                 failed.isEmpty() ? "" : qPrintable(failed.first().first().value<QList<Error>>().first().text()));
        QVERIFY(!opened.isEmpty());
        QCOMPARE(session.config().persistence.directory, folder.filePath(QStringLiteral("collector/") + state));
        QSignalSpy closed(&session, &Session::closed);
        session.close();
        QTRY_COMPARE(closed.size(), 1);
    }

    void spans_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0LL << QStringLiteral("0 s");
        QTest::newRow("past") << -5000LL << QStringLiteral("0 s");
        QTest::newRow("seconds") << 59'999LL << QStringLiteral("59 s");
        QTest::newRow("minutes") << 180'000LL << QStringLiteral("3 min");
        QTest::newRow("hours") << 101 * 60'000LL << QStringLiteral("1 h 41 min");
        QTest::newRow("whole hours") << 7'200'000LL << QStringLiteral("2 h");
        QTest::newRow("days") << 81 * 3'600'000LL << QStringLiteral("3 d 9 h");
        QTest::newRow("years") << 1000 * 86'400'000LL << QStringLiteral("1,000 d");
    }
    void spans()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(spanText(ms), text);
    }

    void countdowns_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("due") << 0LL << QStringLiteral("00:00");
        QTest::newRow("over") << -1LL << QStringLiteral("00:00");
        QTest::newRow("a moment before") << 1LL << QStringLiteral("00:01");
        QTest::newRow("minutes") << 464'000LL << QStringLiteral("07:44");
        QTest::newRow("hours") << 3'723'000LL << QStringLiteral("1:02:03");
    }
    void countdowns()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(countdownText(ms), text);
    }

    void sizes_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0LL << QStringLiteral("0 B");
        QTest::newRow("small") << 340LL << QStringLiteral("340 B");
        QTest::newRow("kilo") << 1536LL << QStringLiteral("1.5 KB");
        QTest::newRow("mega") << (184LL << 20) << QStringLiteral("184 MB");
        QTest::newRow("limit") << (1024LL << 20) << QStringLiteral("1,024 MB");
        QTest::newRow("giga") << (20LL << 30) << QStringLiteral("20 GB");
    }
    void sizes()
    {
        QFETCH(qint64, bytes);
        QFETCH(QString, text);
        QCOMPARE(sizeText(bytes), text);
    }

    void moments()
    {
        TimeDisplay times;
        const qint64 day = 86'400'000;
        QCOMPARE(times.moment(kNow, kNow), QStringLiteral("09:34:18"));
        QCOMPARE(times.moment(kNow - day, kNow), QStringLiteral("16 March 09:34"));
        QCOMPARE(times.moment(kNow - 365 * day, kNow), QStringLiteral("17 March 2025 09:34"));
        QCOMPARE(times.minuteMoment(kNow, kNow), QStringLiteral("09:34"));
        QCOMPARE(times.minuteMoment(kNow - day, kNow), QStringLiteral("16 March 09:34"));
        QCOMPARE(times.clockTimeMs(kNow + 26), QStringLiteral("09:34:18.026"));
        QCOMPARE(times.date(kNow), QStringLiteral("17 March 2026"));
        QCOMPARE(times.zoneName(), QStringLiteral("UTC"));
        QCOMPARE(times.startOfDay(kNow), kNow - kNow % day);
        QCOMPARE(numberText(11807), QStringLiteral("11,807"));
    }

    void collectorWords_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<MarkState>("mark");
        QTest::addColumn<QString>("word");
        QTest::newRow("flowing") << 0 << MarkState::Good << QStringLiteral("Collecting");
        QTest::newRow("trouble") << 1 << MarkState::Bad << QStringLiteral("Needs attention");
        QTest::newRow("empty") << 2 << MarkState::Off << QStringLiteral("Not set up");
        QTest::newRow("paused") << 3 << MarkState::Paused << QStringLiteral("Paused");
        QTest::newRow("network") << 4 << MarkState::Attention << QStringLiteral("Needs attention");
    }
    void collectorWords()
    {
        QFETCH(int, which);
        QFETCH(MarkState, mark);
        QFETCH(QString, word);
        EngineSnapshot snapshot = which == 1 ? troubleSnapshot(kNow) : which == 2 ? EngineSnapshot{} : flowingSnapshot(kNow);
        if (which == 3)
            snapshot.phase = EngineSnapshot::Phase::Paused;
        if (which == 4) {
            snapshot.services[0].phase = ServiceStatus::Phase::Retrying;
            snapshot.services[0].error = {ErrorId::Network, QStringLiteral("connection refused"), {}};
        }
        QCOMPARE(collectorState(snapshot), (StateWord{mark, word}));
    }

    void attentionIsOrderedAndNamesADeed()
    {
        QVERIFY(attentionItems(flowingSnapshot(kNow), kNow).isEmpty());
        const QList<AttentionItem> items = attentionItems(troubleSnapshot(kNow), kNow);
        QCOMPARE(items.size(), 4);
        QCOMPARE(items[0].mark, MarkState::Bad);
        QCOMPARE(items[0].deed, AttentionItem::Deed::EnterCredentials);
        QCOMPARE(items[0].deedWords, QStringLiteral("Enter new credentials…"));
        QVERIFY(items[0].facts.contains(QStringLiteral("ProofpointCasbSetupError 101")));
        QCOMPARE(items[1].deed, AttentionItem::Deed::RestartFromTime);
        QCOMPARE(items[1].key, kEvents);
        QCOMPARE(items[2].mark, MarkState::Attention);
        QCOMPARE(items[2].deed, AttentionItem::Deed::ChangeDestination);
        QCOMPARE(items[2].output, QStringLiteral("devo_1"));
        QCOMPARE(items[3].title, QStringLiteral("Certificate expires in 3 days"));
        QCOMPARE(items[3].deed, AttentionItem::Deed::RenewCertificate);
        QCOMPARE(items[3].deedWords, QStringLiteral("Renew certificate…"));
    }

    void fullQueueHasACard_data()
    {
        QTest::addColumn<bool>("stands");
        QTest::addColumn<bool>("away");
        QTest::addColumn<QString>("why");
        QTest::newRow("no service has met it yet")
            << false << true << QStringLiteral("as soon as devo_1 takes records again");
        QTest::newRow("by its bytes: few records wait")
            << true << true << QStringLiteral("as soon as devo_1 takes records again");
        QTest::newRow("a slow peer") << true << false << QStringLiteral("Delivery is slower than collection");
    }
    void fullQueueHasACard()
    {
        QFETCH(bool, stands);
        QFETCH(bool, away);
        QFETCH(QString, why);
        EngineSnapshot snapshot = flowingSnapshot(kNow);
        snapshot.spool.waiting = stands ? 20 : snapshot.queueLimit;
        if (stands)
            snapshot.services[1].phase = ServiceStatus::Phase::QueueFull;
        if (away) {
            snapshot.outputs[0].phase = OutputStatus::Phase::Retrying;
            snapshot.outputs[0].error = {ErrorId::DeliveryFailed, QStringLiteral("timed out"), {}};
        }
        QCOMPARE(storeState(snapshot), (StateWord{MarkState::Attention, QStringLiteral("Full")}));
        const AttentionItem item = attentionItems(snapshot, kNow).last();
        QCOMPARE(item.title, QStringLiteral("The queue is full, pulling pauses"));
        QVERIFY2(item.why.contains(why), qPrintable(item.why));
        QCOMPARE(item.deed, AttentionItem::Deed::RaiseLimit);
    }

    void everyTroubleHasADeedOfItsOwn_data()
    {
        QTest::addColumn<ErrorId>("error");
        QTest::addColumn<QString>("title");
        QTest::addColumn<AttentionItem::Deed>("deed");
        using Deed = AttentionItem::Deed;
        QTest::newRow("network") << ErrorId::Network << QStringLiteral("Proofpoint cannot be reached")
                                 << Deed::TryAgain;
        QTest::newRow("store") << ErrorId::StoreFailed << QStringLiteral("The store cannot be written")
                               << Deed::OpenLog;
        QTest::newRow("secret") << ErrorId::SecretUnavailable << QStringLiteral("The credentials cannot be read")
                                << Deed::EnterCredentials;
        QTest::newRow("position") << ErrorId::PositionRepeated << QStringLiteral("Alerts: the position does not move")
                                  << Deed::RestartFromTime;
        QTest::newRow("a bad body") << ErrorId::BodyInvalid << QStringLiteral("Alerts: a request failed")
                                    << Deed::OpenLog;
    }
    void everyTroubleHasADeedOfItsOwn()
    {
        QFETCH(ErrorId, error);
        QFETCH(QString, title);
        QFETCH(AttentionItem::Deed, deed);
        EngineSnapshot snapshot = flowingSnapshot(kNow);
        snapshot.services[0].phase =
            error == ErrorId::PositionRepeated ? ServiceStatus::Phase::Failed : ServiceStatus::Phase::Retrying;
        snapshot.services[0].error = {error, QStringLiteral("so it was"), {}};
        const QList<AttentionItem> items = attentionItems(snapshot, kNow);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].title, title);
        QCOMPARE(items[0].deed, deed);
        QVERIFY(!items[0].deedWords.isEmpty());
        QVERIFY(!items[0].why.isEmpty());
    }

    void deadLettersAreACardUntilTheyAreSettled()
    {
        EngineSnapshot snapshot = flowingSnapshot(kNow);
        snapshot.spool.settledLetters = 5;
        QVERIFY(attentionItems(snapshot, kNow).isEmpty());
        snapshot.spool.deadLetters = 1;
        QCOMPARE(attentionItems(snapshot, kNow).value(0).title,
                 QStringLiteral("1 source object could not become a record"));
        snapshot.spool.deadLetters = 1200;
        const QList<AttentionItem> items = attentionItems(snapshot, kNow);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].title, QStringLiteral("1,200 source objects could not become records"));
        QCOMPARE(items[0].deed, AttentionItem::Deed::OpenDeadLetters);
        QCOMPARE(items[0].mark, MarkState::Attention);
        QCOMPARE(collectorState(snapshot).mark, MarkState::Attention); // as the card says
    }

    void bothServicesRefusedIsOneCard()
    {
        EngineSnapshot snapshot = flowingSnapshot(kNow);
        for (ServiceStatus &service : snapshot.services) {
            service.phase = ServiceStatus::Phase::Retrying;
            service.error = {ErrorId::Authentication, QStringLiteral("401"), {}};
        }
        const QList<AttentionItem> items = attentionItems(snapshot, kNow);
        QCOMPARE(items.size(), 1);
        QVERIFY(items[0].facts.startsWith(QStringLiteral("alerts, events")));
    }

    void openLedgerIsAnAlarm()
    {
        EngineSnapshot snapshot = flowingSnapshot(kNow);
        snapshot.services[0].pull.stored -= 1;
        QVERIFY(!ledgerCloses(snapshot));
        QCOMPARE(attentionItems(snapshot, kNow).first().mark, MarkState::Bad);
    }

    void nextCollectorWaitsForTheStore_data()
    {
        QTest::addColumn<bool>("closedBefore");
        QTest::newRow("opened anew") << false;
        QTest::newRow("closed, then opened") << true;
    }
    void nextCollectorWaitsForTheStore()
    {
        QFETCH(bool, closedBefore);
        QTemporaryDir folder;
        SystemClock clock;
        Log log(clock);
        MemorySecretStore secrets;
        EngineSession session(clock, log, std::make_shared<LogBuffer>(), secrets);
        Config config;
        config.collectorName = QStringLiteral("example");
        config.persistence.directory = folder.path();
        using Phase = EngineSnapshot::Phase;
        const auto phase = [&session] { return session.snapshot().phase; };
        session.open(config, {});
        QTRY_COMPARE(phase(), Phase::Running);

        // A read that is under way when the collector ends.
        const auto reading = std::make_shared<QSemaphore>(); // the read may outlive this function
        const auto mayEnd = std::make_shared<QSemaphore>();
        const auto end = qScopeGuard([mayEnd] { mayEnd->release(); });
        session.queries().run<bool>([reading, mayEnd](StoreReader &) {
            reading->release();
            mayEnd->acquire();
            return true;
        });
        reading->acquire();
        QSignalSpy closed(&session, &Session::closed);
        if (closedBefore)
            session.close();
        else
            session.open(config, {});
        QTRY_VERIFY(!session.isOpen());
        if (closedBefore)
            session.open(config, {});
        QVERIFY(!session.isOpen());
        mayEnd->release();
        QTRY_VERIFY(phase() == Phase::Running || phase() == Phase::Failed);
        QVERIFY2(phase() == Phase::Running, qPrintable(session.snapshot().error.text()));
        QVERIFY(closed.isEmpty());
        session.close();
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(phase(), Phase::Stopped);
    }
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
