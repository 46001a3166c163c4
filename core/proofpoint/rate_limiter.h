// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "config/config.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace casb {

/// Paces the starts of requests: for each limit, at most `requests` starts in any span of `period` (sliding windows,
/// all must allow). Shared by all services of a credential, sign-ins counted. Lives in a thread of its own choosing (to
/// be moved there before its first use); acquire(), setLimits() and addEarlierStarts() may be called from any thread.
/// Must outlive the permits it gave and the threads that ask it.
///
/// A grant is a promise that a request starts now. Since a request may leave later than its grant (connection, TLS),
/// the next grant waits until the holder has said when its bytes left, so that two starts are never closer than the
/// limits allow. An answer that took longer than usual tells that the request may have arrived late, and holds the next
/// grant back by as much (at most a quarter of the period). Without any limit a grant is immediate.
class RateLimiter : public QObject
{
    Q_OBJECT

public:
    /// One permitted start. Destroying it without started() gives the permission back.
    class Permit
    {
    public:
        virtual ~Permit() = default;
        /// The request's bytes have left now. Thread-safe; later calls do nothing.
        virtual void started() = 0;
        /// The answer has begun to come. Thread-safe; later calls do nothing. Destroying the permit tells it as well.
        virtual void answered() = 0;
    };

    /// @p earlierStarts: times (UTC ms) of requests of earlier runs that still count, so that a daily limit outlives a
    /// restart.
    RateLimiter(const QList<RateLimit> &limits, Clock &clock, const QList<qint64> &earlierStarts = {},
                QObject *parent = nullptr);
    ~RateLimiter() override;

    /// Waits its turn: first come, first served, but nobody waits for a caller whose own limits hold it back.
    /// Thread-safe. A cancelled future leaves the queue. @p further: limits of the @p caller alone (a stable name, e.g.
    /// the service), counted on its own starts. @p route: what is asked for, since each has its usual time to answer.
    /// The future is cancelled when the limiter is destroyed.
    QFuture<std::shared_ptr<Permit>> acquire(const QList<RateLimit> &further = {}, const QString &caller = {},
                                             const QString &route = {});
    /// New limits from now on. Thread-safe.
    void setLimits(const QList<RateLimit> &limits);
    /// Times (UTC ms) of requests of earlier runs that count for the @p caller's own limits. Thread-safe.
    void addEarlierStarts(const QString &caller, const QList<qint64> &startsMs);

signals:
    /// Emitted when the next start is further away than a second: UTC ms of it, 0 when nothing waits so long.
    void nextStartChanged(qint64 timeMs);

private:
    class Grant;
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace casb
