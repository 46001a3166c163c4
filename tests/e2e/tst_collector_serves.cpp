// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector_process.h"
#include "simulator_process.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>
#include <memory>
#include <vector>

using namespace casb;

namespace {

QStringList run(const QString &address)
{
    return {QStringLiteral("--config"), QStringLiteral("config.yaml"), QStringLiteral("--metrics"), address};
}

/// The whole answer to raw bytes.
QByteArray exchange(const QHostAddress &host, quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(host, port);
    if (!socket.waitForConnected(10'000))
        return {};
    socket.write(request);
    QByteArray answer;
    while (socket.waitForReadyRead(10'000))
        answer += socket.readAll();
    return answer + socket.readAll();
}

QByteArray get(const QHostAddress &host, quint16 port, const QByteArray &path)
{
    return exchange(host, port, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
}

quint16 portOf(CollectorProcess &collector)
{
    if (!collector.waitForOutput(" and /readyz on "))
        return 0;
    const QRegularExpression pattern(QStringLiteral("/readyz on [0-9a-f.:]+ port (\\d+)"));
    return quint16(pattern.match(QString::fromUtf8(collector.output())).captured(1).toUInt());
}

QByteArray body(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

/// What a running collector says of itself to machines.
class TestCollectorServes : public QObject
{
    Q_OBJECT

private slots:
    void metricsAreOpenMetrics_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QHostAddress>("host");
        QTest::newRow("IPv4") << "127.0.0.1:0" << QHostAddress(QHostAddress::LocalHost);
        QTest::newRow("IPv6") << "[::1]:0" << QHostAddress(QHostAddress::LocalHostIPv6);
    }

    void metricsAreOpenMetrics()
    {
        QFETCH(QString, address);
        QFETCH(QHostAddress, host);
        SimulatorProcess simulator({QStringLiteral("--history-hours"), QStringLiteral("1")});
        QVERIFY(simulator.isReady());
        CollectorProcess collector(simulator.folder(), run(address));
        const quint16 port = portOf(collector);
        QVERIFY(port != 0);
        QVERIFY(collector.waitForOutput("Waiting for"));
        QCOMPARE(body(get(host, port, "/healthz")), QByteArray("ok\n"));
        QTRY_COMPARE(body(get(host, port, "/readyz")), QByteArray("ready\n"));
        const QByteArray answer = get(host, port, "/metrics");
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.contains("\r\nContent-Type: application/openmetrics-text; version=1.0.0; charset=utf-8\r\n"));
        const QByteArray text = body(answer);
        QProcess check;
        check.start(QStringLiteral("python3"), {QStringLiteral(CASB_OPENMETRICS_CHECK)});
        check.write(text);
        check.closeWriteChannel();
        QVERIFY(check.waitForFinished());
        const QByteArray said = check.readAllStandardOutput() + check.readAllStandardError() + text;
        QVERIFY2(check.exitCode() == 0, said.constData());
        QVERIFY(text.contains("casb_service_phase{input=\"proofpoint_casb\",input_id=\"proofpoint_casb_1\",service="
                              "\"alerts\",casb_service_phase=\"failed\"} 0\n"));
        const QRegularExpression records(QStringLiteral("\ncasb_records_total\\{[^}]*service=\"events\"\\} [1-9]"));
        QVERIFY2(records.match(QString::fromUtf8(text)).hasMatch(), text.constData());

        // An output that is away makes it unready, not unhealthy.
        QVERIFY(simulator.order("relay-away seconds=3600"));
        QTRY_VERIFY(get(host, port, "/readyz").startsWith("HTTP/1.1 503 "));
        QVERIFY(body(get(host, port, "/readyz")).contains("the output devo_1 is not connected\n"));
        QCOMPARE(body(get(host, port, "/healthz")), QByteArray("ok\n"));
        collector.terminate();
        QCOMPARE(collector.wait(60'000), 0);
    }

    void otherRequestsAreAnsweredAsHttpAsks()
    {
        SimulatorProcess simulator({QStringLiteral("--history-hours"), QStringLiteral("1")});
        QVERIFY(simulator.isReady());
        CollectorProcess collector(simulator.folder(), run(QStringLiteral("localhost:0")));
        const quint16 port = portOf(collector);
        const QHostAddress host(QHostAddress::LocalHost);
        QVERIFY(get(host, port, "/").startsWith("HTTP/1.1 404 "));
        QVERIFY(get(host, port, "/healthz?x=1").startsWith("HTTP/1.1 200 "));
        QVERIFY(exchange(host, port, "POST /metrics HTTP/1.1\r\nContent-Length: 0\r\n\r\n")
                    .contains("\r\nAllow: GET, HEAD\r\n"));
        const QByteArray head = exchange(host, port, "HEAD /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(head.startsWith("HTTP/1.1 200 ") && head.endsWith("\r\n\r\n"));
        QVERIFY(exchange(host, port, "nonsense\r\n\r\n").startsWith("HTTP/1.1 400 "));
        for (int i = 0; i < 40; ++i) // none of them takes a place for good
            QVERIFY(exchange(host, port, "GET /" + QByteArray(20'000, 'a')).startsWith("HTTP/1.1 431 "));
        // Many that connect and ask nothing do not keep a probe out.
        std::vector<std::unique_ptr<QTcpSocket>> silent(60);
        for (auto &socket : silent) {
            socket = std::make_unique<QTcpSocket>();
            socket->connectToHost(host, port);
            QVERIFY(socket->waitForConnected(CASB_PATIENCE_MS));
        }
        QCOMPARE(body(get(host, port, "/healthz")), QByteArray("ok\n"));
        // Ends hard: the next run says so.
        QVERIFY(collector.waitForOutput("Pull Started"));
        collector.kill();
        QByteArray output;
        QCOMPARE(runCollector(simulator.folder(),
                              {QStringLiteral("--config"), QStringLiteral("config.yaml"), QStringLiteral("--once")},
                              &output),
                 0);
        QVERIFY2(output.contains("WARNING MainProcess::MainThread -> The previous run (pid "), output.constData());
        QVERIFY(output.contains(" ended without a graceful stop"));
        QVERIFY(output.contains(
            " INFO MainProcess::CollectorThread -> global_status: {\"main_process\": {\"process_id\": "));
        QCOMPARE(runCollector(simulator.folder(),
                              {QStringLiteral("--config"), QStringLiteral("config.yaml"), QStringLiteral("--once")},
                              &output),
                 0);
        QVERIFY(!output.contains("The previous run"));
    }

    void anAddressThatCannotBeServedIsInvalid()
    {
        SimulatorProcess simulator({QStringLiteral("--history-hours"), QStringLiteral("1")});
        QVERIFY(simulator.isReady());
        for (const char *address : {"127.0.0.1", "127.0.0.1:x", "127.0.0.1:70000", "::1:80", "nowhere:80", ":80"})
            QCOMPARE(runCollector(simulator.folder(), run(QString::fromLatin1(address))), 2);
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        QByteArray output;
        QCOMPARE(runCollector(simulator.folder(), run(QStringLiteral("127.0.0.1:%1").arg(taken.serverPort())), &output),
                 2);
        QVERIFY2(output.contains("cannot be listened on"), output.constData());
    }
};

QTEST_GUILESS_MAIN(TestCollectorServes)
#include "tst_collector_serves.moc"
