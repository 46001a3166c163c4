// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofpoint/api_client.h"

#include "proofpoint/answer_rules.h"
#include "proofpoint/auth_token.h"

#include <QCoroSignal>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace casb {
namespace {

/// A wait is drawn from the upper half: the first one is 2 s at the least (reference: 2 s to 5 min).
constexpr qint64 kFirstBackoffMs = 4'000;
constexpr qint64 kLongestBackoffMs = 300'000;
constexpr int kTooManyRequests = 429;
constexpr qint64 kRenewBeforeMs = 60'000;

/// Something that happens once and may be awaited.
class Happening : public QObject
{
    Q_OBJECT

signals:
    void done();
};

Error stopped()
{
    return {ErrorId::Stopped, QStringLiteral("a stop was asked for"), {}};
}

} // namespace

/// One try of a call and what it came to.
struct ApiClient::Attempt {
    Verdict verdict;
    QByteArray body;
    RequestTrace trace;
    QString usedToken;
};

struct ApiClient::Private {
    /// A sign-in under way: whoever needs one meanwhile waits for this one.
    struct SignInRun {
        Happening ended;
        Attempt attempt;
    };

    Private(ApiSettings theSettings, RateLimiter &theLimiter, Clock &theClock, Wake &theWake,
            QNetworkAccessManager &network, Logger theLog, std::function<double()> theRandom)
        : settings(std::move(theSettings)), limiter(theLimiter), clock(theClock), wake(theWake),
          connections(network, theClock), log(std::move(theLog)), random(std::move(theRandom))
    {
    }

    ApiSettings settings;
    RateLimiter &limiter;
    Clock &clock;
    Wake &wake;
    HttpConnections connections;
    Logger log;
    std::function<double()> random;
    Credentials credentials;
    StartTimeForm startTimeForm = StartTimeForm::AsConfigured;
    qint64 renewAtMs = 0; ///< 0: the token does not say when it expires
    std::shared_ptr<SignInRun> signIn;
    Backoff bodyBackoff{kFirstBackoffMs, kLongestBackoffMs, random};
    qint64 bodyWaitEndedMs = 0;
    qint64 bodyWaitMs = 0;
    bool bodyRetried = false;
};

/// Counts a call while it is under way.
class ApiClient::UnderWay
{
public:
    explicit UnderWay(ApiClient &client) : m_client(client) { ++m_client.m_callsUnderWay; }
    ~UnderWay()
    {
        if (--m_client.m_callsUnderWay == 0)
            emit m_client.idle();
    }
    Q_DISABLE_COPY_MOVE(UnderWay)

private:
    ApiClient &m_client;
};

ApiClient::ApiClient(ApiSettings settings, RateLimiter &limiter, Clock &clock, Wake &wake,
                     QNetworkAccessManager &network, Logger log, std::function<double()> random, QObject *parent)
    : QObject(parent),
      d(new Private(std::move(settings), limiter, clock, wake, network, std::move(log), std::move(random)))
{
    if (d->settings.limitsCaller.isEmpty())
        d->settings.limitsCaller = QUuid::createUuid().toString();
}

ApiClient::~ApiClient()
{
    Q_ASSERT_X(m_callsUnderWay == 0, "ApiClient", "destroyed while calls are under way");
}

void ApiClient::setCredentials(const Credentials &credentials)
{
    if (credentials == d->credentials)
        return;
    d->credentials = credentials;
    ++m_credentialsVersion;
    m_token.clear();
}

bool ApiClient::hasTokenFor(qint64 ms) const
{
    return !m_token.isEmpty() && (d->renewAtMs == 0 || d->clock.nowMs() + ms < d->renewAtMs);
}

QCoro::Task<Result<void>> ApiClient::signIn()
{
    const UnderWay underWay(*this);
    Backoff backoff(kFirstBackoffMs, kLongestBackoffMs, d->random);
    for (;;) {
        const Attempt attempt = co_await joinSignIn();
        const Verdict &verdict = attempt.verdict;
        if (verdict.action == Verdict::Action::Accept)
            co_return Result<void>();
        if (attempt.trace.status != kTooManyRequests)
            co_return verdict.error;
        const qint64 ownMs = backoff.next();
        const qint64 waitMs = verdict.waitMs > 0 ? verdict.waitMs : ownMs;
        const Error reason = verdict.note.value_or(verdict.error);
        const bool whole = co_await waitToRetry(reason, waitMs);
        if (!whole)
            co_return stopped();
    }
}

QCoro::Task<Result<ApiPage>> ApiClient::alertsPage(int page, qint64 fromMs, qint64 toMs)
{
    return fetch({ApiCall::Kind::Alerts, page, fromMs, toMs, {}});
}

QCoro::Task<Result<ApiPage>> ApiClient::eventsPage(QString token, qint64 startMs)
{
    const auto kind = token.isEmpty() ? ApiCall::Kind::EventsFromTime : ApiCall::Kind::EventsFromToken;
    return fetch({kind, 0, startMs, 0, std::move(token)});
}

