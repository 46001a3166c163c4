// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_names.h"
#include "config/config_loader.h"
#include "fake_clock.h"
#include "page_fakes.h"
#include "persistence/diff_view.h"
#include "session/time_display.h"
#include "layout_checks.h"
#include "settings/config_draft.h"
#include "settings/credential_block.h"
#include "settings/credentials_dialog.h"
#include "settings/secret_field.h"
#include "settings/section_list.h"
#include "settings/section_stack.h"
#include "settings/settings_exports.h"
#include "settings/settings_page.h"
#include "settings/steps_view.h"
#include "settings/tenant_file.h"
#include "settings/yaml_edit.h"
#include "widgets/chip.h"
#include "widgets/label.h"
#include "widgets/panel.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace casb;
using namespace casb::ui;
using namespace casb::ui::testing;

namespace {

const char kYaml[] = "globals:\n  name: c1\ninputs:\n  proofpoint_casb:\n    id: proofpoint_casb_1\n"
                     "    credentials:\n      api_key: topsecret\n      client_id: \"quoted secret\"\n      client_secret: s3\n"
                     "    environment: prod  # where\n    services:\n      alerts:\n        request_period_in_seconds: 600\n"
                     "        initial_start_time_in_utc: \"2026-03-01T00:00:00Z\"\n"
                     "      events: {request_period_in_seconds: 600, initial_start_time_in_utc: \"2026-03-01T00:00:00Z\"} # calm\n"
                     "outputs:\n  local:\n    type: console\n";

#ifdef Q_OS_UNIX
const QFileDevice::Permissions kOfOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                                           | QFileDevice::WriteOther;
#endif

/// Answers what the test tells it to.
class ScriptedTester : public ConnectionTester
{
    Q_OBJECT

public:
    int starts = 0;
    int stops = 0;
    QString region;
    Credentials tried;
    void start(const InputConfig &input, const Credentials &credentials) override
    {
        ++starts;
        region = input.region;
        tried = credentials;
        emit stepChanged({ConnectionStep::Id::NameLookup, ConnectionStep::State::Running, -1, {}});
    }
    void stop() override { ++stops; }
};

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void pastedBlock_data();
    void pastedBlock();
    void secretsAreMasked();
    void yamlEdit_data();
    void yamlEdit();
    void yamlBlock_data();
    void yamlBlock();
    void yamlScalars_data();
    void yamlScalars();
    void credentialsAreTestedAndStored();
    void storedCredentialsAreNamedInTheFile();
    void regionIsStoredToo();
    void otherStyleOfFileIsLeftAlone();
    void typedChangesOutliveNewCredentials();
    void firstTenantIsSetUp();
    void firstTenantForThisRunLeavesNoFile();
    void firstTenantOverwritesNothing();
    void refusedFirstTenantIsSaid();
    void refusedCredentialsAreSaid();
    void missingKeychainIsSaid();
    void fieldsAreValidated();
    void whatIsInForceBlocksNothing_data();
    void whatIsInForceBlocksNothing();
    void theKeyboardStaysInPlace_data();
    void theKeyboardStaysInPlace();
    void oldWordsGo_data();
    void oldWordsGo();
    void changesAreWrittenAndApplied();
    void nextPageGoesOn_data();
    void nextPageGoesOn();
    void changeOfTheFileIsNotOverwritten_data();
    void changeOfTheFileIsNotOverwritten();
    void yamlAndFormFollowEachOther();
    void errorInTheTextIsPlaced();
    void destinationsAreEdited();
    void cardsLeadToTheirField();
    void limitsAreEdited();
    void fieldsAreMasked_data();
    void fieldsAreMasked();
    void theHostOfTheRegionIsShown();
    void changesSayWhenTheyApply();
    void whatGoesIsOneChange();
    void ownAddressIsSaid();
    void theFirstDifferenceIsInSight();
    void onlyTheConfigurationIsOfATenant();
    void yamlListsAreEdited();
    void secretsComeBack();
    void numbersOfSecretsStay_data();
    void numbersOfSecretsStay();
    void dotsAreNoSecret();
    void exportsHoldNoSecret();
    void hostedExportHasPlacesForSecrets_data();
    void hostedExportHasPlacesForSecrets();
    void nothingOpenIsSaid();
    void brokenFileIsRepaired_data();
    void brokenFileIsRepaired();
    void rateLimitIsSaid();
    void nothingIsCutOrCovered_data();
    void nothingIsCutOrCovered();
    void appearance();
    void refusalShowsOnTheForm();
    void longWordsMakeNothingWider_data();
    void longWordsMakeNothingWider();
    void secretIsRevealedByAKey();
    void stoppedTestCountsNoLonger();
    void menuAndPageSayTheSame();
    void servicesAreSwitched();
    void tenantIsRemovedAndComesBack();
    void everyControlHasAName();

private:
    template <typename T> T *find(const char *name) { return m_page->findChild<T *>(QString::fromLatin1(name)); }
    CredentialsDialog *openCredentials()
    {
        QTest::mouseClick(find<QAbstractButton>("enterCredentials"), Qt::LeftButton);
        return find<CredentialsDialog>("credentialsDialog");
    }
    template <typename T> T *within(CredentialsDialog *dialog, const char *name)
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void fill(CredentialsDialog *dialog)
    {
        QTest::keyClicks(within<QLineEdit>(dialog, "credentialApiKey"), QStringLiteral("key1"));
        QTest::keyClicks(within<QLineEdit>(dialog, "credentialClientId"), QStringLiteral("id1"));
        QTest::keyClicks(within<QLineEdit>(dialog, "credentialClientSecret"), QStringLiteral("secret1 "));
    }

