// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/simulator.h"

#include <QStringList>

namespace casb::simulator {

/// The command line of casb-simulator.
struct Options {
    SimulatorSettings settings;
    QStringList faults;       ///< lines, checked
    bool dieWithParent = false;
    bool help = false;
    std::optional<Service> dumpExpected; ///< write the ground truth and end
    qint64 dumpFromMs = 0;
    qint64 dumpToMs = 0;
};

/// Reads @p arguments (the program's name first). @p nowMs: the history ends there. Empty: understood; else what is
/// wrong, one line.
QString readOptions(const QStringList &arguments, qint64 nowMs, Options *options);
QString optionsHelp();

} // namespace casb::simulator
