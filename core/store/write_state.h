// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/service_key.h"
#include "store/store_types.h"

namespace casb {

class SqlConnection;

/// Writes of states, their history and the duplicate filter. Inside the writer's transaction; throw StoreFailure.

/// The row of a service, which is made when it is not known yet.
qint64 serviceRow(SqlConnection &sql, const ServiceKey &key);

/// What a change of state is to do.
struct StateChange {
    StateValue value;
    StateCause cause = StateCause::Pull;
    QString actor;
    QString reason;
    qint64 expectedVersion = -1; ///< −1: any
};

/// Puts the new state in the place of the present one and writes the history.
StoredState writeState(SqlConnection &sql, const ServiceKey &key, qint64 service, const StateChange &change,
                       qint64 nowMs);

/// Adds 16-byte digests to the duplicate filter and drops the oldest beyond its size. Answers the filter's newest row.
qint64 addSeen(SqlConnection &sql, qint64 service, const std::vector<QByteArray> &digests, qint64 nowMs);
/// The newest row of the duplicate filter, 0: there is none.
qint64 lastSeenRow(SqlConnection &sql, qint64 service);
/// What the filter holds lets everything pass from now on; it is kept for recallSeen().
void forgetSeen(SqlConnection &sql, qint64 service);
/// What was forgotten filters again.
void recallSeen(SqlConnection &sql, qint64 service);

/// Ids that the duplicate filter of a service keeps.
constexpr qint64 kSeenLimit = 1'000'000;
constexpr qsizetype kDigestSize = 16;

} // namespace casb
