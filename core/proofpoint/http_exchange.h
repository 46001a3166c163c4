// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "proofpoint/api_request.h"
#include "proofpoint/gzip_inflate.h"
#include "proofpoint/rate_limiter.h"
#include "proofpoint/request_trace.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

#include <optional>

namespace casb {

/// What came back for one request.
struct HttpAnswer {
    int status = 0;    ///< 0: none
    QString reason;    ///< the status line's words
    QByteArray body;   ///< inflated; of another status than 200 only its beginning
    QUrl location;     ///< of a redirection
    std::optional<QByteArray> retryAfter;
    Error error;       ///< Network, BodyInvalid, BodyTooLarge, Stopped; None: a whole answer
    RequestTrace trace;
};

/// Sends one request, exactly once, and collects its answer. The network classes like to send a request again when a
/// connection breaks before the answer: that start would have passed by the rate limiter, so it is made impossible.
/// Lives in the network manager's thread.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(QNetworkAccessManager &network, Clock &clock, qint64 maxBodyBytes);
    ~HttpExchange() override;

    /// @p trace holds what is known before: method, path, times of the limiter.
    void begin(const ApiRequest &request, std::shared_ptr<RateLimiter::Permit> permit, const RequestTrace &trace);
    /// Ends it at once with @p error.
    void abort(const Error &error);
    /// After finished().
    [[nodiscard]] HttpAnswer takeAnswer() { return std::move(m_answer); }

signals:
    void finished();

private:
    void onConnecting();
    void onSent();
    void onHeaders();
    void onBytes();
    void onFinished();
    void take(const QByteArray &chunk);
    void judgeEnd();
    void markStarted();
    [[nodiscard]] qint64 sinceBeginning() const;
    [[nodiscard]] QString errorWords() const;
    [[nodiscard]] bool truncated() const;

    QNetworkAccessManager &m_network;
    Clock &m_clock;
    qint64 m_maxBodyBytes;
    std::shared_ptr<RateLimiter::Permit> m_permit;
    QPointer<QNetworkReply> m_reply;
    HttpAnswer m_answer;
    std::unique_ptr<GzipInflate> m_gzip;
    QString m_encoding;
    QStringList m_tlsProblems;
    qint64 m_beganSteadyMs = 0;
    qint64 m_connectingSinceMs = -1;
    bool m_enough = false; ///< aborted by ourselves: what there is will do, or the error is known
};

} // namespace casb
