// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "log/log.h"

namespace casb::deliver {

/// Says that an output is away: once when it begins, then at growing intervals, and once when it is over.
class OutageLog
{
public:
    /// After @p alarmAfter failures in a row it is said once as an error; 0: never.
    OutageLog(Clock &clock, Logger log, int alarmAfter = 0)
        : m_clock(clock), m_log(std::move(log)), m_alarmAfter(alarmAfter)
    {
    }

    void failed(const Error &error, qint64 retryInMs);
    void mended(const QString &peer);
    [[nodiscard]] bool lasting() const { return m_sinceMs >= 0; }

private:
    Clock &m_clock;
    Logger m_log;
    int m_alarmAfter;
    qint64 m_sinceMs = -1;
    qint64 m_nextLineMs = 0;
    qint64 m_intervalMs = 0;
    int m_failures = 0;
};

} // namespace casb::deliver
