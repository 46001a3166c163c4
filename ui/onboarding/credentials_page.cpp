// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/credentials_page.h"

#include "base/when_ready.h"
#include "onboarding/test_panel.h"
#include "session/time_display.h"
#include "settings/secret_field.h"
#include "settings/tenant_file.h"
#include "widgets/button.h"
#include "widgets/icon.h"
#include "widgets/label.h"
#include "widgets/status_chip.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

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
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_address, m_apiKey, m_clientId, m_clientSecret})
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
    m_region->addItem(tr("Another address…"), QString());
    addField(form, tr("Region"), m_region, QStringLiteral("tenantRegion"));
    m_addressBox = new QWidget;
    auto *addressForm = new QVBoxLayout(m_addressBox);
    addressForm->setContentsMargins(0, 0, 0, 0);
    addressForm->setSpacing(0);
    m_address = new QLineEdit;
    m_address->setFont(m_theme.font(Type::Mono));
    m_address->setPlaceholderText(QStringLiteral("https://api.example.com"));
    addField(addressForm, tr("Address of the API (override_api_base_url)"), m_address, QStringLiteral("tenantAddress"));
    m_addressBox->hide();
    form->addWidget(m_addressBox);
    m_apiKey = new SecretField(m_theme, QStringLiteral("api_key"));
    addField(form, QStringLiteral("api_key"), m_apiKey, QStringLiteral("tenantApiKey"));
    m_clientId = new QLineEdit;
    m_clientId->setFont(m_theme.font(Type::Mono));
    addField(form, QStringLiteral("client_id"), m_clientId, QStringLiteral("tenantClientId"));
    m_clientSecret = new SecretField(m_theme, QStringLiteral("client_secret"));
    addField(form, QStringLiteral("client_secret"), m_clientSecret, QStringLiteral("tenantClientSecret"));
    m_refused = new StatusChip(m_theme, Type::Small);
    m_refused->setState(MarkState::Bad, tr("Refused by Proofpoint"));
    m_refused->setSurface(Colour::Surface);
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
    form->addWidget(m_refused, 0, Qt::AlignLeft);
    form->addWidget(m_pasteNote);
    form->addSpacing(6);
    auto *keeps = new QHBoxLayout;
    keeps->setSpacing(8);
    keeps->addWidget(new IconLabel(m_theme, QStringLiteral("key"), Colour::TextMuted, 16), 0, Qt::AlignTop);
    keeps->addWidget(m_keychain, 1);
    form->addLayout(keeps);
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
    connect(m_region, &QComboBox::currentIndexChanged, this, [this] {
        m_addressBox->setVisible(ownAddress());
        typed();
    });
    connect(m_address, &QLineEdit::textChanged, this, &CredentialsPage::typed);
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        if (filled() && m_fresh)
            startTest();
    });
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
    m_test = new TestPanel(m_theme, m_parts.session.clock(), tr("Connection test"), tr("Test now"),
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
    connect(m_test, &TestPanel::exchangeWanted, this, &CredentialsPage::showExchange);
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
    const bool own = hasOwnAddress(draft().input);
    m_region->setCurrentIndex(own ? m_region->count() - 1 : std::max(0, m_region->findData(draft().input.region)));
    m_addressBox->setVisible(own);
    m_address->setText(own ? draft().input.authBaseUrl.toString() : QString());
    m_apiKey->setText(draft().credentials.apiKey);
    m_clientId->setText(draft().credentials.clientId);
    m_clientSecret->setText(draft().credentials.clientSecret);
    m_loading = false;
    typed();
}

/// What it costs is told of what is allowed.
void CredentialsPage::showQuota()
{
    const qint64 limit = requestCost(draft().input, draft().services).limit;
    m_test->setNoteBelow(
        limit > 0
            ? tr("The test asks for data but keeps none. It uses 3 of the day's %1 requests.").arg(numberText(limit))
            : tr("The test asks for data but keeps none. It uses 3 requests."));
}

void CredentialsPage::showExchange()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("exchange"));
    dialog->setWindowTitle(tr("Exchange with Proofpoint"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(560, 320);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    auto *note =
        new Label(m_theme, Type::Small, Colour::TextMuted, tr("What was asked and answered, without secrets."));
    column->addWidget(note);
    auto *text = new QPlainTextEdit(exchangeText(m_parts.tester->findings(), draft().input.authBaseUrl));
    text->setObjectName(QStringLiteral("exchangeText"));
    text->setAccessibleName(dialog->windowTitle());
    text->setProperty("field", true);
    text->setFont(m_theme.font(Type::Mono));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    column->addWidget(text, 1);
    auto *foot = new QHBoxLayout;
    auto *copy = new Button(m_theme, ButtonKind::Normal, tr("Copy the exchange"));
    auto *close = new Button(m_theme, ButtonKind::Normal, tr("Close"));
    foot->addWidget(copy);
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(copy, &QAbstractButton::clicked, text,
            [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    connect(close, &QAbstractButton::clicked, dialog, &QDialog::close);
    close->setFocus();
    dialog->open();
}

void CredentialsPage::enter()
{
    showQuota();
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
    if (!ownAddress()) {
        // From an address of its own all hosts go back to those of the region.
        if (hasOwnAddress(draft().input) && m_addressed)
            draft().input = movedToAddress(draft().input, QUrl());
        m_addressed = false;
        if (region != draft().input.region)
            draft().input = movedTo(draft().input, region);
    } else if (const auto address = apiAddress(m_address->text()); address && *address != draft().input.authBaseUrl) {
        draft().input = movedToAddress(draft().input, *address);
        m_addressed = true;
    } else {
        m_addressed = m_addressed || address.has_value();
    }
    const bool wrong = ownAddress() && !m_address->text().isEmpty() && !apiAddress(m_address->text());
    if (m_address->property("error").toBool() != wrong) {
        m_address->setProperty("error", wrong);
        m_address->style()->unpolish(m_address);
        m_address->style()->polish(m_address);
        m_address->setToolTip(
            wrong ? tr("An address such as https://api.example.com; http:// is for this computer only") : QString());
    }
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

bool CredentialsPage::ownAddress() const
{
    return m_region->currentIndex() == m_region->count() - 1;
}

bool CredentialsPage::filled() const
{
    const Credentials &now = draft().credentials;
    if (ownAddress() && !apiAddress(m_address->text()))
        return false;
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
        const FailureWords words = connectionFailure(error, m_step, draft().input, m_parts.tester->findings());
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
    if (ownAddress() && !apiAddress(m_address->text()))
        return tr("Give the address of the API first, such as https://api.example.com");
    if (!filled())
        return tr("Fill api_key, client_id and client_secret first");
    if (!m_keychainOpen && !draft().thisRunOnly)
        return tr("Open the keychain, or keep the secrets for this run only");
    return m_test->running() ? tr("The test is running") : tr("Test the credentials first");
}

} // namespace casb::ui
