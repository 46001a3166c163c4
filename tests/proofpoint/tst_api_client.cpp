// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rig.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>

using namespace casb;

Q_DECLARE_METATYPE(casb::HttpReaction)

namespace {

const QByteArray kPage = R"({"alerts":[{"id":"a1"}]})";
const QString kCheck = QStringLiteral(
    "Potential issue with authentication. Please check credentials and detailed error message: ");

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Requests as they look on the wire, tokens, statuses that end a call, limits of bodies, and stops.
class TestApiClient : public QObject
{
    Q_OBJECT

private slots:
    void signInAndAlerts();
    void authorizationPrefix_data();
    void authorizationPrefix();
    void eventsQuery_data();
    void eventsQuery();
    void wholeMinuteIsRemembered();
    void samplePages_data();
    void samplePages();
    void tokenIsRenewedOnce();
    void tokenRefusedTwice();
    void twoCallsShareASignIn();
    void tokenThatExpires();
    void finalStatuses_data();
    void finalStatuses();
    void signInErrors_data();
    void signInErrors();
    void bodyLimits_data();
    void bodyLimits();
    void secretsStayInside();
    void shortSecretsAreHiddenAsValues();
    void untrustedCertificate();
    void stopEndsACall_data();
    void stopEndsACall();
    void traces();
};

void TestApiClient::signInAndAlerts()
{
    Rig rig;
    QVERIFY(!rig.client().signedIn());
    const Result<ApiPage> page = await(rig.client().alertsPage(3, 1'673'827'200'000, 1'673'913'600'000));
    QVERIFY(page.ok());
    QVERIFY(rig.client().signedIn());
    const std::vector<HttpArrival> arrivals = rig.server.arrivals();
    QCOMPARE(int(arrivals.size()), 2);
    const HttpArrival &signIn = arrivals[0];
    QVERIFY(signIn.head.startsWith("POST /v1/auth HTTP/1.1\r\n"));
    QVERIFY(signIn.head.contains("\r\nx-api-key: key-1234\r\n"));
    QCOMPARE(signIn.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(signIn.body, QByteArray(R"({"client_id":"client-1234","client_secret":"secret-1234"})"));
    QVERIFY(!signIn.headers.contains("authorization"));
    const HttpArrival &alerts = arrivals[1];
    QVERIFY(alerts.head.startsWith("POST /v1/alerts HTTP/1.1\r\n"));
    QCOMPARE(alerts.headers.value("x-api-key"), QByteArray("key-1234"));
    QCOMPARE(alerts.headers.value("authorization"), QByteArray("token-1"));
    QCOMPARE(alerts.headers.value("accept-encoding"), QByteArray("gzip"));
    QCOMPARE(alerts.headers.value("host"), rig.server.url().authority().toLatin1());
    QCOMPARE(alerts.body, QByteArray(R"({"page":3,"time_range":{"from":1673827200000,"to":1673913600000}})"));
    QVERIFY(!alerts.headers.contains("cookie"));
}

void TestApiClient::authorizationPrefix_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none") << QString() << QByteArray("token-1");
    QTest::newRow("word") << QStringLiteral("Bearer") << QByteArray("Bearer token-1");
    QTest::newRow("word and blank") << QStringLiteral("Bearer ") << QByteArray("Bearer token-1");
    QTest::newRow("equals sign") << QStringLiteral("Token=") << QByteArray("Token=token-1");
}

void TestApiClient::authorizationPrefix()
{
    QFETCH(const QString, prefix);
    QFETCH(const QByteArray, header);
    Rig rig;
    rig.settings.authorizationPrefix = prefix;
    QVERIFY(rig.events().ok());
    QCOMPARE(rig.dataArrivals().at(0).headers.value("authorization"), header);
}

void TestApiClient::eventsQuery_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *name, const char *token, const char *format, const char *target) {
        QTest::newRow(name) << QString::fromUtf8(token) << QString::fromLatin1(format) << QByteArray(target);
    };
    row("start", "", "", "/v2/events?startTime=2023-01-16T12:00:00Z");
    row("start, own format", "", "yyyy-MM-dd HH:mm", "/v2/events?startTime=2023-01-16%2012:00");
    row("token", "abc", "", "/v2/events?nextPage=abc");
    row("base64", "a+b/c==", "", "/v2/events?nextPage=a%2Bb%2Fc%3D%3D");
    row("escaped before", "a%2Bb%", "", "/v2/events?nextPage=a%252Bb%25");
    row("query signs", "a&b=c#d?e f", "", "/v2/events?nextPage=a%26b%3Dc%23d%3Fe%20f");
    row("unicode", "é", "", "/v2/events?nextPage=%C3%A9");
}

