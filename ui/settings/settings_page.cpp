// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_page.h"

#include "base/when_ready.h"
#include "config/config_writer.h"
#include "persistence/diff_view.h"
#include "session/session.h"
#include "session/time_display.h"
#include "settings/credential_block.h"
#include "settings/kept_focus.h"
#include "settings/section_list.h"
#include "settings/section_stack.h"
#include "settings/settings_foot.h"
#include "settings/tenant_file.h"
#include "settings/tenant_form.h"
#include "settings/yaml_view.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/page_scroll.h"
#include "widgets/panel.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QtConcurrent>
#include <algorithm>

namespace casb::ui {
namespace {

constexpr int kTypingMs = 200;
QString sourceWords(const InputConfig &input, const QString &configPath)
{
    switch (input.credentials.apiKey.kind) {
    case SecretSource::Kind::Keychain: return SettingsPage::tr("in the keychain as %1").arg(input.credentials.apiKey.text);
    case SecretSource::Kind::Environment: return SettingsPage::tr("in environment variables");
    case SecretSource::Kind::File: return SettingsPage::tr("in files");
    case SecretSource::Kind::Value:
        return configPath.isEmpty() ? SettingsPage::tr("for this run only") : SettingsPage::tr("in config.yaml, in clear");
    }
    return {};
}

constexpr int kLeftWidth = 176;

} // namespace

SettingsPage::SettingsPage(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_time(time), m_sections(new SectionList(theme, SectionStack::titles())),
      m_middle(new Panel(theme, tr("Tenants and sources"))), m_stack(new SectionStack(m_editor, theme, time)), m_yaml(new YamlView(theme)),
      m_yamlPanel(new Panel(theme, QStringLiteral("config.yaml"))), m_banner(new Banner(theme)), m_foot(new SettingsFoot(theme))
{
    QVBoxLayout *layout = scrollingColumn(*this);
    m_banner->setObjectName(QStringLiteral("settingsBanner"));
    layout->addWidget(m_banner);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_sections);
    m_exports = makeExports();
    left->addWidget(m_exports);
    fitLeft();
    connect(&theme, &Theme::changed, this, &SettingsPage::fitLeft);
    left->addStretch();
    columns->addLayout(left);
    m_stack->setObjectName(QStringLiteral("settingsStack"));
    m_middle->setTitleLine(true);
    m_middle->content()->setContentsMargins(1, 0, 1, 1);
    m_middle->content()->addWidget(m_stack, 1);
    m_yaml->setObjectName(QStringLiteral("settingsYaml"));
    m_yamlPanel->setTitleLine(true);
    m_yamlPanel->content()->setContentsMargins(1, 4, 1, 4);
    m_yamlPanel->content()->addWidget(m_yaml, 1);
    auto *copy = new Button(theme, ButtonKind::Icon, tr("Copy the configuration without its secrets"), QStringLiteral("copy"));
    m_yamlPanel->addToTitle(copy);
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("settingsSplitter"));
    splitter->setHandleWidth(10);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_middle);
    splitter->addWidget(m_yamlPanel);
    splitter->setSizes({488, 480});
    columns->addWidget(splitter, 1);
    layout->addLayout(columns, 1);
    layout->addWidget(m_foot);
    connect(copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(maskSecrets(m_editor.draft().text())); });
    connectAll();
    m_sections->setCurrentRow(0);
    readText();
}

void SettingsPage::fitLeft()
{
    const int width = std::max({kLeftWidth, m_exports->minimumSizeHint().width(), m_sections->neededWidth()});
    m_sections->setFixedSize(width, m_sections->neededHeight());
    m_exports->setFixedWidth(width);
}

QWidget *SettingsPage::makeExports()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(8, 10, 8, 0);
    column->setSpacing(6);
    column->addWidget(new Label(m_theme, Type::Small, Colour::TextMuted, tr("Export for")));
    const auto add = [&](const QString &words, const QString &name, auto deed) {
        auto *button = new Button(m_theme, ButtonKind::Normal, words);
        button->setObjectName(name);
        button->setSmall(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, deed);
    };
    add(tr("Devo hosted (JSON)…"), QStringLiteral("exportHosted"), &SettingsPage::exportHostedFile);
    add(tr("Server (YAML, Docker)…"), QStringLiteral("exportServer"), &SettingsPage::exportServerFiles);
    add(tr("Kubernetes…"), QStringLiteral("exportKubernetes"), &SettingsPage::exportKubernetesFile);
    return box;
}