QCoro::Task<Result<void>> ApiClient::backOffAfter(Error error)
{
    const UnderWay underWay(*this);
    // Every body was preceded by a good answer, so that only quiet time tells that the trouble is over.
    const qint64 quietMs = d->clock.steadyMs() - d->bodyWaitEndedMs;
    if (quietMs > std::max<qint64>(60'000, d->bodyWaitMs))
        d->bodyBackoff.reset();
    d->bodyWaitMs = d->bodyBackoff.next();
    d->bodyRetried = true;
    const bool whole = co_await waitToRetry(error, d->bodyWaitMs);
    d->bodyWaitEndedMs = d->clock.steadyMs();
    if (whole)
        co_return Result<void>();
    co_return stopped();
}

QCoro::Task<void> ApiClient::drained()
{
    while (m_callsUnderWay > 0)
        co_await qCoro(this, &ApiClient::idle);
}

/// The life of a data call: tries, until there is a page or an error that stays.
QCoro::Task<Result<ApiPage>> ApiClient::fetch(ApiCall call)
{
    const UnderWay underWay(*this);
    Backoff backoff(kFirstBackoffMs, kLongestBackoffMs, d->random);
    bool tokenRefused = false;
    for (;;) {
        Attempt attempt = co_await tryCall(call);
        Verdict &verdict = attempt.verdict;
        const bool secondRefusal = tokenRefused && verdict.action == Verdict::Action::SignIn;
        if (attempt.trace.status != 0)
            tokenRefused = verdict.action == Verdict::Action::SignIn;
        switch (verdict.action) {
        case Verdict::Action::Accept:
            if (backoff.failures() > 0 || std::exchange(d->bodyRetried, false))
                emit recovered();
            co_return ApiPage{std::move(attempt.body), attempt.trace};
        case Verdict::Action::SignIn:
            if (m_token == attempt.usedToken)
                m_token.clear();
            if (secondRefusal)
                co_return verdict.error;
            d->log.info(QStringLiteral("The token is not accepted any longer, signing in again"));
            break;
        case Verdict::Action::WholeMinute: {
            const bool first = d->startTimeForm == StartTimeForm::AsConfigured;
            d->startTimeForm = first ? StartTimeForm::WholeMinute : StartTimeForm::AsConfigured;
            if (!first)
                co_return verdict.error;
            d->log.warning(verdict.error.text() + QStringLiteral("; trying the start time without seconds"));
            break;
        }
        case Verdict::Action::Retry: {
            const qint64 ownMs = backoff.next();
            const qint64 waitMs = verdict.waitMs > 0 ? verdict.waitMs : ownMs;
            const Error reason = verdict.note.value_or(verdict.error);
            const bool whole = co_await waitToRetry(reason, waitMs);
            if (!whole)
                co_return stopped();
            break;
        }
        case Verdict::Action::Fail:
            co_return verdict.error;
        }
    }
}

/// Signs in when there is no good token, then asks. What keeps the sign-in from succeeding is the try's outcome.
QCoro::Task<ApiClient::Attempt> ApiClient::tryCall(ApiCall call)
{
    if (!hasTokenFor(0)) {
        Attempt signedIn = co_await joinSignIn();
        if (signedIn.verdict.action != Verdict::Action::Accept) {
            signedIn.trace.status = 0; // says nothing about the data call
            co_return signedIn;
        }
    }
    Attempt attempt = co_await send(call);
    co_return attempt;
}

QCoro::Task<ApiClient::Attempt> ApiClient::joinSignIn()
{
    if (const std::shared_ptr<Private::SignInRun> run = d->signIn) {
        co_await qCoro(&run->ended, &Happening::done);
        Attempt attempt = run->attempt; // a copy: co_return moves
        co_return attempt;
    }
    const auto run = std::make_shared<Private::SignInRun>();
    d->signIn = run;
    const ApiCall call{ApiCall::Kind::SignIn, 0, 0, 0, {}};
    Attempt attempt = co_await send(call);
    if (attempt.verdict.action == Verdict::Action::Accept)
        acceptToken(attempt);
    run->attempt = attempt;
    d->signIn.reset();
    emit run->ended.done();
    co_return attempt;
}

void ApiClient::acceptToken(Attempt &attempt)
{
    const QString token =
        QJsonDocument::fromJson(attempt.body).object().value(QLatin1String("auth_token")).toString();
    attempt.body.clear();
    if (token.isEmpty() || !fitsHeader(token)) {
        attempt.verdict = {Verdict::Action::Retry,
                           {ErrorId::BodyInvalid, QStringLiteral("the answer to the sign-in holds no auth_token"),
                            shownUrl(d->settings.authBaseUrl)},
                           {},
                           0};
        return;
    }
    m_token = token;
    const qint64 renewAtMs = tokenExpiryMs(token).value_or(0) - kRenewBeforeMs;
    // A token that is old from the start tells of a clock that is wrong: then only a 401 counts.
    d->renewAtMs = renewAtMs > d->clock.nowMs() ? renewAtMs : 0;
}

/// One request on the wire: the limiter, the exchange, the verdict, the trace.
QCoro::Task<ApiClient::Attempt> ApiClient::send(ApiCall call)
{
    Attempt attempt;
    attempt.usedToken = m_token;
    const Result<ApiRequest> built =
        buildRequest(call, d->settings, d->credentials, m_token, d->startTimeForm);
    if (!built.ok()) {
        attempt.verdict = {Verdict::Action::Fail, built.error(), {}, 0};
        co_return attempt;
    }
    RequestTrace trace;
    trace.method = QString::fromLatin1(built->method);
    trace.path = built->url.path();
    trace.signIn = built->signIn;
    trace.beganMs = d->clock.nowMs();
    const qint64 askedMs = d->clock.steadyMs();
    std::shared_ptr<RateLimiter::Permit> granted = co_await permit(built->url.path());
    if (!granted) {
        attempt.verdict = {Verdict::Action::Fail, stopped(), {}, 0};
        co_return attempt;
    }
    trace.waitedMs = d->clock.steadyMs() - askedMs;
    ++m_requestCount;

    HttpExchange exchange(d->connections, d->clock, {d->settings.maxBodyBytes, d->settings.transferTimeoutMs});
    connect(&d->wake, &Wake::raised, &exchange, [&exchange](Wake::Reason reason) {
        if (reason == Wake::Reason::Stop)
            exchange.abort(stopped());
    });
    exchange.begin(*built, std::move(granted), trace);
    co_await qCoro(&exchange, &HttpExchange::finished);

    HttpAnswer answer = exchange.takeAnswer();
    QString message;
    if (answer.error.id != ErrorId::None || answer.status != 200) {
        const SecretMask mask({attempt.usedToken, m_token, d->credentials.apiKey, d->credentials.clientId,
                               d->credentials.clientSecret});
        answer.error.detail = mask.hidden(answer.error.detail);
        answer.reason = mask.hidden(answer.reason);
        answer.location = QUrl(mask.hidden(shownUrl(answer.location)));
        if (answer.status != 200)
            message = messageOfBody(answer.body, mask);
    }
    attempt.verdict = judge(call, answer, message, shownUrl(built->url), d->clock.nowMs());
    attempt.body = std::move(answer.body);
    attempt.trace = answer.trace;
    attempt.trace.error = attempt.verdict.error.detail;
    logRequest(attempt.trace);
    emit requestFinished(attempt.trace);
    co_return attempt;
}

/// The limiter's permit; none when a stop was asked for.
QCoro::Task<std::shared_ptr<RateLimiter::Permit>> ApiClient::permit(QString route)
{
    if (d->wake.stopRequested())
        co_return std::shared_ptr<RateLimiter::Permit>();
    QFuture<std::shared_ptr<RateLimiter::Permit>> future =
        d->limiter.acquire(d->settings.furtherLimits, d->settings.limitsCaller, route);
    if (!future.isFinished()) {
        Happening ended;
        QFutureWatcher<std::shared_ptr<RateLimiter::Permit>> watcher;
        connect(&watcher, &QFutureWatcherBase::finished, &ended, &Happening::done);
        connect(&d->wake, &Wake::raised, &ended, [&ended](Wake::Reason reason) {
            if (reason == Wake::Reason::Stop)
                emit ended.done();
        });
        watcher.setFuture(future);
        co_await qCoro(&ended, &Happening::done);
    }
    if (d->wake.stopRequested() || !future.isFinished() || future.resultCount() == 0) {
        future.cancel();
        co_return std::shared_ptr<RateLimiter::Permit>();
    }
    std::shared_ptr<RateLimiter::Permit> permit = future.takeResult();
    co_return permit;
}

/// False: a stop was asked for.
QCoro::Task<bool> ApiClient::waitToRetry(Error error, qint64 waitMs)
{
    d->log.warning(error.text()
                   + QStringLiteral("; retrying in %1 seconds").arg(double(waitMs) / 1000, 0, 'f', 1));
    emit retryScheduled(error, d->clock.nowMs() + waitMs);
    const bool whole = co_await waitWhole(d->clock, waitMs, d->wake);
    co_return whole;
}

void ApiClient::logRequest(const RequestTrace &trace) const
{
    const QString outcome = trace.error.isEmpty() ? QString() : QString(QStringLiteral(", ") + trace.error);
    d->log.debug(QStringLiteral("%1 %2: status %3, %4 bytes, %5 ms of which %6 ms were the rate limit's%7")
                     .arg(trace.method, trace.path)
                     .arg(trace.status)
                     .arg(trace.bytes)
                     .arg(trace.totalMs)
                     .arg(trace.waitedMs)
                     .arg(outcome));
}

} // namespace casb

#include "api_client.moc"
