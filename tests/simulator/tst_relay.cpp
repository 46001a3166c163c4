// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/certificates.h"
#include "simulator/http_message.h"
#include "simulator/relay.h"

#include "fake_clock.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

using namespace casb;
using namespace casb::simulator;

namespace {


QByteArray record(int number, const QByteArray &tag = "casb.proofpoint.event")
{
    return "<14>2026-03-17 09:32:02.026 host " + tag + ": {\"n\":" + QByteArray::number(number)
           + ",\"@devo_pulling_id\":\"1773739922026\"}\n";
}

void endWriting(const QTcpSocket &socket)
{
#ifdef Q_OS_WIN
    ::shutdown(SOCKET(socket.socketDescriptor()), SD_SEND);
#else
    ::shutdown(int(socket.socketDescriptor()), SHUT_WR);
#endif
}

} // namespace

class TstRelay : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void streamsOfAnyMixture_data();
    void streamsOfAnyMixture();
    void certificates_data();
    void certificates();
    void halfCloseIsAnswered_data();
    void halfCloseIsAnswered();
    void repetitionsAreFound();
    void outputFileHoldsALineEach();
    void awayAndBackOnTheSamePort();
    void endsConnections_data();
    void endsConnections();
    void stallsAndGoesOn();
    void keepsItsCertificates();

private:
    std::unique_ptr<QTcpSocket> plain();
    std::unique_ptr<QSslSocket> secure(const QString &certificate, const QString &key);

    QTemporaryDir m_dir;
    CertificateFiles m_files;
    QSslConfiguration m_tls;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Relay> m_relay;
};

void TstRelay::initTestCase()
{
    QCOMPARE(makeCertificates(m_dir.filePath(QStringLiteral("certs")), &m_files), QString());
    QString problem;
    m_tls = serverTls(m_files, &problem);
    QCOMPARE(problem, QString());
}

void TstRelay::init()
{
    m_relay.reset();
    m_clock = std::make_unique<FakeClock>();
    m_relay = std::make_unique<Relay>(*m_clock);
    m_relay->ledger().setKeepLines(true);
    QCOMPARE(m_relay->listen(0, 0, m_tls), QString());
}

std::unique_ptr<QTcpSocket> TstRelay::plain()
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_relay->tcpPort());
    return socket;
}

std::unique_ptr<QSslSocket> TstRelay::secure(const QString &certificate, const QString &key)
{
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(m_files.chain));
    socket->setSslConfiguration(tls);
    if (!certificate.isEmpty()) {
        socket->setLocalCertificate(certificate);
        QFile file(key);
        if (file.open(QIODevice::ReadOnly))
            socket->setPrivateKey(QSslKey(&file, QSsl::Ec));
    }
    socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_relay->tlsPort());
    return socket;
}

void TstRelay::streamsOfAnyMixture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("members");
    const QByteArray two = record(1) + record(2);
    QByteArray many;
    for (int number = 0; number < 3000; ++number)
        many += record(number);
    QTest::newRow("plain") << two << 2 << 0;
    QTest::newRow("member") << gzipped(two, 6) << 2 << 1;
    QTest::newRow("members in a row") << QByteArray(gzipped(two, 6) + gzipped(record(3), 1)) << 3 << 2;
    QTest::newRow("mixed") << QByteArray(two + gzipped(two, 6) + record(5) + gzipped(record(6), 9) + two) << 8 << 2;
    QTest::newRow("large member") << QByteArray(gzipped(many, 6) + record(1)) << 3001 << 1;
}

void TstRelay::streamsOfAnyMixture()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, lines);
    QFETCH(int, members);
    for (const int piece : {1, 7, 1'000'000}) {
        LineStream stream;
        QList<QByteArray> found;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            found += stream.feed(bytes.mid(at, piece));
        QCOMPARE(found.size(), lines);
        QCOMPARE(stream.members(), members);
        QCOMPARE(stream.pendingBytes(), 0);
        for (const QByteArray &line : found)
            QVERIFY(line.startsWith("<14>") && line.endsWith('}'));
    }
    LineStream cut;
    cut.feed(bytes.left(bytes.size() - 3));
    QVERIFY(cut.pendingBytes() > 0);
}

void TstRelay::certificates_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("welcome");
    QTest::newRow("the collector") << QStringLiteral("client") << true;
    QTest::newRow("a stranger") << QStringLiteral("stranger") << false;
    QTest::newRow("nobody") << QString() << false;
}

void TstRelay::certificates()
{
    QFETCH(QString, who);
    QFETCH(bool, welcome);
    const QString base = m_dir.filePath(QString(u"certs/" + who));
    const auto socket = who.isEmpty() ? secure({}, {})
                                      : secure(QString(base + u".crt"), QString(base + u".key"));
    // In TLS 1.3 a client learns of the refusal only after its own handshake.
    connect(socket.get(), &QSslSocket::encrypted, socket.get(), [&socket] { socket->write(record(1)); });
    if (welcome) {
        QTRY_COMPARE(m_relay->ledger().counters().records, 1);
        QCOMPARE(m_relay->counters().handshakesFailed, 0);
        QVERIFY(socket->sslHandshakeErrors().isEmpty());
    } else {
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(m_relay->counters().handshakesFailed > 0);
        QCOMPARE(m_relay->ledger().counters().records, 0);
    }
}

void TstRelay::halfCloseIsAnswered_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("tls") << true;
}

