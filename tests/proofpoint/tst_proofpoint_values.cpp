// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofpoint/answer_rules.h"
#include "proofpoint/auth_token.h"
#include "proofpoint/gzip_inflate.h"
#include "proofpoint/http_response.h"
#include "proofpoint/retry_after.h"
#include "scripted_http_server.h"

#include <QTest>

using namespace casb;

/// The pure parts: texts and bytes in, values out.
class TestProofpointValues : public QObject
{
    Q_OBJECT

private slots:
    void clientThatCannotBeBuilt_data();
    void clientThatCannotBeBuilt();
    void tokenExpiry();
    void retryAfter_data();
    void retryAfter();
    void message_data();
    void message();
    void response_data();
    void response();
    void inflate_data();
    void inflate();
    void bombStaysSmall();
};

void TestProofpointValues::tokenExpiry()
{
    const auto token = [](const QByteArray &claims) {
        return QString::fromLatin1("e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
                                   + ".sig");
    };
    QCOMPARE(tokenExpiryMs(token(R"({"sub":"?>","exp":1773740000})")).value_or(0), 1'773'740'000'000);
    QVERIFY(!tokenExpiryMs(token(R"({"sub":"x"})")));
    QVERIFY(!tokenExpiryMs(token(R"({"exp":"soon"})")));
    QVERIFY(!tokenExpiryMs(token(R"({"exp":1e300})")));
    QVERIFY(!tokenExpiryMs(QStringLiteral("plain")));
    QVERIFY(!tokenExpiryMs(QStringLiteral("a.b.c")));
}

void TestProofpointValues::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("useless");
    QTest::addColumn<qint64>("waitMs");
    QTest::newRow("seconds") << QByteArray(" 120 ") << false << 120'000LL;
    QTest::newRow("cap") << QByteArray("99999") << false << 3'600'000LL;
    QTest::newRow("beyond numbers") << QByteArray("99999999999999999999999") << false << 3'600'000LL;
    QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << false << 37'000LL;
    QTest::newRow("date of RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << false << 37'000LL;
    QTest::newRow("date of asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << false << 37'000LL;
    QTest::newRow("far date") << QByteArray("Sat, 06 Nov 2094 08:49:37 GMT") << false << 3'600'000LL;
    QTest::newRow("past") << QByteArray("Sun, 06 Nov 1994 08:48:37 GMT") << true << 0LL;
    QTest::newRow("zero") << QByteArray("0") << true << 0LL;
    QTest::newRow("negative") << QByteArray("-3") << true << 0LL;
    QTest::newRow("fraction") << QByteArray("1.5") << true << 0LL;
    QTest::newRow("words") << QByteArray("later") << true << 0LL;
}

void TestProofpointValues::retryAfter()
{
    QFETCH(const QByteArray, header);
    QFETCH(const bool, useless);
    QFETCH(const qint64, waitMs);
    constexpr qint64 now = 784'111'740'000; // 1994-11-06 08:49:00
    const RetryAfter got = parseRetryAfter(header, now);
    QCOMPARE(got.kind, useless ? RetryAfter::Kind::Useless : RetryAfter::Kind::Wait);
    QCOMPARE(got.waitMs, waitMs);
    QCOMPARE(parseRetryAfter(std::nullopt, now).kind, RetryAfter::Kind::Missing);
    QCOMPARE(parseRetryAfter(QByteArray("  "), now).kind, RetryAfter::Kind::Empty);
}

void TestProofpointValues::message_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &body, const QString &text) {
        QTest::newRow(name) << body << text;
    };
    row("message first", R"({"msg":"d","error":"c","Message":"b","message":"a"})", QStringLiteral("a"));
    row("Message", R"({"msg":"d","error":"c","Message":"b"})", QStringLiteral("b"));
    row("error", R"({"msg":"d","error":"c"})", QStringLiteral("c"));
    row("msg", R"({"status":"ERROR","msg":"Could not find user or wrong password."})",
        QStringLiteral("Could not find user or wrong password."));
    row("error in error", R"({"error":{"code":7,"message":"inner"}})", QStringLiteral("inner"));
    row("null and empty", R"({"message":null,"Message":"","msg":"here"})", QStringLiteral("here"));
    row("other JSON", R"({"fault":1})", QStringLiteral(R"({"fault":1})"));
    row("HTML", "<html>\r\n <h1>No\tway</h1>\r\n</html>", QStringLiteral("<html> <h1>No way</h1> </html>"));
    row("escape sequences", "a\x1b[31mred", QStringLiteral("a [31mred"));
    row("not UTF-8", "a\xff" "b", QStringLiteral("a\uFFFDb"));
    row("empty", "", QString());
    row("long", QByteArray(5000, 'x'), QString(299, u'x') + u'…');
}

