// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api_caller.h"

#include "fake_clock.h"

#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace casb;
using namespace casb::simulator;

class TstFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void statuses_data();
    void statuses();
    void emptyRetryAfterIsSent();
    void connections_data();
    void connections();
    void bodies_data();
    void bodies();
    void slowComesLater();
    void tokens();
    void countAfterAndService();
    void badLinesAreRefused_data();
    void badLinesAreRefused();
    void controlOverHttp();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<ApiCaller> m_api;
};

void TstFaults::init()
{
    m_api.reset();
    m_simulator.reset();
    m_clock = std::make_unique<FakeClock>(TestNowMs);
    m_simulator = std::make_unique<Simulator>(smallSimulator(m_dir.path()), *m_clock);
    QCOMPARE(m_simulator->start(), QString());
    m_api = std::make_unique<ApiCaller>(*m_simulator);
    QCOMPARE(m_api->signIn().status, 200);
}

void TstFaults::statuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("hasRetryAfter");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::newRow("429") << QStringLiteral("429 retry-after=7") << 429 << true << QByteArray("7");
    QTest::newRow("429 date") << QStringLiteral("429 retry-date=10") << 429 << true
                              << QByteArray("Tue, 17 Mar 2026 09:32:12 GMT");
    QTest::newRow("429 no header") << QStringLiteral("429 no-header") << 429 << false << QByteArray();
    QTest::newRow("401") << QStringLiteral("401") << 401 << false << QByteArray();
    QTest::newRow("403") << QStringLiteral("403") << 403 << false << QByteArray();
    QTest::newRow("500") << QStringLiteral("500") << 500 << false << QByteArray();
    QTest::newRow("503") << QStringLiteral("503 count=1 # comment") << 503 << false << QByteArray();
    QTest::newRow("html") << QStringLiteral("html-error") << 502 << false << QByteArray();
}

void TstFaults::statuses()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(bool, hasRetryAfter);
    QFETCH(QByteArray, retryAfter);
    QCOMPARE(m_simulator->control().command(line), QString());
    const auto answer = m_api->alerts(0, 0, TestNowMs);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.hasRetryAfter, hasRetryAfter);
    QCOMPARE(answer.retryAfter, retryAfter);
    QCOMPARE(m_api->alerts(0, 0, TestNowMs).status, 200);
}

void TstFaults::emptyRetryAfterIsSent()
{
    m_simulator->control().command(QStringLiteral("429 empty"));
    // QNetworkReply drops headers without a value: look at the bytes.
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(QUrl(m_simulator->apiUrl()).port()));
    socket.write("GET /v2/events HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    const QByteArray answer = socket.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 429 Too Many Requests\r\n"), answer.constData());
    QVERIFY2(answer.contains("\r\nRetry-After: \r\n"), answer.constData());
}

void TstFaults::connections_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("reset") << QStringLiteral("reset count=9");
    QTest::newRow("reset in the middle") << QStringLiteral("reset-mid count=9");
    QTest::newRow("truncated") << QStringLiteral("truncate count=9");
}

void TstFaults::connections()
{
    QFETCH(QString, line);
    m_clock->setAutoAdvance(true);
    QCOMPARE(m_simulator->control().command(line), QString());
    // A client's library may repeat a request on a kept connection by itself, hence the count.
    QVERIFY(!m_api->alerts(0, 0, TestNowMs).whole);
    QCOMPARE(m_simulator->control().command(QStringLiteral("clear")), QString());
    QVERIFY(m_api->alerts(0, 0, TestNowMs).whole);
}

void TstFaults::bodies_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("control") << QStringLiteral("control-chars") << QByteArray(":\"\t");
    QTest::newRow("utf-8") << QStringLiteral("bad-utf8") << QByteArray(":\"\x80");
    QTest::newRow("pretty") << QStringLiteral("pretty") << QByteArray("{\n  \"alerts\": [\n    {\n");
    QTest::newRow("wrapped") << QStringLiteral("wrapped") << QByteArray("{\"alerts\":[\"{\\\"id\\\":");
    QTest::newRow("garbage") << QStringLiteral("garbage") << QByteArray("}{");
}

void TstFaults::bodies()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, holds);
    QCOMPARE(m_simulator->control().command(line), QString());
    const auto answer = m_api->alerts(0, 0, TestNowMs);
    QCOMPARE(answer.status, 200);
    QVERIFY2(answer.body.contains(holds), answer.body.left(300).constData());
    QVERIFY(!m_api->alerts(0, 0, TestNowMs).body.contains(holds));
}

