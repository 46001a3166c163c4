// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/sender_names.h"
#include "fake_clock.h"
#include "raw_peer.h"
#include "sender_bench.h"

using namespace casb;
using Phase = OutputStatus::Phase;

namespace {

#define EVENTUALLY(condition) QTRY_VERIFY(condition)

SenderOptions quick()
{
    SenderOptions options;
    options.settleMs = 200;
    options.cursorIntervalMs = 20;
    return options;
}

} // namespace

/// Over plain TCP, against a peer that does what the test says.
class TestSender : public QObject
{
    Q_OBJECT

private slots:
    void exactBytes()
    {
        RawPeer peer;
        SystemClock clock;
        SenderBench bench(clock, plainOutput(peer.port()));
        bench.store->add({"{\"a\":1}", "{\"b\":\"\xe2\x82\xac\"}"});
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(bench.store->cursor() == 2);
        bench.store->add({"{\"c\":3}"});
        EVENTUALLY(bench.store->cursor() == 3);
        QCOMPARE(peer.take(), wireLine("{\"a\":1}") + wireLine("{\"b\":\"\xe2\x82\xac\"}") + wireLine("{\"c\":3}"));
        QCOMPARE(bench.status.phase, Phase::Connected);
        EVENTUALLY(bench.status.sentTotal == 3);
        QCOMPARE(bench.drained->count(), 2);
        bench.sender->stop(false);
        EVENTUALLY((peer.take(), peer.endOfFile())); // half-closed
        QCOMPARE(bench.stopped->count(), 0);         // waits for ours
        peer.close();
        EVENTUALLY(bench.stopped->count() == 1);
        QCOMPARE(bench.status.phase, Phase::Stopped);
    }

    void restartGoesOnAtTheCursor()
    {
        RawPeer peer;
        SystemClock clock;
        const auto store = std::make_shared<FakeStore>();
        QByteArray all;
        for (int run = 0; run < 3; ++run) {
            SenderBench bench(clock, plainOutput(peer.port()), store);
            bench.sender->start(store->cursor());
            store->add(numbered(run * 100, 100));
            bench.sender->stop(true);
            EVENTUALLY(peer.accepted());
            EVENTUALLY((peer.take(), peer.endOfFile()));
            all += peer.take();
            peer.close();
            EVENTUALLY(bench.stopped->count() == 1);
            QCOMPARE(store->cursor(), (run + 1) * 100);
        }
        QCOMPARE(all, wireLines(numbered(0, 300)));
    }

    void idleClose()
    {
        RawPeer peer;
        SystemClock clock;
        SenderBench bench(clock, plainOutput(peer.port()), std::make_shared<FakeStore>(), quick());
        bench.store->add(numbered(0, 5));
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(bench.store->cursor() == 5);
        QCOMPARE(peer.take(), wireLines(numbered(0, 5)));
        peer.close();
        EVENTUALLY(bench.status.phase == Phase::Idle);
        QCOMPARE(bench.sink->messages(LogLevel::Warning), QStringList());
        bench.store->add(numbered(5, 5));
        EVENTUALLY(peer.accepted());
        EVENTUALLY(bench.store->cursor() == 10);
        QCOMPARE(peer.take(), wireLines(numbered(5, 5))); // neither lost nor sent again
    }

    void closeIsNoticedBeforeWriting()
    {
        RawPeer peer;
        SystemClock clock;
        SenderBench bench(clock, plainOutput(peer.port()), std::make_shared<FakeStore>(), quick());
        bench.store->add(numbered(0, 1));
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(bench.store->cursor() == 1);
        peer.take();
        peer.close();
        bench.store->add(numbered(1, 1)); // before the event loop has seen the close
        EVENTUALLY(peer.accepted());
        EVENTUALLY(bench.store->cursor() == 2);
        QCOMPARE(peer.take(), wireLines(numbered(1, 1)));
    }

