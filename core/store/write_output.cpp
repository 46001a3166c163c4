// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/write_output.h"

#include "store/block_codec.h"
#include "store/sql_connection.h"
#include "store/write_letter.h"

#include <algorithm>

namespace casb {
namespace {

StoreFailure refusal(const QString &detail)
{
    return {{ErrorId::StoreFailed, detail, {}}, false, true};
}

std::optional<qint64> firstNumber(Rows &&rows)
{
    return rows.next() ? rows.optionalNumber(0) : std::nullopt;
}

/// The oldest record that is still there, or the next one to come.
qint64 firstKept(SqlConnection &sql)
{
    return firstNumber(sql.run(QStringLiteral("SELECT coalesce((SELECT first_record FROM record_batch "
                                              "ORDER BY first_record LIMIT 1), next_record) FROM counter")))
        .value_or(0);
}

/// Where a new output begins: with what some output before it did not deliver; those that were in use count first.
qint64 beginOfNew(SqlConnection &sql)
{
    const auto oldest = firstNumber(sql.run(QStringLiteral("SELECT coalesce((SELECT min(next_record) FROM output "
                                                           "WHERE attached = 1), (SELECT min(next_record) FROM output))")));
    return oldest.value_or(0);
}

} // namespace

QList<OutputCursor> writeOutputs(SqlConnection &sql, const QStringList &names, qint64 nowMs)
{
    const qint64 begin = beginOfNew(sql);
    const qint64 kept = firstKept(sql);
    sql.run(QStringLiteral("UPDATE output SET attached = 0"));
    QList<OutputCursor> cursors;
    for (const QString &name : names) {
        sql.run(QStringLiteral("INSERT INTO output (name, next_record, acknowledged_ms, attached) VALUES (?, ?, 0, 1) "
                               "ON CONFLICT (name) DO UPDATE SET attached = 1"),
                name, begin);
        // Records that went by while it was not in use cannot be waited for.
        sql.run(QStringLiteral("UPDATE output SET next_record = ? WHERE name = ? AND next_record < ?"), kept, name,
                kept);
        Rows rows = sql.run(QStringLiteral("SELECT o.next_record, o.acknowledged_ms, coalesce(d.records, 0) "
                                           "FROM output o LEFT JOIN delivered d ON d.output = o.name AND d.day = ? "
                                           "WHERE o.name = ?"),
                            nowMs / kDayMs, name);
        if (rows.next())
            cursors.append({name, rows.number(0), rows.number(1), rows.number(2)});
    }
    return cursors;
}

void writeCursor(SqlConnection &sql, const QString &output, qint64 nextRecord, qint64 deliveredMore, qint64 nowMs)
{
    const qint64 end = firstNumber(sql.run(QStringLiteral("SELECT next_record FROM counter"))).value_or(0);
    if (nextRecord < 0 || nextRecord > end)
        throw refusal(QStringLiteral("the cursor of output %1 cannot be %2, the last record is %3")
                          .arg(output)
                          .arg(nextRecord)
                          .arg(end - 1));
    {
        const Rows rows = sql.run(QStringLiteral("UPDATE output SET next_record = ?, acknowledged_ms = ? "
                                                 "WHERE name = ?"),
                                  nextRecord, nowMs, output);
        if (rows.changedRows() == 0)
            throw refusal(QStringLiteral("there is no output %1").arg(output));
    }
    if (deliveredMore != 0)
        sql.run(QStringLiteral("INSERT INTO delivered (output, day, records) VALUES (?, ?, ?) "
                               "ON CONFLICT (output, day) DO UPDATE SET records = delivered.records + excluded.records"),
                output, nowMs / kDayMs, deliveredMore);
}

bool writeAside(SqlConnection &sql, qint64 firstRecord, qint64 nowMs)
{
    DeadLetter letter;
    qint64 service = 0;
    {
        Rows rows = sql.run(QStringLiteral("SELECT records, service, pulling_id, raw_bytes, data FROM record_batch "
                                           "WHERE first_record = ?"),
                            firstRecord);
        if (!rows.next() || rows.number(3) == 0 || unpackBlock(rows.bytes(4), rows.number(3)))
            return false;
        service = rows.number(1);
        letter.pullingId = rows.text(2);
        letter.raw = rows.bytes(4);
        letter.reason = QStringLiteral("records %1 to %2 are damaged in the store: their block cannot be unpacked")
                            .arg(firstRecord)
                            .arg(firstRecord + rows.number(0) - 1);
    }
    letter.kind = DeadLetter::Kind::DamagedBlock;
    addDeadLetter(sql, service, letter, nowMs);
    sql.run(QStringLiteral("UPDATE record_batch SET raw_bytes = 0, data = ? WHERE first_record = ?"), QByteArray(),
            firstRecord);
    return true;
}

void writeMark(SqlConnection &sql, const QString &name, const QString &value)
{
    const QString row = markName(name);
    sql.run(QStringLiteral("DELETE FROM meta WHERE name = ?"), row);
    if (!value.isEmpty())
        sql.run(QStringLiteral("INSERT INTO meta (name, value) VALUES (?, ?)"), row, value);
}

void writeLog(SqlConnection &sql, const QList<LogEntry> &entries)
{
    for (const LogEntry &entry : entries) {
        sql.run(QStringLiteral("INSERT INTO log (time_ms, level, process, thread, message) VALUES (?, ?, ?, ?, ?)"),
                entry.timeMs, int(entry.level), entry.origin.process, entry.origin.thread, entry.message);
    }
}

} // namespace casb
