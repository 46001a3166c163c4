// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_names.h"
#include "config/config_loader.h"
#include "fake_clock.h"
#include "layout_checks.h"
#include "onboarding/found_list.h"
#include "onboarding/onboarding_dialog.h"
#include "onboarding/test_panel.h"
#include "onboarding_fakes.h"
#include "session/time_display.h"
#include "settings/steps_view.h"
#include "settings/tenant_file.h"
#include "widgets/banner.h"
#include "widgets/label.h"
#include "widgets/segments.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace casb;
using namespace casb::ui;
using namespace casb::ui::testing;

namespace {

const char kAlertsPage[] = R"({"alerts":[{"id":"a1","timestamp":1773736511000,"severity":"HIGH","ruleName":"Impossible travel",)"
                           R"("related_events":[{"id":"r1"},{"id":"r2"}]},{"id":"a2","timestamp":1773736522000,"ruleName":"Mass download"}]})";

const char kCollector[] = "# our collector\nglobals:\n  id: c7\n  name: old_collector\n  persistence:\n    type: filesystem\n"
                          "    config:\n      directory_name: state\n"
                          "outputs:\n  devo_1:\n    type: relay\n    config: {address: 127.0.0.1, port: 13000, type: TCP}\n"
                          "inputs:\n  proofpoint_casb:\n    id: proofpoint_casb_1\n"
                          "    credentials: {api_key: keyfromfile, client_id: idfromfile, client_secret: secretfromfile}\n"
                          "    region: us\n    services:\n      alerts: {initial_start_time_in_utc: 2026-03-01T00:00:00Z}\n"
                          "      events: {initial_start_time_in_utc: 2026-03-01T00:00:00Z}\n";

void writeFile(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The wizard, worked with mouse and keys, on testers that do as they are told.
class TestOnboarding : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>(kNow);
        m_session = std::make_unique<OpeningSession>(*m_clock);
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setMode(Theme::Mode::Light);
        m_times = std::make_unique<TimeDisplay>();
        m_tester = std::make_unique<ScriptedTester>();
        m_delivery = std::make_unique<ScriptedDelivery>();
        m_kept.clear();
        m_base.reset();
        m_basePath.clear();
        make();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_session.reset();
        m_theme.reset();
    }

    void wholeWalk()
    {
        m_tester->alerts = kAlertsPage;
        QSignalSpy done(m_dialog.get(), &OnboardingDialog::done);
        press("onboardingNext");
        QCOMPARE(m_dialog->step(), 1);
        QVERIFY(!next()->isEnabled());
        typeCredentials();
        QTRY_VERIFY(next()->isEnabled());
        QCOMPARE(m_tester->tried, (Credentials{QStringLiteral("key1"), QStringLiteral("id1"), QStringLiteral("secret1")}));
        press("onboardingNext");

        QCOMPARE(m_dialog->step(), 2);
        segment("preset", 1);
        QVERIFY(find<Label>("fromNote")->text().startsWith(QStringLiteral("7 d")));
        QTest::mouseClick(find<QCheckBox>("source events"), Qt::LeftButton, {}, QPoint(7, 7));
        QCOMPARE(m_dialog->draft().services, QStringList{QStringLiteral("alerts")});
        QTest::keyClicks(find<QLineEdit>("sourceEnvironment"), QStringLiteral("prod"));
        press("onboardingNext");

        QCOMPARE(m_dialog->step(), 3);
        QVERIFY(!next()->isEnabled());
        segment("place", 1);
        QTest::keyClicks(find<QLineEdit>("relayAddress"), QStringLiteral("relay.example"));
        QVERIFY(!next()->isEnabled());
        press("testRun", find<QWidget>("deliveryTest"));
        QTRY_VERIFY(next()->isEnabled());
        QCOMPARE(m_delivery->tried.address, QStringLiteral("relay.example"));
        press("onboardingNext");

        QCOMPARE(m_dialog->step(), 4);
        QCOMPARE(m_tester->starts, 2); // the week before last was not read yet
        QCOMPARE(m_tester->from(), m_dialog->draft().input.services.front().initialStartMs);
        QCOMPARE(find<QListWidget>("previewObjects")->count(), 2);
        QVERIFY(find<ElidedLabel>("previewCounts")->text().startsWith(QStringLiteral("2 alerts become 3 records")));
        QVERIFY(find<QPlainTextEdit>("previewJson")->toPlainText().contains(QStringLiteral("Impossible travel")));
        QVERIFY(find<QPlainTextEdit>("previewRecord")->toPlainText().contains(QStringLiteral("@devo_environment")));
        QVERIFY(find<QPlainTextEdit>("previewRecord")->toPlainText().contains(QStringLiteral("\"@devo_pulling_id\": \"%1\"").arg(kNow)));
        // What became of the list of children is filled as a whole, and so is what was added behind it.
        const QStringList lines = find<QPlainTextEdit>("previewRecord")->toPlainText().split(u'\n');
        QSet<QString> filled;
        for (const QTextEdit::ExtraSelection &one : find<QPlainTextEdit>("previewRecord")->extraSelections())
            filled << lines.value(one.cursor.blockNumber()).trimmed();
        QVERIFY(filled.contains(QStringLiteral("\"id\": \"r1\"")) && filled.contains(QStringLiteral("\"related_events_found\": 2,")));
        QVERIFY(!filled.contains(QStringLiteral("\"severity\": \"HIGH\",")));
        QCOMPARE(find<Label>("previewPosition")->text(), QStringLiteral("1 of 2"));
        press("previewLater");
        QCOMPARE(find<Label>("previewPosition")->text(), QStringLiteral("2 of 2"));
        QCOMPARE(next()->text(), QStringLiteral("Start collecting"));
        QVERIFY(!QFile::exists(configFile()));
        press("onboardingNext");

        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(m_session->opened, QStringList{configFile()});
        QCOMPARE(m_session->secretStore.kept.value(QStringLiteral("contoso-eu")).clientSecret, QStringLiteral("secret1"));
        const LoadedConfig loaded = loadConfigFile(configFile(), m_dir->path());
        QVERIFY2(loaded.config, qPrintable(loaded.errors.value(0).text()));
        const InputConfig input = loaded.config->inputs.front();
        QCOMPARE(input.credentials.apiKey.kind, SecretSource::Kind::Keychain);
        QCOMPARE(input.environment, QStringLiteral("prod"));
        QCOMPARE(input.services.size(), 1);
        QCOMPARE(loaded.config->outputs.front().address, QStringLiteral("relay.example"));
        QVERIFY(!readFile(configFile()).contains("secret1"));
        QVERIFY(!readFile(configFile()).contains("key1"));
    }

