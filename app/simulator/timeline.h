// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace casb::simulator {

/// When things happen: busy by day, calm at night and at the weekend. A function of seed and time alone, so that any
/// span can be asked for. Time is cut into slots of a fixed length; all times are ms since 1970 UTC.
class Timeline
{
public:
    /// @p tieShare of the things happen in the same millisecond as the one before.
    Timeline(quint64 seed, double perHour, int busyHourUtc, qint64 slotMs, double tieShare)
        : m_seed(seed), m_perHour(perHour), m_busyHour(busyHourUtc), m_slotMs(slotMs), m_tieShare(tieShare)
    {
    }

    [[nodiscard]] qint64 slotMs() const { return m_slotMs; }
    [[nodiscard]] qint64 slotOf(qint64 timeMs) const;
    /// How many things happen in @p slot.
    [[nodiscard]] int count(qint64 slot) const;
    /// When the thing @p index of @p slot happens; never before the thing index − 1.
    [[nodiscard]] qint64 time(qint64 slot, int index) const;

    /// How busy it is, about 1 on average over a working day.
    static double rhythm(qint64 timeMs, int busyHourUtc);

private:
    quint64 m_seed;
    double m_perHour;
    int m_busyHour;
    qint64 m_slotMs;
    double m_tieShare;
};

} // namespace casb::simulator
