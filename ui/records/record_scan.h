// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/record_filter.h"
#include "store/store_reader.h"

namespace casb::ui {

/// What one slice of a search found.
struct RecordPart {
    std::vector<qint64> hits;    ///< newest first
    std::vector<RecordRow> rows; ///< of the first hits, as many as were asked for
    QList<OutputCursor> cursors;
    qint64 before = 0;   ///< where the next slice begins
    qint64 lookedAt = 0; ///< records that were judged
    qint64 kept = -1;    ///< in the store; only of the first slice
    qint64 end = 0;      ///< number that the next record gets; likewise
    bool atEnd = false;
    Error error;
};

struct RecordSlice {
    qint64 before = 0;
    int rows = 0;       ///< so many hits are wanted with their rows
    int enough = 0;     ///< ends when so many hits are there; 0: does not
    int budgetMs = 30;  ///< ends when so much time is spent, so that other questions to the store get their turn
    bool first = false; ///< tells how many records there are
};

/// Searches on from where the last slice ended. Reader thread.
RecordPart scanRecords(StoreReader &reader, RecordMatcher &matcher, const RecordSlice &slice);

/// The rows of records, in the order of @p numbers (falling). A record that is no longer kept has a row with nothing but
/// its number. Reader thread.
std::vector<RecordRow> readRows(StoreReader &reader, const std::vector<qint64> &numbers);

/// A record with all that is shown of it.
struct RecordEvidence {
    RecordRow row;
    QString tag;
    QByteArray line;
    QByteArray source;  ///< the object that it was made of; empty: not all of its records are kept
    qint64 pullRow = 0; ///< 0: not known any longer
};

/// Nothing when the record is no longer kept. Reader thread.
std::optional<RecordEvidence> readRecord(StoreReader &reader, qint64 number);

} // namespace casb::ui
