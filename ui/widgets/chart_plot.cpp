// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_plot.h"

#include "session/time_display.h"
#include "widgets/chart_axis.h"
#include "widgets/chart_qtcharts.h"

#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace casb::ui {
namespace {

QValueAxis *makeAxis(QChart &chart, Qt::Alignment side)
{
    auto *axis = new QValueAxis(&chart);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false); // painted: Qt Charts lays its lines out one resize too late
    axis->setTickCount(4);
    chart.addAxis(axis, side);
    return axis;
}

} // namespace

ChartPlot::ChartPlot(QtChart &owner, const Theme &theme, const TimeDisplay &times)
    : QChartView(new QChart, &owner), overlay(theme, times, data), m_owner(owner), m_theme(theme),
      m_bars(new QStackedBarSeries)
{
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet(QStringLiteral("background: transparent"));
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    chart()->setBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins({});
    chart()->legend()->hide();
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_x = makeAxis(*chart(), Qt::AlignBottom);
    m_left = makeAxis(*chart(), Qt::AlignLeft);
    m_right = makeAxis(*chart(), Qt::AlignRight);
    m_bars->setBarWidth(1);
    chart()->addSeries(m_bars);
    m_bars->attachAxis(m_x);
    m_bars->attachAxis(m_left);
    connect(&theme, &Theme::changed, this, [this] { rebuild(); });
    connect(&times, &TimeDisplay::changed, this, [this] { viewport()->update(); });
    rebuild();
}

bool ChartPlot::hasLines() const
{
    return std::any_of(data.series.begin(), data.series.end(),
                       [](const ChartSeries &series) { return series.kind == ChartSeries::Kind::Line; });
}

/// What is shown of an axis' series in the columns [first, last].
AxisLoad ChartPlot::load(bool rightAxis, qsizetype first, qsizetype last) const
{
    AxisLoad load;
    QList<double> stacks;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        const ChartSeries &series = data.series[i];
        if (!visible(i) || series.rightAxis != rightAxis)
            continue;
        const bool bars = series.kind == ChartSeries::Kind::Bar;
        if (bars && stacks.isEmpty())
            stacks.resize(std::max<qsizetype>(0, last - first + 1));
        for (qsizetype column = first; column <= std::min(last, series.values.size() - 1); ++column) {
            const double value = series.values[column];
            if (std::isnan(value))
                continue;
            load.whole = load.whole && value == std::floor(value);
            const double height = bars ? stacks[column - first] += value : value;
            load.most = std::max(load.most, height);
        }
    }
    return load;
}

/// The axes are of what is in view: what stands out elsewhere leaves it its height.
void ChartPlot::scaleToView()
{
    const qsizetype first = std::clamp<qsizetype>(qsizetype(std::floor(overlay.from + .5)), 0, data.times.size());
    const qsizetype last = std::min<qsizetype>(qsizetype(std::ceil(overlay.to - .5)), data.times.size() - 1);
    overlay.scale = axisScale(load(false, first, last), load(true, first, last));
    m_left->setRange(0, overlay.scale.leftEnd);
    m_right->setRange(0, overlay.scale.rightEnd);
}

bool ChartPlot::hasValues() const
{
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        const QList<double> &values = data.series[i].values;
        if (visible(i) && std::any_of(values.begin(), values.end(), [](double value) { return value > 0; }))
            return true;
    }
    return false;
}

qsizetype ChartPlot::groupSize() const
{
    const double columns = overlay.to - overlay.from;
    const double room = std::max(1.0, overlay.plot.width() / 3);
    return std::max<qsizetype>(1, qsizetype(std::ceil(columns / room)));
}

void ChartPlot::replace(const ChartData &next)
{
    if (next == data)
        return;
    data = next;
    while (hidden.size() < data.series.size())
        hidden << false;
    if (overlay.cursor >= data.times.size())
        overlay.cursor = -1;
    if (overlay.selected >= data.times.size())
        overlay.selected = -1;
    rebuild();
}

void ChartPlot::rebuild()
{
    overlay.empty = !hasValues();
    overlay.hasRight = std::any_of(data.series.begin(), data.series.end(),
                                   [](const ChartSeries &series) { return series.rightAxis; });
    if (m_all)
        takeAll();
    setRenderHint(QPainter::Antialiasing, hasLines());
    fit();
}