void TestApiClient::eventsQuery()
{
    QFETCH(const QString, token);
    QFETCH(const QString, format);
    QFETCH(const QByteArray, target);
    Rig rig;
    rig.settings.startTimeFormat = format;
    rig.settings.eventsBaseUrl = QUrl(rig.server.url().toString() + u'/'); // a slash too many does no harm
    QVERIFY(rig.events(token).ok());
    const HttpArrival arrival = rig.dataArrivals().at(0);
    QCOMPARE(arrival.method, QByteArray("GET"));
    QCOMPARE(arrival.target, target);
    QVERIFY(!arrival.headers.contains("content-length"));
    QCOMPARE(arrival.headers.value("authorization"), QByteArray("token-1"));
}

void TestApiClient::wholeMinuteIsRemembered()
{
    Rig rig;
    rig.answerData({HttpReaction::answer(400, R"({"message":"bad startTime"})"), HttpReaction::json(kPage),
                    HttpReaction::json(kPage)});
    QVERIFY(rig.events().ok());
    QVERIFY(rig.events().ok());
    const auto arrivals = rig.dataArrivals();
    QCOMPARE(int(arrivals.size()), 3);
    QCOMPARE(arrivals[1].target, QByteArray("/v2/events?startTime=2023-01-16T12:00"));
    QCOMPARE(arrivals[2].target, arrivals[1].target);
    // A form of one's own may be refused as well.
    Rig own;
    own.settings.startTimeFormat = QStringLiteral("yyyy/MM/dd");
    own.answerData({HttpReaction::answer(400, R"({"message":"bad startTime"})"), HttpReaction::json(kPage)});
    QVERIFY(own.events().ok());
    QCOMPARE(own.dataArrivals().at(1).target, arrivals[1].target);
    // When that is not it either, it is an error, and nothing is remembered.
    Rig other;
    other.answerData({HttpReaction::answer(400, "a"), HttpReaction::answer(400, "b"), HttpReaction::json(kPage)});
    const Result<ApiPage> page = other.events();
    QVERIFY(!page.ok());
    QCOMPARE(page.error().id, ErrorId::HttpStatus);
    QVERIFY(other.events().ok());
    QCOMPARE(other.dataArrivals()[2].target, other.dataArrivals()[0].target);
}

void TestApiClient::samplePages_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"alerts_page.json", "events_page.json", "events_last_page.json"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestApiClient::samplePages()
{
    QFETCH(const QString, file);
    const QByteArray sample = fileContent(QFINDTESTDATA(QString(QStringLiteral("data/") + file)));
    QVERIFY(!sample.isEmpty());
    QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (qsizetype at = 0; at < sample.size(); at += 100)
        chunked += QByteArray::number(sample.mid(at, 100).size(), 16) + "\r\n" + sample.mid(at, 100) + "\r\n";
    Rig rig;
    rig.answerData({HttpReaction::json(sample), HttpReaction::gzip(sample),
                    HttpReaction::raw(chunked + "0\r\n\r\n", HttpReaction::End::KeepOpen),
                    HttpReaction::raw("HTTP/1.1 200 OK\r\n\r\n" + sample)});
    for (int i = 0; i < 4; ++i) {
        const Result<ApiPage> page = i % 2 ? rig.events() : rig.alerts();
        QVERIFY(page.ok());
        QCOMPARE(page->body, sample);
    }
    QVERIFY(rig.retries.isEmpty());
}

void TestApiClient::tokenIsRenewedOnce()
{
    Rig rig;
    QVERIFY(rig.alerts().ok());
    rig.answerData({HttpReaction::answer(401, R"({"message":"expired"})"), HttpReaction::json(kPage)});
    const Result<ApiPage> page = rig.alerts();
    QVERIFY(page.ok());
    QCOMPARE(page->body, kPage);
    const auto arrivals = rig.dataArrivals();
    QCOMPARE(arrivals.back().headers.value("authorization"), QByteArray("token-2"));
    QCOMPARE(arrivals.back().body, arrivals[arrivals.size() - 2].body);
    QCOMPARE(rig.server.arrivalCount(), 5);
    QVERIFY(rig.retries.isEmpty());
}

