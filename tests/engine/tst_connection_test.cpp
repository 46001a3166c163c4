// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connection_test.h"
#include "engine/engine.h"
#include "proofpoint/rate_limiter.h"
#include "scripted_http_server.h"
#include "secrets/memory_secret_store.h"

#include <QDateTime>
#include <QNetworkProxyFactory>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace casb;

namespace {

using Step = ConnectionTestStep;

/// Where a step waits for its limit of 20 s, one does not sit through it.
class HurriedClock : public SystemClock
{
public:
    void callAfter(qint64 delayMs, QObject *context, std::function<void()> fire) override
    {
        SystemClock::callAfter(delayMs / 20, context, std::move(fire));
    }
};

const Credentials kRight{QStringLiteral("key"), QStringLiteral("id"), QStringLiteral("right-secret")};

HttpReaction tenant(const HttpArrival &arrival, const QByteArray &headers = {})
{
    if (arrival.target == "/v1/auth")
        return arrival.body.contains("right-secret") ? HttpReaction::answer(200, "{\"auth_token\":\"token\"}", headers)
                                                     : HttpReaction::answer(403, "{\"msg\":\"no\"}", headers);
    if (arrival.target.startsWith("/v1/alerts"))
        return HttpReaction::answer(200, "{\"alerts\":[{\"id\":\"a\",\"timestamp\":1}]}", headers);
    return HttpReaction::answer(200, "{\"size\":0,\"nextPageToken\":\"token\",\"content\":[]}", headers);
}

ConnectionTarget targetAt(const QUrl &url, const Credentials &credentials = kRight)
{
    return {url, url, url, {}, credentials, 0};
}

/// Runs a test to its end.
struct Run {
    explicit Run(ConnectionTest &test)
    {
        QObject::connect(&test, &ConnectionTest::stepChanged, &context,
                         [this](const Step &step) { steps[int(step.id)] = step; });
        QObject::connect(&test, &ConnectionTest::finished, &context, [this](const Error &error) { ended = error; });
        test.start();
    }
    QObject context;
    std::array<Step, 6> steps;
    std::optional<Error> ended;
};

/// A proxy that knows one name only, and connects whoever asks for it with one port of this computer.
class OneNameProxy : public QTcpServer
{
public:
    explicit OneNameProxy(quint16 port) : m_port(port)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                serve(client);
        });
    }
    QByteArrayList asked;

private:
    void serve(QTcpSocket *client)
    {
        client->setParent(this);
        auto *server = new QTcpSocket(client);
        server->setProxy(QNetworkProxy::NoProxy);
        connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
            if (server->state() == QAbstractSocket::UnconnectedState) {
                const QByteArray head = client->readAll();
                asked << head.left(head.indexOf(" HTTP"));
                server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
                client->write("HTTP/1.1 200 Connection established\r\n\r\n");
            } else {
                server->write(client->readAll());
            }
        });
    }
    quint16 m_port;
};

class OnlyProxy : public QNetworkProxyFactory
{
public:
    explicit OnlyProxy(quint16 port) : m_proxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (query.peerHostName() == QLatin1String("tenant.invalid") && query.protocolTag() == QLatin1String("http"))
            return {m_proxy};
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    }

private:
    QNetworkProxy m_proxy;
};

} // namespace

class TestConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsEachStep();
    void refusedCredentials();
    void goesThroughTheProxy();
    void comparesTheClocks_data();
    void comparesTheClocks();
    void sharesTheCollectorsLimit();
    void limiterIsOfTheSameCredentialsOnly();
    void doesNotWaitForAUsedUpDay();
    void endsWhenTheLimiterGoes();
};

void TestConnectionTest::tellsEachStep()
{
    ScriptedHttpServer server;
    server.setHandler([](const HttpArrival &arrival) { return tenant(arrival); });
    SystemClock clock;
    Log log(clock);
    ConnectionTest test(targetAt(server.url()), clock, log);
    Run run(test);
    QTRY_VERIFY(run.ended.has_value());
    QCOMPARE(run.ended->text(), Error().text());
    for (const Step &step : run.steps)
        QCOMPARE(step.state, step.id == Step::Id::Tls ? Step::State::Skipped : Step::State::Passed);
    QCOMPARE(run.steps[int(Step::Id::NameLookup)].found.values, QVariantList{server.url().host()});
    QCOMPARE(run.steps[int(Step::Id::Alerts)].found.values, QVariantList{1});
    QCOMPARE(QString::fromLatin1(run.steps[int(Step::Id::Tcp)].found.form), QStringLiteral("%1, port %2"));
    QVERIFY(test.facts().proxy.isEmpty());
    QCOMPARE(test.facts().requests.size(), 3);
}