/// A few pulls stand at the right with the room of a dozen: one alone is a bar, not a wall.
void ChartPlot::takeAll()
{
    constexpr qsizetype kLeast = 12;
    const qsizetype columns = std::max<qsizetype>(1, data.times.size());
    const qsizetype least = data.columnMs > 0 ? 1 : kLeast;
    overlay.from = double(std::min<qsizetype>(0, columns - least)) - .5;
    overlay.to = double(columns) - .5;
}

void ChartPlot::fit()
{
    scaleToView();
    overlay.layOut(size());
    chart()->setGeometry(QRectF(QPointF(0, 0), QSizeF(size())));
    chart()->setPlotArea(overlay.plot);
    m_x->setRange(overlay.from, overlay.to);
    const qsizetype group = groupSize();
    m_group = group;
    QList<int> &columns = m_columns;
    columns.clear(); // the largest of each group stands for it
    for (qsizetype begin = 0; begin < data.times.size(); begin += group) {
        qsizetype best = begin;
        double bestTotal = -1;
        for (qsizetype column = begin; column < std::min(begin + group, data.times.size()); ++column) {
            double total = 0;
            for (const ChartSeries &series : data.series)
                total += series.kind == ChartSeries::Kind::Bar ? series.values.value(column, 0) : 0;
            if (total > bestTotal) {
                bestTotal = total;
                best = column;
            }
        }
        columns << int(best);
    }
    fillBars(columns, group);
    fillLines(group);
    if (downSampled != (group > 1)) {
        downSampled = group > 1;
        emit m_owner.downSampledChanged(downSampled);
    }
    viewport()->update();
}

void ChartPlot::fillBars(const QList<int> &columns, qsizetype group)
{
    if (group > 1) { // a graphics item for each of ten thousand bars takes a second; paintGroups() takes a millisecond
        m_bars->clear();
        return;
    }
    QList<QBarSet *> sets;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        const ChartSeries &series = data.series[i];
        if (series.kind != ChartSeries::Kind::Bar || !visible(i))
            continue;
        auto *set = new QBarSet(series.name);
        // A group is drawn at its place by a column of the axis' width, so that the axis stays in columns.
        QList<qreal> values;
        values.reserve(data.times.size());
        for (const int column : columns) {
            for (qsizetype k = 0; k < group && values.size() < data.times.size(); ++k)
                values << series.values.value(column, 0);
        }
        set->append(values);
        QColor colour = m_theme.colour(series.colour);
        set->setPen(Qt::NoPen);
        set->setBrush(colour);
        if (data.runningColumn >= 0 && data.runningColumn < values.size()) {
            colour.setAlphaF(.55F);
            set->setSelectedColor(colour);
            set->selectBar(data.runningColumn);
        }
        sets << set;
    }
    const double columnPixels = overlay.plot.width() / std::max(1.0, overlay.to - overlay.from);
    m_bars->setBarWidth(group > 1 ? 1.0 : std::max(.5, (columnPixels - 2) / columnPixels));
    m_bars->clear();
    m_bars->append(sets);
}

void ChartPlot::fillLines(qsizetype group)
{
    qsizetype used = 0;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        const ChartSeries &series = data.series[i];
        if (series.kind != ChartSeries::Kind::Line)
            continue;
        if (used == m_lines.size()) {
            auto *line = new QLineSeries;
            chart()->addSeries(line);
            line->attachAxis(m_x);
            m_lines << line;
        }
        QLineSeries *line = m_lines[used++];
        QValueAxis *axis = series.rightAxis ? m_right : m_left;
        if (!line->attachedAxes().contains(axis)) {
            QValueAxis *other = series.rightAxis ? m_left : m_right;
            if (line->attachedAxes().contains(other))
                line->detachAxis(other);
            line->attachAxis(axis);
        }
        QPen pen(m_theme.colour(series.colour), 1.5);
        if (series.rightAxis)
            pen.setDashPattern({2, 2});
        line->setPen(pen);
        line->setVisible(visible(i));
        QList<QPointF> points;
        for (qsizetype begin = 0; begin < series.values.size(); begin += group) {
            qsizetype low = -1; // of the group, holes left out
            qsizetype high = -1;
            for (qsizetype k = begin; k < std::min(begin + group, series.values.size()); ++k) {
                const double value = series.values[k];
                if (std::isnan(value))
                    continue;
                low = low < 0 || value < series.values[low] ? k : low;
                high = high < 0 || value >= series.values[high] ? k : high;
            }
            if (low < 0)
                continue;
            const auto [one, two] = std::minmax(low, high);
            points << QPointF(double(one), series.values[one]);
            if (one != two)
                points << QPointF(double(two), series.values[two]);
        }
        if (points.size() == 1) { // a dash, or nothing would be seen of it
            const QPointF only = points.front();
            points = {only - QPointF(.2, 0), only + QPointF(.2, 0)};
        }
        line->replace(points);
    }
    for (; used < m_lines.size(); ++used)
        m_lines[used]->setVisible(false);
}

