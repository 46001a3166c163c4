// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/backfill.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <optional>

namespace casb {

/// `backfill --service alerts --from … --to …`: one span of one service.
struct BackfillOrder {
    QString service;
    QString input; ///< empty: the only one that has the service
    BackfillSpan span;
};

/// Where metrics are served.
struct MetricsAddress {
    QHostAddress host;
    quint16 port = 0; ///< 0: any that is free
};

/// The command line of `casb-collector`: the one of the replaced collector, and `--once`, `--metrics`, `backfill`.
struct CollectorOptions {
    QString config;
    QString jobConfig;
    QString collectorConfig;
    bool saveState = true;
    bool productionMode = false;
    bool validate = false;
    bool once = false;
    std::optional<MetricsAddress> metrics;
    std::optional<BackfillOrder> backfill;
};

/// What the command line asks for: options to run with, or a text to print and the status to end with.
struct ParsedCommandLine {
    std::optional<CollectorOptions> options;
    QString text;
    int exitStatus = 0;
};
ParsedCommandLine parseCollectorOptions(const QStringList &arguments);

} // namespace casb
