// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/http_parser.h"

#include "base/clock.h"

#include <QObject>
#include <QTcpSocket>

#include <functional>

namespace casb::simulator {

/// Answers one request. Called in the server's thread.
using HttpHandler = std::function<HttpResponse(const HttpRequest &)>;

/// One client's connection: requests are answered one after the other. Owns its socket; deletes itself at the end.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, HttpHandler handler, Clock &clock, QObject *parent);

private:
    void read();
    void serveNext();
    void send(const HttpRequest &request, const HttpResponse &response);
    void drip(QByteArray bytes, int pieceMs, bool keepAlive);
    void finish(bool keepAlive);

    QTcpSocket *m_socket;
    HttpHandler m_handler;
    Clock &m_clock;
    HttpParser m_parser;
    bool m_busy = false;
};

} // namespace casb::simulator
