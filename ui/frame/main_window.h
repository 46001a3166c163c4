// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame/page_entry.h"
#include "widgets/theme.h"

#include <QList>
#include <QUrl>
#include <QWidget>

class QMenu;
class QStackedWidget;

namespace casb::ui {

class FrameSettings;
class Navigation;
class Session;
class StatusLine;
class TimeDisplay;
class TopBar;

/// The window. It places navigation, top bar, pages and status line, and remembers its geometry; it knows no page.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(Session &session, Theme &theme, TimeDisplay &times, FrameSettings &settings, QList<PageEntry> pages,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows a page and makes it if need be; null for an unknown id.
    QWidget *showPage(const QString &id);
    [[nodiscard]] QString currentPage() const;

signals:
    void openWanted();
    void newTenantWanted();
    /// A file was dropped on the window.
    void configDropped(const QString &path);
    /// The window was closed by a person.
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenu();
    void makeShortcuts();
    void showIndex(int index);
    void showSnapshot();
    void restoreParts(QWidget &page);
    void saveParts() const;
    void about();

    Session &m_session;
    Theme &m_theme;
    TimeDisplay &m_times;
    FrameSettings &m_settings;
    QList<PageEntry> m_pages;
    QList<QWidget *> m_made; ///< null: not yet
    Navigation *m_navigation;
    TopBar *m_topBar;
    QStackedWidget *m_stack;
    StatusLine *m_status;
};

} // namespace casb::ui
