// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/service_setup.h"

namespace casb {
namespace {

constexpr qint64 kLongestWaitMs = 1'800'000;
constexpr int kBriefTries = 3;

} // namespace

qint64 setupWaitMs(int failures)
{
    qint64 ms = 1'000;
    for (int i = 0; i < failures && ms < kLongestWaitMs; ++i)
        ms *= 5;
    return qMin(ms, kLongestWaitMs);
}

ServiceSetup::ServiceSetup(ApiClient &api, Clock &clock, Wake &wake, Logger log, QString pullerClass)
    : m_api(api), m_clock(clock), m_wake(wake), m_log(std::move(log)), m_pullerClass(std::move(pullerClass))
{
}

QCoro::Task<Result<void>> ServiceSetup::run(Patience patience, std::function<void(Error, qint64)> failed)
{
    int failures = 0;
    while (true) {
        const int tried = m_api.credentialsVersion();
        const Result<void> signedIn = co_await m_api.signIn();
        if (signedIn) {
            m_log.info(QStringLiteral("Setup for module <%1> has been successfully executed").arg(m_pullerClass));
            co_return signedIn;
        }
        const Error error = signedIn.error();
        if (error.id == ErrorId::Stopped)
            co_return error;
        if (m_api.credentialsVersion() != tried) {
            failures = 0; // of what a person has replaced meanwhile
            continue;
        }
        ++failures;
        const qint64 wait = setupWaitMs(failures);
        const bool rejected = error.id == ErrorId::Authentication && patience != Patience::Endless;
        const bool enough = patience == Patience::Brief && failures >= kBriefTries;
        if (rejected || enough) {
            m_log.error(error.text());
            co_return error;
        }
        m_log.error(error.text() + QStringLiteral(" (retrying in %1 seconds)").arg(wait / 1000));
        failed(error, m_clock.nowMs() + wait);
        // An account that is refused must not be hammered.
        const Wake::Reason reason = co_await waitForPersonOr(m_clock, wait, m_wake);
        if (reason == Wake::Reason::Stop)
            co_return Error{ErrorId::Stopped, QStringLiteral("stopped before the sign-in succeeded"), {}};
    }
}

} // namespace casb
