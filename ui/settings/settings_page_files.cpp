// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/when_ready.h"
#include "persistence/diff_view.h"
#include "session/session.h"
#include "settings/credential_block.h"
#include "settings/form_scroll.h"
#include "settings/settings_exports.h"
#include "settings/settings_page.h"
#include "settings/tenant_file.h"
#include "widgets/banner.h"
#include "widgets/button.h"

#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QtConcurrent>

namespace casb::ui {
namespace {

/// Asks for a file's place.
void askFile(QWidget *parent, const QString &title, const QString &name, std::function<void(const QString &)> deed)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(deed));
    dialog->open();
}

} // namespace

void SettingsPage::say(bool good, const QString &words)
{
    m_banner->say(good ? MarkState::Good : MarkState::Bad, words);
}

std::optional<UnsavedDraft> SettingsPage::unsaved()
{
    if (m_unsaved)
        return m_unsaved; // not gone on with yet
    if (m_typing.isActive())
        typed();
    const ConfigDraft &draft = m_editor.draft();
    if (draft.text() == draft.original())
        return {};
    return UnsavedDraft{m_shownPath, draft.original(), draft.text()};
}

void SettingsPage::goOnWith(const UnsavedDraft &draft)
{
    m_unsaved = draft;
    if (m_shownPath.isEmpty()) // otherwise the file is being read
        readText();
}

void SettingsPage::apply()
{
    if (m_typing.isActive())
        typed();
    const ConfigDraft &draft = m_editor.draft();
    if (!draft.config() || !draft.errors().isEmpty())
        return;
    if (m_shownPath.isEmpty())
        takeOver(Config(*draft.config()), draft.text());
    else
        replaceFile(draft.original());
}

void SettingsPage::replaceFile(const QString &before)
{
    const ConfigDraft &draft = m_editor.draft();
    if (m_applying || !draft.config() || !draft.errors().isEmpty())
        return;
    m_applying = true;
    const auto replacing = QtConcurrent::run([path = m_shownPath, before, text = draft.text()] {
        return replaceConfigFile(path, before, text);
    });
    whenReady(replacing, this, [this, path = m_shownPath, text = draft.text(), config = *draft.config()](const ReplacedFile &file) {
        m_applying = false;
        if (file.error.id != ErrorId::None) {
            say(false, file.error.detail);
        } else if (path != m_shownPath) {
            return; // another configuration was opened meanwhile
        } else if (file.theirs) {
            m_theirs = *file.theirs;
            m_banner->say(MarkState::Attention,
                          tr("%1 was changed by somebody else since it was read here. Nothing was written.")
                              .arg(QFileInfo(path).fileName()),
                          tr("Load theirs, with my changes"), tr("Overwrite with mine"));
        } else {
            takeOver(config, text);
        }
    });
}

void SettingsPage::takeOver(const Config &config, const QString &text)
{
    say(true, tr("The changes are in force."));
    m_forget = m_editor.draft().text() == text; // what was typed is part of the configuration now
    m_session.open(config, m_shownPath);
}

void SettingsPage::loadTheirs()
{
    m_banner->hide();
    takeText(m_theirs, false);
}

void SettingsPage::exportHostedFile()
{
    const ExportedFile file = exportHosted(m_editor.draft().config().value_or(m_session.config()));
    askFile(this, tr("Export for Devo's hosted collector"), file.name, [this, file](const QString &path) {
        const Result<void> saved = saveConfigFile(path, QString::fromUtf8(file.text));
        say(saved.ok(), saved ? tr("%1 was written. Secrets are not in it: fill them in at Devo.").arg(path) : saved.error().detail);
    });
}

void SettingsPage::exportKubernetesFile()
{
    const ExportedFile file = exportKubernetes(m_editor.draft().config().value_or(m_session.config()));
    askFile(this, tr("Export for Kubernetes"), file.name, [this, file](const QString &path) {
        const Result<void> saved = saveConfigFile(path, QString::fromUtf8(file.text));
        say(saved.ok(), saved ? tr("%1 was written. Fill in its secret before it is applied.").arg(path) : saved.error().detail);
    });
}

void SettingsPage::exportServerFiles()
{
    const QList<ExportedFile> files = exportServer(m_editor.draft().config().value_or(m_session.config()));
    auto *dialog = new QFileDialog(this, tr("Export for a server: choose a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, files](const QString &folder) {
        for (const ExportedFile &file : files) {
            const QString path = QDir(folder).filePath(file.name);
            // The folder may be the one of a collector that runs.
            if (QFileInfo::exists(path)) {
                say(false, tr("%1 is there already and was left as it is. Nothing more was written.").arg(path));
                return;
            }
            if (const Result<void> saved = saveConfigFile(path, QString::fromUtf8(file.text)); !saved) {
                say(false, saved.error().detail);
                return;
            }
        }
        say(true, tr("config.yaml, docker-compose.yaml and secrets.env were written to %1. Fill in secrets.env and put the "
                     "certificates into certs/.").arg(folder));
    });
    dialog->open();
}

void SettingsPage::showDifference()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("differenceDialog"));
    dialog->setWindowTitle(tr("What changes in the configuration"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    dialog->resize(680, 480);
    auto *layout = new QVBoxLayout(dialog);
    auto *view = new DiffView(m_theme);
    view->setObjectName(QStringLiteral("differenceView"));
    view->setDiff(lineDiff(maskSecrets(m_editor.draft().original()).split(u'\n'), maskSecrets(m_editor.draft().text()).split(u'\n')));
    auto *scroll = new FormScroll(view);
    layout->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    auto *close = new Button(m_theme, ButtonKind::Normal, tr("Close"));
    foot->addStretch();
    foot->addWidget(close);
    layout->addLayout(foot);
    connect(close, &QAbstractButton::clicked, dialog, &QDialog::accept);
    dialog->open();
    scroll->ensureVisible(0, view->firstChange(), 0, scroll->viewport()->height() / 3);
}

} // namespace casb::ui
