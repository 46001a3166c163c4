// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_tester.h"

#include "step_text.h"

namespace casb {
namespace {

ui::ConnectionStep::State shownState(ConnectionTestStep::State state)
{
    using State = ui::ConnectionStep::State;
    switch (state) {
    case ConnectionTestStep::State::Running:
        return State::Running;
    case ConnectionTestStep::State::Passed:
        return State::Good;
    case ConnectionTestStep::State::Failed:
        return State::Failed;
    case ConnectionTestStep::State::Waiting:
    case ConnectionTestStep::State::Skipped:
        break;
    }
    return State::NotTried;
}

} // namespace

EngineTester::EngineTester(Clock &clock, Log &log, QObject *parent)
    : ConnectionTester(parent), m_clock(clock), m_log(log)
{}

EngineTester::~EngineTester()
{
    stop();
}

void EngineTester::start(const InputConfig &input, const Credentials &credentials)
{
    stop();
    const ConnectionTarget target{input.authBaseUrl,         input.alertsBaseUrl, input.eventsBaseUrl,
                                  input.authorizationPrefix, credentials,         from()};
    RateLimiter *lent = m_lender ? m_lender(input.authBaseUrl, credentials) : nullptr;
    m_usesLent = lent != nullptr;
    m_test = new ConnectionTest(target, m_clock, m_log, lent, this);
    connect(m_test, &ConnectionTest::stepChanged, this, &EngineTester::pass);
    connect(m_test, &ConnectionTest::pageRead, this, &EngineTester::pageRead);
    connect(m_test, &ConnectionTest::finished, this, [this](const Error &error) {
        tellFacts(m_test->facts());
        m_test->deleteLater(); // it is still in its signal
        m_test = nullptr;
        emit finished(error);
    });
    m_test->start();
}

void EngineTester::returnLimiter()
{
    if (m_test != nullptr && m_usesLent)
        m_test->cancel();
}

void EngineTester::tellFacts(const ConnectionFacts &found)
{
    ui::ConnectionFindings out;
    out.proxy = found.proxy;
    out.clockAheadMs = found.clockAheadMs;
    for (const RequestTrace &trace : found.requests)
        out.exchange.append(
            {trace.method, trace.path, trace.status, trace.waitedMs, trace.totalMs, trace.bytes, trace.error});
    setFindings(out);
}

void EngineTester::stop()
{
    if (m_test == nullptr)
        return;
    m_test->disconnect(this);
    m_test->setParent(nullptr); // it ends when its requests have, which may be after this
    connect(m_test, &ConnectionTest::finished, m_test, &QObject::deleteLater);
    m_test->cancel();
    m_test = nullptr;
}

void EngineTester::pass(const ConnectionTestStep &step)
{
    ui::ConnectionStep shown;
    shown.id = ui::ConnectionStep::Id(step.id); // both name the same six in the same order
    shown.state = shownState(step.state);
    shown.ms = step.state == ConnectionTestStep::State::Waiting ? -1 : step.ms;
    shown.text = step.state == ConnectionTestStep::State::Failed ? step.error : stepText(step.found);
    emit stepChanged(shown);
}

} // namespace casb