    void goingBackLosesNothing()
    {
        press("onboardingNext");
        typeCredentials();
        press("onboardingNext");
        segment("preset", 2);
        QTest::keyClicks(find<QLineEdit>("sourceEnvironment"), QStringLiteral("stage"));
        const qint64 start = m_dialog->draft().input.services.front().initialStartMs;
        press("onboardingNext");
        segment("place", 1);
        QTest::keyClicks(find<QLineEdit>("relayAddress"), QStringLiteral("here"));
        for (int i = 3; i > 0; --i) {
            press("onboardingBack");
            QCOMPARE(m_dialog->step(), i - 1);
        }
        press("onboardingNext");
        QCOMPARE(find<QLineEdit>("tenantName")->text(), QStringLiteral("contoso-eu"));
        QCOMPARE(find<QLineEdit>("tenantClientSecret")->text(), QStringLiteral("secret1 ")); // as typed
        QCOMPARE(m_tester->starts, 1); // what was tested is not tested again
        press("onboardingNext");
        QCOMPARE(find<QLineEdit>("sourceEnvironment")->text(), QStringLiteral("stage"));
        QCOMPARE(m_dialog->draft().input.services.front().initialStartMs, start);
        QCOMPARE(find<Segments>("preset")->current(), 2);
        press("onboardingNext");
        QCOMPARE(find<QLineEdit>("relayAddress")->text(), QStringLiteral("here"));
        QCOMPARE(find<Segments>("place")->current(), 1);
        // A step that is done leads back by a click.
        QTest::mouseClick(find<QAbstractButton>("step2"), Qt::LeftButton);
        QCOMPARE(m_dialog->step(), 1);
        QCOMPARE(find<QLineEdit>("tenantApiKey")->text(), QStringLiteral("key1"));
    }

