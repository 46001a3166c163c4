// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wake.h"

#include <QCoroSignal>

namespace casb {
namespace {

class Waiter : public QObject
{
    Q_OBJECT

public:
    void end(Wake::Reason reason)
    {
        if (m_ended)
            return;
        m_ended = true;
        emit done(reason);
    }

signals:
    void done(casb::Wake::Reason reason);

private:
    bool m_ended = false;
};

} // namespace

void Wake::raise(Reason reason)
{
    QMetaObject::invokeMethod(
        this,
        [this, reason] {
            if (reason == Reason::Stop)
                m_stop = true;
            emit raised(reason);
        },
        Qt::AutoConnection);
}

QCoro::Task<Wake::Reason> waitFor(Clock &clock, qint64 delayMs, Wake &wake)
{
    if (wake.stopRequested())
        co_return Wake::Reason::Stop;
    if (delayMs <= 0)
        co_return Wake::Reason::Elapsed;
    Waiter waiter;
    QObject::connect(&wake, &Wake::raised, &waiter, &Waiter::end);
    clock.callAfter(delayMs, &waiter, [&waiter] { waiter.end(Wake::Reason::Elapsed); });
    const Wake::Reason reason = co_await qCoro(&waiter, &Waiter::done);
    co_return reason;
}

QCoro::Task<Wake::Reason> waitForPersonOr(Clock &clock, qint64 delayMs, Wake &wake)
{
    const qint64 end = clock.steadyMs() + delayMs;
    Wake::Reason reason = Wake::Reason::Changed;
    while (reason == Wake::Reason::Changed)
        reason = co_await waitFor(clock, end - clock.steadyMs(), wake);
    co_return reason;
}

QCoro::Task<bool> waitWhole(Clock &clock, qint64 delayMs, Wake &wake)
{
    const qint64 end = clock.steadyMs() + delayMs;
    while (!wake.stopRequested()) {
        const qint64 left = end - clock.steadyMs();
        if (left <= 0)
            co_return true;
        co_await waitFor(clock, left, wake);
    }
    co_return false;
}

} // namespace casb

#include "wake.moc"
