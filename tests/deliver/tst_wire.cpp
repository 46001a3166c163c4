// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/barrier.h"
#include "deliver/block_feed.h"
#include "deliver/burst.h"
#include "deliver/gzip_buffer.h"
#include "deliver/lane_ledger.h"
#include "fake_store.h"

#include <QTest>
#include <cstdlib>
#include <ctime>
#include <zlib.h>

using namespace casb;
using namespace casb::deliver;

class TestWire : public QObject
{
    Q_OBJECT

private slots:
    void prefix_data()
    {
        QTest::addColumn<bool>("rfc3164");
        QTest::addColumn<bool>("strict");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<qint64>("timeMs");
        QTest::addColumn<QByteArray>("expected");
        const qint64 winter = 1'675'242'000'007; // 2023-02-01T09:00:00.007Z
        const qint64 summer = 1'689'375'599'999; // 2023-07-14T22:59:59.999Z
        QTest::newRow("devo") << false << false << QByteArray("UTC") << winter
                              << QByteArray("<14>2023-02-01 09:00:00.007 host.example a.b: ");
        QTest::newRow("devo is UTC wherever it runs") << false << false << QByteArray("Europe/Madrid") << winter
                                                      << QByteArray("<14>2023-02-01 09:00:00.007 host.example a.b: ");
        QTest::newRow("syslog pads the day with a blank")
            << true << false << QByteArray("UTC") << winter << QByteArray("<14>Feb  1 09:00:00 host.example a.b: ");
        QTest::newRow("syslog is local") << true << false << QByteArray("Europe/Madrid") << summer
                                         << QByteArray("<14>Jul 15 00:59:59 host.example a.b: ");
        QTest::newRow("strict") << true << true << QByteArray("Europe/Madrid") << summer
                                << QByteArray("<14>2023-07-15T00:59:59.999+02:00 host.example a.b: ");
        QTest::newRow("strict, west") << true << true << QByteArray("America/St_Johns") << winter
                                      << QByteArray("<14>2023-02-01T05:30:00.007-03:30 host.example a.b: ");
        QTest::newRow("strict, UTC") << true << true << QByteArray("UTC") << winter
                                     << QByteArray("<14>2023-02-01T09:00:00.007+00:00 host.example a.b: ");
    }
    void prefix()
    {
        QFETCH(bool, rfc3164);
        QFETCH(bool, strict);
        QFETCH(QByteArray, zone);
        QFETCH(qint64, timeMs);
        QFETCH(QByteArray, expected);
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        ::tzset();
        OutputConfig config;
        config.framing = rfc3164 ? OutputConfig::Framing::Rfc3164 : OutputConfig::Framing::DevoTls;
        config.strictSyslogTimestamp = strict;
        Framer framer(config, QStringLiteral("host.example"));
        framer.begin(QStringLiteral("a.b"), timeMs);
        qputenv("TZ", before);
        ::tzset();
        QCOMPARE(framer.prefix(), expected);
    }

    void feedCutsAtRecords()
    {
        FakeStore store;
        store.add({"{\"a\":1}", "{\"b\":\"\xc3\xa9\"}", "{}"}, QStringLiteral("t"), 0);
        store.add({"{\"later\":true}"}, QStringLiteral("u"), 1);
        BlockFeed feed(store.reader(), Framer({}, QStringLiteral("h")));
        Chunk chunk;
        QVERIFY(feed.read(1, 3, 1, chunk));
        QCOMPARE(chunk.firstRecord, 1);
        QCOMPARE(chunk.bytes, QByteArray("<14>1970-01-01 00:00:00.000 h t: {\"b\":\"\xc3\xa9\"}\n"));
        QVERIFY(feed.read(2, RecordRanges::kOpenEnd, 10000, chunk));
        QCOMPARE(chunk.bytes, QByteArray("<14>1970-01-01 00:00:00.000 h t: {}\n"));
        QCOMPARE(chunk.nextRecord(), 3);
        QVERIFY(feed.read(0, 2, 10000, chunk)); // back again
        QCOMPARE(chunk.nextRecord(), 2);
        QVERIFY(feed.read(3, RecordRanges::kOpenEnd, 1, chunk));
        QCOMPARE(chunk.bytes, QByteArray("<14>1970-01-01 00:00:00.001 h u: {\"later\":true}\n"));
        QVERIFY(!feed.read(4, RecordRanges::kOpenEnd, 1, chunk));
        QVERIFY(feed.read(2, 3, 1, chunk)); // the end does not blind it
    }

