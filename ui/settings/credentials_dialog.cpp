// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/credentials_dialog.h"

#include "base/when_ready.h"
#include "session/session.h"
#include "session/time_display.h"
#include "settings/credential_block.h"
#include "settings/secret_field.h"
#include "settings/steps_view.h"
#include "settings/tenant_file.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace casb::ui {
namespace {

/// What the server asked for, from the words of the step; 0: nothing.
int secondsToWait(const QString &detail)
{
    static const QRegularExpression pattern(QStringLiteral("free again in (\\d+) s"));
    return pattern.match(detail).captured(1).toInt();
}

} // namespace


CredentialsDialog::CredentialsDialog(Session &session, const Theme &theme, const InputConfig &input,
                                     ConnectionTester *tester, QWidget *parent)
    : QDialog(parent), m_session(session), m_theme(theme), m_input(input),
      m_isNew(std::none_of(session.config().inputs.cbegin(), session.config().inputs.cend(),
                           [&](const InputConfig &known) { return known.name == input.name; })),
      m_tester(tester)
{
    setObjectName(QStringLiteral("credentialsDialog"));
    setWindowTitle(m_isNew ? tr("Set up a tenant") : tr("New credentials of %1").arg(input.name));
    setModal(true);
    resize(860, 600);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 18, 24, 10);
    head->setSpacing(2);
    head->addWidget(new Label(theme, Type::Title, Colour::Text, tr("How does the collector sign in?")));
    head->addWidget(new Label(theme, Type::Body, Colour::TextMuted,
                              tr("Paste what Proofpoint gave you; the test runs as soon as all fields are filled.")));
    layout->addLayout(head);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(24, 0, 24, 12);
    columns->setSpacing(24);
    columns->addWidget(makeForm(), 10);
    columns->addWidget(makeTest(), 13);
    layout->addLayout(columns, 1);
    layout->addWidget(makeFoot());
    if (m_tester) {
        connect(m_tester, &ConnectionTester::stepChanged, m_steps, &StepsView::take);
        connect(m_tester, &ConnectionTester::finished, this, &CredentialsDialog::endTest);
    }
    fieldsChanged();
    m_apiKey->setFocus();
}

CredentialsDialog::~CredentialsDialog()
{
    if (m_tester && m_running)
        m_tester->stop();
    // A field that loses the focus while QWidget goes must not begin a test.
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_name, m_apiKey, m_clientId, m_clientSecret})
        edit->disconnect(this);
}

