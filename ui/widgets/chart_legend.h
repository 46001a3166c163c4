// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QWidget>

namespace casb::ui {

class Chart;

/// Colour, name and total of a chart's series, for the title row of its panel. A click hides a series.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    struct Entry {
        QString name;
        QString total; ///< may be empty
        Colour colour = Colour::Series1;
        bool line = false;
        int also = -1; ///< a series that comes and goes with it
    };

    ChartLegend(const Theme &theme, Chart &chart, QWidget *parent = nullptr);

    /// Entry i is series i of the chart.
    void setEntries(const QList<Entry> &entries);

private:
    void addKey();

    const Theme &m_theme;
    Chart &m_chart;
    QList<QWidget *> m_keys;
    QList<Entry> m_entries;
};

} // namespace casb::ui
