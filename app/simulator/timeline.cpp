// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/timeline.h"

#include "simulator/noise.h"

#include <cmath>
#include <numbers>

namespace casb::simulator {

namespace {
constexpr qint64 HourMs = 3'600'000;
constexpr qint64 DayMs = 24 * HourMs;
constexpr double Night = 0.35;
constexpr double Weekend = 0.7;
} // namespace

double Timeline::rhythm(qint64 timeMs, int busyHourUtc)
{
    const double hour = double(timeMs % DayMs) / double(HourMs);
    const double wave = (1 + std::cos((hour - busyHourUtc) * 2 * std::numbers::pi / 24)) / 2;
    const auto weekday = (timeMs / DayMs + 3) % 7; // 1970 began with a Thursday; 0 = Monday
    return (Night + (2 - 2 * Night) * wave) * (weekday >= 5 ? Weekend : 1.0);
}

qint64 Timeline::slotOf(qint64 timeMs) const
{
    return timeMs >= 0 ? timeMs / m_slotMs : -((-timeMs + m_slotMs - 1) / m_slotMs);
}

int Timeline::count(qint64 slot) const
{
    const qint64 middle = slot * m_slotMs + m_slotMs / 2;
    const double expected = m_perHour * double(m_slotMs) / double(HourMs) * rhythm(middle, m_busyHour);
    Noise noise{m_seed, quint64(slot), 1};
    // Half of it is chance, so that neighbouring slots differ as they do in life.
    return int(std::floor(expected * (0.5 + noise.unit()) + noise.unit()));
}

qint64 Timeline::time(qint64 slot, int index) const
{
    while (index > 0 && Noise{m_seed, quint64(slot), quint64(index), 2}.chance(m_tieShare))
        --index;
    const qint64 share = qMax<qint64>(1, m_slotMs / qMax(1, count(slot)));
    const qint64 start = slot * m_slotMs + qMin(m_slotMs - 1, index * share);
    return qMin(start + Noise{m_seed, quint64(slot), quint64(index), 3}.below(share), (slot + 1) * m_slotMs - 1);
}

} // namespace casb::simulator
