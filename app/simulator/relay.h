// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/fault.h"
#include "simulator/line_stream.h"
#include "simulator/relay_ledger.h"

#include "base/clock.h"

#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QStringList>

#include <memory>
#include <vector>

class QTcpServer;
class QTcpSocket;

namespace casb::simulator {

/// The Devo side: a listener for mutual TLS and one for plain TCP, both on loopback. Lives in one thread.
///
/// A sender that closes its side (TCP, or TLS by close_notify) gets TCP's end of file once everything it sent has been
/// read and counted; a close_notify of its own the relay does not send then. A sender that closes its socket without
/// having read TLS's session tickets resets the connection and may lose its last bytes, as with any peer.
class Relay : public QObject
{
    Q_OBJECT

public:
    explicit Relay(Clock &clock, QObject *parent = nullptr);
    ~Relay() override;

    /// @p tls: with own certificate, key and the authority that clients' certificates have to come from.
    /// Ports 0: any. Empty: it listens; else the reason why not.
    QString listen(quint16 tlsPort, quint16 tcpPort, const QSslConfiguration &tls);
    [[nodiscard]] quint16 tlsPort() const { return m_tlsPort; }
    [[nodiscard]] quint16 tcpPort() const { return m_tcpPort; }

    [[nodiscard]] RelayLedger &ledger() { return m_ledger; }
    void order(const Fault &fault);
    /// Orders that wait.
    [[nodiscard]] QStringList waitingFaults() const;
    /// Forgets the orders that wait and ends those that last.
    void clearFaults();

    struct Counters {
        qint64 connections = 0; ///< accepted, handshake done
        qint64 open = 0;
        qint64 refused = 0;     ///< dropped by relay-refuse
        qint64 handshakesFailed = 0;
        qint64 endsOfFile = 0;  ///< connections that the sender ended
        qint64 cutLines = 0;    ///< connections that ended inside a line or gzip member
        qint64 brokenStreams = 0;
        qint64 bytes = 0;       ///< after TLS
        qint64 gzipMembers = 0;
        bool away = false;
        bool stalled = false;
    };
    [[nodiscard]] Counters counters() const;

signals:
    /// Lines arrived and are counted.
    void received(qint64 recordsSoFar);

private:
    QString open();
    void close();
    void accept(QTcpServer &server);
    void read(QTcpSocket *socket);
    void closed(QTcpSocket *socket);
    void begin(const Fault &fault);
    void setStalled(bool on);
    void beginDue();

    Clock &m_clock;
    QSslConfiguration m_tls;
    quint16 m_tlsPort = 0;
    quint16 m_tcpPort = 0;
    std::unique_ptr<QTcpServer> m_tlsServer;
    std::unique_ptr<QTcpServer> m_tcpServer;
    QHash<QTcpSocket *, std::shared_ptr<LineStream>> m_streams;
    RelayLedger m_ledger;
    Counters m_counters;
    struct Order {
        Fault fault;
        qint64 dueMs;      ///< steady
        qint64 dueRecords; ///< records so far
    };
    std::vector<Order> m_orders;
    int m_refuse = 0; ///< connections still to be dropped, < 0: all
    int m_generation = 0; ///< of the lasting fault, so that an older one's end does not end it
};

} // namespace casb::simulator
