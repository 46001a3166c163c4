// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofpoint/http_exchange.h"

#include <QBuffer>

namespace casb {
namespace {

/// Of an answer that is no page only the message is looked at.
constexpr qint64 kMessageBytes = 64 * 1024;
/// How much may wait inside the network classes while this thread is busy.
constexpr qint64 kReadAheadBytes = 4 << 20;

/// A request's body that cannot be read twice: the network classes rewind it before they send a request again, and give
/// up (ContentReSendError) when that fails. Requests without a body get an empty one for the same reason.
class OnceOnlyBody : public QBuffer
{
public:
    explicit OnceOnlyBody(const QByteArray &body)
    {
        setData(body);
        open(QIODevice::ReadOnly);
    }
    bool reset() override { return false; }
};

bool neverLeft(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default:
        return false;
    }
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &network, Clock &clock, qint64 maxBodyBytes)
    : m_network(network), m_clock(clock), m_maxBodyBytes(maxBodyBytes)
{
}

HttpExchange::~HttpExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void HttpExchange::begin(const ApiRequest &request, std::shared_ptr<RateLimiter::Permit> permit,
                         const RequestTrace &trace)
{
    m_permit = std::move(permit);
    m_answer.trace = trace;
    m_beganSteadyMs = m_clock.steadyMs() - trace.waitedMs;

    QNetworkRequest network = request.network;
    network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto body = std::make_unique<OnceOnlyBody>(request.body);
    m_reply = m_network.sendCustomRequest(network, request.method, body.get());
    body.release()->setParent(m_reply);
    m_reply->setReadBufferSize(kReadAheadBytes);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &HttpExchange::onConnecting);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpExchange::onSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsProblems.append(error.errorString());
    });
}

void HttpExchange::abort(const Error &error)
{
    if (m_answer.error.id == ErrorId::None)
        m_answer.error = error;
    m_enough = true;
    if (m_reply)
        m_reply->abort();
}

void HttpExchange::onConnecting()
{
    m_connectingSinceMs = m_clock.steadyMs();
}

void HttpExchange::onSent()
{
    if (m_connectingSinceMs >= 0 && m_answer.trace.connectMs < 0)
        m_answer.trace.connectMs = m_clock.steadyMs() - m_connectingSinceMs;
    markStarted();
}

void HttpExchange::onHeaders()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200 || m_answer.status != 0)
        return;
    markStarted();
    m_answer.status = status;
    m_answer.reason =
        QString::fromUtf8(m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray()).simplified();
    m_answer.trace.status = status;
    m_answer.trace.firstByteMs = sinceBeginning();
    m_answer.location = m_reply->header(QNetworkRequest::LocationHeader).toUrl();
    if (m_reply->hasRawHeader("Retry-After"))
        m_answer.retryAfter = m_reply->rawHeader("Retry-After");
    m_encoding = QString::fromLatin1(m_reply->rawHeader("Content-Encoding")).trimmed().toLower();
    if (m_encoding == QLatin1String("gzip") || m_encoding == QLatin1String("x-gzip"))
        m_gzip = std::make_unique<GzipInflate>(status == 200 ? m_maxBodyBytes : kMessageBytes);
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (status == 200 && announced > m_maxBodyBytes)
        abort({ErrorId::BodyTooLarge, QStringLiteral("%1 bytes are announced, %2 are allowed")
                                          .arg(announced)
                                          .arg(m_maxBodyBytes), {}});
}

void HttpExchange::onBytes()
{
    onHeaders();
    if (!m_enough)
        take(m_reply->readAll());
}

void HttpExchange::take(const QByteArray &chunk)
{
    m_answer.trace.bytes += chunk.size();
    const bool page = m_answer.status == 200;
    const qint64 limit = page ? m_maxBodyBytes : kMessageBytes;
    bool tooLong = false;
    if (m_gzip) {
        tooLong = m_gzip->feed(chunk, m_answer.body) == GzipInflate::State::TooLong
            || m_answer.trace.bytes > m_maxBodyBytes;
    } else {
        tooLong = m_answer.body.size() + chunk.size() > limit;
        m_answer.body.append(chunk.constData(), std::min<qint64>(chunk.size(), limit - m_answer.body.size()));
    }
    if (!tooLong)
        return;
    if (page)
        abort({ErrorId::BodyTooLarge, QStringLiteral("more than %1 bytes").arg(m_maxBodyBytes), {}});
    else
        abort({});
}

void HttpExchange::onFinished()
{
    if (!m_enough && m_reply->bytesAvailable() > 0)
        onBytes(); // may abort, which comes back here while m_reply is still set
    if (!m_reply)
        return;
    onHeaders();
    if (!neverLeft(m_reply->error()))
        markStarted();
    m_permit.reset();
    if (!m_enough)
        judgeEnd();
    m_answer.trace.totalMs = sinceBeginning();
    m_answer.trace.error = m_answer.error.detail;
    m_reply->deleteLater();
    m_reply = nullptr;
    emit finished();
}

void HttpExchange::judgeEnd()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (m_answer.status == 0) {
        m_answer.error = {ErrorId::Network, errorWords(), {}};
        return;
    }
    if (m_answer.status != 200)
        return; // its message is whole enough
    if (error == QNetworkReply::OperationCanceledError) {
        m_answer.error = {ErrorId::Network, QStringLiteral("time-out in the middle of the answer"), {}};
    } else if (truncated() || (error != QNetworkReply::NoError)) {
        m_answer.error = {ErrorId::BodyInvalid,
                          QStringLiteral("the answer broke off after %1 bytes").arg(m_answer.trace.bytes), {}};
    } else if (m_gzip && m_gzip->state() != GzipInflate::State::Ended) {
        m_answer.error = {ErrorId::BodyInvalid,
                          m_gzip->state() == GzipInflate::State::Going
                              ? QStringLiteral("the compressed answer is incomplete")
                              : QStringLiteral("the compressed answer is damaged"), {}};
    } else if (!m_gzip && !m_encoding.isEmpty() && m_encoding != QLatin1String("identity")) {
        m_answer.error = {ErrorId::BodyInvalid, QStringLiteral("the answer has an encoding that was not asked for"), {}};
    }
}

bool HttpExchange::truncated() const
{
    const QByteArray announced = m_reply->rawHeader("Content-Length");
    bool isNumber = false;
    const qint64 bytes = announced.toLongLong(&isNumber);
    return isNumber && !m_reply->hasRawHeader("Transfer-Encoding") && m_answer.trace.bytes < bytes;
}

QString HttpExchange::errorWords() const
{
    switch (m_reply->error()) {
    case QNetworkReply::OperationCanceledError:
        return QStringLiteral("time-out: no byte for %1 seconds")
            .arg(double(m_reply->request().transferTimeout()) / 1000);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return QStringLiteral("the connection was closed before an answer came");
    case QNetworkReply::SslHandshakeFailedError:
        if (!m_tlsProblems.isEmpty())
            return QStringLiteral("TLS: ") + m_tlsProblems.join(QLatin1String("; "));
        break;
    default:
        break;
    }
    // Qt's words may quote the whole address, with its query.
    QString words = m_reply->errorString();
    words.replace(m_reply->url().toString(), shownUrl(m_reply->url()));
    words.replace(QString::fromLatin1(m_reply->url().toEncoded()), shownUrl(m_reply->url()));
    return words.simplified();
}

void HttpExchange::markStarted()
{
    if (m_permit)
        m_permit->started();
}

qint64 HttpExchange::sinceBeginning() const
{
    return m_clock.steadyMs() - m_beganSteadyMs;
}

} // namespace casb