    void failuresAreExplained_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("remedy");
        const auto row = [](const char *name, ConnectionStep::Id step, ErrorId id, const char *detail, const char *cause,
                            const char *remedy) {
            QTest::newRow(name) << int(step) << Error{id, QLatin1String(detail), {}} << QString(QLatin1String(cause))
                                << QString(QLatin1String(remedy));
        };
        using Id = ConnectionStep::Id;
        row("no such name", Id::NameLookup, ErrorId::Network, "Host not found", "was not found", "region");
        row("firewall", Id::Tcp, ErrorId::Network, "Connection refused", "nothing answers at port 443", "proxy");
        row("clock", Id::Tls, ErrorId::Network, "The certificate is not yet valid", "clock", "time zone");
        row("inspecting proxy", Id::Tls, ErrorId::Network, "The certificate is self-signed, and untrusted", "certificate of their own", "inspects TLS");
        row("cut connection", Id::Tls, ErrorId::Network, "The remote host closed the connection", "was not made", "firewall");
        row("wrong key", Id::SignIn, ErrorId::Authentication, "403 at sign-in", "refuses the sign-in", "another region");
        row("quota", Id::SignIn, ErrorId::ServerBusy, "429", "asks to wait", "used up");
        row("no right", Id::AlertsPage, ErrorId::HttpStatus, "403", "reading alerts is refused", "right");
        row("no page", Id::EventsPage, ErrorId::BodyInvalid, "not JSON", "not JSON", "");
    }
    void failuresAreExplained()
    {
        QFETCH(int, step);
        QFETCH(Error, error);
        QFETCH(QString, cause);
        QFETCH(QString, remedy);
        m_tester->failure = error;
        m_tester->failsAt = ConnectionStep::Id(step);
        press("onboardingNext");
        typeCredentials();
        auto *panel = find<QWidget>("connectionTest");
        QVERIFY2(panel->findChild<Label *>(QStringLiteral("testCause"))->text().contains(cause),
                 qPrintable(panel->findChild<Label *>(QStringLiteral("testCause"))->text()));
        QVERIFY2(panel->findChild<Label *>(QStringLiteral("testRemedy"))->text().contains(remedy),
                 qPrintable(panel->findChild<Label *>(QStringLiteral("testRemedy"))->text()));
        QVERIFY(!next()->isEnabled());
        QCOMPARE(find<QWidget>("tenantRefused")->isVisible(), error.id == ErrorId::Authentication);
        // Who knows better goes on; who mends it is tested anew.
        m_tester->failure = {};
        find<QLineEdit>("tenantClientSecret")->setFocus();
        QTest::keyClicks(find<QLineEdit>("tenantClientSecret"), QStringLiteral("2"));
        QVERIFY(!panel->findChild<QWidget *>(QStringLiteral("testFailure"))->isVisible());
        QTest::keyClick(find<QLineEdit>("tenantClientSecret"), Qt::Key_Tab);
        QTRY_VERIFY(next()->isEnabled());
    }

    void otherCausesAreRuledOut_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<int>("aheadSeconds");
        QTest::addColumn<QString>("says");
        QTest::newRow("clock right, no proxy") << QString() << 1 << QStringLiteral("clock is right and no proxy");
        QTest::newRow("clock ahead") << QString() << 4000 << QStringLiteral("1 h 6 min ahead");
        QTest::newRow("clock behind") << QString() << -600 << QStringLiteral("10 min behind");
        QTest::newRow("a proxy") << QStringLiteral("proxy.example:3128") << 1 << QStringLiteral("proxy.example:3128");
    }
    void otherCausesAreRuledOut()
    {
        QFETCH(QString, proxy);
        QFETCH(int, aheadSeconds);
        QFETCH(QString, says);
        m_tester->found.proxy = proxy;
        m_tester->found.clockAheadMs = aheadSeconds * 1000LL;
        m_tester->found.exchange = {{QStringLiteral("POST"), QStringLiteral("/v1/auth"), 403, 0, 62, 46,
                                     QStringLiteral("403: wrong password")}};
        m_tester->failure = {ErrorId::Authentication, QStringLiteral("403 at sign-in"), {}};
        press("onboardingNext");
        typeCredentials();
        auto *panel = find<QWidget>("connectionTest");
        const QString remedy = panel->findChild<Label *>(QStringLiteral("testRemedy"))->text();
        QVERIFY2(remedy.contains(says), qPrintable(remedy));
        // What was asked and answered can be read, and holds nothing secret.
        press("testExchange", panel);
        auto *exchange = find<QPlainTextEdit>("exchangeText");
        QVERIFY(exchange != nullptr);
        QVERIFY(exchange->toPlainText().contains(QStringLiteral("/v1/auth")));
        QVERIFY(exchange->toPlainText().contains(QStringLiteral("HTTP 403")));
        for (const char *secret : {"key1", "id1", "secret1"})
            QVERIFY(!exchange->toPlainText().contains(QLatin1String(secret)));
        QVERIFY2(layoutFaults(*exchange->window()).isEmpty(),
                 qPrintable(layoutFaults(*exchange->window()).join(u'\n')));
    }

    void usedUpLimitIsExplained()
    {
        m_tester->failure = {ErrorId::ServerBusy, QStringLiteral("no request was allowed within 20 s"),
                             QStringLiteral("requests_limits")};
        press("onboardingNext");
        typeCredentials();
        QVERIFY(find<QWidget>("connectionTest")
                    ->findChild<Label *>(QStringLiteral("testCause"))
                    ->text()
                    .contains(QStringLiteral("same credentials")));
    }

    void addressOfItsOwn()
    {
        press("onboardingNext");
        auto *region = find<QComboBox>("tenantRegion");
        region->setCurrentIndex(region->count() - 1);
        QVERIFY(find<QLineEdit>("tenantAddress")->isVisible());
        QTest::keyClicks(find<QLineEdit>("tenantAddress"), QStringLiteral("http://elsewhere.example"));
        typeCredentials();
        QCOMPARE(m_tester->starts, 0); // in the clear, and not on this computer
        QVERIFY(find<QLineEdit>("tenantAddress")->property("error").toBool());
        find<QLineEdit>("tenantAddress")->clear();
        QTest::keyClicks(find<QLineEdit>("tenantAddress"), QStringLiteral("api.test.example/"));
        QTest::keyClick(find<QLineEdit>("tenantAddress"), Qt::Key_Return);
        QCOMPARE(m_tester->host, QUrl(QStringLiteral("https://api.test.example")));
        // Going to the start and back keeps it; a region takes its place.
        press("onboardingBack");
        press("onboardingNext");
        QCOMPARE(find<QLineEdit>("tenantAddress")->text(), QStringLiteral("api.test.example/")); // as typed
        QCOMPARE(m_dialog->draft().input.eventsBaseUrl, QUrl(QStringLiteral("https://api.test.example")));
        region->setCurrentIndex(region->findData(QStringLiteral("us")));
        QVERIFY(!find<QLineEdit>("tenantAddress")->isVisible());
        QVERIFY(m_dialog->draft().input.authBaseUrl.host().endsWith(QStringLiteral("proofpoint.com")));
        QCOMPARE(m_dialog->draft().input.region, QStringLiteral("us"));
    }

    void pastedAddressIsTaken()
    {
        Draft draft = newDraft(kNow);
        QVERIFY(takeBlock(draft, QStringLiteral("override_api_base_url: \"http://127.0.0.1:4711\"\napi_key: k\n")));
        QCOMPARE(draft.input.alertsBaseUrl, QUrl(QStringLiteral("http://127.0.0.1:4711")));
        QVERIFY(hasOwnAddress(draft.input));
    }

    /// A .p12 holds certificate, key and chain under a password; they lie in files of their own in the end.
    void keysOfABundle()
    {
        press("onboardingNext");
        typeCredentials();
        QTRY_VERIFY(next()->isEnabled());
        press("onboardingNext");
        press("onboardingNext");
        find<QLineEdit>("devoCert")->setText(QStringLiteral(CASB_TEST_DATA "/devo.p12"));
        auto *password = find<QLineEdit>("devoPassword");
        QVERIFY(password->isVisible());
        QVERIFY(!find<QLineEdit>("devoKey")->isVisible());
        QTest::keyClicks(password, QStringLiteral("falsch"));
        QTRY_VERIFY(find<FoundList>("certificateFacts")->texts().join(u' ').contains(QStringLiteral("password")));
        QVERIFY(!next()->isEnabled());
        password->clear();
        QTest::keyClicks(password, QStringLiteral("geheim"));
        QTRY_VERIFY(!m_dialog->draft().devo.keyPath.isEmpty());
        QVERIFY(readFile(m_dialog->draft().devo.keyPath).contains("PRIVATE KEY"));
        QVERIFY(readFile(m_dialog->draft().devo.chainPath).contains("CERTIFICATE"));
        QVERIFY2(faults().isEmpty(), qPrintable(faults().join(u'\n')));
        // Back and forth asks for nothing again.
        press("onboardingBack");
        press("onboardingNext");
        QVERIFY(find<QLineEdit>("devoCert")->text().endsWith(QStringLiteral("devo.p12")));
        QVERIFY(!m_dialog->draft().devo.keyPath.isEmpty());
        press("testRun", find<QWidget>("deliveryTest"));
        QTRY_VERIFY(next()->isEnabled());
        press("onboardingNext");
        press("onboardingNext");
        QTRY_COMPARE(m_session->opened.size(), 1);
        const QString key = m_dir->filePath(QStringLiteral("own/certs/devo.key"));
        QVERIFY(readFile(key).contains("PRIVATE KEY"));
        QCOMPARE(QFileInfo(key).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        QVERIFY2(readFile(configFile()).contains("own/certs/devo.crt"), readFile(configFile()).constData());
        QVERIFY(!readFile(configFile()).contains("geheim"));
    }

    void oneMayGoOnUntested()
    {
        m_tester->failure = {ErrorId::Network, QStringLiteral("no way out today"), {}};
        m_tester->failsAt = ConnectionStep::Id::Tcp;
        press("onboardingNext");
        typeCredentials();
        QVERIFY(!next()->isEnabled());
        press("testSkip", find<QWidget>("connectionTest"));
        QTRY_VERIFY(next()->isEnabled()); // when the keychain has answered
    }

    void runningTestIsStopped()
    {
        m_tester->hold = true;
        press("onboardingNext");
        typeCredentials();
        QCOMPARE(m_tester->starts, 1);
        QVERIFY(!next()->isEnabled());
        press("testRun", find<QWidget>("connectionTest"));
        QCOMPARE(m_tester->stops, 1);
    }

    void runningStepCountsItsTime()
    {
        m_tester->hold = true;
        press("onboardingNext");
        typeCredentials();
        QTRY_COMPARE(m_tester->starts, 1);
        m_clock->advance(4200);
        auto *panel = find<TestPanel>("connectionTest");
        QTRY_VERIFY2(panel->note().contains(QStringLiteral("4.20 s")), qPrintable(panel->note()));
        QCOMPARE(panel->steps()->msOf(ConnectionStep::Id::NameLookup), 4200);
        QCOMPARE(panel->steps()->msOf(ConnectionStep::Id::Tcp), -1);
        press("testRun", panel);
        QCOMPARE(panel->note(), QStringLiteral("stopped"));
    }

    /// Who scrolls a page past a choice changes nothing.
    void wheelTurnsNothing()
    {
        toDestination();
        find<QLineEdit>("devoCert")->setFocus();
        for (const char *name : {"devoRegion", "relayPort", "tenantRegion", "period"}) {
            auto *field = find<QWidget>(name);
            const auto value = [field] { return field->property(qobject_cast<QComboBox *>(field) != nullptr ? "currentIndex" : "value"); };
            const QVariant before = value();
            QWheelEvent wheel(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(field, &wheel);
            QCOMPARE(value(), before);
            QVERIFY(!field->hasFocus());
        }
    }

    void keychainIsMissing()
    {
        m_session->secretStore.failure = {ErrorId::SecretUnavailable, QStringLiteral("no Secret Service"), {}};
        press("onboardingNext");
        typeCredentials();
        QTRY_VERIFY(find<Label>("keychainWords")->text().contains(QStringLiteral("no Secret Service")));
        QVERIFY(!next()->isEnabled());
        QTest::mouseClick(find<QCheckBox>("thisRunOnly"), Qt::LeftButton, {}, QPoint(7, 7));
        QVERIFY(next()->isEnabled());
        toTheEnd();
        QTRY_COMPARE(m_session->opened.size(), 1);
        QCOMPARE(m_kept.value(QStringLiteral("contoso-eu")).clientSecret, QStringLiteral("secret1"));
        QVERIFY(m_session->secretStore.kept.isEmpty());
        QVERIFY(nothingSecretBelow(m_dir->path()));
    }

    void keychainIsUnlockedMeanwhile()
    {
        m_session->secretStore.failure = {ErrorId::SecretUnavailable, QStringLiteral("locked"), {}};
        press("onboardingNext");
        typeCredentials();
        QTRY_VERIFY(find<QWidget>("keychainRetry")->isVisible());
        m_session->secretStore.failure = {};
        press("keychainRetry");
        QTRY_VERIFY(next()->isEnabled());
        QVERIFY(!find<QWidget>("keychainRetry")->isVisible());
    }

    void keychainLocksAtTheLastMoment()
    {
        press("onboardingNext");
        typeCredentials();
        QTRY_VERIFY(next()->isEnabled());
        m_session->secretStore.failure = {ErrorId::SecretUnavailable, QStringLiteral("locked"), {}};
        toTheEnd();
        auto *banner = find<Banner>("onboardingBanner");
        QTRY_VERIFY(banner->accessibleName().contains(QStringLiteral("locked")));
        QVERIFY(m_session->opened.isEmpty());
        QVERIFY(!QFile::exists(configFile()));
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(m_session->opened.size(), 1);
        QVERIFY(m_kept.contains(QStringLiteral("contoso-eu")));
        QVERIFY(nothingSecretBelow(m_dir->path()));
    }

    void nameInTheKeychainIsTaken()
    {
        press("onboardingNext");
        typeCredentials();
        m_session->secretStore.failureOf.insert(QStringLiteral("contoso-eu"), SecretStore::nameTaken(QStringLiteral("contoso-eu")));
        toTheEnd();
        auto *banner = find<Banner>("onboardingBanner");
        QTRY_VERIFY(banner->accessibleName().contains(QStringLiteral("other credentials as contoso-eu")));
        QVERIFY(!banner->accessibleName().contains(QStringLiteral("Unlock")));
        QVERIFY(!QFile::exists(configFile()));
        QTest::mouseClick(find<QAbstractButton>("step2"), Qt::LeftButton);
        QTest::keyClicks(find<QLineEdit>("tenantName"), QStringLiteral("-2"));
        for (int step = 1; step < 4; ++step)
            press("onboardingNext");
        press("onboardingNext");
        QTRY_COMPARE(m_session->opened.size(), 1);
        QVERIFY(m_session->secretStore.kept.contains(QStringLiteral("contoso-eu-2")));
    }

    void blockIsPasted()
    {
        QTest::mouseClick(find<QAbstractButton>("doorPaste"), Qt::LeftButton);
        QVERIFY(!next()->isEnabled());
        QTest::keyClicks(find<QPlainTextEdit>("pasteText"),
                         QStringLiteral("{\"credentials\": {\"api_key\": \"k\", \"client_id\": \"i\", \"client_secret\": \"s\"}, "
                                        "\"region\": \"au\"}"));
        QVERIFY(find<FoundList>("pasteFound")->texts().contains(QStringLiteral("region: au")));
        press("onboardingNext");
        QCOMPARE(find<QLineEdit>("tenantApiKey")->text(), QStringLiteral("k"));
        QCOMPARE(find<QLineEdit>("tenantClientSecret")->text(), QStringLiteral("s"));
        QCOMPARE(m_dialog->draft().input.region, QStringLiteral("au"));
        QCOMPARE(m_tester->starts, 1); // all was there
        QVERIFY(!next()->isEnabled()); // a name is still missing
        QTest::keyClicks(find<QLineEdit>("tenantName"), QStringLiteral("t"));
        QTRY_VERIFY(next()->isEnabled());
    }

    /// Each way to begin keeps what was typed there, and has nothing of the others.
    void doorsDoNotMix()
    {
        press("onboardingNext");
        typeCredentials();
        press("onboardingBack");
        QTest::mouseClick(find<QAbstractButton>("doorPaste"), Qt::LeftButton);
        auto *paste = find<QPlainTextEdit>("pasteText");
        QTest::keyClicks(paste, QStringLiteral("{\"api_key\": \"abc\", \"client_id\": \"x\"}"));
        QCOMPARE(m_dialog->draft().credentials.apiKey, QStringLiteral("key1")); // it is only looked at
        const QStringList found = find<FoundList>("pasteFound")->texts();
        QVERIFY2(found.contains(QStringLiteral("client_id: 1 character")), qPrintable(found.join(u'\n')));
        QVERIFY2(found.contains(QStringLiteral("region: not in the block")), qPrintable(found.join(u'\n')));
        // The typed ones are as they were behind their own door.
        QTest::mouseClick(find<QAbstractButton>("doorNew"), Qt::LeftButton);
        press("onboardingNext");
        QCOMPARE(find<QLineEdit>("tenantApiKey")->text(), QStringLiteral("key1"));
        QCOMPARE(find<QLineEdit>("tenantClientSecret")->text().trimmed(), QStringLiteral("secret1"));
        press("onboardingBack");
        // The block is taken as a whole: what it lacks is empty.
        QTest::mouseClick(find<QAbstractButton>("doorPaste"), Qt::LeftButton);
        press("onboardingNext");
        QCOMPARE(find<QLineEdit>("tenantApiKey")->text(), QStringLiteral("abc"));
        QCOMPARE(find<QLineEdit>("tenantClientSecret")->text(), QString());
        QTest::keyClicks(find<QLineEdit>("tenantClientSecret"), QStringLiteral("later"));
        press("onboardingBack");
        press("onboardingNext"); // the same block does not undo what was typed since
        QCOMPARE(find<QLineEdit>("tenantClientSecret")->text(), QStringLiteral("later"));
        press("onboardingBack");
        paste->setPlainText(QStringLiteral("client_id: y\nclient_secret: z\n"));
        press("onboardingNext");
        QCOMPARE(find<QLineEdit>("tenantApiKey")->text(), QString());
        QCOMPARE(find<QLineEdit>("tenantClientSecret")->text(), QStringLiteral("z"));
        press("onboardingBack");
        QTest::mouseClick(find<QAbstractButton>("doorNew"), Qt::LeftButton);
        press("onboardingNext");
        QCOMPARE(find<QLineEdit>("tenantName")->text(), QStringLiteral("contoso-eu"));
        QCOMPARE(find<QLineEdit>("tenantApiKey")->text(), QStringLiteral("key1"));
    }

    void pastedAddressIsListed_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("says");
        QTest::newRow("usable") << QStringLiteral("https://api.test.example")
                                << QStringLiteral("override_api_base_url: https://api.test.example");
        QTest::newRow("in the clear") << QStringLiteral("http://api.test.example")
                                      << QStringLiteral("override_api_base_url: http://api.test.example: no address of an API");
    }
    void pastedAddressIsListed()
    {
        QFETCH(QString, address);
        QFETCH(QString, says);
        QTest::mouseClick(find<QAbstractButton>("doorPaste"), Qt::LeftButton);
        find<QPlainTextEdit>("pasteText")->setPlainText(QStringLiteral("api_key: k\noverride_api_base_url: \"%1\"\n").arg(address));
        const QStringList found = find<FoundList>("pasteFound")->texts();
        QVERIFY2(found.contains(says), qPrintable(found.join(u'\n')));
    }

    void clipboardIsPasted()
    {
        press("onboardingNext");
        QGuiApplication::clipboard()->setText(QStringLiteral("nothing useful"));
        press("pasteBlock");
        QVERIFY(find<Label>("pasteNote")->isVisible());
        QGuiApplication::clipboard()->setText(QStringLiteral("api_key: k\nclient_id: i\nclient_secret: s\nregion: us\n"));
        press("pasteBlock");
        QVERIFY(!find<Label>("pasteNote")->isVisible());
        QCOMPARE(m_tester->tried, (Credentials{QStringLiteral("k"), QStringLiteral("i"), QStringLiteral("s")}));
        QVERIFY(m_tester->host.host().contains(QStringLiteral("us")));
    }

    void oldCollectorIsImported()
    {
        const QString old = m_dir->filePath(QStringLiteral("old"));
        writeFile(old + QStringLiteral("/config/config.yaml"), kCollector);
        writeFile(old + QStringLiteral("/certs/chain.crt"), "x");
        const QString stateName = QStringLiteral("/c7/proofpoint_casb;proofpoint_casb_1;alerts;None.json");
        writeFile(old + QStringLiteral("/state") + stateName,
                  R"({"initial_start_time_in_utc": "2026-03-01T00:00:00Z", "last_event_time_in_utc": "2026-03-16T10:00:00.000Z", "last_ids": ["a"], "@persistence_version": 1})");
        QTest::mouseClick(find<QAbstractButton>("doorImport"), Qt::LeftButton);
        QVERIFY(!next()->isEnabled());
        QTest::keyClicks(find<QLineEdit>("importFolder"), old);
        QTRY_VERIFY(next()->isEnabled());
        const QString all = find<FoundList>("importFound")->texts().join(u'\n');
        QVERIFY2(all.contains(QStringLiteral("old_collector: alerts, events, region us")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("chain.crt")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("16 March")), qPrintable(all));
        press("onboardingNext");
        QCOMPARE(find<QLineEdit>("tenantClientSecret")->text(), QStringLiteral("secretfromfile"));
        QTRY_VERIFY(next()->isEnabled());
        press("onboardingNext");
        QVERIFY(find<QCheckBox>("goOn")->isChecked());
        QVERIFY(!find<Segments>("preset")->isEnabled());
        press("onboardingNext");
        QCOMPARE(m_dialog->draft().place, Draft::Place::AsBefore);
        press("onboardingNext");
        press("onboardingNext");
        QTRY_COMPARE(m_session->opened.size(), 1);
        const LoadedConfig loaded = loadConfigFile(configFile(), m_dir->path());
        QVERIFY2(loaded.config, qPrintable(loaded.errors.value(0).text()));
        QCOMPARE(loaded.config->collectorId, QStringLiteral("c7"));
        QCOMPARE(loaded.config->outputs.front().port, quint16(13000));
        QCOMPARE(loaded.config->inputs.front().services.front().initialStartTime, QStringLiteral("2026-03-01T00:00:00Z"));
        QVERIFY(QFile::exists(loaded.config->persistence.directory + stateName));
        QVERIFY(!readFile(configFile()).contains("secretfromfile"));
        QVERIFY(readFile(old + QStringLiteral("/config/config.yaml")) == kCollector); // the old folder is as it was
    }

    void importedPeriodsStay()
    {
        QByteArray text = kCollector;
        text.replace("alerts: {", "alerts: {request_period_in_seconds: 300, ").replace("events: {", "events: {request_period_in_seconds: 60, ");
        const QString old = m_dir->filePath(QStringLiteral("old"));
        writeFile(old + QStringLiteral("/config/config.yaml"), text);
        importFolder(old);
        const auto period = [this](int service) { return m_dialog->draft().input.services.at(service).requestPeriodSeconds; };
        QCOMPARE(period(0), 300);
        QCOMPARE(period(1), 60);
        auto *choice = find<QComboBox>("period");
        QCOMPARE(choice->currentData().toInt(), 300);
        choice->setCurrentIndex(choice->findData(900)); // a person sets it for both
        QCOMPARE(period(0), 900);
        QCOMPARE(period(1), 900);
    }

    void wrongFolderIsSaid()
    {
        const QString old = m_dir->filePath(QStringLiteral("old"));
        writeFile(old + QStringLiteral("/config.yaml"), "inputs: {}\n");
        QTest::mouseClick(find<QAbstractButton>("doorImport"), Qt::LeftButton);
        find<QLineEdit>("importFolder")->setText(old);
        QTRY_VERIFY(!find<FoundList>("importFound")->texts().isEmpty());
        QVERIFY(!next()->isEnabled());
    }

    void missingFolderIsSaid()
    {
        QTest::mouseClick(find<QAbstractButton>("doorImport"), Qt::LeftButton);
        find<QLineEdit>("importFolder")->setText(m_dir->filePath(QStringLiteral("nowhere")));
        QTRY_VERIFY(find<FoundList>("importFound")->texts().join(u' ').contains(QStringLiteral("There is no folder")));
        QVERIFY(find<QLineEdit>("importFolder")->property("error").toBool());
        QVERIFY(!next()->isEnabled());
    }

    void destinationFailures_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("cause");
        QTest::newRow("name") << int(DestinationStep::NameLookup) << Error{ErrorId::DeliveryFailed, QStringLiteral("x"), {}} << QStringLiteral("was not found");
        QTest::newRow("tcp") << int(DestinationStep::Tcp) << Error{ErrorId::DeliveryFailed, QStringLiteral("refused"), {}} << QStringLiteral("Nothing answers");
        QTest::newRow("tls") << int(DestinationStep::Tls) << Error{ErrorId::DeliveryFailed, QStringLiteral("closed"), {}} << QStringLiteral("was not made");
        QTest::newRow("taken") << int(DestinationStep::Acknowledged) << Error{ErrorId::DeliveryFailed, QStringLiteral("closed"), {}} << QStringLiteral("was not taken");
    }
    void destinationFailures()
    {
        QFETCH(int, step);
        QFETCH(Error, error);
        QFETCH(QString, cause);
        m_delivery->failure = error;
        m_delivery->failsAt = DestinationStep::Row(step);
        toDestination();
        segment("place", 1);
        QTest::keyClicks(find<QLineEdit>("relayAddress"), QStringLiteral("relay"));
        auto *panel = find<QWidget>("deliveryTest");
        press("testRun", panel);
        QVERIFY2(panel->findChild<Label *>(QStringLiteral("testCause"))->text().contains(cause),
                 qPrintable(panel->findChild<Label *>(QStringLiteral("testCause"))->text()));
        QVERIFY(!next()->isEnabled());
        press("testSkip", panel);
        QVERIFY(next()->isEnabled());
    }

    void tlsFailuresNameTheirCause_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("remedy");
        const QString chain = QStringLiteral("/c/chain.crt");
        QTest::newRow("wrong chain")
            << Error{ErrorId::CertificateInvalid, QStringLiteral("the certificate of devo is not accepted: self-signed"), chain}
            << QStringLiteral("no authority in the chosen chain") << QStringLiteral("another Devo region");
        QTest::newRow("wrong clock")
            << Error{ErrorId::CertificateInvalid, QStringLiteral("not accepted: The certificate is not yet valid"), chain}
            << QStringLiteral("clock") << QStringLiteral("time zone");
        QTest::newRow("refused without a word")
            << Error{ErrorId::DeliveryFailed, QStringLiteral("The remote host closed the connection"), QStringLiteral("devo:443")}
            << QStringLiteral("most likely refuses") << QStringLiteral("another region");
        QTest::newRow("refused by an alert")
            << Error{ErrorId::CertificateInvalid, QStringLiteral("alert unknown ca"), QStringLiteral("/c/own.crt")}
            << QStringLiteral("refuses the certificate") << QStringLiteral("another region");
        QTest::newRow("another key")
            << Error{ErrorId::CertificateInvalid, QStringLiteral("error:0300007F"), QStringLiteral("/c/own.key")}
            << QStringLiteral("does not belong") << QStringLiteral("Choose the key");
        QTest::newRow("no answer") << Error{ErrorId::DeliveryFailed, QStringLiteral("no answer within 20 s"), {}}
                                   << QStringLiteral("was not made") << QStringLiteral("firewall");
    }
    void tlsFailuresNameTheirCause()
    {
        QFETCH(Error, error);
        QFETCH(QString, cause);
        QFETCH(QString, remedy);
        OutputConfig output;
        output.tls = true;
        output.address = QStringLiteral("devo");
        output.chainPath = QStringLiteral("/c/chain.crt");
        output.certPath = QStringLiteral("/c/own.crt");
        output.keyPath = QStringLiteral("/c/own.key");
        const FailureWords words = deliveryFailure(error, DestinationStep::Tls, output);
        QVERIFY2(words.cause.contains(cause), qPrintable(words.cause));
        QVERIFY2(words.remedy.contains(remedy), qPrintable(words.remedy));
    }

    /// What cannot be gone on from is not offered.
    void expiredCertificateIsNoWayOn()
    {
        m_delivery->words = CertificateWords{QStringLiteral("collector-1"), QStringLiteral("contoso"), kNow - 86'400'000LL};
        m_delivery->failure = {ErrorId::CertificateInvalid, QStringLiteral("the certificate expired"), QStringLiteral("/c/own.crt")};
        m_delivery->failsAt = DestinationStep::Files;
        toDestination();
        for (const char *name : {"devoCert", "devoKey", "devoChain"})
            find<QLineEdit>(name)->setText(QStringLiteral("/c/own.") + QLatin1String(name));
        QTRY_VERIFY(find<FoundList>("certificateFacts")->texts().join(u' ').contains(QStringLiteral("it has expired")));
        auto *panel = find<QWidget>("deliveryTest");
        press("testRun", panel);
        QVERIFY(panel->findChild<QWidget *>(QStringLiteral("testFailure"))->isVisible());
        QVERIFY(!panel->findChild<QAbstractButton *>(QStringLiteral("testSkip"))->isVisible());
        // Another certificate, that can be used, may go on untested.
        m_delivery->words = CertificateWords{QStringLiteral("collector-1"), QStringLiteral("contoso"), kNow + 86'400'000LL * 90};
        m_delivery->failsAt = DestinationStep::Tls;
        find<QLineEdit>("devoCert")->setText(QStringLiteral("/c/new.crt"));
        QTRY_VERIFY(find<FoundList>("certificateFacts")->texts().join(u' ').contains(QStringLiteral("90 d")));
        press("testRun", panel);
        QTRY_VERIFY(panel->findChild<QAbstractButton *>(QStringLiteral("testSkip"))->isVisible());
        press("testSkip", panel);
        QVERIFY(next()->isEnabled());
    }

    void certificateIsShown()
    {
        writeFile(m_dir->filePath(QStringLiteral("certs/contoso.crt")), "c");
        writeFile(m_dir->filePath(QStringLiteral("certs/contoso.key")), "k");
        writeFile(m_dir->filePath(QStringLiteral("certs/chain.crt")), "h");
        toDestination();
        find<QLineEdit>("devoCert")->setText(m_dir->filePath(QStringLiteral("certs/contoso.crt")));
        QTRY_COMPARE(find<QLineEdit>("devoKey")->text(), m_dir->filePath(QStringLiteral("certs/contoso.key")));
        QTRY_COMPARE(find<QLineEdit>("devoChain")->text(), m_dir->filePath(QStringLiteral("certs/chain.crt")));
        QTRY_VERIFY(!find<FoundList>("certificateFacts")->texts().isEmpty());
        const QString facts = find<FoundList>("certificateFacts")->texts().join(u'\n');
        QVERIFY2(facts.contains(QStringLiteral("Domain: contoso")) && facts.contains(QStringLiteral("200 d")), qPrintable(facts));
        m_delivery->words = Error{ErrorId::CertificateInvalid, QStringLiteral("the key does not belong to the certificate"),
                                  m_dir->filePath(QStringLiteral("certs/contoso.key"))};
        find<QLineEdit>("devoKey")->setText(m_dir->filePath(QStringLiteral("certs/chain.crt")));
        QTRY_VERIFY(find<FoundList>("certificateFacts")->texts().join(u' ').contains(QStringLiteral("does not belong")));
    }

    void certificateIsReadWhileOneTypes()
    {
        toDestination();
        m_delivery->holdCertificate = true;
        auto *cert = find<QLineEdit>("devoCert");
        for (const QString &name : {QStringLiteral("/a"), QStringLiteral("/ab"), QStringLiteral("/abc")})
            cert->setText(name);
        QTRY_COMPARE(m_delivery->asked.size(), 1); // one at a time
        QCOMPARE(m_delivery->asked.last().certPath, QStringLiteral("/a"));
        QVERIFY(!next()->isEnabled());
        m_delivery->answerCertificate(Error{ErrorId::CertificateInvalid, QStringLiteral("of a"), QStringLiteral("/a")});
        QTRY_COMPARE(m_delivery->asked.size(), 2);
        QCOMPARE(m_delivery->asked.last().certPath, QStringLiteral("/abc"));
        QVERIFY(find<FoundList>("certificateFacts")->texts().isEmpty()); // nobody asks for that one any more
        m_delivery->answerCertificate(m_delivery->words);
        QTRY_VERIFY(find<FoundList>("certificateFacts")->texts().join(u' ').contains(QStringLiteral("contoso")));
        QCOMPARE(m_delivery->asked.size(), 2);
        cert->setText(QStringLiteral("/b"));
        QTRY_COMPARE(m_delivery->asked.size(), 3);
        segment("place", 2);
        m_delivery->answerCertificate(m_delivery->words);
        QVERIFY(next()->isEnabled());
        QVERIFY(find<FoundList>("certificateFacts")->texts().isEmpty());
    }

    void costIsToldAgainstTheQuota()
    {
        Draft draft = newDraft(kNow);
        draft.input.requestLimits = {{1000, 1, QStringLiteral("1s")}, {86'400'000, 1000, QStringLiteral("1d")}};
        RequestCost cost = requestCost(draft.input, draft.services);
        QCOMPARE(cost.pullsPerDay, 288);
        QVERIFY(cost.fits());
        for (ServiceConfig &service : draft.input.services)
            service.requestPeriodSeconds = 60;
        cost = requestCost(draft.input, draft.services);
        QCOMPARE(cost.pullsPerDay, 2880);
        QVERIFY(!cost.fits());
        QCOMPARE(requestCost(draft.input, {}).total(), 0);
    }

    void tenantIsAddedToAnOpenConfiguration()
    {
        const QString path = m_dir->filePath(QStringLiteral("other/config.yaml"));
        writeFile(path, kCollector);
        const LoadedConfig before = loadConfigFile(path, m_dir->path());
        QVERIFY(before.config);
        m_base = before.config;
        m_basePath = path;
        make();
        press("onboardingNext");
        typeCredentials();
        press("onboardingNext");
        press("onboardingNext");
        QVERIFY(!find<Segments>("place")->isVisible());
        press("onboardingNext");
        press("onboardingNext");
        QTRY_COMPARE(m_session->opened, QStringList{path});
        const LoadedConfig after = loadConfigFile(path, m_dir->path());
        QVERIFY2(after.config, qPrintable(after.errors.value(0).text()));
        QCOMPARE(after.config->inputs.size(), 2);
        QCOMPARE(after.config->outputs, before.config->outputs);
        QStringList names{after.config->inputs[0].name, after.config->inputs[1].name};
        names.sort();
        QCOMPARE(names, (QStringList{QStringLiteral("contoso-eu"), QStringLiteral("proofpoint_casb")}));
        QVERIFY(readFile(path).startsWith("# our collector"));
        QVERIFY(!readFile(path).contains("secret1"));
    }

    /// A collector with two inputs, both with states and with secrets in clear, is added to one that runs.
    void collectorIsAddedToAnOpenConfiguration_data()
    {
        QTest::addColumn<bool>("inMemory");
        QTest::addColumn<bool>("goOn");
        QTest::newRow("to a file") << false << true;
        QTest::newRow("without a file") << true << true;
        QTest::newRow("anew") << false << false;
    }
    void collectorIsAddedToAnOpenConfiguration()
    {
        QFETCH(bool, inMemory);
        QFETCH(bool, goOn);
        const QString path = m_dir->filePath(QStringLiteral("other/config.yaml"));
        QByteArray text = kCollector;
        text.replace("{api_key: keyfromfile, client_id: idfromfile, client_secret: secretfromfile}", "{keychain: old_collector}");
        writeFile(path, text);
        const LoadedConfig before = loadConfigFile(path, m_dir->path());
        QVERIFY2(before.config, qPrintable(before.errors.value(0).text()));
        m_base = before.config;
        m_base->persistence.directory = m_dir->filePath(QStringLiteral("other/state"));
        m_basePath = inMemory ? QString() : path;
        const QString old = twoInputs();
        make();
        importFolder(old);
        toLastPage(goOn);
        press("onboardingNext");
        QTRY_COMPARE(m_session->opened, QStringList{m_basePath});
        const LoadedConfig after = loadConfigFile(path, m_dir->path());
        const Config config = inMemory ? m_session->configuration : after.config.value_or(Config());
        QMap<QString, InputConfig> inputs;
        for (const InputConfig &input : config.inputs)
            inputs.insert(input.name, input);
        QCOMPARE(inputs.keys(), (QStringList{QStringLiteral("old_collector"), QStringLiteral("old_collector_second"),
                                             QStringLiteral("proofpoint_casb")}));
        const InputConfig first = inputs.value(QStringLiteral("old_collector"));
        const InputConfig second = inputs.value(QStringLiteral("old_collector_second"));
        // The open configuration has an entry of the first name.
        QCOMPARE(first.credentials.apiKey.text, QStringLiteral("old_collector_2"));
        QCOMPARE(second.credentials.apiKey.text, QStringLiteral("old_collector_second"));
        QCOMPARE(second.services.size(), 1);
        const auto &kept = m_session->secretStore.kept;
        QCOMPARE(kept.keys(), (QStringList{QStringLiteral("old_collector_2"), QStringLiteral("old_collector_second")}));
        QCOMPARE(kept.value(QStringLiteral("old_collector_second")),
                 (Credentials{QStringLiteral("key2"), QStringLiteral("id2"), QStringLiteral("secret2")}));
        for (const InputConfig &input : {first, second}) {
            const QString state = m_base->persistence.directory
                + QStringLiteral("/c7/%1;%2;alerts;None.json").arg(input.name, input.id);
            QCOMPARE(QFile::exists(state), goOn);
            if (goOn)
                QVERIFY2(readFile(state).contains(input.name == first.name ? "\"a\"" : "\"b\""), readFile(state).constData());
        }
        QCOMPARE(first.services.front().initialStartTime == QStringLiteral("2026-03-01T00:00:00Z"), goOn);
    }

    void stateThatIsThereIsLeftAlone()
    {
        const QString path = m_dir->filePath(QStringLiteral("other/config.yaml"));
        writeFile(path, kCollector);
        m_base = loadConfigFile(path, m_dir->path()).config;
        QVERIFY(m_base);
        m_base->persistence.directory = m_dir->filePath(QStringLiteral("other/state"));
        m_basePath = path;
        const QString state = m_base->persistence.directory + QStringLiteral("/c7/old_collector;old_collector_1;alerts;None.json");
        writeFile(state, "precious");
        make();
        importFolder(twoInputs());
        toLastPage(true);
        press("onboardingNext");
        QTRY_VERIFY(find<Banner>("onboardingBanner")->accessibleName().contains(QStringLiteral("there already")));
        QCOMPARE(readFile(state), QByteArray("precious"));
        QCOMPARE(readFile(path), QByteArray(kCollector));
        QVERIFY(m_session->opened.isEmpty());
    }

    void furtherSecretsAreStoredFirst()
    {
        importFolder(twoInputs());
        toLastPage(true);
        m_session->secretStore.failureOf.insert(QStringLiteral("old_collector_second"),
                                                {ErrorId::SecretUnavailable, QStringLiteral("locked"), {}});
        press("onboardingNext");
        auto *banner = find<Banner>("onboardingBanner");
        QTRY_VERIFY(banner->accessibleName().contains(QStringLiteral("locked")));
        QVERIFY(m_session->opened.isEmpty());
        QVERIFY(!QFile::exists(configFile()));
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(m_session->opened.size(), 1);
        QCOMPARE(m_kept.keys(), (QStringList{QStringLiteral("old_collector"), QStringLiteral("old_collector_second")}));
        const LoadedConfig loaded = loadConfigFile(configFile(), m_dir->path());
        QVERIFY(loaded.config);
        for (const InputConfig &input : loaded.config->inputs)
            QVERIFY2(m_kept.contains(input.credentials.clientSecret.text), qPrintable(input.name));
        QVERIFY(!readFile(configFile()).contains("secret2"));
    }

    void existingFileIsLeftAlone()
    {
        writeFile(configFile(), "precious");
        press("onboardingNext");
        typeCredentials();
        toTheEnd();
        QTRY_VERIFY(find<Banner>("onboardingBanner")->accessibleName().contains(QStringLiteral("there already")));
        QCOMPARE(readFile(configFile()), QByteArray("precious"));
        QVERIFY(m_session->opened.isEmpty());
    }

    void demoDoor()
    {
        QSignalSpy demo(m_dialog.get(), &OnboardingDialog::demoWanted);
        QTest::mouseClick(find<QAbstractButton>("doorDemo"), Qt::LeftButton);
        QCOMPARE(next()->text(), QStringLiteral("Start the demo"));
        press("onboardingNext");
        QCOMPARE(demo.size(), 1);
        QVERIFY(!m_dialog->isVisible());
    }

    void cancelAsksWhenSomethingWasTyped()
    {
        press("onboardingNext");
        typeCredentials();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        auto *box = m_dialog->findChild<QMessageBox *>(QStringLiteral("discardSetup"));
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(m_dialog->findChild<QMessageBox *>(QStringLiteral("discardSetup")) == nullptr);
        QVERIFY(m_dialog->isVisible());
        press("onboardingCancel");
        box = m_dialog->findChild<QMessageBox *>(QStringLiteral("discardSetup"));
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(!m_dialog->isVisible());
        QVERIFY(nothingSecretBelow(m_dir->path()));
    }

    void keyboardAlone()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_dialog->step(), 1);
        QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("tenantName"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("contoso-eu"));
        for (const char *text : {"", "key1", "id1", "secret1"}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (*text != 0)
                QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // tests
        QTRY_VERIFY(next()->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_dialog->step(), 2);
    }

    void pagesAreWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << QSize(1000, 700) << false;
        QTest::newRow("dark") << QSize(1000, 700) << true;
        QTest::newRow("large") << QSize(1400, 900) << false;
    }
    void pagesAreWhole()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        m_tester->alerts = kAlertsPage;
        m_dialog->resize(size);
        const auto check = [this] {
            QTRY_COMPARE(faults().join(u'\n'), QString());
            QCOMPARE(namelessControls(*m_dialog), QStringList());
            const QString shots = qEnvironmentVariable("CASB_SHOTS");
            if (!shots.isEmpty())
                m_dialog->grab().save(shots + QStringLiteral("/wizard%1-%2.png").arg(m_dialog->step()).arg(QLatin1String(QTest::currentDataTag())));
        };
        for (const char *door : {"doorImport", "doorPaste", "doorDemo", "doorNew"}) {
            QTest::mouseClick(find<QAbstractButton>(door), Qt::LeftButton);
            check();
        }
        press("onboardingNext");
        typeCredentials();
        check();
        press("onboardingNext");
        check();
        press("onboardingNext");
        check();
        segment("place", 2);
        check();
        press("onboardingNext");
        check();
    }

