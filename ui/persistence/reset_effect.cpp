// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/reset_effect.h"

#include <algorithm>
#include <cmath>

namespace casb::ui {
namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;

} // namespace

qint64 timeAtLimit(const QList<RateLimit> &limits, qint64 requests, qint64 requestsToday)
{
    qint64 longest = 0;
    for (const RateLimit &limit : limits) {
        if (limit.requests <= 0 || requests <= 0)
            continue;
        const qint64 used = limit.periodMs >= kDayMs ? requestsToday : 0;
        longest = std::max(longest, (used + requests - 1) / limit.requests * limit.periodMs);
    }
    return longest;
}

ResetEffect resetEffect(const ResetFacts &facts, qint64 chosenMs, Resend resend)
{
    ResetEffect out;
    out.spanMs = std::max<qint64>(0, facts.nowMs - chosenMs);
    if (facts.positionMs > 0 && chosenMs > facts.positionMs)
        out.skippedMs = chosenMs - facts.positionMs;
    const qint64 known = facts.sourcesByHour.isEmpty() ? facts.nowMs : facts.sourcesByHour.firstKey();
    out.unknownMs = std::clamp<qint64>(known - chosenMs, 0, out.spanMs);
    const qint64 window = facts.windowMs > 0 ? facts.windowMs : std::max<qint64>(out.spanMs, 1);
    qint64 windowEnd = chosenMs + window;
    double inWindow = 0;
    double sources = 0;
    double unknown = 0; // older than what the duplicate filter knows
    const auto closeWindow = [&] {
        out.requests += std::max<qint64>(1, qint64(std::ceil(inWindow / std::max(1.0, facts.sourcesPerRequest))));
        inWindow = 0;
        windowEnd += window;
    };
    const qint64 firstHour = chosenMs - chosenMs % kHourMs;
    for (auto it = facts.sourcesByHour.lowerBound(firstHour); it != facts.sourcesByHour.end(); ++it) {
        if (it.key() >= facts.nowMs)
            break;
        while (it.key() >= windowEnd)
            closeWindow();
        // Of the hour in which the chosen time lies only the part behind it counts.
        const double share = it.key() < chosenMs ? double(it.key() + kHourMs - chosenMs) / double(kHourMs) : 1.0;
        sources += double(it.value()) * share;
        if (facts.filterIds == 0 || it.key() < facts.filterSinceMs)
            unknown += double(it.value()) * share;
        inWindow += double(it.value()) * share;
    }
    while (windowEnd - window < facts.nowMs && out.spanMs > 0)
        closeWindow();
    out.requests = std::max<qint64>(out.requests, 1);
    out.sources = std::llround(sources);
    const double waiting = double(facts.waitingRecords) / std::max(1.0, facts.recordsPerSource);
    out.delivered = std::max<qint64>(0, out.sources - std::llround(waiting)); // what waits is the newest
    out.sourcesAgain = resend == Resend::OnlyMissing ? std::llround(unknown) : out.sources;
    out.records = std::llround(double(out.sourcesAgain) * facts.recordsPerSource);
    out.limited = std::any_of(facts.limits.begin(), facts.limits.end(),
                              [](const RateLimit &limit) { return limit.requests > 0; });
    out.atLimitMs = timeAtLimit(facts.limits, out.requests, facts.requestsToday);
    out.requestsPerDay = facts.requestsPerDay;
    out.requestsToday = facts.requestsToday + out.requests;
    if (facts.requestsPerDay >= 0)
        out.requestsToday = std::min(out.requestsToday, facts.requestsPerDay);
    return out;
}

} // namespace casb::ui