    QByteArray fileText()
    {
        QFile file(m_session->path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void writeFile(const QByteArray &text)
    {
        QFile file(m_session->path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    /// Nothing is open, and the form of a first tenant is.
    CredentialsDialog *openFirstTenant()
    {
        m_session->configuration = {};
        m_session->path.clear();
        m_page->setFolder(m_dir->filePath(QStringLiteral("own")));
        emit m_session->opened();
        m_page->openCredentials({});
        return find<CredentialsDialog>("credentialsDialog");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<ScriptedTester> m_tester;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsPage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<FakeClock>(kNow);
    m_session = std::make_unique<FakeSession>(*m_clock);
    m_theme = std::make_unique<Theme>(*qApp);
    m_time = std::make_unique<TimeDisplay>();
    fillRealistic(*m_session);
    m_session->path = m_dir->filePath(QStringLiteral("config.yaml"));
    QFile file(m_session->path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kYaml);
    file.close();
    m_tester = std::make_unique<ScriptedTester>();
    m_page = std::make_unique<SettingsPage>(*m_session, *m_theme, *m_time);
    m_page->setConnectionTester(m_tester.get());
    m_page->resize(1198, 694);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(find<QPlainTextEdit>("settingsYaml")->toPlainText().contains(QStringLiteral("globals")));
}

void TestSettingsPage::cleanup()
{
    m_page.reset();
    m_tester.reset();
    m_time.reset();
    m_theme.reset();
    m_session.reset();
    m_clock.reset();
    m_dir.reset();
}

/// What is chosen on the page is what the menu says, and the other way.
void TestSettingsPage::menuAndPageSayTheSame()
{
    QAction notify(QStringLiteral("Notify"));
    notify.setCheckable(true);
    notify.setChecked(true);
    QAction stays(QStringLiteral("Stay"));
    stays.setCheckable(true);
    stays.setEnabled(false);
    QActionGroup group(nullptr);
    QAction german(QStringLiteral("Deutsch"));
    QAction english(QStringLiteral("English"));
    QString chosen;
    for (QAction *action : {&german, &english}) {
        action->setCheckable(true);
        group.addAction(action);
        connect(action, &QAction::triggered, this, [&chosen, action] { chosen = action->text(); });
    }
    english.setChecked(true);
    m_page->setActions({&notify, &stays}, {&german, &english});
    auto *sections = find<QListWidget>("settingsSections");
    sections->setCurrentRow(4);
    QVERIFY(find<QCheckBox>("Notify")->isChecked());
    QVERIFY(!find<QCheckBox>("Stay")->isEnabled());
    QTest::mouseClick(find<QCheckBox>("Notify"), Qt::LeftButton, {}, QPoint(7, 7));
    QVERIFY(!notify.isChecked());
    notify.setChecked(true);
    QVERIFY(find<QCheckBox>("Notify")->isChecked());
    sections->setCurrentRow(6);
    QVERIFY(find<QRadioButton>("English")->isChecked());
    QTest::mouseClick(find<QRadioButton>("Deutsch"), Qt::LeftButton, {}, QPoint(7, 7));
    QCOMPARE(chosen, QStringLiteral("Deutsch"));
    QVERIFY(german.isChecked());
    m_page->setActions({}, {}); // the menu goes before the page
}

void TestSettingsPage::servicesAreSwitched()
{
    auto *events = find<QAbstractButton>("collects events");
    QVERIFY(events->isChecked());
    QTest::mouseClick(events, Qt::LeftButton);
    auto *yaml = find<QPlainTextEdit>("settingsYaml");
    QVERIFY(!yaml->toPlainText().contains(QStringLiteral("      events:")));
    QTRY_VERIFY(!find<QAbstractButton>("collects events")->isChecked());
    QVERIFY(find<QAbstractButton>("settingsApply")->isEnabled());
    QTest::mouseClick(find<QAbstractButton>("collects events"), Qt::LeftButton);
    QVERIFY(yaml->toPlainText().contains(QStringLiteral("      events:")));
}

void TestSettingsPage::tenantIsRemovedAndComesBack()
{
    QVERIFY(find<QAbstractButton>("removeTenant proofpoint_casb") == nullptr); // the only one stays
    auto *yaml = find<QPlainTextEdit>("settingsYaml");
    QString text = yaml->toPlainText();
    text.replace(QStringLiteral("inputs:\n"),
                 QStringLiteral("inputs:\n  fabrikam:\n    type: proofpoint_casb\n    id: fabrikam_1\n"
                                "    credentials: {keychain: fabrikam}\n    services:\n      alerts: {}\n"));
    yaml->setPlainText(text);
    QTRY_VERIFY(find<QAbstractButton>("removeTenant fabrikam") != nullptr);
    QTest::mouseClick(find<QAbstractButton>("removeTenant fabrikam"), Qt::LeftButton);
    QVERIFY(!yaml->toPlainText().contains(QStringLiteral("fabrikam")));
    QTRY_VERIFY(find<QAbstractButton>("removeTenant fabrikam") == nullptr);
}

void TestSettingsPage::pastedBlock_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("apiKey");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("region");
    QTest::newRow("json") << QStringLiteral(R"({"api_key": "a/b+c=", "client_id":"i", "client_secret" : "s\"t", "region": "us"})")
                          << "a/b+c=" << "i" << "s\"t" << "us";
    QTest::newRow("yaml") << QStringLiteral("credentials:\n  api_key: abc\n  client_id: 'i d'\n  client_secret: \"s: t\" # note\nregion: EU\n")
                          << "abc" << "i d" << "s: t" << "eu";
    QTest::newRow("flow yaml") << QStringLiteral("{api_key: a, client_id: b, client_secret: c}") << "a" << "b" << "c" << "";
    QTest::newRow("environment") << QStringLiteral("API_KEY=a\nCLIENT_ID=b\nCLIENT_SECRET=c") << "a" << "b" << "c" << "";
    QTest::newRow("signs in yaml") << QStringLiteral("api_key: a#b,c\nclient_id: i d\nclient_secret: 'it''s'\n") << "a#b,c" << "i d" << "it's" << "";
    QTest::newRow("signs in the environment") << QStringLiteral("API_KEY=a#b,c\nexport CLIENT_ID=\nCLIENT_SECRET='c d'") << "a#b,c" << "" << "c d" << "";
    QTest::newRow("nothing") << QStringLiteral("hello") << "" << "" << "" << "";
}

void TestSettingsPage::pastedBlock()
{
    QFETCH(QString, text);
    const CredentialBlock block = parseCredentialBlock(text);
    QTEST(block.credentials.apiKey, "apiKey");
    QTEST(block.credentials.clientId, "clientId");
    QTEST(block.credentials.clientSecret, "secret");
    QTEST(block.region, "region");
}

void TestSettingsPage::secretsAreMasked()
{
    const QString shown = find<QPlainTextEdit>("settingsYaml")->toPlainText();
    QVERIFY(!shown.contains(QStringLiteral("topsecret")));
    QVERIFY(!shown.contains(QStringLiteral("quoted secret")));
    QVERIFY(shown.contains(QStringLiteral("environment: prod  # where")));
    const QString flow = maskSecrets(QStringLiteral("credentials: {api_key: a1, client_secret: 'b2'}, \"password\": \"c3\""));
    for (const QString &secret : {QStringLiteral("a1"), QStringLiteral("b2"), QStringLiteral("c3")})
        QVERIFY(!flow.contains(secret));
}

void TestSettingsPage::yamlEdit_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line"); // empty: cannot be written
    QTest::newRow("replaced") << "inputs/proofpoint_casb/services/alerts/request_period_in_seconds"
                              << "        request_period_in_seconds: NEW";
    QTest::newRow("comment kept") << "inputs/proofpoint_casb/environment" << "    environment: NEW  # where";
    QTest::newRow("added") << "inputs/proofpoint_casb/services/alerts/override_window_in_hours"
                           << "        override_window_in_hours: NEW";
    QTest::newRow("flow style") << "inputs/proofpoint_casb/services/events/request_period_in_seconds"
                                << "      events: {request_period_in_seconds: NEW, initial_start_time_in_utc: \"2026-03-01T00:00:00Z\"} # calm";
    QTest::newRow("added to flow style")
        << "inputs/proofpoint_casb/services/events/x"
        << "      events: {request_period_in_seconds: 600, initial_start_time_in_utc: \"2026-03-01T00:00:00Z\", x: NEW} # calm";
    QTest::newRow("added with its parents") << "globals/persistence/config/retention_in_days" << "      retention_in_days: NEW";
    QTest::newRow("block is no value") << "inputs/proofpoint_casb/services/alerts" << "";
}

void TestSettingsPage::yamlEdit()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    const auto change = setYamlValue(QLatin1String(kYaml), path.split(u'/'), QStringLiteral("NEW"));
    QCOMPARE(change.has_value(), !line.isEmpty());
    if (!change)
        return;
    QCOMPARE(change->text.split(u'\n')[change->line], line);
    QCOMPARE(change->text.count(QStringLiteral("NEW")), 1);
}

void TestSettingsPage::yamlBlock_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("result"); // empty: cannot be written
    const QString head = QStringLiteral("inputs:\n  a:\n    id: 1\n");
    const QString tail = QStringLiteral("    region: us\noutputs: {}\n");
    const auto row = [&](const char *name, const char *before, const char *after) {
        QTest::newRow(name) << QString(head + QLatin1String(before) + tail)
                            << (*after ? QString(head + QLatin1String(after) + tail) : QString());
    };
    row("block", "    credentials:\n      api_key: x\n      client_id: 'y'\n", "    credentials: NEW\n");
    row("comments", "    credentials:  # whose\n      # rotate in June\n      api_key: x # old\n\n    # the region\n",
        "    credentials: NEW  # whose\n      # rotate in June\n\n    # the region\n");
    row("nested", "    credentials:\n      api_key:\n        env: KEY\n      client_id: {file: id.txt}\n", "    credentials: NEW\n");
    row("quoted name", "    \"credentials\":\n      api_key: x\n", "    \"credentials\": NEW\n");
    row("single quoted name", "    'credentials':\n      api_key: x\n", "    'credentials': NEW\n");
    row("one line", "    credentials: {api_key: x, client_id: {env: Y}}  # whose\n", "    credentials: NEW  # whose\n");
    row("empty", "    credentials:\n", "    credentials: NEW\n");
    row("text of several lines", "    credentials:\n      api_key: |\n        # part of it\n        x\n", "    credentials: NEW\n");
    row("line ends of Windows", "    credentials:\r\n      api_key: x\r\n", "    credentials: NEW\r\n");
    row("open brace", "    credentials: {\n      api_key: x }\n", "");
    row("anchor", "    credentials: &shared\n      api_key: x\n", "");
    row("alias", "    credentials: *shared\n", "");
    row("missing", "    environment: prod\n", "");
    QTest::newRow("last") << QString(head + QStringLiteral("    credentials:\n      api_key: x"))
                          << QString(head + QStringLiteral("    credentials: NEW"));
    QTest::newRow("JSON") << QStringLiteral("{\"inputs\": {\"a\": {\"credentials\": {\"api_key\": \"x\"}}}}") << QString();
    QTest::newRow("other input") << QStringLiteral("inputs:\n  b:\n    credentials:\n      api_key: x\n") << QString();
}

void TestSettingsPage::yamlBlock()
{
    QFETCH(QString, yaml);
    QFETCH(QString, result);
    const auto change = replaceYamlBlock(yaml, {QStringLiteral("inputs"), QStringLiteral("a"), QStringLiteral("credentials")},
                                         QStringLiteral("NEW"));
    QCOMPARE(change ? change->text : QString(), result);
    if (change)
        QVERIFY(change->text.split(u'\n')[change->line].contains(QStringLiteral("NEW")));
}

void TestSettingsPage::yamlScalars_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << "contoso-eu" << "contoso-eu";
    QTest::newRow("blank") << "Contoso Ltd" << "\"Contoso Ltd\"";
    QTest::newRow("number") << "17" << "\"17\"";
    QTest::newRow("truth") << "Yes" << "\"Yes\"";
    QTest::newRow("marks") << "a\"b\\c: {d} #e" << "\"a\\\"b\\\\c: {d} #e\"";
    QTest::newRow("tab") << "a\tb" << "\"a\\x09b\"";
    QTest::newRow("letters") << QStringLiteral("Müller") << QStringLiteral("\"Müller\"");
    QTest::newRow("nothing") << "" << "\"\"";
}

void TestSettingsPage::yamlScalars()
{
    QFETCH(QString, text);
    QTEST(yamlScalar(text), "written");
    QStringList warnings;
    const auto read = parseConfigText(QString(QStringLiteral("a: {b: ") + yamlScalar(text) + u'}').toUtf8(), warnings);
    QVERIFY(read);
    QCOMPARE(read->find(QStringLiteral("a"))->find(QStringLiteral("b"))->text, text);
}

void TestSettingsPage::credentialsAreTestedAndStored()
{
    CredentialsDialog *dialog = openCredentials();
    QVERIFY(dialog != nullptr);
    QVERIFY(!within<QAbstractButton>(dialog, "credentialStore")->isEnabled());
    auto *secret = within<SecretField>(dialog, "credentialClientSecret");
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    fill(dialog);
    QTest::keyClick(secret, Qt::Key_Return);
    QCOMPARE(m_tester->starts, 1);
    QCOMPARE(m_tester->tried.clientSecret, QStringLiteral("secret1")); // the blank at its end is gone
    for (int i = 0; i < ConnectionStep::kSteps; ++i)
        emit m_tester->stepChanged({ConnectionStep::Id(i), ConnectionStep::State::Good, 10, QStringLiteral("fine")});
    emit m_tester->finished({});
    QVERIFY(!within<QWidget>(dialog, "credentialFailure")->isVisible());
    QCOMPARE(within<StepsView>(dialog, "credentialSteps")->step(ConnectionStep::Id::EventsPage).state, ConnectionStep::State::Good);
    QTest::mouseClick(within<QAbstractButton>(dialog, "credentialStore"), Qt::LeftButton);
    QTRY_COMPARE(m_session->secretStore.kept.value(QStringLiteral("contoso-eu")).apiKey, QStringLiteral("key1"));
    QTRY_COMPARE(m_session->given.value(QStringLiteral("proofpoint_casb")).clientId, QStringLiteral("id1"));
    QTRY_VERIFY(find<QWidget>("settingsBanner")->isVisible());
}