private:
    void make()
    {
        OnboardingParts parts{*m_session, *m_theme, *m_times};
        parts.tester = m_tester.get();
        parts.destinations = m_delivery.get();
        parts.keepForThisRun = [this](const QString &name, const Credentials &credentials) { m_kept.insert(name, credentials); };
        parts.folder = m_dir->filePath(QStringLiteral("own"));
        parts.base = m_base;
        parts.basePath = m_basePath;
        m_dialog = std::make_unique<OnboardingDialog>(parts);
        m_dialog->open();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    template <typename T> T *find(const char *name) { return m_dialog->findChild<T *>(QString::fromLatin1(name)); }
    QPushButton *next() { return find<QPushButton>("onboardingNext"); }
    void press(const char *name, QWidget *within = nullptr)
    {
        auto *button = (within != nullptr ? within : m_dialog.get())->findChild<QAbstractButton *>(QString::fromLatin1(name));
        QVERIFY2(button != nullptr, name);
        QTRY_VERIFY2(button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void segment(const char *name, int index)
    {
        QTest::mouseClick(find<Segments>(name)->findChildren<QToolButton *>().at(index), Qt::LeftButton);
    }
    void typeCredentials()
    {
        QTest::keyClicks(find<QLineEdit>("tenantName"), QStringLiteral("contoso-eu"));
        QTest::keyClicks(find<QLineEdit>("tenantApiKey"), QStringLiteral("key1"));
        QTest::keyClicks(find<QLineEdit>("tenantClientId"), QStringLiteral("id1"));
        find<QLineEdit>("tenantClientSecret")->setFocus();
        QTest::keyClicks(find<QLineEdit>("tenantClientSecret"), QStringLiteral("secret1 "));
        QTest::keyClick(find<QLineEdit>("tenantClientSecret"), Qt::Key_Tab);
    }
    void toDestination()
    {
        press("onboardingNext");
        typeCredentials();
        QTRY_VERIFY(next()->isEnabled());
        press("onboardingNext");
        press("onboardingNext");
    }
    /// The folder of a collector with two inputs, each with a state.
    QString twoInputs()
    {
        const QString old = m_dir->filePath(QStringLiteral("old"));
        writeFile(old + QStringLiteral("/config/config.yaml"),
                  QByteArray(kCollector) + "  second:\n    type: proofpoint_casb\n    id: second_1\n"
                                           "    region: us\n    credentials: {api_key: key2, client_id: id2, client_secret: secret2}\n"
                                           "    services:\n      alerts: {initial_start_time_in_utc: 2026-03-01T00:00:00Z}\n");
        const auto state = [&old](const QString &key, const char *id) {
            writeFile(old + QStringLiteral("/state/c7/") + key + QStringLiteral(";alerts;None.json"),
                      QByteArray(R"({"initial_start_time_in_utc": "2026-03-01T00:00:00Z", "last_event_time_in_utc": "2026-03-16T10:00:00.000Z", "last_ids": ["%"], "@persistence_version": 1})")
                          .replace("%", id));
        };
        state(QStringLiteral("proofpoint_casb;proofpoint_casb_1"), "a");
        state(QStringLiteral("second;second_1"), "b");
        return old;
    }
    void importFolder(const QString &folder)
    {
        QTest::mouseClick(find<QAbstractButton>("doorImport"), Qt::LeftButton);
        QTest::keyClicks(find<QLineEdit>("importFolder"), folder);
        QTRY_VERIFY(!find<FoundList>("importFound")->texts().isEmpty());
        QVERIFY2(next()->isEnabled(), qPrintable(find<FoundList>("importFound")->texts().join(u'\n')));
        press("onboardingNext");
        QTRY_VERIFY(next()->isEnabled());
        press("onboardingNext");
    }
    /// From the sources on.
    void toLastPage(bool goOn)
    {
        QVERIFY(find<QCheckBox>("goOn")->isChecked());
        if (!goOn) {
            QTest::mouseClick(find<QCheckBox>("goOn"), Qt::LeftButton, {}, QPoint(7, 7));
            segment("preset", 1);
        }
        press("onboardingNext");
        press("onboardingNext");
        QTRY_VERIFY(next()->isEnabled());
    }
    /// From the credentials to the last button, records on this computer.
    void toTheEnd()
    {
        QTRY_VERIFY(next()->isEnabled());
        press("onboardingNext");
        press("onboardingNext");
        segment("place", 2);
        press("onboardingNext");
        press("onboardingNext");
    }
    /// The eye inside of a secret field is placed by Qt, which gives it less than its hint.
    QStringList faults()
    {
        QStringList out = layoutFaults(*m_dialog);
        out.removeIf([](const QString &line) { return line.startsWith(QLatin1String("QLineEditIconButton")); });
        return out;
    }
    QString configFile() const { return m_dir->filePath(QStringLiteral("own/config.yaml")); }
    static bool nothingSecretBelow(const QString &folder)
    {
        for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            if (info.isDir() ? !nothingSecretBelow(info.filePath()) : readFile(info.filePath()).contains("secret1"))
                return false;
        }
        return true;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<OpeningSession> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TimeDisplay> m_times;
    std::unique_ptr<ScriptedTester> m_tester;
    std::unique_ptr<ScriptedDelivery> m_delivery;
    QMap<QString, Credentials> m_kept;
    std::optional<Config> m_base;
    QString m_basePath;
    std::unique_ptr<OnboardingDialog> m_dialog;
};

QTEST_MAIN(TestOnboarding)
#include "tst_onboarding.moc"
