// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/relay.h"

#include "simulator/socket_reset.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>

namespace casb::simulator {

namespace {
constexpr int HandshakeMs = 30'000;
}

Relay::Relay(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

Relay::~Relay()
{
    const QList<QTcpSocket *> sockets = m_streams.keys();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

QString Relay::listen(quint16 tlsPort, quint16 tcpPort, const QSslConfiguration &tls)
{
    m_tlsPort = tlsPort;
    m_tcpPort = tcpPort;
    m_tls = tls;
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return open();
}

QString Relay::open()
{
    auto tls = std::make_unique<QSslServer>();
    tls->setSslConfiguration(m_tls);
    tls->setHandshakeTimeout(HandshakeMs);
    connect(tls.get(), &QSslServer::errorOccurred, this, [this] { ++m_counters.handshakesFailed; });
    m_tlsServer = std::move(tls);
    m_tcpServer = std::make_unique<QTcpServer>();
    for (QTcpServer *server : {m_tlsServer.get(), m_tcpServer.get()})
        connect(server, &QTcpServer::pendingConnectionAvailable, this, [this, server] { accept(*server); });
    if (!m_tlsServer->listen(QHostAddress::LocalHost, m_tlsPort))
        return m_tlsServer->errorString();
    if (!m_tcpServer->listen(QHostAddress::LocalHost, m_tcpPort))
        return m_tcpServer->errorString();
    m_tlsPort = m_tlsServer->serverPort(); // kept: a relay that comes back is where it was
    m_tcpPort = m_tcpServer->serverPort();
    m_counters.away = false;
    return {};
}

void Relay::close()
{
    m_counters.away = true;
    m_tlsServer.reset();
    m_tcpServer.reset();
    const QList<QTcpSocket *> sockets = m_streams.keys();
    for (QTcpSocket *socket : sockets)
        resetConnection(*socket);
}

void Relay::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        // Not the server's child: what was received before a server went away still counts.
        socket->setParent(this);
        if (m_refuse != 0) {
            m_refuse -= m_refuse > 0;
            ++m_counters.refused;
            resetConnection(*socket);
            socket->deleteLater();
            continue;
        }
        ++m_counters.connections;
        m_streams.insert(socket, std::make_shared<LineStream>());
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { closed(socket); });
        // A sender that ends TLS but not TCP waits for an end of file; QSslSocket alone would wait as well.
        connect(socket, &QTcpSocket::errorOccurred, this, [this, socket](QAbstractSocket::SocketError error) {
            if (error != QAbstractSocket::RemoteHostClosedError)
                return;
            QMetaObject::invokeMethod(socket, [this, socket] {
                read(socket);
                socket->disconnectFromHost();
            }, Qt::QueuedConnection);
        });
        if (m_counters.stalled)
            socket->setReadBufferSize(1);
        read(socket);
        if (socket->state() == QAbstractSocket::UnconnectedState) // it came, wrote and went
            closed(socket);
    }
}

void Relay::read(QTcpSocket *socket)
{
    const auto stream = m_streams.value(socket);
    if (!stream || m_counters.stalled || !socket->isOpen())
        return;
    const QByteArray bytes = socket->readAll();
    if (bytes.isEmpty())
        return;
    m_counters.bytes += bytes.size();
    const qint64 members = stream->members();
    const bool wasBroken = stream->broken();
    m_ledger.add(stream->feed(bytes));
    m_counters.gzipMembers += stream->members() - members;
    m_counters.brokenStreams += stream->broken() && !wasBroken;
    emit received(m_ledger.counters().records);
    beginDue();
}

void Relay::closed(QTcpSocket *socket)
{
    m_counters.stalled ? void() : read(socket);
    const auto stream = m_streams.take(socket);
    if (!stream)
        return;
    m_counters.endsOfFile += socket->error() == QAbstractSocket::RemoteHostClosedError;
    m_counters.cutLines += stream->pendingBytes() > 0;
    socket->deleteLater();
}

Relay::Counters Relay::counters() const
{
    Counters counters = m_counters;
    counters.open = m_streams.size();
    return counters;
}

void Relay::order(const Fault &fault)
{
    m_orders.push_back({fault, m_clock.steadyMs() + fault.atMs, m_ledger.counters().records + fault.after});
    if (fault.atMs > 0)
        m_clock.callAfter(fault.atMs, this, [this] { beginDue(); });
    beginDue();
}

QStringList Relay::waitingFaults() const
{
    QStringList lines;
    for (const Order &order : m_orders)
        lines += order.fault.text;
    return lines;
}

void Relay::clearFaults()
{
    m_orders.clear();
    m_refuse = 0;
    ++m_generation;
    setStalled(false);
    if (m_counters.away)
        open();
}

void Relay::beginDue()
{
    const qint64 records = m_ledger.counters().records;
    std::vector<Order> orders;
    orders.swap(m_orders);
    for (const Order &order : orders) {
        if (m_clock.steadyMs() < order.dueMs || records < order.dueRecords)
            m_orders.push_back(order);
        else // not inside a socket's own signal
            QMetaObject::invokeMethod(this, [this, fault = order.fault] { begin(fault); }, Qt::QueuedConnection);
    }
}

void Relay::begin(const Fault &fault)
{
    const QList<QTcpSocket *> sockets = m_streams.keys();
    switch (fault.kind) {
    case Fault::Kind::RelayReset:
        for (QTcpSocket *socket : sockets) {
            read(socket);
            resetConnection(*socket);
        }
        break;
    case Fault::Kind::RelayClose:
        for (QTcpSocket *socket : sockets)
            socket->disconnectFromHost();
        break;
    case Fault::Kind::RelayRefuse:
        m_refuse = fault.count;
        break;
    case Fault::Kind::RelayAway:
    case Fault::Kind::RelayStall: {
        const bool away = fault.kind == Fault::Kind::RelayAway;
        away ? close() : setStalled(true);
        m_clock.callAfter(fault.durationMs, this, [this, away, generation = ++m_generation] {
            if (generation == m_generation)
                away ? void(open()) : setStalled(false);
        });
        break;
    }
    default: break;
    }
}

void Relay::setStalled(bool on)
{
    if (m_counters.stalled == on)
        return;
    m_counters.stalled = on;
    const QList<QTcpSocket *> sockets = m_streams.keys();
    for (QTcpSocket *socket : sockets) {
        socket->setReadBufferSize(on ? 1 : 0);
        if (!on)
            QMetaObject::invokeMethod(socket, [this, socket] { read(socket); }, Qt::QueuedConnection);
    }
}

} // namespace casb::simulator