void TstRelay::halfCloseIsAnswered()
{
    QFETCH(bool, tls);
    const std::unique_ptr<QTcpSocket> socket = tls ? secure(m_files.cert, m_files.key) : plain();
    if (tls)
        QTRY_VERIFY(static_cast<QSslSocket *>(socket.get())->isEncrypted());
    else
        QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
    for (int number = 0; number < 2000; ++number)
        socket->write(record(number));
    const auto unsent = [&socket] {
        const auto *secured = qobject_cast<QSslSocket *>(socket.get());
        return socket->bytesToWrite() + (secured ? secured->encryptedBytesToWrite() : 0);
    };
    QTRY_COMPARE(unsent(), 0);
    // Not close(): a socket that is closed with something unread (TLS session tickets) resets the connection, and what
    // the peer has not read by then is gone.
    endWriting(*socket);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(m_relay->counters().endsOfFile, 1);
    QCOMPARE(m_relay->ledger().counters().records, 2000);
    QCOMPARE(m_relay->counters().cutLines, 0);
    QCOMPARE(m_relay->counters().open, 0);
}

void TstRelay::repetitionsAreFound()
{
    const auto socket = plain();
    const QByteArray later = record(1).replace("1773739922026", "1773739999999").replace("09:32:02", "09:33:20");
    socket->write(record(1) + record(2) + record(2) + later + record(3, "my.tag") + "not a record\n");
    QTRY_COMPARE(m_relay->ledger().counters().malformed, 1);
    const RelayLedger::Counters &counters = m_relay->ledger().counters();
    QCOMPARE(counters.records, 5);
    QCOMPARE(counters.duplicateLines, 1);
    QCOMPARE(counters.duplicateRecords, 2);
    QCOMPARE(counters.byTag.value("my.tag"), 1);
    QCOMPARE(counters.byTag.value("casb.proofpoint.event"), 4);
    QCOMPARE(m_relay->ledger().lines().size(), 6);
}

void TstRelay::outputFileHoldsALineEach()
{
    const QString path = m_dir.filePath(QStringLiteral("relay.out"));
    QCOMPARE(m_relay->ledger().writeTo(path), QString());
    const auto socket = plain();
    socket->write(record(1) + gzipped(record(2), 6));
    QTRY_COMPARE(m_relay->ledger().counters().records, 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(record(1) + record(2)));
}

void TstRelay::awayAndBackOnTheSamePort()
{
    const quint16 port = m_relay->tcpPort();
    const auto before = plain();
    before->write(record(1));
    QTRY_COMPARE(m_relay->ledger().counters().records, 1);
    QString problem;
    m_relay->order(*parseFault(QStringLiteral("relay-away seconds=20"), &problem));
    QTRY_VERIFY(m_relay->counters().away);
    QTRY_COMPARE(before->state(), QAbstractSocket::UnconnectedState);
    const auto during = plain();
    QTRY_COMPARE(during->error(), QAbstractSocket::ConnectionRefusedError);
    m_clock->advance(20'000);
    QTRY_VERIFY(!m_relay->counters().away);
    QCOMPARE(m_relay->tcpPort(), port);
    const auto after = plain();
    after->write(record(2));
    QTRY_COMPARE(m_relay->ledger().counters().records, 2);
}

void TstRelay::endsConnections_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("reset") << QStringLiteral("relay-reset after=2");
    QTest::newRow("close") << QStringLiteral("relay-close after=2");
}

void TstRelay::endsConnections()
{
    QFETCH(QString, line);
    QString problem;
    m_relay->order(*parseFault(line, &problem));
    const auto socket = plain();
    socket->write(record(1));
    QTRY_COMPARE(m_relay->ledger().counters().records, 1);
    QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
    socket->write(record(2));
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_relay->ledger().counters().records, 2);
    m_relay->order(*parseFault(QStringLiteral("relay-refuse count=forever"), &problem));
    QTRY_VERIFY(m_relay->waitingFaults().isEmpty());
    QCoreApplication::sendPostedEvents();
    // When the reset comes as early as this one, QTcpSocket connects anew by itself: it is refused until it gives up.
    const qint64 connections = m_relay->counters().connections;
    const auto refused = plain();
    QTRY_VERIFY(m_relay->counters().refused > 0);
    QCOMPARE(m_relay->counters().connections, connections);
    refused->abort();
    m_relay->clearFaults();
    const auto welcome = plain();
    welcome->write(record(3));
    QTRY_COMPARE(m_relay->ledger().counters().records, 3);
}

void TstRelay::stallsAndGoesOn()
{
    const auto socket = plain();
    socket->write(record(1));
    QTRY_COMPARE(m_relay->ledger().counters().records, 1);
    QString problem;
    m_relay->order(*parseFault(QStringLiteral("relay-stall seconds=20"), &problem));
    QTRY_VERIFY(m_relay->counters().stalled);
    QSignalSpy written(socket.get(), &QTcpSocket::bytesWritten);
    socket->write(record(2));
    QVERIFY(written.wait(CASB_PATIENCE_MS));
    QCOMPARE(m_relay->ledger().counters().records, 1);
    m_clock->advance(20'000);
    QTRY_COMPARE(m_relay->ledger().counters().records, 2);
}

void TstRelay::keepsItsCertificates()
{
    const auto bytes = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes(m_files.cert);
    CertificateFiles again;
    QCOMPARE(makeCertificates(m_dir.filePath(QStringLiteral("certs")), &again), QString());
    QCOMPARE(bytes(again.cert), before);
    QCOMPARE(QFile::permissions(again.key) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

QTEST_GUILESS_MAIN(TstRelay)
#include "tst_relay.moc"
