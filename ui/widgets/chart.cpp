// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart.h"

#include "widgets/chart_qtcharts.h"

namespace casb::ui {

Chart *makeChart(const Theme &theme, const TimeDisplay &times, const QString &name, QWidget *parent)
{
    return new QtChart(theme, times, name, parent);
}

} // namespace casb::ui