void TestSettingsPage::storedCredentialsAreNamedInTheFile()
{
    QVERIFY(QFile::setPermissions(m_session->path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    m_session->configuration.inputs[0].credentials.apiKey = {SecretSource::Kind::Value, QStringLiteral("topsecret")};
    emit m_session->opened();
    CredentialsDialog *dialog = openCredentials();
    auto *name = within<QLineEdit>(dialog, "credentialName");
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Contoso 2"));
    fill(dialog);
    QTest::mouseClick(within<QAbstractButton>(dialog, "credentialStore"), Qt::LeftButton);
    QTRY_VERIFY(find<QWidget>("settingsBanner")->accessibleName().contains(QStringLiteral("Contoso 2")));
    QCOMPARE(fileText(), QByteArray(kYaml).replace("credentials:\n      api_key: topsecret\n      client_id: \"quoted secret\"\n      client_secret: s3\n",
                                                   "credentials: {keychain: \"Contoso 2\"}\n"));
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(m_session->path) & kOfOthers, QFileDevice::Permissions());
#endif
    QCOMPARE(m_session->configuration.inputs[0].credentials, keychainSources(QStringLiteral("Contoso 2")));
    QTRY_VERIFY(find<QWidget>("credentialStatus")->toolTip().contains(QStringLiteral("in the keychain as Contoso 2")));
}

void TestSettingsPage::regionIsStoredToo()
{
    InputConfig &input = m_session->configuration.inputs[0];
    input = movedTo(newTenant(kNow), QStringLiteral("eu"));
    input.eventsBaseUrl = QUrl(QStringLiteral("https://events.example.com"));
    emit m_session->opened();
    CredentialsDialog *dialog = openCredentials();
    auto *region = within<QComboBox>(dialog, "credentialRegion");
    region->setFocus();
    QTest::keyClicks(region, QStringLiteral("U"));
    QCOMPARE(region->currentData().toString(), QStringLiteral("us"));
    fill(dialog);
    QTest::mouseClick(within<QAbstractButton>(dialog, "credentialStore"), Qt::LeftButton);
    QTRY_COMPARE(m_session->configuration.inputs[0].region, QStringLiteral("us"));
    QCOMPARE(m_session->configuration.inputs[0].authBaseUrl, QUrl(QStringLiteral("https://api-us1.protect.proofpoint.com")));
    QCOMPARE(m_session->configuration.inputs[0].eventsBaseUrl, QUrl(QStringLiteral("https://events.example.com")));
    QVERIFY(fileText().contains("\n    region: us\n"));
    QVERIFY(fileText().contains("\n    credentials: {keychain: proofpoint_casb}\n"));
}

void TestSettingsPage::otherStyleOfFileIsLeftAlone()
{
    const QByteArray json = R"({"inputs": {"proofpoint_casb": {"credentials": {"api_key": "x"}}}})";
    writeFile(json);
    CredentialsDialog *dialog = openCredentials();
    fill(dialog);
    QTest::mouseClick(within<QAbstractButton>(dialog, "credentialStore"), Qt::LeftButton);
    QTRY_VERIFY(find<QWidget>("settingsBanner")->isVisible());
    const QString said = find<QWidget>("settingsBanner")->accessibleName();
    QVERIFY2(said.contains(QStringLiteral("left as it is")), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("credentials: {keychain: contoso-eu}")));
    QCOMPARE(fileText(), json);
    QCOMPARE(m_session->given.size(), 1); // they are in use all the same
}

void TestSettingsPage::typedChangesOutliveNewCredentials()
{
    auto *period = find<QLineEdit>("period alerts");
    period->selectAll();
    QTest::keyClicks(period, QStringLiteral("900"));
    CredentialsDialog *dialog = openCredentials();
    fill(dialog);
    QTest::mouseClick(within<QAbstractButton>(dialog, "credentialStore"), Qt::LeftButton);
    QTRY_VERIFY(fileText().contains("{keychain: contoso-eu}"));
    QTRY_COMPARE(m_page->findChildren<QLineEdit *>(QStringLiteral("period alerts")).size(), 1);
    QCOMPARE(find<QLineEdit>("period alerts")->text(), QStringLiteral("900"));
    QCOMPARE(find<Label>("settingsChanges")->text(), QStringLiteral("1 change"));
    QCOMPARE(m_session->configuration.inputs[0].services[0].requestPeriodSeconds, 600);
}

void TestSettingsPage::firstTenantIsSetUp()
{
    CredentialsDialog *dialog = openFirstTenant();
    QVERIFY(dialog != nullptr);
    QCOMPARE(within<QLineEdit>(dialog, "credentialName")->text(), QStringLiteral("proofpoint_casb"));
    QTRY_VERIFY(within<SecretField>(dialog, "credentialApiKey")->hasFocus());
    // By the keyboard alone.
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("key1"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("id1"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("secret1"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_tester->starts, 1);
    QVERIFY(dialog->isVisible());
    for (int i = 0; i < 12 && dialog->focusWidget()->objectName() != QLatin1String("credentialStore"); ++i)
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(m_session->configuration.inputs.size(), 1);
    QCOMPARE(m_session->secretStore.kept.value(QStringLiteral("proofpoint_casb")).clientSecret, QStringLiteral("secret1"));
    QCOMPARE(m_session->path, m_dir->filePath(QStringLiteral("own/config.yaml")));
    const LoadedConfig loaded = loadConfigFile(m_session->path, m_dir->path());
    QVERIFY(loaded.config.has_value());
    QCOMPARE(loaded.warnings, QStringList());
    QCOMPARE(*loaded.config, m_session->configuration);
    InputConfig expected = newTenant(kNow);
    expected.credentials = keychainSources(QStringLiteral("proofpoint_casb"));
    QCOMPARE(loaded.config->inputs.front(), expected);
    QCOMPARE(expected.services[0].initialStartTime, QStringLiteral("2026-03-16T09:34:18Z"));
    QCOMPARE(loaded.config->collectorName, QStringLiteral("casb_console_1"));
    QCOMPARE(loaded.config->persistence.directory, m_dir->filePath(QStringLiteral("own/state")));
    QCOMPARE(loaded.config->outputs.front().type, OutputConfig::Type::Console);
    QVERIFY(!fileText().contains("secret1"));
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(m_session->path) & kOfOthers, QFileDevice::Permissions());
#endif
    QVERIFY(find<QWidget>("settingsBanner")->isVisible());
}

void TestSettingsPage::firstTenantForThisRunLeavesNoFile()
{
    CredentialsDialog *dialog = openFirstTenant();
    fill(dialog);
    auto *region = within<QComboBox>(dialog, "credentialRegion");
    region->setFocus();
    QTest::keyClicks(region, QStringLiteral("A"));
    QTest::mouseClick(within<QAbstractButton>(dialog, "credentialThisRun"), Qt::LeftButton);
    QTRY_COMPARE(m_session->configuration.inputs.size(), 1);
    QCOMPARE(m_session->configuration.inputs[0].credentials.apiKey,
             (SecretSource{SecretSource::Kind::Value, QStringLiteral("key1")}));
    QCOMPARE(m_session->configuration.inputs[0].region, QStringLiteral("au"));
    QCOMPARE(m_session->path, QString());
    QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("own/config.yaml"))));
    QVERIFY(m_session->secretStore.kept.isEmpty());
    QTRY_VERIFY(find<QWidget>("credentialStatus")->toolTip().contains(QStringLiteral("for this run only")));
}

void TestSettingsPage::firstTenantOverwritesNothing()
{
    CredentialsDialog *dialog = openFirstTenant();
    fill(dialog);
    QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("own"))));
    m_session->path = m_dir->filePath(QStringLiteral("own/config.yaml"));
    writeFile("mine: 1\n");
    QTest::mouseClick(within<QAbstractButton>(dialog, "credentialStore"), Qt::LeftButton);
    QTRY_VERIFY(within<QWidget>(dialog, "credentialBanner")->accessibleName().contains(QStringLiteral("is there already")));
    QVERIFY(dialog->isVisible());
    QCOMPARE(fileText(), QByteArray("mine: 1\n"));
    QVERIFY(m_session->configuration.inputs.isEmpty());
    dialog->reject();
    QTRY_VERIFY(find<CredentialsDialog>("credentialsDialog") == nullptr);
    m_page->openCredentials({});
    QVERIFY(find<CredentialsDialog>("credentialsDialog") == nullptr);
    QVERIFY(find<QWidget>("settingsBanner")->accessibleName().contains(QStringLiteral("is there already")));
}

void TestSettingsPage::refusedFirstTenantIsSaid()
{
    CredentialsDialog *dialog = openFirstTenant();
    fill(dialog);
    QTest::keyClick(within<QLineEdit>(dialog, "credentialClientSecret"), Qt::Key_Return);
    emit m_tester->finished({ErrorId::Authentication, QStringLiteral("HTTP 403"), {}});
    QVERIFY(within<Label>(dialog, "credentialCause")->text().contains(QStringLiteral("ProofpointCasbSetupError 101")));
    QVERIFY(within<Label>(dialog, "credentialRefused")->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(find<CredentialsDialog>("credentialsDialog") == nullptr);
    QVERIFY(m_session->configuration.inputs.isEmpty());
    QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("own/config.yaml"))));
}

void TestSettingsPage::refusedCredentialsAreSaid()
{
    CredentialsDialog *dialog = openCredentials();
    QGuiApplication::clipboard()->setText(QStringLiteral("{\"api_key\": \"a\", \"client_id\": \"b\", \"client_secret\": \"c\", \"region\": \"au\"}"));
    QTest::mouseClick(within<QAbstractButton>(dialog, "pasteBlock"), Qt::LeftButton);
    QCOMPARE(m_tester->starts, 1);
    QCOMPARE(m_tester->region, QStringLiteral("au"));
    emit m_tester->stepChanged({ConnectionStep::Id::SignIn, ConnectionStep::State::Failed, 460, QStringLiteral("HTTP 403")});
    emit m_tester->finished({ErrorId::Authentication, QStringLiteral("HTTP 403: wrong password."), {}});
    QVERIFY(within<QWidget>(dialog, "credentialFailure")->isVisible());
    QVERIFY(within<Label>(dialog, "credentialCause")->text().contains(QStringLiteral("ProofpointCasbSetupError 101")));
    QVERIFY(within<Label>(dialog, "credentialCause")->text().contains(QStringLiteral("does not accept the credentials")));
    QVERIFY(within<Label>(dialog, "credentialRefused")->isVisible());
    QTest::mouseClick(within<QAbstractButton>(dialog, "clearSecret"), Qt::LeftButton);
    QVERIFY(within<QLineEdit>(dialog, "credentialClientSecret")->text().isEmpty());
    QVERIFY(!within<QAbstractButton>(dialog, "credentialStore")->isEnabled());
}

