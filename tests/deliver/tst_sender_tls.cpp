// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_clock.h"
#include "sender_bench.h"
#include "test_certificates.h"

#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

using namespace casb;
using Phase = OutputStatus::Phase;

namespace {

#define EVENTUALLY(condition) QTRY_VERIFY(condition)

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SenderOptions quick()
{
    SenderOptions options;
    options.settleMs = 400;
    options.cursorIntervalMs = 20;
    return options;
}

/// A relay that wants a client certificate.
class TlsPeer
{
public:
    TlsPeer(const TestCertificates &certificates, const char *name, QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(protocol);
        tls.setLocalCertificate(QSslCertificate::fromPath(certificates.certificate(name)).value(0));
        tls.setPrivateKey(QSslKey(fileContent(certificates.key(name)), QSsl::Rsa));
        tls.setCaCertificates(QSslCertificate::fromPath(certificates.certificate("ca")));
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        m_server.setSslConfiguration(tls);
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            ++connections;
            sockets.append(socket);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { received += socket->readAll(); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
                sockets.removeOne(socket);
                socket->deleteLater();
            });
        });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    QByteArray received;
    int connections = 0;
    QList<QTcpSocket *> sockets;

private:
    QSslServer m_server;
};

} // namespace

class TestSenderTls : public QObject
{
    Q_OBJECT

    TestCertificates m_certificates;

    OutputConfig output(quint16 port, const char *client = "rsa") const
    {
        OutputConfig config;
        config.name = QStringLiteral("devo_1");
        config.address = QStringLiteral("localhost");
        config.port = port;
        config.chainPath = m_certificates.certificate("ca");
        config.certPath = m_certificates.certificate(client);
        config.keyPath = m_certificates.key(client);
        return config;
    }

private slots:
    void initTestCase() { QVERIFY(m_certificates.make()); }

    void exactBytes_data()
    {
        QTest::addColumn<QByteArray>("client");
        QTest::addColumn<bool>("oldProtocol");
        QTest::newRow("RSA, TLS 1.3") << QByteArray("rsa") << false;
        QTest::newRow("EC, TLS 1.3") << QByteArray("ec") << false;
        QTest::newRow("RSA, TLS 1.2") << QByteArray("rsa") << true;
    }
    void exactBytes()
    {
        QFETCH(QByteArray, client);
        QFETCH(bool, oldProtocol);
        TlsPeer peer(m_certificates, "localhost", oldProtocol ? QSsl::TlsV1_2 : QSsl::TlsV1_2OrLater);
        SystemClock clock;
        SenderBench bench(clock, output(peer.port(), client.constData()));
        const QList<QByteArray> records = numbered(0, 5000, 300);
        for (int i = 0; i < 5000; i += 250)
            bench.store->add(records.mid(i, 250));
        bench.sender->start(0);
        EVENTUALLY(bench.store->cursor() == 5000);
        QCOMPARE(bench.status.peer, QStringLiteral("localhost:%1 · TLS 1.%2").arg(peer.port()).arg(oldProtocol ? 2 : 3));
        QVERIFY(bench.status.certificateExpiresMs > clock.nowMs());
        bench.sender->stop(false);
        EVENTUALLY(bench.stopped->count() == 1);
        QVERIFY(peer.received == wireLines(records));
        QCOMPARE(peer.connections, 1);
        QCOMPARE(bench.sink->messages(LogLevel::Warning), QStringList());
    }

