// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/reset_effect.h"
#include "store/store_types.h"
#include "widgets/panel.h"

namespace casb::ui {

class Button;
class DiffView;
class Session;
class TimeDisplay;

/// One earlier state: what it changed, why, and what restoring it now would do.
class StateDifference : public Panel
{
    Q_OBJECT

public:
    StateDifference(Session &session, const Theme &theme, const TimeDisplay &time, QWidget *parent = nullptr);

    void show(const StateHistoryRow &row, bool current);
    /// Whether the state shown is in force changes with the next pull.
    void setCurrent(bool current);
    [[nodiscard]] qint64 shownId() const { return m_row.id; }
    void clear();
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void restoreWanted(const casb::StateHistoryRow &row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showEffect();
    void showWhatFollowed();

    Session &m_session;
    const TimeDisplay &m_time;
    StateHistoryRow m_row;
    bool m_current = false;
    DiffView *m_diff;
    Label *m_reason;
    Label *m_followedWord;
    Label *m_followed;
    Label *m_before;
    Panel *m_effectBox;
    Label *m_effect;
    Button *m_restore;
};

} // namespace casb::ui
