// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_page.h"

#include "base/when_ready.h"
#include "session/session.h"
#include "session/time_display.h"
#include "settings/credential_block.h"
#include "settings/credentials_dialog.h"
#include "settings/tenant_file.h"
#include "settings/tenant_form.h"
#include "settings/yaml_edit.h"
#include "settings/yaml_view.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/mark.h"
#include "widgets/panel.h"
#include "widgets/segments.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QtConcurrent>

namespace casb::ui {
namespace {

constexpr qint64 kDayMs = 24 * 3'600'000LL;

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

void addFact(QGridLayout &grid, const Theme &theme, const QString &name, const QString &value)
{
    const int row = grid.rowCount();
    grid.addWidget(new Label(theme, Type::Body, Colour::TextMuted, name), row, 0, Qt::AlignTop);
    auto *label = new Label(theme, Type::Body, Colour::Text, value.isEmpty() ? QStringLiteral("–") : value);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid.addWidget(label, row, 1);
}

} // namespace

SettingsPage::SettingsPage(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_time(time), m_sections(new QListWidget),
      m_middle(new Panel(theme, tr("Tenants and sources"))), m_stack(new QStackedWidget), m_yaml(new YamlView(theme)),
      m_yamlPanel(new Panel(theme, QStringLiteral("config.yaml"))), m_banner(new Banner(theme))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(10);
    m_banner->setObjectName(QStringLiteral("settingsBanner"));
    layout->addWidget(m_banner);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    m_sections->setObjectName(QStringLiteral("settingsSections"));
    m_sections->setAccessibleName(tr("Sections of the settings"));
    m_sections->addItems({tr("Tenants and sources"), tr("Destinations"), tr("Rate limits"), tr("Appearance")});
    m_sections->setFixedWidth(176);
    m_sections->setFrameShape(QFrame::NoFrame);
    const auto styleList = [this] {
        m_sections->setStyleSheet(
            QStringLiteral("QListWidget { background: transparent; border: 0; }"
                           "QListWidget::item { height: 30px; padding-left: 8px; border-radius: 5px; color: %1; }"
                           "QListWidget::item:hover { background: %2; }"
                           "QListWidget::item:selected { background: %3; color: %4; }")
                .arg(m_theme.colour(Colour::TextMuted).name(), m_theme.colour(Colour::Hover).name(),
                     m_theme.colour(Colour::AccentSoft).name(), m_theme.colour(Colour::Text).name()));
    };
    styleList();
    connect(&theme, &Theme::changed, m_sections, styleList);
    columns->addWidget(m_sections);
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
    splitter->setHandleWidth(10);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_middle);
    splitter->addWidget(m_yamlPanel);
    splitter->setSizes({488, 480});
    columns->addWidget(splitter, 1);
    layout->addLayout(columns, 1);
    layout->addWidget(makeFoot());
    connect(copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_yaml->toPlainText()); });
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            m_stack->setCurrentIndex(row);
            m_middle->setTitle(m_sections->item(row)->text());
        }
    });
    connect(&session, &Session::opened, this, &SettingsPage::rebuild);
    connect(&session, &Session::snapshotChanged, this, &SettingsPage::showSnapshot);
    connect(&session, &Session::openFailed, this, [this](const QList<Error> &errors) {
        if (!errors.isEmpty())
            m_banner->say(MarkState::Bad, errors.front().text());
    });
    rebuild();
    m_sections->setCurrentRow(0);
}

QWidget *SettingsPage::makeFoot()
{
    auto *foot = new Panel(m_theme);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_footMark = new Mark(m_theme, 16);
    m_footTitle = new Label(m_theme, Type::Strong, Colour::Text);
    m_footTitle->setObjectName(QStringLiteral("settingsChanges"));
    m_footWords = new Label(m_theme, Type::Body, Colour::TextMuted);
    m_discard = new Button(m_theme, ButtonKind::Normal, tr("Discard changes"));
    m_discard->setObjectName(QStringLiteral("settingsDiscard"));
    m_apply = new Button(m_theme, ButtonKind::Primary, tr("Apply changes"));
    m_apply->setObjectName(QStringLiteral("settingsApply"));
    row->addWidget(m_footMark);
    row->addWidget(m_footTitle);
    row->addWidget(m_footWords, 1);
    row->addWidget(m_discard);
    row->addWidget(m_apply);
    foot->content()->setContentsMargins(14, 8, 10, 8);
    foot->content()->addLayout(row);
    connect(m_discard, &QAbstractButton::clicked, this, [this] {
        for (TenantForm *form : m_forms)
            form->discard();
    });
    connect(m_apply, &QAbstractButton::clicked, this, &SettingsPage::apply);
    return foot;
}

