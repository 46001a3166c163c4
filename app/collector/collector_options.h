// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace casb {

/// The command line of `casb-collector`: the one of the replaced collector, and `--once`.
struct CollectorOptions {
    QString config;
    QString jobConfig;
    QString collectorConfig;
    bool saveState = true;
    bool productionMode = false;
    bool validate = false;
    bool once = false;
};

/// What the command line asks for: options to run with, or a text to print and the status to end with.
struct ParsedCommandLine {
    std::optional<CollectorOptions> options;
    QString text;
    int exitStatus = 0;
};
ParsedCommandLine parseCollectorOptions(const QStringList &arguments);

} // namespace casb
