// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/block_codec.h"
#include "store/store_types.h"

namespace casb {

class SqlConnection;

/// Writes of what pulls bring. Inside the writer's transaction; throw StoreFailure.

/// Everything of a page; @p blocks are its packed records.
CommitReceipt writePage(SqlConnection &sql, const PageCommit &page, const std::vector<PackedBlock> &blocks,
                        qint64 nowMs);
/// Of it what is stored for delivery: the pull's row, records, duplicate filter and counters.
void writeContent(SqlConnection &sql, qint64 service, const PageCommit &page, const std::vector<PackedBlock> &blocks,
                  qint64 nowMs, CommitReceipt &receipt);
/// A pull's row, made when its id is 0; answers the id. A pull that turns to Failed counts as an error of the slot.
qint64 writePull(SqlConnection &sql, const PullStatistics &pull, qint64 nowMs);
/// @p pullRow 0: each request's own. Answers the last row made, 0: none.
qint64 writeRequests(SqlConnection &sql, const QList<RequestRow> &requests, qint64 pullRow);
/// Ends the pulls that an engine left running when it was killed.
void endLeftPulls(SqlConnection &sql);

constexpr qint64 kTrafficSlotMs = 5 * 60 * 1000;

} // namespace casb
