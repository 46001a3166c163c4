// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofpoint/start_history.h"

#include <algorithm>

namespace casb {
namespace {

constexpr qint64 kLongPeriodMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kLongPeriodMs;
constexpr size_t kKeptStarts = 100'000;

/// Starts are known to the millisecond, and travel to the server and through its queues at different speeds: a server
/// that stamps arrivals must not see two of them closer than the period.
qint64 guardMs(qint64 periodMs)
{
    return std::clamp<qint64>(periodMs / 50, 5, 20);
}

/// An answer may also take its time for other reasons: more than this is not waited out.
qint64 longestLateMs(qint64 periodMs)
{
    return std::min<qint64>(periodMs / 4, 250);
}

qint64 lateMs(const StartMoment &start, const StartMoment &now, qint64 periodMs)
{
    const qint64 late
        = start.lateMs == StartMoment::kUnanswered ? now.steadyMs - start.steadyMs - start.usualMs : start.lateMs;
    return std::clamp<qint64>(late, 0, longestLateMs(periodMs));
}

qint64 elapsedMs(const StartMoment &start, const StartMoment &now, qint64 periodMs)
{
    const qint64 steady = now.steadyMs - start.steadyMs;
    return periodMs < kLongPeriodMs ? steady : std::max(steady, now.utcMs - start.utcMs);
}

} // namespace

bool anyLimit(const QList<RateLimit> &limits)
{
    return std::any_of(limits.begin(), limits.end(), [](const RateLimit &limit) { return limit.requests >= 0; });
}

void StartHistory::add(const StartMoment &start)
{
    const auto later = std::upper_bound(
        m_starts.begin(), m_starts.end(), start,
        [](const StartMoment &a, const StartMoment &b) { return a.steadyMs < b.steadyMs; });
    m_starts.insert(later, start);
}

void StartHistory::answered(quint64 id, const StartMoment &now, qint64 usualMs)
{
    const auto it = std::find_if(m_starts.rbegin(), m_starts.rend(),
                                 [id](const StartMoment &start) { return start.id == id; });
    if (it != m_starts.rend())
        it->lateMs = std::max<qint64>(0, now.steadyMs - it->steadyMs - usualMs);
}

std::optional<qint64> StartHistory::waitMs(const QList<RateLimit> &limits, const StartMoment &now) const
{
    qint64 wait = 0;
    for (const RateLimit &limit : limits) {
        if (limit.requests < 0)
            continue;
        if (limit.requests == 0)
            return std::nullopt;
        const size_t requests = size_t(limit.requests);
        if (m_starts.size() < requests)
            continue;
        const StartMoment &oldest = m_starts[m_starts.size() - requests];
        wait = std::max(wait, limit.periodMs + guardMs(limit.periodMs) + lateMs(oldest, now, limit.periodMs)
                                  - elapsedMs(oldest, now, limit.periodMs));
    }
    return wait;
}

void StartHistory::trim(const QList<RateLimit> &limits, const StartMoment &now)
{
    qint64 horizonMs = kDayMs;
    size_t kept = kKeptStarts;
    for (const RateLimit &limit : limits) {
        horizonMs = std::max(horizonMs, limit.periodMs);
        kept = std::max(kept, size_t(std::max(0, limit.requests)));
    }
    while (!m_starts.empty()
           && (m_starts.size() > kept || elapsedMs(m_starts.front(), now, horizonMs) > horizonMs + guardMs(horizonMs)))
        m_starts.pop_front();
}

} // namespace casb
