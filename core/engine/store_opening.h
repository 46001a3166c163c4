// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "config/config.h"
#include "log/log.h"
#include "store/store.h"

#include <QHash>

namespace casb {

/// What the engine needs of the store before its threads start.
struct OpenedStore {
    std::shared_ptr<Store> store;
    QList<OutputCursor> cursors;                  ///< in the order of the outputs
    QHash<QString, QHash<QString, QList<qint64>>> earlierOfServices; ///< by input and service: for the service's own
    QHash<QString, QList<qint64>> earlierRequests; ///< by input: starts that still count for its limits
};

/// How far back (ms) the limits of each input and of its services look, by the input's name; 0: they do not.
QHash<QString, qint64> requestPeriods(const Config &config);

/// Opens the store of @p config, makes the outputs known and reads what outlives a restart. Blocks on the disk: to be
/// called off the main thread.
Result<OpenedStore> openStore(const Config &config, Clock &clock, Logger log);

} // namespace casb