void SettingsPage::connectAll()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &SettingsPage::typed);
    connect(m_yaml, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing && !m_yaml->isReadOnly())
            m_typing.start();
    });
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            m_stack->setCurrentIndex(row);
            m_middle->setTitle(SectionStack::titles().at(row));
            showTenant();
        }
    });
    connect(m_stack, &SectionStack::credentialsWanted, this, &SettingsPage::openCredentials);
    connect(m_stack, &SectionStack::resetWanted, this, [this](const QString &input, const QString &service) {
        for (const InputConfig &one : m_session.config().inputs) {
            if (one.name == input)
                emit resetWanted({one.name, one.id, service});
        }
    });
    connect(&m_editor, &DraftEditor::changed, this, &SettingsPage::draftChanged);
    connect(&m_editor, &DraftEditor::refused, this, [this](const QString &path) {
        m_banner->say(MarkState::Attention,
                      tr("%1 has no place in this file, which writes it in another style. Change it in the text.").arg(path));
    });
    connect(m_foot, &SettingsFoot::discardWanted, this, [this] {
        m_banner->hide();
        if (m_repairing.isEmpty() || !isOpen()) {
            m_editor.discard();
            return;
        }
        endRepair(); // back to what is in force
        readText();
    });
    connect(m_foot, &SettingsFoot::applyWanted, this, &SettingsPage::apply);
    connect(m_foot, &SettingsFoot::differenceWanted, this, &SettingsPage::showDifference);
    connect(m_banner, &Banner::deedChosen, this, &SettingsPage::loadTheirs);
    connect(m_banner, &Banner::otherChosen, this, [this] { replaceFile(m_theirs); });
    connect(&m_session, &Session::opened, this, &SettingsPage::readText);
    connect(&m_session, &Session::closed, this, &SettingsPage::readText);
    connect(&m_session, &Session::snapshotChanged, this, &SettingsPage::showSnapshot);
    connect(&m_session, &Session::openFailed, this, [this](const QList<Error> &errors) {
        if (!errors.isEmpty())
            m_banner->say(MarkState::Bad, errors.front().text());
    });
}

void SettingsPage::setActions(const QList<QAction *> &desktop, const QList<QAction *> &languages)
{
    m_stack->setActions(desktop, languages);
}

bool SettingsPage::isOpen() const
{
    return !m_session.config().inputs.isEmpty();
}

void SettingsPage::readText()
{
    const QString path = m_session.configPath();
    if (!m_repairing.isEmpty() && path == m_beside && path != m_repairing)
        return; // what is being repaired stays in sight
    if (!m_repairing.isEmpty())
        endRepair();
    // The same file comes again when its store is open or new credentials are in it; what is being typed stays.
    const bool forget = std::exchange(m_forget, false) || path != m_shownPath;
    m_shownPath = path;
    m_yamlPanel->setTitle(path.isEmpty() ? QStringLiteral("config.yaml") : QFileInfo(path).fileName());
    if (path.isEmpty()) {
        takeText(isOpen() ? QString::fromUtf8(configToYaml(m_session.config(), WrittenSecrets::Keep)) : QString(), forget);
        return;
    }
    readFile(forget);
}

void SettingsPage::readFile(bool forget)
{
    const auto reading = QtConcurrent::run([path = m_shownPath] { return readConfigText(path); });
    whenReady(reading, this, [this, path = m_shownPath, forget](const Result<QString> &text) {
        if (path == m_shownPath)
            takeText(text ? *text : QString(), forget);
    });
}

void SettingsPage::repair(const QString &configPath)
{
    m_repairing = m_shownPath = configPath;
    m_beside = m_session.configPath();
    m_yamlPanel->setTitle(QFileInfo(configPath).fileName());
    rebuildForms();
    readFile(true);
}

void SettingsPage::endRepair()
{
    m_repairing.clear();
    rebuildForms();
    m_stack->forget(); // of a text that could not be read there are no forms
}

void SettingsPage::takeText(const QString &text, bool forget)
{
    const QString folder = m_shownPath.isEmpty() ? m_folder : QFileInfo(m_shownPath).absolutePath();
    const std::optional<UnsavedDraft> unsaved = std::exchange(m_unsaved, std::nullopt);
    if (unsaved && unsaved->path == m_shownPath) {
        m_editor.load(unsaved->original, folder, true);
        m_editor.setText(unsaved->text);
    } else {
        m_editor.load(text, folder, forget);
    }
    showSnapshot(m_session.snapshot());
}

