// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_delivery_tester.h"

#include "step_text.h"

#include <QSysInfo>
#include <QtConcurrent>

namespace casb {
namespace {

ui::ConnectionStep::State shownState(DestinationTestStep::State state)
{
    using State = ui::ConnectionStep::State;
    switch (state) {
    case DestinationTestStep::State::Running:
        return State::Running;
    case DestinationTestStep::State::Passed:
        return State::Good;
    case DestinationTestStep::State::Failed:
        return State::Failed;
    case DestinationTestStep::State::Waiting:
    case DestinationTestStep::State::Skipped:
        break;
    }
    return State::NotTried;
}

} // namespace

EngineDeliveryTester::EngineDeliveryTester(Clock &clock, QObject *parent) : DestinationTester(parent), m_clock(clock) {}

void EngineDeliveryTester::start(const OutputConfig &output)
{
    stop();
    m_test = new DestinationTest(output, QSysInfo::machineHostName(), m_clock, this);
    connect(m_test, &DestinationTest::stepChanged, this, &EngineDeliveryTester::pass);
    connect(m_test, &DestinationTest::finished, this, [this](const Error &error) {
        m_test->deleteLater(); // it is still in its signal
        m_test = nullptr;
        emit finished(error);
    });
    m_test->start();
}

void EngineDeliveryTester::stop()
{
    if (m_test == nullptr)
        return;
    m_test->disconnect(this);
    m_test->cancel();
    m_test->deleteLater();
    m_test = nullptr;
}

QFuture<Result<ui::CertificateWords>> EngineDeliveryTester::certificate(const OutputConfig &output)
{
    return QtConcurrent::run([output]() -> Result<ui::CertificateWords> {
        const Result<CertificateFacts> facts = readCertificateFacts(output);
        if (!facts)
            return facts.error();
        return ui::CertificateWords{facts->subject, facts->domain, facts->expiresMs};
    });
}

void EngineDeliveryTester::pass(const DestinationTestStep &step)
{
    ui::DestinationStep shown;
    shown.row = ui::DestinationStep::Row(step.id); // both name the same six in the same order
    shown.state = shownState(step.state);
    shown.ms = step.state == DestinationTestStep::State::Skipped ? -1 : step.ms;
    shown.text = step.state == DestinationTestStep::State::Failed ? step.error : stepText(step.found);
    emit stepChanged(shown);
}

} // namespace casb
