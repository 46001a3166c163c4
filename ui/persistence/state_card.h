// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/service_status.h"
#include "widgets/panel.h"

namespace casb::ui {

class Button;
class JsonView;
class StatusChip;
class TimeDisplay;

/// A service's state now: in words, as JSON, and what can be done with it.
class StateCard : public Panel
{
    Q_OBJECT

public:
    StateCard(const ServiceKey &key, const Theme &theme, const TimeDisplay &time, QWidget *parent = nullptr);

    [[nodiscard]] const ServiceKey &key() const { return m_key; }
    void setState(const StoredState &state);
    [[nodiscard]] const StoredState &state() const { return m_state; }
    void setStatus(const ServiceStatus &status);
    /// Its earlier states are shown below.
    void setChosen(bool on);

signals:
    void chosen();
    void resetWanted();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showWords();
    void showJson();

    ServiceKey m_key;
    const Theme &m_look;
    const TimeDisplay &m_time;
    StoredState m_state;
    bool m_chosen = false;
    StatusChip *m_status;
    Label *m_headline;
    Label *m_note;
    JsonView *m_json;
    Button *m_copy;
    Button *m_reset;
};

} // namespace casb::ui
