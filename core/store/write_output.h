// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/log_entry.h"
#include "store/store_types.h"

#include <QStringList>

namespace casb {

class SqlConnection;

/// Writes of outputs, their cursors and the log. Inside the writer's transaction; throw StoreFailure.

QList<OutputCursor> writeOutputs(SqlConnection &sql, const QStringList &names, qint64 nowMs);
void writeCursor(SqlConnection &sql, const QString &output, qint64 nextRecord, qint64 deliveredMore, qint64 nowMs);
/// A block that cannot be unpacked becomes a dead letter and stays without records; false: it can, or is not there.
bool writeAside(SqlConnection &sql, qint64 firstRecord, qint64 nowMs);
/// A value under a name, for the next run; empty removes it.
void writeMark(SqlConnection &sql, const QString &name, const QString &value);
void writeLog(SqlConnection &sql, const QList<LogEntry> &entries);

/// Where marks lie in the table that also tells the schema's version.
inline QString markName(const QString &name)
{
    return QStringLiteral("mark_") + name;
}

constexpr qint64 kDayMs = 86'400'000;

} // namespace casb
