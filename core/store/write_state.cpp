// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/write_state.h"

#include "store/sql_connection.h"

namespace casb {
namespace {

std::optional<StoredState> readState(SqlConnection &sql, qint64 service)
{
    Rows rows = sql.run(QStringLiteral("SELECT version, changed_ms, json, progress, position_ms FROM state "
                                       "WHERE service = ?"),
                        service);
    if (!rows.next())
        return std::nullopt;
    return StoredState{{rows.bytes(2), rows.bytes(3), rows.optionalNumber(4)}, rows.number(0), rows.number(1)};
}

/// A pull's progress inside a window is one growing line of the history; a new state is a new line.
bool growLastLine(SqlConnection &sql, qint64 service, const StateChange &change, const StateValue &before,
                  qint64 nowMs)
{
    if (change.cause != StateCause::Pull || change.value.json != before.json)
        return false;
    qint64 last = 0;
    {
        Rows rows = sql.run(QStringLiteral("SELECT id, cause, actor FROM state_history WHERE service = ? "
                                           "ORDER BY id DESC LIMIT 1"),
                            service);
        if (!rows.next() || rows.number(1) != int(StateCause::Pull) || rows.text(2) != change.actor)
            return false;
        last = rows.number(0);
    }
    sql.run(QStringLiteral("UPDATE state_history SET when_ms = ?, after_progress = ?, after_position_ms = ? "
                           "WHERE id = ?"),
            nowMs, change.value.progress, change.value.positionMs, last);
    return true;
}

void writeHistory(SqlConnection &sql, qint64 service, const StateChange &change, const StateValue &before,
                  qint64 nowMs)
{
    if (growLastLine(sql, service, change, before, nowMs))
        return;
    sql.run(QStringLiteral("INSERT INTO state_history (service, when_ms, cause, actor, reason, before_json, "
                           "before_progress, before_position_ms, after_json, after_progress, after_position_ms) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            service, nowMs, int(change.cause), change.actor, change.reason, before.json, before.progress,
            before.positionMs, change.value.json, change.value.progress, change.value.positionMs);
}

} // namespace

qint64 serviceRow(SqlConnection &sql, const ServiceKey &key)
{
    const QString find = QStringLiteral("SELECT id FROM service WHERE input = ? AND input_id = ? AND service = ?");
    {
        Rows rows = sql.run(find, key.input, key.inputId, key.service);
        if (rows.next())
            return rows.number(0);
    }
    Rows rows = sql.run(QStringLiteral("INSERT INTO service (input, input_id, service) VALUES (?, ?, ?) RETURNING id"),
                        key.input, key.inputId, key.service);
    rows.next();
    return rows.number(0);
}

StoredState writeState(SqlConnection &sql, const ServiceKey &key, qint64 service, const StateChange &change,
                       qint64 nowMs)
{
    const StoredState before = readState(sql, service).value_or(StoredState{});
    if (change.expectedVersion >= 0 && change.expectedVersion != before.version) {
        const QString detail = QStringLiteral("the state of %1 is at version %2, the change was made for version %3")
                                   .arg(key.service)
                                   .arg(before.version)
                                   .arg(change.expectedVersion);
        throw StoreFailure{{ErrorId::StateChanged, detail, {}}, false, true};
    }
    const bool same = before.version > 0 && before.value == change.value;
    if (same && change.cause == StateCause::PrePull)
        return before;
    // The version rises even when the state stays as it was, so that a page cannot be committed twice.
    const StoredState after{change.value, before.version + 1, nowMs};
    sql.run(QStringLiteral("INSERT INTO state (service, version, changed_ms, json, progress, position_ms) "
                           "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (service) DO UPDATE SET version = excluded.version, "
                           "changed_ms = excluded.changed_ms, json = excluded.json, progress = excluded.progress, "
                           "position_ms = excluded.position_ms"),
            service, after.version, after.changedMs, after.value.json, after.value.progress, after.value.positionMs);
    if (!same || change.cause != StateCause::Pull)
        writeHistory(sql, service, change, before.value, nowMs);
    return after;
}

qint64 addSeen(SqlConnection &sql, qint64 service, const std::vector<QByteArray> &digests, qint64 nowMs)
{
    if (digests.empty())
        return lastSeenRow(sql, service);
    QByteArray row;
    row.reserve(qsizetype(digests.size()) * kDigestSize);
    for (const QByteArray &digest : digests) {
        if (digest.size() != kDigestSize)
            throw StoreFailure{{ErrorId::StoreFailed,
                                QStringLiteral("a digest of %1 bytes instead of %2").arg(digest.size()).arg(kDigestSize),
                                {}},
                               false,
                               true};
        row += digest;
    }
    qint64 added = 0;
    {
        Rows rows = sql.run(QStringLiteral("INSERT INTO seen (service, ids, digests, stored_ms) VALUES (?, ?, ?, ?) "
                                           "RETURNING id"),
                            service, qint64(digests.size()), row, nowMs);
        rows.next();
        added = rows.number(0);
    }
    qint64 kept = 0;
    {
        Rows rows = sql.run(QStringLiteral("UPDATE service SET seen_ids = seen_ids + ? WHERE id = ? RETURNING seen_ids"),
                            qint64(digests.size()), service);
        rows.next();
        kept = rows.number(0);
    }
    qint64 dropped = 0;
    qint64 droppedMs = -1;
    while (kept - dropped > kSeenLimit) {
        Rows rows = sql.run(QStringLiteral("DELETE FROM seen WHERE id = (SELECT id FROM seen WHERE service = ? "
                                           "ORDER BY id LIMIT 1) RETURNING ids, stored_ms"),
                            service);
        if (!rows.next())
            break;
        dropped += rows.number(0);
        droppedMs = rows.number(1);
    }
    if (dropped > 0)
        sql.run(QStringLiteral("UPDATE service SET seen_ids = seen_ids - ?, known_since_ms = CASE "
                               "WHEN known_since_ms > ? THEN known_since_ms ELSE ? END WHERE id = ?"),
                dropped, droppedMs, droppedMs + 1, service);
    return added;
}

qint64 lastSeenRow(SqlConnection &sql, qint64 service)
{
    Rows rows = sql.run(QStringLiteral("SELECT coalesce(max(id), 0) FROM seen WHERE service = ?"), service);
    return rows.next() ? rows.number(0) : 0;
}

void forgetSeen(SqlConnection &sql, qint64 service)
{
    sql.run(QStringLiteral("UPDATE service SET seen_from = (SELECT coalesce(max(id), 0) FROM seen WHERE service = ?) "
                           "WHERE id = ?"),
            service, service);
}

void recallSeen(SqlConnection &sql, qint64 service)
{
    sql.run(QStringLiteral("UPDATE service SET seen_from = 0 WHERE id = ?"), service);
}

} // namespace casb
