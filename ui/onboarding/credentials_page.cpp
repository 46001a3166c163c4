// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/credentials_page.h"

#include "base/when_ready.h"
#include "onboarding/test_panel.h"
#include "settings/secret_field.h"
#include "settings/tenant_file.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>

namespace casb::ui {

CredentialsPage::CredentialsPage(const OnboardingParts &parts, Draft &draft, QWidget *parent)
    : WizardPage(parts.theme, draft, tr("How does the collector sign in?"),
                 tr("Paste what Proofpoint gave you; the test runs as soon as all fields are filled."), parent),
      m_parts(parts)
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(makeForm(), 10);
    columns->addWidget(makeTest(), 13);
    content()->addLayout(columns, 1);
    if (parts.tester != nullptr) {
        connect(parts.tester, &ConnectionTester::stepChanged, this, [this](const ConnectionStep &step) {
            if (!m_test->running())
                return;
            if (step.state == ConnectionStep::State::Running || step.state == ConnectionStep::State::Failed)
                m_step = step.id;
            m_test->take(step);
        });
        connect(parts.tester, &ConnectionTester::pageRead, this, [this](const QString &service, const QByteArray &body) {
            if (m_test->running())
                this->draft().pages.insert(service, body);
        });
        connect(parts.tester, &ConnectionTester::finished, this, &CredentialsPage::endTest);
    }
    load();
}

CredentialsPage::~CredentialsPage()
{
    // A field that loses the focus while QWidget goes must not begin a test.
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_apiKey, m_clientId, m_clientSecret})
        edit->disconnect(this);
}

QWidget *CredentialsPage::makeForm()
{
    auto *box = new QWidget;
    auto *form = new QVBoxLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(0);
    auto *title = new QHBoxLayout;
    auto *pasteButton = new Button(m_theme, ButtonKind::Normal, tr("Paste block"));
    pasteButton->setObjectName(QStringLiteral("pasteBlock"));
    pasteButton->setSmall(true);
    pasteButton->setAutoDefault(false);
    pasteButton->setToolTip(tr("Takes JSON or YAML with api_key, client_id, client_secret and region from the clipboard"));
    title->addWidget(new Label(m_theme, Type::Strong, Colour::Text, tr("Proofpoint API access")), 1);
    title->addWidget(pasteButton);
    form->addLayout(title);
    form->addSpacing(8);
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("for instance contoso-eu"));
    addField(form, tr("Name of this tenant"), m_name, QStringLiteral("tenantName"));
    m_region = new QComboBox;
    m_region->addItem(tr("Europe (eu)"), QStringLiteral("eu"));
    m_region->addItem(tr("United States (us)"), QStringLiteral("us"));
    m_region->addItem(tr("Australia (au)"), QStringLiteral("au"));
    addField(form, tr("Region"), m_region, QStringLiteral("tenantRegion"));
    m_apiKey = new SecretField(m_theme, QStringLiteral("api_key"));
    addField(form, QStringLiteral("api_key"), m_apiKey, QStringLiteral("tenantApiKey"));
    m_clientId = new QLineEdit;
    m_clientId->setFont(m_theme.font(Type::Mono));
    addField(form, QStringLiteral("client_id"), m_clientId, QStringLiteral("tenantClientId"));
    m_clientSecret = new SecretField(m_theme, QStringLiteral("client_secret"));
    addField(form, QStringLiteral("client_secret"), m_clientSecret, QStringLiteral("tenantClientSecret"));
    m_refused = new Label(m_theme, Type::Small, Colour::Bad, tr("Refused by Proofpoint"));
    m_refused->setObjectName(QStringLiteral("tenantRefused"));
    m_refused->hide();
    m_pasteNote = new Label(m_theme, Type::Small, Colour::Attention,
                            tr("The clipboard has no api_key, client_id or client_secret in JSON or YAML."));
    m_pasteNote->setObjectName(QStringLiteral("pasteNote"));
    m_pasteNote->setWordWrap(true);
    m_pasteNote->hide();
    m_keychain = new Label(m_theme, Type::Small, Colour::TextMuted, tr("Asking the keychain of this computer…"));
    m_keychain->setObjectName(QStringLiteral("keychainWords"));
    m_keychain->setWordWrap(true);
    m_retry = new Button(m_theme, ButtonKind::Normal, tr("Ask the keychain again"));
    m_retry->setObjectName(QStringLiteral("keychainRetry"));
    m_retry->setSmall(true);
    m_retry->setAutoDefault(false);
    m_retry->hide();
    m_thisRun = new QCheckBox(tr("Keep them for this run only"));
    m_thisRun->setObjectName(QStringLiteral("thisRunOnly"));
    m_thisRun->setToolTip(tr("In memory until the console ends, then they are asked for again"));
    m_thisRun->hide();
    form->addWidget(m_refused);
    form->addWidget(m_pasteNote);
    form->addWidget(m_keychain);
    form->addSpacing(6);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(12);
    choices->addWidget(m_retry);
    choices->addWidget(m_thisRun);
    choices->addStretch(1);
    form->addLayout(choices);
    form->addStretch(1);
    connect(pasteButton, &QAbstractButton::clicked, this, &CredentialsPage::paste);
    connect(m_retry, &QAbstractButton::clicked, this, &CredentialsPage::probe);
    connect(m_thisRun, &QAbstractButton::toggled, this, [this](bool on) {
        draft().thisRunOnly = on;
        emit completeChanged();
    });
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        draft().name = m_name->text().trimmed();
        emit completeChanged();
    });
    connect(m_region, &QComboBox::currentIndexChanged, this, &CredentialsPage::typed);
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_apiKey, m_clientId, m_clientSecret}) {
        connect(edit, &QLineEdit::textChanged, this, &CredentialsPage::typed);
        connect(edit, &QLineEdit::editingFinished, this, [this] {
            if (filled() && m_fresh)
                startTest();
        });
    }
    setFocusProxy(m_name);
    return box;
}

