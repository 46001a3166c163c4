// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backoff.h"
#include "base/result.h"
#include "base/wake.h"
#include "log/log.h"
#include "proofpoint/rate_limiter.h"
#include "secrets/secret_store.h"

#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QUrl>

namespace casb {

/// What one request did: a row of the console's waterfall. Times are ms since @c beganMs.
struct RequestTrace {
    QString method;
    QString path;          ///< without query and host
    qint64 beganMs = 0;    ///< UTC; when the limiter was asked
    qint64 waitedMs = 0;   ///< for the limiter
    qint64 connectMs = -1; ///< name, TCP and TLS; −1: a kept connection
    qint64 firstByteMs = 0;
    qint64 totalMs = 0;    ///< to the last byte
    int status = 0;        ///< HTTP status, 0: none came
    qint64 bytes = 0;      ///< of the body on the wire
    QString error;         ///< empty: fine
    bool signIn = false;
};

struct ApiSettings {
    QUrl authBaseUrl;
    QUrl alertsBaseUrl;
    QUrl eventsBaseUrl;
    QString authorizationPrefix;
    QString startTimeFormat;       ///< Qt format; empty: yyyy-MM-ddTHH:mm:ssZ, on 400 yyyy-MM-ddTHH:mm
    qint64 maxBodyBytes = 64LL << 20;
    int transferTimeoutMs = 60'000; ///< without a byte
    QList<RateLimit> furtherLimits; ///< the service's own
};

/// One page's body, inflated, not yet looked into.
struct ApiPage {
    QByteArray body;
    RequestTrace trace;
};

/// The Proofpoint CASB API for one service: one request at a time is waited for, though a next one may be begun before
/// the last one's page has been processed. Lives in the puller's thread.
///
/// 429 (Retry-After honoured, capped at 1 h), 5xx, time-outs, resets and truncated bodies are retried without end, with
/// back-off; 401 signs in once and repeats. What comes back is a page, or an error that a repetition does not mend:
/// Authentication (403, or a second 401), PositionRefused (400/404/410 for a token), HttpStatus, BodyTooLarge, Stopped.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    ApiClient(ApiSettings settings, RateLimiter &limiter, Clock &clock, Wake &wake, QNetworkAccessManager &network,
              Logger log, std::function<double()> random = systemRandom, QObject *parent = nullptr);
    ~ApiClient() override;

    void setCredentials(const Credentials &credentials);
    [[nodiscard]] bool signedIn() const { return !m_token.isEmpty(); }

    /// POST {auth}/v1/auth. One try: the caller decides about repetition. Errors: Authentication (401, 403), Network,
    /// ServerBusy, HttpStatus, BodyInvalid, Stopped.
    QCoro::Task<Result<void>> signIn();
    /// POST {alerts}/v1/alerts for the page @p page of [@p fromMs, @p toMs], until it is there.
    QCoro::Task<Result<ApiPage>> alertsPage(int page, qint64 fromMs, qint64 toMs);
    /// GET {events}/v2/events, with the token when there is one, else with the start time.
    QCoro::Task<Result<ApiPage>> eventsPage(QString token, qint64 startMs);
    /// To be awaited when a body turned out to be no page: logs, and waits as after any failed try.
    QCoro::Task<Result<void>> backOffAfter(Error error);

    /// Requests begun so far, repetitions and sign-ins counted.
    [[nodiscard]] int requestCount() const { return m_requestCount; }

signals:
    /// After each request, whatever came of it.
    void requestFinished(const casb::RequestTrace &trace);
    /// A failed try is repeated at @p atMs (UTC).
    void retryScheduled(const casb::Error &error, qint64 atMs);
    /// The first answer after retries.
    void recovered();

private:
    QString m_token;
    int m_requestCount = 0;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace casb

Q_DECLARE_METATYPE(casb::RequestTrace)
