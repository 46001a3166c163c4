// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/sender.h"
#include "fake_store.h"
#include "test_certificates.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QThread>

#include <cstdio>
#include <ctime>

/// How fast records go out: `bench_deliver [records] [tls|plain] [gzip]`. The sink is another thread of this process; the
/// processor time of the sender's thread is printed apart.

using namespace casb;

namespace {

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

template <typename Server> void sink(Server &server, std::atomic<qint64> &bytes)
{
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server, &bytes] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, &bytes] {
            bytes += socket->skip(socket->bytesAvailable());
        });
    });
    server.listen(QHostAddress::LocalHost);
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const qint64 count = argc > 1 ? atoll(argv[1]) : 1'000'000;
    const bool tls = argc <= 2 || QLatin1String(argv[2]) == QLatin1String("tls");
    const bool gzip = argc > 3;

    TestCertificates certificates;
    if (tls && !certificates.make())
        return 1;
    std::atomic<qint64> received = 0;
    QThread thread;
    QObject inThread;
    inThread.moveToThread(&thread);
    thread.start();
    QTcpServer *server = nullptr;
    QMetaObject::invokeMethod(&inThread, [&] {
        if (tls) {
            auto *secure = new QSslServer;
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificate(QSslCertificate::fromPath(certificates.certificate("localhost")).value(0));
            configuration.setPrivateKey(QSslKey(content(certificates.key("localhost")), QSsl::Rsa));
            configuration.setCaCertificates(QSslCertificate::fromPath(certificates.certificate("ca")));
            configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
            secure->setSslConfiguration(configuration);
            server = secure;
        } else {
            server = new QTcpServer;
        }
        sink(*server, received);
    }, Qt::BlockingQueuedConnection);

    const auto store = std::make_shared<FakeStore>();
    constexpr qint64 kBlock = 500;
    for (qint64 i = 0; i < count; i += kBlock) {
        QList<QByteArray> records;
        for (qint64 n = i; n < qMin(count, i + kBlock); ++n)
            records.append("{\"n\":" + QByteArray::number(n).rightJustified(8) + ",\"fill\":\"" + QByteArray(220, 'x') + "\"}");
        store->add(records);
    }

    SystemClock clock;
    Log log(clock);
    OutputConfig config;
    config.name = QStringLiteral("devo_1");
    config.address = QStringLiteral("localhost");
    config.port = server->serverPort();
    config.tls = tls;
    config.gzipThreshold = gzip ? -1 : 1.1;
    if (tls) {
        config.chainPath = certificates.certificate("ca");
        config.certPath = certificates.certificate("rsa");
        config.keyPath = certificates.key("rsa");
    }
    Sender sender(config, QStringLiteral("bench"), store, clock, Logger(log, {}));
    QElapsedTimer timer;
    double busy = 0;
    QObject::connect(&sender, &Sender::statusChanged, &application, [&](const OutputStatus &status) {
        if (status.phase == OutputStatus::Phase::Connected && !timer.isValid()) {
            timer.start();
            busy = threadSeconds();
        }
    });
    QObject::connect(&sender, &Sender::drained, &application, [&] {
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        std::printf("%lld records, %s%s: %.3f s, %.0f records/s, sender's processor time %.3f s, %lld bytes received, %lld cursor moves\n",
                    static_cast<long long>(count), tls ? "TLS" : "TCP", gzip ? " gzip" : "", seconds, double(count) / seconds,
                    threadSeconds() - busy, static_cast<long long>(received), static_cast<long long>(store->moves().size()));
        application.quit();
    });
    sender.start(0);
    QCoreApplication::exec();
    QMetaObject::invokeMethod(&inThread, [&] { delete server; }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    return 0;
}
