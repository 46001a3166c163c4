// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/engine_snapshot.h"

#include <QHostAddress>
#include <QTcpServer>
#include <functional>

class QTcpSocket;

namespace casb {

/// Answers /metrics, /healthz and /readyz over HTTP/1.1, one request a connection, in the thread that makes it: that an
/// answer comes tells that its event loop turns. Speaks to whoever may connect: listen on loopback, or behind something
/// that asks who comes.
class MetricsServer : public QObject
{
    Q_OBJECT

public:
    explicit MetricsServer(std::function<EngineSnapshot()> snapshot, QObject *parent = nullptr);

    /// The port that is listened on; @p port 0 takes any that is free. Error ConfigInvalid.
    Result<quint16> listen(const QHostAddress &host, quint16 port);

private:
    void take(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    [[nodiscard]] QByteArray answer(const QByteArray &method, const QByteArray &target) const;

    std::function<EngineSnapshot()> m_snapshot;
    QTcpServer m_server;
    QList<QTcpSocket *> m_open; ///< oldest first
};

} // namespace casb
