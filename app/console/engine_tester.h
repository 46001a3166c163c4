// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connection_test.h"
#include "settings/connection_tester.h"

#include <functional>

namespace casb {

/// Tries credentials with the engine's own code.
class EngineTester : public ui::ConnectionTester
{
    Q_OBJECT

public:
    EngineTester(Clock &clock, Log &log, QObject *parent = nullptr);
    ~EngineTester() override;

    void start(const InputConfig &input, const Credentials &credentials) override;
    void stop() override;

    /// Who lends the limiter of a collector that runs with the same credentials; null where none does.
    using Lender = std::function<RateLimiter *(const QUrl &authBaseUrl, const Credentials &credentials)>;
    void setLender(Lender lender) { m_lender = std::move(lender); }
    /// What was lent is about to go: a test that uses it ends.
    void returnLimiter();

private:
    void pass(const ConnectionTestStep &step);
    void tellFacts(const ConnectionFacts &found);

    Clock &m_clock;
    Log &m_log;
    Lender m_lender;
    bool m_usesLent = false;
    ConnectionTest *m_test = nullptr; ///< child, the one that runs
};

} // namespace casb
