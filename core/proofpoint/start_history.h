// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "config/config.h"

#include <deque>
#include <optional>

namespace casb {

/// When requests started, on both clocks: the steady one for short spans, the wall clock for long ones, since the steady
/// clock stands still while a computer sleeps and a daily limit does not.
///
/// A request arrives somewhere between its last byte's leaving and the first byte of its answer. How much longer than
/// usual the answer took is how late it may have arrived, and a server that stamps arrivals would see the next one that
/// much too close.
struct StartMoment {
    qint64 steadyMs = 0;
    qint64 utcMs = 0;
    quint64 id = 0;        ///< 0: of an earlier run
    qint64 lateMs = 0;     ///< kUnanswered: so far as the clock tells
    qint64 usualMs = 0;    ///< what an answer takes at the least

    static constexpr qint64 kUnanswered = -1;

    static StartMoment now(const Clock &clock) { return {clock.steadyMs(), clock.nowMs()}; }
};

/// The newest starts, and what a sliding window says of the next one. Pure; no thread of its own.
class StartHistory
{
public:
    /// In any order; kept sorted.
    void add(const StartMoment &start);
    /// The answer to @p id has begun at @p now; @p usualMs: what such an answer takes at the least.
    void answered(quint64 id, const StartMoment &now, qint64 usualMs);
    /// How long until all of @p limits allow a start, in ms; 0: now; nothing: never.
    [[nodiscard]] std::optional<qint64> waitMs(const QList<RateLimit> &limits, const StartMoment &now) const;
    /// Forgets what can matter to none of @p limits, nor to any that a person may set instead within a day.
    void trim(const QList<RateLimit> &limits, const StartMoment &now);
    [[nodiscard]] size_t size() const { return m_starts.size(); }

private:
    std::deque<StartMoment> m_starts;
};

/// True when one of @p limits limits.
bool anyLimit(const QList<RateLimit> &limits);

} // namespace casb