QWidget *CredentialsDialog::makeForm()
{
    auto *box = new QWidget;
    auto *form = new QVBoxLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    auto *title = new QHBoxLayout;
    auto *pasted = new Button(m_theme, ButtonKind::Normal, tr("Paste block"));
    pasted->setObjectName(QStringLiteral("pasteBlock"));
    pasted->setSmall(true);
    pasted->setAutoDefault(false);
    pasted->setToolTip(tr("Takes JSON or YAML with api_key, client_id, client_secret and region from the clipboard"));
    title->addWidget(new Label(m_theme, Type::Strong, Colour::Text, tr("Proofpoint API access")), 1);
    title->addWidget(pasted);
    form->addLayout(title);
    const auto field = [&](const QString &words, QWidget *widget, const QString &name) {
        form->addSpacing(8);
        form->addWidget(new Label(m_theme, Type::Small, Colour::TextMuted, words));
        widget->setObjectName(name);
        form->addWidget(widget);
    };
    m_name = new QLineEdit(m_input.credentials.apiKey.kind == SecretSource::Kind::Keychain ? m_input.credentials.apiKey.text
                                                                                           : m_input.name);
    m_name->setAccessibleName(tr("Name of this tenant"));
    field(tr("Name of this tenant"), m_name, QStringLiteral("credentialName"));
    m_region = new QComboBox;
    m_region->setAccessibleName(tr("Region"));
    m_region->addItem(tr("Europe (eu)"), QStringLiteral("eu"));
    m_region->addItem(tr("United States (us)"), QStringLiteral("us"));
    m_region->addItem(tr("Australia (au)"), QStringLiteral("au"));
    m_region->setCurrentIndex(std::max(0, m_region->findData(m_input.region)));
    m_region->setEnabled(m_input.authBaseUrl.host().isEmpty() || m_input.authBaseUrl.host().endsWith(QLatin1String("proofpoint.com")));
    field(tr("Region"), m_region, QStringLiteral("credentialRegion"));
    m_apiKey = new SecretField(m_theme, QStringLiteral("api_key"));
    field(QStringLiteral("api_key"), m_apiKey, QStringLiteral("credentialApiKey"));
    m_clientId = new QLineEdit;
    m_clientId->setAccessibleName(QStringLiteral("client_id"));
    m_clientId->setFont(m_theme.font(Type::Mono));
    field(QStringLiteral("client_id"), m_clientId, QStringLiteral("credentialClientId"));
    m_clientSecret = new SecretField(m_theme, QStringLiteral("client_secret"));
    field(QStringLiteral("client_secret"), m_clientSecret, QStringLiteral("credentialClientSecret"));
    m_refused = new Label(m_theme, Type::Small, Colour::Bad, tr("Refused by Proofpoint"));
    m_refused->setObjectName(QStringLiteral("credentialRefused"));
    m_refused->hide();
    form->addWidget(m_refused);
    form->addSpacing(8);
    m_keychain = new Label(m_theme, Type::Small, Colour::TextMuted, tr("Secrets go to the keychain of this computer. They are never written to a file."));
    m_keychain->setObjectName(QStringLiteral("credentialKeychain"));
    m_keychain->setWordWrap(true);
    form->addWidget(m_keychain);
    auto *retryRow = new QHBoxLayout;
    m_retry = new Button(m_theme, ButtonKind::Normal, tr("Ask the keychain again"));
    m_retry->setObjectName(QStringLiteral("keychainRetry"));
    m_retry->setSmall(true);
    m_retry->setAutoDefault(false);
    m_retry->hide();
    retryRow->addWidget(m_retry);
    retryRow->addStretch();
    form->addLayout(retryRow);
    form->addStretch();
    connect(pasted, &QAbstractButton::clicked, this, &CredentialsDialog::paste);
    connect(m_retry, &QAbstractButton::clicked, this, &CredentialsDialog::probe);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &CredentialsDialog::startTest);
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_name, m_apiKey, m_clientId, m_clientSecret}) {
        connect(edit, &QLineEdit::textChanged, this, &CredentialsDialog::fieldsChanged);
        connect(edit, &QLineEdit::editingFinished, this, [this] {
            if (m_steps->step(ConnectionStep::Id::NameLookup).state == ConnectionStep::State::NotTried)
                startTest();
        });
    }
    return box;
}

QWidget *CredentialsDialog::makeTest()
{
    m_test = new Panel(m_theme, tr("Connection test"));
    m_test->setColours(Colour::Sunken, Colour::Border);
    m_run = new Button(m_theme, ButtonKind::Normal, tr("Test now"));
    m_run->setObjectName(QStringLiteral("credentialTest"));
    m_run->setSmall(true);
    m_run->setAutoDefault(false);
    m_test->addToTitle(m_run);
    m_steps = new StepsView(m_theme, m_session.clock());
    m_steps->setObjectName(QStringLiteral("credentialSteps"));
    m_test->content()->setContentsMargins(16, 8, 16, 14);
    m_test->content()->addWidget(m_steps);
    m_test->content()->addStretch();
    m_failure = new Panel(m_theme);
    m_failure->setObjectName(QStringLiteral("credentialFailure"));
    m_failure->setColours(Colour::BadSoft, Colour::BadLine);
    m_failure->content()->setContentsMargins(12, 10, 12, 10);
    m_failure->content()->setSpacing(3);
    m_cause = new Label(m_theme, Type::Small, Colour::Text);
    m_remedy = new Label(m_theme, Type::Small, Colour::Text);
    m_cause->setObjectName(QStringLiteral("credentialCause"));
    m_remedy->setObjectName(QStringLiteral("credentialRemedy"));
    for (Label *label : {m_cause, m_remedy}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_failure->content()->addWidget(new Label(m_theme, Type::Strong, Colour::Text, tr("Cause")));
    m_failure->content()->addWidget(m_cause);
    m_failure->content()->addSpacing(4);
    m_failure->content()->addWidget(new Label(m_theme, Type::Strong, Colour::Text, tr("Remedy")));
    m_failure->content()->addWidget(m_remedy);
    m_clear = new Button(m_theme, ButtonKind::Normal, tr("Clear secret and paste anew"));
    m_clear->setObjectName(QStringLiteral("clearSecret"));
    m_clear->setSmall(true);
    m_clear->setAutoDefault(false);
    auto *deed = new QHBoxLayout;
    deed->addWidget(m_clear);
    deed->addStretch();
    m_failure->content()->addSpacing(4);
    m_failure->content()->addLayout(deed);
    m_failure->hide();
    m_test->content()->addWidget(m_failure);
    auto *note = new Label(m_theme, Type::Small, Colour::TextMuted,
                           tr("The test asks for data but keeps none. It uses 3 of the day's requests."));
    note->setWordWrap(true);
    m_test->content()->addWidget(note);
    connect(m_run, &QAbstractButton::clicked, this, [this] {
        if (m_running && m_tester) {
            m_tester->stop();
            m_running = false;
            m_steps->halt();
            m_test->setNote(tr("stopped"));
            m_run->setWords(tr("Test again"));
        } else {
            startTest();
        }
    });
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        m_clientSecret->clear();
        m_clientSecret->setFocus();
    });
    return m_test;
}

