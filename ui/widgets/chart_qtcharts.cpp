// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_qtcharts.h"

#include "widgets/chart_plot.h"

#include <QVBoxLayout>

namespace casb::ui {

QtChart::QtChart(const Theme &theme, const TimeDisplay &times, const QString &name, QWidget *parent)
    : Chart(parent), m_plot(new ChartPlot(*this, theme, times))
{
    setAccessibleName(name);
    m_plot->setAccessibleName(name);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_plot);
    setFocusProxy(m_plot);
}

QtChart::~QtChart()
{
    // A plot that loses the focus while QWidget goes would speak to a chart that is none any longer.
    delete m_plot;
}

void QtChart::replace(const ChartData &data) { m_plot->replace(data); }
const ChartData &QtChart::data() const { return m_plot->data; }
void QtChart::setSelectedColumn(int column) { m_plot->select(column, false); }
int QtChart::selectedColumn() const { return m_plot->overlay.selected; }
void QtChart::setCursorColumn(int column) { m_plot->moveCursor(column, false); }
int QtChart::cursorColumn() const { return m_plot->overlay.cursor; }
bool QtChart::downSampled() const { return m_plot->downSampled; }

void QtChart::setSeriesVisible(int series, bool visible)
{
    while (m_plot->hidden.size() <= series)
        m_plot->hidden << false;
    m_plot->hidden[series] = !visible;
    m_plot->rebuild();
}

void QtChart::setColumnRange(int first, int last)
{
    if (first < 0)
        m_plot->setRange(-.5, double(m_plot->data.times.size()) - .5, false);
    else
        m_plot->setRange(first - .5, last + .5, false);
}

} // namespace casb::ui
