// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/start_page.h"

#include "base/when_ready.h"
#include "onboarding/door_choice.h"
#include "onboarding/file_field.h"
#include "onboarding/found_list.h"
#include "persistence/state_words.h"
#include "session/time_display.h"
#include "settings/credential_block.h"
#include "settings/tenant_file.h"
#include "widgets/icon.h"
#include "widgets/label.h"
#include "widgets/panel.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QtConcurrent>

namespace casb::ui {
namespace {

/// Left side of a hint: an icon that follows the theme.
QWidget *hint(const Theme &theme, const QString &iconName, const QString &title, const QString &words)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    auto *sign = new QLabel;
    const auto tint = [sign, &theme, iconName] {
        sign->setPixmap(icon(theme, iconName, Colour::TextMuted).pixmap(16, 16));
    };
    tint();
    QObject::connect(&theme, &Theme::changed, sign, tint);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(new Label(theme, Type::Body, Colour::Text, title));
    auto *why = new Label(theme, Type::Small, Colour::TextMuted, words);
    why->setWordWrap(true);
    texts->addWidget(why);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    return row;
}

Panel *sunken(const Theme &theme, const QString &title)
{
    auto *panel = new Panel(theme, title);
    panel->setColours(Colour::Sunken, Colour::Border);
    panel->content()->setContentsMargins(16, 4, 16, 14);
    panel->setInset(16);
    return panel;
}

/// A panel of words alone is as high as they are.
QWidget *huggedBy(QWidget *panel)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    column->addStretch(1);
    return box;
}

} // namespace

StartPage::StartPage(const Theme &theme, Draft &draft, const TimeDisplay &times, qint64 nowMs, QWidget *parent)
    : WizardPage(theme, draft, tr("How do you want to begin?"),
                 tr("Nothing is stored before the last step, and every step can be gone back to."), parent),
      m_times(times), m_nowMs(nowMs), m_below(new QStackedWidget), m_answers(draft)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(10);
    const struct {
        Draft::Door door;
        const char *name;
        QString icon, title, words;
    } doors[] = {
        {Draft::Door::NewTenant, "doorNew", QStringLiteral("key"), tr("New tenant"),
         tr("You have an api_key, a client_id and a client_secret from Proofpoint.")},
        {Draft::Door::Import, "doorImport", QStringLiteral("restore"), tr("Existing Devo collector"),
         tr("Its folder is read: config.yaml, certs and state. Collection goes on where the old collector stopped.")},
        {Draft::Door::Paste, "doorPaste", QStringLiteral("copy"), tr("Paste a block"),
         tr("JSON or YAML with the credentials, from a mail, a vault or Devo's hosted collector.")},
        {Draft::Door::Demo, "doorDemo", QStringLiteral("play"), tr("Demo tenant"),
         tr("Look around without credentials: a simulated Proofpoint and a simulated Devo on this computer.")},
    };
    for (const auto &one : doors) {
        auto *choice = new DoorChoice(theme, one.icon, one.title, one.words);
        choice->setObjectName(QLatin1String(one.name));
        choice->setProperty("door", int(one.door));
        connect(choice, &QAbstractButton::toggled, this, [this](bool on) {
            if (on)
                doorChanged();
        });
        grid->addWidget(choice, int(m_doors.size()) / 2, int(m_doors.size()) % 2);
        m_doors << choice;
    }
    content()->addLayout(grid);
    content()->addSpacing(14);
    m_below->addWidget(makeNew());
    m_below->addWidget(makeImport());
    m_below->addWidget(makeDemo());
    m_below->addWidget(makePaste());
    content()->addWidget(m_below, 1);
    setFocusProxy(m_doors.front());
    m_doors.front()->setChecked(true);
}

QWidget *StartPage::makeNew()
{
    auto *panel = sunken(m_theme, tr("What to have at hand"));
    QVBoxLayout *column = panel->content();
    column->setSpacing(12);
    column->addWidget(hint(m_theme, QStringLiteral("key"), tr("From Proofpoint"),
                           tr("api_key, client_id and client_secret, and the region of the tenant (eu, us or au).")));
    column->addWidget(
        hint(m_theme, QStringLiteral("certificate"), tr("From Devo"),
             tr("Chain, certificate and key of your Devo domain: three files or one .p12. Without them the "
                "records stay on this computer for now.")));
    column->addWidget(hint(m_theme, QStringLiteral("destination"), tr("From the network"),
                           tr("Outgoing port 443 to api.protect.proofpoint.com, api-siem.protect.proofpoint.com and "
                              "collector-eu.devo.io, or those of your region.")));
    return huggedBy(panel);
}