QWidget *CredentialsDialog::makeFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(24, 8, 16, 12);
    m_banner = new Banner(m_theme);
    m_banner->setObjectName(QStringLiteral("credentialBanner"));
    column->addWidget(m_banner);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *keep = new Button(m_theme, ButtonKind::Flat, m_isNew ? tr("Cancel") : tr("Keep present credentials"));
    keep->setObjectName(QStringLiteral("credentialKeep"));
    m_thisRun = new Button(m_theme, ButtonKind::Normal, tr("Use for this run only"));
    m_thisRun->setObjectName(QStringLiteral("credentialThisRun"));
    m_store = new Button(m_theme, ButtonKind::Primary, tr("Store and use credentials"));
    m_store->setObjectName(QStringLiteral("credentialStore"));
    for (Button *button : {keep, m_thisRun, m_store}) {
        button->setAutoDefault(false);
        button->setMinimumHeight(m_theme.length(Length::ControlDialog));
    }
    row->addWidget(keep);
    row->addStretch();
    row->addWidget(m_thisRun);
    row->addWidget(m_store);
    column->addLayout(row);
    connect(keep, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_thisRun, &QAbstractButton::clicked, this, [this] { finish({}); });
    connect(m_store, &QAbstractButton::clicked, this, &CredentialsDialog::store);
    return foot;
}

Credentials CredentialsDialog::credentials() const
{
    // A blank that came along with the clipboard is the most frequent reason of a refusal.
    return {m_apiKey->text().trimmed(), m_clientId->text().trimmed(), m_clientSecret->text().trimmed()};
}

InputConfig CredentialsDialog::input() const
{
    return m_region->isEnabled() ? movedTo(m_input, m_region->currentData().toString()) : m_input;
}

void CredentialsDialog::paste()
{
    const CredentialBlock block = parseCredentialBlock(QGuiApplication::clipboard()->text());
    if (block.empty()) {
        m_banner->say(MarkState::Attention,
                      tr("The clipboard has no api_key, client_id or client_secret in JSON or YAML."));
        return;
    }
    m_banner->hide();
    if (!block.credentials.apiKey.isEmpty())
        m_apiKey->setText(block.credentials.apiKey);
    if (!block.credentials.clientId.isEmpty())
        m_clientId->setText(block.credentials.clientId);
    if (!block.credentials.clientSecret.isEmpty())
        m_clientSecret->setText(block.credentials.clientSecret);
    if (const int at = m_region->findData(block.region); at >= 0 && m_region->isEnabled())
        m_region->setCurrentIndex(at);
    startTest();
}

void CredentialsDialog::fieldsChanged()
{
    const Credentials now = credentials();
    const bool filled = !now.apiKey.isEmpty() && !now.clientId.isEmpty() && !now.clientSecret.isEmpty();
    m_store->setEnabled(filled && !m_name->text().trimmed().isEmpty());
    m_thisRun->setEnabled(filled);
    m_run->setEnabled((filled && m_tester) || m_running);
    m_run->setToolTip(m_tester ? QString() : tr("The collector tries the credentials itself as soon as it has them."));
    m_refused->hide();
    m_again.stop();
}