void TestApiClient::tokenRefusedTwice()
{
    Rig rig;
    rig.repeatLast = true;
    rig.answerData({HttpReaction::answer(401, R"({"message":"no"})")});
    const Result<ApiPage> page = rig.alerts();
    QVERIFY(!page.ok());
    QCOMPARE(page.error().id, ErrorId::Authentication);
    QCOMPARE(page.error().detail, kCheck + QStringLiteral("no"));
    QCOMPARE(rig.server.arrivalCount(), 4);
    QVERIFY(!rig.client().signedIn());
}

void TestApiClient::twoCallsShareASignIn()
{
    Rig rig;
    ApiClient &client = rig.client();
    QCoro::Task<Result<ApiPage>> first = client.alertsPage(0, 1, 2);
    QCoro::Task<Result<ApiPage>> second = client.alertsPage(1, 1, 2);
    QCoro::Task<Result<void>> third = client.signIn();
    QCOMPARE(client.callsUnderWay(), 3);
    QVERIFY(await(std::move(second)).ok());
    QVERIFY(await(std::move(first)).ok());
    QVERIFY(await(std::move(third)).ok());
    QCOMPARE(rig.tokens, 1);
    QCOMPARE(client.callsUnderWay(), 0);
    QCOMPARE(client.requestCount(), 3);
}