void TestSettingsPage::missingKeychainIsSaid()
{
    m_session->secretStore.failure = {ErrorId::SecretUnavailable, QStringLiteral("the keychain is locked"), {}};
    CredentialsDialog *dialog = openCredentials();
    QVERIFY(!within<QWidget>(dialog, "keychainRetry")->isVisible()); // it is asked when something is to be stored
    fill(dialog);
    QTest::mouseClick(within<QAbstractButton>(dialog, "credentialStore"), Qt::LeftButton);
    QTRY_VERIFY(within<Label>(dialog, "credentialKeychain")->text().contains(QStringLiteral("the keychain is locked")));
    QTRY_VERIFY(within<QWidget>(dialog, "credentialBanner")->accessibleName().contains(QStringLiteral("Not stored")));
    QVERIFY(dialog->isVisible());
    QVERIFY(m_session->given.isEmpty());
    m_session->secretStore.failure = {};
    QTest::mouseClick(within<QAbstractButton>(dialog, "keychainRetry"), Qt::LeftButton);
    QTRY_VERIFY(!within<QWidget>(dialog, "keychainRetry")->isVisible());
    QTest::mouseClick(within<QAbstractButton>(dialog, "credentialThisRun"), Qt::LeftButton);
    QTRY_COMPARE(m_session->given.size(), 1);
    QVERIFY(m_session->secretStore.kept.isEmpty());
}

void TestSettingsPage::fieldsAreValidated()
{
    auto *period = find<QLineEdit>("period events");
    auto *apply = find<QAbstractButton>("settingsApply");
    QVERIFY(!apply->isEnabled());
    period->selectAll();
    QTest::keyClicks(period, QStringLiteral("5"));
    QVERIFY(find<Label>("hint period events")->isVisible());
    QVERIFY(find<Label>("hint period events")->text().contains(QStringLiteral("17,280 pulls a day")));
    QVERIFY(!apply->isEnabled());
    QCOMPARE(find<Label>("settingsChanges")->text(), QStringLiteral("1 change"));
    QTest::mouseClick(find<QAbstractButton>("settingsDiscard"), Qt::LeftButton);
    QCOMPARE(period->text(), QStringLiteral("600"));
    QCOMPARE(find<Label>("settingsChanges")->text(), QStringLiteral("No changes"));
    auto *start = find<QLineEdit>("start alerts");
    start->selectAll();
    QTest::keyClicks(start, QStringLiteral("1 March"));
    QVERIFY2(find<Label>("hint start alerts")->text().contains(QStringLiteral("YYYY-MM-DDTHH:MM:SSZ")), qPrintable(find<Label>("hint start alerts")->text()));
}

void TestSettingsPage::whatIsInForceBlocksNothing_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("applies");
    QTest::newRow("another setting") << QStringLiteral("environment") << QStringLiteral("stage") << true;
    QTest::newRow("the other service") << QStringLiteral("period events") << QStringLiteral("900") << true;
    QTest::newRow("as bad, but other numbers") << QStringLiteral("period alerts") << QStringLiteral("30") << false;
    QTest::newRow("put right") << QStringLiteral("period alerts") << QStringLiteral("600") << true;
}

/// A quota that does not pay for what is in force already is told, and other changes can be applied.
void TestSettingsPage::whatIsInForceBlocksNothing()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(bool, applies);
    writeFile(QByteArray(kYaml).replace("alerts:\n        request_period_in_seconds: 600",
                                        "alerts:\n        request_period_in_seconds: 60"));
    emit m_session->opened();
    auto *period = find<QLineEdit>("period alerts");
    QTRY_COMPARE(period->text(), QStringLiteral("60"));
    QVERIFY(find<Label>("hint period alerts")->text().contains(QStringLiteral("1,440 pulls a day")));
    QVERIFY(!period->property("error").toBool());
    QVERIFY(find<ElidedLabel>("settingsWhen")->text().contains(QStringLiteral("1,440 pulls a day")));
    auto *apply = find<QAbstractButton>("settingsApply");
    QVERIFY(!apply->isEnabled());
    QCOMPARE(apply->toolTip(), QStringLiteral("Nothing is changed"));
    auto *edit = find<QLineEdit>(qPrintable(field));
    edit->selectAll();
    QTest::keyClicks(edit, typed);
    QCOMPARE(apply->isEnabled(), applies);
    QCOMPARE(period->property("error").toBool(), !applies);
    QCOMPARE(apply->toolTip().contains(QStringLiteral("pulls a day")), !applies);
}

void TestSettingsPage::theKeyboardStaysInPlace_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<QString>("pressed");
    QTest::addColumn<QString>("then");
    QTest::newRow("applied") << 1 << QStringLiteral("settingsApply") << QStringLiteral("settingsSections");
    QTest::newRow("discarded") << 1 << QStringLiteral("settingsDiscard") << QStringLiteral("settingsSections");
    QTest::newRow("destination removed") << 1 << QStringLiteral("remove local") << QStringLiteral("settingsSections");
    QTest::newRow("destination added") << 1 << QStringLiteral("addDestination") << QStringLiteral("addDestination");
    QTest::newRow("service left out") << 0 << QStringLiteral("collects events") << QStringLiteral("collects events");
}

/// A button that is gone or off hands the keyboard to nothing that a further key would set off.
void TestSettingsPage::theKeyboardStaysInPlace()
{
    QFETCH(int, section);
    QFETCH(QString, pressed);
    QFETCH(QString, then);
    auto *environment = find<QLineEdit>("environment");
    environment->selectAll();
    QTest::keyClicks(environment, QStringLiteral("stage"));
    find<QListWidget>("settingsSections")->setCurrentRow(section);
    auto *button = find<QAbstractButton>(qPrintable(pressed));
    button->setFocus();
    QVERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Space);
    if (pressed == QLatin1String("settingsApply"))
        QTRY_COMPARE(find<Label>("settingsChanges")->text(), QStringLiteral("No changes"));
    QTRY_VERIFY(m_page->focusWidget() != nullptr);
    QTRY_COMPARE(m_page->window()->focusWidget()->objectName(), then);
}

void TestSettingsPage::oldWordsGo_data()
{
    QTest::addColumn<QString>("deed");
    QTest::newRow("another change") << QStringLiteral("change");
    QTest::newRow("unreadable") << QStringLiteral("unreadable");
    QTest::newRow("change and discard") << QStringLiteral("discard");
}

/// "The changes are in force." is over when there are others.
void TestSettingsPage::oldWordsGo()
{
    QFETCH(QString, deed);
    auto *environment = find<QLineEdit>("environment");
    environment->selectAll();
    QTest::keyClicks(environment, QStringLiteral("stage"));
    QTest::mouseClick(find<QAbstractButton>("settingsApply"), Qt::LeftButton);
    QTRY_COMPARE(find<Label>("settingsChanges")->text(), QStringLiteral("No changes"));
    auto *banner = find<QWidget>("settingsBanner");
    QVERIFY(banner->isVisible());
    if (deed == QLatin1String("unreadable"))
        find<QPlainTextEdit>("settingsYaml")->setPlainText(QStringLiteral("inputs: ["));
    else
        QTest::keyClicks(find<QLineEdit>("environment"), QStringLiteral("2"));
    if (deed == QLatin1String("discard"))
        QTest::mouseClick(find<QAbstractButton>("settingsDiscard"), Qt::LeftButton);
    QTRY_VERIFY(!banner->isVisible());
}

void TestSettingsPage::changesAreWrittenAndApplied()
{
    auto *period = find<QLineEdit>("period alerts");
    period->selectAll();
    QTest::keyClicks(period, QStringLiteral("900"));
    auto *yaml = find<QPlainTextEdit>("settingsYaml");
    QVERIFY(yaml->toPlainText().contains(QStringLiteral("request_period_in_seconds: 900")));
    QTest::mouseClick(find<QAbstractButton>("settingsApply"), Qt::LeftButton);
    QTRY_COMPARE(m_session->configuration.inputs[0].services[0].requestPeriodSeconds, 900);
    QFile file(m_session->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text, QByteArray(kYaml).replace("alerts:\n        request_period_in_seconds: 600",
                                             "alerts:\n        request_period_in_seconds: 900"));
    QTRY_COMPARE(find<Label>("settingsChanges")->text(), QStringLiteral("No changes"));
}

void TestSettingsPage::nextPageGoesOn_data()
{
    QTest::addColumn<bool>("fileChanges");
    QTest::newRow("same file") << false;
    QTest::newRow("file changes meanwhile") << true;
}

/// A page that is made anew, as in another language, goes on with what the one before held.
void TestSettingsPage::nextPageGoesOn()
{
    QFETCH(bool, fileChanges);
    QVERIFY(!m_page->unsaved());
    auto *yaml = find<QPlainTextEdit>("settingsYaml");
    QTextCursor cursor = yaml->document()->find(QStringLiteral("request_period_in_seconds: 600"));
    cursor.setPosition(cursor.selectionEnd());
    yaml->setTextCursor(cursor);
    yaml->setFocus();
    QTest::keyClicks(yaml, QStringLiteral("0"));
    const auto unsaved = m_page->unsaved(); // before typing has rested
    QVERIFY(unsaved);
    QVERIFY(unsaved->text.contains(QStringLiteral("6000")));
    if (fileChanges)
        writeFile(QByteArray(kYaml).replace("environment: prod", "environment: theirs"));
    m_page = std::make_unique<SettingsPage>(*m_session, *m_theme, *m_time);
    m_page->goOnWith(*unsaved);
    QVERIFY(m_page->unsaved()); // another change of the language at once
    m_page->resize(1198, 694);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(find<QPlainTextEdit>("settingsYaml")->toPlainText().contains(QStringLiteral("request_period_in_seconds: 6000")));
    QCOMPARE(find<Label>("settingsChanges")->text(), QStringLiteral("1 change"));
    QVERIFY(!find<QPlainTextEdit>("settingsYaml")->toPlainText().contains(QStringLiteral("topsecret")));
    QTest::mouseClick(find<QAbstractButton>("settingsApply"), Qt::LeftButton);
    if (fileChanges)
        QTRY_VERIFY(find<QWidget>("settingsBanner")->accessibleName().contains(QStringLiteral("somebody else")));
    else
        QTRY_VERIFY(fileText().contains("request_period_in_seconds: 6000"));
}

