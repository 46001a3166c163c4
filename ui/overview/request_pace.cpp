// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/request_pace.h"

namespace casb::ui {
namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr qint64 kLeastMs = 3 * kMinuteMs; ///< a burst at the start is no pace

} // namespace

void RequestPace::take(qint64 nowMs, qint64 today)
{
    if (!m_seen.empty() && (today < m_seen.back().today || nowMs < m_seen.back().ms))
        m_seen.clear(); // another day, or the clock was set
    // The newest stands for now until a minute has passed since the one before it.
    if (m_seen.size() > 1 && nowMs - m_seen[m_seen.size() - 2].ms < kMinuteMs)
        m_seen.pop_back();
    m_seen.push_back({nowMs, today});
    while (m_seen.size() > 2 && nowMs - m_seen[1].ms >= kHourMs)
        m_seen.pop_front();
}

std::optional<qint64> RequestPace::byMidnight() const
{
    if (m_seen.empty() || m_seen.back().ms - m_seen.front().ms < kLeastMs)
        return {};
    const Seen &first = m_seen.front();
    const Seen &last = m_seen.back();
    const double perMs = double(last.today - first.today) / double(last.ms - first.ms);
    return last.today + qint64(perMs * double(kDayMs - last.ms % kDayMs));
}

} // namespace casb::ui