    void resetWithUnreadBytesLosesNothing()
    {
        RawPeer peer;
        SystemClock clock;
        SenderOptions options = quick();
        options.settleMs = 60000;
        SenderBench bench(clock, plainOutput(peer.port()), std::make_shared<FakeStore>(), options);
        bench.store->add(numbered(0, 50));
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(bench.store->cursor() == 50); // acknowledged by the kernel, and never read
        peer.reset();
        EVENTUALLY(bench.store->cursor() == 0); // gone back
        EVENTUALLY(peer.accepted());
        EVENTUALLY(bench.store->cursor() == 50);
        QCOMPARE(peer.take(), wireLines(numbered(0, 50)));
        qint64 delivered = 0;
        for (const FakeStore::Move &move : bench.store->moves())
            delivered += move.more;
        QCOMPARE(delivered, 50);
    }

    void settledBytesAreNotSentAgain()
    {
        RawPeer peer;
        FakeClock clock;
        SenderBench bench(clock, plainOutput(peer.port()), std::make_shared<FakeStore>(), quick());
        bench.store->add(numbered(0, 50));
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(bench.store->cursor() == 50);
        peer.take();
        for (int i = 0; i < 20; ++i) {
            clock.advance(50);
            QCoreApplication::sendPostedEvents();
        }
        bench.store->add(numbered(50, 50));
        EVENTUALLY(bench.status.nextRecord == 100 || (clock.advance(5), false));
        peer.reset();
        EVENTUALLY(bench.status.phase == Phase::Retrying);
        EVENTUALLY(bench.store->cursor() == 50);
        clock.advance(1000);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(peer.take() == wireLines(numbered(50, 50)));
    }

    void lineInTheMiddleIsSentWhole()
    {
        RawPeer peer(4096);
        SystemClock clock;
        SenderBench bench(clock, plainOutput(peer.port()), std::make_shared<FakeStore>(), quick());
        const QList<QByteArray> records = numbered(0, 3, 8 << 20);
        bench.store->add(records);
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(peer.take(100000).size() > 5'000'000); // in the first record
        peer.reset();
        EVENTUALLY(peer.accepted());
        const QByteArray expected = wireLines(records);
        EVENTUALLY(peer.take().size() >= expected.size());
        QVERIFY(peer.take() == expected);
        EVENTUALLY(bench.store->cursor() == 3);
    }

    void awayForLong()
    {
        RawPeer peer;
        peer.stopListening();
        FakeClock clock;
        OutputConfig config = plainOutput(peer.port());
        config.connectingMaxWaitSeconds = 60;
        SenderOptions options;
        options.random = [] {
            return 0.999999;
        };
        SenderBench bench(clock, config, std::make_shared<FakeStore>(), options);
        bench.store->add(numbered(0, 10));
        bench.sender->start(0);
        QList<qint64> waits;
        for (int i = 0; i < 100; ++i) { // an hour and a half
            EVENTUALLY(bench.retries == i + 1);
            waits.append(bench.status.retryAtMs - clock.nowMs());
            clock.advance(waits.last());
        }
        EVENTUALLY(bench.retries == 101);
        QVERIFY(waits[0] >= 500 && waits[0] <= 1000);
        QVERIFY(waits[2] > waits[1] && waits[1] > waits[0]);
        QVERIFY(waits.last() > 59000 && waits.last() <= 60000);
        QCOMPARE(bench.status.error.id, ErrorId::DeliveryFailed);
        const qsizetype warnings = bench.sink->messages(LogLevel::Warning, QStringLiteral("interrupted")).size();
        QVERIFY2(warnings >= 4 && warnings <= 9, QByteArray::number(warnings).constData());
        peer.listenAgain();
        bench.sender->retryNow();
        EVENTUALLY(peer.accepted());
        EVENTUALLY(bench.store->cursor() == 10);
        QCOMPARE(peer.take(), wireLines(numbered(0, 10)));
        clock.advance(1000);
        EVENTUALLY(bench.sink->messages(LogLevel::Info, QStringLiteral("goes on after an interruption")).size() == 1 ||
                   (clock.advance(500), false));
    }