void TestConnectionTest::refusedCredentials()
{
    ScriptedHttpServer server;
    server.setHandler([](const HttpArrival &arrival) { return tenant(arrival); });
    HurriedClock clock;
    Log log(clock);
    ConnectionTest test(targetAt(server.url(), {QStringLiteral("key"), QStringLiteral("id"), QStringLiteral("wrong")}),
                        clock, log);
    Run run(test);
    QTRY_VERIFY(run.ended.has_value());
    QCOMPARE(run.ended->id, ErrorId::Authentication);
    QCOMPARE(run.steps[int(Step::Id::SignIn)].state, Step::State::Failed);
    QCOMPARE(run.steps[int(Step::Id::Alerts)].state, Step::State::Skipped);
    QCOMPARE(test.facts().requests.size(), 1);
    QCOMPARE(test.facts().requests.first().status, 403);
}

void TestConnectionTest::goesThroughTheProxy()
{
    ScriptedHttpServer server;
    server.setHandler([](const HttpArrival &arrival) { return tenant(arrival); });
    OneNameProxy proxy(quint16(server.url().port()));
    QNetworkProxyFactory::setApplicationProxyFactory(new OnlyProxy(proxy.serverPort()));
    const auto tidy = qScopeGuard([] { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); });
    SystemClock clock;
    Log log(clock);
    // No name server knows this name: only the proxy does.
    ConnectionTest test(targetAt(QUrl(QStringLiteral("http://tenant.invalid"))), clock, log);
    Run run(test);
    QTRY_VERIFY(run.ended.has_value());
    QCOMPARE(run.ended->text(), Error().text());
    QCOMPARE(test.facts().proxy, QStringLiteral("127.0.0.1:%1").arg(proxy.serverPort()));
    QCOMPARE(QString::fromLatin1(run.steps[int(Step::Id::Tcp)].found.form), QStringLiteral("Through the proxy %1"));
    QVERIFY2(proxy.asked.contains("CONNECT tenant.invalid:80"), proxy.asked.join('\n').constData());
    QCOMPARE(server.arrivalCount(), 3);
}

