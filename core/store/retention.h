// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace casb {

class SqlConnection;

/// What is to be kept.
struct RetentionLimits {
    int days = 8;        ///< of delivered records, requests and log
    qint64 maxBytes = 0; ///< of records, compressed; 0: no limit
    QHash<QString, qint64> requestPeriods; ///< by credential: requests so young (ms) stay in any case
};

/// Removes a small part of what is beyond the limits, oldest first; true: there is more. Records that an output in use
/// has not delivered stay whatever the limits say. Inside the writer's transaction; throws StoreFailure.
bool removeSomeOld(SqlConnection &sql, const RetentionLimits &limits, qint64 nowMs);

constexpr qint64 kPullHistoryDays = 90;
constexpr qint64 kPullHistoryRows = 10'000; ///< of each service

} // namespace casb
