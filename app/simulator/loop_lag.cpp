// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/loop_lag.h"

namespace casb::simulator {
namespace {

constexpr int kBeatMs = 5;
constexpr qint64 kRememberedMs = 60'000;

} // namespace

LoopLag::LoopLag(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LoopLag::beat);
}

void LoopLag::start()
{
    m_lastBeatMs = m_clock.steadyMs();
    m_timer.start(kBeatMs);
}

void LoopLag::beat()
{
    const qint64 nowMs = m_clock.steadyMs();
    const qint64 lengthMs = nowMs - m_lastBeatMs - kBeatMs;
    m_lastBeatMs = nowMs;
    if (lengthMs > 0)
        m_delays.push_back({nowMs, lengthMs});
    while (!m_delays.empty() && m_delays.front().endedMs < nowMs - kRememberedMs)
        m_delays.pop_front();
}

qint64 LoopLag::worstMs(qint64 spanMs) const
{
    if (m_lastBeatMs == 0)
        return 0;
    const qint64 nowMs = m_clock.steadyMs();
    qint64 worst = std::max<qint64>(0, nowMs - m_lastBeatMs - kBeatMs);
    for (auto it = m_delays.rbegin(); it != m_delays.rend() && it->endedMs >= nowMs - spanMs; ++it)
        worst = std::max(worst, it->lengthMs);
    return worst;
}

} // namespace casb::simulator
