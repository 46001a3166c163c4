// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/http_connection.h"

#include "simulator/socket_reset.h"

namespace casb::simulator {

namespace {
constexpr int DripPieces = 10;
}

HttpConnection::HttpConnection(QTcpSocket *socket, HttpHandler handler, Clock &clock, QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(std::move(handler)), m_clock(clock)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    read();
}

void HttpConnection::read()
{
    m_parser.feed(m_socket->readAll());
    serveNext();
}

void HttpConnection::serveNext()
{
    if (m_busy)
        return;
    switch (m_parser.next()) {
    case HttpParser::State::NeedMore:
        if (m_parser.takeExpectation())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        return;
    case HttpParser::State::Bad: {
        m_busy = true;
        HttpResponse refusal;
        refusal.status = m_parser.status();
        refusal.body = "{\"error\":\"" + httpReason(refusal.status) + "\"}";
        send(m_parser.request(), refusal);
        return;
    }
    case HttpParser::State::Ready:
        break;
    }
    m_busy = true;
    const HttpRequest request = m_parser.request();
    const HttpResponse response = m_handler(request);
    if (response.delayMs <= 0) {
        send(request, response);
        return;
    }
    m_clock.callAfter(response.delayMs, this, [this, request, response] { send(request, response); });
}

void HttpConnection::send(const HttpRequest &request, const HttpResponse &response)
{
    const QByteArray bytes = httpBytes(response, request);
    switch (response.delivery) {
    case HttpResponse::Delivery::Reset:
        resetConnection(*m_socket);
        return;
    case HttpResponse::Delivery::ResetHalf:
        // The half has to be on its way before the reset overtakes it.
        connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
            if (m_socket->bytesToWrite() == 0)
                m_clock.callAfter(20, this, [this] { resetConnection(*m_socket); });
        });
        m_socket->write(bytes.left(bytes.size() / 2));
        return;
    case HttpResponse::Delivery::Truncated:
        m_socket->write(bytes.left(bytes.size() - qMax<qsizetype>(1, (bytes.size() - bytes.indexOf("\r\n\r\n") - 4) / 2)));
        m_socket->disconnectFromHost();
        return;
    case HttpResponse::Delivery::Drip:
        drip(bytes, response.dripMs / DripPieces, request.keepAlive);
        return;
    case HttpResponse::Delivery::Whole:
        break;
    }
    m_socket->write(bytes);
    finish(request.keepAlive);
}

void HttpConnection::drip(QByteArray bytes, int pieceMs, bool keepAlive)
{
    const qsizetype piece = bytes.size() / DripPieces + 1;
    const auto writePiece = [this, bytes, piece, pieceMs, keepAlive](const auto &self, qsizetype from) -> void {
        m_socket->write(bytes.mid(from, piece));
        if (from + piece >= bytes.size())
            finish(keepAlive);
        else
            m_clock.callAfter(pieceMs, this, [self, from, piece] { self(self, from + piece); });
    };
    writePiece(writePiece, 0);
}

void HttpConnection::finish(bool keepAlive)
{
    if (!keepAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    m_busy = false;
    // Behind the present call, so that a long queue of requests does not become a deep stack.
    QMetaObject::invokeMethod(this, &HttpConnection::serveNext, Qt::QueuedConnection);
}

} // namespace casb::simulator