    void idleClose()
    {
        TlsPeer peer(m_certificates, "localhost");
        SystemClock clock;
        SenderBench bench(clock, output(peer.port()), std::make_shared<FakeStore>(), quick());
        bench.store->add(numbered(0, 10));
        bench.sender->start(0);
        EVENTUALLY(bench.store->cursor() == 10);
        EVENTUALLY(peer.received.size() == wireLines(numbered(0, 10)).size());
        const qint64 then = clock.steadyMs();
        EVENTUALLY(clock.steadyMs() - then > quick().settleMs); // a close right at the beginning would be a refusal
        peer.sockets.first()->disconnectFromHost();
        EVENTUALLY(bench.status.phase == Phase::Idle);
        bench.store->add(numbered(10, 10));
        EVENTUALLY(bench.store->cursor() == 20);
        EVENTUALLY(peer.received == wireLines(numbered(0, 20)));
        QCOMPARE(bench.sink->messages(LogLevel::Warning), QStringList());
    }

    void severalConnections()
    {
        TlsPeer peer(m_certificates, "localhost");
        SystemClock clock;
        OutputConfig config = output(peer.port());
        config.concurrentConnections = 3;
        SenderBench bench(clock, config);
        const QList<QByteArray> records = numbered(0, 20000, 200);
        for (int i = 0; i < 20000; i += 500)
            bench.store->add(records.mid(i, 500));
        bench.sender->start(0);
        EVENTUALLY(peer.connections == 3);
        bench.sender->stop(true);
        EVENTUALLY(bench.stopped->count() == 1);
        QCOMPARE(bench.store->cursor(), 20000);
        // The peer mixes the connections' pieces; what matters is that every byte came once.
        QCOMPARE(peer.received.size(), wireLines(records).size());
    }

    void certificateFiles_data()
    {
        QTest::addColumn<QString>("chain");
        QTest::addColumn<QString>("cert");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("path");
        QVERIFY(m_certificates.make());
        const QString ca = m_certificates.certificate("ca");
        const QString cert = m_certificates.certificate("rsa");
        const QString key = m_certificates.key("rsa");
        const QString missing = m_certificates.folder() + QStringLiteral("/missing.pem");
        const QString other = m_certificates.key("ec");
        QTest::newRow("no chain") << missing << cert << key << missing;
        QTest::newRow("chain is a key") << key << cert << key << key;
        QTest::newRow("no certificate") << ca << missing << key << missing;
        QTest::newRow("no key") << ca << cert << missing << missing;
        QTest::newRow("key is a certificate") << ca << cert << ca << ca;
        QTest::newRow("key of another certificate") << ca << cert << other << other;
        const QString large = m_certificates.folder() + QStringLiteral("/large.pem");
        QFile file(large);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(fileContent(ca) + QByteArray(1 << 20, '\n')) > 0);
        QTest::newRow("large chain") << large << cert << key << large;
#ifdef Q_OS_UNIX
        const QString pipe = m_certificates.folder() + QStringLiteral("/pipe.pem");
        QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {pipe}), 0);
        QTest::newRow("key is a pipe") << ca << cert << pipe << pipe;
        const QString endless = QStringLiteral("/dev/zero");
        QTest::newRow("chain without end") << endless << cert << key << endless;
