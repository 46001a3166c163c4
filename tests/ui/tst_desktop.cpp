// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/autostart.h"
#include "desktop/diagnostic_bundle.h"
#include "desktop/notifier.h"
#include "desktop/single_instance.h"
#include "desktop/tray.h"
#include "desktop/zip_writer.h"
#include "fake_clock.h"
#include "frame/frame_settings.h"
#include "frame/main_window.h"
#include "frame/note_page.h"
#include "frame_fakes.h"
#include "session/reminders.h"
#include "session/time_display.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace casb;
using namespace casb::ui;
using namespace casb::ui::testing;

namespace {

/// What Python's zipfile says of an archive: every entry's name and content.
QJsonObject readByPython(const QString &file)
{
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys,zipfile,json\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n"
                                 "print(json.dumps({n:z.read(n).decode('utf-8') for n in z.namelist()}))"),
                  file});
    if (!python.waitForFinished(CASB_PATIENCE_MS) || python.exitCode() != 0) {
        qWarning("%s", python.readAllStandardError().constData());
        return {};
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

} // namespace

/// What the console does outside of its window.
class TestDesktop : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>(kNow);
        m_theme = std::make_unique<Theme>(*qApp);
    }

    void secondStartRaisesTheFirst()
    {
        SingleInstance first(m_dir->path());
        QVERIFY(first.claim({}));
        QSignalSpy again(&first, &SingleInstance::startedAgain);
        SingleInstance second(m_dir->path());
        QVERIFY(!second.claim(QStringLiteral("/etc/casb/config.yaml")));
        QTRY_COMPARE(again.size(), 1);
        QCOMPARE(again.front().front().toString(), QStringLiteral("/etc/casb/config.yaml"));
        // Another workspace is another console.
        QTemporaryDir other;
        SingleInstance elsewhere(other.path());
        QVERIFY(elsewhere.claim({}));
    }

    void theNextOneIsFirstAgain()
    {
        {
            SingleInstance first(m_dir->path());
            QVERIFY(first.claim({}));
        }
        SingleInstance next(m_dir->path());
        QVERIFY(next.claim({}));
    }

    void trayShowsAndActs()
    {
        Tray tray(*m_theme);
        const auto action = [&tray](const char *name) { return tray.menu()->findChild<QAction *>(QLatin1String(name)); };
        QVERIFY(!action("trayPull")->isEnabled());
        EngineSnapshot snapshot = flowingSnapshot(kNow);
        tray.showSnapshot(snapshot);
        QVERIFY(tray.text().contains(QStringLiteral("devo_collector_1: Collecting")));
        QSignalSpy open(&tray, &Tray::openWanted), pull(&tray, &Tray::pullNowWanted), pause(&tray, &Tray::pauseWanted),
            quit(&tray, &Tray::quitWanted);
        for (const char *name : {"trayOpen", "trayPull", "trayPause", "trayQuit"})
            action(name)->trigger();
        QCOMPARE(open.size() + pull.size() + quit.size(), 3);
        QCOMPARE(pause.front().front().toBool(), true);
        snapshot.phase = EngineSnapshot::Phase::Paused;
        tray.showSnapshot(snapshot);
        QCOMPARE(action("trayPause")->text(), QStringLiteral("Resume"));
        action("trayPause")->trigger();
        QCOMPARE(pause.back().front().toBool(), false);
        // Each state has a shape of its own even at the smallest size.
        const QImage good = trayIcon(*m_theme, MarkState::Good).pixmap(16).toImage();
        for (const MarkState state : {MarkState::Bad, MarkState::Attention, MarkState::Paused, MarkState::Waiting, MarkState::Off})
            QVERIFY(trayIcon(*m_theme, state).pixmap(16).toImage() != good);
    }

    void oneNotificationForEachThing()
    {
        Notifier notifier(*m_clock);
        QSignalSpy wanted(&notifier, &Notifier::wanted);
        const EngineSnapshot trouble = troubleSnapshot(kNow);
        for (int i = 0; i < 100; ++i)
            notifier.take(trouble, false);
        QCOMPARE(wanted.size(), 1); // together, not one for each
        QVERIFY(wanted.front().front().toString().contains(QStringLiteral("need you")));
        m_clock->advance(3 * 3'600'000LL);
        notifier.take(trouble, false);
        QCOMPARE(wanted.size(), 1); // it is still the same trouble
    }

    void whatMendsItselfIsNotTold()
    {
        Notifier notifier(*m_clock);
        QSignalSpy wanted(&notifier, &Notifier::wanted);
        EngineSnapshot snapshot = flowingSnapshot(kNow);
        snapshot.services[0].phase = ServiceStatus::Phase::Retrying;
        snapshot.services[0].error = {ErrorId::Network, QStringLiteral("reset"), {}};
        notifier.take(snapshot, false);
        snapshot.services[0].error = {ErrorId::ServerBusy, QStringLiteral("429"), {}};
        notifier.take(snapshot, false);
        QCOMPARE(wanted.size(), 0);
    }

    void alarmsThatNeedAPersonAreTold()
    {
        Notifier notifier(*m_clock);
        QSignalSpy wanted(&notifier, &Notifier::wanted);
        EngineSnapshot snapshot = flowingSnapshot(kNow);
        snapshot.alarms = {{Alarm::Kind::QuotaSpent, kAlerts.input, {}, {kAlerts.input, {}, {}}, 0, 0},
                           {Alarm::Kind::RecordsOld, {}, {}, {}, 0, kNow - 3'600'000}};
        notifier.take(snapshot, false);
        QCOMPARE(wanted.size(), 0); // the day ends, the queue is emptied
        snapshot.alarms = {{Alarm::Kind::OutputStalled, QStringLiteral("devo_1"), {}, {}, 0, kNow - 900'000}};
        notifier.take(snapshot, false);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.back().front().toString(), QStringLiteral("devo_1 confirms nothing"));
        m_clock->advance(120'000);
        snapshot.alarms += {Alarm::Kind::WindowOpen, QStringLiteral("a/b/events"), {}, kEvents, 18, kNow - 60'000};
        notifier.take(snapshot, false);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.back().front().toString(), QStringLiteral("Events: no end of the pull in sight"));
    }

    void flickeringTroubleIsToldOnce()
    {
        Notifier notifier(*m_clock);
        QSignalSpy wanted(&notifier, &Notifier::wanted);
        EngineSnapshot refused = flowingSnapshot(kNow);
        refused.services[0].phase = ServiceStatus::Phase::Retrying;
        refused.services[0].error = {ErrorId::Authentication, QStringLiteral("403"), {}};
        for (int i = 0; i < 50; ++i) {
            notifier.take(refused, false);
            m_clock->advance(2 * 60'000);
            notifier.take(flowingSnapshot(kNow), false);
            m_clock->advance(2 * 60'000);
        }
        QCOMPARE(wanted.size(), 1);
        m_clock->advance(20 * 60'000); // it was good for long: this is another time
        notifier.take(flowingSnapshot(kNow), false);
        notifier.take(refused, false);
        QCOMPARE(wanted.size(), 2);
    }

    void whoLooksIsNotDisturbed()
    {
        Notifier notifier(*m_clock);
        QSignalSpy wanted(&notifier, &Notifier::wanted);
        notifier.take(troubleSnapshot(kNow), true);
        notifier.take(troubleSnapshot(kNow), false);
        notifier.setEnabled(false);
        QCOMPARE(wanted.size(), 0);
    }

    void closingHidesWhereThereIsATray()
    {
        FakeSession session(*m_clock);
        TimeDisplay times;
        FrameSettings settings(m_dir->filePath(QStringLiteral("console.ini")));
        const QList<PageEntry> pages{{QStringLiteral("overview"), QStringLiteral("Overview"), QStringLiteral("overview"),
                                      [this] { return new NotePage(*m_theme, {}, {}); }}};
        const Reminders reminders;
        MainWindow window(session, *m_theme, times, settings, reminders, pages);
        window.show();
        QSignalSpy closed(&window, &MainWindow::closed), hidden(&window, &MainWindow::hidden);
        window.setTray(true);
        window.addDesktopMenu([] { return false; }, [](bool) {});
        window.close();
        QVERIFY(!window.isVisible());
        QCOMPARE(hidden.size(), 1);
        QCOMPARE(closed.size(), 0);
        window.bringUp();
        QVERIFY(window.isVisible());
        // The setting says otherwise.
        auto *menu = window.findChild<QMenu *>(QStringLiteral("desktopMenu"));
        menu->actions().front()->trigger();
        QVERIFY(!settings.staysInTray());
        window.close();
        QCOMPARE(closed.size(), 1);
        settings.setStaysInTray(true);
        window.show();
        window.quit();
        QCOMPARE(closed.size(), 2);
        QCOMPARE(hidden.size(), 1);
    }

    void startsWithTheSession()
    {
        if (!Autostart::possible())
            return;
        QStandardPaths::setTestModeEnabled(true);
        Autostart entry(QStringLiteral("casb-test-autostart"), QStringLiteral("/opt/a b/casb-console"),
                        {QStringLiteral("--workspace"), QStringLiteral("/tmp/5% \"$x\"")});
        QVERIFY(!entry.isOn());
        QVERIFY(entry.set(true).ok());
        QVERIFY(entry.isOn());
        QFile file(entry.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains(R"(Exec="/opt/a b/casb-console" "--workspace" "/tmp/5%% \\"\\$x\\"")"), text.constData());
        QVERIFY(entry.set(false).ok());
        QVERIFY(!entry.isOn());
        QStandardPaths::setTestModeEnabled(false);
    }

    void zipIsReadByOthers()
    {
        const QString path = m_dir->filePath(QStringLiteral("a.zip"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        ZipWriter zip(file, QDateTime(QDate(2026, 3, 17), QTime(9, 34, 18)));
        QByteArray large;
        for (int i = 0; i < 200'000; ++i)
            large += QByteArray::number(i) + '\n';
        QVERIFY(zip.add(QStringLiteral("empty"), {}));
        QVERIFY(zip.add(QStringLiteral("größe/日本.txt"), "text"));
        QVERIFY(zip.add(QStringLiteral("large"), large));
        QVERIFY(zip.finish());
        file.close();
        const QJsonObject read = readByPython(path);
        QCOMPARE(read.keys().size(), 3);
        QCOMPARE(read.value(QStringLiteral("empty")).toString(), QString());
        QCOMPARE(read.value(QStringLiteral("größe/日本.txt")).toString(), QStringLiteral("text"));
        QCOMPARE(read.value(QStringLiteral("large")).toString().toUtf8(), large);
        QVERIFY(QFileInfo(path).size() < large.size() / 2);
    }

    void secretsAreRemoved_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("clean");
        const auto row = [](const char *name, const char *text, const char *clean) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(clean);
        };
        row("known", "the key is topsecret1 here", "the key is [removed] here");
        row("yaml", "api_key: abcdef", "api_key: [removed]");
        row("quoted", "\"client_secret\": \"a b c\", x", "\"client_secret\": [removed], x");
        row("quoted mark", "\"client_secret\": \"a \\\" b\", x", "\"client_secret\": [removed], x");
        row("single quotes", "got password='it''s x', went on", "got password=[removed], went on");
        row("quote open", "got password='it is", "got password=[removed]");
        row("signs", "sent client_secret=abc#def,ghi, got 403", "sent client_secret=[removed], got 403");
        row("line of signs", "x: 1\n  client_secret: pa ss#1,2\ny: 2", "x: 1\n  client_secret: [removed]\ny: 2");
        row("json", "{\"token\":12,\"api_key\": abc}", "{\"token\":[removed],\"api_key\": [removed]}");
        row("bearer", "Authorization: Bearer eyJhbGciOi.x-y_z", "Authorization: [removed]");
        row("bearer alone", "sent Bearer eyJhbGciOi.x-y_z now", "sent Bearer [removed] now");
        row("reference", "credentials: {keychain: contoso}", "credentials: {keychain: contoso}");
        row("by variable", "api_key:\n  env: CASB_KEY", "api_key:\n  env: CASB_KEY");
        row("nothing", "alerts: 12 received", "alerts: 12 received");
    }
    void secretsAreRemoved()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, clean);
        QCOMPARE(withoutSecrets(text, {{QStringLiteral("topsecret1"), {}, {}}}), clean);
    }

    void bundleHoldsNoSecret()
    {
        FakeSession session(*m_clock);
        fillRealistic(session);
        const Credentials secret{QStringLiteral("apikey-4711"), QStringLiteral("clientid-4711"), QStringLiteral("secret-4711")};
        session.secretStore.kept.insert(QStringLiteral("contoso"), secret);
        const auto value = [](const QString &text) { return SecretSource{SecretSource::Kind::Value, text}; };
        const SecretSource keychain{SecretSource::Kind::Keychain, QStringLiteral("contoso")};
        QVERIFY(!session.configuration.inputs.isEmpty());
        session.configuration.inputs.front().credentials = {keychain, keychain, keychain};
        InputConfig plain = session.configuration.inputs.front();
        plain.name = QStringLiteral("second");
        plain.credentials = {value(QStringLiteral("plain-key-1")), value(QStringLiteral("plain-id-1")), value(QStringLiteral("plain-secret-1"))};
        session.configuration.inputs.append(plain);
        session.configuration.persistence.password = value(QStringLiteral("pgpass-4711"));
        session.shown.storeLocation = QStringLiteral("/var/lib/casb/casb.db");
        LogEntry entry;
        entry.timeMs = kNow;
        entry.message = QStringLiteral("by accident: secret-4711 and Bearer abc.def");
        session.buffer->write(entry);
        DiagnosticBundle bundle(session);
        QSignalSpy finished(&bundle, &DiagnosticBundle::finished);
        const QString path = m_dir->filePath(QStringLiteral("bundle.zip"));
        bundle.write(path);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.front().at(1).value<Error>().id, ErrorId::None);
        const QJsonObject read = readByPython(path);
        QCOMPARE(read.keys(), (QStringList{QStringLiteral("config.yaml"), QStringLiteral("log.txt"), QStringLiteral("states.json"),
                                           QStringLiteral("status.json"), QStringLiteral("system.json")}));
        QString all;
        for (const QString &name : read.keys())
            all += read.value(name).toString();
        for (const char *hidden : {"4711", "plain-key-1", "plain-id-1", "plain-secret-1", "abc.def"})
            QVERIFY2(!all.contains(QLatin1String(hidden)), hidden);
        QVERIFY(read.value(QStringLiteral("log.txt")).toString().contains(QStringLiteral("by accident: [removed]")));
        QVERIFY(read.value(QStringLiteral("config.yaml")).toString().contains(QStringLiteral("keychain")));
        QVERIFY(read.value(QStringLiteral("states.json")).toString().contains(QStringLiteral("last_event_time_in_utc")));
        QVERIFY(read.value(QStringLiteral("system.json")).toString().contains(QStringLiteral("Qt"), Qt::CaseInsensitive));
    }

    void bundleThatCannotBeWrittenIsSaid()
    {
        FakeSession session(*m_clock);
        DiagnosticBundle bundle(session);
        QSignalSpy finished(&bundle, &DiagnosticBundle::finished);
        bundle.write(m_dir->filePath(QStringLiteral("nowhere/bundle.zip")));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.front().at(1).value<Error>().id != ErrorId::None);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
