// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/block_codec.h"
#include "store/store_types.h"

namespace casb {

class SqlConnection;

/// Writes of the dead letter box. Inside the writer's transaction; throw StoreFailure.

/// @p nowMs is its time when it has none.
void addDeadLetter(SqlConnection &sql, qint64 service, const DeadLetter &letter, qint64 nowMs);

/// Settles a letter as Replayed and stores its records; @p blocks are its packed records.
ReplayReceipt writeReplay(SqlConnection &sql, const LetterReplay &replay, const std::vector<PackedBlock> &blocks,
                          qint64 nowMs);
/// Settles open letters as Discarded, or opens discarded ones again; answers how many.
qint64 writeDiscard(SqlConnection &sql, const QList<qint64> &ids, bool discard, const QString &person, qint64 nowMs);

/// Drops letters beyond the limits, at most some at a time: settled ones first, the oldest of each first. Answers how
/// many open ones were dropped.
qint64 dropDeadLetters(SqlConnection &sql, qint64 maxCount, qint64 maxBytes);
/// Drops some of those that were settled before @p cutoffMs; true: there may be more.
bool dropSettledLetters(SqlConnection &sql, qint64 cutoffMs);

} // namespace casb