void TestProofpointValues::clientThatCannotBeBuilt_data()
{
    QTest::addColumn<QUrl>("events");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("said"); // empty: it can
    const QString prefix = QStringLiteral("ProofpointCasbInitVariablesError[CODE:3] reason: ");
    QTest::newRow("https") << QUrl(QStringLiteral("https://a.example/x")) << true << QString();
    QTest::newRow("http") << QUrl(QStringLiteral("http://127.0.0.1:1")) << false << QString();
    QTest::newRow("no TLS") << QUrl(QStringLiteral("https://a.example/x")) << false
                            << QString(prefix + u"https://a.example/x: the library for TLS is missing or does not fit this program");
    QTest::newRow("nothing") << QUrl() << true << QString(prefix + u"this is no address of an interface");
    QTest::newRow("no host") << QUrl(QStringLiteral("https:///x")) << true
                             << QString(prefix + u"https:///x: this is no address of an interface");
    QTest::newRow("other") << QUrl(QStringLiteral("ftp://a.example")) << true
                           << QString(prefix + u"ftp://a.example: this is no address of an interface");
}

void TestProofpointValues::clientThatCannotBeBuilt()
{
    QFETCH(const QUrl, events);
    QFETCH(const bool, tls);
    QFETCH(const QString, said);
    ApiSettings settings;
    settings.authBaseUrl = settings.alertsBaseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
    settings.eventsBaseUrl = events;
    const Result<void> checked = checkApiSettings(settings, tls);
    QCOMPARE(checked.ok() ? QString() : checked.error().text(), said);
}

void TestProofpointValues::message()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, text);
    QCOMPARE(messageOfBody(body, SecretMask()), text);
}