    void cursorThatCouldNotBeStoredIsTriedAgain_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<bool>("moreMeanwhile");
        QTest::newRow("once, nothing else comes") << 1 << false;
        QTest::newRow("often, nothing else comes") << 5 << false;
        QTest::newRow("often, and records come") << 5 << true;
    }
    void cursorThatCouldNotBeStoredIsTriedAgain()
    {
        QFETCH(int, failures);
        QFETCH(bool, moreMeanwhile);
        RawPeer peer;
        FakeClock clock;
        SenderBench bench(clock, plainOutput(peer.port()));
        bench.store->failingMoves = failures;
        bench.store->add(numbered(0, 10));
        bench.sender->start(0);
        EVENTUALLY(bench.status.sentTotal == 10 || (peer.accepted(), false));
        EVENTUALLY(bench.store->failingMoves < failures);
        qint64 records = 10;
        if (moreMeanwhile)
            records = bench.store->add(numbered(10, 10));
        EVENTUALLY(bench.store->cursor() == records || (clock.advance(1000), false));
        qint64 delivered = 0;
        for (const FakeStore::Move &move : bench.store->moves())
            delivered += move.more;
        QCOMPARE(delivered, records);
        EVENTUALLY(bench.sink->messages(LogLevel::Info, QStringLiteral("can be stored again")).size() == 1);
        QCOMPARE(bench.sink->messages(LogLevel::Warning).size(), 1); // said once
        bench.store->failingMoves = 1;
        bench.store->add(numbered(int(records), 1));
        EVENTUALLY(bench.sink->messages(LogLevel::Warning).size() == 2 || (clock.advance(100), false));
    }

    void recordsThatCannotBeReadAreWaitedFor_data()
    {
        QTest::addColumn<bool>("console");
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("mostLines");
        QTest::newRow("network, once") << false << 1 << 1;
        QTest::newRow("network, for a quarter of an hour") << false << 22 << 6;
        QTest::newRow("console, once") << true << 1 << 1;
        QTest::newRow("console, for a quarter of an hour") << true << 22 << 6;
    }
    void recordsThatCannotBeReadAreWaitedFor()
    {
        QFETCH(bool, console);
        QFETCH(int, failures);
        QFETCH(int, mostLines);
        RawPeer peer;
        FakeClock clock;
        OutputConfig config = plainOutput(peer.port());
        if (console)
            config.type = OutputConfig::Type::Console;
        SenderBench bench(clock, config);
        bench.store->add(numbered(0, 10));
        bench.store->failingReads = failures;
        bench.sender->start(0);
        bench.sender->stop(true);
        EVENTUALLY(bench.store->failingReads == 0 || (clock.advance(30'000), false));
        QVERIFY(bench.drained->count() == 0 || bench.store->cursor() == 10);
        EVENTUALLY(bench.store->cursor() == 10 || (clock.advance(1000), peer.accepted(), peer.take(), false));
        EVENTUALLY(bench.sink->messages(LogLevel::Info, QStringLiteral("can be read again")).size() == 1);
        const qsizetype lines = bench.sink->messages(LogLevel::Warning, QStringLiteral("cannot be read")).size();
        QVERIFY2(lines >= 1 && lines <= mostLines, QByteArray::number(lines).constData());
        // Connections that the clock has ended come and go before the one that ends in good order.
        EVENTUALLY(bench.stopped->count() == 1 ||
                   (clock.advance(100), peer.accepted() && (peer.take(), peer.endOfFile()) && (peer.close(), false)));
        QCOMPARE(bench.store->cursor(), 10);
    }

    void damagedBlockIsPutAside_data()
    {
        QTest::addColumn<bool>("console");
        QTest::addColumn<QList<qint64>>("damaged"); // of four blocks of ten
        for (const bool console : {false, true}) {
            const char *kind = console ? "console" : "network";
            QTest::addRow("%s: the first", kind) << console << QList<qint64>{0};
            QTest::addRow("%s: two in the middle", kind) << console << QList<qint64>{10, 20};
            QTest::addRow("%s: the last", kind) << console << QList<qint64>{30};
            QTest::addRow("%s: all", kind) << console << QList<qint64>{0, 10, 20, 30};
        }
    }
    void damagedBlockIsPutAside()
    {
        QFETCH(bool, console);
        QFETCH(QList<qint64>, damaged);
        RawPeer peer;
        FakeClock clock;
        OutputConfig config = plainOutput(peer.port());
        if (console)
            config.type = OutputConfig::Type::Console;
        SenderBench bench(clock, config);
        QList<QByteArray> expected;
        for (int first = 0; first < 40; first += 10) {
            bench.store->add(numbered(first, 10));
            if (!damaged.contains(first))
                expected += numbered(first, 10);
        }
        for (const qint64 first : damaged)
            bench.store->damage(first);
        bench.sender->start(0);
        EVENTUALLY(bench.store->cursor() == 40 || (peer.accepted(), peer.take(), clock.advance(20), false));
        QCOMPARE(bench.store->putAsides(), damaged);
        QCOMPARE(bench.sink->messages(LogLevel::Error, QStringLiteral("are damaged in the store")).size(),
                 damaged.size());
        if (!console)
            EVENTUALLY(peer.take() == wireLines(expected));
        else
            QCOMPARE(bench.sink->messages(LogLevel::Info, QStringLiteral("casb.proofpoint.event: ")).size(),
                     expected.size());
        qint64 delivered = 0;
        for (const FakeStore::Move &move : bench.store->moves())
            delivered += move.more;
        QCOMPARE(delivered, expected.size());
        bench.store->add(numbered(40, 1));
        EVENTUALLY(bench.store->cursor() == 41 || (peer.accepted(), peer.take(), clock.advance(20), false));
    }

    void whatAResetTookWithItIsSentAgain_data()
    {
        QTest::addColumn<bool>("drain");
        QTest::newRow("while it runs") << false;
        QTest::newRow("while it drains") << true;
    }
    /// Everything was dealt when the connection broke, so that nothing new brings the delivery to life again.
    void whatAResetTookWithItIsSentAgain()
    {
        QFETCH(bool, drain);
        RawPeer peer(4096);
        FakeClock clock;
        SenderBench bench(clock, plainOutput(peer.port()));
        const QList<QByteArray> records = numbered(0, 200, 400);
        bench.store->add(records);
        bench.sender->start(0);
        if (drain)
            bench.sender->stop(true);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(peer.take(2000).size() > 20'000);
        peer.reset();
        EVENTUALLY(peer.accepted() || (clock.advance(1000), false));
        const QByteArray last = wireLine(records.last());
        EVENTUALLY(peer.take().contains(last) || bench.stopped->count() > 0);
        EVENTUALLY(bench.store->cursor() == 200 || (clock.advance(1000), peer.take(), false));
        QCOMPARE(bench.stopped->count(), 0);
        const QByteArray taken = peer.take();
        for (const QByteArray &record : records.mid(60))
            QVERIFY(taken.contains(record));
    }

    /// A peer that reads a little and then breaks every connection: the records must get through all the same.
    void everyConnectionBreaks_data()
    {
        QTest::addColumn<double>("gzipThreshold");
        QTest::newRow("plain") << 1.1;
        QTest::newRow("gzip") << -1.0;
    }
    void everyConnectionBreaks()
    {
        QFETCH(double, gzipThreshold);
        constexpr qsizetype kBreakAfter = 20'000;
        RawPeer peer(4096);
        FakeClock clock;
        OutputConfig config = plainOutput(peer.port());
        config.gzipThreshold = gzipThreshold;
        config.gzipBufferBytes = 2000;
        SenderBench bench(clock, config);
        bench.store->add(numbered(0, 300, 400));
        bench.sender->start(0);
        bench.sender->stop(true);
        int breaks = 0;
        EVENTUALLY([&] {
            clock.advance(250);
            if (!peer.accepted())
                return bench.stopped->count() > 0;
            if (peer.take(10'000).size() > kBreakAfter) {
                peer.reset();
                ++breaks;
            } else if (peer.endOfFile()) {
                peer.close();
            }
            return bench.stopped->count() > 0;
        }());
        QCOMPARE(bench.store->cursor(), 300);
        if (gzipThreshold > 1)
            QVERIFY(breaks > 3);
    }

    void aSecondStopDoesNotWait()
    {
        RawPeer peer(4096);
        FakeClock clock;
        SenderBench bench(clock, plainOutput(peer.port()));
        bench.store->add(numbered(0, 2000, 4000));
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(!peer.take(100).isEmpty());
        bench.sender->stop(false);
        bench.sender->stop(false);
        EVENTUALLY(bench.stopped->count() == 1);
        QVERIFY(bench.store->cursor() < 2000);
    }

    void connectingRetries_data()
    {
        QTest::addColumn<int>("retries");
        QTest::addColumn<int>("errors");
        QTest::newRow("never an error") << 0 << 0;
        QTest::newRow("an error after five, and on") << 5 << 1;
    }
    void connectingRetries()
    {
        QFETCH(int, retries);
        QFETCH(int, errors);
        RawPeer peer;
        peer.stopListening();
        FakeClock clock;
        OutputConfig config = plainOutput(peer.port());
        config.connectingRetries = retries;
        SenderBench bench(clock, config);
        bench.store->add(numbered(0, 10));
        bench.sender->start(0);
        for (int i = 0; i < 12; ++i) {
            EVENTUALLY(bench.retries == i + 1);
            QCOMPARE(bench.sink->messages(LogLevel::Error).size(), retries > 0 && i + 1 >= retries ? 1 : 0);
            clock.advance(bench.status.retryAtMs - clock.nowMs());
        }
        QCOMPARE(
            bench.sink->messages(LogLevel::Error, QStringLiteral("the %1 attempts of connecting_retries").arg(retries))
                .size(),
            errors);
        peer.listenAgain();
        bench.sender->retryNow();
        EVENTUALLY(peer.accepted());
        EVENTUALLY(bench.store->cursor() == 10);
    }

    void queueTimesOnlyWhenMeasured()
    {
        RawPeer peer;
        FakeClock clock;
        SenderBench bench(clock, plainOutput(peer.port()));
        bench.store->storedMs = clock.nowMs() - 5000;
        bench.store->add(numbered(0, 10));
        bench.sender->start(0);
        EVENTUALLY(bench.store->cursor() == 10 || (peer.accepted(), false));
        clock.advance(300'000);
        EVENTUALLY(bench.sink->messages(LogLevel::Info, QStringLiteral("enqueued_elapsed_times_in_seconds_stats: {}"))
                       .size() == 1);
    }

    void stopInAnOutage_data()
    {
        QTest::addColumn<bool>("drainFirst");
        QTest::newRow("at once") << false;
        QTest::newRow("after a drain that cannot end") << true;
    }
    void stopInAnOutage()
    {
        QFETCH(bool, drainFirst);
        RawPeer peer;
        peer.stopListening();
        FakeClock clock;
        SenderBench bench(clock, plainOutput(peer.port()));
        bench.store->add(numbered(0, 10));
        bench.sender->start(0);
        EVENTUALLY(bench.status.phase == Phase::Retrying);
        if (drainFirst) {
            bench.sender->stop(true);
            clock.advance(1000);
            EVENTUALLY(bench.retries == 2);
            QCOMPARE(bench.stopped->count(), 0);
        }
        bench.sender->stop(false);
        EVENTUALLY(bench.stopped->count() == 1); // no time went by
        QCOMPARE(bench.store->cursor(), 0);
    }

    void drainWaitsForTheEndOfAnOutage()
    {
        RawPeer peer;
        peer.stopListening();
        FakeClock clock;
        SenderBench bench(clock, plainOutput(peer.port()));
        bench.store->add(numbered(0, 10));
        bench.sender->start(0);
        EVENTUALLY(bench.status.phase == Phase::Retrying);
        bench.sender->stop(true);
        peer.listenAgain();
        clock.advance(1000);
        EVENTUALLY(peer.accepted());
        EVENTUALLY((peer.take(), peer.endOfFile()));
        QCOMPARE(peer.take(), wireLines(numbered(0, 10)));
        peer.close();
        EVENTUALLY(bench.stopped->count() == 1);
        QCOMPARE(bench.store->cursor(), 10);
    }

    void stopWithNothingToSend()
    {
        RawPeer peer;
        SystemClock clock;
        SenderBench bench(clock, plainOutput(peer.port()));
        bench.sender->start(0);
        QCOMPARE(bench.drained->count(), 1);
        bench.sender->stop(true);
        EVENTUALLY(bench.stopped->count() == 1 ||
                   (peer.accepted() && (peer.take(), peer.endOfFile()) && (peer.close(), false)));
    }

    void peerThatNeverAnswersTheEnd()
    {
        RawPeer peer;
        FakeClock clock;
        SenderBench bench(clock, plainOutput(peer.port()));
        bench.store->add(numbered(0, 10));
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(bench.store->cursor() == 10);
        bench.sender->stop(false);
        EVENTUALLY((peer.take(), peer.endOfFile()));
        QCOMPARE(bench.stopped->count(), 0);
        clock.advance(3000);
        EVENTUALLY(bench.stopped->count() == 1);
        QCOMPARE(bench.store->cursor(), 10);
    }

    void peerThatBreaksTheEnd_data()
    {
        QTest::addColumn<bool>("before");
        QTest::newRow("a moment before the stop") << true;
        QTest::newRow("a moment after") << false;
    }
    void peerThatBreaksTheEnd()
    {
        QFETCH(bool, before);
        RawPeer peer;
        FakeClock clock;
        SenderBench bench(clock, plainOutput(peer.port()));
        bench.store->add(numbered(0, 10));
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(bench.store->cursor() == 10);
        if (before)
            peer.reset(); // without having read
        bench.sender->stop(false);
        if (!before)
            peer.reset();
        EVENTUALLY(bench.stopped->count() == 1);
        QCOMPARE(bench.store->cursor(), 0);
    }

    /// The reset comes in together with the acknowledgement that lets the end begin: nobody may take it for an answer.
    void peerThatBreaksWithTheLastAcknowledgement()
    {
        RawPeer peer(4096);
        FakeClock clock;
        SenderBench bench(clock, plainOutput(peer.port()));
        const QList<QByteArray> records = numbered(0, 60, 400);
        bench.store->add(records);
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(!peer.take(100).isEmpty());
        bench.sender->stop(false);
        EVENTUALLY(peer.take() == wireLines(records));
        peer.reset(); // before the sender has looked again
        EVENTUALLY(bench.stopped->count() == 1);
        QCOMPARE(bench.store->cursor(), 0);
    }

    void slowPeerPressesBack()
    {
        RawPeer peer(4096);
        SystemClock clock;
        SenderBench bench(clock, plainOutput(peer.port()), std::make_shared<FakeStore>(), quick());
        const int count = 60000;
        const QList<QByteArray> records = numbered(0, count, 1000);
        for (int i = 0; i < count; i += 500)
            bench.store->add(records.mid(i, 500));
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        // The kernels hold some megabytes; after that nothing moves until the peer takes more.
        qint64 before = -1;
        EVENTUALLY(std::exchange(before, bench.store->cursor()) == bench.store->cursor() && before > 0);
        QVERIFY2(bench.store->cursor() < count / 2, QByteArray::number(bench.store->cursor()).constData());
        const QByteArray expected = wireLines(records);
        EVENTUALLY(peer.take(1 << 20).size() == expected.size());
        QVERIFY(peer.take() == expected);
        EVENTUALLY(bench.store->cursor() == count);
    }

    void peerThatTakesNothingIsGivenUp()
    {
        RawPeer peer(4096);
        FakeClock clock;
        OutputConfig config = plainOutput(peer.port());
        config.sendingTimeoutSeconds = 5;
        SenderBench bench(clock, config);
        bench.store->add(numbered(0, 20000, 1000));
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(bench.status.phase == Phase::Retrying || (clock.advance(600), false));
        QVERIFY(bench.status.error.detail.contains(QStringLiteral("taken nothing for 5 seconds")));
    }

    void peerMayTalk()
    {
        RawPeer peer;
        SystemClock clock;
        SenderBench bench(clock, plainOutput(peer.port()));
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        peer.send(QByteArray(100000, 'k'));
        bench.store->add(numbered(0, 10));
        EVENTUALLY(bench.store->cursor() == 10);
        bench.sender->stop(false);
        EVENTUALLY((peer.take(), peer.endOfFile()));
        QCOMPARE(peer.take(), wireLines(numbered(0, 10)));
        peer.close();
        EVENTUALLY(bench.stopped->count() == 1);
    }

    void twoOutputsAtTheirOwnPace()
    {
        RawPeer fast;
        RawPeer slow(4096);
        SystemClock clock;
        const auto store = std::make_shared<FakeStore>();
        SenderBench first(clock, plainOutput(fast.port()), store, quick());
        SenderBench second(clock, plainOutput(slow.port()), store, quick());
        const QList<QByteArray> records = numbered(0, 20000, 1000);
        const QByteArray expected = wireLines(records);
        store->add(records);
        first.sender->start(0);
        second.sender->start(0);
        EVENTUALLY(fast.accepted());
        EVENTUALLY(fast.take().size() == expected.size());
        EVENTUALLY(first.status.nextRecord == 20000);
        QVERIFY(second.status.nextRecord < 20000);
        EVENTUALLY(slow.accepted());
        EVENTUALLY(slow.take().size() == expected.size());
        QVERIFY(slow.take() == expected);
        EVENTUALLY(second.status.nextRecord == 20000);
    }

    void console()
    {
        SystemClock clock;
        OutputConfig config;
        config.name = QStringLiteral("console_1");
        config.type = OutputConfig::Type::Console;
        SenderBench bench(clock, config);
        bench.store->add({"{\"a\":1}", "{\"b\":2}"});
        bench.sender->start(1);
        EVENTUALLY(bench.drained->count() == 1);
        bench.store->add({"{\"c\":3}"});
        bench.sender->stop(true);
        EVENTUALLY(bench.stopped->count() == 1);
        QCOMPARE(bench.sink->messages(LogLevel::Info, QStringLiteral("casb.proofpoint")),
                 QStringList({QStringLiteral("OutputProcess::ConsoleSender(standard_senders,console_sender_0) -> "
                                             "casb.proofpoint.event: {\"b\":2}"),
                              QStringLiteral("OutputProcess::ConsoleSender(standard_senders,console_sender_0) -> "
                                             "casb.proofpoint.event: {\"c\":3}")}));
        QCOMPARE(bench.store->cursor(), 3);
    }

    void names_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("kind");
        for (const char *type : {"syslog", "sidecar", "in_house_relay"})
            QTest::newRow(type) << QString::fromLatin1(type) << QStringLiteral("Syslog");
        for (const char *type : {"devo_platform", "relay"})
            QTest::newRow(type) << QString::fromLatin1(type) << QStringLiteral("Devo");
        for (const char *type : {"console", "stdout"})
            QTest::newRow(type) << QString::fromLatin1(type) << QStringLiteral("Console");
    }

    void names()
    {
        QFETCH(QString, type);
        QFETCH(QString, kind);
        OutputConfig config;
        config.name = QStringLiteral("sidecar_0");
        config.typeText = type;
        config.type = kind == u"Console" ? OutputConfig::Type::Console : OutputConfig::Type::Relay;
        const deliver::SenderNames called(config);
        QCOMPARE(called.monitor, QString(kind + u"SenderManagerMonitor(standard_senders,sidecar_0)"));
        QCOMPARE(called.manager, QString(kind + u"SenderManager(standard_senders,manager,sidecar_0)"));
        QCOMPARE(called.sender(0), QString(kind + u"Sender(standard_senders," + kind.toLower() + u"_sender_0)"));
        QCOMPARE(deliver::SenderNames(config, deliver::SenderNames::Group::Internal).monitor,
                 QString(kind + u"SenderManagerMonitor(internal_senders,sidecar_0)"));
    }

    void monitorLines()
    {
        RawPeer peer;
        FakeClock clock(1'656'412'762'511);
        OutputConfig config = plainOutput(peer.port());
        config.name = QStringLiteral("sidecar_0");
        config.typeText = QStringLiteral("sidecar");
        config.framing = OutputConfig::Framing::Rfc3164;
        SenderBench bench(clock, config);
        bench.store->add(numbered(0, 44));
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(bench.store->cursor() == 44);
        clock.advance(300000);
        const QString who = QStringLiteral("OutputProcess::SyslogSenderManagerMonitor(standard_senders,sidecar_0) -> ");
        EVENTUALLY(bench.sink->messages(LogLevel::Info, QStringLiteral("Standard - Total")).size() == 1);
        QCOMPARE(
            bench.sink->messages(LogLevel::Info).filter(who),
            QStringList({who + QStringLiteral("Number of available senders: 1, sender manager internal queue size: 0"),
                         who + QStringLiteral("enqueued_elapsed_times_in_seconds_stats: {}"),
                         who + QStringLiteral("Sender: SyslogSender(standard_senders,syslog_sender_0), status: "
                                              "{\"internal_queue_size\": 0, \"is_connection_open\": True}"),
                         who + QStringLiteral("Standard - Total number of messages sent: 44, messages sent since "
                                              "\"2022-06-28 10:39:22.511000+00:00\": 44 (elapsed 0.000 seconds)")}));
    }
};

QTEST_GUILESS_MAIN(TestSender)
#include "tst_sender.moc"
