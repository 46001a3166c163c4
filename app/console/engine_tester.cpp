// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_tester.h"

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
    const ConnectionTarget target{input.authBaseUrl, input.alertsBaseUrl, input.eventsBaseUrl,
                                  input.authorizationPrefix, credentials, from()};
    m_test = new ConnectionTest(target, m_clock, m_log, this);
    connect(m_test, &ConnectionTest::stepChanged, this, &EngineTester::pass);
    connect(m_test, &ConnectionTest::pageRead, this, &EngineTester::pageRead);
    connect(m_test, &ConnectionTest::finished, this, [this](const Error &error) {
        m_test->deleteLater(); // it is still in its signal
        m_test = nullptr;
        emit finished(error);
    });
    m_test->start();
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
    shown.text = step.text;
    emit stepChanged(shown);
}

} // namespace casb
