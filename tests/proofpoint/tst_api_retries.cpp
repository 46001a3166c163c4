// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rig.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace casb;

Q_DECLARE_METATYPE(casb::HttpReaction)

namespace {

const QByteArray kPage = R"({"alerts":[{"id":"a1","n":9007199254740993}]})";

} // namespace

/// What is repeated, after how long, and that nothing is repeated without the limiter's word.
class TestApiRetries : public QObject
{
    Q_OBJECT

private slots:
    void transientTroubleIsRepeated_data();
    void transientTroubleIsRepeated();
    void tooManyRequests_data();
    void tooManyRequests();
    void tooManySignIns_data() { tooManyRequests_data(); }
    void tooManySignIns();
    void backOffGrows();
    void timeOut();
    void anAnswerThatDripsIsEnded_data();
    void anAnswerThatDripsIsEnded();
    void unreachable_data();
    void unreachable();
    void everyStartGoesThroughTheLimiter_data();
    void everyStartGoesThroughTheLimiter();
    void keptConnectionThatWasClosed();
    void badBodiesBackOff();
};

void TestApiRetries::transientTroubleIsRepeated_data()
{
    QTest::addColumn<HttpReaction>("trouble");
    QTest::addColumn<ErrorId>("id");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const HttpReaction &reaction, ErrorId id, const char *words) {
        QTest::newRow(name) << reaction << id << QString::fromLatin1(words);
    };
    using R = HttpReaction;
    row("500", R::answer(500, "{\"message\":\"oops\"}"), ErrorId::ServerBusy, "500 Scripted: oops");
    row("502 html", R::answer(502, "<html>\n<b>bad</b></html>"), ErrorId::ServerBusy, "502 Scripted: <html> <b>bad</b></html>");
    row("503 empty", R::answer(503, ""), ErrorId::ServerBusy, "503 Scripted");
    row("504 gzip", R::answer(504, gzipped("{\"error\":\"late\"}"), "Content-Encoding: gzip\r\n"), ErrorId::ServerBusy, "504 Scripted: late");
    row("reset", R::reset(), ErrorId::Network, "closed before an answer came");
    row("closed", R::close(), ErrorId::Network, "closed before an answer came");
    row("204", R::raw("HTTP/1.1 204 No Content\r\n\r\n", R::End::KeepOpen), ErrorId::BodyInvalid, "without a page");
    row("201", R::answer(201, kPage), ErrorId::BodyInvalid, "without a page");
    row("content-length not reached", R::raw("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + kPage), ErrorId::BodyInvalid, "broke off after");
    row("content-length not reached, reset", R::raw("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + kPage, R::End::Reset), ErrorId::BodyInvalid, "broke off after");
    row("chunked, cut", R::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"ale"), ErrorId::BodyInvalid, "broke off after");
    row("head cut", R::raw("HTTP/1.1 200 OK\r\nContent-Len"), ErrorId::Network, "closed before an answer came");
    row("gzip cut", R::answer(200, gzipped(kPage).chopped(9), "Content-Encoding: gzip\r\n"), ErrorId::BodyInvalid, "incomplete");
    row("gzip of nothing", R::answer(200, "", "Content-Encoding: gzip\r\n"), ErrorId::BodyInvalid, "incomplete");
    row("no gzip at all", R::answer(200, kPage, "Content-Encoding: gzip\r\n"), ErrorId::BodyInvalid, "damaged");
    row("other encoding", R::answer(200, "xxx", "Content-Encoding: br\r\n"), ErrorId::BodyInvalid, "encoding");
    row("no http", R::raw("SSH-2.0-OpenSSH_9.2\r\n\r\n"), ErrorId::Network, "does not speak HTTP");
}

void TestApiRetries::transientTroubleIsRepeated()
{
    QFETCH(const HttpReaction, trouble);
    QFETCH(const ErrorId, id);
    QFETCH(const QString, words);
    for (const bool post : {true, false}) {
        Rig rig;
        rig.answerData({trouble, trouble, HttpReaction::json(kPage)});
        const Result<ApiPage> page = post ? rig.alerts() : rig.events(QStringLiteral("t"));
        QVERIFY2(page.ok(), qPrintable(rig.sink->all()));
        QCOMPARE(page->body, kPage);
        QCOMPARE(rig.retries.size(), 2);
        QCOMPARE(rig.retries[0].first.id, id);
        QVERIFY2(rig.retries[0].first.detail.contains(words), qPrintable(rig.retries[0].first.detail));
        QCOMPARE(rig.retries[0].second, 3000);
        QCOMPARE(rig.retries[1].second, 6000);
        QCOMPARE(rig.recoveries, 1);
        QVERIFY(rig.sink->all().contains(QStringLiteral("; retrying in 3.0 seconds")));
        QCOMPARE(rig.server.arrivalCount(), 4);
        QCOMPARE(rig.client().requestCount(), 4);
        QCOMPARE(rig.traces.size(), 4);
        QVERIFY(!rig.traces[1].error.isEmpty());
    }
}

void TestApiRetries::tooManyRequests_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<qint64>("waitMs");
    QTest::addColumn<QString>("line");
    const QString busy = QStringLiteral("WARNING ProofpointCasbApiError[CODE:203] reason: ");
    QTest::newRow("seconds") << QByteArray("Retry-After: 7\r\n") << 7000LL << busy;
    QTest::newRow("date") << QByteArray("Retry-After: Tue, 17 Mar 2026 09:33:42 GMT\r\n") << 99'974LL << busy;
    QTest::newRow("date of RFC 850") << QByteArray("Retry-After: Tuesday, 17-Mar-26 09:33:42 GMT\r\n") << 99'974LL << busy;
    QTest::newRow("date of asctime") << QByteArray("Retry-After: Tue Mar 17 09:33:42 2026\r\n") << 99'974LL << busy;
    QTest::newRow("capped") << QByteArray("Retry-After: 86400\r\n") << 3'600'000LL << busy;
    QTest::newRow("zero") << QByteArray("Retry-After: 0\r\n") << 3000LL << busy;
    QTest::newRow("negative") << QByteArray("Retry-After: -5\r\n") << 3000LL << busy;
    QTest::newRow("garbage") << QByteArray("Retry-After: soon\r\n") << 3000LL << busy;
    QTest::newRow("missing") << QByteArray() << 3000LL
                             << QStringLiteral("WARNING ValueError reason: Retry-After header not found");
    QTest::newRow("empty") << QByteArray("Retry-After:\r\n") << 3000LL
                           << QStringLiteral("WARNING ValueError reason: Retry-After header value is None");
}

void TestApiRetries::tooManyRequests()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const qint64, waitMs);
    QFETCH(const QString, line);
    Rig rig;
    rig.answerData({HttpReaction::answer(429, "{\"message\":\"slow down\"}", headers), HttpReaction::json(kPage)});
    QVERIFY(rig.alerts().ok());
    QCOMPARE(rig.retries.size(), 1);
    QCOMPARE(rig.retries[0].second, waitMs);
    const QStringList lines = rig.sink->lines;
    QCOMPARE(std::count_if(lines.begin(), lines.end(), [&line](const QString &l) { return l.startsWith(line); }), 1);
    QCOMPARE(rig.recoveries, 1);
}

