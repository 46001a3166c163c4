// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QCoroTask>
#include <QObject>

namespace casb {

/// What ends the waits of one worker before their time. Lives in the worker's thread; raise() may be called from any
/// thread (it is queued).
class Wake : public QObject
{
    Q_OBJECT

public:
    enum class Reason {
        Elapsed,      ///< the whole time went by
        Stop,         ///< the worker is to end; stays raised
        PullNow,      ///< a person does not want to wait
        Credentials,  ///< there are other credentials now
        Changed,      ///< something that was waited for may have changed
    };
    Q_ENUM(Reason)

    using QObject::QObject;

    /// Ends the present waits. Thread-safe.
    void raise(Reason reason);
    /// True once Stop was raised.
    [[nodiscard]] bool stopRequested() const { return m_stop; }

signals:
    void raised(casb::Wake::Reason reason);

private:
    bool m_stop = false;
};

/// Waits for @p delayMs of @p clock or for @p wake, whichever is first, and says which. Ends at once after a Stop.
QCoro::Task<Wake::Reason> waitFor(Clock &clock, qint64 delayMs, Wake &wake);
/// The same, but what merely may have changed does not end it: only a person (PullNow, Credentials) or Stop.
QCoro::Task<Wake::Reason> waitForPersonOr(Clock &clock, qint64 delayMs, Wake &wake);
/// The same, but only Stop ends it early: for waits that somebody else imposed (Retry-After, back-off).
/// False: stopped.
QCoro::Task<bool> waitWhole(Clock &clock, qint64 delayMs, Wake &wake);

} // namespace casb
