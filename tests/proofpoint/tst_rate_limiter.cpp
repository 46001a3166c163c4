// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_clock.h"
#include "proofpoint/rate_limiter.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace casb;

namespace {

using Limits = QList<QPair<qint64, int>>; ///< period in ms, requests
using PermitFuture = QFuture<std::shared_ptr<RateLimiter::Permit>>;

bool granted(const PermitFuture &future)
{
    QCoreApplication::processEvents();
    return future.isFinished() && future.resultCount() == 1;
}

/// Takes the permit out and starts the request.
void start(PermitFuture &future)
{
    QVERIFY(granted(future));
    future.takeResult()->started();
}

} // namespace

class TestRateLimiter : public QObject
{
    Q_OBJECT

private slots:
    void spansHoldOnlyWhatTheyMay_data();
    void spansHoldOnlyWhatTheyMay();
    void unlimitedIsImmediate();
    void nextGrantWaitsForTheStart();
    void lateAnswersHoldTheNextStartBack_data();
    void lateAnswersHoldTheNextStartBack();
    void unusedPermitIsGivenBack();
    void firstComeFirstServed();
    void ownLimitsHoldNobodyElse();
    void cancelledLeavesTheQueue();
    void earlierStartsCount();
    void earlierStartsOfACallerCount();
    void aCallersWeekIsRemembered();
    void limitsChangeLive();
    void tellsALongWait();
    void destructionCancels();
    void otherThreads();
};

