// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QMutex>
#include <QTcpServer>
#include <QThread>
#include <QUrl>

#include <deque>
#include <functional>
#include <vector>

namespace casb {

/// A request as it arrived at a ScriptedHttpServer.
struct HttpArrival {
    double atMs = 0; ///< of its first byte, since the server's start
    int connection = 0;
    QByteArray method;
    QByteArray target;                     ///< path and query as on the wire
    QByteArray head;                       ///< request line and headers as on the wire
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What a ScriptedHttpServer does with a request.
struct HttpReaction {
    enum class End { KeepOpen, Close, Reset };
    QByteArray bytes; ///< sent as they are; none: says nothing
    End end = End::KeepOpen;

    static HttpReaction answer(int status, const QByteArray &body, const QByteArray &extraHeaders = {});
    static HttpReaction json(const QByteArray &body) { return answer(200, body, "Content-Type: application/json\r\n"); }
    static HttpReaction gzip(const QByteArray &body);
    static HttpReaction raw(const QByteArray &bytes, End end = End::Close) { return {bytes, end}; }
    static HttpReaction silence() { return {}; }
    static HttpReaction close() { return {{}, End::Close}; }
    static HttpReaction reset() { return {{}, End::Reset}; }
};

/// An HTTP/1.1 server on a loopback port, in a thread of its own, that answers as its script says and remembers what
/// arrived when. Thread-safe.
class ScriptedHttpServer
{
public:
    ScriptedHttpServer();
    ~ScriptedHttpServer();
    Q_DISABLE_COPY_MOVE(ScriptedHttpServer)

    [[nodiscard]] QUrl url() const;
    /// The reaction to the next request that has none; in order.
    void push(const HttpReaction &reaction);
    /// Decides where the script has ended. Called in the server's thread.
    void setHandler(std::function<HttpReaction(const HttpArrival &)> handler);
    /// Closes all connections from the server's side.
    void closeConnections();

    [[nodiscard]] std::vector<HttpArrival> arrivals() const;
    [[nodiscard]] int arrivalCount() const;

private:
    class Connection;
    void accept();
    HttpReaction react(const HttpArrival &arrival);

    QThread m_thread;
    QTcpServer *m_server = nullptr;
    quint16 m_port = 0;
    QElapsedTimer m_timer;
    mutable QMutex m_mutex;
    std::deque<HttpReaction> m_script;
    std::function<HttpReaction(const HttpArrival &)> m_handler;
    std::vector<HttpArrival> m_arrivals;
    int m_connections = 0;
};

/// @p data as one gzip member.
QByteArray gzipped(const QByteArray &data);

} // namespace casb
