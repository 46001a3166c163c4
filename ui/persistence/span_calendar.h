// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QCalendarWidget>

namespace casb::ui {

class Label;

/// A month with the chosen day filled, the days up to today tinted, and later days out of reach.
class SpanCalendar : public QCalendarWidget
{
    Q_OBJECT

public:
    SpanCalendar(const Theme &theme, const QDate &today, QWidget *parent = nullptr);

    /// Narrower than the names of the days at their full padding ask for.
    [[nodiscard]] QSize minimumSizeHint() const override { return {224, 168}; }
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;

private:
    void restyle();

    const Theme &m_theme;
    QDate m_today;
};

/// The calendar with its own head: month, one back, one on.
QWidget *framedCalendar(SpanCalendar *calendar, const Theme &theme);

} // namespace casb::ui