void TestRateLimiter::spansHoldOnlyWhatTheyMay_data()
{
    QTest::addColumn<Limits>("limits");
    QTest::newRow("one a second") << Limits{{1000, 1}};
    QTest::newRow("five a second") << Limits{{1000, 5}};
    QTest::newRow("two a second, seven in ten") << Limits{{1000, 2}, {10'000, 7}};
    QTest::newRow("one a second, twenty a day") << Limits{{1000, 1}, {86'400'000, 20}};
}

void TestRateLimiter::spansHoldOnlyWhatTheyMay()
{
    QFETCH(const Limits, limits);
    QList<RateLimit> rates;
    for (const auto &[period, requests] : limits)
        rates.append({period, requests, {}});
    FakeClock clock;
    clock.setAutoAdvance(true);
    RateLimiter limiter(rates, clock);
    QList<qint64> starts;
    for (int i = 0; i < 60; ++i) {
        PermitFuture future = limiter.acquire();
        QTRY_VERIFY(future.isFinished());
        clock.advance(i % 7 * 13); // connecting takes a while
        starts.append(clock.steadyMs());
        start(future);
    }
    for (const RateLimit &limit : rates) {
        qint64 tightest = std::numeric_limits<qint64>::max();
        for (int i = limit.requests; i < starts.size(); ++i)
            tightest = std::min(tightest, starts[i] - starts[i - limit.requests]);
        QVERIFY2(tightest >= limit.periodMs, qPrintable(QString::number(tightest)));
    }
    // Not slower than needed: the tightest limit alone, its guard and the connecting.
    QVERIFY(starts.last() <= 60 * rates.last().periodMs / rates.last().requests + 60 * 100);
}

void TestRateLimiter::unlimitedIsImmediate()
{
    FakeClock clock;
    RateLimiter limiter({{1000, -1, {}}}, clock);
    PermitFuture first = limiter.acquire();
    PermitFuture second = limiter.acquire({{5000, -1, {}}}, QStringLiteral("alerts"));
    QVERIFY(granted(first));
    QVERIFY(granted(second)); // even though the first has not started
    QVERIFY(clock.delays().empty());
}

void TestRateLimiter::nextGrantWaitsForTheStart()
{
    FakeClock clock;
    RateLimiter limiter({{1000, 1, {}}}, clock);
    PermitFuture first = limiter.acquire();
    PermitFuture second = limiter.acquire();
    QVERIFY(granted(first));
    const auto permit = first.takeResult();
    clock.advance(7000);
    QVERIFY(!granted(second));
    permit->started();
    QVERIFY(!granted(second));
    clock.advance(1000);
    QVERIFY(!granted(second)); // the guard
    permit->answered();
    clock.advance(270); // the answer took long: the request may have been late
    QVERIFY(granted(second));
}

void TestRateLimiter::lateAnswersHoldTheNextStartBack_data()
{
    QTest::addColumn<QList<qint64>>("answersMs"); ///< each request's answer, after its start; -1: none yet
    QTest::addColumn<qint64>("apartMs");          ///< the next start, after the last one's
    using Times = QList<qint64>;
    QTest::newRow("as usual") << Times{40, 40} << 1020LL;
    QTest::newRow("usual, though slow") << Times{700, 700} << 1020LL;
    QTest::newRow("late") << Times{40, 40, 190} << 1170LL;
    QTest::newRow("quicker than ever") << Times{40, 5} << 1020LL;
    QTest::newRow("what is usual is not known yet") << Times{60} << 1080LL;
    QTest::newRow("very late: not all of it was on the way") << Times{40, 900} << 1270LL;
    QTest::newRow("no answer yet") << Times{40, -1} << 1270LL;
    QTest::newRow("no answer yet, as usual") << Times{2000, -1} << 1020LL;
}

void TestRateLimiter::lateAnswersHoldTheNextStartBack()
{
    QFETCH(const QList<qint64>, answersMs);
    QFETCH(const qint64, apartMs);
    FakeClock clock;
    RateLimiter limiter({{1000, 1, {}}}, clock);
    std::shared_ptr<RateLimiter::Permit> permit;
    qint64 startedMs = 0;
    for (const qint64 answerMs : answersMs) {
        clock.advance(10'000);
        PermitFuture future = limiter.acquire({}, QStringLiteral("alerts"), QStringLiteral("/v1/alerts"));
        QVERIFY(granted(future));
        permit = future.takeResult();
        permit->started();
        startedMs = clock.steadyMs();
        if (answerMs < 0)
            break;
        clock.advance(answerMs);
        permit->answered();
    }
    // Another route has its own usual time.
    PermitFuture next = limiter.acquire({}, QStringLiteral("events"), QStringLiteral("/v2/events"));
    while (!granted(next))
        clock.advance(1);
    QCOMPARE(clock.steadyMs() - startedMs, apartMs);
}

void TestRateLimiter::unusedPermitIsGivenBack()
{
    FakeClock clock;
    RateLimiter limiter({{1000, 1, {}}}, clock);
    PermitFuture first = limiter.acquire();
    PermitFuture second = limiter.acquire();
    QVERIFY(granted(first));
    QVERIFY(!granted(second));
    first.takeResult().reset();
    QVERIFY(granted(second));
}

void TestRateLimiter::firstComeFirstServed()
{
    FakeClock clock;
    RateLimiter limiter({{1000, 1, {}}}, clock);
    std::vector<PermitFuture> futures;
    for (int i = 0; i < 5; ++i)
        futures.push_back(limiter.acquire({}, QString::number(i % 2)));
    for (size_t i = 0; i < futures.size(); ++i) {
        for (size_t later = i + 1; later < futures.size(); ++later)
            QVERIFY(!granted(futures[later]));
        start(futures[i]);
        clock.advance(1030);
    }
}

void TestRateLimiter::ownLimitsHoldNobodyElse()
{
    FakeClock clock;
    RateLimiter limiter({{1000, 1, {}}}, clock);
    const QList<RateLimit> hourly{{3'600'000, 1, {}}};
    PermitFuture first = limiter.acquire(hourly, QStringLiteral("alerts"));
    start(first);
    PermitFuture held = limiter.acquire(hourly, QStringLiteral("alerts"));
    PermitFuture other = limiter.acquire({}, QStringLiteral("events"));
    clock.advance(1030);
    start(other);
    QVERIFY(!granted(held));
    clock.advance(3'598'000);
    QVERIFY(!granted(held));
    clock.advance(1030);
    QVERIFY(granted(held));
}

void TestRateLimiter::cancelledLeavesTheQueue()
{
    FakeClock clock;
    RateLimiter limiter({{1000, 1, {}}}, clock);
    PermitFuture first = limiter.acquire();
    PermitFuture second = limiter.acquire();
    PermitFuture third = limiter.acquire();
    start(first);
    second.cancel();
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(second.resultCount(), 0);
    clock.advance(1030);
    QVERIFY(granted(third));
}

void TestRateLimiter::earlierStartsCount()
{
    FakeClock clock;
    const qint64 now = clock.nowMs();
    RateLimiter limiter({{86'400'000, 3, {}}}, clock, {now - 86'000'000, now - 10'000, now - 90'000'000});
    PermitFuture third = limiter.acquire();
    start(third); // the one of more than a day ago does not count
    PermitFuture fourth = limiter.acquire();
    clock.advance(399'000);
    QVERIFY(!granted(fourth));
    clock.advance(1030);
    QVERIFY(granted(fourth));
}

void TestRateLimiter::earlierStartsOfACallerCount()
{
    FakeClock clock;
    RateLimiter limiter({}, clock);
    limiter.addEarlierStarts(QStringLiteral("alerts"), {clock.nowMs() - 1000});
    PermitFuture events = limiter.acquire({{60'000, 1, {}}}, QStringLiteral("events"));
    PermitFuture alerts = limiter.acquire({{60'000, 1, {}}}, QStringLiteral("alerts"));
    QVERIFY(granted(events));
    QVERIFY(!granted(alerts));
    clock.advance(59'030);
    QVERIFY(granted(alerts));
}

void TestRateLimiter::aCallersWeekIsRemembered()
{
    constexpr qint64 kDay = 86'400'000;
    FakeClock clock;
    RateLimiter limiter({}, clock);
    const QList<RateLimit> week{{7 * kDay, 2, {}}};
    const auto ask = [&] { return limiter.acquire(week, QStringLiteral("alerts")); };
    PermitFuture first = ask();
    start(first);
    clock.advance(2 * kDay);
    PermitFuture second = ask();
    start(second);
    clock.advance(2 * kDay);
    PermitFuture third = ask();
    QVERIFY(!granted(third));
    clock.advance(3 * kDay + 1000);
    QVERIFY(granted(third));
}

void TestRateLimiter::limitsChangeLive()
{
    FakeClock clock;
    RateLimiter limiter({{60'000, 1, {}}}, clock);
    PermitFuture first = limiter.acquire();
    start(first);
    PermitFuture second = limiter.acquire();
    clock.advance(2000);
    QVERIFY(!granted(second));
    limiter.setLimits({{1000, 1, {}}});
    QVERIFY(granted(second));
    start(second);
    limiter.setLimits({{10'000, 2, {}}});
    PermitFuture third = limiter.acquire();
    clock.advance(7000);
    QVERIFY(!granted(third));
    clock.advance(1030);
    QVERIFY(granted(third));
}

void TestRateLimiter::tellsALongWait()
{
    FakeClock clock;
    RateLimiter limiter({{60'000, 1, {}}}, clock);
    QSignalSpy told(&limiter, &RateLimiter::nextStartChanged);
    PermitFuture first = limiter.acquire();
    start(first);
    QCOMPARE(told.count(), 0);
    PermitFuture second = limiter.acquire();
    QCOMPARE(told.count(), 1);
    QVERIFY(qAbs(told.takeFirst().first().toLongLong() - clock.nowMs() - 60'000) < 40);
    clock.advance(60'030);
    QVERIFY(granted(second));
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.takeFirst().first().toLongLong(), 0);
}

void TestRateLimiter::destructionCancels()
{
    FakeClock clock;
    PermitFuture second;
    std::shared_ptr<RateLimiter::Permit> permit;
    {
        RateLimiter limiter({{1000, 1, {}}}, clock);
        PermitFuture first = limiter.acquire();
        second = limiter.acquire();
        permit = first.takeResult();
    }
    QVERIFY(second.isFinished());
    QVERIFY(second.isCanceled());
    permit->started();
}

void TestRateLimiter::otherThreads()
{
    FakeClock clock;
    clock.setAutoAdvance(true);
    QThread home;
    auto *limiter = new RateLimiter({{1000, 1, {}}}, clock);
    limiter->moveToThread(&home);
    connect(&home, &QThread::finished, limiter, &QObject::deleteLater);
    home.start();
    QMutex mutex;
    QList<qint64> starts;
    std::vector<std::unique_ptr<QThread>> workers;
    for (int w = 0; w < 3; ++w) {
        workers.emplace_back(QThread::create([&] {
            for (int i = 0; i < 20; ++i) {
                PermitFuture future = limiter->acquire();
                future.waitForFinished();
                const auto permit = future.takeResult();
                const QMutexLocker lock(&mutex);
                starts.append(clock.steadyMs());
                permit->started();
            }
        }));
        workers.back()->start();
    }
    for (const auto &worker : workers)
        QVERIFY(worker->wait(60'000));
    home.quit();
    QVERIFY(home.wait(60'000));
    QCOMPARE(starts.size(), 60);
    for (int i = 1; i < starts.size(); ++i)
        QVERIFY(starts[i] - starts[i - 1] >= 1000);
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_rate_limiter.moc"
