// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_clock.h"
#include "raw_peer.h"
#include "sender_bench.h"

#include <QSet>
#include <QTest>

using namespace casb;

namespace {

#define EVENTUALLY(condition) QTRY_VERIFY(condition)

OutputConfig barrierOutput(const RawPeer &peer, int seconds, int megabytes = 0)
{
    OutputConfig config = plainOutput(peer.port());
    config.barrierPeriodSeconds = seconds;
    config.barrierMegabytes = megabytes;
    config.internalMessages = false;
    return config;
}

} // namespace

/// The only receipt that the protocol has: half-close, the peer's end of file, another connection.
class TestReceipts : public QObject
{
    Q_OBJECT

private slots:
    void cursorWaitsForTheReceipt()
    {
        RawPeer peer;
        FakeClock clock;
        SenderBench bench(clock, barrierOutput(peer, 60));
        bench.store->add(numbered(0, 10));
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(peer.take() == wireLines(numbered(0, 10)));
        for (int i = 0; i < 50; ++i)
            clock.advance(1000);
        QCOMPARE(bench.store->cursor(), 0);
        EVENTUALLY((peer.take(), peer.endOfFile()) || (clock.advance(1000), false));
        QCOMPARE(bench.store->cursor(), 0);
        peer.close();
        EVENTUALLY(bench.store->cursor() == 10);
        QCOMPARE(bench.retries, 0);
        // The next records go on with a connection of their own.
        bench.store->add(numbered(10, 5));
        EVENTUALLY(peer.accepted());
        EVENTUALLY(peer.take() == wireLines(numbered(10, 5)));
        QCOMPARE(bench.sink->messages(LogLevel::Info, QStringLiteral("Connected")).size(), 1);
        QVERIFY(bench.sink->messages(LogLevel::Warning).isEmpty());
    }

    /// A peer that ends its side in good order and drops what its TCP has acknowledged.
    void farewellIsNoReceipt_data()
    {
        QTest::addColumn<bool>("barrier");
        QTest::addColumn<qint64>("cursor");
        QTest::newRow("without") << false << qint64(10);
        QTest::newRow("with") << true << qint64(0);
    }
    void farewellIsNoReceipt()
    {
        QFETCH(bool, barrier);
        RawPeer peer;
        FakeClock clock;
        SenderBench bench(clock, barrierOutput(peer, barrier ? 60 : 0));
        bench.store->add(numbered(0, 10));
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(peer.take() == wireLines(numbered(0, 10)));
        clock.advance(5000);
        peer.close();
        if (!barrier) {
            EVENTUALLY(bench.store->cursor() == 10);
            return;
        }
        EVENTUALLY(peer.accepted() || (clock.advance(1000), false));
        EVENTUALLY(peer.take() == wireLines(numbered(0, 10)));
        QTEST(bench.store->cursor(), "cursor");
    }

    void bySize()
    {
        RawPeer peer;
        FakeClock clock;
        SenderBench bench(clock, barrierOutput(peer, 0, 1));
        const QList<QByteArray> records = numbered(0, 3000, 1000);
        for (int i = 0; i < 3000; i += 100)
            bench.store->add(records.mid(i, 100));
        bench.sender->start(0);
        QByteArray all;
        int receipts = 0;
        EVENTUALLY([&] {
            if (peer.accepted() && (peer.take(), peer.endOfFile())) {
                all += peer.take();
                peer.close();
                ++receipts;
            }
            clock.advance(1);
            return bench.store->cursor() >= 2800;
        }());
        QVERIFY2(receipts == 2 || receipts == 3, QByteArray::number(receipts).constData());
        QCOMPARE(all, wireLines(records).left(all.size()));
        QCOMPARE(bench.retries, 0);
    }

    /// What waits for a receipt counts as waiting in the queue: it must not be what fills it.
    void beforeTheQueueIsFull()
    {
        RawPeer peer;
        FakeClock clock;
        SenderOptions options;
        options.queueLimit = 100;
        SenderBench bench(clock, barrierOutput(peer, 3600), std::make_shared<FakeStore>(), options);
        bench.store->add(numbered(0, 60));
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY((peer.take(), peer.endOfFile()) || (clock.advance(1), false));
        peer.close();
        EVENTUALLY(bench.store->cursor() == 60);
    }

    void gzipMemberIsWrittenBeforeTheEnd()
    {
        RawPeer peer;
        FakeClock clock;
        OutputConfig config = barrierOutput(peer, 3);
        config.gzipThreshold = -1;
        config.gzipBufferBytes = 2000;
        SenderBench bench(clock, config);
        bench.store->add(numbered(0, 30, 100));
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY((peer.take(), peer.endOfFile()) || (clock.advance(250), false));
        peer.close();
        EVENTUALLY(bench.store->cursor() == 30);
    }

    void severalConnections()
    {
        RawPeer peer;
        FakeClock clock;
        OutputConfig config = barrierOutput(peer, 5);
        config.concurrentConnections = 3;
        SenderBench bench(clock, config);
        const QList<QByteArray> records = numbered(0, 90, 100);
        for (int i = 0; i < 90; i += 3)
            bench.store->add(records.mid(i, 3));
        bench.sender->start(0);
        QSet<QByteArray> lines;
        // It serves one connection at a time: the others wait in its backlog, and for their receipt.
        EVENTUALLY([&] {
            if (peer.accepted() && (peer.take(), peer.endOfFile())) {
                for (const QByteArray &line : peer.take().split('\n'))
                    lines.insert(line);
                peer.close();
            }
            clock.advance(250);
            return bench.store->cursor() == 90;
        }());
        QCOMPARE(lines.size(), 91); // and the empty piece behind the last
    }