void CredentialsDialog::probe()
{
    m_retry->hide();
    whenReady(m_session.secrets().probe(), this, [this](const Result<void> &result) {
        m_keychain->setColour(result ? Colour::TextMuted : Colour::Attention);
        m_retry->setVisible(!result.ok());
        m_keychain->setText(result ? tr("Secrets go to the keychain of this computer. They are never written to a file.")
                                   : tr("No keychain is open: %1. Unlock it and ask again, or use the credentials for this "
                                        "run only. They are not written to a file.")
                                         .arg(result.error().detail));
    });
}

void CredentialsDialog::startTest()
{
    const Credentials now = credentials();
    if (!m_tester || now.apiKey.isEmpty() || now.clientId.isEmpty() || now.clientSecret.isEmpty())
        return;
    m_again.stop();
    m_steps->reset();
    m_failure->hide();
    m_refused->hide();
    m_apiKey->setRefused(false);
    m_clientSecret->setRefused(false);
    m_running = true;
    m_test->setNote(tr("running"));
    m_run->setWords(tr("Stop test"));
    m_tester->start(input(), now);
}

void CredentialsDialog::endTest(const Error &error)
{
    m_running = false;
    m_run->setWords(tr("Test again"));
    qint64 spent = 0;
    int last = 0;
    for (int i = 0; i < ConnectionStep::kSteps; ++i) {
        const ConnectionStep &step = m_steps->step(ConnectionStep::Id(i));
        spent += std::max<qint64>(0, step.ms);
        if (step.state != ConnectionStep::State::NotTried)
            last = i + 1;
    }
    const QString seconds = QLocale().toString(double(spent) / 1000.0, 'f', 2);
    m_test->setNote(error.id == ErrorId::None ? tr("all steps went well, %1 s").arg(seconds)
                                              : tr("stopped at step %1, %2 s").arg(last).arg(seconds));
    m_steps->setFailure(error.id);
    if (error.id != ErrorId::None)
        showFailure(error);
}

void CredentialsDialog::showFailure(const Error &error)
{
    const ErrorEntry &entry = errorEntry(error.id);
    const bool refused = error.id == ErrorId::Authentication;
    m_refused->setVisible(refused);
    m_clientSecret->setRefused(refused);
    const QString head = entry.code != 0 ? tr("%1 (%2 %3)").arg(QCoreApplication::translate("errors", entry.cause),
                                                               QLatin1String(entry.className), QString::number(entry.code))
                                         : QCoreApplication::translate("errors", entry.cause);
    const int wait = error.id == ErrorId::ServerBusy ? secondsToWait(error.detail) : 0;
    if (wait > 0)
        m_again.start(wait * 1000);
    m_cause->setText(error.detail.isEmpty() ? head : QString(head + u' ' + error.detail));
    m_remedy->setText(QCoreApplication::translate("errors", entry.solution)
                      + (refused ? tr(" Copy the secret once more from Proofpoint, without a blank at its end; a key of "
                                      "another region is refused in the same way.")
                        : wait > 0 ? tr(" The test begins again by itself in %1.").arg(spanText(wait * 1000LL))
                                   : QString()));
    m_clear->setVisible(refused);
    m_failure->show();
}

void CredentialsDialog::store()
{
    const QString name = m_name->text().trimmed();
    m_store->setEnabled(false);
    m_banner->say(MarkState::Waiting, tr("Storing in the keychain. It may ask for its password."));
    whenReady(m_session.secrets().write(name, credentials()), this, [this, name](const Result<void> &result) {
        fieldsChanged();
        if (!result && SecretStore::isNameTaken(result.error())) {
            m_banner->say(MarkState::Bad, tr("Not stored: the keychain holds other credentials as %1, which were not stored from "
                                             "here. Choose another name.").arg(name));
            return;
        }
        if (!result) {
            m_retry->show();
            m_keychain->setColour(Colour::Attention);
            m_keychain->setText(tr("No keychain is open: %1.").arg(result.error().detail));
            m_banner->say(MarkState::Bad, tr("Not stored: %1. Unlock the keychain and try again, or use the credentials for "
                                             "this run only.")
                                              .arg(result.error().detail));
            return;
        }
        finish(name);
    });
}

void CredentialsDialog::finish(const QString &keychainName)
{
    if (const QString problem = m_finish ? m_finish(keychainName) : QString(); !problem.isEmpty()) {
        m_banner->say(MarkState::Bad, problem);
        return;
    }
    m_session.setCredentials(m_input.name, credentials());
    emit taken(keychainName);
    accept();
}

} // namespace casb::ui
