// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_reader.h"

#include "base/clock.h"
#include "store/backend.h"
#include "store/schema.h"
#include "store/write_output.h"
#include "store/write_state.h"

namespace casb {
namespace {

const QString kPullColumns = QStringLiteral(
    "p.id, s.input, s.input_id, s.service, p.pulling_id, p.started_ms, p.ended_ms, p.result, p.error_id, "
    "p.error_detail, p.error_path, p.requests, p.throttled, p.pages, p.received, p.duplicates, p.rejected, p.stored, "
    "p.records, p.repaired, p.first_record, p.asked_for");

/// When a request's bytes left: what a limit counts from.
const QString kStarted = 
    QStringLiteral("began_ms + waited_ms + CASE WHEN connect_ms > 0 THEN connect_ms ELSE 0 END");

ServiceKey keyAt(const Rows &rows, int column)
{
    return {rows.text(column), rows.text(column + 1), rows.text(column + 2)};
}

PullStatistics pullFrom(const Rows &rows)
{
    PullStatistics pull;
    pull.id = rows.number(0);
    pull.key = keyAt(rows, 1);
    pull.pullingId = rows.text(4);
    pull.startedMs = rows.number(5);
    pull.endedMs = rows.number(6);
    pull.result = PullStatistics::Result(rows.number(7));
    pull.error = {ErrorId(rows.number(8)), rows.text(9), rows.text(10)};
    pull.requests = rows.number(11);
    pull.throttled = rows.number(12);
    pull.pages = rows.number(13);
    pull.received = rows.number(14);
    pull.duplicates = rows.number(15);
    pull.rejected = rows.number(16);
    pull.stored = rows.number(17);
    pull.records = rows.number(18);
    pull.repaired = rows.number(19);
    pull.firstRecord = rows.number(20);
    pull.askedFor = rows.text(21);
    return pull;
}

StateHistoryRow historyFrom(const Rows &rows)
{
    StateHistoryRow row;
    row.id = rows.number(0);
    row.key = keyAt(rows, 1);
    row.whenMs = rows.number(4);
    row.cause = StateCause(rows.number(5));
    row.actor = rows.text(6);
    row.reason = rows.text(7);
    row.before = {rows.bytes(8), rows.bytes(9), rows.optionalNumber(10)};
    row.after = {rows.bytes(11), rows.bytes(12), rows.optionalNumber(13)};
    return row;
}

const QString kHistoryColumns = QStringLiteral(
    "h.id, s.input, s.input_id, s.service, h.when_ms, h.cause, h.actor, h.reason, h.before_json, h.before_progress, "
    "h.before_position_ms, h.after_json, h.after_progress, h.after_position_ms");

const QString kOfService = QStringLiteral("s.input = ? AND s.input_id = ? AND s.service = ?");

} // namespace

SqlReader::SqlReader(std::shared_ptr<const Backend> backend, const Clock &clock)
    : m_backend(std::move(backend)), m_clock(clock), m_sql(m_backend, SqlConnection::Access::ReadOnly)
{
}

Result<void> SqlReader::open()
{
    ask([] { return true; });
    if (m_error.id != ErrorId::None)
        return m_error;
    return {};
}

void SqlReader::connectAndCheck()
{
    if (m_sql.isOpen())
        return;
    m_sql.open();
    try {
        requireSchema(m_sql);
    } catch (const StoreFailure &) {
        m_sql.close();
        throw;
    }
}

std::optional<StoredState> SqlReader::state(const ServiceKey &key)
{
    return ask([&]() -> std::optional<StoredState> {
        Rows rows = m_sql.run(QString(QStringLiteral("SELECT t.json, t.progress, t.position_ms, t.version, "
                                                     "t.changed_ms FROM state t JOIN service s ON s.id = t.service "
                                                     "WHERE ") + kOfService),
                              key.input, key.inputId, key.service);
        if (!rows.next())
            return std::nullopt;
        return StoredState{{rows.bytes(0), rows.bytes(1), rows.optionalNumber(2)}, rows.number(3), rows.number(4)};
    });
}

QList<ServiceKey> SqlReader::services()
{
    return ask([&] {
        QList<ServiceKey> keys;
        Rows rows = m_sql.run(QStringLiteral("SELECT input, input_id, service FROM service ORDER BY id"));
        while (rows.next()) {
            const ServiceKey key = keyAt(rows, 0);
            if (!key.inputId.contains(kBackfillMark))
                keys.append(key);
        }
        return keys;
    });
}

QList<StateHistoryRow> SqlReader::history(const ServiceKey &key, int limit, qint64 beforeId, bool byPersonsOnly)
{
    return ask([&] {
        QList<StateHistoryRow> list;
        QString sql = QStringLiteral("SELECT ") + kHistoryColumns
                      + QStringLiteral(" FROM state_history h JOIN service s ON s.id = h.service WHERE ") + kOfService
                      + QStringLiteral(" AND h.id < ?");
        if (byPersonsOnly)
            sql += QStringLiteral(" AND h.cause > 1"); // neither Pull nor PrePull
        sql += QStringLiteral(" ORDER BY h.id DESC LIMIT ?");
        const qint64 before = beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
        Rows rows = m_sql.run(sql, key.input, key.inputId, key.service, before, limit);
        while (rows.next())
            list.append(historyFrom(rows));
        return list;
    });
}

qint64 SqlReader::historyCount(const ServiceKey &key)
{
    return ask([&]() -> qint64 {
        Rows rows = m_sql.run(QString(QStringLiteral("SELECT count(*) FROM state_history h JOIN service s "
                                                     "ON s.id = h.service WHERE ") + kOfService),
                              key.input, key.inputId, key.service);
        return rows.next() ? rows.number(0) : 0;
    });
}

std::optional<StateHistoryRow> SqlReader::historyRow(qint64 id)
{
    return ask([&]() -> std::optional<StateHistoryRow> {
        Rows rows = m_sql.run(QString(QStringLiteral("SELECT ") + kHistoryColumns
                                      + QStringLiteral(" FROM state_history h JOIN service s ON s.id = h.service "
                                                       "WHERE h.id = ?")),
                              id);
        return rows.next() ? std::optional(historyFrom(rows)) : std::nullopt;
    });
}

std::vector<QByteArray> SqlReader::seenIds(const ServiceKey &key)
{
    return seenSince(key, 0, false).digests;
}

SeenIds SqlReader::seenSince(const ServiceKey &key, qint64 afterRow, bool forgottenToo)
{
    return ask([&] {
        SeenIds ids;
        ids.lastRow = afterRow;
        Rows rows = m_sql.run(QString(QStringLiteral("SELECT d.id, CASE WHEN d.id > s.seen_from OR ? = 1 "
                                                     "THEN d.digests END FROM seen d JOIN service s ON s.id = d.service "
                                                     "WHERE ") + kOfService
                                      + QStringLiteral(" AND d.id > ? ORDER BY d.id")),
                              int(forgottenToo), key.input, key.inputId, key.service, afterRow);
        while (rows.next()) {
            ids.lastRow = rows.number(0);
            const QByteArray page = rows.bytes(1);
            for (qsizetype at = 0; at + kDigestSize <= page.size(); at += kDigestSize)
                ids.digests.push_back(page.mid(at, kDigestSize));
        }
        return ids;
    });
}

SeenFacts SqlReader::seenFacts(const ServiceKey &key)
{
    return ask([&] {
        SeenFacts facts;
        Rows rows = m_sql.run(QString(QStringLiteral("SELECT s.seen_ids, s.known_since_ms FROM service s WHERE ")
                                      + kOfService),
                              key.input, key.inputId, key.service);
        if (rows.next())
            facts = {rows.number(0), rows.number(1)};
        return facts;
    });
}

QList<PullStatistics> SqlReader::pulls(qint64 fromMs, qint64 toMs, const QString &service, int limit)
{
    return ask([&] {
        QList<PullStatistics> list;
        QString sql = QStringLiteral("SELECT ") + kPullColumns
                      + QStringLiteral(" FROM pull p JOIN service s ON s.id = p.service "
                                       "WHERE p.started_ms >= ? AND p.started_ms < ? AND (? = '' OR s.service = ?) "
                                       "ORDER BY p.started_ms DESC, p.id DESC LIMIT ?");
        Rows rows = m_sql.run(sql, fromMs, toMs, service, service, limit);
        while (rows.next())
            list.append(pullFrom(rows));
        return list;
    });
}

std::optional<PullStatistics> SqlReader::pull(qint64 row)
{
    return ask([&]() -> std::optional<PullStatistics> {
        Rows rows = m_sql.run(QString(QStringLiteral("SELECT ") + kPullColumns
                                      + QStringLiteral(" FROM pull p JOIN service s ON s.id = p.service "
                                                       "WHERE p.id = ?")),
                              row);
        return rows.next() ? std::optional(pullFrom(rows)) : std::nullopt;
    });
}

std::optional<PullStatistics> SqlReader::lastPull(const ServiceKey &key)
{
    return ask([&]() -> std::optional<PullStatistics> {
        Rows rows = m_sql.run(QString(QStringLiteral("SELECT ") + kPullColumns
                                      + QStringLiteral(" FROM pull p JOIN service s ON s.id = p.service WHERE ")
                                      + kOfService
                                      + QStringLiteral(" AND p.ended_ms > 0 ORDER BY p.id DESC LIMIT 1")),
                              key.input, key.inputId, key.service);
        return rows.next() ? std::optional(pullFrom(rows)) : std::nullopt;
    });
}

QList<RequestRow> SqlReader::requests(qint64 pullRow)
{
    return ask([&] {
        QList<RequestRow> list;
        Rows rows = m_sql.run(QStringLiteral("SELECT r.pull, s.input, s.input_id, s.service, r.credential, r.method, "
                                             "r.path, r.began_ms, r.waited_ms, r.connect_ms, r.first_byte_ms, "
                                             "r.total_ms, r.parse_ms, r.commit_ms, r.status, r.bytes, r.error, r.id "
                                             "FROM request r JOIN service s ON s.id = r.service "
                                             "WHERE r.pull = ? ORDER BY r.began_ms, r.id"),
                              pullRow);
        while (rows.next())
            list.append({rows.number(0), keyAt(rows, 1), rows.text(4), rows.text(5), rows.text(6), rows.number(7),
                         rows.number(8), rows.number(9), rows.number(10), rows.number(11), rows.number(12),
                         rows.number(13), int(rows.number(14)), rows.number(15), rows.text(16), rows.number(17)});
        return list;
    });
}

QList<qint64> SqlReader::requestTimes(const QString &credential, qint64 sinceMs)
{
    return ask([&] {
        QList<qint64> times;
        Rows rows = m_sql.run(QString(QStringLiteral("SELECT ") + kStarted + QStringLiteral(" FROM request WHERE credential = ? AND ")
                                      + kStarted + QStringLiteral(" >= ? ORDER BY 1")),
                              credential, sinceMs);
        while (rows.next())
            times.append(rows.number(0));
        return times;
    });
}

QList<qint64> SqlReader::requestTimesOf(const ServiceKey &key, qint64 sinceMs)
{
    return ask([&] {
        QList<qint64> times;
        Rows rows = m_sql.run(QString(QStringLiteral("SELECT ") + kStarted
                                      + QStringLiteral(" FROM request r JOIN service s ON s.id = r.service WHERE ") + kStarted
                                      + QStringLiteral(" >= ? AND ") + kOfService + QStringLiteral(" ORDER BY 1")),
                              sinceMs, key.input, key.inputId, key.service);
        while (rows.next())
            times.append(rows.number(0));
        return times;
    });
}

QString SqlReader::mark(const QString &name)
{
    return ask([&] {
        Rows rows = m_sql.run(QStringLiteral("SELECT value FROM meta WHERE name = ?"), markName(name));
        return rows.next() ? rows.text(0) : QString();
    });
}

QMap<QString, QString> SqlReader::marks(const QString &prefix)
{
    return ask([&] {
        QMap<QString, QString> found;
        const QString begin = markName(prefix);
        Rows rows = m_sql.run(QStringLiteral("SELECT name, value FROM meta"));
        while (rows.next()) {
            if (rows.text(0).startsWith(begin))
                found.insert(rows.text(0).mid(markName({}).size()), rows.text(1));
        }
        return found;
    });
}

qint64 SqlReader::requestCount(const QString &credential, qint64 sinceMs)
{
    return ask([&]() -> qint64 {
        Rows rows = m_sql.run(QStringLiteral("SELECT count(*) FROM request WHERE began_ms >= ? AND credential = ?"),
                              sinceMs, credential);
        return rows.next() ? rows.number(0) : 0;
    });
}

} // namespace casb
