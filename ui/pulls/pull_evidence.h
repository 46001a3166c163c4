// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/log_buffer.h"
#include "session/store_queries.h"

namespace casb::ui {

/// What belongs to one pull, read for its detail.
struct PullEvidence {
    std::optional<PullStatistics> pull;
    QList<RequestRow> requests;
    QList<QByteArray> records;  ///< the first of them, without line ends
    QList<OutputCursor> cursors;
    QString tag; ///< under which its records were sent; empty: none of them is kept
};

/// Reads requests, the first @p mostRecords records and the cursors. Reader thread.
PullEvidence readEvidence(StoreReader &reader, qint64 pullRow, int mostRecords);

struct PullLogLine {
    qint64 timeMs = 0;
    LogLevel level = LogLevel::Info;
    QString message;
};

/// The lines that a service's puller wrote in [fromMs, toMs], at most @p most of them, the newest. Any thread.
QList<PullLogLine> pullLog(const LogBuffer &buffer, const QString &service, qint64 fromMs, qint64 toMs, qsizetype most);
/// The same of what the store keeps, for pulls of earlier runs. Reader thread.
QList<PullLogLine> storedPullLog(StoreReader &reader, const QString &service, qint64 fromMs, qint64 toMs, qsizetype most);
/// Whether @p buffer holds what was said at @p ms.
bool reachesBack(const LogBuffer &buffer, qint64 ms);

} // namespace casb::ui