void TestApiRetries::tooManySignIns()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const qint64, waitMs);
    QFETCH(const QString, line);
    Rig rig;
    bool refused = false;
    rig.server.setHandler([&](const HttpArrival &arrival) {
        return std::exchange(refused, true) ? rig.react(arrival) : HttpReaction::answer(429, "{\"message\":\"slow down\"}", headers);
    });
    QVERIFY(await(rig.client().signIn()).ok());
    QCOMPARE(rig.retries.size(), 1);
    QCOMPARE(rig.retries[0].second, waitMs);
    QVERIFY2(rig.sink->all().contains(line), qPrintable(rig.sink->all()));
    QCOMPARE(rig.server.arrivalCount(), 2);
}

void TestApiRetries::backOffGrows()
{
    Rig rig;
    for (int i = 0; i < 10; ++i)
        rig.data.push_back(HttpReaction::answer(503, ""));
    QVERIFY(rig.events().ok());
    QList<qint64> waits;
    for (const auto &retry : rig.retries)
        waits.append(retry.second);
    QCOMPARE(waits, (QList<qint64>{3000, 6000, 12'000, 24'000, 48'000, 96'000, 192'000, 225'000, 225'000, 225'000}));
}

void TestApiRetries::timeOut()
{
    for (const QByteArray &start : {QByteArray(), QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{")}) {
        Rig rig;
        rig.settings.transferTimeoutMs = 1500;
        rig.answerData({HttpReaction::raw(start, HttpReaction::End::KeepOpen), HttpReaction::json(kPage)});
        const Result<ApiPage> page = rig.alerts();
        QVERIFY(page.ok());
        QCOMPARE(rig.retries.size(), 1);
        QCOMPARE(rig.retries[0].first.id, ErrorId::Network);
        QVERIFY2(rig.retries[0].first.detail.contains(QStringLiteral("time-out")), qPrintable(rig.retries[0].first.detail));
        QCOMPARE(rig.server.arrivalCount(), 3);
    }
}

void TestApiRetries::anAnswerThatDripsIsEnded_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("drop");
    QTest::newRow("head") << QByteArray("HTTP/1.1 200 OK\r\nX: ") << QByteArray("x");
    QTest::newRow("interim") << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
    QTest::newRow("body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 50000\r\n\r\n{") << QByteArray(" ");
    QTest::newRow("trailer") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n0\r\n") << QByteArray("X: y\r\n");
}

void TestApiRetries::anAnswerThatDripsIsEnded()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, drop);
    // It drips until the client has had enough.
    QTcpServer dripping;
    QVERIFY(dripping.listen(QHostAddress::LocalHost));
    int drops = 0;
    int ended = 0;
    connect(&dripping, &QTcpServer::newConnection, &dripping, [&] {
        QTcpSocket *socket = dripping.nextPendingConnection();
        auto *timer = new QTimer(socket);
        connect(socket, &QTcpSocket::disconnected, socket, [&ended, timer] {
            ++ended;
            timer->stop();
        });
        connect(timer, &QTimer::timeout, socket, [&drops, socket, drop] {
            ++drops;
            socket->write(drop);
        });
        connect(socket, &QTcpSocket::readyRead, timer, [socket, timer, start] {
            socket->readAll();
            socket->write(start);
            timer->start(30);
        });
    });
    Rig rig;
    rig.settings.alertsBaseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(dripping.serverPort()));
    rig.settings.transferTimeoutMs = 1000;
    rig.client();
    QObject::connect(rig.made.get(), &ApiClient::retryScheduled, rig.made.get(), [&rig] { rig.wake.raise(Wake::Reason::Stop); });
    const Result<ApiPage> page = rig.alerts();
    QVERIFY(!page.ok());
    QCOMPARE(rig.retries.size(), 1);
    QVERIFY2(rig.retries[0].first.detail.contains(QStringLiteral("time-out")), qPrintable(rig.retries[0].first.detail));
    QTRY_COMPARE(ended, 1);
    QVERIFY(drops > 1);
}

