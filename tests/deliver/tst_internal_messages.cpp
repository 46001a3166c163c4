// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/gzip_buffer.h"
#include "deliver/internal_log.h"
#include "fake_clock.h"
#include "raw_peer.h"
#include "sender_bench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <zlib.h>

using namespace casb;
using Phase = OutputStatus::Phase;

namespace {

#define EVENTUALLY(condition) QTRY_VERIFY(condition)

QByteArrayList filtered(const QByteArrayList &lines, const QByteArray &containing)
{
    QByteArrayList out;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(out),
                 [&](const QByteArray &line) { return line.contains(containing); });
    return out;
}

/// What came over a connection, told apart by tags.
struct Received {
    QByteArrayList records;   ///< whole lines
    QByteArrayList internals; ///< whole lines
    QByteArrayList broken;

    explicit Received(const QByteArray &bytes)
    {
        QByteArrayList lines = bytes.split('\n');
        if (!lines.takeLast().isEmpty())
            broken.append("the last line has no end");
        for (const QByteArray &line : lines) {
            if (line.contains(" casb.proofpoint."))
                records.append(line + '\n');
            else if (line.startsWith("<14>") && line.contains(" devo.collector"))
                internals.append(line);
            else
                broken.append(line);
        }
    }
    [[nodiscard]] QJsonObject json(const QByteArray &containing) const
    {
        for (const QByteArray &line : internals) {
            if (line.contains(containing))
                return QJsonDocument::fromJson(line.mid(line.indexOf(": {") + 2)).object();
        }
        return {};
    }
};

QByteArray inflated(const QByteArray &bytes)
{
    QByteArray out;
    qsizetype at = 0;
    while (at < bytes.size()) {
        z_stream stream{};
        if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK)
            return "zlib";
        QByteArray piece(1 << 22, Qt::Uninitialized);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData() + at));
        stream.avail_in = uInt(bytes.size() - at);
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        const int result = inflate(&stream, Z_FINISH);
        at += qsizetype(stream.total_in);
        out.append(piece.constData(), qsizetype(stream.total_out));
        inflateEnd(&stream);
        if (result != Z_STREAM_END)
            return "no member";
    }
    return out;
}

/// A sender whose output gets the log.
struct InternalBench {
    InternalBench(Clock &clock, OutputConfig config, std::shared_ptr<FakeStore> store = std::make_shared<FakeStore>(),
                  SenderOptions options = {})
        : sink(std::make_shared<InternalLog>(QStringLiteral("acme"), QStringLiteral("9.8.7"))), queue(sink->attach()),
          bench(clock, std::move(config), std::move(store), with(std::move(options)))
    {
        bench.log.addSink(sink);
    }
    SenderOptions with(SenderOptions options) const
    {
        options.internal = queue;
        options.collector = {QStringLiteral("acme"), QStringLiteral("7"), QStringLiteral("9.8.7")};
        return options;
    }
    [[nodiscard]] Logger speaker(const char *process, const char *thread)
    {
        return {bench.log, {QLatin1String(process), QLatin1String(thread)}};
    }
    [[nodiscard]] Logger puller()
    {
        return speaker("InputProcess", "ProofpointCasbAlertsPuller(casb,one,alerts,predefined)");
    }

    std::shared_ptr<InternalLog> sink;
    std::shared_ptr<InternalQueue> queue;
    SenderBench bench;
};

} // namespace

/// The collector's messages about itself, beside the records.
class TestInternalMessages : public QObject
{
    Q_OBJECT

private slots:
    /// A peer that broke its first connections gets little at a time. What is said beside the records must not count as
    /// theirs: it never settles.
    void aNarrowConnectionIsNotStoppedByInternalMessages()
    {
        RawPeer peer;
        FakeClock clock;
        InternalBench own(clock, plainOutput(peer.port()));
        own.bench.store->add(numbered(0, 100, 300));
        own.bench.sender->start(0);
        for (int breaks = 0; breaks < 6; ++breaks) {
            EVENTUALLY(peer.accepted() || (clock.advance(1000), false));
            EVENTUALLY(!peer.take().isEmpty());
            peer.reset();
        }
        const Logger puller = own.puller();
        int said = 0;
        QByteArray all;
        const auto serve = [&] {
            if (peer.accepted() && (peer.take(), peer.endOfFile())) {
                all += peer.take();
                peer.close();
            }
        };
        EVENTUALLY([&] {
            serve();
            puller.info(QStringLiteral("line %1 ").arg(++said) + QString(2000, u'y'));
            clock.advance(500);
            return own.bench.store->cursor() == 100;
        }());
        // They come when the records are through.
        EVENTUALLY((serve(), !Received(all + peer.take()).internals.isEmpty()) || (clock.advance(500), false));
    }

