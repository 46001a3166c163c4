// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace casb::ui {

/// Grid lines above the base line, and the values at the uppermost of them.
struct AxisScale {
    int lines = 3;
    double leftEnd = 3;
    double rightEnd = 3;
    bool operator==(const AxisScale &) const = default;
};

/// What an axis, or two that share their lines, has to hold.
struct AxisLoad {
    double most = 0;
    bool whole = true; ///< counts: no line between two of them
};

/// Steps are rounded (1, 2 or 5 times a power of ten); of two to four lines, so many that little room is left empty.
AxisScale axisScale(const AxisLoad &left, const AxisLoad &right = {});

/// How far apart the labels of a time axis are, so that @p labels of them cover @p spanMs: 1, 2, 5, 10, 15, 30 min, 1,
/// 2, 3, 6, 12 h, 1, 2, 5, 7, 14, 30 d. Seconds (1, 2, 5, 10, 15, 30) only where @p leastMs allows them.
qint64 timeStep(qint64 spanMs, int labels, qint64 leastMs = 60'000);

/// Where @p ms lies among the rising @p times, in columns; the middle of the first column is 0. A column of @p columnMs
/// begins half a column to the left of its middle.
double columnOf(const QList<qint64> &times, qint64 columnMs, qint64 ms);

} // namespace casb::ui
