// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connection_test.h"
#include "settings/connection_tester.h"

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

private:
    void pass(const ConnectionTestStep &step);

    Clock &m_clock;
    Log &m_log;
    ConnectionTest *m_test = nullptr; ///< child, the one that runs
};

} // namespace casb