void TstFaults::slowComesLater()
{
    QCOMPARE(m_simulator->control().command(QStringLiteral("slow ms=5000")), QString());
    QTimer ticker; // the client waits in an event loop; the time goes on when the server has begun to wait
    connect(&ticker, &QTimer::timeout, this, [this] {
        if (m_clock->waiting() > 0)
            m_clock->advance(1000);
    });
    ticker.start(1);
    QCOMPARE(m_api->alerts(0, 0, TestNowMs).status, 200);
    QVERIFY(m_clock->nowMs() >= TestNowMs + 5000);
}

void TstFaults::tokens()
{
    const auto token = [](const ApiCaller::Answer &answer) {
        return answer.json()[QLatin1String("nextPageToken")].toString();
    };
    const QString first = token(m_api->eventsFrom(QStringLiteral("2026-03-17T00:00")));
    m_simulator->control().command(QStringLiteral("repeat-token"));
    QCOMPARE(token(m_api->eventsAfter(first)), first);
    m_simulator->control().command(QStringLiteral("missing-token"));
    QVERIFY(!m_api->eventsAfter(first).json().contains(QLatin1String("nextPageToken")));
    m_simulator->control().command(QStringLiteral("expire-token"));
    QCOMPARE(m_api->alerts(0, 0, TestNowMs).status, 200);
    QCOMPARE(m_api->eventsAfter(first).status, 410);
    QVERIFY(token(m_api->eventsAfter(first)) != first);
    m_simulator->control().command(QStringLiteral("revoke-tokens"));
    QCOMPARE(m_api->eventsAfter(first).status, 401);
}

void TstFaults::countAfterAndService()
{
    QCOMPARE(m_simulator->control().command(QStringLiteral("500 service=alerts after=1 count=2 at=60")), QString());
    const auto alerts = [this] { return m_api->alerts(0, 0, TestNowMs).status; };
    QCOMPARE(alerts(), 200);
    m_clock->advance(60'000);
    QCOMPARE(m_api->eventsFrom(QStringLiteral("2026-03-17T09:00")).status, 200);
    QCOMPARE(alerts(), 200);
    QCOMPARE(alerts(), 500);
    QCOMPARE(alerts(), 500);
    QCOMPARE(alerts(), 200);
    QCOMPARE(m_simulator->tenant().counters().faultsHappened, 2);
}

void TstFaults::badLinesAreRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("problem");
    QTest::newRow("kind") << QStringLiteral("frogs") << QStringLiteral("unknown fault 'frogs'");
    QTest::newRow("status") << QStringLiteral("200") << QStringLiteral("unknown fault '200'");
    QTest::newRow("word") << QStringLiteral("500 hours=3") << QStringLiteral("unknown word 'hours=3'");
    QTest::newRow("number") << QStringLiteral("500 count=many")
                            << QStringLiteral("'count=many': count needs a number that is not negative");
    QTest::newRow("service") << QStringLiteral("500 service=mail")
                             << QStringLiteral("unknown service 'mail': auth, alerts or events expected");
    QTest::newRow("never") << QStringLiteral("500 count=0") << QStringLiteral("count=0 means never");
}

void TstFaults::badLinesAreRefused()
{
    QFETCH(QString, line);
    QFETCH(QString, problem);
    QCOMPARE(m_simulator->control().command(line), problem);
}

void TstFaults::controlOverHttp()
{
    QNetworkAccessManager network;
    const auto call = [&](const QByteArray &method, const QString &path, const QByteArray &body) {
        const QUrl url(QString(m_simulator->controlUrl() + path));
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/plain"));
        std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
        const bool finished = QSignalSpy(reply.get(), &QNetworkReply::finished).wait(CASB_PATIENCE_MS);
        return finished ? reply->readAll() : QByteArray("nothing");
    };
    const QString path = QStringLiteral("/control/fault");
    QCOMPARE(call("POST", path, "500 count=3\nrelay-reset after=5\n"),
             QByteArray("{\"waiting\":[\"500 count=3\",\"relay-reset after=5\"]}\n"));
    QCOMPARE(call("POST", path, "frogs"), QByteArray("{\"error\":\"unknown fault 'frogs'\"}"));
    QCOMPARE(call("DELETE", path, {}), QByteArray("{\"waiting\":[]}\n"));
    const QByteArray stats = call("GET", QStringLiteral("/control/stats"), {});
    QCOMPARE(QJsonDocument::fromJson(stats)[QLatin1String("tenant")][QLatin1String("sign_ins")].toInt(), 1);
    const QByteArray expected = call("GET", QStringLiteral("/control/expected?service=alerts&from=2026-03-17T09:00:00Z"), {});
    QVERIFY(expected.startsWith("{\"id\":\""));
    QCOMPARE(expected, m_simulator->tenant().expected(Service::Alerts, 1'773'738'000'000, TestNowMs));
}

QTEST_GUILESS_MAIN(TstFaults)
#include "tst_faults.moc"