void SettingsPage::draftChanged()
{
    const KeptFocus kept(*this, *m_sections);
    if (m_banner->state() == MarkState::Good && m_editor.draft().text() != m_editor.draft().original())
        m_banner->hide(); // what it says was done is not all any more
    if (m_stack->refresh(isOpen() && m_repairing.isEmpty()))
        formsAreNew();
    showSections();
    showYaml();
    m_foot->show(m_editor.draft(), isEdited(), m_repairing.isEmpty());
}

void SettingsPage::rebuildForms()
{
    const KeptFocus kept(*this, *m_sections);
    m_stack->rebuild(isOpen() && m_repairing.isEmpty());
    formsAreNew();
}

void SettingsPage::formsAreNew()
{
    for (QAbstractButton *button : m_exports->findChildren<QAbstractButton *>()) {
        button->setEnabled(isOpen());
        button->setToolTip(isOpen() ? QString() : tr("No configuration is open"));
    }
    showTenant();
    showSnapshot(m_session.snapshot());
    if (!m_goTo.isEmpty())
        goToField(m_stack->currentIndex(), m_goTo);
}

/// The one that a section of the configuration is about, where there is but one.
void SettingsPage::showTenant()
{
    const QList<InputConfig> &inputs = m_session.config().inputs;
    m_middle->setNote(inputs.size() == 1 && m_stack->currentIndex() < SectionStack::kDesktop ? inputs.front().id : QString());
}

void SettingsPage::goToField(int section, const QString &field)
{
    m_sections->setCurrentRow(section);
    m_goTo = m_stack->goToField(section, field) ? QString() : field; // the configuration may still be read
}

void SettingsPage::openDestination(const QString &output, bool certificate)
{
    goToField(SectionStack::Destinations, (certificate ? QStringLiteral("cert ") : QStringLiteral("address ")) + output);
}

void SettingsPage::openQueueLimit()
{
    goToField(SectionStack::Retention, QStringLiteral("queueMessages"));
}

void SettingsPage::showSections()
{
    for (int i = 0; i < m_sections->count(); ++i)
        m_sections->setChanged(i, m_stack->changed(i));
}

void SettingsPage::showYaml()
{
    const ConfigDraft &draft = m_editor.draft();
    const bool edited = isEdited();
    const auto linesOf = [&](const QList<Error> &errors) {
        QSet<int> lines;
        for (const Error &error : edited ? errors : QList<Error>()) {
            if (const auto [line, column] = draft.placeOf(error); line > 0)
                lines.insert(line - 1);
        }
        return lines;
    };
    m_showing = true;
    m_yaml->setReadOnly(!edited);
    m_yaml->show(edited ? draft.shown() : tr("# No configuration is open."),
                 edited ? draft.changedLines() : QSet<int>(), linesOf(draft.errors()), linesOf(draft.warnings()));
    m_showing = false;
    m_yamlPanel->setNote(!edited                      ? QString()
                             : !m_repairing.isEmpty() ? tr("this file is not in force: repair it here and apply")
                             : m_shownPath.isEmpty()  ? tr("for this run, without a file; secrets are dots")
                                                      : tr("both sides change together; secrets are dots"));
}

void SettingsPage::typed()
{
    m_typing.stop();
    m_editor.setShown(m_yaml->toPlainText());
}

void SettingsPage::showSnapshot(const EngineSnapshot &snapshot)
{
    QHash<QString, QString> nextPulls;
    for (const ServiceStatus &service : snapshot.services) {
        if (service.phase == ServiceStatus::Phase::Waiting && service.nextMs > 0)
            nextPulls.insert(service.key.input + u'.' + service.key.service, m_time.clockTime(service.nextMs));
    }
    m_editor.setNextPulls(nextPulls);
    for (TenantForm *form : m_stack->tenants()) {
        const auto &inputs = m_session.config().inputs;
        const auto input = std::find_if(inputs.begin(), inputs.end(),
                                        [form](const InputConfig &one) { return one.name == form->input(); });
        if (input == inputs.end())
            continue;
        Error refused;
        for (const ServiceStatus &status : snapshot.services) {
            if (status.key.input == input->name
                && (status.error.id == ErrorId::Authentication || status.error.id == ErrorId::SecretUnavailable))
                refused = status.error;
        }
        if (refused.id == ErrorId::None) {
            form->showCredentials(true, sourceWords(*input, m_shownPath));
        } else {
            const ErrorEntry &entry = errorEntry(refused.id);
            form->showCredentials(false, tr("%1 %2: %3").arg(QLatin1String(entry.className), QString::number(entry.code),
                                                              QCoreApplication::translate("errors", entry.cause)));
        }
    }
}

} // namespace casb::ui
