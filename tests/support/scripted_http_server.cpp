// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripted_http_server.h"

#include <QTcpSocket>

#include <zlib.h>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace casb {
namespace {

void resetConnection(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    const linger atOnce{1, 0}; // closing then sends RST
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
    socket->abort();
}

} // namespace

QByteArray gzipped(const QByteArray &data)
{
    z_stream z{};
    deflateInit2(&z, Z_BEST_SPEED, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&z, uLong(data.size())) + 64), Qt::Uninitialized);
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data.constData()));
    z.avail_in = uInt(data.size());
    z.next_out = reinterpret_cast<Bytef *>(out.data());
    z.avail_out = uInt(out.size());
    deflate(&z, Z_FINISH);
    out.truncate(qsizetype(z.total_out));
    deflateEnd(&z);
    return out;
}

HttpReaction HttpReaction::answer(int status, const QByteArray &body, const QByteArray &extraHeaders)
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n" + extraHeaders + "\r\n" + body,
            End::KeepOpen};
}

HttpReaction HttpReaction::gzip(const QByteArray &body)
{
    return answer(200, gzipped(body), "Content-Type: application/json\r\nContent-Encoding: gzip\r\n");
}

/// One client connection: cuts the bytes into requests.
class ScriptedHttpServer::Connection : public QObject
{
public:
    Connection(ScriptedHttpServer &server, QTcpSocket *socket, int number)
        : QObject(socket), m_server(server), m_socket(socket), m_number(number)
    {
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    void read()
    {
        if (m_bytes.isEmpty())
            m_firstByteMs = double(m_server.m_timer.nsecsElapsed()) / 1e6;
        m_bytes += m_socket->readAll();
        constexpr char kTlsHandshake = 0x16;
        if (m_bytes.startsWith(kTlsHandshake))
            return m_socket->disconnectFromHost();
        for (qsizetype headEnd = m_bytes.indexOf("\r\n\r\n") + 4; headEnd > 3;
             headEnd = m_bytes.indexOf("\r\n\r\n") + 4) {
            HttpArrival arrival = parsed(m_bytes.left(headEnd));
            const qsizetype length = arrival.headers.value("content-length", "0").toLongLong();
            if (m_bytes.size() < headEnd + length)
                return;
            arrival.body = m_bytes.mid(headEnd, length);
            m_bytes.remove(0, headEnd + length);
            if (!perform(m_server.react(arrival)))
                return;
        }
    }

    HttpArrival parsed(const QByteArray &head) const
    {
        HttpArrival arrival;
        arrival.atMs = m_firstByteMs;
        arrival.connection = m_number;
        arrival.head = head;
        const QList<QByteArray> lines = head.split('\n');
        const QList<QByteArray> words = lines.first().trimmed().split(' ');
        arrival.method = words.value(0);
        arrival.target = words.value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0)
                arrival.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        return arrival;
    }

    /// False: the connection is over.
    bool perform(const HttpReaction &reaction)
    {
        m_socket->write(reaction.bytes);
        if (reaction.end == HttpReaction::End::KeepOpen)
            return true;
        m_socket->flush();
        if (reaction.end == HttpReaction::End::Reset)
            resetConnection(m_socket);
        else
            m_socket->disconnectFromHost();
        return false;
    }

    ScriptedHttpServer &m_server;
    QTcpSocket *m_socket;
    int m_number;
    double m_firstByteMs = 0;
    QByteArray m_bytes;
};

ScriptedHttpServer::ScriptedHttpServer()
{
    m_timer.start();
    m_server = new QTcpServer;
    m_server->listen(QHostAddress::LocalHost);
    m_port = m_server->serverPort();
    m_server->moveToThread(&m_thread);
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] { accept(); });
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

ScriptedHttpServer::~ScriptedHttpServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl ScriptedHttpServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void ScriptedHttpServer::push(const HttpReaction &reaction)
{
    const QMutexLocker lock(&m_mutex);
    m_script.push_back(reaction);
}

void ScriptedHttpServer::setHandler(std::function<HttpReaction(const HttpArrival &)> handler)
{
    const QMutexLocker lock(&m_mutex);
    m_handler = std::move(handler);
}

void ScriptedHttpServer::closeConnections()
{
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            for (QTcpSocket *socket : m_server->findChildren<QTcpSocket *>())
                socket->disconnectFromHost();
        },
        Qt::BlockingQueuedConnection);
}

std::vector<HttpArrival> ScriptedHttpServer::arrivals() const
{
    const QMutexLocker lock(&m_mutex);
    return m_arrivals;
}

int ScriptedHttpServer::arrivalCount() const
{
    const QMutexLocker lock(&m_mutex);
    return int(m_arrivals.size());
}

void ScriptedHttpServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection())
        new Connection(*this, socket, ++m_connections);
}

HttpReaction ScriptedHttpServer::react(const HttpArrival &arrival)
{
    std::function<HttpReaction(const HttpArrival &)> handler;
    {
        const QMutexLocker lock(&m_mutex);
        m_arrivals.push_back(arrival);
        if (!m_script.empty()) {
            const HttpReaction reaction = m_script.front();
            m_script.pop_front();
            return reaction;
        }
        handler = m_handler;
    }
    return handler ? handler(arrival) : HttpReaction::answer(500, "{\"message\":\"nothing scripted\"}");
}

} // namespace casb
