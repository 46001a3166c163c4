// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panel.h"

class QDateTimeEdit;

namespace casb::ui {

class Button;
class TimeDisplay;

/// Asks for a span of time, below the button that opened it. Escape or a click elsewhere keeps what was.
class SpanPopup : public Panel
{
    Q_OBJECT

public:
    SpanPopup(const Theme &theme, const TimeDisplay &time, QWidget *parent);

    /// Opens below @p anchor with this span in its fields; nothing may be chosen behind @p nowMs.
    void open(QWidget *anchor, qint64 fromMs, qint64 toMs, qint64 nowMs);

signals:
    void chosen(qint64 fromMs, qint64 toMs);
    /// Closed with nothing chosen.
    void dismissed();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void check();
    [[nodiscard]] QDateTimeEdit *makeField(const QString &words);

    const TimeDisplay &m_time;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    Label *m_problem;
    Button *m_show;
    bool m_chosen = false;
};

} // namespace casb::ui