QWidget *CredentialsPage::makeTest()
{
    m_test = new TestPanel(m_theme, tr("Connection test"), tr("Test now"),
                           tr("The test asks for data but keeps none. It uses 3 of the day's requests."));
    m_test->setObjectName(QStringLiteral("connectionTest"));
    connect(m_test, &TestPanel::startWanted, this, &CredentialsPage::startTest);
    connect(m_test, &TestPanel::stopWanted, this, [this] {
        if (m_parts.tester != nullptr)
            m_parts.tester->stop();
    });
    connect(m_test, &TestPanel::deedChosen, this, [this] {
        m_clientSecret->clear();
        m_clientSecret->setFocus();
    });
    connect(m_test, &TestPanel::skipWanted, this, [this] {
        m_skipped = true;
        emit completeChanged();
    });
    return m_test;
}

void CredentialsPage::load()
{
    m_loading = true;
    m_name->setText(draft().name);
    m_region->setCurrentIndex(std::max(0, m_region->findData(draft().input.region)));
    const QString host = draft().input.authBaseUrl.host();
    const bool usual = host.isEmpty() || host.endsWith(QLatin1String("proofpoint.com"));
    m_region->setEnabled(usual);
    m_region->setToolTip(usual ? QString() : tr("The configuration names its own address: %1").arg(host));
    m_apiKey->setText(draft().credentials.apiKey);
    m_clientId->setText(draft().credentials.clientId);
    m_clientSecret->setText(draft().credentials.clientSecret);
    m_loading = false;
    typed();
}

void CredentialsPage::enter()
{
    probe();
    if (filled() && !m_test->passed() && !m_test->running())
        startTest();
}

void CredentialsPage::leave()
{
    if (m_test->running())
        m_test->forget();
}

