// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/http_connection.h"

#include <QSslConfiguration>

#include <memory>
#include <optional>

class QTcpServer;

namespace casb::simulator {

/// A small HTTP/1.1 server on loopback whose handler decides about every byte that goes out, and about its end: what an
/// ordinary server library keeps to itself.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    HttpServer(HttpHandler handler, Clock &clock, QObject *parent = nullptr);
    ~HttpServer() override;

    /// @p port 0: any. With @p tls the server speaks https. Empty: it listens; else the reason why not.
    QString listen(quint16 port, const std::optional<QSslConfiguration> &tls = std::nullopt);
    [[nodiscard]] quint16 port() const;
    /// `http://127.0.0.1:PORT`.
    [[nodiscard]] QString baseUrl() const;

private:
    HttpHandler m_handler;
    Clock &m_clock;
    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
};

} // namespace casb::simulator
