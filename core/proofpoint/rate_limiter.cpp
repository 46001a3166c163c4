// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofpoint/rate_limiter.h"

#include "proofpoint/start_history.h"

#include <QFutureWatcher>
#include <QHash>
#include <QPointer>
#include <QPromise>

#include <algorithm>
#include <atomic>
#include <deque>
#include <limits>

namespace casb {
namespace {

using PermitPtr = std::shared_ptr<RateLimiter::Permit>;
using PermitPromise = std::shared_ptr<QPromise<PermitPtr>>;

/// Timers count in 32 bits, and the wall clock may jump: long waits are looked at again once an hour.
constexpr qint64 kLongestTimerMs = 3'600'000;
constexpr qint64 kWorthTellingMs = 1000;
constexpr size_t kAnswersRemembered = 16;
constexpr qint64 kNever = std::numeric_limits<qint64>::max();

StartMoment earlier(qint64 utcMs, const StartMoment &now)
{
    // A start in the future means that the clock was put back: it counts as of now.
    const qint64 age = std::max<qint64>(0, now.utcMs - utcMs);
    StartMoment start;
    start.steadyMs = now.steadyMs - age;
    start.utcMs = now.utcMs - age;
    return start;
}

} // namespace

struct RateLimiter::Private : std::enable_shared_from_this<RateLimiter::Private> {
    struct Waiter {
        quint64 id = 0;
        QList<RateLimit> further;
        QString caller;
        QString route;
        PermitPromise promise;
        QPointer<QObject> watcher;
    };

    Private(RateLimiter &limiter, Clock &theClock) : owner(&limiter), clock(theClock) {}

    void enqueue(const PermitPromise &promise, const QList<RateLimit> &further, const QString &caller,
                 const QString &route);
    void leave(quint64 id);
    void finish(quint64 id, std::optional<StartMoment> start);
    void answered(quint64 id, const StartMoment &now);
    void grantDue();

    [[nodiscard]] bool blocked(const Waiter &waiter) const;
    [[nodiscard]] qint64 waitMs(const Waiter &waiter, const StartMoment &now) const;
    void grant(Waiter waiter);
    void arm(qint64 delayMs);
    void tell(qint64 waitMs);

    RateLimiter *owner;
    Clock &clock;
    QList<RateLimit> limits;
    StartHistory shared;
    QHash<QString, StartHistory> own;
    std::deque<Waiter> queue;
    struct Holder {
        QString caller;
        QString route;
        QList<RateLimit> further;
    };
    QHash<quint64, Holder> outstanding; ///< permits given, not yet started
    struct Asked {
        Holder holder;
        qint64 steadyMs = 0;
    };
    QHash<quint64, Asked> unanswered; ///< started, no answer yet
    QHash<QString, std::deque<qint64>> answerTimes; ///< the newest of each route
    [[nodiscard]] qint64 usualMs(const QString &route) const;
    quint64 lastId = 0;
    QObject *timer = nullptr;
    qint64 timerAtMs = 0;
    qint64 toldMs = 0;
};

class RateLimiter::Grant final : public RateLimiter::Permit
{
public:
    Grant(std::weak_ptr<Private> limiter, quint64 id) : m_limiter(std::move(limiter)), m_id(id) {}
    ~Grant() override
    {
        if (!m_told.exchange(true))
            tell(std::nullopt);
        else
            answered();
    }
    void started() override
    {
        if (m_told.exchange(true))
            return;
        if (const auto limiter = m_limiter.lock())
            tell(StartMoment::now(limiter->clock));
    }

    void answered() override
    {
        if (!m_told.load() || m_answered.exchange(true))
            return;
        const auto limiter = m_limiter.lock();
        if (!limiter)
            return;
        const StartMoment now = StartMoment::now(limiter->clock);
        QMetaObject::invokeMethod(limiter->owner, [weak = m_limiter, id = m_id, now] {
            if (const auto alive = weak.lock())
                alive->answered(id, now);
        });
    }

private:
    void tell(std::optional<StartMoment> start)
    {
        const auto limiter = m_limiter.lock();
        if (!limiter)
            return;
        QMetaObject::invokeMethod(limiter->owner,
                                  [weak = m_limiter, id = m_id, start] {
                                      if (const auto alive = weak.lock())
                                          alive->finish(id, start);
                                  });
    }

    std::weak_ptr<Private> m_limiter;
    quint64 m_id;
    std::atomic<bool> m_told{false};
    std::atomic<bool> m_answered{false};
};

RateLimiter::RateLimiter(const QList<RateLimit> &limits, Clock &clock, const QList<qint64> &earlierStarts,
                         QObject *parent)
    : QObject(parent), d(std::make_shared<Private>(*this, clock))
{
    d->limits = limits;
    const StartMoment now = StartMoment::now(clock);
    for (const qint64 start : earlierStarts)
        d->shared.add(earlier(start, now));
}

RateLimiter::~RateLimiter() = default;

QFuture<std::shared_ptr<RateLimiter::Permit>> RateLimiter::acquire(const QList<RateLimit> &further,
                                                                   const QString &caller, const QString &route)
{
    const auto promise = std::make_shared<QPromise<PermitPtr>>();
    promise->start();
    const QFuture<PermitPtr> future = promise->future();
    QMetaObject::invokeMethod(this, [this, promise, further, caller, route] { d->enqueue(promise, further, caller, route); });
    return future;
}

void RateLimiter::setLimits(const QList<RateLimit> &limits)
{
    QMetaObject::invokeMethod(this, [this, limits] {
        d->limits = limits;
        d->grantDue();
    });
}

void RateLimiter::addEarlierStarts(const QString &caller, const QList<qint64> &startsMs)
{
    QMetaObject::invokeMethod(this, [this, caller, startsMs] {
        const StartMoment now = StartMoment::now(d->clock);
        for (const qint64 start : startsMs)
            d->own[caller].add(earlier(start, now));
    });
}

void RateLimiter::Private::enqueue(const PermitPromise &promise, const QList<RateLimit> &further,
                                   const QString &caller, const QString &route)
{
    const quint64 id = ++lastId;
    auto *watcher = new QFutureWatcher<PermitPtr>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, owner, [this, id] { leave(id); });
    watcher->setFuture(promise->future());
    queue.push_back({id, further, caller, route, promise, watcher});
    grantDue();
}