void CredentialsPage::typed()
{
    if (m_loading)
        return;
    // A blank that came along with the clipboard is the most frequent reason of a refusal.
    const Credentials now{m_apiKey->text().trimmed(), m_clientId->text().trimmed(), m_clientSecret->text().trimmed()};
    const QString region = m_region->currentData().toString();
    if (m_region->isEnabled() && region != draft().input.region)
        draft().input = movedTo(draft().input, region);
    draft().credentials = now;
    if (now != m_shown || draft().input.authBaseUrl != m_shownHost) {
        m_shown = now;
        m_shownHost = draft().input.authBaseUrl;
        m_test->forget();
        m_fresh = true;
        m_skipped = false;
        draft().pages.clear();
        draft().pagesFromMs = -1;
        m_refused->hide();
        m_clientSecret->setRefused(false);
    }
    m_pasteNote->hide();
    m_test->setStartable(filled() && m_parts.tester != nullptr, tr("Fill api_key, client_id and client_secret first"));
    emit completeChanged();
}

bool CredentialsPage::filled() const
{
    const Credentials &now = draft().credentials;
    return !now.apiKey.isEmpty() && !now.clientId.isEmpty() && !now.clientSecret.isEmpty();
}

void CredentialsPage::paste()
{
    if (!takeBlock(draft(), QGuiApplication::clipboard()->text())) {
        m_pasteNote->show();
        return;
    }
    load();
    if (filled() && m_fresh)
        startTest();
}

void CredentialsPage::probe()
{
    whenReady(m_parts.session.secrets().probe(), this, [this](const Result<void> &result) {
        m_keychainOpen = result.ok();
        m_keychain->setColour(result ? Colour::TextMuted : Colour::Attention);
        m_keychain->setText(result ? tr("Secrets go to the keychain of this computer, which is open. They are never written to "
                                        "a file.")
                                   : tr("No keychain is open: %1. Unlock it and ask again, or keep the secrets for this run "
                                        "only. They are never written to a file.")
                                         .arg(result.error().detail));
        m_retry->setVisible(!result.ok());
        m_thisRun->setVisible(!result.ok() && m_parts.keepForThisRun);
        if (result.ok())
            m_thisRun->setChecked(false);
        emit completeChanged();
    });
}

void CredentialsPage::startTest()
{
    if (m_parts.tester == nullptr || !filled())
        return;
    m_fresh = false;
    m_refused->hide();
    m_apiKey->setRefused(false);
    m_clientSecret->setRefused(false);
    draft().pages.clear();
    m_test->begin();
    emit completeChanged();
    m_parts.tester->setFrom(0);
    m_parts.tester->start(draft().input, draft().credentials);
}

void CredentialsPage::endTest(const Error &error)
{
    if (!m_test->running())
        return;
    if (error.id == ErrorId::None) {
        draft().pagesFromMs = 0;
        m_test->succeed();
    } else {
        const FailureWords words = connectionFailure(error, m_step, draft().input);
        m_test->fail(words, words.ofCredentials ? tr("Clear secret and paste anew") : QString());
        m_refused->setVisible(words.ofCredentials);
        m_clientSecret->setRefused(words.ofCredentials);
    }
    emit completeChanged();
}

bool CredentialsPage::complete() const
{
    return filled() && !draft().name.isEmpty() && (m_keychainOpen || draft().thisRunOnly)
        && (m_parts.tester == nullptr || m_test->passed() || m_skipped);
}

QString CredentialsPage::missing() const
{
    if (draft().name.isEmpty())
        return tr("Give the tenant a name first");
    if (!filled())
        return tr("Fill api_key, client_id and client_secret first");
    if (!m_keychainOpen && !draft().thisRunOnly)
        return tr("Open the keychain, or keep the secrets for this run only");
    return m_test->running() ? tr("The test is running") : tr("Test the credentials first");
}

} // namespace casb::ui
