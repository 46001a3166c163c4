// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wake.h"

#include "fake_clock.h"

#include <QtTest>

#include <optional>

using casb::FakeClock;
using casb::Wake;

class TestWake : public QObject
{
    Q_OBJECT

    QCoro::Task<void> wait(FakeClock &clock, qint64 ms, Wake &wake, std::optional<Wake::Reason> &ended)
    {
        const Wake::Reason reason = co_await casb::waitFor(clock, ms, wake);
        ended = reason;
    }
    QCoro::Task<void> whole(FakeClock &clock, qint64 ms, Wake &wake, std::optional<bool> &ended)
    {
        const bool done = co_await casb::waitWhole(clock, ms, wake);
        ended = done;
    }

private slots:
    void waitsTheWholeTime()
    {
        FakeClock clock;
        Wake wake;
        std::optional<Wake::Reason> ended;
        wait(clock, 1'000, wake, ended);
        clock.advance(999);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!ended);
        clock.advance(1);
        QTRY_VERIFY(ended.has_value());
        QCOMPARE(*ended, Wake::Reason::Elapsed);
    }

    void isEndedByEachReason_data()
    {
        QTest::addColumn<Wake::Reason>("reason");
        QTest::newRow("stop") << Wake::Reason::Stop;
        QTest::newRow("pull now") << Wake::Reason::PullNow;
        QTest::newRow("credentials") << Wake::Reason::Credentials;
        QTest::newRow("changed") << Wake::Reason::Changed;
    }

    void isEndedByEachReason()
    {
        QFETCH(Wake::Reason, reason);
        FakeClock clock;
        Wake wake;
        std::optional<Wake::Reason> ended;
        wait(clock, 1'000, wake, ended);
        wake.raise(reason);
        QTRY_VERIFY(ended.has_value());
        QCOMPARE(*ended, reason);
        QCOMPARE(wake.stopRequested(), reason == Wake::Reason::Stop);
    }

    void doesNotBeginAfterAStop()
    {
        FakeClock clock;
        Wake wake;
        wake.raise(Wake::Reason::Stop);
        std::optional<Wake::Reason> ended;
        wait(clock, 1'000, wake, ended);
        QCOMPARE(ended, std::optional(Wake::Reason::Stop));
        QCOMPARE(clock.waiting(), 0);
    }

    void imposedWaitsAreEndedByStopOnly()
    {
        FakeClock clock;
        Wake wake;
        std::optional<bool> ended;
        whole(clock, 1'000, wake, ended);
        wake.raise(Wake::Reason::PullNow);
        QTRY_COMPARE(clock.waiting(), 1);
        QVERIFY(!ended);
        clock.advance(1'000);
        QTRY_VERIFY(ended.has_value());
        QCOMPARE(*ended, true);

        ended.reset();
        whole(clock, 1'000, wake, ended);
        wake.raise(Wake::Reason::Stop);
        QTRY_VERIFY(ended.has_value());
        QCOMPARE(*ended, false);
    }
};

QTEST_GUILESS_MAIN(TestWake)
#include "tst_wake.moc"