#endif
    }
    void certificateFiles()
    {
        QFETCH(QString, chain);
        QFETCH(QString, cert);
        QFETCH(QString, key);
        QFETCH(QString, path);
        TlsPeer peer(m_certificates, "localhost");
        FakeClock clock;
        OutputConfig config = output(peer.port());
        config.chainPath = chain;
        config.certPath = cert;
        config.keyPath = key;
        SenderBench bench(clock, config);
        bench.sender->start(0);
        EVENTUALLY(bench.status.phase == Phase::Retrying);
        QCOMPARE(bench.status.error.id, ErrorId::CertificateInvalid);
        QCOMPARE(bench.status.error.path, path);
    }

    void otherAuthority()
    {
        TlsPeer peer(m_certificates, "localhost");
        FakeClock clock;
        OutputConfig config = output(peer.port());
        config.chainPath = m_certificates.certificate("other");
        config.checkHostname = false; // must not let this pass
        SenderBench bench(clock, config);
        bench.store->add(numbered(0, 1));
        bench.sender->start(0);
        EVENTUALLY(bench.status.phase == Phase::Retrying);
        QCOMPARE(bench.status.error.id, ErrorId::CertificateInvalid);
        QCOMPARE(bench.status.error.path, config.chainPath);
        QCOMPARE(peer.received, QByteArray());
        QCOMPARE(bench.store->cursor(), 0);
    }

    void otherHostName_data()
    {
        QTest::addColumn<bool>("check");
        QTest::newRow("refused") << true;
        QTest::newRow("allowed, with a warning") << false;
    }
    void otherHostName()
    {
        QFETCH(bool, check);
        TlsPeer peer(m_certificates, "elsewhere");
        SystemClock clock;
        OutputConfig config = output(peer.port());
        config.checkHostname = check;
        SenderBench bench(clock, config);
        bench.store->add(numbered(0, 1));
        bench.sender->start(0);
        if (check) {
            EVENTUALLY(bench.status.phase == Phase::Retrying);
            QCOMPARE(bench.status.error.id, ErrorId::CertificateInvalid);
            QCOMPARE(bench.status.error.path, QStringLiteral("localhost"));
            QCOMPARE(peer.received, QByteArray());
        } else {
            EVENTUALLY(bench.store->cursor() == 1);
            EVENTUALLY(peer.received == wireLines(numbered(0, 1)));
            QVERIFY(bench.status.hostnameUnchecked);
            QCOMPARE(bench.sink->messages(LogLevel::Warning, QStringLiteral("check_hostname is false")).size(), 1);
            QCOMPARE(bench.sink->messages(LogLevel::Warning, QStringLiteral("check_hostname: false")).size(), 1);
        }
    }

    void certificatesThatExpire_data()
    {
        QTest::addColumn<int>("daysFromNow"); // all of them are valid for 60 days
        QTest::addColumn<QString>("words");
        QTest::newRow("not soon") << 20 << QString();
        QTest::newRow("soon") << 40 << QStringLiteral(" expires at ");
        QTest::newRow("they have") << 100 << QStringLiteral(" has expired at ");
    }
    void certificatesThatExpire()
    {
        QFETCH(int, daysFromNow);
        QFETCH(QString, words);
        TlsPeer peer(m_certificates, "localhost");
        FakeClock clock(QDateTime::currentMSecsSinceEpoch() + daysFromNow * 86'400'000LL);
        SenderBench bench(clock, output(peer.port()));
        bench.sender->start(0);
        EVENTUALLY(bench.status.phase == Phase::Connected);
        const QStringList lines = bench.sink->messages(LogLevel::Warning);
        QCOMPARE(lines.size(), words.isEmpty() ? 0 : 3);
        if (words.isEmpty())
            return;
        const QString ca = m_certificates.certificate("ca"), own = m_certificates.certificate("rsa");
        for (const QString &name : {QString(QStringLiteral("The certificate ") + own), QStringLiteral("The certificate of localhost"),
                                    QString(QStringLiteral("The authority in ") + ca)})
            QVERIFY2(lines.filter(QString(name + words)).size() == 1, qPrintable(lines.join(u'\n')));
        clock.advance(3'600'000); // not more than once a day, while the connection lives on
        QCOMPARE(bench.sink->messages(LogLevel::Warning).size(), 3);
        for (int hour = 0; hour < 24; ++hour)
            clock.advance(3'600'000);
        EVENTUALLY(bench.sink->messages(LogLevel::Warning).size() == 6);
    }

    void clientCertificateRefused_data()
    {
        QTest::addColumn<QByteArray>("client");
        QTest::addColumn<bool>("oldProtocol");
        for (const bool old : {false, true}) {
            const char *const protocol = old ? " TLS 1.2" : " TLS 1.3";
            QTest::addRow("none,%s", protocol) << QByteArray() << old;
            QTest::addRow("of another authority,%s", protocol) << QByteArray("stranger") << old;
        }
    }
    void clientCertificateRefused()
    {
        QFETCH(QByteArray, client);
        QFETCH(bool, oldProtocol);
        TlsPeer peer(m_certificates, "localhost", oldProtocol ? QSsl::TlsV1_2 : QSsl::TlsV1_2OrLater);
        FakeClock clock;
        OutputConfig config = output(peer.port());
        config.certPath = client.isEmpty() ? QString() : m_certificates.certificate(client.constData());
        config.keyPath = client.isEmpty() ? QString() : m_certificates.key(client.constData());
        SenderBench bench(clock, config);
        bench.store->add(numbered(0, 10));
        bench.sender->start(0);
        for (int i = 0; i < 3; ++i) {
            QTRY_VERIFY2_WITH_TIMEOUT(bench.retries == i + 1,
                                      qPrintable(QStringLiteral("retries %1 phase %2 cursor %3 ")
                                                     .arg(bench.retries)
                                                     .arg(int(bench.status.phase))
                                                     .arg(bench.store->cursor())
                                                 + bench.status.error.text()),
                                      CASB_PATIENCE_MS);
            QVERIFY(bench.status.retryAtMs > clock.nowMs());
            QVERIFY2(bench.status.error.id == ErrorId::CertificateInvalid || bench.status.error.id == ErrorId::DeliveryFailed,
                     qUtf8Printable(bench.status.error.text()));
            EVENTUALLY(bench.store->cursor() == 0);
            clock.advance(bench.status.retryAtMs - clock.nowMs());
        }
        QCOMPARE(peer.received, QByteArray());
    }

    /// Python's ssl and zlib as an independent peer.
    void pythonPeer_data()
    {
        QTest::addColumn<double>("threshold");
        QTest::addColumn<int>("buffer");
        QTest::addColumn<QByteArray>("report"); // as the peer sees the stream: runs of z (members) and p (plain lines)
        QTest::newRow("plain") << 1.1 << 51200 << QByteArray("p");
        QTest::newRow("always") << -1.0 << 51200 << QByteArray("z");
        QTest::newRow("a member a record") << -1.0 << 1 << QByteArray("z");
        QTest::newRow("when the queue is full") << 0.5 << 20000 << QByteArray("zp");
    }
    void pythonPeer()
    {
        QFETCH(double, threshold);
        QFETCH(int, buffer);
        QFETCH(QByteArray, report);
        QProcess peer;
        peer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        peer.start(QStringLiteral("python3"), {qEnvironmentVariable("CASB_PEER_SCRIPT"), m_certificates.folder()});
        EVENTUALLY(peer.canReadLine());
        const quint16 port = peer.readLine().trimmed().toUShort();
        QVERIFY(port != 0);
        SystemClock clock;
        OutputConfig config = output(port);
        config.gzipThreshold = threshold;
        config.gzipBufferBytes = buffer;
        SenderOptions options;
        options.queueLimit = 2000;
        options.gzipIdleMs = 100;
        SenderBench bench(clock, config, std::make_shared<FakeStore>(), options);
        const QList<QByteArray> records = numbered(0, 3000, 50);
        for (int i = 0; i < 3000; i += 100)
            bench.store->add(records.mid(i, 100));
        bench.sender->start(0);
        EVENTUALLY(bench.store->cursor() == 3000); // the last member by its idle time
        bench.sender->stop(false);
        EVENTUALLY(bench.stopped->count() == 1);
        EVENTUALLY(peer.state() == QProcess::NotRunning);
        QCOMPARE(peer.exitCode(), 0);
        const QByteArray runs = peer.readLine().trimmed();
        if (report.size() == 1)
            QCOMPARE(runs, report);
        else
            QVERIFY2(runs.startsWith("zp"), runs.constData());
        QVERIFY(peer.readAll() == wireLines(records));
    }
};

QTEST_GUILESS_MAIN(TestSenderTls)
#include "tst_sender_tls.moc"