int ChartPlot::columnAt(double x) const
{
    const int column = int(std::lround(overlay.columnAt(x)));
    return column >= 0 && column < data.times.size() ? column : -1;
}

void ChartPlot::setRange(double from, double to, bool byPerson)
{
    const auto columns = double(data.times.size());
    const double width = std::clamp(to - from, 2.0, std::max(2.0, columns));
    const double begin = std::clamp(from, -.5, std::max(-.5, columns - .5 - width));
    m_all = width >= columns;
    overlay.from = begin;
    overlay.to = begin + width;
    if (m_all)
        takeAll();
    fit();
    if (byPerson)
        emit m_owner.columnRangeChanged(m_all ? -1 : int(std::ceil(overlay.from)), m_all ? -1 : int(overlay.to));
}

/// Pans until a column is in sight.
void ChartPlot::reveal(int column)
{
    if (column < 0 || m_all)
        return;
    const double before = overlay.from + .5 - column;
    const double behind = column - (overlay.to - .5);
    if (before > 0)
        setRange(overlay.from - before, overlay.to - before, true);
    else if (behind > 0)
        setRange(overlay.from + behind, overlay.to + behind, true);
}

/// Zooms around a column, which keeps its place: @p factor below 1 comes closer.
void ChartPlot::zoom(double middle, double factor)
{
    // A few columns stand in the room of more, which is nothing to come closer to.
    const double from = m_all ? -.5 : overlay.from;
    const double to = m_all ? double(data.times.size()) - .5 : overlay.to;
    middle = std::clamp(middle, from, std::max(from, to));
    setRange(middle - (middle - from) * factor, middle + (to - middle) * factor, true);
}

void ChartPlot::moveCursor(int column, bool byPerson)
{
    if (column == overlay.cursor)
        return;
    overlay.cursor = column;
    m_owner.setAccessibleDescription(overlay.cursorText());
    viewport()->update();
    if (byPerson)
        emit m_owner.cursorMoved(column);
}

void ChartPlot::select(int column, bool byPerson)
{
    overlay.selected = column;
    viewport()->update();
    if (byPerson && column >= 0)
        emit m_owner.columnSelected(column);
}

/// The bars of a chart that is down-sampled: a group is as wide as its columns, its largest one stands for it.
void ChartPlot::paintGroups(QPainter &painter) const
{
    for (qsizetype k = 0; k < m_columns.size(); ++k) {
        const auto begin = double(k * m_group) - .5;
        const double left = std::round(overlay.xOf(begin));
        const double right = std::round(overlay.xOf(std::min(begin + double(m_group), double(data.times.size()) - .5)));
        if (right <= overlay.plot.left() || left >= overlay.plot.right() || overlay.scale.leftEnd <= 0)
            continue;
        double bottom = std::round(overlay.plot.bottom());
        for (qsizetype i = 0; i < data.series.size(); ++i) {
            const ChartSeries &series = data.series[i];
            const double value = series.values.value(m_columns[k], 0);
            if (series.kind != ChartSeries::Kind::Bar || !visible(i) || std::isnan(value))
                continue;
            const double high = value / overlay.scale.leftEnd * overlay.plot.height();
            QColor colour = m_theme.colour(series.colour);
            if (m_columns[k] == data.runningColumn)
                colour.setAlphaF(.55F);
            painter.fillRect(QRectF(left, bottom - high, std::max(1.0, right - left - 1), high).intersected(overlay.plot), colour);
            bottom -= high;
        }
    }
}

void ChartPlot::drawBackground(QPainter *painter, const QRectF &)
{
    overlay.paintBelow(*painter);
    if (m_group > 1)
        paintGroups(*painter);
}

void ChartPlot::drawForeground(QPainter *painter, const QRectF &)
{
    overlay.focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    overlay.paintAbove(*painter);
}

void ChartPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    fit();
}

} // namespace casb::ui
