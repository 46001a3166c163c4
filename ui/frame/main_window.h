// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame/page_entry.h"
#include "widgets/theme.h"

#include <QList>
#include <QUrl>
#include <QWidget>

#include <functional>

class QAction;
class QMenu;
class QStackedWidget;

namespace casb::ui {

class FrameSettings;
class Navigation;
class Reminders;
class Session;
class StatusLine;
class TenantSession;
class TimeDisplay;
class TopBar;

/// The window. It places navigation, top bar, pages and status line, and remembers its geometry; it knows no page.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(Session &session, Theme &theme, TimeDisplay &times, FrameSettings &settings, const Reminders &reminders,
               QList<PageEntry> pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows a page and makes it if need be; null for an unknown id.
    QWidget *showPage(const QString &id);
    [[nodiscard]] QString currentPage() const;
    /// There is a tray: a closed window hides there when the settings say so.
    void setTray(bool there) { m_tray = there; }
    /// Puts the choices about the desktop into the menu. @p startsWithSession empty: that cannot be had here.
    void addDesktopMenu(const std::function<bool()> &startsWithSession, const std::function<void(bool)> &setStarts);
    /// Offers languages, each with its code and its name in itself; @p current: the chosen code, empty for the system's.
    void addLanguageMenu(const QList<std::pair<QString, QString>> &languages, const QString &current);
    /// Keeps geometry and the parts of pages for the next window.
    void keepLook();
    /// Closes for good, tray or not.
    void quit();
    /// From the tray, or from below other windows.
    void bringUp();
    /// The choices of the menus of desktop and language.
    [[nodiscard]] QList<QAction *> desktopActions() const;
    [[nodiscard]] QList<QAction *> languageActions() const;
    /// Whose tenants are listed in the top bar and at the navigation's foot.
    void setTenants(TenantSession &tenants);

signals:
    void openWanted();
    /// A language was chosen: its code, empty for the system's.
    void languageChosen(const QString &code);
    void newTenantWanted();
    void importWanted();
    /// A file was dropped on the window.
    void configDropped(const QString &path);
    /// The window was closed by a person, and with it the program.
    void closed();
    /// It hides in the tray, and collecting goes on.
    void hidden();
    void bundleWanted();
    void notifiesChosen(bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenu();
    void makeShortcuts();
    void refresh();
    void showIndex(int index);
    void showSnapshot();
    void showTenants();
    void pullNow();
    void restoreParts(QWidget &page);
    void saveParts() const;
    void about();

    Session &m_session;
    Theme &m_theme;
    TimeDisplay &m_times;
    FrameSettings &m_settings;
    const Reminders &m_reminders;
    QList<PageEntry> m_pages;
    QList<QWidget *> m_made; ///< null: not yet
    Navigation *m_navigation;
    TopBar *m_topBar;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    TenantSession *m_tenants = nullptr;
    QMenu *m_menu = nullptr;
    bool m_tray = false;
    bool m_quitting = false;
};

} // namespace casb::ui
