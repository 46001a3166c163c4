// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofpoint/http_exchange.h"

#include "proofpoint/retry_after.h"

namespace casb {
namespace {

/// Of an answer that is no page only the message is looked at.
constexpr qint64 kMessageBytes = 64 * 1024;
/// What has to come before the time is out.
constexpr qint64 kLeastBytes = 1024;

QByteArray hostHeader(const QUrl &url)
{
    const bool usual = url.port() < 0 || url.port() == (url.scheme() == QLatin1String("https") ? 443 : 80);
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return usual ? host : QByteArray(host + ':' + QByteArray::number(url.port()));
}

QByteArray wireBytes(const ApiRequest &request)
{
    const QUrl &url = request.url;
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray bytes = request.method + ' ' + target + " HTTP/1.1\r\nHost: " + hostHeader(url) + "\r\n";
    for (const auto &[name, value] : request.headers)
        bytes += name + ": " + value + "\r\n";
    if (request.method == "POST")
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    bytes += "\r\n" + request.body;
    return bytes;
}

} // namespace

HttpExchange::HttpExchange(HttpConnections &connections, Clock &clock, Limits limits)
    : m_connections(connections), m_clock(clock), m_limits(limits)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(limits.transferTimeoutMs);
    connect(&m_silence, &QTimer::timeout, this, &HttpExchange::onTimeout);
}

HttpExchange::~HttpExchange()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void HttpExchange::begin(const ApiRequest &request, std::shared_ptr<RateLimiter::Permit> permit,
                         const RequestTrace &trace)
{
    m_permit = std::move(permit);
    m_answer.trace = trace;
    m_beganSteadyMs = m_clock.steadyMs() - trace.waitedMs;
    m_url = request.url;
    m_outgoing = wireBytes(request);
    m_socket = m_connections.take(m_url);
    QSslSocket *socket = m_socket.get();
    connect(socket, &QSslSocket::bytesWritten, this, &HttpExchange::onWritten);
    connect(socket, &QSslSocket::encryptedBytesWritten, this, &HttpExchange::onWritten);
    connect(socket, &QSslSocket::readyRead, this, &HttpExchange::onBytes);
    connect(socket, &QSslSocket::errorOccurred, this, &HttpExchange::onEnd);
    connect(socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsProblems.append(error.errorString());
    });
    m_silence.start();
    if (socket->state() == QAbstractSocket::ConnectedState) {
        send();
        return;
    }
    m_connectingSinceMs = m_clock.steadyMs();
    if (m_url.scheme() == QLatin1String("https")) {
        connect(socket, &QSslSocket::encrypted, this, &HttpExchange::send);
        socket->connectToHostEncrypted(m_url.host(), quint16(m_url.port(443)));
    } else {
        connect(socket, &QSslSocket::connected, this, &HttpExchange::send);
        socket->connectToHost(m_url.host(), quint16(m_url.port(80)));
    }
}

void HttpExchange::abort(const Error &error)
{
    if (!m_socket)
        return;
    m_answer.error = error;
    finish(false);
}

void HttpExchange::send()
{
    if (m_connectingSinceMs >= 0)
        m_answer.trace.connectMs = m_clock.steadyMs() - m_connectingSinceMs;
    m_silence.start();
    m_sending = true;
    m_socket->write(m_outgoing);
    m_outgoing.clear();
    m_socket->flush();
    if (m_socket)
        onWritten();
}

void HttpExchange::onWritten()
{
    m_silence.start();
    // The permit is used up when the last byte has left: the server cannot have seen the first one later than that.
    if (m_sending && m_permit && m_socket->bytesToWrite() == 0 && m_socket->encryptedBytesToWrite() == 0)
        m_permit->started();
}

void HttpExchange::onBytes()
{
    if (m_permit)
        m_permit->answered();
    while (m_socket && m_socket->bytesAvailable() > 0) {
        const bool headWasThere = m_response.status() != 0;
        QByteArray piece;
        m_response.feed(m_socket->readAll(), piece);
        if (m_response.state() == HttpResponse::State::Broken) {
            m_answer.error = {ErrorId::Network, QStringLiteral("what answers does not speak HTTP"), {}};
            return finish(false);
        }
        if (!headWasThere && m_response.status() != 0)
            onHead();
        if (m_socket)
            take(piece);
        if (m_socket && m_response.state() == HttpResponse::State::Done)
            onEnd();
    }
}

void HttpExchange::onHead()
{
    m_silence.start();
    m_answer.status = m_answer.trace.status = m_response.status();
    m_answer.reason = QString::fromUtf8(m_response.reason());
    m_answer.trace.firstByteMs = sinceBeginning();
    m_answer.location = QUrl::fromEncoded(m_response.header("location").value_or(QByteArray()));
    m_answer.retryAfter = m_response.header("retry-after");
    m_answer.trace.serverMs = parseHttpDate(m_response.header("date").value_or(QByteArray())).value_or(0);
    const bool page = m_answer.status == 200;
    const QByteArray encoding = m_response.header("content-encoding").value_or(QByteArray()).toLower();
    using Format = GzipInflate::Format;
    const bool deflate = encoding == "deflate"; // not asked for, but some proxies do not mind
    if (deflate || encoding == "gzip" || encoding == "x-gzip")
        m_gzip = std::make_unique<GzipInflate>(page ? m_limits.maxBodyBytes : kMessageBytes, deflate ? Format::Deflate : Format::Gzip);
    if (page && m_response.announcedLength() > m_limits.maxBodyBytes)
        abort({ErrorId::BodyTooLarge, QStringLiteral("%1 bytes are announced, %2 are allowed")
                                          .arg(m_response.announcedLength())
                                          .arg(m_limits.maxBodyBytes), {}});
}