QWidget *StartPage::makeImport()
{
    auto *panel = sunken(m_theme, tr("Folder of the collector"));
    QVBoxLayout *column = panel->content();
    column->setSpacing(12);
    m_folder = new FileField(m_theme, tr("Folder of the collector"), FileField::Kind::Folder);
    m_folder->edit()->setObjectName(QStringLiteral("importFolder"));
    m_folder->edit()->setPlaceholderText(tr("The folder with config.yaml or config/, certs/ and state/"));
    connect(m_folder, &FileField::changed, this, &StartPage::readFolder);
    connect(m_folder->edit(), &QLineEdit::editingFinished, this, [this] {
        if (m_noFolder)
            showNoFolder();
    });
    column->addWidget(m_folder);
    m_found = new FoundList(m_theme);
    m_found->setObjectName(QStringLiteral("importFound"));
    m_found->setAccessibleName(tr("What was found"));
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto *holder = new QWidget;
    holder->setAutoFillBackground(false);
    auto *inside = new QVBoxLayout(holder);
    inside->setContentsMargins(0, 0, 4, 0);
    inside->addWidget(m_found);
    inside->addStretch(1);
    area->setWidget(holder);
    holder->setAutoFillBackground(false); // which the area has just set
    column->addWidget(area, 1);
    auto *note = new Label(m_theme, Type::Small, Colour::TextMuted,
                           tr("Everything is read only: the old collector's folder stays as it is."));
    note->setWordWrap(true);
    column->addWidget(note);
    return panel;
}

QWidget *StartPage::makeDemo()
{
    auto *panel = sunken(m_theme, tr("What the demo does"));
    QVBoxLayout *column = panel->content();
    column->setSpacing(12);
    column->addWidget(
        hint(m_theme, QStringLiteral("play"), tr("A tenant of its own"),
             tr("A simulated Proofpoint with a day and a half of alerts and events, and a simulated Devo that "
                "takes them. Both run on this computer only and end with the console.")));
    column->addWidget(
        hint(m_theme, QStringLiteral("alert"), tr("Faults included"),
             tr("It answers 429 now and then, as the real one does, so that you see what the console says "
                "about it.")));
    return huggedBy(panel);
}

QWidget *StartPage::makePaste()
{
    auto *panel = sunken(m_theme, tr("JSON or YAML"));
    QVBoxLayout *column = panel->content();
    column->setSpacing(10);
    m_paste = new QPlainTextEdit;
    m_paste->setObjectName(QStringLiteral("pasteText"));
    m_paste->setAccessibleName(tr("Block with credentials"));
    m_paste->setProperty("field", true);
    m_paste->setFont(m_theme.font(Type::Mono));
    m_paste->setTabChangesFocus(true);
    m_paste->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it gives way to what was found
    m_paste->setMinimumHeight(110);
    m_paste->setPlaceholderText(QStringLiteral("{\"api_key\": \"…\", \"client_id\": \"…\", \"client_secret\": \"…\", \"region\": \"eu\"}"));
    m_paste->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    column->addWidget(m_paste, 1);
    m_pasted = new FoundList(m_theme);
    m_pasted->setObjectName(QStringLiteral("pasteFound"));
    m_pasted->setAccessibleName(tr("What the block holds"));
    column->addWidget(m_pasted);
    connect(m_paste, &QPlainTextEdit::textChanged, this, &StartPage::readPaste);
    return panel;
}

void StartPage::choose(Draft::Door door)
{
    for (DoorChoice *choice : std::as_const(m_doors)) {
        if (choice->property("door").toInt() == int(door))
            choice->setChecked(true);
    }
}

void StartPage::setFolder(const QString &folder)
{
    choose(Draft::Door::Import);
    m_folder->setPath(folder);
}

void StartPage::doorChanged()
{
    for (const DoorChoice *choice : std::as_const(m_doors)) {
        if (choice->isChecked())
            draft().door = Draft::Door(choice->property("door").toInt());
    }
    m_below->setCurrentIndex(int(draft().door));
    for (int i = 0; i < m_below->count(); ++i) // only what is in sight asks for room
        m_below->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          i == m_below->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    emit completeChanged();
}

void StartPage::readFolder(const QString &folder)
{
    const int number = ++m_reading;
    draft().found.reset();
    m_noFolder = false;
    m_folder->setWrong(false);
    m_found->clear();
    emit completeChanged();
    if (folder.isEmpty())
        return;
    const auto reading = QtConcurrent::run([folder] {
        return QFileInfo::exists(folder) ? std::optional(readCollectorFolder(folder)) : std::nullopt;
    });
    whenReady(reading, this, [this, number](const std::optional<CollectorFolder> &found) {
        if (number != m_reading)
            return; // another folder was named since
        draft().found = found;
        m_noFolder = !found;
        if (found)
            showFound();
        else if (!m_folder->edit()->hasFocus()) // a name that is being typed is not there yet
            showNoFolder();
        emit completeChanged();
    });
}

void StartPage::showNoFolder()
{
    m_found->clear();
    m_folder->setWrong(true);
    m_found->add(MarkState::Bad, tr("Folder"), tr("There is no folder %1.").arg(QDir::toNativeSeparators(m_folder->path())));
}