void TestSettingsPage::changeOfTheFileIsNotOverwritten_data()
{
    QTest::addColumn<bool>("mine");
    QTest::newRow("theirs") << false;
    QTest::newRow("mine") << true;
}

void TestSettingsPage::changeOfTheFileIsNotOverwritten()
{
    QFETCH(bool, mine);
    const QByteArray period = "alerts:\n        request_period_in_seconds: ";
    auto *field = find<QLineEdit>("period alerts");
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("900"));
    const QByteArray theirs = QByteArray(kYaml).replace("environment: prod", "environment: theirs");
    writeFile(theirs);
    QTest::mouseClick(find<QAbstractButton>("settingsApply"), Qt::LeftButton);
    auto *banner = find<QWidget>("settingsBanner");
    QTRY_VERIFY(banner->accessibleName().contains(QStringLiteral("somebody else")));
    QCOMPARE(fileText(), theirs);
    QCOMPARE(m_session->configuration.inputs[0].services[0].requestPeriodSeconds, 600);
    QTest::mouseClick(banner->findChild<QWidget *>(mine ? QStringLiteral("bannerOther") : QStringLiteral("bannerDeed")), Qt::LeftButton);
    if (mine) {
        QTRY_COMPARE(fileText(), QByteArray(kYaml).replace(QByteArray(period + "600"), QByteArray(period + "900")));
    } else {
        QTRY_VERIFY(find<QPlainTextEdit>("settingsYaml")->toPlainText().contains(QStringLiteral("environment: theirs")));
        QCOMPARE(find<QLineEdit>("period alerts")->text(), QStringLiteral("900"));
        QCOMPARE(find<Label>("settingsChanges")->text(), QStringLiteral("1 change"));
        QCOMPARE(fileText(), theirs);
        QTest::mouseClick(find<QAbstractButton>("settingsApply"), Qt::LeftButton);
        QTRY_COMPARE(fileText(), QByteArray(theirs).replace(QByteArray(period + "600"), QByteArray(period + "900")));
    }
    QTRY_COMPARE(m_session->configuration.inputs[0].services[0].requestPeriodSeconds, 900);
    QTRY_COMPARE(find<Label>("settingsChanges")->text(), QStringLiteral("No changes"));
}

void TestSettingsPage::yamlAndFormFollowEachOther()
{
    auto *yaml = find<QPlainTextEdit>("settingsYaml");
    auto *period = find<QLineEdit>("period events");
    QCOMPARE(period->text(), QStringLiteral("600"));
    // Text to form.
    QTextCursor cursor = yaml->document()->find(QStringLiteral("events: {request_period_in_seconds: 600"));
    QVERIFY(!cursor.isNull());
    cursor.setPosition(cursor.selectionEnd());
    yaml->setTextCursor(cursor);
    yaml->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(yaml, Qt::Key_Backspace);
    QTest::keyClicks(yaml, QStringLiteral("1200"));
    QTRY_COMPARE(period->text(), QStringLiteral("1200"));
    QTRY_COMPARE(find<Label>("settingsChanges")->text(), QStringLiteral("1 change"));
    // Form to text: the comment, the order and the secrets stay.
    period->setFocus();
    period->selectAll();
    QTest::keyClicks(period, QStringLiteral("1800"));
    QTRY_VERIFY(yaml->toPlainText().contains(QStringLiteral("events: {request_period_in_seconds: 1800, initial_start")));
    QVERIFY(yaml->toPlainText().contains(QStringLiteral("# calm")));
    QTest::mouseClick(find<QAbstractButton>("settingsApply"), Qt::LeftButton);
    QTRY_COMPARE(fileText(), QByteArray(kYaml).replace("{request_period_in_seconds: 600", "{request_period_in_seconds: 1800"));
    QTRY_COMPARE(m_session->configuration.inputs[0].services[1].requestPeriodSeconds, 1800);
}

void TestSettingsPage::errorInTheTextIsPlaced()
{
    auto *yaml = find<QPlainTextEdit>("settingsYaml");
    yaml->moveCursor(QTextCursor::End);
    yaml->setFocus();
    QTest::keyClicks(yaml, QStringLiteral("  broken: ["));
    auto *when = find<ElidedLabel>("settingsWhen");
    QTRY_VERIFY(when->text().contains(QStringLiteral("line ")));
    QVERIFY2(when->text().contains(QStringLiteral("column ")), qPrintable(when->text()));
    QVERIFY(!find<QAbstractButton>("settingsApply")->isEnabled());
    QVERIFY(!find<QLineEdit>("period alerts")->isEnabled());
    QTest::mouseClick(find<QAbstractButton>("settingsDiscard"), Qt::LeftButton);
    QTRY_VERIFY(find<QLineEdit>("period alerts")->isEnabled());
    // A text that can be read, with a value that is none.
    QTextCursor cursor = yaml->document()->find(QStringLiteral("request_period_in_seconds: 600"));
    const int line = cursor.blockNumber() + 1;
    cursor.setPosition(cursor.selectionEnd());
    yaml->setTextCursor(cursor);
    QTest::keyClicks(yaml, QStringLiteral("x"));
    QTRY_VERIFY2(when->text().startsWith(QStringLiteral("Line %1, column 36: ").arg(line)), qPrintable(when->text()));
    QVERIFY(find<Label>("hint period alerts")->isVisible());
}

void TestSettingsPage::destinationsAreEdited()
{
    auto *sections = find<QListWidget>("settingsSections");
    sections->setFocus();
    QTest::keyClick(sections, Qt::Key_Down);
    auto *yaml = find<QPlainTextEdit>("settingsYaml");
    QTRY_VERIFY(find<QAbstractButton>("addDestination")->isVisible());
    QTest::mouseClick(find<QAbstractButton>("addDestination"), Qt::LeftButton);
    QTRY_VERIFY(yaml->toPlainText().contains(QStringLiteral("  devo_1:\n    type: devo_platform\n")));
    QTRY_VERIFY(find<QLineEdit>("port devo_1") != nullptr);
    // Its certificates are not there: that is said at the field.
    QTRY_VERIFY(find<Label>("hint chain devo_1")->isVisible());
    auto *kind = find<QComboBox>("type devo_1");
    kind->setFocus();
    kind->setCurrentIndex(kind->findData(QStringLiteral("syslog")));
    QTRY_VERIFY(yaml->toPlainText().contains(QStringLiteral("type: syslog")));
    QTRY_VERIFY(m_page->findChildren<QLineEdit *>(QStringLiteral("port devo_1")).size() == 1);
    auto *port = find<QLineEdit>("port devo_1");
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, QStringLiteral("13000"));
    QTRY_VERIFY(yaml->toPlainText().contains(QStringLiteral("port: 13000")));
    QTRY_COMPARE(m_page->findChildren<QAbstractButton *>(QStringLiteral("remove devo_1")).size(), 1);
    QTest::mouseClick(find<QAbstractButton>("remove devo_1"), Qt::LeftButton);
    QTRY_COMPARE(find<Label>("settingsChanges")->text(), QStringLiteral("No changes"));
    QVERIFY(!yaml->toPlainText().contains(QStringLiteral("devo_1")));
}

