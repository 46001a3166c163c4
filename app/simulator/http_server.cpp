// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/http_server.h"

#include <QSslServer>
#include <QTcpServer>

namespace casb::simulator {

HttpServer::HttpServer(HttpHandler handler, Clock &clock, QObject *parent)
    : QObject(parent), m_handler(std::move(handler)), m_clock(clock)
{
}

HttpServer::~HttpServer() = default;

QString HttpServer::listen(quint16 port, const std::optional<QSslConfiguration> &tls)
{
    m_tls = tls.has_value();
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            new HttpConnection(socket, m_handler, m_clock, this);
    });
    return m_server->listen(QHostAddress::LocalHost, port) ? QString() : m_server->errorString();
}

quint16 HttpServer::port() const
{
    return m_server ? m_server->serverPort() : quint16(0);
}

QString HttpServer::baseUrl() const
{
    return QString(m_tls ? QStringLiteral("https") : QStringLiteral("http")) + u"://127.0.0.1:" + QString::number(port());
}

} // namespace casb::simulator
