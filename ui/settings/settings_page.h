// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/connection_tester.h"

#include <QPointer>
#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace casb {
struct EngineSnapshot;
}

namespace casb::ui {

class Banner;
class Button;
class Label;
class Mark;
class Panel;
class Session;
class TenantForm;
class Theme;
class TimeDisplay;
class YamlView;

/// The configuration as forms, with its YAML beside them.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent = nullptr);

    /// What tries new credentials; null: nothing does before the collector. Must outlive the page.
    void setConnectionTester(ConnectionTester *tester) { m_tester = tester; }
    /// The folder into which config.yaml of a first tenant goes, and its state.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// Opens the credentials form of an input; empty: of the first, or of a new tenant when there is none.
    void openCredentials(const QString &inputName = {});

private:
    QWidget *makeFoot();
    QWidget *makeDestinations();
    QWidget *makeLimits();
    QWidget *makeAppearance();
    QWidget *scrolled(QWidget *content);
    void rebuild();
    void readYaml();
    void showYaml();
    void showFoot();
    void showSnapshot(const EngineSnapshot &snapshot);
    void apply();
    void openNewTenant();
    /// Ok: it collects. Empty name: without a file, for this run.
    Result<void> startTenant(const InputConfig &tenant, const QString &keychainName, const Credentials &credentials);
    void keepCredentials(const InputConfig &before, const InputConfig &chosen, const QString &keychainName);
    [[nodiscard]] qint64 requestsPerDay() const;

    Session &m_session;
    Theme &m_theme;
    TimeDisplay &m_time;
    QPointer<ConnectionTester> m_tester;
    QString m_folder;
    QListWidget *m_sections;
    Panel *m_middle;
    QStackedWidget *m_stack;
    QList<TenantForm *> m_forms;
    QPointer<QWidget> m_tenants, m_destinations, m_limits;
    YamlView *m_yaml;
    Panel *m_yamlPanel;
    Banner *m_banner;
    Mark *m_footMark = nullptr;
    Label *m_footTitle = nullptr;
    Label *m_footWords = nullptr;
    Button *m_discard = nullptr;
    Button *m_apply = nullptr;
    QString m_shownPath; ///< whose settings the forms show
    QString m_text; ///< of the file, secrets and all; never shown
};

} // namespace casb::ui
