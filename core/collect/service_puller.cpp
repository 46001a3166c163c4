// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/service_puller_parts.h"

#include "base/time_text.h"
#include "collect/alerts_pull.h"
#include "collect/events_pull.h"
#include "collect/pull_text.h"
#include "proofpoint/api_request.h"

#include <QCoroFuture>
#include <QSslSocket>

namespace casb {
namespace {

constexpr qint64 kPublishEveryMs = 50;
constexpr qint64 kDayMs = 86'400'000;

} // namespace

ServicePuller::ServicePuller(PullerOptions options, std::shared_ptr<Store> store, RateLimiter &limiter, Clock &clock,
                             Log &log)
    : m_options(std::move(options)), m_store(std::move(store)), m_limiter(limiter), m_clock(clock),
      m_log(log, m_options.span ? backfillOrigin(m_options.key()) : pullerOrigin(m_options.key())), m_setupLog(log, setupOrigin(m_options.collectorName, m_options.key()))
{
    m_status.key = m_options.key();
    m_status.periodSeconds = m_options.service.requestPeriodSeconds;
    m_status.pull.key = m_status.key;
    m_status.span = m_options.span;
}

ServicePuller::~ServicePuller() = default;

void ServicePuller::start()
{
    m_parts = std::make_unique<Parts>(m_options, m_store, m_limiter, m_clock, m_log);
    m_parts->tools.changed = [this] { publish(false); };
    m_parts->tools.paused = [this] { return m_paused && !m_despitePause; };
    m_parts->tools.held = [this](PullTools::Hold hold) {
        setPhase(hold == PullTools::Hold::QueueFull ? ServiceStatus::Phase::QueueFull
                 : hold == PullTools::Hold::Paused  ? ServiceStatus::Phase::Paused
                                                    : ServiceStatus::Phase::Pulling);
    };
    m_parts->tools.storeTrouble = [this](const Error &error, qint64 atMs) {
        setPhase(error.id == ErrorId::None ? ServiceStatus::Phase::Pulling : ServiceStatus::Phase::Retrying, error, atMs);
    };
    connect(&m_parts->api, &ApiClient::requestFinished, this,
            [this](const RequestTrace &trace) { m_parts->ledger.addTrace(trace); });
    connect(&m_parts->api, &ApiClient::retryScheduled, this,
            [this](const Error &error, qint64 atMs) { setPhase(ServiceStatus::Phase::Retrying, error, atMs); });
    connect(&m_parts->api, &ApiClient::recovered, this, [this] { setPhase(ServiceStatus::Phase::Pulling); });
    if (m_credentials)
        m_parts->api.setCredentials(*m_credentials);
    m_running = true;
    run();
}

void ServicePuller::setCredentials(const Result<Credentials> &credentials)
{
    m_secretError = credentials ? Error() : credentials.error();
    m_credentials = credentials ? std::optional(*credentials) : std::nullopt;
    if (!m_parts)
        return;
    if (m_credentials)
        m_parts->api.setCredentials(*m_credentials);
    if (m_status.error.id != ErrorId::None)
        m_pullRequested = true;
    m_parts->wake.raise(Wake::Reason::Credentials);
}

void ServicePuller::pullNow()
{
    m_pullRequested = true;
    if (m_parts)
        m_parts->wake.raise(Wake::Reason::PullNow);
}

void ServicePuller::setPaused(bool paused)
{
    m_paused = paused;
    m_despitePause = false;
    recheck();
}

void ServicePuller::recheck()
{
    if (m_parts)
        m_parts->wake.raise(Wake::Reason::Changed);
}

void ServicePuller::recheckQueue()
{
    if (m_status.phase == ServiceStatus::Phase::QueueFull)
        recheck();
}

void ServicePuller::stop()
{
    if (!m_running) {
        finish(End::Stopped);
        return;
    }
    m_parts->wake.raise(Wake::Reason::Stop);
}

void ServicePuller::finish(End end)
{
    m_running = false;
    setPhase(end == End::Failed || end == End::Rejected ? ServiceStatus::Phase::Failed : ServiceStatus::Phase::Stopped,
             m_status.error);
    emit finished(end);
}

void ServicePuller::setPhase(ServiceStatus::Phase phase, const Error &error, qint64 nextMs)
{
    m_status.phase = phase;
    m_status.error = error;
    m_status.nextMs = nextMs;
    publish(true);
}

void ServicePuller::publish(bool soon)
{
    const qint64 now = m_clock.steadyMs();
    if (!soon && now - m_lastPublishedMs < kPublishEveryMs)
        return;
    m_lastPublishedMs = now;
    if (m_parts && m_parts->ledger.statistics().startedMs > 0)
        m_status.pull = m_parts->ledger.statistics();
    m_status.totals = m_ended;
    if (m_parts && m_inPull)
        m_status.totals.add(m_parts->ledger.statistics());
    if (m_parts && m_parts->ledger.positionMs())
        m_status.positionMs = m_parts->ledger.positionMs();
    emit statusChanged(m_status);
}

void ServicePuller::readState()
{
    if (const auto state = m_parts->reader->state(m_options.stateKey())) {
        m_status.positionMs = state->value.positionMs;
        m_status.stateText = QString::fromUtf8(state->value.json);
    }
}

void ServicePuller::readLastPull()
{
    if (m_options.span)
        return; // a backfill is one pull
    if (const auto last = m_parts->reader->lastPull(m_options.key()))
        m_status.pull = *last;
}

QCoro::Task<Result<void>> ServicePuller::pullOnce()
{
    PullLedger &ledger = m_parts->ledger;
    m_pullCredentials = m_parts->api.credentialsVersion();
    setPhase(ServiceStatus::Phase::Pulling);
    m_log.info(QStringLiteral("Pull Started"));
    readState();
    const QString place = m_status.positionMs ? stateTime(*m_status.positionMs) : QStringLiteral("a page token");
    const QString from = m_options.span ? QString(spanText(*m_options.span) + QStringLiteral(" (backfill)")) : place;
    const Result<void> begun = co_await ledger.begin(from);
    m_inPull = true;
    Result<void> outcome = begun;
    bool again = true;
    while (again) {
        if (m_options.service.name == QStringLiteral("events")) {
            EventsPull pull(m_parts->tools, ledger, m_parts->seen);
            outcome = co_await pull.run();
        } else {
            AlertsPull pull(m_parts->tools, ledger, m_parts->seen, m_parts->sizer);
            outcome = co_await pull.run();
        }
        again = !outcome && outcome.error().id == ErrorId::StateChanged && !m_parts->wake.stopRequested();
        if (again) {
            // Either a person changed the state, or a pull beside this one stored source objects of the same service.
            m_log.warning(outcome.error().detail + QStringLiteral(": the page under way is dropped, collection goes on "
                                                                  "from the stored state"));
        }
    }
    const Error error = outcome ? Error() : outcome.error();
    const auto result = outcome                              ? PullStatistics::Result::Complete
                        : error.id == ErrorId::Stopped       ? PullStatistics::Result::Stopped
                                                             : PullStatistics::Result::Failed;
    co_await ledger.end(result, error);
    m_inPull = false;
    m_ended.add(ledger.statistics());
    readState();
    m_status.upToDate = outcome.ok();
    m_log.info(statisticsLine(ledger.statistics(), m_clock.nowMs(), false));
    if (outcome && !m_options.span)
        m_log.info(QStringLiteral("The data is up to date!"));
    else if (outcome)
        m_log.info(QStringLiteral("The span is read to its end"));
    else if (error.id != ErrorId::Stopped)
        m_log.error(error.text());
    co_return outcome;
}

qint64 ServicePuller::nextPullAt(qint64 startedMs) const
{
    const qint64 period = m_options.service.requestPeriodSeconds * 1000LL;
    if (m_options.input.useTimeSlots)
        return (startedMs / period + 1) * period;
    return startedMs + period;
}

QCoro::Task<bool> ServicePuller::waitForNextPull(qint64 startedMs)
{
    const qint64 next = nextPullAt(startedMs);
    m_log.info(completedLine(m_clock.nowMs() - startedMs, next - m_clock.nowMs()));
    const bool due = co_await waitUntilDue(next);
    co_return due;
}

/// A person's "pull now" ends the wait, also while paused. False: stopped.
QCoro::Task<bool> ServicePuller::waitUntilDue(qint64 dueMs)
{
    while (!m_parts->wake.stopRequested()) {
        const bool asked = std::exchange(m_pullRequested, false);
        if (asked || (!m_paused && m_clock.nowMs() >= dueMs)) {
            m_despitePause = m_paused;
            co_return true;
        }
        const qint64 lookMs = m_nextTokenLookMs - m_clock.steadyMs();
        if (!m_paused && lookMs <= 0) {
            co_await lookAtToken();
            continue;
        }
        setPhase(m_paused ? ServiceStatus::Phase::Paused : ServiceStatus::Phase::Waiting, {}, m_paused ? 0 : dueMs);
        const qint64 waitMs = m_paused ? kDayMs : qMin(dueMs - m_clock.nowMs(), lookMs);
        const Wake::Reason reason = co_await waitFor(m_clock, waitMs, m_parts->wake);
        if (reason == Wake::Reason::Credentials)
            m_nextTokenLookMs = m_clock.steadyMs(); // whoever entered them wants to know
    }
    co_return false;
}

QCoro::Task<void> ServicePuller::waitForPerson(Error error)
{
    const qint64 version = m_parts->ledger.stateVersion();
    m_pullRequested = false;
    while (!m_parts->wake.stopRequested() && !m_pullRequested) {
        setPhase(ServiceStatus::Phase::Failed, error);
        co_await waitFor(m_clock, kDayMs, m_parts->wake);
        const auto state = m_parts->reader->state(m_options.stateKey());
        if (state && state->version != version)
            break;
    }
    m_pullRequested = false;
}

/// What a failed pull asks for before the next one. True: it may begin at once.
QCoro::Task<bool> ServicePuller::afterFailure(Error error, qint64 startedMs)
{
    switch (error.id) {
    case ErrorId::PositionRefused:
    case ErrorId::StateUnreadable:
        co_await waitForPerson(error);
        co_return true;
    case ErrorId::Authentication: {
        if (m_parts->api.credentialsVersion() != m_pullCredentials) {
            m_refusals = 0; // those refused have been replaced meanwhile
            m_pullRequested = true;
        } else {
            // A sign-in that succeeds proves nothing when data calls refuse its token: the waits grow all the same.
            const qint64 wait = setupWaitMs(++m_refusals);
            m_setupLog.warning(QStringLiteral("Signing in again in %1 seconds").arg(wait / 1000));
            setPhase(ServiceStatus::Phase::Retrying, error, m_clock.nowMs() + wait);
            co_await waitForPersonOr(m_clock, wait, m_parts->wake);
        }
        const Result<void> ready = co_await makeReady();
        co_return ready.ok() && m_clock.nowMs() >= nextPullAt(startedMs);
    }
    default:
        co_return false;
    }
}

QCoro::Task<void> ServicePuller::run()
{
    // Where it stands, and since when, is of interest while it cannot sign in, too.
    readState();
    readLastPull();
    setPhase(ServiceStatus::Phase::Starting);
    const End end = co_await collect();
    // A page that was asked for in advance may still be under way.
    co_await m_parts->api.drained();
    finish(end);
}

QCoro::Task<ServicePuller::End> ServicePuller::collect()
{
    const Result<void> built = checkApiSettings(apiSettings(m_options), QSslSocket::supportsSsl());
    if (!built) {
        m_setupLog.error(built.error().text());
        m_status.error = built.error();
        co_return End::Failed;
    }
    const Result<void> ready = co_await makeReady();
    if (m_parts->wake.stopRequested())
        co_return End::Stopped;
    if (!ready) {
        m_status.error = ready.error();
        co_return ready.error().id == ErrorId::Authentication ? End::Rejected : End::Failed;
    }
    if (m_options.validateOnly)
        co_return End::Done;
    if (m_options.span) {
        const End end = co_await collectSpan();
        co_return end;
    }
    const bool prepared = co_await prepare();
    if (!prepared)
        co_return m_parts->wake.stopRequested() ? End::Stopped : End::Failed;
    m_log.info(QStringLiteral("Starting data collection every %1 seconds").arg(m_options.service.requestPeriodSeconds));

    bool go = true;
    if (m_paused)
        go = co_await waitUntilDue(m_clock.nowMs());
    while (go && !m_parts->wake.stopRequested()) {
        const qint64 started = m_clock.nowMs();
        const Result<void> outcome = co_await pullOnce();
        if (m_options.once && !m_parts->wake.stopRequested()) {
            m_status.error = outcome ? Error() : outcome.error();
            co_return outcome ? End::Done : End::Failed;
        }
        bool atOnce = false;
        if (outcome)
            m_refusals = 0;
        else
            atOnce = co_await afterFailure(outcome.error(), started);
        if (!atOnce && !m_parts->wake.stopRequested())
            go = co_await waitForNextPull(started);
    }
    co_return End::Stopped;
}

QCoro::Task<ServicePuller::End> ServicePuller::collectSpan()
{
    const Result<void> prepared = co_await prepareSpan();
    if (!prepared) {
        m_log.error(prepared.error().text());
        m_status.error = prepared.error();
        co_return End::Failed;
    }
    const Result<void> pulled = co_await pullOnce();
    if (m_parts->wake.stopRequested())
        co_return End::Stopped;
    m_status.error = pulled ? Error() : pulled.error();
    if (pulled)
        m_log.info(QStringLiteral("The backfill of %1 is complete").arg(spanText(*m_options.span)));
    co_return pulled ? End::Done : End::Failed;
}

} // namespace casb