QWidget *SettingsPage::scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

qint64 SettingsPage::requestsPerDay() const
{
    return m_session.snapshot().requestsPerDay;
}

void SettingsPage::rebuild()
{
    const int row = std::max(0, m_sections->currentRow());
    while (m_stack->count() > 0) {
        QWidget *old = m_stack->widget(0);
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    // The same file comes again when its store is open or new credentials are in it; what is being typed stays.
    QHash<QString, QHash<QString, QString>> typed;
    if (m_shownPath == m_session.configPath()) {
        for (const TenantForm *form : std::as_const(m_forms))
            typed.insert(form->objectName(), form->typed());
    }
    m_shownPath = m_session.configPath();
    m_forms.clear();
    auto *tenants = new QWidget;
    auto *column = new QVBoxLayout(tenants);
    column->setContentsMargins(0, 0, 0, 0);
    if (m_session.config().inputs.isEmpty())
        column->addWidget(new Label(m_theme, Type::Body, Colour::TextMuted, tr("No tenant is set up yet.")), 0, Qt::AlignCenter);
    for (const InputConfig &input : m_session.config().inputs) {
        auto *form = new TenantForm(input, requestsPerDay(), m_theme);
        form->setObjectName(QStringLiteral("tenant %1").arg(input.name));
        form->showCredentials(true, sourceWords(input, m_shownPath));
        form->type(typed.value(form->objectName()));
        connect(form, &TenantForm::changed, this, &SettingsPage::showYaml);
        connect(form, &TenantForm::credentialsWanted, this, [this, name = input.name] { openCredentials(name); });
        column->addWidget(form);
        m_forms.append(form);
    }
    m_stack->addWidget(scrolled(tenants));
    m_stack->addWidget(scrolled(makeDestinations()));
    m_stack->addWidget(scrolled(makeLimits()));
    m_stack->addWidget(scrolled(makeAppearance()));
    m_stack->setCurrentIndex(row);
    if (!m_session.config().inputs.isEmpty())
        m_middle->setNote(m_session.config().inputs.front().id);
    readYaml();
    showSnapshot(m_session.snapshot());
}

QWidget *SettingsPage::makeDestinations()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(16, 12, 16, 12);
    for (const OutputConfig &output : m_session.config().outputs) {
        column->addWidget(new Label(m_theme, Type::Strong, Colour::Text, output.name));
        auto *grid = new QGridLayout;
        grid->setColumnMinimumWidth(0, 126);
        grid->setColumnStretch(1, 1);
        addFact(*grid, m_theme, tr("Kind"), output.typeText);
        if (output.type != OutputConfig::Type::Console) {
            addFact(*grid, m_theme, tr("Address"), output.address + u':' + QString::number(output.port));
            addFact(*grid, m_theme, tr("Encryption"), output.tls ? tr("TLS with client certificate") : tr("none, plain TCP"));
            addFact(*grid, m_theme, tr("Chain"), output.chainPath);
            addFact(*grid, m_theme, tr("Certificate"), output.certPath);
            addFact(*grid, m_theme, tr("Key"), output.keyPath);
            addFact(*grid, m_theme, tr("Connections"), QString::number(output.concurrentConnections));
        }
        column->addLayout(grid);
        column->addSpacing(10);
    }
    column->addStretch();
    return box;
}

QWidget *SettingsPage::makeLimits()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(16, 12, 16, 12);
    auto *words = new Label(m_theme, Type::Body, Colour::TextMuted,
                            tr("All limits must allow a request. They are shared by all services of a credential, and the "
                               "daily count survives a restart."));
    words->setWordWrap(true);
    column->addWidget(words);
    column->addSpacing(6);
    const auto limitWords = [](const RateLimit &limit) {
        const QString count = limit.requests < 0 ? tr("no limit") : tr("%1 requests").arg(numberText(limit.requests));
        return limit.periodMs == kDayMs ? tr("%1 a day").arg(count) : tr("%1 in any %2").arg(count, spanText(limit.periodMs));
    };
    for (const InputConfig &input : m_session.config().inputs) {
        column->addWidget(new Label(m_theme, Type::Strong, Colour::Text, input.name));
        for (const RateLimit &limit : input.requestLimits)
            column->addWidget(new Label(m_theme, Type::Body, Colour::Text, limitWords(limit)));
        for (const ServiceConfig &service : input.services) {
            for (const RateLimit &limit : service.requestLimits)
                column->addWidget(new Label(m_theme, Type::Body, Colour::Text, tr("%1: %2").arg(service.name, limitWords(limit))));
        }
        column->addSpacing(10);
    }
    column->addStretch();
    return box;
}