void TestConnectionTest::comparesTheClocks_data()
{
    QTest::addColumn<qint64>("serverBehindMs");
    QTest::newRow("right") << qint64(0);
    QTest::newRow("an hour ahead of the server") << qint64(3'600'000);
    QTest::newRow("behind it") << qint64(-600'000);
}

void TestConnectionTest::comparesTheClocks()
{
    QFETCH(qint64, serverBehindMs);
    ScriptedHttpServer server;
    server.setHandler([serverBehindMs](const HttpArrival &arrival) {
        const QDateTime there = QDateTime::currentDateTimeUtc().addMSecs(-serverBehindMs);
        return tenant(arrival,
                      "Date: " + QLocale::c().toString(there, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() +
                          " GMT\r\n");
    });
    HurriedClock clock;
    Log log(clock);
    ConnectionTest test(targetAt(server.url(), {QStringLiteral("key"), QStringLiteral("id"), QStringLiteral("wrong")}),
                        clock, log);
    Run run(test);
    QTRY_VERIFY(run.ended.has_value());
    QVERIFY(test.facts().clockAheadMs.has_value());
    QVERIFY2(qAbs(*test.facts().clockAheadMs - serverBehindMs) < 30'000,
             qPrintable(QString::number(*test.facts().clockAheadMs)));
}

void TestConnectionTest::sharesTheCollectorsLimit()
{
    constexpr qint64 kApartMs = 250;
    ScriptedHttpServer server;
    server.setHandler([](const HttpArrival &arrival) {
        // Every page of alerts is full, so that the collector asks for the next one without a pause.
        if (arrival.target.startsWith("/v1/alerts")) {
            static std::atomic<qint64> number{0};
            QByteArrayList items;
            for (int i = 0; i < 50; ++i)
                items << "{\"id\":\"a" + QByteArray::number(++number) + "\",\"timestamp\":1773700000000}";
            return HttpReaction::json("{\"alerts\":[" + items.join(',') + "]}");
        }
        return tenant(arrival);
    });
    SystemClock clock;
    Log log(clock);
    QTemporaryDir folder;
    MemorySecretStore secrets;
    Config config;
    config.persistence.directory = folder.path();
    InputConfig input;
    input.name = input.id = QStringLiteral("one");
    input.authBaseUrl = input.alertsBaseUrl = input.eventsBaseUrl = server.url();
    input.requestLimits = {{kApartMs, 1, QStringLiteral("250ms")}};
    input.credentials.apiKey.text = kRight.apiKey;
    input.credentials.clientId.text = kRight.clientId;
    input.credentials.clientSecret.text = kRight.clientSecret;
    ServiceConfig service;
    service.name = QStringLiteral("alerts");
    service.tag = QStringLiteral("tag");
    service.initialStartMs = clock.nowMs() - 3'600'000;
    service.initialStartTime = QDateTime::fromMSecsSinceEpoch(service.initialStartMs, Qt::UTC).toString(Qt::ISODate);
    input.services = {service};
    config.inputs = {input};
    Engine engine(config, {}, clock, log, secrets);
    bool over = false;
    connect(&engine, &Engine::ended, this, [&over] { over = true; });
    engine.start();
    QTRY_VERIFY(server.arrivalCount() >= 2);
    RateLimiter *lent = engine.limiterOf(server.url(), kRight);
    QVERIFY(lent != nullptr);
    ConnectionTest test(targetAt(server.url()), clock, log, lent);
    Run run(test);
    QTRY_VERIFY(run.ended.has_value());
    QCOMPARE(run.ended->text(), Error().text());
    const int tested = server.arrivalCount();
    QTRY_VERIFY(server.arrivalCount() >= tested + 1);
    const std::vector<HttpArrival> arrivals = server.arrivals();
    for (size_t i = 1; i < arrivals.size(); ++i) {
        const double apart = arrivals[i].atMs - arrivals[i - 1].atMs;
        QVERIFY2(apart > kApartMs * 0.96,
                 qPrintable(QStringLiteral("request %1 came %2 ms behind the one before").arg(i).arg(apart)));
    }
    engine.stop();
    QTRY_VERIFY(over);
    // Beside the collector's own sign-in there is the test's.
    QCOMPARE(std::count_if(arrivals.begin(), arrivals.end(),
                           [](const HttpArrival &one) { return one.target == "/v1/auth"; }),
             2);
}

void TestConnectionTest::limiterIsOfTheSameCredentialsOnly()
{
    SystemClock clock;
    Log log(clock);
    MemorySecretStore secrets;
    ScriptedHttpServer server;
    server.setHandler([](const HttpArrival &arrival) { return tenant(arrival); });
    Config config;
    config.persistence.type = PersistenceConfig::Type::Memory;
    for (const char *name : {"one", "two", "off"}) {
        InputConfig input;
        input.name = input.id = QLatin1String(name);
        input.enabled = input.name != QLatin1String("off");
        input.authBaseUrl = input.alertsBaseUrl = input.eventsBaseUrl = server.url();
        input.credentials.apiKey.text = QStringLiteral("key");
        input.credentials.clientId.text = QStringLiteral("id");
        input.credentials.clientSecret.text = input.name;
        ServiceConfig service;
        service.name = QStringLiteral("alerts");
        input.services = {service};
        config.inputs << input;
    }
    Engine engine(config, {}, clock, log, secrets);
    const auto of = [&](const char *secret, const QUrl &url) {
        return engine.limiterOf(url, {QStringLiteral("key"), QStringLiteral("id"), QLatin1String(secret)});
    };
    QVERIFY(of("one", server.url()) == nullptr); // nothing runs yet
    engine.start();
    QTRY_VERIFY(of("one", server.url()) != nullptr);
    QTRY_VERIFY(of("two", server.url()) != nullptr);
    QVERIFY(of("one", server.url()) != of("two", server.url()));
    QVERIFY(of("off", server.url()) == nullptr);
    QVERIFY(of("else", server.url()) == nullptr);
    QVERIFY(of("one", QUrl(QStringLiteral("https://api.protect.proofpoint.com"))) == nullptr);
    bool over = false;
    connect(&engine, &Engine::ended, this, [&over] { over = true; });
    engine.stop();
    QTRY_VERIFY(over);
}

void TestConnectionTest::doesNotWaitForAUsedUpDay()
{
    ScriptedHttpServer server;
    server.setHandler([](const HttpArrival &arrival) { return tenant(arrival); });
    HurriedClock clock;
    Log log(clock);
    RateLimiter limiter({{86'400'000, 1, QStringLiteral("1d")}}, clock, {clock.nowMs() - 1000});
    ConnectionTest test(targetAt(server.url()), clock, log, &limiter);
    Run run(test);
    QTRY_VERIFY(run.ended.has_value());
    QCOMPARE(run.ended->id, ErrorId::ServerBusy);
    QCOMPARE(run.ended->path, QStringLiteral("requests_limits"));
    QCOMPARE(run.steps[int(Step::Id::SignIn)].state, Step::State::Failed);
    QCOMPARE(server.arrivalCount(), 0);
}

void TestConnectionTest::endsWhenTheLimiterGoes()
{
    ScriptedHttpServer server;
    server.setHandler([](const HttpArrival &arrival) { return tenant(arrival); });
    SystemClock clock;
    Log log(clock);
    auto limiter = std::make_unique<RateLimiter>(QList<RateLimit>{{86'400'000, 1, QStringLiteral("1d")}}, clock,
                                                 QList<qint64>{clock.nowMs()});
    ConnectionTest test(targetAt(server.url()), clock, log, limiter.get());
    Run run(test);
    QTRY_COMPARE(run.steps[int(Step::Id::SignIn)].state, Step::State::Running);
    test.cancel();
    limiter.reset();
    QTRY_VERIFY(run.ended.has_value());
    QCOMPARE(run.ended->id, ErrorId::Stopped);
    QCOMPARE(server.arrivalCount(), 0);
}

QTEST_GUILESS_MAIN(TestConnectionTest)

#include "tst_connection_test.moc"