void StartPage::showFound()
{
    m_found->clear();
    const CollectorFolder &found = *draft().found;
    for (const Error &error : found.loaded.errors)
        m_found->add(MarkState::Bad, QStringLiteral("config.yaml"), error.path + QStringLiteral(": ") + error.detail);
    m_folder->setWrong(!found.loaded.config);
    if (!found.loaded.config)
        return;
    const Config &config = *found.loaded.config;
    QStringList services;
    for (const InputConfig &input : config.inputs) {
        for (const ServiceConfig &service : input.services)
            services << service.name;
    }
    m_found->add(MarkState::Good, QFileInfo(found.loaded.file).fileName(),
                 tr("%1: %2, region %3").arg(config.collectorName, services.join(QStringLiteral(", ")),
                                             config.inputs.front().region));
    const bool inFile = config.inputs.front().credentials.apiKey.kind == SecretSource::Kind::Value;
    m_found->add(inFile ? MarkState::Good : MarkState::Attention, tr("Credentials"),
                 inFile ? tr("in the file; they go to the keychain of this computer")
                        : tr("named in the file, but kept elsewhere: they are asked for in the next step"));
    for (const OutputConfig &output : config.outputs)
        m_found->add(MarkState::Good, tr("Destination"),
                     output.address.isEmpty() ? output.name
                                              : QString(output.name + QStringLiteral(", ") + output.address + u':'
                                                        + QString::number(output.port)));
    m_found->add(found.certificates.isEmpty() ? MarkState::Off : MarkState::Good, QStringLiteral("certs/"),
                 found.certificates.isEmpty() ? tr("no files") : found.certificates.join(QStringLiteral(", ")));
    for (const FoundState &state : found.states) {
        StateValue value;
        value.json = state.json;
        m_found->add(state.json.isEmpty() ? MarkState::Bad : MarkState::Good, tr("State of %1").arg(state.key.service),
                     state.json.isEmpty() ? state.error.detail
                                          : stateSentence(state.key.service, value, m_times, m_nowMs));
    }
    if (found.states.isEmpty())
        m_found->add(MarkState::Off, QStringLiteral("state/"), tr("no state of the old collector: collection begins anew"));
    if (config.inputs.size() > 1)
        m_found->add(MarkState::Attention, tr("Inputs"),
                     tr("%1 inputs: the next steps show the first one, the others are taken over as they are")
                         .arg(config.inputs.size()));
    for (const QString &warning : found.loaded.warnings)
        m_found->add(MarkState::Attention, tr("Note"), warning);
}

void StartPage::readPaste()
{
    const QString text = m_paste->toPlainText();
    const CredentialBlock block = parseCredentialBlock(text);
    m_pasteUseful = !block.empty();
    m_pasted->clear();
    if (m_pasteUseful) {
        const auto secret = [this](const QString &name, const QString &value) {
            m_pasted->add(value.isEmpty() ? MarkState::Off : MarkState::Good, name,
                          value.isEmpty()     ? tr("not in the block")
                          : value.size() == 1 ? tr("1 character")
                                              : tr("%1 characters").arg(value.size()));
        };
        secret(QStringLiteral("api_key"), block.credentials.apiKey);
        secret(QStringLiteral("client_id"), block.credentials.clientId);
        secret(QStringLiteral("client_secret"), block.credentials.clientSecret);
        if (block.region.isEmpty())
            m_pasted->add(MarkState::Off, QStringLiteral("region"), tr("not in the block"));
        else
            m_pasted->add(isRegion(block.region) ? MarkState::Good : MarkState::Attention, QStringLiteral("region"),
                          isRegion(block.region) ? block.region : tr("%1: none of eu, us and au").arg(block.region));
        if (!block.address.isEmpty()) {
            const bool usable = apiAddress(block.address).has_value();
            m_pasted->add(usable ? MarkState::Good : MarkState::Attention, QStringLiteral("override_api_base_url"),
                          usable ? block.address : tr("%1: no address of an API").arg(block.address));
        }
    } else if (!text.trimmed().isEmpty()) {
        m_pasted->add(MarkState::Attention, tr("Nothing found"),
                      tr("The text has no api_key, client_id or client_secret."));
    }
    emit completeChanged();
}

void StartPage::leave()
{
    const bool block = draft().door == Draft::Door::Paste && m_pasteUseful && m_paste->toPlainText() != m_takenBlock;
    const bool folder = draft().door == Draft::Door::Import && draft().found && m_takenFolder != m_reading;
    if (!m_answers.enter(draft(), block || folder))
        return;
    if (block) {
        m_takenBlock = m_paste->toPlainText();
        takeBlock(draft(), m_takenBlock);
    }
    if (folder) {
        m_takenFolder = m_reading;
        takeFolder(draft(), CollectorFolder(*draft().found));
    }
    emit draftFilled();
}

bool StartPage::complete() const
{
    switch (draft().door) {
    case Draft::Door::Import:
        return draft().found && draft().found->loaded.config;
    case Draft::Door::Paste:
        return m_pasteUseful;
    case Draft::Door::NewTenant:
    case Draft::Door::Demo:
        break;
    }
    return true;
}

QString StartPage::missing() const
{
    return draft().door == Draft::Door::Import ? tr("Choose the folder of the collector first")
                                               : tr("Paste a block with credentials first");
}

} // namespace casb::ui