QWidget *SettingsPage::makeAppearance()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(new Label(m_theme, Type::Strong, Colour::Text, tr("Colours")));
    auto *modes = new Segments(m_theme, tr("Colours"), {tr("As the desktop"), tr("Light"), tr("Dark")});
    modes->setObjectName(QStringLiteral("themeMode"));
    modes->setCurrent(int(m_theme.mode()));
    column->addWidget(modes, 0, Qt::AlignLeft);
    column->addSpacing(10);
    column->addWidget(new Label(m_theme, Type::Strong, Colour::Text, tr("Times")));
    auto *zones = new Segments(m_theme, tr("Times"), {tr("Local"), QStringLiteral("UTC")});
    zones->setObjectName(QStringLiteral("timeZone"));
    zones->setCurrent(m_time.utc() ? 1 : 0);
    column->addWidget(zones, 0, Qt::AlignLeft);
    column->addStretch();
    connect(modes, &Segments::chosen, this, [this](int mode) { m_theme.setMode(Theme::Mode(mode)); });
    connect(zones, &Segments::chosen, this, [this](int zone) { m_time.setUtc(zone == 1); });
    connect(&m_time, &TimeDisplay::changed, zones, [this, zones] { zones->setCurrent(m_time.utc() ? 1 : 0); });
    return box;
}

void SettingsPage::readYaml()
{
    const QString path = m_session.configPath();
    m_yamlPanel->setTitle(path.isEmpty() ? QStringLiteral("config.yaml") : QFileInfo(path).fileName());
    m_text.clear();
    showYaml();
    if (path.isEmpty())
        return;
    const QFuture<QString> reading = QtConcurrent::run([path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(4 << 20)) : QString();
    });
    whenReady(reading, this, [this, path](const QString &text) {
        if (path != m_session.configPath())
            return;
        m_text = text;
        showYaml();
    });
}

void SettingsPage::showYaml()
{
    QString text = m_text;
    QSet<int> changed;
    int unwritable = 0;
    for (const TenantForm *form : m_forms) {
        for (const SettingChange &change : form->changes()) {
            if (const auto next = setYamlValue(text, change.path, change.value)) {
                text = next->text;
                changed.insert(next->line);
            } else {
                ++unwritable;
            }
        }
    }
    const QString without = m_session.config().inputs.isEmpty() ? tr("# No configuration is open.")
                                                                : tr("# This collector runs without a file.");
    m_yaml->show(m_text.isEmpty() ? without : maskSecrets(text), changed);
    m_yamlPanel->setNote(unwritable > 0 && !m_text.isEmpty() ? tr("some changes have no place in this file")
                                                             : tr("changes with the form; secrets are not shown"));
    showFoot();
}

void SettingsPage::showFoot()
{
    int changes = 0;
    int wrong = 0;
    for (const TenantForm *form : m_forms) {
        changes += form->changeCount();
        wrong += form->errorCount();
    }
    m_footMark->setState(wrong > 0 ? MarkState::Bad : changes > 0 ? MarkState::Waiting : MarkState::Good,
                         wrong > 0 ? tr("not valid") : tr("valid"));
    m_footTitle->setText(changes == 0 ? tr("No changes") : changes == 1 ? tr("1 change") : tr("%1 changes").arg(changes));
    m_footWords->setText(wrong == 0 && changes == 0 ? tr("What is shown is in force.")
                         : wrong == 0               ? tr("Applies at once; the store goes on where it is.")
                         : wrong == 1               ? tr("1 is not valid yet.")
                                                    : tr("%1 are not valid yet.").arg(wrong));
    m_discard->setEnabled(changes > 0);
    m_apply->setEnabled(changes > 0 && wrong == 0);
    m_apply->setWords(changes == 0 ? tr("Apply changes") : changes == 1 ? tr("Apply 1 change") : tr("Apply %1 changes").arg(changes));
}

void SettingsPage::showSnapshot(const EngineSnapshot &snapshot)
{
    for (qsizetype i = 0; i < m_forms.size() && i < m_session.config().inputs.size(); ++i) {
        const InputConfig &input = m_session.config().inputs[i];
        Error refused;
        for (const ServiceStatus &status : snapshot.services) {
            if (status.key.input == input.name
                && (status.error.id == ErrorId::Authentication || status.error.id == ErrorId::SecretUnavailable))
                refused = status.error;
        }
        if (refused.id == ErrorId::None) {
            m_forms[i]->showCredentials(true, sourceWords(input, m_shownPath));
        } else {
            const ErrorEntry &entry = errorEntry(refused.id);
            m_forms[i]->showCredentials(false, tr("%1 %2: %3").arg(QLatin1String(entry.className), QString::number(entry.code),
                                                                    QCoreApplication::translate("errors", entry.cause)));
        }
    }
}

