// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "proofpoint/api_request.h"
#include "proofpoint/gzip_inflate.h"
#include "proofpoint/http_connections.h"
#include "proofpoint/http_response.h"
#include "proofpoint/rate_limiter.h"
#include "proofpoint/request_trace.h"

#include <QTimer>

#include <optional>

namespace casb {

/// What came back for one request.
struct HttpAnswer {
    int status = 0;   ///< 0: none
    QString reason;   ///< the status line's words
    QByteArray body;  ///< inflated; of another status than 200 only its beginning
    QUrl location;    ///< of a redirection
    std::optional<QByteArray> retryAfter;
    Error error;      ///< Network, BodyInvalid, BodyTooLarge, Stopped; None: a whole answer
    RequestTrace trace;
};

/// Sends one request, exactly once, and collects its answer: no cookies, no cache, no redirections, no passwords.
///
/// This speaks HTTP/1.1 on a socket of its own, since QNetworkAccessManager sends a request again by itself when a
/// connection breaks before the answer (up to three times, past the rate limiter), takes a chunked body that was cut for
/// whole, and drops a header that is there but empty (all in Qt 6.4).
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        qint64 maxBodyBytes = 0;
        /// Of real time: until the head is whole, and then for each further kilobyte, so that no answer that drips takes
        /// for ever.
        int transferTimeoutMs = 0;
    };

    HttpExchange(HttpConnections &connections, Clock &clock, Limits limits);
    ~HttpExchange() override;

    /// @p trace holds what is known before: method, path, times of the limiter.
    void begin(const ApiRequest &request, std::shared_ptr<RateLimiter::Permit> permit, const RequestTrace &trace);
    /// Ends it at once with @p error.
    void abort(const Error &error);
    /// After finished().
    [[nodiscard]] HttpAnswer takeAnswer() { return std::move(m_answer); }

signals:
    /// Never from inside of begin() or abort().
    void finished();

private:
    void send();
    void onWritten();
    void onBytes();
    void onHead();
    void onEnd();
    void onTimeout();
    void take(const QByteArray &piece);
    void finish(bool reuse);
    [[nodiscard]] Error brokenOff() const;
    [[nodiscard]] Error badEncoding() const;
    [[nodiscard]] qint64 sinceBeginning() const;

    HttpConnections &m_connections;
    Clock &m_clock;
    Limits m_limits;
    std::unique_ptr<QSslSocket> m_socket;
    std::shared_ptr<RateLimiter::Permit> m_permit;
    QTimer m_silence;
    QUrl m_url;
    QByteArray m_outgoing;
    HttpResponse m_response;
    HttpAnswer m_answer;
    std::unique_ptr<GzipInflate> m_gzip;
    QStringList m_tlsProblems;
    qint64 m_beganSteadyMs = 0;
    qint64 m_connectingSinceMs = -1;
    qint64 m_timedBytes = 0; ///< of the body, when m_silence began
    bool m_sending = false;
};

} // namespace casb
