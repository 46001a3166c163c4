// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace casb::simulator {

/// Knows how late this thread's event loop has been, as on a machine that is busy with other things: what arrived
/// meanwhile was stamped that much too late, which is no fault of who sent it.
class LoopLag : public QObject
{
    Q_OBJECT

public:
    explicit LoopLag(Clock &clock, QObject *parent = nullptr);

    /// Starts to look, from the thread it lives in.
    void start();
    /// The longest delay that ended within the last @p spanMs, or is going on.
    [[nodiscard]] qint64 worstMs(qint64 spanMs) const;

private:
    struct Delay {
        qint64 endedMs;
        qint64 lengthMs;
    };

    void beat();

    Clock &m_clock;
    QTimer m_timer;
    qint64 m_lastBeatMs = 0;
    std::deque<Delay> m_delays;
};

} // namespace casb::simulator
