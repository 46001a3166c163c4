// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tray.h"

#include "widgets/icon.h"

#include <QPainter>

namespace casb::ui {

QIcon trayIcon(const Theme &theme, MarkState state)
{
    QIcon out;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawPixmap(0, 0, applicationIcon().pixmap(size, size));
        const double side = size * 0.6;
        const QRectF corner(size - side, size - side, side, side);
        // A rim keeps the mark apart from the icon below it.
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Colour::Surface));
        painter.drawEllipse(corner.adjusted(-1, -1, 1, 1));
        paintMark(painter, theme, state, corner, theme.colour(Colour::Surface));
        painter.end();
        out.addPixmap(pixmap);
    }
    return out;
}

Tray::Tray(const Theme &theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    m_state = m_menu.addAction(QString());
    m_state->setEnabled(false);
    m_menu.addSeparator();
    QAction *open = m_menu.addAction(tr("Open CASB Console"));
    open->setObjectName(QStringLiteral("trayOpen"));
    m_menu.setDefaultAction(open);
    m_pull = m_menu.addAction(tr("Pull now"));
    m_pull->setObjectName(QStringLiteral("trayPull"));
    m_pause = m_menu.addAction(QString());
    m_pause->setObjectName(QStringLiteral("trayPause"));
    m_menu.addSeparator();
    QAction *quit = m_menu.addAction(tr("Quit"));
    quit->setObjectName(QStringLiteral("trayQuit"));
    connect(open, &QAction::triggered, this, &Tray::openWanted);
    connect(m_pull, &QAction::triggered, this, &Tray::pullNowWanted);
    connect(m_pause, &QAction::triggered, this, [this] { emit pauseWanted(!m_paused); });
    connect(quit, &QAction::triggered, this, &Tray::quitWanted);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit openWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openWanted);
    connect(&theme, &Theme::changed, this, &Tray::paint);
    m_icon.setContextMenu(&m_menu);
    showSnapshot({});
    paint();
}

Tray::~Tray() = default;

void Tray::show()
{
    m_icon.show();
}

void Tray::showSnapshot(const EngineSnapshot &snapshot)
{
    using Phase = EngineSnapshot::Phase;
    const StateWord state = collectorState(snapshot);
    const bool repaint = state.mark != m_shown.mark;
    m_shown = state;
    m_paused = snapshot.phase == Phase::Paused;
    m_state->setText(snapshot.collectorName.isEmpty() ? state.word
                                                      : QString(snapshot.collectorName + QStringLiteral(": ") + state.word));
    m_pull->setEnabled(snapshot.phase == Phase::Running);
    m_pause->setText(m_paused ? tr("Resume") : tr("Pause"));
    m_pause->setEnabled(snapshot.phase == Phase::Running || m_paused);
    m_icon.setToolTip(QStringLiteral("CASB Console, ") + m_state->text());
    if (repaint)
        paint();
}

void Tray::say(const QString &title, const QString &words)
{
    m_icon.showMessage(title, words, trayIcon(m_theme, m_shown.mark));
}

void Tray::paint()
{
    m_icon.setIcon(trayIcon(m_theme, m_shown.mark));
}

} // namespace casb::ui
