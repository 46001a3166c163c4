// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/service_key.h"
#include "log/log.h"
#include "store/store_types.h"

namespace casb {

/// The wording of the replaced collector's log lines, since runbooks match on them.

/// `ProofpointCasbAlertsPuller`.
QString pullerClass(const QString &service);
/// `ProofpointCasbAlertsPuller(proofpoint_casb,proofpoint_casb_1,alerts,predefined)`.
QString pullerName(const ServiceKey &key);
LogOrigin pullerOrigin(const ServiceKey &key);
/// Of a backfill: `ProofpointCasbAlertsPuller(proofpoint_casb,proofpoint_casb_1,alerts,backfill)`.
LogOrigin backfillOrigin(const ServiceKey &key);
/// `ProofpointCasbPullerSetup(example_collector,proofpoint_casb#proofpoint_casb_1,alerts#predefined)`.
QString setupName(const QString &collectorName, const ServiceKey &key);
LogOrigin setupOrigin(const QString &collectorName, const ServiceKey &key);
/// `Statistics for this pull cycle (@devo_pulling_id=…):Number of requests made: …`
QString statisticsLine(const PullStatistics &pull, qint64 nowMs, bool partial);
/// `Data collection completed. Elapsed time: …`, or the line of an overrun.
QString completedLine(qint64 elapsedMs, qint64 waitMs);

} // namespace casb
