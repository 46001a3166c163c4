// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination_test.h"
#include "onboarding/destination_tester.h"

namespace casb {

/// Tries destinations with the sender's own code.
class EngineDeliveryTester : public ui::DestinationTester
{
    Q_OBJECT

public:
    explicit EngineDeliveryTester(Clock &clock, QObject *parent = nullptr);

    void start(const OutputConfig &output) override;
    void stop() override;
    QFuture<Result<ui::CertificateWords>> certificate(const OutputConfig &output) override;

private:
    void pass(const DestinationTestStep &step);

    Clock &m_clock;
    DestinationTest *m_test = nullptr; ///< child, the one that runs
};

} // namespace casb
