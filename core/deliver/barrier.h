// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/config.h"

namespace casb::deliver {

/// When a connection is to be half-closed for the only receipt that the protocol has, the peer's end of file: what its
/// TCP acknowledged may still die in its memory. Off unless the configuration asks for it, by time, by size or both.
class Barrier
{
public:
    /// @p queueLimit: of records; the barrier comes before what waits for it alone could fill the queue.
    Barrier(const OutputConfig &config, qint64 queueLimit)
        : m_periodMs(config.barrierPeriodSeconds * 1000LL), m_bytes(qint64(config.barrierMegabytes) << 20),
          m_records(qMax<qint64>(1, queueLimit / 2))
    {
    }

    [[nodiscard]] bool on() const { return m_periodMs > 0 || m_bytes > 0; }
    /// With @p bytes and @p records without a receipt, the first of them written at @p sinceMs of a steady clock.
    [[nodiscard]] bool due(qint64 nowMs, qint64 sinceMs, qint64 bytes, qint64 records) const
    {
        if (!on() || records == 0)
            return false;
        return (m_periodMs > 0 && nowMs - sinceMs >= m_periodMs) || (m_bytes > 0 && bytes >= m_bytes) ||
               records >= m_records;
    }

private:
    qint64 m_periodMs;
    qint64 m_bytes;
    qint64 m_records;
};

} // namespace casb::deliver
