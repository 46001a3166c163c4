// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backoff.h"
#include "base/result.h"
#include "base/wake.h"
#include "log/log.h"
#include "proofpoint/api_settings.h"
#include "proofpoint/rate_limiter.h"
#include "proofpoint/request_trace.h"
#include "secrets/secret_store.h"

#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QUrl>

namespace casb {

struct ApiCall;

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
///
/// Calls are coroutines that use this object and everything handed to it until they have returned, whether or not their
/// task is kept. To end: raise Stop on the wake, wait for drained(), then destroy.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    /// @p network: whose proxy is used.
    ApiClient(ApiSettings settings, RateLimiter &limiter, Clock &clock, Wake &wake, QNetworkAccessManager &network,
              Logger log, std::function<double()> random = systemRandom, QObject *parent = nullptr);
    ~ApiClient() override;

    void setCredentials(const Credentials &credentials);
    /// Another number after each change of the credentials: an answer to the ones before says nothing about them.
    [[nodiscard]] int credentialsVersion() const { return m_credentialsVersion; }
    [[nodiscard]] bool signedIn() const { return !m_token.isEmpty(); }
    /// False without a token, and with one that says itself that it ends within @p ms.
    [[nodiscard]] bool hasTokenFor(qint64 ms) const;

    /// POST {auth}/v1/auth. One try, but for 429, which says itself how long to wait: the caller decides about further
    /// repetition. One that is under way already is joined.
    /// Errors: Authentication (401, 403), Network, ServerBusy, HttpStatus, BodyInvalid, BodyTooLarge, Stopped.
    QCoro::Task<Result<void>> signIn();
    /// POST {alerts}/v1/alerts for the page @p page of [@p fromMs, @p toMs], until it is there.
    QCoro::Task<Result<ApiPage>> alertsPage(int page, qint64 fromMs, qint64 toMs);
    /// GET {events}/v2/events, with the token when there is one, else with the start time.
    QCoro::Task<Result<ApiPage>> eventsPage(QString token, qint64 startMs);
    /// To be awaited when a body turned out to be no page: logs, and waits as after any failed try. Error: Stopped.
    QCoro::Task<Result<void>> backOffAfter(Error error);

    /// Calls that have not returned.
    [[nodiscard]] int callsUnderWay() const { return m_callsUnderWay; }
    /// Returns when no call is under way.
    QCoro::Task<void> drained();

    /// Requests begun so far, repetitions and sign-ins counted.
    [[nodiscard]] int requestCount() const { return m_requestCount; }

signals:
    /// After each request, whatever came of it.
    void requestFinished(const casb::RequestTrace &trace);
    /// A failed try is repeated at @p atMs (UTC).
    void retryScheduled(const casb::Error &error, qint64 atMs);
    /// The first answer after retries.
    void recovered();
    /// The last call under way has returned.
    void idle();

private:
    struct Private;
    struct Attempt;
    class UnderWay;

    QCoro::Task<Result<ApiPage>> fetch(ApiCall call);
    QCoro::Task<Attempt> tryCall(ApiCall call);
    QCoro::Task<Attempt> send(ApiCall call);
    QCoro::Task<Attempt> joinSignIn();
    QCoro::Task<std::shared_ptr<RateLimiter::Permit>> permit(QString route);
    QCoro::Task<bool> waitToRetry(Error error, qint64 waitMs);
    void acceptToken(Attempt &attempt);
    void logRequest(const RequestTrace &trace) const;

    QString m_token;
    int m_credentialsVersion = 0;
    int m_requestCount = 0;
    int m_callsUnderWay = 0;
    std::unique_ptr<Private> d;
};

} // namespace casb