/// What a card of the overview asks for is under the cursor, also on a page that has just been made and still reads its
/// file.
void TestSettingsPage::cardsLeadToTheirField()
{
    const auto focused = [] {
        return QApplication::focusWidget() == nullptr ? QString() : QApplication::focusWidget()->objectName();
    };
    QFile file(m_session->path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray text =
        QByteArray(kYaml).replace("outputs:\n", "outputs:\n  devo_1:\n    type: devo_platform\n    config:\n"
                                                "      address: collector-eu.devo.io\n      cert: a.crt\n");
    file.write(text);
    file.close();
    m_page = std::make_unique<SettingsPage>(*m_session, *m_theme, *m_time);
    m_page->resize(1198, 400);
    m_page->show();
    m_page->activateWindow();
    m_page->openDestination(QStringLiteral("devo_1"), true); // its file is still to be read
    QTRY_COMPARE(focused(), QStringLiteral("cert devo_1"));
    m_page->openQueueLimit();
    QTRY_COMPARE(focused(), QStringLiteral("queueMessages"));
    QTRY_COMPARE(QApplication::focusWidget()->visibleRegion().boundingRect(), QApplication::focusWidget()->rect());
    m_page->openDestination(QStringLiteral("devo_1"), false);
    QTRY_COMPARE(focused(), QStringLiteral("address devo_1"));
}

void TestSettingsPage::limitsAreEdited()
{
    find<QListWidget>("settingsSections")->setCurrentRow(2);
    auto *add = find<QAbstractButton>("addLimit proofpoint_casb");
    QTRY_VERIFY(add->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    auto *yaml = find<QPlainTextEdit>("settingsYaml");
    QTRY_VERIFY(yaml->toPlainText().contains(QStringLiteral("    requests_limits:\n      - {period: \"1s\", number_of_requests: 1}\n")));
    QTRY_COMPARE(m_page->findChildren<QLineEdit *>(QStringLiteral("requests proofpoint_casb [1]")).size(), 1);
    auto *perDay = find<QLineEdit>("requests proofpoint_casb [1]");
    QCOMPARE(perDay->text(), QStringLiteral("1000"));
    perDay->setFocus();
    perDay->selectAll();
    QTest::keyClicks(perDay, QStringLiteral("100"));
    // 144 pulls a day of each service do not fit into it any longer.
    QTRY_VERIFY(find<ElidedLabel>("settingsWhen")->text().contains(QStringLiteral("144 pulls a day")));
    QTest::mouseClick(find<QAbstractButton>("removeLimit proofpoint_casb [1]"), Qt::LeftButton);
    QTRY_VERIFY(!yaml->toPlainText().contains(QStringLiteral("1d")));
    QVERIFY(find<QAbstractButton>("settingsApply")->isEnabled());
    QTest::mouseClick(find<QAbstractButton>("settingsApply"), Qt::LeftButton);
    QTRY_COMPARE(m_session->configuration.inputs[0].requestLimits.size(), 1);
}

void TestSettingsPage::fieldsAreMasked_data()
{
    QTest::addColumn<QString>("service"); // one that is written as a block, one in a line
    QTest::newRow("block") << QStringLiteral("alerts");
    QTest::newRow("line") << QStringLiteral("events");
}

void TestSettingsPage::fieldsAreMasked()
{
    QFETCH(QString, service);
    const QByteArray before = fileText();
    const int number = service == u"alerts" ? 0 : 1;
    const auto mask = [&](const QString &member, const QString &value) {
        QTest::mouseClick(m_page->findChild<QAbstractButton *>(QStringLiteral("addMask ") + service), Qt::LeftButton);
        QTRY_VERIFY(find<QWidget>("maskPopup") != nullptr && find<QWidget>("maskPopup")->isVisible());
        auto *add = find<QAbstractButton>("maskAdd");
        QVERIFY(!add->isEnabled());
        auto *field = find<QLineEdit>("maskMember");
        field->completer()->setCompletionMode(QCompleter::InlineCompletion); // no list above the popup
        QTest::keyClicks(field, member + u'.');
        QVERIFY(!add->isEnabled()); // a name is missing behind the dot
        field->setText(member);
        find<QLineEdit>("maskValue")->setText(value);
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_VERIFY(find<QWidget>("maskPopup") == nullptr);
    };
    const auto apply = [&] {
        QTRY_VERIFY(find<QAbstractButton>("settingsApply")->isEnabled());
        QTest::mouseClick(find<QAbstractButton>("settingsApply"), Qt::LeftButton);
        QTRY_VERIFY(!find<QAbstractButton>("settingsApply")->isEnabled());
    };
    const auto inForce = [&] { return m_session->configuration.inputs[0].services[number].obfuscations; };
    const auto chips = [this] {
        QStringList words;
        for (const Chip *chip : m_page->findChildren<Chip *>()) {
            if (chip->isVisible())
                words << chip->text();
        }
        return words;
    };
    mask(QStringLiteral("userEmail"), QStringLiteral("***"));
    mask(QStringLiteral("related_events.*.full_name"), QStringLiteral("name: hidden"));
    QCOMPARE(chips(), (QStringList{QStringLiteral("userEmail"), QStringLiteral("related_events.*.full_name")}));
    apply();
    const QList<Obfuscation> masks = inForce();
    QCOMPARE(masks.size(), 2);
    QCOMPARE(masks[0].path, QStringList{QStringLiteral("userEmail")});
    QCOMPARE(masks[0].value, QStringLiteral("***"));
    QCOMPARE(masks[1].path, (QStringList{QStringLiteral("related_events"), QStringLiteral("*"), QStringLiteral("full_name")}));
    QCOMPARE(masks[1].value, QStringLiteral("name: hidden"));
    QTest::mouseClick(m_page->findChildren<Chip *>().first(), Qt::LeftButton);
    QTRY_COMPARE(chips(), QStringList{QStringLiteral("related_events.*.full_name")});
    QVERIFY(find<ElidedLabel>("settingsWhen")->text().contains(QStringLiteral("at the next pull")));
    QTest::mouseClick(m_page->findChildren<Chip *>().last(), Qt::LeftButton);
    QTRY_COMPARE(chips(), QStringList());
    apply();
    QCOMPARE(inForce().size(), 0);
    QCOMPARE(fileText(), before); // nothing is left behind
}

void TestSettingsPage::theHostOfTheRegionIsShown()
{
    auto *host = find<ElidedLabel>("regionHost");
    QCOMPARE(host->text(), QStringLiteral("api.protect.proofpoint.com"));
    auto *region = find<QComboBox>("region");
    region->setFocus();
    QTest::keyClick(region, Qt::Key_Down);
    QTRY_COMPARE(host->text(), QStringLiteral("api-us1.protect.proofpoint.com"));
}

void TestSettingsPage::changesSayWhenTheyApply()
{
    auto *period = find<QLineEdit>("period alerts");
    period->selectAll();
    QTest::keyClicks(period, QStringLiteral("900"));
    auto *when = find<ElidedLabel>("settingsWhen");
    QCOMPARE(when->text(), QStringLiteral("1 applies at the next pull. Nothing needs a restart."));
    QVERIFY(find<Label>("hint period alerts")->text().contains(QStringLiteral("next pull")));
    auto *environment = find<QLineEdit>("environment");
    environment->selectAll();
    QTest::keyClicks(environment, QStringLiteral("test"));
    QCOMPARE(when->text(), QStringLiteral("1 applies at once, 1 applies at the next pull. Nothing needs a restart."));
    auto *sections = find<SectionList>("settingsSections");
    QVERIFY(sections->changed(0));
    QVERIFY(!sections->changed(1));
    QCOMPARE(sections->item(0)->text(), QStringLiteral("Tenants and sources"));
    QTest::mouseClick(find<QAbstractButton>("settingsDifference"), Qt::LeftButton);
    auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("differenceDialog"));
    QVERIFY(dialog != nullptr && dialog->isVisible());
    dialog->close();
}

void TestSettingsPage::whatGoesIsOneChange()
{
    auto *sections = find<SectionList>("settingsSections");
    sections->setCurrentRow(1);
    QTest::mouseClick(find<QAbstractButton>("addDestination"), Qt::LeftButton);
    QTRY_COMPARE(find<Label>("settingsChanges")->text(), QStringLiteral("1 change"));
    QVERIFY(sections->changed(1));
    QTest::mouseClick(find<QAbstractButton>("settingsDiscard"), Qt::LeftButton);
    QTest::mouseClick(find<QAbstractButton>("remove local"), Qt::LeftButton);
    QTRY_COMPARE(find<Label>("settingsChanges")->text(), QStringLiteral("1 change"));
    QVERIFY(sections->changed(1));
    QVERIFY(!sections->changed(0));
    bool said = false; // in the form as well
    for (const Label *label : m_page->findChildren<Label *>())
        said = said || (label->isVisible() && label->text().startsWith(QStringLiteral("None is left")));
    QVERIFY(said);
}

void TestSettingsPage::ownAddressIsSaid()
{
    auto *region = find<QComboBox>("region");
    QCOMPARE(region->currentText(), QStringLiteral("Europe (eu)"));
    auto *yaml = find<QPlainTextEdit>("settingsYaml");
    yaml->setPlainText(yaml->toPlainText().replace(QStringLiteral("    environment: prod"),
                                                   QStringLiteral("    override_api_base_url: http://127.0.0.1:4711\n    environment: prod")));
    QTRY_VERIFY(!region->isEnabled());
    QCOMPARE(region->currentIndex(), -1);
    QCOMPARE(region->placeholderText(), QStringLiteral("An address of its own"));
    QVERIFY(!region->toolTip().isEmpty());
    QVERIFY(!yaml->toPlainText().contains(QStringLiteral("region"))); // nothing was written for it
    QTest::mouseClick(find<QAbstractButton>("settingsDiscard"), Qt::LeftButton);
    QTRY_COMPARE(region->currentText(), QStringLiteral("Europe (eu)"));
    QVERIFY(region->isEnabled());
}

void TestSettingsPage::theFirstDifferenceIsInSight()
{
    QByteArray text(kYaml);
    for (int i = 0; i < 80; ++i)
        text += "# line\n";
    writeFile(text + "  far_away: {type: console}\n");
    emit m_session->opened();
    QTRY_VERIFY(find<QWidget>("remove far_away") != nullptr);
    find<SectionList>("settingsSections")->setCurrentRow(1);
    QTest::mouseClick(find<QAbstractButton>("remove far_away"), Qt::LeftButton);
    QTest::mouseClick(find<QAbstractButton>("settingsDifference"), Qt::LeftButton);
    auto *view = m_page->findChild<DiffView *>(QStringLiteral("differenceView"));
    QVERIFY(view != nullptr);
    QVERIFY(view->firstChange() > view->parentWidget()->height());
    QTRY_VERIFY(view->visibleRegion().contains(QPoint(5, view->firstChange() + 3)));
    view->window()->close();
}

void TestSettingsPage::onlyTheConfigurationIsOfATenant()
{
    auto *sections = find<SectionList>("settingsSections");
    auto *panel = qobject_cast<Panel *>(find<SectionStack>("settingsStack")->parentWidget());
    QVERIFY(panel != nullptr);
    for (int row = 0; row < sections->count(); ++row) {
        sections->setCurrentRow(row);
        QCOMPARE(panel->note().isEmpty(), row >= SectionStack::kDesktop);
    }
}

void TestSettingsPage::yamlListsAreEdited()
{
    const QString yaml = QStringLiteral("a:\n  list:  # two\n  - x: 1\n    y: 2\n  - {x: 3}\n  end: 1\nb: [1, 2]\n");
    const QStringList list{QStringLiteral("a"), QStringLiteral("list")};
    const auto at = [&](const char *item, const char *name) { return list + QStringList{QLatin1String(item), QLatin1String(name)}; };
    QCOMPARE(setYamlValue(yaml, at("[0]", "y"), QStringLiteral("9"))->text, QString(yaml).replace(QStringLiteral("y: 2"), QStringLiteral("y: 9")));
    QCOMPARE(setYamlValue(yaml, at("[0]", "x"), QStringLiteral("9"))->text, QString(yaml).replace(QStringLiteral("x: 1"), QStringLiteral("x: 9")));
    QCOMPARE(setYamlValue(yaml, at("[1]", "x"), QStringLiteral("9"))->text, QString(yaml).replace(QStringLiteral("x: 3"), QStringLiteral("x: 9")));
    QCOMPARE(addYamlItem(yaml, list, QStringLiteral("{x: 4}"))->text,
             QString(yaml).replace(QStringLiteral("  - {x: 3}\n"), QStringLiteral("  - {x: 3}\n  - {x: 4}\n")));
    QCOMPARE(removeYaml(yaml, list + QStringList{QStringLiteral("[0]")})->text, QString(yaml).remove(QStringLiteral("  - x: 1\n    y: 2\n")));
    QCOMPARE(removeYaml(yaml, {QStringLiteral("b"), QStringLiteral("[0]")})->text, QString(yaml).replace(QStringLiteral("[1, 2]"), QStringLiteral("[2]")));
    QCOMPARE(removeYaml(yaml, list)->text, QStringLiteral("a:\n  end: 1\nb: [1, 2]\n"));
    const QString line = QStringLiteral("a: {x: 1, y: \"&b *c\"} # *d\n");
    QCOMPARE(addYamlItem(line, list, QStringLiteral("3"))->text,
             QStringLiteral("a: {x: 1, y: \"&b *c\", list: [3]} # *d\n"));
    for (const char *anchor : {"a: {x: &b 1}\n", "a: {x: *b}\n", "a: [*b, 1]\n"})
        QVERIFY(!addYamlItem(QLatin1String(anchor), list, QStringLiteral("3")));
    QCOMPARE(addYamlItem(yaml, {QStringLiteral("b")}, QStringLiteral("3"))->text, QString(yaml).replace(QStringLiteral("2]"), QStringLiteral("2, 3]")));
}

void TestSettingsPage::secretsComeBack()
{
    MaskedSecrets secrets;
    const QString yaml = QStringLiteral("a:\n  api_key: one\n  client_id: \"t\\\"wo\"\nb: {client_secret: 'three', x: 1}\n");
    QString shown = secrets.mask(yaml);
    for (const QString &secret : {QStringLiteral("one"), QStringLiteral("wo"), QStringLiteral("three")})
        QVERIFY(!shown.contains(secret));
    QCOMPARE(secrets.unmask(shown), yaml);
    shown.replace(QStringLiteral("x: 1"), QStringLiteral("x: 2"));
    QCOMPARE(secrets.unmask(shown), QString(yaml).replace(QStringLiteral("x: 1"), QStringLiteral("x: 2")));
}

void TestSettingsPage::numbersOfSecretsStay_data()
{
    QTest::addColumn<QStringList>("edits"); // what is replaced in the text that is shown, and by what, in turn
    QTest::addColumn<QStringList>("same");  // the same edits of the text itself
    const QString three = QStringLiteral("      client_secret: ••••••3\n");
    const QString id = QStringLiteral("      client_id: ••••••2\n");
    QTest::newRow("a new secret before the others")
        << QStringList{QStringLiteral("  name: c1\n"), QStringLiteral("  name: c1\n  password: h\n"),
                       QStringLiteral("password: h\n"), QStringLiteral("password: hi\n")}
        << QStringList{QStringLiteral("  name: c1\n"), QStringLiteral("  name: c1\n  password: h\n"),
                       QStringLiteral("password: h\n"), QStringLiteral("password: hi\n")};
    QTest::newRow("a line deleted")
        << QStringList{id, QString(), QStringLiteral("  name: c1\n"), QStringLiteral("  name: c2\n")}
        << QStringList{QStringLiteral("      client_id: \"quoted secret\"\n"), QString(), QStringLiteral("  name: c1\n"),
                       QStringLiteral("  name: c2\n")};
    QTest::newRow("a line moved")
        << QStringList{three, QString(), id, QString(three + id), QStringLiteral("  name: c1\n"), QStringLiteral("  name: c2\n")}
        << QStringList{QStringLiteral("      client_secret: s3\n"), QString(), QStringLiteral("      client_id: \"quoted secret\"\n"),
                       QStringLiteral("      client_secret: s3\n      client_id: \"quoted secret\"\n"),
                       QStringLiteral("  name: c1\n"), QStringLiteral("  name: c2\n")};
    QTest::newRow("a line deleted and put back")
        << QStringList{id, QString(), three, QString(id + three)}
        << QStringList{QStringLiteral("      client_id: \"quoted secret\"\n"), QString(), QStringLiteral("      client_secret: s3\n"),
                       QStringLiteral("      client_id: \"quoted secret\"\n      client_secret: s3\n")};
    QTest::newRow("unreadable meanwhile")
        << QStringList{QStringLiteral("  name: c1\n"), QStringLiteral("  name: [\n"), QStringLiteral("  name: [\n"),
                       QStringLiteral("  name: c2\n")}
        << QStringList{QStringLiteral("  name: c1\n"), QStringLiteral("  name: [\n"), QStringLiteral("  name: [\n"),
                       QStringLiteral("  name: c2\n")};
}

void TestSettingsPage::numbersOfSecretsStay()
{
    QFETCH(QStringList, edits);
    QFETCH(QStringList, same);
    ConfigDraft draft;
    draft.load(QLatin1String(kYaml), m_dir->path(), true);
    QString shown = draft.shown();
    QString text = draft.text();
    for (int i = 0; i < edits.size(); i += 2) {
        QVERIFY2(shown.contains(edits[i]), qPrintable(shown));
        shown.replace(edits[i], edits[i + 1]);
        text.replace(same[i], same[i + 1]);
        draft.setShown(shown);
        QCOMPARE(draft.text(), text);
        QCOMPARE(draft.shown(), shown);
    }
    // A form changes something: what was typed in clear is hidden now, and nothing else has another number.
    QVERIFY(draft.set({QStringLiteral("globals"), QStringLiteral("name")}, QStringLiteral("c9")));
    for (const QString &secret : {QStringLiteral("hi"), QStringLiteral("topsecret"), QStringLiteral("quoted"), QStringLiteral("s3")})
        QVERIFY2(!draft.shown().contains(QStringLiteral(": ") + secret), qPrintable(draft.shown()));
    const QString after = draft.text();
    draft.setShown(draft.shown() + u'\n');
    QCOMPARE(draft.text(), QString(after + u'\n'));
    draft.setShown(shown); // undone in the view
    QCOMPARE(draft.text(), text);
}

void TestSettingsPage::dotsAreNoSecret()
{
    ConfigDraft draft;
    draft.load(QLatin1String(kYaml), m_dir->path(), true);
    draft.setShown(draft.shown().replace(QStringLiteral("••••••3"), QStringLiteral("••••••34")));
    const QStringList path{QStringLiteral("inputs"), QStringLiteral("proofpoint_casb"), QStringLiteral("credentials"),
                           QStringLiteral("client_secret")};
    QVERIFY2(draft.problemAt(path).contains(QStringLiteral("dots")), qPrintable(draft.problemAt(path)));
    QCOMPARE(draft.placeOf(draft.errors().front()).first, 9);
    draft.setShown(draft.shown().replace(QStringLiteral("••••••34"), QStringLiteral("••••••3")));
    QVERIFY(draft.errors().isEmpty());
    QCOMPARE(draft.text(), QLatin1String(kYaml));
}

void TestSettingsPage::exportsHoldNoSecret()
{
    const LoadedConfig loaded = loadConfigText(kYaml, m_dir->path(), m_dir->path());
    QVERIFY(loaded.config.has_value());
    QList<ExportedFile> files = exportServer(*loaded.config);
    files << exportHosted(*loaded.config) << exportKubernetes(*loaded.config);
    for (const ExportedFile &file : files) {
        for (const QByteArray &secret : {QByteArray("topsecret"), QByteArray("quoted secret"), QByteArray("s3\n")})
            QVERIFY2(!file.text.contains(secret), qPrintable(file.name));
        QVERIFY(!file.text.isEmpty());
    }
    const LoadedConfig server = loadConfigText(files[0].text, m_dir->path(), m_dir->path());
    QVERIFY(server.config.has_value());
    QCOMPARE(server.config->inputs[0].credentials.apiKey, (SecretSource{SecretSource::Kind::Environment, QStringLiteral("PROOFPOINT_CASB_API_KEY")}));
    QVERIFY(files[2].text.contains("PROOFPOINT_CASB_CLIENT_SECRET="));
    QVERIFY(files[4].text.contains("kind: StatefulSet"));
}

void TestSettingsPage::hostedExportHasPlacesForSecrets_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("keychain") << int(SecretSource::Kind::Keychain);
    QTest::newRow("environment") << int(SecretSource::Kind::Environment);
    QTest::newRow("file") << int(SecretSource::Kind::File);
    QTest::newRow("in clear") << int(SecretSource::Kind::Value);
}

