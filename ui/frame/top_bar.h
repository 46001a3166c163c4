// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_snapshot.h"
#include "widgets/theme.h"

#include <QWidget>

class QMenu;

namespace casb::ui {

class Button;
class CollectorField;
class Segments;
class Session;
class StatusChip;
class TenantSession;
class TimeDisplay;

/// Collector in view and its state at the left; Local / UTC, Pull now, Pause, More at the right.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(const Theme &theme, Session &session, TimeDisplay &times, QWidget *parent = nullptr);

    void showSnapshot(const EngineSnapshot &snapshot);
    /// Whose tenants are offered beside the collector itself.
    void setTenants(TenantSession &tenants);
    /// What More opens.
    void setMoreMenu(QMenu *menu);

signals:
    void openWanted();
    void newTenantWanted();
    void utcChosen(bool utc);
    void pullNowChosen();
    void pauseChosen(bool paused);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    void chooseCollector();
    void addTenants(QMenu &menu);

    const Theme &m_theme;
    Session &m_session;
    TenantSession *m_tenants = nullptr;
    CollectorField *m_collector;
    StatusChip *m_state;
    Segments *m_zone;
    Button *m_pullNow;
    Button *m_pause;
    Button *m_more;
    bool m_paused = false;
};

} // namespace casb::ui