    /// A peer that bears but a little on each connection, less than what is said beside the records.
    void aFloodOfInternalMessagesDoesNotBreakANarrowConnection()
    {
        constexpr qsizetype kBreakAfter = 4000;
        RawPeer peer;
        FakeClock clock;
        OutputConfig config = plainOutput(peer.port());
        config.connectingMaxWaitSeconds = 1;
        InternalBench own(clock, config);
        own.bench.store->add(numbered(0, 20, 300));
        own.bench.sender->start(0);
        const Logger puller = own.puller();
        QSet<QByteArray> lines;
        EVENTUALLY(lines.size() == 20 || [&] {
            for (int i = 0; i < 5; ++i)
                puller.info(QStringLiteral("line ") + QString(2000, u'y'));
            clock.advance(250);
            if (!peer.accepted())
                return false;
            const bool broken = peer.take(kBreakAfter).size() >= kBreakAfter;
            if (broken) {
                peer.reset();
            } else if (peer.endOfFile()) {
                for (const QByteArray &line : Received(peer.take()).records)
                    lines.insert(line);
                peer.close();
            }
            return lines.size() == 20;
        }());
    }

    void message_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("process");
        QTest::addColumn<QString>("thread");
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<QByteArray>("speaker");
        const QByteArray nobody = R"("input_name":null,"service_name":null,"module_name":null})";
        QTest::newRow("main") << int(LogLevel::Info) << QStringLiteral("MainProcess") << QStringLiteral("MainThread")
                              << QByteArray("info") << nobody;
        QTest::newRow("puller")
            << int(LogLevel::Warning) << QStringLiteral("InputProcess")
            << QStringLiteral("ProofpointCasbEventsPuller(casb,one,events,predefined)") << QByteArray("warning")
            << QByteArray(R"("input_name":"casb","service_name":"events","module_name":"ProofpointCasbEventsPuller"})");
        QTest::newRow("setup")
            << int(LogLevel::Error) << QStringLiteral("InputProcess")
            << QStringLiteral("ProofpointCasbPullerSetup(acme,casb#one,alerts#predefined)") << QByteArray("error")
            << QByteArray(R"("input_name":"casb","service_name":"alerts","module_name":"ProofpointCasbPullerSetup"})");
        QTest::newRow("debug") << int(LogLevel::Debug) << QStringLiteral("InputProcess") << QStringLiteral("MainThread")
                               << QByteArray("debug") << nobody;
        QTest::newRow("critical") << int(LogLevel::Critical) << QStringLiteral("OutputProcess")
                                  << QStringLiteral("MainThread") << QByteArray("critical") << nobody;
    }
    void message()
    {
        QFETCH(int, level);
        QFETCH(QString, process);
        QFETCH(QString, thread);
        QFETCH(QByteArray, tag);
        QFETCH(QByteArray, speaker);
        const InternalLog log(QStringLiteral("acme"), QStringLiteral("9.8.7"));
        LogEntry entry;
        entry.level = LogLevel(level);
        entry.timeMs = 1'673'879'602'026;
        entry.origin = {process, thread};
        entry.message = QStringLiteral("Ein \"Wort\" \\ € \t\x01");
        const InternalMessage made = log.message(entry);
        QCOMPARE(made.tag.toUtf8(), "devo.collectors.out.local." + tag);
        QCOMPARE(made.json, QByteArray("{\"msg\":\"Ein \\\"Wort\\\" \\\\ \xe2\x82\xac "
                                       "\\u0009\\u0001\",\"time\":\"2023-01-16T14:33:22.026000Z\",\"level\":\"") +
                                tag + "\",\"collector_name\":\"acme\",\"collector_version\":\"9.8.7\"," + speaker);
        QCOMPARE(QJsonDocument::fromJson(made.json).object().value(QStringLiteral("msg")).toString(), entry.message);
    }

    void lineOnTheWire()
    {
        RawPeer peer;
        SystemClock clock;
        InternalBench own(clock, plainOutput(peer.port()));
        own.bench.sender->start(0);
        own.puller().warning(QStringLiteral("Waiting until setup will be executed"));
        EVENTUALLY(peer.accepted());
        EVENTUALLY(peer.take().contains("Waiting until setup"));
        own.puller().debug(QStringLiteral("not wanted"));
        own.bench.log.setDebug(true);
        own.puller().debug(QStringLiteral("wanted"));
        EVENTUALLY(peer.take().contains("\"wanted\""));
        const Received got(peer.take());
        QVERIFY2(got.broken.isEmpty(), got.broken.join('\n').constData());
        QVERIFY(!peer.take().contains("not wanted"));
        const QByteArray line = filtered(got.internals, "Waiting until").value(0);
        static const QRegularExpression form(QStringLiteral(
            R"(^<14>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} collector-host devo\.collectors\.out\.local\.warning: \{.*\}$)"));
        QVERIFY2(form.match(QString::fromUtf8(line)).hasMatch(), line.constData());
        QVERIFY(filtered(got.internals, "local.debug: ").size() == 1);
        // The starting lines came too, each once.
        for (const char *started :
             {"DevoSender(standard_senders,devo_sender_0) -> Starting thread",
              "DevoSender(internal_senders,devo_sender_0) -> Starting thread",
              "DevoSenderManagerMonitor(internal_senders,devo_1) -> Starting thread (every 300 seconds)",
              "DevoSenderManager(internal_senders,manager,devo_1) -> Starting thread"})
            QVERIFY2(filtered(got.internals, started).size() == 1, started);
    }

    void neitherCursorNorCountersKnowThem()
    {
        RawPeer peer;
        SystemClock clock;
        InternalBench own(clock, plainOutput(peer.port()));
        own.bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        for (int i = 0; i < 50; ++i) {
            own.puller().info(QStringLiteral("line %1").arg(i));
            own.bench.store->add(numbered(i * 10, 10));
        }
        EVENTUALLY(own.bench.store->cursor() == 500);
        own.bench.sender->stop(true);
        EVENTUALLY((peer.take(), peer.endOfFile()));
        const Received got(peer.take());
        peer.close();
        EVENTUALLY(own.bench.stopped->count() == 1);
        QVERIFY2(got.broken.isEmpty(), got.broken.join('\n').constData());
        QCOMPARE(got.records.join(), wireLines(numbered(0, 500)));
        QCOMPARE(filtered(got.internals, "\"msg\":\"line ").size(), 50);
        QCOMPARE(own.bench.status.sentTotal, 500);
        QCOMPARE(own.bench.store->cursor(), 500);
        qint64 delivered = 0;
        for (const FakeStore::Move &move : own.bench.store->moves())
            delivered += move.more;
        QCOMPARE(delivered, 500);
    }

    void recordsGoFirst()
    {
        RawPeer peer;
        SystemClock clock;
        InternalBench own(clock, plainOutput(peer.port()));
        const QList<QByteArray> records = numbered(0, 4000, 1000);
        for (int i = 0; i < 4000; i += 500)
            own.bench.store->add(records.mid(i, 500));
        for (int i = 0; i < 3000; ++i)
            own.puller().info(QStringLiteral("line %1").arg(i));
        own.bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY((peer.take(1 << 20), own.bench.store->cursor() == 4000));
        own.bench.sender->stop(true);
        EVENTUALLY((peer.take(), peer.endOfFile()));
        const QByteArray all = peer.take();
        const Received got(all);
        peer.close();
        EVENTUALLY(own.bench.stopped->count() == 1);
        QCOMPARE(got.records.join(), wireLines(records));
        QCOMPARE(filtered(got.internals, "\"msg\":\"line ").size(), 3000);
        // A small share goes with the records, the rest behind them.
        const Received before(all.left(all.lastIndexOf(" casb.proofpoint.")).append('\n'));
        qsizetype share = 0;
        for (const QByteArray &line : before.internals)
            share += line.size();
        QVERIFY2(share > 0 && share < all.size() / 20, QByteArray::number(share).constData());
    }

    void noLineCausesAnother()
    {
        RawPeer peer;
        FakeClock clock;
        OutputConfig config = plainOutput(peer.port());
        config.statsPeriodSeconds = 60;
        InternalBench own(clock, config);
        own.bench.log.setDebug(true);
        own.bench.sender->start(0);
        own.puller().info(QStringLiteral("one line"));
        EVENTUALLY(peer.accepted());
        EVENTUALLY(peer.take().contains("one line"));
        for (int period = 1; period <= 10; ++period) {
            clock.advance(60'000);
            EVENTUALLY(peer.take().count("devo.collector.metric.message_sent") == 2 * period);
        }
        const Received got(peer.take());
        QVERIFY(own.bench.sink->messages(LogLevel::Info, QStringLiteral("Internal - Total number of messages sent: "))
                    .size() == 10);
        for (const QByteArray &line : got.internals)
            QVERIFY2(!line.contains("Internal - Total") &&
                         !line.contains("DevoSenderManagerMonitor(internal_senders,devo_1) -> Number"),
                     line.constData());
        // Four lines of the standard senders' monitor and two metrics in a period, whatever was sent before.
        QVERIFY2(got.internals.size() <= 10 * 6 + 15, QByteArray::number(got.internals.size()).constData());
    }

    void sendersDoNotWakeAnIdleConnection()
    {
        RawPeer peer;
        SystemClock clock;
        SenderOptions options;
        options.settleMs = 100;
        InternalBench own(clock, plainOutput(peer.port()), std::make_shared<FakeStore>(), options);
        own.bench.log.setDebug(true);
        own.bench.sender->start(0);
        own.puller().info(QStringLiteral("first"));
        EVENTUALLY(peer.accepted());
        EVENTUALLY(peer.take().contains("first"));
        peer.close(); // which the sender notes in its log
        EVENTUALLY(own.bench.status.phase == Phase::Idle);
        EVENTUALLY(own.bench.sink->messages(LogLevel::Debug, QStringLiteral("was closed")).size() == 1);
        own.speaker("OutputProcess", "DevoSender(standard_senders,devo_sender_0)").info(QStringLiteral("of a sender"));
        QCoreApplication::processEvents();
        QVERIFY(!peer.accepted());
        QCOMPARE(own.bench.status.phase, Phase::Idle);
        own.puller().info(QStringLiteral("second"));
        EVENTUALLY(peer.accepted());
        EVENTUALLY(peer.take().contains("second"));
        EVENTUALLY(peer.take().contains("of a sender"));
    }

    void consoleLinesStayAtHome()
    {
        InternalLog log(QStringLiteral("acme"), QStringLiteral("1"));
        const auto queue = log.attach();
        LogEntry entry;
        entry.message = QStringLiteral("casb.proofpoint.alert: {}");
        entry.origin = {QStringLiteral("OutputProcess"),
                        QStringLiteral("ConsoleSender(standard_senders,console_sender_0)")};
        log.write(entry);
        entry.origin.thread = QStringLiteral("DevoSender(internal_senders,devo_sender_0)");
        log.write(entry);
        QCOMPARE(queue->size(), 0);
        entry.origin.thread = QStringLiteral("DevoSender(standard_senders,devo_sender_0)");
        log.write(entry);
        QCOMPARE(queue->size(), 1);
    }

    void boundedInAnOutage()
    {
        RawPeer peer;
        peer.stopListening();
        FakeClock clock;
        InternalBench own(clock, plainOutput(peer.port()));
        own.bench.store->add(numbered(0, 10));
        own.bench.sender->start(0);
        EVENTUALLY(own.bench.status.phase == Phase::Retrying);
        for (int i = 0; i < 25'000; ++i)
            own.puller().info(QStringLiteral("line %1").arg(i));
        QCOMPARE(own.queue->size(), 10'000);
        QVERIFY(own.queue->dropped() >= 15'000);
        clock.advance(300'000);
        EVENTUALLY(own.bench.sink->messages(LogLevel::Warning, QStringLiteral("Internal - Messages dropped")).size() ==
                   1);
        peer.listenAgain();
        own.bench.sender->retryNow();
        EVENTUALLY(peer.accepted());
        EVENTUALLY((peer.take(), own.bench.store->cursor() == 10));
        EVENTUALLY(peer.take().contains("\"line 24999\""));
        const Received got(peer.take());
        QCOMPARE(got.records.join(), wireLines(numbered(0, 10)));
        QVERIFY(!peer.take().contains("\"line 1\""));
        const Received all(peer.take());
        QVERIFY(all.json("\"message_type\":\"internal\"").value(QStringLiteral("messages_dropped")).toInt() >= 15'000);
        // Bytes are bounded as well.
        InternalQueue small(1000, 1000);
        for (int i = 0; i < 100; ++i)
            small.put({QStringLiteral("t"), 0, QByteArray(400, 'x'), true});
        QCOMPARE(small.size(), 2);
        QCOMPARE(small.dropped(), 98);
    }

    void brokenConnectionSendsThemAgain()
    {
        RawPeer peer(4096);
        SystemClock clock;
        SenderOptions options;
        options.settleMs = 200;
        InternalBench own(clock, plainOutput(peer.port()), std::make_shared<FakeStore>(), options);
        for (int i = 0; i < 9000; ++i) // more than the kernels hold
            own.puller().info(QStringLiteral("line %1 ").arg(i) + QString(300, u'x'));
        own.bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(peer.take(4096).size() > 4000);
        own.bench.store->add(numbered(0, 5));
        peer.reset();
        EVENTUALLY(peer.accepted());
        EVENTUALLY((peer.take(), own.bench.store->cursor() == 5));
        EVENTUALLY(peer.take().contains("line 8999 "));
        own.bench.sender->stop(true);
        EVENTUALLY((peer.take(), peer.endOfFile()));
        const Received got(peer.take());
        peer.close();
        EVENTUALLY(own.bench.stopped->count() == 1);
        QVERIFY2(got.broken.isEmpty(), got.broken.join('\n').constData());
        QCOMPARE(got.records.join(), wireLines(numbered(0, 5)));
    }

    void stopFlushesThem_data()
    {
        QTest::addColumn<bool>("drain");
        QTest::newRow("at once") << false;
        QTest::newRow("drained") << true;
    }
    void stopFlushesThem()
    {
        QFETCH(bool, drain);
        RawPeer peer;
        SystemClock clock;
        InternalBench own(clock, plainOutput(peer.port()));
        own.bench.sender->start(0);
        for (int i = 0; i < 1000; ++i)
            own.puller().info(QStringLiteral("line %1").arg(i));
        own.bench.sender->stop(drain); // while it connects
        EVENTUALLY(peer.accepted());
        EVENTUALLY((peer.take(), peer.endOfFile()));
        const Received got(peer.take());
        peer.close();
        EVENTUALLY(own.bench.stopped->count() == 1);
        QVERIFY2(got.broken.isEmpty(), got.broken.join('\n').constData());
        QCOMPARE(filtered(got.internals, "\"msg\":\"line ").size(), 1000);
        QCOMPARE(filtered(got.internals, "devo.collector.metric.message_sent").size(), 2);
    }

    void stopDoesNotWaitForThem()
    {
        RawPeer peer(4096);
        FakeClock clock;
        InternalBench own(clock, plainOutput(peer.port()));
        own.bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        for (int i = 0; i < 10'000; ++i) // the peer takes none of them
            own.puller().info(QStringLiteral("line %1 ").arg(i) + QString(2000, u'x'));
        own.bench.sender->stop(false);
        QCoreApplication::processEvents();
        QCOMPARE(own.bench.stopped->count(), 0);
        EVENTUALLY(own.bench.stopped->count() == 1 || (clock.advance(500), false));
        QVERIFY2(clock.steadyMs() < 60'000, QByteArray::number(clock.steadyMs()).constData());
    }

    void metric()
    {
        RawPeer peer;
        FakeClock clock(1'673'879'602'026);
        OutputConfig config = plainOutput(peer.port());
        config.typeText = QStringLiteral("relay");
        SenderOptions options;
        options.measureQueue = true;
        InternalBench own(clock, config, std::make_shared<FakeStore>(), options);
        own.bench.store->storedMs = clock.nowMs() - 250;
        own.bench.store->add(numbered(0, 30));
        own.bench.store->storedMs = clock.nowMs() - 1000;
        own.bench.store->add(numbered(30, 10));
        own.bench.sender->start(0);
        EVENTUALLY(peer.accepted());
        EVENTUALLY(own.bench.store->cursor() == 40);
        clock.advance(300'000);
        EVENTUALLY(peer.take().count("devo.collector.metric.message_sent") == 2);
        const Received got(peer.take());
        QJsonObject standard = got.json("\"message_type\":\"standard\"");
        QVERIFY(standard.value(QStringLiteral("elapsed_in_seconds")).isDouble());
        standard.remove(QStringLiteral("elapsed_in_seconds"));
        QCOMPARE(
            QJsonDocument(standard).toJson(QJsonDocument::Compact),
            QByteArray(
                R"({"collector_id":"7","collector_name":"acme","collector_version":"9.8.7","enqueued_avg_in_seconds":0.437,)"
                R"("enqueued_max_in_seconds":1,"message_type":"standard","messages_dropped":0,"messages_sent":40,)"
                R"("messages_sent_total":40,"messages_waiting":0,"output_name":"devo_1","output_type":"relay",)"
                R"("sender_group":"standard_senders","senders":1,"senders_available":1,)"
                R"("since":"2023-01-16T14:33:22.026000Z","time":"2023-01-16T14:38:22.026000Z"})"));
        QCOMPARE(got.json("\"message_type\":\"internal\"").value(QStringLiteral("sender_group")).toString(),
                 QStringLiteral("internal_senders"));
        QCOMPARE(own.bench.sink->messages(LogLevel::Info, QStringLiteral("enqueued_elapsed")).value(0),
                 QStringLiteral("OutputProcess::DevoSenderManagerMonitor(standard_senders,devo_1) -> "
                                "enqueued_elapsed_times_in_seconds_stats: {'standard_queue_multiprocessing': {'max': "
                                "1.0, 'avg': 0.437}}"));
    }

    void switchedOff()
    {
        RawPeer peer;
        FakeClock clock;
        OutputConfig config = plainOutput(peer.port());
        config.generateMetrics = false;
        InternalBench own(clock, config);
        own.bench.sender->start(0);
        EVENTUALLY(peer.accepted() && own.bench.status.phase == Phase::Connected);
        clock.advance(300'000);
        EVENTUALLY(peer.take().contains("Standard - Total"));
        own.bench.sender->stop(false);
        EVENTUALLY((peer.take(), peer.endOfFile()));
        peer.close();
        EVENTUALLY(own.bench.stopped->count() == 1);
        QVERIFY(!peer.take().contains("metric"));
    }

    void inGzipMode_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("mark"); // what the members' headers say of the level
        QTest::newRow("fastest") << 1 << 4;
        QTest::newRow("usual") << 6 << 0;
        QTest::newRow("smallest") << 9 << 2;
    }
    void inGzipMode()
    {
        QFETCH(int, level);
        QFETCH(int, mark);
        RawPeer peer;
        SystemClock clock;
        OutputConfig config = plainOutput(peer.port());
        config.gzipThreshold = -1;
        config.gzipLevel = level;
        SenderOptions options;
        options.gzipIdleMs = 50;
        InternalBench own(clock, config, std::make_shared<FakeStore>(), options);
        own.bench.store->add(numbered(0, 100));
        own.bench.sender->start(0);
        own.puller().info(QStringLiteral("a line"));
        EVENTUALLY(peer.accepted());
        EVENTUALLY((peer.take(), own.bench.store->cursor() == 100));
        own.bench.sender->stop(true);
        EVENTUALLY((peer.take(), peer.endOfFile()));
        const Received got(inflated(peer.take())); // members only
        QCOMPARE(int(peer.take().at(8)), mark);
        peer.close();
        EVENTUALLY(own.bench.stopped->count() == 1);
        QVERIFY2(got.broken.isEmpty(), got.broken.join('\n').constData());
        QCOMPARE(got.records.join(), wireLines(numbered(0, 100)));
        QCOMPARE(filtered(got.internals, "a line").size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestInternalMessages)
#include "tst_internal_messages.moc"