void HttpExchange::take(const QByteArray &piece)
{
    m_answer.trace.bytes += piece.size();
    if (m_answer.trace.bytes - m_timedBytes >= kLeastBytes) {
        m_timedBytes = m_answer.trace.bytes;
        m_silence.start();
    }
    const bool page = m_answer.status == 200;
    const qint64 limit = page ? m_limits.maxBodyBytes : kMessageBytes;
    bool tooLong = m_answer.trace.bytes > limit;
    if (m_gzip) {
        tooLong |= m_gzip->feed(piece, m_answer.body) == GzipInflate::State::TooLong;
    } else {
        const qint64 room = limit - m_answer.body.size();
        m_answer.body.append(piece.constData(), std::min<qint64>(piece.size(), room));
    }
    if (tooLong && page)
        abort({ErrorId::BodyTooLarge, QStringLiteral("more than %1 bytes").arg(m_limits.maxBodyBytes), {}});
    else if (tooLong)
        finish(false); // enough of a message
}

/// The answer is whole, or the connection has ended.
void HttpExchange::onEnd()
{
    if (!m_socket)
        return;
    if (m_response.state() != HttpResponse::State::Done && m_socket->bytesAvailable() > 0)
        onBytes();
    if (!m_socket)
        return;
    m_response.connectionEnded();
    const bool whole = m_response.state() == HttpResponse::State::Done;
    if (m_answer.status == 0)
        m_answer.error = brokenOff();
    else if (m_answer.status == 200) // of any other, the message is whole enough
        m_answer.error = whole ? badEncoding() : brokenOff();
    finish(whole && m_response.reusable());
}

void HttpExchange::onTimeout()
{
    if (m_answer.status == 0 || m_answer.status == 200) {
        m_answer.error = {ErrorId::Network,
                          QStringLiteral("time-out: %1 in %2 seconds")
                              .arg(m_answer.status == 0 ? QStringLiteral("no answer")
                                                        : QStringLiteral("less than %1 bytes").arg(kLeastBytes))
                              .arg(m_limits.transferTimeoutMs / 1000.0),
                          {}};
    }
    finish(false);
}

void HttpExchange::finish(bool reuse)
{
    m_silence.stop();
    // A request of which nothing has left gives its permission back; one that is on its way in part does not.
    if (m_permit && m_sending)
        m_permit->started();
    m_permit.reset();
    m_answer.trace.totalMs = sinceBeginning();
    m_answer.trace.error = m_answer.error.detail;
    m_socket->disconnect(this);
    if (reuse && m_socket->state() == QAbstractSocket::ConnectedState) {
        m_connections.keep(m_url, std::move(m_socket));
    } else {
        m_socket->abort();
        m_socket.release()->deleteLater(); // it may be speaking just now
    }
    // Queued: it may end inside begin(), before anybody waits for it.
    QMetaObject::invokeMethod(this, &HttpExchange::finished, Qt::QueuedConnection);
}

Error HttpExchange::brokenOff() const
{
    if (m_answer.status != 0)
        return {ErrorId::BodyInvalid,
                QStringLiteral("the answer broke off after %1 bytes").arg(m_answer.trace.bytes), {}};
    if (!m_tlsProblems.isEmpty())
        return {ErrorId::Network, QStringLiteral("TLS: ") + m_tlsProblems.join(QLatin1String("; ")), {}};
    if (m_sending && m_socket->error() == QAbstractSocket::RemoteHostClosedError)
        return {ErrorId::Network, QStringLiteral("the connection was closed before an answer came"), {}};
    return {ErrorId::Network, m_socket->errorString().simplified(), {}};
}

Error HttpExchange::badEncoding() const
{
    const QByteArray encoding = m_response.header("content-encoding").value_or(QByteArray()).toLower();
    if (!m_gzip && !encoding.isEmpty() && encoding != "identity")
        return {ErrorId::BodyInvalid, QStringLiteral("the answer has an encoding that was not asked for"), {}};
    if (!m_gzip || m_gzip->state() == GzipInflate::State::Ended)
        return {};
    return {ErrorId::BodyInvalid,
            m_gzip->state() == GzipInflate::State::Going ? QStringLiteral("the compressed answer is incomplete")
                                                         : QStringLiteral("the compressed answer is damaged"),
            {}};
}

qint64 HttpExchange::sinceBeginning() const
{
    return m_clock.steadyMs() - m_beganSteadyMs;
}

} // namespace casb
