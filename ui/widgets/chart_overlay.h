// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart_axis.h"
#include "widgets/chart.h"

#include <QCoreApplication>
#include <QRectF>

#include <optional>

class QPainter;

namespace casb::ui {

/// What is painted below and above the bars and lines of a chart: labels of the axes, midnight, gap, selection, cursor,
/// hover box. Knows the geometry of the plot.
class ChartOverlay
{
    Q_DECLARE_TR_FUNCTIONS(casb::ui::Chart)

public:
    /// All three must outlive it.
    ChartOverlay(const Theme &theme, const TimeDisplay &times, const ChartData &data);

    /// Places the plot inside @p size, with room for the labels.
    void layOut(const QSize &size);
    void paintBelow(QPainter &painter) const;
    void paintAbove(QPainter &painter) const;
    [[nodiscard]] double xOf(double column) const;
    [[nodiscard]] double columnAt(double x) const;
    /// The column below the cursor in words; empty: none.
    [[nodiscard]] QString cursorText() const;

    QRectF plot;
    QSizeF size;
    double from = -.5; ///< columns shown
    double to = .5;
    AxisScale scale;
    bool hasRight = false;
    bool empty = true;
    bool focused = false;
    int cursor = -1;
    int selected = -1;
    std::optional<QRectF> band; ///< being dragged

private:
    void paintAxes(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;
    void paintMidnights(QPainter &painter) const;
    void paintGapWords(QPainter &painter) const;
    void paintHover(QPainter &painter) const;
    [[nodiscard]] QString valueText(double value, double end) const;
    [[nodiscard]] QString hoverTitle(int column) const;
    [[nodiscard]] QStringList hoverLines(int column) const;

    const Theme &m_theme;
    const TimeDisplay &m_times;
    const ChartData &m_data;
};

} // namespace casb::ui
