// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/usual_lag.h"

#include "session/time_display.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace casb::ui {
namespace {

constexpr size_t kFewest = 6; // pulls; a habit is not seen in less

QString tr(const char *text)
{
    return QCoreApplication::translate("casb::ui", text);
}

/// The value below which @p share of @p values lie; reorders them.
qint64 quantile(std::vector<qint64> &values, double share)
{
    const auto nth = values.begin() + std::ptrdiff_t(share * double(values.size() - 1) + 0.5);
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
}

} // namespace

std::optional<UsualLag> usualLag(const QList<StateHistoryRow> &history)
{
    std::vector<qint64> after;
    std::vector<qint64> before;
    const StateHistoryRow *next = nullptr; // the first commit of the pull that follows
    for (const StateHistoryRow &row : history) {
        const bool samePull = next != nullptr && next->cause == StateCause::Pull && next->actor == row.actor;
        // Only what a pull left in the end counts, and what it had reached stood until the next pull moved it.
        if (row.cause == StateCause::Pull && !samePull && row.after.positionMs) {
            after.push_back(row.whenMs - *row.after.positionMs);
            if (next != nullptr && next->cause == StateCause::Pull)
                before.push_back(next->whenMs - *row.after.positionMs);
        }
        next = &row;
    }
    if (after.size() < kFewest || before.empty())
        return {};
    const UsualLag usual{quantile(after, 0.1), quantile(before, 0.9)};
    if (usual.leastMs < 0 || usual.mostMs < usual.leastMs)
        return {}; // the clock was set
    return usual;
}

QString usualText(const UsualLag &usual)
{
    struct Unit {
        qint64 ms;
        QString name;
    };
    const Unit units[] = {{1000, TimeDisplay::tr("s")},
                          {60'000, TimeDisplay::tr("min")},
                          {3'600'000, TimeDisplay::tr("h")},
                          {86'400'000, TimeDisplay::tr("d")}};
    const Unit *unit = &units[0];
    for (const Unit &larger : units) {
        if (usual.mostMs >= 2 * larger.ms)
            unit = &larger;
    }
    const qint64 least = usual.leastMs / unit->ms;
    const qint64 most = (usual.mostMs + unit->ms - 1) / unit->ms;
    if (least == most)
        //: How far behind a service usually is; %1 number, %2 unit of time
        return tr("usual %1 %2").arg(numberText(most), unit->name);
    if (least == 0)
        //: How far behind a service usually is; %1 number, %2 unit of time
        return tr("usual up to %1 %2").arg(numberText(most), unit->name);
    //: How far behind a service usually is; %1 and %2 numbers, %3 unit of time
    return tr("usual %1–%2 %3").arg(numberText(least), numberText(most), unit->name);
}

} // namespace casb::ui
