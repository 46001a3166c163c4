// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace casb::ui {

/// The end of an axis with three rounded steps (1, 2 or 5 times a power of ten) that holds @p most.
double roundedAxisEnd(double most);

/// How far apart the labels of a time axis are, so that @p labels of them cover @p spanMs: 1, 2, 5, 10, 15, 30 min, 1,
/// 2, 3, 6, 12 h, 1, 2, 5, 7, 14, 30 d. Seconds (1, 2, 5, 10, 15, 30) only where @p leastMs allows them.
qint64 timeStep(qint64 spanMs, int labels, qint64 leastMs = 60'000);

/// Where @p ms lies among the rising @p times, in columns; the middle of the first column is 0. A column of @p columnMs
/// begins half a column to the left of its middle.
double columnOf(const QList<qint64> &times, qint64 columnMs, qint64 ms);

} // namespace casb::ui