void SettingsPage::openCredentials(const QString &inputName)
{
    m_sections->setCurrentRow(0);
    if (m_session.config().inputs.isEmpty())
        openNewTenant();
    for (const InputConfig &input : m_session.config().inputs) {
        if (!inputName.isEmpty() && input.name != inputName)
            continue;
        auto *dialog = new CredentialsDialog(m_session, m_theme, input, m_tester, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &CredentialsDialog::taken, this, [this, dialog, before = input](const QString &name) {
            if (!name.isEmpty())
                keepCredentials(before, dialog->input(), name);
            else if (dialog->input().region == before.region)
                m_banner->say(MarkState::Good, tr("The credentials are in use until the console ends."));
            else
                m_banner->say(MarkState::Attention, tr("The credentials are in use until the console ends, in the region %1 "
                                                       "as before. Another region needs credentials that are stored.")
                                                        .arg(before.region));
        });
        dialog->open();
        return;
    }
}

void SettingsPage::keepCredentials(const InputConfig &before, const InputConfig &chosen, const QString &keychainName)
{
    const QString path = m_session.configPath();
    Config config = m_session.config();
    const auto input = std::find_if(config.inputs.begin(), config.inputs.end(),
                                    [&](const InputConfig &one) { return one.name == before.name; });
    if (input == config.inputs.end())
        return;
    if (!path.isEmpty()) {
        if (const Result<void> kept = keepInFile(path, *input, keychainName, chosen.region); !kept) {
            m_banner->say(MarkState::Attention, tr("The credentials are in the keychain as %1 and in use until the console "
                                                   "ends. %2").arg(keychainName, kept.error().detail));
            return;
        }
    }
    *input = movedTo(*input, chosen.region);
    input->credentials = keychainSources(keychainName);
    m_banner->say(MarkState::Good, path.isEmpty()
                                       ? tr("The credentials are in the keychain as %1 and in use. No file names them: this "
                                            "collector ends with the console.").arg(keychainName)
                                       : tr("The credentials are in the keychain as %1 and in use.").arg(keychainName));
    m_session.open(config, path);
}

void SettingsPage::openNewTenant()
{
    if (m_folder.isEmpty())
        return;
    if (const QString path = tenantFile(m_folder); QFile::exists(path)) {
        m_banner->say(MarkState::Bad, tr("%1 is there already but is not open. Open it, or move it away, before a tenant is "
                                         "set up.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    auto *dialog = new CredentialsDialog(m_session, m_theme, newTenant(m_session.clock().nowMs()), m_tester, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFinish([this, dialog](const QString &keychainName) {
        const Result<void> started = startTenant(dialog->input(), keychainName, dialog->credentials());
        return started ? QString() : started.error().detail;
    });
    dialog->open();
}

Result<void> SettingsPage::startTenant(const InputConfig &tenant, const QString &keychainName, const Credentials &credentials)
{
    const bool keep = !keychainName.isEmpty();
    const Result<Config> made = keep ? saveNewTenant(tenant, keychainName, m_folder)
                                     : newTenantConfig(tenant, credentials, m_folder);
    if (!made)
        return made.error();
    const QString path = keep ? tenantFile(m_folder) : QString();
    m_banner->say(MarkState::Good,
                  keep ? tr("The tenant is set up in %1. Its records stay on this computer until the file names a Devo output.")
                             .arg(QDir::toNativeSeparators(path))
                       : tr("The tenant is set up until the console ends. Its records stay on this computer."));
    m_session.open(made.value(), path);
    return {};
}

void SettingsPage::apply()
{
    Config config = m_session.config();
    QString text = m_text;
    for (qsizetype i = 0; i < m_forms.size() && i < config.inputs.size(); ++i) {
        config.inputs[i] = m_forms[i]->edited();
        for (const SettingChange &change : m_forms[i]->changes()) {
            const auto next = setYamlValue(text, change.path, change.value);
            if (!next && !m_text.isEmpty()) {
                m_banner->say(MarkState::Bad, tr("%1 has no place in this file, which writes it in another style. Change it "
                                                 "there by hand.").arg(change.path.join(u'.')));
                return;
            }
            if (next)
                text = next->text;
        }
    }
    if (!m_text.isEmpty()) {
        if (const Result<void> saved = saveConfigFile(m_session.configPath(), text); !saved) {
            m_banner->say(MarkState::Bad, saved.error().detail);
            return;
        }
    }
    m_banner->say(MarkState::Good, tr("The changes are in force."));
    m_shownPath.clear(); // what was typed is part of the configuration now
    m_session.open(config, m_session.configPath());
}

} // namespace casb::ui
