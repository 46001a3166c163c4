// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/connection_tester.h"
#include "settings/draft_editor.h"
#include "store/store_types.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;

namespace casb {
struct EngineSnapshot;
}

namespace casb::ui {

class Banner;
class Panel;
class SectionList;
class SectionStack;
class Session;
class SettingsFoot;
class Theme;
class TimeDisplay;
class YamlView;

/// What is edited and not applied yet. Holds secrets: for memory only.
struct UnsavedDraft {
    QString path;
    QString original; ///< the text that was edited
    QString text;
};

/// The configuration as forms, with its YAML beside them: both change one draft, which is applied without a restart.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent = nullptr);

    /// What tries new credentials; null: nothing does before the collector. Must outlive the page.
    void setConnectionTester(ConnectionTester *tester) { m_tester = tester; }
    /// The choices of the desktop's section and of the language's, as the menu has them.
    void setActions(const QList<QAction *> &desktop, const QList<QAction *> &languages);
    /// The folder into which config.yaml of a first tenant goes, and its state.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// Opens the credentials form of an input; empty: of the first, or of a new tenant when there is none.
    void openCredentials(const QString &inputName = {});
    /// Goes to the form of a destination, to its address or to the file of its certificate.
    void openDestination(const QString &output, bool certificate);
    /// Goes to what may wait in the store.
    void openQueueLimit();
    /// Shows the text of a file that cannot be opened, with what is wrong marked in its lines. It is opened when it is
    /// applied; what is open meanwhile goes on.
    void repair(const QString &configPath);
    /// For the page that takes the place of this one.
    [[nodiscard]] std::optional<UnsavedDraft> unsaved();
    /// Goes on with it as soon as the configuration that it was made of is read.
    void goOnWith(const UnsavedDraft &draft);

signals:
    /// The start of a service is to be moved, with a preview.
    void resetWanted(const casb::ServiceKey &key);

private:
    QWidget *makeExports();
    void fitLeft();
    void connectAll();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isEdited() const { return isOpen() || !m_repairing.isEmpty(); }
    void readText();
    void readFile(bool forget);
    void endRepair();
    void takeText(const QString &text, bool forget);
    void draftChanged();
    void rebuildForms();
    void formsAreNew();
    void showSections();
    void showTenant();
    void goToField(int section, const QString &field);
    void showYaml();
    void typed();
    void showSnapshot(const EngineSnapshot &snapshot);
    void apply();
    /// Writes the draft in the place of @p before and takes it over; asks when the file holds something else.
    void replaceFile(const QString &before);
    void takeOver(const Config &config, const QString &text);
    /// The file as somebody else has changed it, with the draft's changes made to it.
    void loadTheirs();
    void showDifference();
    void exportHostedFile();
    void exportServerFiles();
    void exportKubernetesFile();
    void say(bool good, const QString &words);
    void openNewTenant();
    /// Ok: it collects. Empty name: without a file, for this run.
    Result<void> startTenant(const InputConfig &tenant, const QString &keychainName, const Credentials &credentials);
    void keepCredentials(const InputConfig &before, const InputConfig &chosen, const QString &keychainName);

    Session &m_session;
    Theme &m_theme;
    TimeDisplay &m_time;
    QPointer<ConnectionTester> m_tester;
    QString m_folder;
    DraftEditor m_editor;
    SectionList *m_sections;
    QWidget *m_exports = nullptr;
    Panel *m_middle;
    SectionStack *m_stack;
    YamlView *m_yaml;
    Panel *m_yamlPanel;
    Banner *m_banner;
    SettingsFoot *m_foot;
    QTimer m_typing; ///< the draft follows the text when typing rests for a moment
    QString m_shownPath; ///< whose settings are shown
    QString m_repairing; ///< a file that could not be opened, and is shown
    QString m_beside;    ///< what was open when the repair began
    QString m_goTo;      ///< a field that is wanted and not there yet
    QString m_theirs;    ///< what the file held when it was not what had been read
    std::optional<UnsavedDraft> m_unsaved; ///< to go on with
    bool m_applying = false;
    bool m_forget = true;
    bool m_showing = false;
};

} // namespace casb::ui
