// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart.h"
#include "widgets/chart_overlay.h"

#include <QChartView>

#include <optional>

class QLineSeries;
class QStackedBarSeries;
class QValueAxis;

namespace casb::ui {

class QtChart;

/// The plot of a QtChart: its series and axes, and what mouse and keyboard do to them. Tells its owner's signals.
class ChartPlot : public QChartView
{
public:
    ChartPlot(QtChart &owner, const Theme &theme, const TimeDisplay &times);

    void replace(const ChartData &data);
    void rebuild();
    void fit();
    void takeAll();
    void reveal(int column);
    void zoom(double middle, double factor);
    void goTo(int column);
    void setRange(double from, double to, bool byPerson);
    void moveCursor(int column, bool byPerson);
    void select(int column, bool byPerson);

    ChartData data;
    QList<bool> hidden;
    ChartOverlay overlay;
    bool downSampled = false;

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintGroups(QPainter &painter) const;
    void fillBars(const QList<int> &columns, qsizetype group);
    void fillLines(qsizetype group);
    [[nodiscard]] qsizetype groupSize() const;
    [[nodiscard]] int columnAt(double x) const;
    [[nodiscard]] AxisLoad load(bool rightAxis, qsizetype first, qsizetype last) const;
    [[nodiscard]] bool hasValues() const;
    void scaleToView();
    [[nodiscard]] bool hasLines() const;
    [[nodiscard]] bool visible(qsizetype series) const { return !hidden.value(series, false); }

    QtChart &m_owner;
    const Theme &m_theme;
    QStackedBarSeries *m_bars;
    QList<QLineSeries *> m_lines;
    QValueAxis *m_x;
    QValueAxis *m_left;
    QValueAxis *m_right;
    QList<int> m_columns; ///< that stand for their groups
    qsizetype m_group = 1;
    bool m_all = true; ///< all columns are shown
    std::optional<QPointF> m_pressed;
    int m_before = -1; ///< selected when the mouse was pressed: what a double click returns to
};

} // namespace casb::ui
