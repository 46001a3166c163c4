// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart.h"

namespace casb::ui {

class ChartPlot;

/// The chart on Qt Charts. Bars, lines, axes and grid are its items; labels, midnight, gap, cursor and hover box are
/// painted over its plot, since it has nothing of the kind.
class QtChart : public Chart
{
    Q_OBJECT

public:
    QtChart(const Theme &theme, const TimeDisplay &times, const QString &name, QWidget *parent = nullptr);
    ~QtChart() override;

    void replace(const ChartData &data) override;
    [[nodiscard]] const ChartData &data() const override;
    void setSeriesVisible(int series, bool visible) override;
    void setSelectedColumn(int column) override;
    [[nodiscard]] int selectedColumn() const override;
    void setCursorColumn(int column) override;
    [[nodiscard]] int cursorColumn() const override;
    void setColumnRange(int first, int last) override;
    [[nodiscard]] bool downSampled() const override;

    [[nodiscard]] QSize sizeHint() const override { return {320, 160}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 100}; }

private:
    ChartPlot *m_plot; ///< child
};

} // namespace casb::ui