    void brokenBeforeTheReceipt()
    {
        RawPeer peer;
        FakeClock clock;
        SenderBench bench(clock, barrierOutput(peer, 60));
        bench.store->add(numbered(0, 10));
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(peer.take() == wireLines(numbered(0, 10)));
        clock.advance(30'000); // by time alone they would count
        peer.reset();
        EVENTUALLY(peer.accepted() || (clock.advance(1000), false));
        EVENTUALLY(peer.take() == wireLines(numbered(0, 10)));
        QCOMPARE(bench.store->cursor(), 0);
    }

    /// It takes everything and never answers: the records come again, three times, then its TCP's word has to do.
    void peerThatNeverAnswers()
    {
        RawPeer peer;
        FakeClock clock;
        OutputConfig config = barrierOutput(peer, 10);
        config.sendingTimeoutSeconds = 5;
        SenderBench bench(clock, config);
        bench.store->add(numbered(0, 10));
        bench.sender->start(0);
        for (int i = 0; i < 3; ++i) {
            EVENTUALLY(peer.accepted() || (clock.advance(1000), false));
            EVENTUALLY(peer.take() == wireLines(numbered(0, 10)));
            QCOMPARE(bench.store->cursor(), 0);
            EVENTUALLY((peer.take(), peer.endOfFile()) || (clock.advance(1000), false));
            const int before = bench.retries;
            EVENTUALLY(bench.retries > before || bench.store->cursor() == 10 || (clock.advance(1000), false));
            peer.close();
        }
        QCOMPARE(bench.store->cursor(), 10);
        const QStringList said =
            bench.sink->messages(LogLevel::Warning, QStringLiteral("does not answer the end of a connection"));
        QCOMPARE(said.size(), 1);
        QVERIFY(
            !bench.sink->messages(LogLevel::Warning, QStringLiteral("did not answer the end of the stream")).isEmpty());
    }

    void stop_data()
    {
        QTest::addColumn<bool>("drain");
        QTest::addColumn<bool>("underWay");
        QTest::addColumn<bool>("answers");
        QTest::addColumn<qint64>("cursor");
        QTest::newRow("stop") << false << false << true << qint64(10);
        QTest::newRow("drain") << true << false << true << qint64(10);
        QTest::newRow("stop while it is asked") << false << true << true << qint64(10);
        QTest::newRow("drain while it is asked") << true << true << true << qint64(10);
        QTest::newRow("stop, no answer") << false << false << false << qint64(0);
        QTest::newRow("stop while it is asked, no answer") << false << true << false << qint64(0);
    }
    void stop()
    {
        QFETCH(bool, drain);
        QFETCH(bool, underWay);
        QFETCH(bool, answers);
        RawPeer peer;
        FakeClock clock;
        SenderBench bench(clock, barrierOutput(peer, 10));
        bench.store->add(numbered(0, 10));
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(peer.take() == wireLines(numbered(0, 10)));
        if (underWay)
            EVENTUALLY((peer.take(), peer.endOfFile()) || (clock.advance(1000), false));
        bench.sender->stop(drain);
        EVENTUALLY((peer.take(), peer.endOfFile()) || (clock.advance(1), false));
        if (answers) {
            peer.close();
            EVENTUALLY(bench.stopped->count() == 1);
        } else {
            const qint64 before = clock.steadyMs();
            EVENTUALLY(bench.stopped->count() == 1 || (clock.advance(100), false));
            QVERIFY(clock.steadyMs() - before <= 6500); // not as long as a receipt is waited for otherwise
        }
        QTEST(bench.store->cursor(), "cursor");
    }

    /// The peer ends its side a moment before this side does: that answers nothing.
    void farewellBeforeTheStop()
    {
        RawPeer peer;
        FakeClock clock;
        SenderBench bench(clock, barrierOutput(peer, 10));
        bench.store->add(numbered(0, 10));
        bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(peer.take() == wireLines(numbered(0, 10)));
        peer.close();
        bench.sender->stop(false);
        EVENTUALLY(bench.stopped->count() == 1 || (clock.advance(100), false));
        QCOMPARE(bench.store->cursor(), 0);
    }

    /// A peer that breaks every connection so soon that time proves nothing.
    void shortLivedConnections_data()
    {
        QTest::addColumn<double>("gzipThreshold");
        QTest::newRow("plain") << 1.1;
        QTest::newRow("gzip") << -1.0;
    }
    void shortLivedConnections()
    {
        QFETCH(double, gzipThreshold);
        RawPeer peer;
        FakeClock clock;
        OutputConfig config = plainOutput(peer.port());
        config.gzipThreshold = gzipThreshold;
        config.connectingMaxWaitSeconds = 1;
        SenderBench bench(clock, config);
        bench.store->add(numbered(0, 300, 400));
        bench.sender->start(0);
        qint64 openedMs = -1;
        qint64 quietMs = clock.steadyMs(); // since when nothing is on its way
        EVENTUALLY([&] {
            clock.advance(250);
            if (peer.accepted()) {
                quietMs = clock.steadyMs();
                openedMs = openedMs < 0 ? quietMs : openedMs;
                peer.take();
                const bool over = clock.steadyMs() - openedMs >= 1000;
                if (peer.endOfFile())
                    peer.close();
                else if (over)
                    peer.reset();
                if (peer.endOfFile() || over)
                    openedMs = -1;
            }
            return bench.store->cursor() == 300 && clock.steadyMs() - quietMs > 5000;
        }());
    }
};

QTEST_GUILESS_MAIN(TestReceipts)
#include "tst_receipts.moc"
