// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/time_ticks.h"

#include "session/time_display.h"

namespace casb::ui {
namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 24 * 60 * kMinuteMs;

} // namespace

QList<qint64> timeTicks(const TimeDisplay &time, qint64 fromMs, qint64 toMs, qint64 stepMs)
{
    QList<qint64> out;
    if (stepMs <= 0)
        return out;
    const qint64 midnight = time.startOfDay(fromMs);
    const qint64 begin = stepMs < kDayMs ? midnight + (fromMs - midnight) / stepMs * stepMs : midnight;
    for (qint64 at = begin; at < toMs; at += stepMs) {
        // A day of 23 or 25 hours moves the steps off midnight; noon of the day finds back.
        if (stepMs >= kDayMs)
            at = time.startOfDay(at + kDayMs / 2);
        if (at > fromMs)
            out.append(at);
    }
    return out;
}

QString tickText(const TimeDisplay &time, qint64 ms, qint64 stepMs)
{
    if (time.startOfDay(ms) == ms)
        return time.shortDay(ms);
    return stepMs < kMinuteMs ? time.clockTime(ms) : time.hourMinute(ms);
}

} // namespace casb::ui