/// At Devo somebody fills them in: names of this computer mean nothing there.
void TestSettingsPage::hostedExportHasPlacesForSecrets()
{
    QFETCH(int, kind);
    Config config = m_session->configuration;
    const SecretSource source{SecretSource::Kind(kind), QStringLiteral("ofthiscomputer")};
    config.inputs[0].credentials = {source, source, source};
    const QByteArray text = exportHosted(config).text;
    const QJsonObject credentials = QJsonDocument::fromJson(text)[QStringLiteral("inputs")][config.inputs[0].name]
                                        .toObject()[QStringLiteral("credentials")].toObject();
    for (const QString &name : {QStringLiteral("api_key"), QStringLiteral("client_id"), QStringLiteral("client_secret")})
        QCOMPARE(credentials.value(name).toString(), QStringLiteral("<%1_value>").arg(name));
    QVERIFY(!text.contains("ofthiscomputer"));
}

void TestSettingsPage::nothingOpenIsSaid()
{
    QVERIFY(find<QAbstractButton>("exportHosted")->isEnabled());
    m_session->configuration = {};
    m_session->path.clear();
    emit m_session->opened();
    QTRY_COMPARE(find<Label>("settingsChanges")->text(), QStringLiteral("Nothing is open"));
    QVERIFY(!find<QAbstractButton>("settingsApply")->isEnabled());
    for (const char *name : {"settingsApply", "exportHosted", "exportServer", "exportKubernetes"}) {
        QVERIFY2(!find<QAbstractButton>(name)->isEnabled(), name);
        QVERIFY2(!find<QAbstractButton>(name)->toolTip().isEmpty(), name);
    }
    QVERIFY(find<QPlainTextEdit>("settingsYaml")->isReadOnly());
}

