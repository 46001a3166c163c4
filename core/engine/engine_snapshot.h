// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/service_status.h"
#include "deliver/sender.h"
#include "engine/watchdog.h"
#include "store/store_types.h"

#include <QHash>
#include <QMetaType>

namespace casb {

/// Everything the front doors show of a running engine, at one instant. A plain value.
struct EngineSnapshot {
    enum class Phase : quint8 { NotSetUp, Starting, Running, Paused, Stopping, Stopped, Failed };
    Phase phase = Phase::NotSetUp;
    qint64 timeMs = 0;
    QString collectorName;
    QString storeLocation;
    Error error; ///< why Failed
    QList<ServiceStatus> services;
    QList<ServiceStatus> backfills; ///< those under way and the last ones that ended
    QList<OutputStatus> outputs;
    SpoolFacts spool;
    qint64 queueLimit = 0; ///< records
    qint64 queueLimitBytes = 0;
    qint64 deliveredToday = 0; ///< by the first output, UTC day
    qint64 requestsToday = 0;
    QHash<QString, qint64> requestsByGroup; ///< the same by credential group
    qint64 requestsPerDay = -1; ///< −1: no daily limit
    qint64 residentBytes = 0;   ///< of this process
    QList<Alarm> alarms;        ///< what is wrong although every part works
};

} // namespace casb

Q_DECLARE_METATYPE(casb::EngineSnapshot)
