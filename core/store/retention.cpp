// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/retention.h"

#include "store/sql_connection.h"
#include "store/store_types.h"
#include "store/write_letter.h"
#include "store/write_output.h"

#include <algorithm>
#include <vector>

namespace casb {
namespace {

/// Small transactions, so that a page that waits to be committed does not wait long.
constexpr qint64 kBlocksAStep = 64;
constexpr qint64 kRowsAStep = 2'000;
constexpr qint64 kBackfillsAStep = 100;
constexpr qint64 kChartDays = 400;
constexpr qint64 kLogRows = 2'000'000;

struct BlockFacts {
    qint64 first = 0;
    qint64 records = 0;
    qint64 storedMs = 0;
    qint64 bytesBefore = 0;
};

/// Blocks from the oldest on that every output in use has behind it and that are too old or too much.
bool removeBlocks(SqlConnection &sql, const RetentionLimits &limits, qint64 nowMs)
{
    qint64 delivered = 0;
    qint64 totalBytes = 0;
    {
        Rows rows = sql.run(QStringLiteral("SELECT coalesce((SELECT min(next_record) FROM output WHERE attached = 1), "
                                           "next_record), total_bytes FROM counter"));
        if (!rows.next())
            return false;
        delivered = rows.number(0);
        totalBytes = rows.number(1);
    }
    const qint64 cutoff = nowMs - limits.days * kDayMs;
    qint64 end = -1;
    qint64 blocks = 0;
    {
        Rows rows = sql.run(QStringLiteral("SELECT first_record, records, stored_ms, bytes_before FROM record_batch "
                                           "ORDER BY first_record LIMIT ?"),
                            kBlocksAStep);
        while (rows.next()) {
            const BlockFacts block{rows.number(0), rows.number(1), rows.number(2), rows.number(3)};
            const bool tooOld = block.storedMs < cutoff;
            const bool tooMuch = limits.maxBytes > 0 && totalBytes - block.bytesBefore > limits.maxBytes;
            if (block.first + block.records > delivered || (!tooOld && !tooMuch))
                break;
            end = block.first;
            ++blocks;
        }
    }
    if (blocks == 0)
        return false;
    sql.run(QStringLiteral("DELETE FROM record_batch WHERE first_record <= ?"), end);
    return blocks == kBlocksAStep;
}

/// One table's rows with @p column before @p cutoff.
bool removeBefore(SqlConnection &sql, const QString &statement, qint64 cutoff)
{
    const Rows rows = sql.run(statement, cutoff, kRowsAStep);
    return rows.changedRows() >= kRowsAStep;
}

/// Requests that neither people look at any longer nor a limit counts.
bool removeRequests(SqlConnection &sql, const RetentionLimits &limits, qint64 nowMs)
{
    // A day's requests are needed to keep the daily limit.
    const qint64 keptMs = std::max(limits.days, 2) * kDayMs;
    std::vector<QString> credentials;
    {
        Rows rows = sql.run(QStringLiteral("SELECT DISTINCT credential FROM request WHERE began_ms < ?"), nowMs - keptMs);
        while (rows.next())
            credentials.push_back(rows.text(0));
    }
    bool more = false;
    for (const QString &credential : credentials) {
        const qint64 cutoff = nowMs - std::max(keptMs, limits.requestPeriods.value(credential));
        const Rows rows = sql.run(QStringLiteral("DELETE FROM request WHERE id IN (SELECT id FROM request WHERE began_ms < ? "
                                                 "AND credential = ? ORDER BY began_ms LIMIT ?)"),
                                  cutoff, credential, kRowsAStep);
        more |= rows.changedRows() >= kRowsAStep;
    }
    return more;
}

/// What old backfills left that were finished. One that was not goes on when it is asked for again.
bool removeBackfills(SqlConnection &sql, qint64 nowMs)
{
    std::vector<qint64> services;
    {
        Rows rows = sql.run(QStringLiteral("SELECT s.id, s.input_id FROM service s JOIN state t ON t.service = s.id "
                                           "WHERE t.progress = ? AND t.changed_ms < ? ORDER BY s.id LIMIT ?"),
                            QByteArray(kBackfillFinished.data(), kBackfillFinished.size()),
                            nowMs - kPullHistoryDays * kDayMs, kBackfillsAStep);
        while (rows.next()) {
            if (rows.text(1).contains(kBackfillMark))
                services.push_back(rows.number(0));
        }
    }
    for (const qint64 service : services) {
        sql.run(QStringLiteral("DELETE FROM state_history WHERE service = ?"), service);
        sql.run(QStringLiteral("DELETE FROM state WHERE service = ?"), service);
        sql.run(QStringLiteral("DELETE FROM service WHERE id = ?"), service);
    }
    return qint64(services.size()) >= kBackfillsAStep;
}

/// Whether the oldest row that pulls left is beyond the limits: ids rise with time, so that it tells of all.
bool oldestIsBeyond(SqlConnection &sql, const QString &table, const QString &timeColumn, const QString &condition,
                    qint64 service, qint64 lastBeyond, qint64 cutoff)
{
    Rows rows = sql.run(QString(QStringLiteral("SELECT id, ") + timeColumn + QStringLiteral(" FROM ") + table
                                + QStringLiteral(" WHERE service = ? AND ") + condition
                                + QStringLiteral(" ORDER BY id LIMIT 1")),
                        service);
    return rows.next() && (rows.number(0) <= lastBeyond || rows.number(1) < cutoff);
}

/// What pulls left in @p table beyond the newest rows of each service, or older than its days. Persons' deeds stay.
bool removePullRows(SqlConnection &sql, const QString &table, const QString &timeColumn, const QString &condition,
                    qint64 nowMs)
{
    std::vector<qint64> services;
    {
        Rows rows = sql.run(QStringLiteral("SELECT id FROM service"));
        while (rows.next())
            services.push_back(rows.number(0));
    }
    bool more = false;
    for (const qint64 service : services) {
        qint64 lastBeyond = 0;
        {
            Rows rows = sql.run(QString(QStringLiteral("SELECT id FROM ") + table
                                        + QStringLiteral(" WHERE service = ? ORDER BY id DESC LIMIT 1 OFFSET ?")),
                                service, kPullHistoryRows);
            if (rows.next())
                lastBeyond = rows.number(0);
        }
        const qint64 cutoff = nowMs - kPullHistoryDays * kDayMs;
        if (!oldestIsBeyond(sql, table, timeColumn, condition, service, lastBeyond, cutoff))
            continue;
        const Rows rows =
            sql.run(QString(QStringLiteral("DELETE FROM ") + table + QStringLiteral(" WHERE id IN (SELECT id FROM ")
                            + table + QStringLiteral(" WHERE service = ? AND (id <= ? OR ") + timeColumn
                            + QStringLiteral(" < ?) AND ") + condition + QStringLiteral(" ORDER BY id LIMIT ?)")),
                    service, lastBeyond, cutoff, kRowsAStep);
        more |= rows.changedRows() >= kRowsAStep;
    }
    return more;
}

bool removeLogRows(SqlConnection &sql)
{
    const Rows rows = sql.run(QStringLiteral("DELETE FROM log WHERE id IN (SELECT id FROM log WHERE id <= "
                                             "(SELECT max(id) FROM log) - ? ORDER BY id LIMIT ?)"),
                              kLogRows, kRowsAStep);
    return rows.changedRows() >= kRowsAStep;
}

} // namespace

bool removeSomeOld(SqlConnection &sql, const RetentionLimits &limits, qint64 nowMs)
{
    const qint64 cutoff = nowMs - limits.days * kDayMs;
    const qint64 chartCutoff = nowMs - kChartDays * kDayMs;
    bool more = removeBlocks(sql, limits, nowMs);
    more |= removeRequests(sql, limits, nowMs);
    more |= removeBackfills(sql, nowMs);
    more |= removeBefore(sql, QStringLiteral("DELETE FROM log WHERE id IN (SELECT id FROM log WHERE time_ms < ? "
                                             "ORDER BY time_ms LIMIT ?)"),
                         cutoff);
    more |= removeLogRows(sql);
    more |= dropSettledLetters(sql, nowMs - kPullHistoryDays * kDayMs);
    more |= removePullRows(sql, QStringLiteral("pull"), QStringLiteral("started_ms"), QStringLiteral("result <> 0"),
                           nowMs);
    more |= removePullRows(sql, QStringLiteral("state_history"), QStringLiteral("when_ms"),
                           QStringLiteral("cause IN (0, 1)"), nowMs);
    sql.run(QStringLiteral("DELETE FROM traffic WHERE slot_ms < ?"), chartCutoff);
    sql.run(QStringLiteral("DELETE FROM delivered WHERE day < ?"), chartCutoff / kDayMs);
    return more;
}

} // namespace casb