void TestApiClient::tokenThatExpires()
{
    Rig rig;
    const QByteArray claims = R"({"exp":)" + QByteArray::number(rig.clock.nowMs() / 1000 + 600) + '}';
    const QByteArray token = "e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".s";
    rig.server.push(HttpReaction::json(R"({"auth_token":")" + token + R"("})"));
    QVERIFY(rig.alerts().ok());
    QVERIFY(rig.alerts().ok());
    QCOMPARE(rig.dataArrivals().back().headers.value("authorization"), token);
    rig.clock.advance(550'000);
    QVERIFY(rig.alerts().ok());
    QCOMPARE(rig.dataArrivals().back().headers.value("authorization"), QByteArray("token-1"));
}

void TestApiClient::finalStatuses_data()
{
    QTest::addColumn<HttpReaction>("reaction");
    QTest::addColumn<bool>("withToken");
    QTest::addColumn<ErrorId>("id");
    QTest::addColumn<QString>("detail");
    using R = HttpReaction;
    const auto row = [](const char *name, const R &reaction, bool withToken, ErrorId id, const QString &detail) {
        QTest::newRow(name) << reaction << withToken << id << detail;
    };
    row("403", R::answer(403, R"({"status":"ERROR","msg":"Could not find user or wrong password."})"), true,
        ErrorId::Authentication, kCheck + QStringLiteral("Could not find user or wrong password."));
    row("403 html", R::answer(403, "<b>\nno</b>"), false, ErrorId::Authentication, kCheck + QStringLiteral("<b> no</b>"));
    row("403 empty", R::answer(403, ""), false, ErrorId::Authentication, kCheck + QStringLiteral("403 Scripted"));
    row("token: 400", R::answer(400, R"({"message":"bad token"})"), true, ErrorId::PositionRefused, QStringLiteral("400 Scripted: bad token"));
    row("token: 404", R::answer(404, ""), true, ErrorId::PositionRefused, QStringLiteral("404 Scripted"));
    row("token: 410", R::answer(410, ""), true, ErrorId::PositionRefused, QStringLiteral("410 Scripted"));
    row("token: 422", R::answer(422, ""), true, ErrorId::HttpStatus, QStringLiteral("422 Scripted"));
    row("start: 404", R::answer(404, R"({"error":"none"})"), false, ErrorId::HttpStatus, QStringLiteral("404 Scripted: none"));
    row("302", R::answer(302, "", "Location: https://elsewhere.example/x?secret=1\r\n"), true, ErrorId::HttpStatus,
        QStringLiteral("302 Scripted: a redirection to \"https://elsewhere.example/x\" is not followed"));
    row("304", R::raw("HTTP/1.1 304 Same\r\n\r\n", R::End::KeepOpen), false, ErrorId::HttpStatus, QStringLiteral("304 Same: a redirection to \"\" is not followed"));
}

void TestApiClient::finalStatuses()
{
    QFETCH(const HttpReaction, reaction);
    QFETCH(const bool, withToken);
    QFETCH(const ErrorId, id);
    QFETCH(const QString, detail);
    Rig rig;
    rig.answerData({reaction});
    const Result<ApiPage> page = rig.events(withToken ? QStringLiteral("tok") : QString());
    QVERIFY(!page.ok());
    QCOMPARE(page.error().id, id);
    QCOMPARE(page.error().detail, detail);
    QVERIFY(!page.error().path.contains(u'?'));
    QCOMPARE(rig.server.arrivalCount(), 2);
    QVERIFY(rig.retries.isEmpty());
    QCOMPARE(rig.traces.back().error, detail);
}

void TestApiClient::signInErrors_data()
{
    QTest::addColumn<HttpReaction>("reaction");
    QTest::addColumn<ErrorId>("id");
    using R = HttpReaction;
    QTest::newRow("401") << R::answer(401, "{}") << ErrorId::Authentication;
    QTest::newRow("403") << R::answer(403, "{}") << ErrorId::Authentication;
    QTest::newRow("400") << R::answer(400, "{}") << ErrorId::HttpStatus;
    QTest::newRow("500") << R::answer(500, "{}") << ErrorId::ServerBusy;
    QTest::newRow("reset") << R::reset() << ErrorId::Network;
    QTest::newRow("no token") << R::json("{}") << ErrorId::BodyInvalid;
    QTest::newRow("null token") << R::json(R"({"auth_token":null})") << ErrorId::BodyInvalid;
    QTest::newRow("no JSON") << R::json("<html>") << ErrorId::BodyInvalid;
    QTest::newRow("line break in the token") << R::json(R"({"auth_token":"a\r\nb"})") << ErrorId::BodyInvalid;
}

void TestApiClient::signInErrors()
{
    QFETCH(const HttpReaction, reaction);
    QFETCH(const ErrorId, id);
    Rig rig;
    rig.server.push(reaction);
    const Result<void> signedIn = await(rig.client().signIn());
    QVERIFY(!signedIn.ok());
    QCOMPARE(signedIn.error().id, id);
    QCOMPARE(rig.server.arrivalCount(), 1); // one try
    QVERIFY(await(rig.client().signIn()).ok());
    // The same inside of a data call: repeated when that may help.
    Rig inside;
    inside.server.push(reaction);
    const Result<ApiPage> page = inside.alerts();
    const bool helps = id == ErrorId::ServerBusy || id == ErrorId::Network || id == ErrorId::BodyInvalid;
    QCOMPARE(page.ok(), helps);
    QCOMPARE(inside.retries.size(), helps ? 1 : 0);
}

void TestApiClient::bodyLimits_data()
{
    QTest::addColumn<HttpReaction>("reaction");
    QTest::addColumn<bool>("fits");
    using R = HttpReaction;
    const QByteArray exact(100'000, 'x');
    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("exactly") << R::json(exact) << true;
    QTest::newRow("exactly, packed") << R::gzip(exact) << true;
    QTest::newRow("announced") << R::raw(head + "Content-Length: 100001\r\n\r\n", R::End::KeepOpen) << false;
    QTest::newRow("without announcement") << R::raw(head + "\r\n" + exact + "xx", R::End::KeepOpen) << false;
    QTest::newRow("packed") << R::gzip(exact + 'x') << false;
    QTest::newRow("bomb") << R::gzip(QByteArray(50 << 20, '\0')) << false;
}

void TestApiClient::bodyLimits()
{
    QFETCH(const HttpReaction, reaction);
    QFETCH(const bool, fits);
    Rig rig;
    rig.settings.maxBodyBytes = 100'000;
    rig.answerData({reaction});
    const Result<ApiPage> page = rig.alerts();
    QCOMPARE(page.ok(), fits);
    if (!fits)
        QCOMPARE(page.error().id, ErrorId::BodyTooLarge);
    QCOMPARE(rig.server.arrivalCount(), 2);
}

void TestApiClient::shortSecretsAreHiddenAsValues()
{
    Rig rig;
    rig.client().setCredentials({QStringLiteral("k1"), QStringLiteral("me"), QStringLiteral("wrong")});
    rig.answerData({HttpReaction::answer(403, R"({"message":"some wrong thing: client_id=me&client_secret=wrong, key: 'k1'"})")});
    const Result<ApiPage> page = rig.alerts();
    QVERIFY(!page.ok());
    QCOMPARE(page.error().detail,
             kCheck + QStringLiteral("some wrong thing: client_id=***&client_secret=***, key: '***'"));
}

void TestApiClient::secretsStayInside()
{
    Rig rig;
    rig.answerData({HttpReaction::answer(500, R"({"message":"key-1234 client-1234 token-1"})"),
                    HttpReaction::answer(403, R"({"message":"secret-1234 of token-1 is wrong"})")});
    const Result<ApiPage> page = rig.events(QStringLiteral("page-token"));
    QVERIFY(!page.ok());
    QCOMPARE(page.error().detail, kCheck + QStringLiteral("*** of *** is wrong"));
    for (const char *secret : {"key-1234", "client-1234", "secret-1234", "token-1", "page-token"}) {
        QVERIFY2(!rig.sink->all().contains(QLatin1String(secret)), secret);
        for (const RequestTrace &trace : rig.traces)
            QVERIFY(!trace.error.contains(QLatin1String(secret)) && !trace.path.contains(QLatin1String(secret)));
    }
    // What is no header cannot be smuggled into one.
    rig.client().setCredentials({QStringLiteral("a\r\nX: y"), {}, {}});
    QCOMPARE(await(rig.client().signIn()).error().id, ErrorId::Authentication);
}

void TestApiClient::untrustedCertificate()
{
    const QByteArray pem = fileContent(QFINDTESTDATA("data/self_signed.pem"));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(pem));
    tls.setPrivateKey(QSslKey(pem, QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Rig rig;
    rig.settings.authBaseUrl = QUrl(QStringLiteral("https://localhost:%1").arg(server.serverPort()));
    const Result<void> signedIn = await(rig.client().signIn());
    QVERIFY(!signedIn.ok());
    QCOMPARE(signedIn.error().id, ErrorId::Network);
    QVERIFY2(signedIn.error().detail.startsWith(QStringLiteral("TLS: ")), qPrintable(signedIn.error().detail));
}

void TestApiClient::stopEndsACall_data()
{
    QTest::addColumn<QString>("where");
    for (const char *where : {"limiter", "answer", "back-off", "before", "sign-in of another call"})
        QTest::newRow(where) << QString::fromLatin1(where);
}

void TestApiClient::stopEndsACall()
{
    QFETCH(const QString, where);
    const bool limited = where == QLatin1String("limiter");
    Rig rig(limited ? QList<RateLimit>{{1000, 0, {}}} : QList<RateLimit>{});
    rig.clock.setAutoAdvance(false);
    if (where == QLatin1String("answer"))
        rig.answerData({HttpReaction::silence()});
    else if (where == QLatin1String("back-off"))
        rig.answerData({HttpReaction::answer(500, "")});
    else if (where == QLatin1String("sign-in of another call"))
        rig.server.push(HttpReaction::silence());
    if (where == QLatin1String("before"))
        rig.wake.raise(Wake::Reason::Stop);
    ApiClient &client = rig.client();
    QCoro::Task<Result<ApiPage>> task = client.alertsPage(0, 1, 2);
    QCoro::Task<Result<ApiPage>> other = client.alertsPage(1, 1, 2);
    if (where == QLatin1String("answer"))
        QTRY_VERIFY(!rig.dataArrivals().empty());
    else if (where == QLatin1String("back-off"))
        QTRY_COMPARE(rig.retries.size(), 1);
    else if (where == QLatin1String("sign-in of another call"))
        QTRY_COMPARE(rig.server.arrivalCount(), 1);
    rig.wake.raise(Wake::Reason::PullNow); // does not shorten anything
    rig.wake.raise(Wake::Reason::Stop);
    const Result<ApiPage> page = await(std::move(task));
    QVERIFY(!page.ok());
    QCOMPARE(page.error().id, ErrorId::Stopped);
    const Result<ApiPage> otherPage = await(std::move(other));
    QVERIFY(otherPage.ok() || otherPage.error().id == ErrorId::Stopped);
    QTRY_COMPARE(client.callsUnderWay(), 0);
}

void TestApiClient::traces()
{
    Rig rig;
    rig.answerData({HttpReaction::gzip(kPage), HttpReaction::json(kPage)});
    QVERIFY(rig.alerts().ok());
    QVERIFY(rig.events().ok());
    QCOMPARE(rig.traces.size(), 3);
    QVERIFY(rig.traces[0].signIn);
    QVERIFY(rig.traces[0].connectMs >= 0);
    QCOMPARE(rig.traces[1].method, QStringLiteral("POST"));
    QCOMPARE(rig.traces[1].path, QStringLiteral("/v1/alerts"));
    QCOMPARE(rig.traces[1].status, 200);
    QCOMPARE(rig.traces[1].bytes, gzipped(kPage).size());
    QCOMPARE(rig.traces[1].connectMs, -1);
    QVERIFY(rig.traces[1].error.isEmpty());
    QCOMPARE(rig.traces[2].path, QStringLiteral("/v2/events"));
    QCOMPARE(rig.traces[2].beganMs, rig.clock.nowMs());
    QVERIFY(rig.sink->all().contains(QStringLiteral("DEBUG GET /v2/events: status 200")));
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_api_client.moc"