void TestSettingsPage::brokenFileIsRepaired_data()
{
    QTest::addColumn<bool>("anotherIsOpen");
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("says");
    for (const bool open : {false, true}) {
        const auto row = [open](const char *name, const QByteArray &broken, const char *wrong, const char *right,
                                const char *says) {
            QTest::addRow("%s, %s open", name, open ? "another" : "nothing")
                << open << broken << QString::fromLatin1(wrong) << QString::fromLatin1(right)
                << QString::fromLatin1(says);
        };
        row("not readable", QByteArray(kYaml).replace("name: c1", "name: [c1"), "[c1", "c1", "line ");
        row("not valid", QByteArray(kYaml).replace("type: console", "type: nowhere"), "nowhere", "console", "Line 18");
    }
}

void TestSettingsPage::brokenFileIsRepaired()
{
    QFETCH(bool, anotherIsOpen);
    QFETCH(QByteArray, broken);
    QFETCH(QString, wrong);
    QFETCH(QString, right);
    QFETCH(QString, says);
    auto *yaml = find<QPlainTextEdit>("settingsYaml");
    auto *title = find<Label>("settingsChanges");
    const auto formsAreOpen = [this] { // there are none while the file is read
        const auto *field = find<QLineEdit>("period alerts");
        return field != nullptr && field->isEnabled();
    };
    if (!anotherIsOpen) {
        m_session->configuration = {};
        m_session->path.clear();
        emit m_session->opened();
        QTRY_COMPARE(title->text(), QStringLiteral("Nothing is open"));
    }
    const QString path = m_dir->filePath(QStringLiteral("broken.yaml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(broken);
    file.close();
    m_page->repair(path);
    QTRY_VERIFY(yaml->toPlainText().contains(wrong));
    QVERIFY(!yaml->toPlainText().contains(QStringLiteral("topsecret")));
    QVERIFY(!yaml->isReadOnly());
    auto *when = find<ElidedLabel>("settingsWhen");
    QVERIFY2(when->text().contains(says), qPrintable(when->text()));
    auto *apply = find<QAbstractButton>("settingsApply");
    QVERIFY(!apply->isEnabled());
    if (anotherIsOpen) {
        QTest::mouseClick(find<QAbstractButton>("settingsDiscard"), Qt::LeftButton);
        QTRY_VERIFY(formsAreOpen());
        QTRY_VERIFY(!yaml->toPlainText().contains(wrong));
        m_page->repair(path);
        QTRY_VERIFY(yaml->toPlainText().contains(wrong));
    }
    emit m_session->opened(); // the store of what is open beside it
    QVERIFY(yaml->toPlainText().contains(wrong));
    QTextCursor cursor = yaml->document()->find(wrong);
    yaml->setTextCursor(cursor);
    QTest::keyClicks(yaml, right);
    QTRY_VERIFY(apply->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    QTRY_COMPARE(m_session->path, path);
    QCOMPARE(m_session->configuration.inputs.size(), 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(kYaml));
    QTRY_COMPARE(title->text(), QStringLiteral("No changes"));
    QTRY_VERIFY(formsAreOpen());
}

void TestSettingsPage::rateLimitIsSaid()
{
    CredentialsDialog *dialog = openCredentials();
    QVERIFY(dialog->height() <= 640);
    fill(dialog);
    QTest::keyClick(within<QLineEdit>(dialog, "credentialClientSecret"), Qt::Key_Return);
    emit m_tester->stepChanged({ConnectionStep::Id::SignIn, ConnectionStep::State::Failed, 20, QStringLiteral("HTTP 429")});
    emit m_tester->finished({ErrorId::ServerBusy, QStringLiteral("HTTP 429, free again in 1 s"), {}});
    QVERIFY(!within<Label>(dialog, "credentialRefused")->isVisible());
    QVERIFY(!within<QWidget>(dialog, "clearSecret")->isVisible());
    QVERIFY(within<Label>(dialog, "credentialRemedy")->text().contains(QStringLiteral("begins again by itself")));
    QVERIFY(dialog->sizeHint().height() <= 640);
    QTRY_COMPARE(m_tester->starts, 2);
}

void TestSettingsPage::nothingIsCutOrCovered_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<QSize>("size");
    for (int section = 0; section < 7; ++section) {
        QTest::addRow("section %d", section) << section << QSize(1198, 694);
        QTest::addRow("section %d, large", section) << section << QSize(1752, 1006);
    }
}

void TestSettingsPage::nothingIsCutOrCovered()
{
    QFETCH(int, section);
    QFETCH(QSize, size);
    m_page->resize(size);
    find<QListWidget>("settingsSections")->setCurrentRow(section);
    QTRY_VERIFY(find<QLineEdit>("period alerts") != nullptr);
    QTRY_VERIFY2(layoutFaults(*m_page).isEmpty(), qPrintable(layoutFaults(*m_page).join(u'\n')));
    QVERIFY(coloursIn(m_page->grab().toImage()) > 12);
}

void TestSettingsPage::appearance()
{
    auto *sections = find<QListWidget>("settingsSections");
    sections->setFocus();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(sections, Qt::Key_Down);
    const auto modes = find<QWidget>("themeMode")->findChildren<QAbstractButton *>();
    QTRY_VERIFY(modes[2]->isVisible());
    QTest::mouseClick(modes[2], Qt::LeftButton);
    QVERIFY(m_theme->dark());
    QTest::mouseClick(modes[1], Qt::LeftButton);
    QVERIFY(!m_theme->dark());
}

void TestSettingsPage::refusalShowsOnTheForm()
{
    EngineSnapshot snapshot = m_session->shown;
    snapshot.services[0].error = {ErrorId::Authentication, QStringLiteral("HTTP 403"), {}};
    emit m_session->snapshotChanged(snapshot);
    QVERIFY(find<QWidget>("credentialStatus")->toolTip().contains(QStringLiteral("ProofpointCasbSetupError 101")));
}

void TestSettingsPage::secretIsRevealedByAKey()
{
    CredentialsDialog *dialog = openCredentials();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *field = within<SecretField>(dialog, "credentialApiKey");
    field->setFocus();
    QVERIFY(!field->revealed());
    QTest::keyClick(field, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(field->revealed());
    QTest::keyClick(field, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!field->revealed());
}

void TestSettingsPage::stoppedTestCountsNoLonger()
{
    CredentialsDialog *dialog = openCredentials();
    fill(dialog);
    auto *run = within<QAbstractButton>(dialog, "credentialTest");
    auto *steps = within<StepsView>(dialog, "credentialSteps");
    if (m_tester->starts == 0)
        QTest::mouseClick(run, Qt::LeftButton);
    m_clock->advance(3000);
    QCOMPARE(steps->msOf(ConnectionStep::Id::NameLookup), 3000);
    QTest::mouseClick(run, Qt::LeftButton);
    QCOMPARE(m_tester->stops, 1);
    QCOMPARE(steps->msOf(ConnectionStep::Id::NameLookup), -1);
    QVERIFY(steps->accessibleDescription().contains(QStringLiteral("Stopped")));
}

void TestSettingsPage::longWordsMakeNothingWider_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("refused");
    QTest::newRow("refused") << QByteArray("proofpoint_casb") << int(ErrorId::Authentication);
    QTest::newRow("keychain away") << QByteArray("proofpoint_casb") << int(ErrorId::SecretUnavailable);
    QTest::newRow("long name") << QByteArray("a_tenant_whose_name_goes_on_and_on_until_nobody_reads_it_any_more_2") << int(ErrorId::None);
    QTest::newRow("one long word") << QByteArray(90, 'x') << int(ErrorId::Authentication);
}

/// Whatever is said of the credentials, and however long names are, the page is no wider than its place.
void TestSettingsPage::longWordsMakeNothingWider()
{
    QFETCH(QByteArray, name);
    QFETCH(int, refused);
    QByteArray text(kYaml);
    text.replace("  proofpoint_casb:", QByteArray("  " + name + ':'));
    text.replace("  local:\n", QByteArray("  " + name + ":\n"));
    text.replace("    credentials:\n      api_key: topsecret\n      client_id: \"quoted secret\"\n      client_secret: s3\n",
                 QByteArray("    credentials: {keychain: " + name + "}\n"));
    writeFile(text);
    for (InputConfig &input : m_session->configuration.inputs) {
        input.name = QString::fromLatin1(name);
        input.credentials = keychainSources(input.name);
    }
    m_page->resize(1024, 640);
    emit m_session->opened();
    QTRY_VERIFY(find<QWidget>(QByteArray("tenant " + name).constData()) != nullptr);
    EngineSnapshot snapshot = m_session->shown;
    for (ServiceStatus &service : snapshot.services) {
        service.key.input = QString::fromLatin1(name);
        service.error = {ErrorId(refused), QStringLiteral("no"), {}};
    }
    emit m_session->snapshotChanged(snapshot);
    for (int section = 0; section < 4; ++section) {
        find<QListWidget>("settingsSections")->setCurrentRow(section);
        auto *scroll = m_page->findChild<QScrollArea *>();
        QVERIFY(scroll != nullptr);
        QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        auto *enter = find<QWidget>("enterCredentials");
        if (section == 0)
            QTRY_VERIFY(enter->mapTo(m_page.get(), enter->rect().topRight()).x() < m_page->width());
        QTRY_VERIFY2(layoutFaults(*m_page).isEmpty(), qPrintable(layoutFaults(*m_page).join(u'\n')));
    }
}

void TestSettingsPage::everyControlHasAName()
{
    QCOMPARE(namelessControls(static_cast<const QWidget &>(*m_page)), QStringList());
    QCOMPARE(namelessControls(static_cast<const QWidget &>(*openCredentials())), QStringList());
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
