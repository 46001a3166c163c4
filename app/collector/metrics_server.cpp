// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics_server.h"

#include "engine/metrics_text.h"

#include <QTcpSocket>
#include <QTimer>

namespace casb {
namespace {

constexpr qint64 kLargestHead = 8 * 1024;
constexpr int kPatienceMs = 10'000;
constexpr int kMostConnections = 32;

const QByteArray kPlain = QByteArrayLiteral("text/plain; charset=utf-8");

QByteArray response(const QByteArray &status, const QByteArray &type, const QByteArray &body, bool head,
                    const QByteArray &further = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nCache-Control: no-store\r\nConnection: close\r\n" + further + "\r\n" + (head ? QByteArray() : body);
}

} // namespace

MetricsServer::MetricsServer(std::function<EngineSnapshot()> snapshot, QObject *parent)
    : QObject(parent), m_snapshot(std::move(snapshot))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

Result<quint16> MetricsServer::listen(const QHostAddress &host, quint16 port)
{
    if (!m_server.listen(host, port))
        return Error{ErrorId::ConfigInvalid,
                     QStringLiteral("%1 port %2 cannot be listened on: %3")
                         .arg(host.toString())
                         .arg(port)
                         .arg(m_server.errorString()),
                     QStringLiteral("--metrics")};
    return m_server.serverPort();
}

void MetricsServer::take(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    m_open.append(socket);
    connect(socket, &QObject::destroyed, this, [this, socket] { m_open.removeOne(socket); });
    // Whoever came first and still asks nothing, or does not read its answer, has had its time.
    if (m_open.size() > kMostConnections)
        m_open.takeFirst()->abort();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    QTimer::singleShot(kPatienceMs, socket, [socket] { socket->abort(); });
    socket->setReadBufferSize(kLargestHead);
    read(socket);
}

void MetricsServer::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(kLargestHead);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0) {
        if (head.size() >= kLargestHead) {
            disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
            socket->write(
                response("431 Request Header Fields Too Large", kPlain, "the request's head is too large\n", false));
            socket->disconnectFromHost();
        }
        return;
    }
    // One request a connection: what else comes is not looked at.
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    socket->readAll();
    const QByteArrayList words = head.left(head.indexOf("\r\n")).split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        socket->write(response("400 Bad Request", kPlain, "this is no HTTP/1.1 request\n", false));
    else
        socket->write(answer(words[0], words[1]));
    socket->disconnectFromHost();
}

QByteArray MetricsServer::answer(const QByteArray &method, const QByteArray &target) const
{
    const bool head = method == "HEAD";
    if (!head && method != "GET")
        return response("405 Method Not Allowed", kPlain, "GET or HEAD\n", false, "Allow: GET, HEAD\r\n");
    const QByteArray path = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    if (path == "/metrics")
        return response("200 OK", "application/openmetrics-text; version=1.0.0; charset=utf-8",
                        metricsText(m_snapshot()), head);
    if (path == "/healthz")
        return response("200 OK", kPlain, "ok\n", head);
    if (path == "/readyz") {
        const QStringList missing = notReady(m_snapshot());
        if (missing.isEmpty())
            return response("200 OK", kPlain, "ready\n", head);
        return response("503 Service Unavailable", kPlain, missing.join(u'\n').toUtf8() + '\n', head);
    }
    return response("404 Not Found", kPlain, "there are /metrics, /healthz and /readyz\n", head);
}

} // namespace casb