void TestProofpointValues::response_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("state");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("reusable");
    using S = HttpResponse::State;
    const auto row = [](const char *name, const QByteArray &bytes, S state, const QByteArray &body, bool reusable) {
        QTest::newRow(name) << bytes << int(state) << body << reusable;
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    row("length", ok + "Content-Length: 4\r\n\r\nabcd", S::Done, "abcd", true);
    row("length, more follows", ok + "Content-Length: 2\r\n\r\nabcd", S::Done, "ab", false);
    row("length, cut", ok + "Content-Length: 4\r\n\r\nabc", S::Body, "abc", false);
    row("nothing", ok + "Content-Length: 0\r\n\r\n", S::Done, "", true);
    row("to be closed", ok + "Connection: close\r\nContent-Length: 1\r\n\r\na", S::Done, "a", false);
    row("HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\na", S::Done, "a", false);
    row("until the end", ok + "\r\nabc", S::Done, "abc", false);
    row("204", "HTTP/1.1 204 No Content\r\n\r\n", S::Done, "", true);
    row("no reason, bare line feeds", "HTTP/1.1 200\nContent-Length: 1\n\na", S::Done, "a", true);
    row("interim first", "HTTP/1.1 100 Continue\r\n\r\n" + ok + "Content-Length: 1\r\n\r\na", S::Done, "a", true);
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    row("chunks", chunked + "3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n", S::Done, "abc0123456789", true);
    row("chunks and trailer", chunked + "1\r\na\r\n0\r\nX: y\r\n\r\n", S::Done, "a", true);
    row("chunk cut", chunked + "5\r\nab", S::Body, "ab", false);
    row("cut after a chunk", chunked + "2\r\nab\r\n", S::Body, "ab", false);
    row("last chunk's end missing", chunked + "2\r\nab\r\n0\r\n", S::Body, "ab", false);
    row("chunk size is none", chunked + "zz\r\nab", S::Broken, "", false);
    row("chunk longer than told", chunked + "1\r\nab\r\n", S::Broken, "a", false);
    row("negative length", ok + "Content-Length: -4\r\n\r\n", S::Broken, "", false);
    row("not HTTP", "SSH-2.0-x\r\n\r\n", S::Broken, "", false);
    row("status is none", "HTTP/1.1 abc\r\n\r\n", S::Broken, "", false);
    row("endless head", ok + QByteArray(70'000, 'x'), S::Broken, "", false);
    row("interim without end", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(4000), S::Broken, "", false);
    row("trailers without end", chunked + "1\r\na\r\n0\r\n" + QByteArray("X: y\r\n").repeated(12'000), S::Broken, "a", false);
    row("chunks wrapped in much", chunked + QByteArray("1;" + QByteArray(4000, 'x') + "\r\na\r\n").repeated(20), S::Broken,
        QByteArray(16, 'a'), false);
    row("smallest chunks", chunked + QByteArray("1\r\na\r\n").repeated(20'000) + "0\r\n\r\n", S::Done, QByteArray(20'000, 'a'), true);
    row("head cut", "HTTP/1.1 200 OK\r\nConte", S::Head, "", false);
}

void TestProofpointValues::response()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, state);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, reusable);
    for (const qsizetype step : {qsizetype(1), qsizetype(7), bytes.size()}) {
        HttpResponse response;
        QByteArray got;
        for (qsizetype at = 0; at < bytes.size(); at += step)
            response.feed(bytes.mid(at, step), got);
        response.connectionEnded();
        QCOMPARE(int(response.state()), state);
        QCOMPARE(got, body);
        if (step == bytes.size()) // what follows a whole answer is not seen when it comes later
            QCOMPARE(response.reusable(), reusable);
    }
}

void TestProofpointValues::inflate_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<int>("state");
    QTest::addColumn<QByteArray>("out");
    using S = GzipInflate::State;
    QByteArray text;
    for (int i = 0; i < 4'000; ++i)
        text += QByteArray::number(i * 7919);
    const QByteArray packed = gzipped(text);
    QTest::newRow("one member") << packed << int(S::Ended) << text;
    QTest::newRow("two members") << QByteArray(packed + gzipped("end")) << int(S::Ended) << QByteArray(text + "end");
    QTest::newRow("padding") << QByteArray(packed + QByteArray(9, '\0')) << int(S::Ended) << text;
    QTest::newRow("cut at the end") << packed.chopped(1) << int(S::Going) << text;
    QByteArray damaged = packed;
    damaged[damaged.size() - 6] = char(damaged[damaged.size() - 6] ^ 1);
    QTest::newRow("wrong checksum") << damaged << int(S::Broken) << text;
    QTest::newRow("not gzip") << QByteArray("{}") << int(S::Broken) << QByteArray();
    QTest::newRow("deflate") << qCompress(text).mid(4) << int(S::Ended) << text;
    QTest::newRow("bare deflate") << qCompress(text).mid(6).chopped(4) << int(S::Ended) << text;
    QTest::newRow("deflate, cut") << qCompress(text).mid(4).chopped(1) << int(S::Going) << text;
    QTest::newRow("exactly the limit") << gzipped(QByteArray(1 << 20, 'x')) << int(S::Ended) << QByteArray(1 << 20, 'x');
}

void TestProofpointValues::inflate()
{
    QFETCH(const QByteArray, packed);
    QFETCH(const int, state);
    QFETCH(const QByteArray, out);
    for (const qsizetype step : {qsizetype(1), qsizetype(1000), packed.size()}) {
        const bool gzip = !QByteArray(QTest::currentDataTag()).contains("deflate");
        GzipInflate inflate(1 << 20, gzip ? GzipInflate::Format::Gzip : GzipInflate::Format::Deflate);
        QByteArray got;
        for (qsizetype at = 0; at < packed.size(); at += step)
            inflate.feed(packed.mid(at, step), got);
        QCOMPARE(int(inflate.state()), state);
        if (state != int(GzipInflate::State::Broken))
            QCOMPARE(got, out);
    }
}

void TestProofpointValues::bombStaysSmall()
{
    const QByteArray bomb = gzipped(QByteArray(64 << 20, '\0'));
    QVERIFY(bomb.size() < 1 << 20);
    GzipInflate inflate(1 << 20);
    QByteArray got;
    QCOMPARE(inflate.feed(bomb, got), GzipInflate::State::TooLong);
    QVERIFY(got.size() <= 1 << 20);
    QVERIFY(got.capacity() <= 4 << 20);
}

QTEST_GUILESS_MAIN(TestProofpointValues)
#include "tst_proofpoint_values.moc"
