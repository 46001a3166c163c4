// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QMutex>
#include <QPointer>

#include <vector>

namespace casb {

/// A clock that goes only when told to. Thread-safe: a test advances it while workers wait on it.
class FakeClock : public Clock
{
public:
    explicit FakeClock(qint64 nowMs = 1'773'739'922'026) : m_now(nowMs), m_start(nowMs) {}

    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 steadyMs() const override;
    void callAfter(qint64 delayMs, QObject *context, std::function<void()> fire) override;

    /// Moves the time on and fires, in their order, what became due.
    void advance(qint64 ms);
    /// From now on a wait makes the clock jump to its end at once, so that a linear program never waits.
    void setAutoAdvance(bool on);
    /// Waits that are pending.
    [[nodiscard]] int waiting() const;
    /// The delays asked for so far, in ms.
    [[nodiscard]] std::vector<qint64> delays() const;

private:
    struct Timer {
        qint64 atMs;
        QPointer<QObject> context;
        std::function<void()> fire;
    };
    void fireDue();

    mutable QMutex m_mutex;
    qint64 m_now;
    qint64 m_start;
    bool m_auto = false;
    std::vector<Timer> m_timers;
    std::vector<qint64> m_delays;
};

} // namespace casb