void RateLimiter::Private::leave(quint64 id)
{
    const auto it = std::find_if(queue.begin(), queue.end(), [id](const Waiter &waiter) { return waiter.id == id; });
    if (it == queue.end())
        return;
    it->promise->finish();
    it->watcher->deleteLater();
    queue.erase(it);
    grantDue();
}

void RateLimiter::Private::finish(quint64 id, std::optional<StartMoment> start)
{
    const Holder holder = outstanding.take(id);
    if (start) {
        start->id = id;
        start->lateMs = StartMoment::kUnanswered;
        start->usualMs = usualMs(holder.route);
        unanswered.insert(id, {holder, start->steadyMs});
        shared.add(*start);
        shared.trim(limits, *start);
        own[holder.caller].add(*start);
        own[holder.caller].trim(holder.further, *start);
    }
    grantDue();
}

void RateLimiter::Private::answered(quint64 id, const StartMoment &now)
{
    const auto it = unanswered.constFind(id);
    if (it == unanswered.cend())
        return;
    const Asked asked = *it;
    unanswered.erase(it);
    const qint64 usual = usualMs(asked.holder.route);
    shared.answered(id, now, usual);
    own[asked.holder.caller].answered(id, now, usual);
    std::deque<qint64> &times = answerTimes[asked.holder.route];
    times.push_back(now.steadyMs - asked.steadyMs);
    if (times.size() > kAnswersRemembered)
        times.pop_front();
    grantDue();
}

qint64 RateLimiter::Private::usualMs(const QString &route) const
{
    const auto it = answerTimes.constFind(route);
    return it == answerTimes.cend() || it->empty() ? 0 : *std::min_element(it->begin(), it->end());
}

bool RateLimiter::Private::blocked(const Waiter &waiter) const
{
    if (anyLimit(limits))
        return !outstanding.isEmpty();
    return anyLimit(waiter.further)
        && std::any_of(outstanding.begin(), outstanding.end(),
                       [&waiter](const Holder &holder) { return holder.caller == waiter.caller; });
}

qint64 RateLimiter::Private::waitMs(const Waiter &waiter, const StartMoment &now) const
{
    const std::optional<qint64> all = shared.waitMs(limits, now);
    const std::optional<qint64> its = own.value(waiter.caller).waitMs(waiter.further, now);
    return all && its ? std::max(*all, *its) : kNever;
}

void RateLimiter::Private::grantDue()
{
    const StartMoment now = StartMoment::now(clock);
    qint64 nextMs = kNever;
    for (size_t i = 0; i < queue.size();) {
        if (blocked(queue[i])) {
            ++i;
            continue;
        }
        const qint64 wait = waitMs(queue[i], now);
        if (wait > 0) {
            nextMs = std::min(nextMs, wait);
            ++i;
            continue;
        }
        Waiter waiter = std::move(queue[i]);
        queue.erase(queue.begin() + qsizetype(i));
        grant(std::move(waiter));
    }
    tell(nextMs);
    arm(nextMs);
}

void RateLimiter::Private::grant(Waiter waiter)
{
    // The watcher would keep the permit alive.
    delete waiter.watcher;
    if (!waiter.promise->isCanceled()) {
        outstanding.insert(waiter.id, {waiter.caller, waiter.route, waiter.further});
        waiter.promise->addResult(std::make_shared<Grant>(weak_from_this(), waiter.id));
    }
    waiter.promise->finish();
}

void RateLimiter::Private::arm(qint64 delayMs)
{
    if (delayMs == kNever)
        return;
    const qint64 delay = std::min(delayMs, kLongestTimerMs);
    const qint64 atMs = clock.steadyMs() + delay;
    if (timer && timerAtMs <= atMs)
        return;
    if (timer)
        timer->deleteLater();
    timer = new QObject(owner);
    timerAtMs = atMs;
    clock.callAfter(delay, timer, [this, fired = timer] {
        if (fired == timer) {
            timer->deleteLater();
            timer = nullptr;
        }
        grantDue();
    });
}

void RateLimiter::Private::tell(qint64 waitMs)
{
    const bool worthIt = waitMs != kNever && waitMs > kWorthTellingMs;
    const qint64 atMs = worthIt ? clock.nowMs() + waitMs : 0;
    // The same moment computed twice may differ by what rounding leaves.
    if (std::abs(atMs - toldMs) < 10)
        return;
    toldMs = atMs;
    emit owner->nextStartChanged(atMs);
}

} // namespace casb