void TestApiRetries::unreachable_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<bool>("plainServer");
    QTest::newRow("refused") << QStringLiteral("http://127.0.0.1:%1") << false;
    QTest::newRow("no TLS there") << QStringLiteral("https://127.0.0.1:%1") << true;
    // No route at all: the socket says so from inside of its connecting.
    QTest::newRow("no route, TLS") << QStringLiteral("https://224.0.0.1:%1") << false;
    QTest::newRow("no route") << QStringLiteral("http://224.0.0.1:%1") << false;
    QTest::newRow("no such name") << QStringLiteral("http://nowhere.invalid:%1") << false;
}

void TestApiRetries::unreachable()
{
    QFETCH(const QString, where);
    QFETCH(const bool, plainServer);
    Rig rig;
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    rig.settings.alertsBaseUrl = QUrl(where.arg(plainServer ? rig.server.url().port() : port));
    rig.settings.transferTimeoutMs = 10'000;
    connect(&rig.client(), &ApiClient::retryScheduled, this, [&rig] {
        if (rig.retries.size() == 5)
            rig.wake.raise(Wake::Reason::Stop);
    });
    const Result<ApiPage> page = rig.alerts();
    QCOMPARE(page.error().id, ErrorId::Stopped);
    QCOMPARE(rig.retries.size(), 5);
    QCOMPARE(rig.retries[4].first.id, ErrorId::Network);
    QCOMPARE(rig.retries[4].second, 48'000);
    QVERIFY(!rig.retries[0].first.detail.isEmpty());
}

void TestApiRetries::everyStartGoesThroughTheLimiter_data()
{
    QTest::addColumn<bool>("post");
    QTest::addColumn<HttpReaction>("trouble");
    QTest::newRow("post, reset") << true << HttpReaction::reset();
    QTest::newRow("get, reset") << false << HttpReaction::reset();
    QTest::newRow("post, closed") << true << HttpReaction::close();
    QTest::newRow("get, closed") << false << HttpReaction::close();
    QTest::newRow("get, asks for a password")
        << false << HttpReaction::answer(401, "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n");
    QTest::newRow("post, asks for a ticket")
        << true << HttpReaction::answer(401, "{}", "WWW-Authenticate: Negotiate\r\n");
    QTest::newRow("get, asks for a digest")
        << false << HttpReaction::answer(401, "{}", "WWW-Authenticate: Digest realm=\"x\", nonce=\"y\"\r\n");
}

/// The network classes like to repeat by themselves. Real sockets: the server counts what arrives, and each arrival had
/// its own permit, a period after the one before.
void TestApiRetries::everyStartGoesThroughTheLimiter()
{
    QFETCH(const bool, post);
    QFETCH(const HttpReaction, trouble);
    constexpr qint64 kPeriodMs = 150;
    Rig rig({{kPeriodMs, 1, {}}});
    const HttpReaction page = HttpReaction::json(kPage);
    const bool refusal = trouble.bytes.contains(" 401 ");
    // On a fresh connection, on a kept one, twice in a row.
    if (refusal)
        rig.answerData({page, trouble, page, page});
    else
        rig.answerData({trouble, page, trouble, page});
    for (int i = 0; i < 2; ++i) {
        const Result<ApiPage> got = post ? rig.alerts() : rig.events(QStringLiteral("t"));
        QVERIFY2(got.ok(), qPrintable(rig.sink->all()));
    }
    QCOMPARE(rig.server.arrivalCount(), 5);
    QCOMPARE(rig.client().requestCount(), 5);
    QCOMPARE(rig.traces.size(), 5);
    for (qsizetype i = 1; i < rig.traces.size(); ++i) {
        const auto startMs = [&rig](qsizetype n) { return rig.traces[n].beganMs + rig.traces[n].waitedMs; };
        QVERIFY2(startMs(i) - startMs(i - 1) >= kPeriodMs, qPrintable(QString::number(startMs(i) - startMs(i - 1))));
    }
}

void TestApiRetries::keptConnectionThatWasClosed()
{
    Rig rig;
    QVERIFY(rig.alerts().ok());
    rig.server.closeConnections();
    QVERIFY(rig.alerts().ok());
    QCOMPARE(rig.server.arrivalCount(), 3);
    QCOMPARE(rig.server.arrivals()[0].connection, rig.server.arrivals()[1].connection);
}

void TestApiRetries::badBodiesBackOff()
{
    Rig rig;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(rig.alerts().ok());
        QVERIFY(await(rig.client().backOffAfter({ErrorId::BodyInvalid, QStringLiteral("not JSON"), {}})).ok());
    }
    QVERIFY(rig.alerts().ok());
    QCOMPARE(rig.retries.size(), 4);
    QCOMPARE(rig.retries[3].second, 24'000);
    QCOMPARE(rig.recoveries, 4);
    rig.clock.advance(3'600'000);
    QVERIFY(await(rig.client().backOffAfter({ErrorId::BodyInvalid, QStringLiteral("not JSON"), {}})).ok());
    QCOMPARE(rig.retries[4].second, 3000);
}

QTEST_GUILESS_MAIN(TestApiRetries)
#include "tst_api_retries.moc"
