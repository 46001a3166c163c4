// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_clock.h"

#include <QMetaObject>

#include <algorithm>

namespace casb {

qint64 FakeClock::nowMs() const
{
    const QMutexLocker lock(&m_mutex);
    return m_now;
}

qint64 FakeClock::steadyMs() const
{
    const QMutexLocker lock(&m_mutex);
    return m_now - m_start;
}

void FakeClock::callAfter(qint64 delayMs, QObject *context, std::function<void()> fire)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_delays.push_back(delayMs);
        m_timers.push_back({m_now + std::max<qint64>(0, delayMs), context, std::move(fire)});
        if (m_auto)
            m_now = std::max(m_now, m_timers.back().atMs);
    }
    fireDue();
}

void FakeClock::advance(qint64 ms)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_now += ms;
    }
    fireDue();
}

void FakeClock::setAutoAdvance(bool on)
{
    const QMutexLocker lock(&m_mutex);
    m_auto = on;
}

int FakeClock::waiting() const
{
    const QMutexLocker lock(&m_mutex);
    return int(std::count_if(m_timers.begin(), m_timers.end(), [](const Timer &t) { return !t.context.isNull(); }));
}

std::vector<qint64> FakeClock::delays() const
{
    const QMutexLocker lock(&m_mutex);
    return m_delays;
}

void FakeClock::fireDue()
{
    std::vector<Timer> due;
    {
        const QMutexLocker lock(&m_mutex);
        const auto firstLater = std::stable_partition(m_timers.begin(), m_timers.end(),
                                                      [this](const Timer &timer) { return timer.atMs <= m_now; });
        due.assign(std::make_move_iterator(m_timers.begin()), std::make_move_iterator(firstLater));
        m_timers.erase(m_timers.begin(), firstLater);
    }
    std::stable_sort(due.begin(), due.end(), [](const Timer &a, const Timer &b) { return a.atMs < b.atMs; });
    for (Timer &timer : due) {
        if (timer.context)
            QMetaObject::invokeMethod(timer.context.data(), std::move(timer.fire), Qt::QueuedConnection);
    }
}

} // namespace casb
