// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_axis.h"

#include <algorithm>
#include <cmath>

namespace casb::ui {

namespace {

/// The end of an axis of @p lines rounded steps.
double endOf(const AxisLoad &load, int lines)
{
    if (!(load.most > 0))
        return lines;
    const double raw = load.whole ? std::max(1.0, load.most / lines) : load.most / lines;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power * (1 + 1e-9))
            return lines * factor * power;
    }
    return lines * 10 * power;
}

double emptiness(const AxisLoad &load, double end)
{
    return load.most > 0 ? end / load.most : 1;
}

} // namespace

AxisScale axisScale(const AxisLoad &left, const AxisLoad &right)
{
    AxisScale best;
    double least = 0;
    for (const int lines : {3, 4, 2}) { // three where others are no better
        const AxisScale scale{lines, endOf(left, lines), endOf(right, lines)};
        const double empty = emptiness(left, scale.leftEnd) * emptiness(right, scale.rightEnd);
        if (least > 0 && empty > least * (1 - 1e-9))
            continue;
        least = empty;
        best = scale;
    }
    return best;
}

qint64 timeStep(qint64 spanMs, int labels, qint64 leastMs)
{
    constexpr qint64 kMinute = 60'000;
    static constexpr qint64 kSteps[] = {1000,
                                        2000,
                                        5000,
                                        10'000,
                                        15'000,
                                        30'000,
                                        kMinute,
                                        2 * kMinute,
                                        5 * kMinute,
                                        10 * kMinute,
                                        15 * kMinute,
                                        30 * kMinute,
                                        60 * kMinute,
                                        120 * kMinute,
                                        180 * kMinute,
                                        360 * kMinute,
                                        720 * kMinute,
                                        1440 * kMinute,
                                        2880 * kMinute,
                                        7200 * kMinute,
                                        10080 * kMinute,
                                        20160 * kMinute,
                                        43200 * kMinute};
    for (const qint64 step : kSteps) {
        if (step >= leastMs && spanMs / step <= std::max(1, labels))
            return step;
    }
    return kSteps[std::size(kSteps) - 1];
}

double columnOf(const QList<qint64> &times, qint64 columnMs, qint64 ms)
{
    if (times.isEmpty())
        return 0;
    const double before = columnMs > 0 ? 0.5 : 0;
    const auto next = std::upper_bound(times.begin(), times.end(), ms);
    const auto last = double(times.size() - 1);
    const qint64 width = columnMs > 0 ? columnMs
        : times.size() > 1            ? std::max<qint64>(1, (times.last() - times.first()) / (times.size() - 1))
                                      : 1;
    if (next == times.begin())
        return double(ms - times.first()) / double(width) - before;
    const auto at = double(next - times.begin() - 1);
    const qint64 base = *(next - 1);
    if (next == times.end())
        return last + double(ms - base) / double(width) - before;
    return at + double(ms - base) / double(std::max<qint64>(1, *next - base)) - before;
}

} // namespace casb::ui