    void gzipMembers()
    {
        GzipBuffer buffer(10, 6);
        buffer.add("12345\n", {7, 8});
        QVERIFY(!buffer.full());
        QCOMPARE(buffer.missing(), 5);
        buffer.add("6789\n", {8, 9});
        QVERIFY(buffer.full()); // more than 10 bytes
        QCOMPARE(buffer.records(), (std::vector<RecordRange>{{7, 9}}));
        const QByteArray member = buffer.take();
        QVERIFY(buffer.empty() && buffer.records().empty());
        QCOMPARE(member.left(2), QByteArray("\x1f\x8b"));
        QByteArray plain(100, '\0');
        z_stream stream{};
        QCOMPARE(inflateInit2(&stream, 16 + MAX_WBITS), Z_OK);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(member.constData()));
        stream.avail_in = uInt(member.size());
        stream.next_out = reinterpret_cast<Bytef *>(plain.data());
        stream.avail_out = uInt(plain.size());
        QCOMPARE(inflate(&stream, Z_FINISH), Z_STREAM_END);
        QCOMPARE(stream.avail_in, 0u);
        plain.resize(qsizetype(stream.total_out));
        inflateEnd(&stream);
        QCOMPARE(plain, QByteArray("12345\n6789\n"));
    }

    void rangesGoLowestFirst()
    {
        RecordRanges ranges(10);
        QCOMPARE(ranges.front(), (RecordRange{10, RecordRanges::kOpenEnd}));
        ranges.takeFront(30);
        ranges.giveBack({12, 15});
        ranges.giveBack({20, 25});
        ranges.giveBack({15, 17}); // touches the first
        QCOMPARE(ranges.front(), (RecordRange{12, 17}));
        ranges.takeFront(14);
        QCOMPARE(ranges.front(), (RecordRange{14, 17}));
        ranges.giveBack({25, 30}); // reaches the frontier, together with what it touches
        QCOMPARE(ranges.front(), (RecordRange{14, 17}));
        ranges.takeFront(17);
        QCOMPARE(ranges.front(), (RecordRange{20, RecordRanges::kOpenEnd}));
        ranges.giveBack({5, 5});
        QVERIFY(!ranges.hasReturned());
    }

    void ledgerSettles()
    {
        LaneLedger ledger;
        ledger.wrote({0, 1}, 100, 100);
        ledger.wrote({1, 2}, 200, 100);
        ledger.wrote({2, 5}, 300, 100);
        QCOMPARE(ledger.unsettledBytes(), 300);
        QCOMPARE(ledger.lowestUnacknowledged(), 0);
        QCOMPARE(ledger.acknowledge(250, 1000), 2); // a record counts when its last byte does
        QCOMPARE(ledger.lowestUnacknowledged(), 2);
        QVERIFY(!ledger.settle(1000));
        ledger.acknowledge(300, 2000);
        QVERIFY(!ledger.unacknowledged());
        QVERIFY(!ledger.settledAny());
        QVERIFY(ledger.settle(1100));
        QVERIFY(ledger.settledAny());
        QCOMPARE(ledger.unsettledBytes(), 100);
        QCOMPARE(ledger.close(false), (std::vector<RecordRange>{{2, 5}}));
        QCOMPARE(ledger.unsettledBytes(), 0);
        ledger.wrote({5, 6}, 10, 10);
        ledger.wrote({6, 7}, 20, 10);
        ledger.acknowledge(10, 0);
        QCOMPARE(ledger.close(true), (std::vector<RecordRange>{{6, 7}}));
    }

    void ledgerCountsWhatIsUnsettled()
    {
        LaneLedger ledger;
        QVERIFY(!ledger.lowestUnsettled());
        ledger.wrote({4, 6}, 100, 100);
        ledger.wrote({6, 9}, 200, 100);
        QCOMPARE(ledger.unsettledRecords(), 5);
        ledger.acknowledge(100, 1000);
        QCOMPARE(ledger.lowestUnacknowledged(), 6);
        QCOMPARE(ledger.lowestUnsettled(), 4);
        QVERIFY(ledger.settle(1100));
        QCOMPARE(ledger.unsettledRecords(), 3);
        QCOMPARE(ledger.lowestUnsettled(), 6);
        ledger.close(false);
        QCOMPARE(ledger.unsettledRecords(), 0);
        QVERIFY(!ledger.lowestUnsettled());
    }

    void burstNarrowsAndWidens()
    {
        Burst burst;
        burst.broke(1000, false);
        burst.broke(0, false); // nothing was at stake
        burst.broke(1000, false);
        QVERIFY(!burst.narrow() && !burst.asks());
        burst.broke(1000, false);
        QCOMPARE(burst.limit(), 500);
        QVERIFY(burst.asks());
        for (int i = 0; i < 20; ++i)
            burst.broke(1000, false);
        QCOMPARE(burst.limit(), 1); // down to a record
        for (int i = 0; i < 15; ++i)
            burst.progressed();
        QCOMPARE(burst.limit(), 1); // more is tried seldom after so many breaks
        burst.progressed();
        QCOMPARE(burst.limit(), 2);
        burst.broke(2, true); // a part of what this connection carried counted
        QCOMPARE(burst.limit(), 1);
        for (int i = 0; i < 16 * 30; ++i)
            burst.progressed();
        QVERIFY(!burst.narrow() && !burst.asks());
    }

    /// Who gives no receipt is judged by time every now and then, but not longer than for a connection.
    void burstTakesTurns()
    {
        Burst burst;
        QList<bool> asks;
        for (int i = 0; i < 9; ++i) {
            burst.broke(1000, false);
            asks += burst.asks();
        }
        burst.broke(1, true);
        QVERIFY(burst.asks());
        QCOMPARE(asks, (QList<bool>{false, false, true, true, true, false, true, true, false}));
    }

    void barrierIsDue_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("megabytes");
        QTest::addColumn<qint64>("ageMs");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<qint64>("records");
        QTest::addColumn<bool>("due");
        constexpr qint64 mb = 1 << 20;
        QTest::newRow("off") << 0 << 0 << qint64(1e9) << 5000 * mb << qint64(1e6) << false;
        QTest::newRow("young") << 10 << 0 << qint64(9999) << mb << qint64(10) << false;
        QTest::newRow("old") << 10 << 0 << qint64(10000) << qint64(1) << qint64(1) << true;
        QTest::newRow("old, but nothing is open") << 10 << 0 << qint64(10000) << qint64(0) << qint64(0) << false;
        QTest::newRow("small") << 0 << 2 << qint64(1e9) << 2 * mb - 1 << qint64(10) << false;
        QTest::newRow("large") << 0 << 2 << qint64(0) << 2 * mb << qint64(10) << true;
        QTest::newRow("both, by size") << 10 << 2 << qint64(0) << 2 * mb << qint64(10) << true;
        QTest::newRow("half the queue") << 10 << 0 << qint64(0) << qint64(10) << qint64(500) << true;
        QTest::newRow("less than half") << 10 << 0 << qint64(0) << qint64(10) << qint64(499) << false;
    }
    void barrierIsDue()
    {
        QFETCH(int, seconds);
        QFETCH(int, megabytes);
        QFETCH(qint64, ageMs);
        QFETCH(qint64, bytes);
        QFETCH(qint64, records);
        OutputConfig config;
        config.barrierPeriodSeconds = seconds;
        config.barrierMegabytes = megabytes;
        const Barrier barrier(config, 1000);
        QCOMPARE(barrier.on(), seconds + megabytes > 0);
        QTEST(barrier.due(7 + ageMs, 7, bytes, records), "due");
    }

    void ledgerKnowsReturnedRecordsBehindNewerOnes()
    {
        LaneLedger ledger;
        ledger.wrote({50, 51}, 10, 10);
        ledger.wrote({3, 4}, 20, 10);
        QCOMPARE(ledger.lowestUnacknowledged(), 3);
        ledger.acknowledge(20, 0);
        QVERIFY(!ledger.lowestUnacknowledged());
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
