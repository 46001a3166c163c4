// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_reader.h"

#include "base/clock.h"
#include "store/backend.h"
#include "store/block_codec.h"
#include "store/write_output.h"
#include "store/write_pull.h"

#include <algorithm>

namespace casb {
namespace {

const QString kBlockColumns = QStringLiteral(
    "b.first_record, b.records, s.input, s.input_id, s.service, b.tag, b.pulling_id, b.record_ms, b.stored_ms, "
    "b.raw_bytes, b.data");

} // namespace

SpoolBlock SqlReader::blockHead(const Rows &rows)
{
    SpoolBlock block;
    block.firstRecord = rows.number(0);
    block.records = rows.number(1);
    block.key = {rows.text(2), rows.text(3), rows.text(4)};
    block.tag = rows.text(5);
    block.pullingId = rows.text(6);
    block.recordTimeMs = rows.number(7);
    block.storedMs = rows.number(8);
    return block;
}

SpoolBlock SqlReader::block(const Rows &rows)
{
    SpoolBlock block = blockHead(rows);
    if (rows.number(9) == 0)
        return block; // put aside
    auto lines = unpackBlock(rows.bytes(10), rows.number(9));
    if (!lines) {
        m_damaged = block;
        throw StoreFailure{{ErrorId::StoreFailed,
                            QStringLiteral("the block of record %1 is damaged").arg(block.firstRecord),
                            m_backend->location()}};
    }
    block.lines = *std::move(lines);
    return block;
}

QList<TrafficRow> SqlReader::traffic(qint64 fromMs, qint64 toMs, qint64 bucketMs)
{
    return ask([&] {
        QList<TrafficRow> list;
        const qint64 bucket = std::max(bucketMs - bucketMs % kTrafficSlotMs, kTrafficSlotMs);
        Rows rows = m_sql.run(
            QStringLiteral("SELECT t.slot_ms - t.slot_ms % ? AS bucket, s.input, s.input_id, s.service, "
                           "sum(t.received), sum(t.duplicates), sum(t.records), sum(t.throttled), sum(t.errors), "
                           "sum(t.low), sum(t.mid), sum(t.high), sum(t.critical), sum(t.no_severity) "
                           "FROM traffic t JOIN service s ON s.id = t.service WHERE t.slot_ms >= ? AND t.slot_ms < ? "
                           "GROUP BY bucket, s.id, s.input, s.input_id, s.service ORDER BY bucket, s.id"),
            bucket, fromMs, toMs);
        while (rows.next()) {
            TrafficRow row;
            row.slotMs = rows.number(0);
            row.key = {rows.text(1), rows.text(2), rows.text(3)};
            qint64 *const counters[] = {&row.received, &row.duplicates, &row.records, &row.throttled, &row.errors,
                                        &row.low, &row.mid, &row.high, &row.critical, &row.noSeverity};
            int column = 4;
            for (qint64 *counter : counters)
                *counter = rows.number(column++);
            list.append(row);
        }
        return list;
    });
}

QMap<qint64, qint64> SqlReader::sourcesByHour(const ServiceKey &key, qint64 fromMs, qint64 toMs)
{
    return ask([&] {
        QMap<qint64, qint64> hours;
        Rows rows = m_sql.run(QStringLiteral("SELECT h.hour_ms, h.sources FROM source_hour h "
                                             "JOIN service s ON s.id = h.service WHERE s.input = ? AND s.input_id = ? "
                                             "AND s.service = ? AND h.hour_ms >= ? AND h.hour_ms < ? "
                                             "ORDER BY h.hour_ms"),
                              key.input, key.inputId, key.service, fromMs, toMs);
        while (rows.next())
            hours.insert(rows.number(0), rows.number(1));
        return hours;
    });
}

std::optional<SpoolBlock> SqlReader::blockFrom(qint64 number)
{
    return ask([&]() -> std::optional<SpoolBlock> {
        // The block that begins at or before the number need not reach it: then it is the next one.
        Rows rows = m_sql.run(QString(QStringLiteral("SELECT ") + kBlockColumns
                                      + QStringLiteral(" FROM record_batch b JOIN service s ON s.id = b.service "
                                                       "WHERE b.first_record >= coalesce((SELECT max(first_record) "
                                                       "FROM record_batch WHERE first_record <= ?), 0) "
                                                       "ORDER BY b.first_record LIMIT 2")),
                              number);
        while (rows.next()) {
            if (rows.number(0) + rows.number(1) > number)
                return block(rows);
        }
        return std::nullopt;
    });
}

QList<SpoolBlock> SqlReader::blocksBefore(qint64 number, int limit)
{
    return ask([&] {
        QList<SpoolBlock> list;
        Rows rows = m_sql.run(QString(QStringLiteral("SELECT ") + kBlockColumns
                                      + QStringLiteral(" FROM record_batch b JOIN service s ON s.id = b.service "
                                                       "WHERE b.first_record < ? "
                                                       "ORDER BY b.first_record DESC LIMIT ?")),
                              number, limit);
        while (rows.next())
            list.append(block(rows));
        return list;
    });
}

QList<OutputCursor> SqlReader::cursors()
{
    return ask([&] {
        QList<OutputCursor> list;
        Rows rows = m_sql.run(QStringLiteral("SELECT o.name, o.next_record, o.acknowledged_ms, coalesce(d.records, 0) "
                                             "FROM output o LEFT JOIN delivered d ON d.output = o.name AND d.day = ? "
                                             "WHERE o.attached = 1 ORDER BY o.name"),
                              m_clock.nowMs() / kDayMs);
        while (rows.next())
            list.append({rows.text(0), rows.number(1), rows.number(2), rows.number(3)});
        return list;
    });
}

SpoolFacts SqlReader::spoolFacts()
{
    return ask([&] {
        SpoolFacts facts;
        qint64 cursor = 0;
        qint64 totalBytes = 0;
        {
            Rows rows = m_sql.run(QStringLiteral(
                "SELECT next_record, total_bytes, dead_letters, dead_letter_bytes, settled_letters, "
                "coalesce((SELECT min(next_record) FROM output WHERE attached = 1), next_record), "
                "coalesce((SELECT first_record FROM record_batch ORDER BY first_record LIMIT 1), next_record) "
                "FROM counter"));
            if (!rows.next())
                return facts;
            facts.totalRecords = rows.number(0);
            totalBytes = rows.number(1);
            facts.settledLetters = rows.number(4);
            facts.deadLetters = rows.number(2) - facts.settledLetters;
            facts.deadLetterBytes = rows.number(3);
            cursor = rows.number(5);
            facts.keptRecords = facts.totalRecords - rows.number(6);
        }
        facts.waiting = std::max<qint64>(0, facts.totalRecords - cursor);
        if (facts.waiting > 0) {
            Rows rows = m_sql.run(QStringLiteral("SELECT stored_ms, bytes_before FROM record_batch "
                                                 "WHERE first_record <= ? ORDER BY first_record DESC LIMIT 1"),
                                  cursor);
            if (rows.next()) {
                facts.oldestWaitingMs = rows.number(0);
                facts.waitingBytes = std::max<qint64>(0, totalBytes - rows.number(1));
            }
        }
        facts.sizeBytes = m_backend->sizeBytes(m_sql);
        return facts;
    });
}

qint64 SqlReader::recordsFrom(qint64 number, const QString &input)
{
    return ask([&]() -> qint64 {
        Rows rows = m_sql.run(QStringLiteral("SELECT coalesce(sum(records), 0) FROM record_batch WHERE first_record >= ? "
                                             "AND (? = '' OR service IN (SELECT id FROM service WHERE input = ?))"),
                              number, input, input);
        return rows.next() ? rows.number(0) : 0;
    });
}

QList<LogEntry> SqlReader::log(qint64 beforeMs, int limit)
{
    return ask([&] {
        QList<LogEntry> list;
        // Lines of the same millisecond stay together, since the next question begins before their time.
        Rows rows = m_sql.run(QStringLiteral("SELECT id, time_ms, level, process, thread, message FROM log "
                                             "WHERE time_ms < ? AND time_ms >= coalesce((SELECT min(t.time_ms) FROM "
                                             "(SELECT time_ms FROM log WHERE time_ms < ? "
                                             "ORDER BY time_ms DESC LIMIT ?) t), 0) ORDER BY time_ms DESC, id DESC"),
                              beforeMs, beforeMs, limit);
        while (rows.next())
            list.append({quint64(rows.number(0)), rows.number(1), LogLevel(rows.number(2)),
                         {rows.text(3), rows.text(4)}, rows.text(5)});
        return list;
    });
}

} // namespace casb
