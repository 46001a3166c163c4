// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/pull_text.h"
#include "collect/service_puller_parts.h"

#include <QCoroFuture>

/// How a puller gets ready to pull: settings of the client, sign-in, state.
namespace casb {
namespace {

constexpr qint64 kSetupReminderMs = 15'000;
constexpr qint64 kDayMs = 86'400'000;

} // namespace

ApiSettings ServicePuller::apiSettings(const PullerOptions &options)
{
    const InputConfig &input = options.input;
    const ServiceConfig &service = options.service;
    ApiSettings settings;
    settings.authBaseUrl = input.authBaseUrl;
    settings.alertsBaseUrl = service.name == QStringLiteral("alerts") ? service.apiBaseUrl.value_or(input.alertsBaseUrl)
                                                                      : input.alertsBaseUrl;
    settings.eventsBaseUrl = service.name == QStringLiteral("events") ? service.apiBaseUrl.value_or(input.eventsBaseUrl)
                                                                      : input.eventsBaseUrl;
    settings.authorizationPrefix = input.authorizationPrefix;
    settings.startTimeFormat = service.startTimeFormat;
    settings.maxBodyBytes = input.maxBodyBytes;
    settings.furtherLimits = service.requestLimits;
    settings.limitsCaller = limitsCaller(input.name, service.name);
    return settings;
}

QCoro::Task<Result<void>> ServicePuller::signInFirst()
{
    while (!m_credentials) {
        if (m_secretError.id != ErrorId::None) {
            m_setupLog.error(m_secretError.text());
            if (m_options.endsByItself() || m_options.validateOnly)
                co_return m_secretError;
            setPhase(ServiceStatus::Phase::Failed, m_secretError);
        }
        const Wake::Reason reason = co_await waitFor(m_clock, kDayMs, m_parts->wake);
        if (reason == Wake::Reason::Stop)
            co_return Error{ErrorId::Stopped, QStringLiteral("stopped before there were credentials"), {}};
    }
    ServiceSetup setup(m_parts->api, m_clock, m_parts->wake, m_setupLog, pullerClass(m_options.service.name));
    const auto patience = m_options.validateOnly     ? ServiceSetup::Patience::Brief
                          : m_options.endsByItself() ? ServiceSetup::Patience::UntilRejected
                                                     : ServiceSetup::Patience::Endless;
    const std::function<void(Error, qint64)> failed = [this](const Error &error, qint64 atMs) {
        m_status.signedIn = false;
        setPhase(ServiceStatus::Phase::Retrying, error, atMs);
    };
    const Result<void> done = co_await setup.run(patience, failed);
    co_return done;
}

QCoro::Task<void> ServicePuller::signInInto(std::shared_ptr<std::optional<Result<void>>> outcome)
{
    const Result<void> result = co_await signInFirst();
    outcome->emplace(result);
    m_parts->wake.raise(Wake::Reason::Changed);
}

/// Signs in, however long it takes. @p firstReminderMs: after so long it is said for the first time that the puller waits.
QCoro::Task<Result<void>> ServicePuller::makeReady(qint64 firstReminderMs)
{
    const auto outcome = std::make_shared<std::optional<Result<void>>>();
    QCoro::Task<void> done = signInInto(outcome);
    qint64 lastReminder = m_clock.steadyMs() + firstReminderMs - kSetupReminderMs;
    while (!*outcome) {
        if (m_clock.steadyMs() - lastReminder >= kSetupReminderMs) {
            lastReminder = m_clock.steadyMs();
            m_log.warning(QStringLiteral("Waiting until setup will be executed"));
        }
        const qint64 wait = lastReminder + kSetupReminderMs - m_clock.steadyMs();
        co_await waitFor(m_clock, qMax<qint64>(1, wait), m_parts->wake);
        if (m_parts->wake.stopRequested())
            break;
    }
    co_await done;
    m_status.signedIn = (*outcome)->ok();
    m_nextTokenLookMs = m_clock.steadyMs() + tokenLookMs();
    co_return **outcome;
}

/// Between pulls: a token that ends before the next look is renewed, so that no pull has to.
QCoro::Task<void> ServicePuller::lookAtToken()
{
    m_nextTokenLookMs = m_clock.steadyMs() + tokenLookMs();
    const bool lasts = m_parts->api.hasTokenFor(tokenLookMs());
    m_setupLog.debug(lasts ? QStringLiteral("The token lasts beyond the next look at it, or does not say when it ends")
                           : QStringLiteral("The token ends before the next look at it: it is renewed"));
    if (!lasts)
        co_await makeReady(kSetupReminderMs);
}

QCoro::Task<bool> ServicePuller::prepare()
{
    while (!m_parts->wake.stopRequested()) {
        PrePullInput input{m_options.stateDirectory, m_options.collectorId};
        const Result<StoredState> state = co_await prePull(m_parts->tools, input);
        if (state) {
            m_status.positionMs = state->value.positionMs;
            m_status.stateText = QString::fromUtf8(state->value.json);
            co_return true;
        }
        m_log.error(state.error().text());
        m_status.error = state.error();
        if (m_options.once)
            co_return false;
        co_await waitForPerson(state.error());
    }
    co_return false;
}

QCoro::Task<Result<void>> ServicePuller::prepareSpan()
{
    const ServiceKey key = m_options.stateKey();
    const std::optional<StoredState> stored = m_parts->reader->state(key);
    if (!stored && m_parts->reader->lastError().id != ErrorId::None)
        co_return m_parts->reader->lastError();
    if (stored && !isFinished(stored->value)) {
        m_log.info(QStringLiteral("Going on with the backfill of %1 where it was left").arg(spanText(*m_options.span)));
        co_return Result<void>();
    }
    // One that was finished is read again: what Proofpoint added to the span meanwhile is not known here.
    const StateValue begin = backfillStart(m_options.service.name, *m_options.span);
    QFuture<Result<StoredState>> writing
        = m_store->changeState(key, begin, StateCause::PrePull, QStringLiteral("backfill"), QString(), false);
    const Result<StoredState> written = co_await writing;
    if (!written)
        co_return written.error();
    m_log.info(QStringLiteral("Starting the backfill of %1 from %2").arg(m_options.service.name, spanText(*m_options.span)));
    co_return Result<void>();
}

} // namespace casb
