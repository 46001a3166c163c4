// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_snapshot.h"
#include "session/state_words.h"
#include "widgets/theme.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace casb::ui {

/// The console's place in the system's tray: the state as a mark, and the deeds that need no window.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(const Theme &theme, QObject *parent = nullptr);
    ~Tray() override;

    /// The desktop has a tray. Without one the window must not hide.
    static bool possible() { return QSystemTrayIcon::isSystemTrayAvailable(); }

    void show();
    void showSnapshot(const EngineSnapshot &snapshot);
    /// A notification, as the desktop shows them.
    void say(const QString &title, const QString &words);
    [[nodiscard]] QMenu *menu() { return &m_menu; }
    [[nodiscard]] QString text() const { return m_icon.toolTip(); }

signals:
    void openWanted();
    void pullNowWanted();
    void pauseWanted(bool paused);
    void quitWanted();

private:
    void paint();

    const Theme &m_theme;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction *m_state;
    QAction *m_pull;
    QAction *m_pause;
    StateWord m_shown;
    bool m_paused = false;
};

/// The program's icon with the mark of @p state in its corner, for the sizes that trays use.
QIcon trayIcon(const Theme &theme, MarkState state);

} // namespace casb::ui
