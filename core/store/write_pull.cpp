// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/write_pull.h"

#include "store/sql_connection.h"
#include "store/write_letter.h"
#include "store/write_state.h"

namespace casb {
namespace {

qint64 insertPull(SqlConnection &sql, qint64 service, const PullStatistics &pull)
{
    Rows rows = sql.run(
        QStringLiteral("INSERT INTO pull (service, pulling_id, started_ms, ended_ms, result, error_id, error_detail, "
                       "error_path, requests, throttled, pages, received, duplicates, rejected, stored, records, "
                       "repaired, first_record, asked_for) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        service, pull.pullingId, pull.startedMs, pull.endedMs, int(pull.result), int(pull.error.id), pull.error.detail,
        pull.error.path, pull.requests, pull.throttled, pull.pages, pull.received, pull.duplicates, pull.rejected,
        pull.stored, pull.records, pull.repaired, pull.firstRecord, pull.askedFor);
    rows.next();
    return rows.number(0);
}

void updatePull(SqlConnection &sql, const PullStatistics &pull)
{
    const Rows rows = sql.run(
        QStringLiteral("UPDATE pull SET ended_ms = ?, result = ?, error_id = ?, error_detail = ?, error_path = ?, "
                       "requests = ?, throttled = ?, pages = ?, received = ?, duplicates = ?, rejected = ?, "
                       "stored = ?, records = ?, repaired = ?, "
                       "first_record = CASE WHEN first_record < 0 THEN ? ELSE first_record END, asked_for = ? "
                       "WHERE id = ?"),
        pull.endedMs, int(pull.result), int(pull.error.id), pull.error.detail, pull.error.path, pull.requests,
        pull.throttled, pull.pages, pull.received, pull.duplicates, pull.rejected, pull.stored, pull.records,
        pull.repaired, pull.firstRecord, pull.askedFor, pull.id);
    if (rows.changedRows() == 0)
        throw StoreFailure{{ErrorId::StoreFailed, QStringLiteral("there is no pull of row %1").arg(pull.id), {}},
                           false,
                           true};
}

bool isEmpty(const TrafficRow &row)
{
    return (row.received | row.duplicates | row.records | row.throttled | row.errors | row.low | row.mid | row.high |
            row.critical | row.noSeverity) == 0;
}

void addTraffic(SqlConnection &sql, qint64 service, const TrafficRow &more, qint64 nowMs)
{
    if (isEmpty(more))
        return;
    const qint64 time = more.slotMs > 0 ? more.slotMs : nowMs;
    sql.run(QStringLiteral(
                "INSERT INTO traffic (slot_ms, service, received, duplicates, records, throttled, errors, low, mid, "
                "high, critical, no_severity) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (slot_ms, service) DO UPDATE SET received = traffic.received + excluded.received, "
                "duplicates = traffic.duplicates + excluded.duplicates, records = traffic.records + excluded.records, "
                "throttled = traffic.throttled + excluded.throttled, errors = traffic.errors + excluded.errors, "
                "low = traffic.low + excluded.low, mid = traffic.mid + excluded.mid, "
                "high = traffic.high + excluded.high, critical = traffic.critical + excluded.critical, "
                "no_severity = traffic.no_severity + excluded.no_severity"),
            time - time % kTrafficSlotMs, service, more.received, more.duplicates, more.records, more.throttled,
            more.errors, more.low, more.mid, more.high, more.critical, more.noSeverity);
}

void addSources(SqlConnection &sql, qint64 service, const QMap<qint64, qint64> &sourcesByHour)
{
    constexpr qint64 kHourMs = 3'600'000;
    for (auto it = sourcesByHour.cbegin(); it != sourcesByHour.cend(); ++it) {
        sql.run(QStringLiteral("INSERT INTO source_hour (service, hour_ms, sources) VALUES (?, ?, ?) "
                               "ON CONFLICT (service, hour_ms) DO UPDATE SET "
                               "sources = source_hour.sources + excluded.sources"),
                service, it.key() - it.key() % kHourMs, it.value());
    }
}

/// A row; answers its id. A request that is there already only gets the time of its commit.
qint64 writeRequest(SqlConnection &sql, const RequestRow &request, qint64 pullRow)
{
    if (request.id != 0) {
        sql.run(QStringLiteral("UPDATE request SET commit_ms = ? WHERE id = ?"), request.commitMs, request.id);
        return 0;
    }
    Rows rows = sql.run(QStringLiteral("INSERT INTO request (pull, service, credential, method, path, began_ms, waited_ms, "
                                       "connect_ms, first_byte_ms, total_ms, parse_ms, commit_ms, status, bytes, error) "
                                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
                        pullRow != 0 ? pullRow : request.pullRow, serviceRow(sql, request.key), request.credential,
                        request.method, request.path, request.beganMs, request.waitedMs, request.connectMs,
                        request.firstByteMs, request.totalMs, request.parseMs, request.commitMs, request.status,
                        request.bytes, request.error);
    return rows.next() ? rows.number(0) : 0;
}

struct Counter {
    qint64 nextRecord = 0;
    qint64 totalBytes = 0;
};

Counter readCounter(SqlConnection &sql)
{
    Rows rows = sql.run(QStringLiteral("SELECT next_record, total_bytes FROM counter WHERE id = 1"));
    if (!rows.next())
        throw StoreFailure{{ErrorId::StoreFailed, QStringLiteral("the store's counters are missing"), {}}};
    return {rows.number(0), rows.number(1)};
}

/// Record numbers come from a counter of their own: a table's ids would begin anew once the spool is empty, and a cursor
/// would pass over the new ones.
qint64 spool(SqlConnection &sql, qint64 service, qint64 pullRow, const PageCommit &page,
             const std::vector<PackedBlock> &blocks, Counter counter, qint64 nowMs)
{
    for (const PackedBlock &block : blocks) {
        sql.run(QStringLiteral("INSERT INTO record_batch (first_record, records, service, pull, tag, pulling_id, "
                               "record_ms, stored_ms, raw_bytes, bytes_before, data) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                counter.nextRecord, block.records, service, pullRow, page.tag, page.pull.pullingId, page.recordTimeMs,
                nowMs, block.rawBytes, counter.totalBytes, block.data);
        counter.nextRecord += block.records;
        counter.totalBytes += block.data.size();
    }
    if (!blocks.empty())
        sql.run(QStringLiteral("UPDATE counter SET next_record = ?, total_bytes = ? WHERE id = 1"), counter.nextRecord,
                counter.totalBytes);
    return counter.nextRecord;
}

} // namespace

CommitReceipt writePage(SqlConnection &sql, const PageCommit &page, const std::vector<PackedBlock> &blocks,
                        qint64 nowMs)
{
    const qint64 service = serviceRow(sql, page.key);
    if (page.expectedSeenRow >= 0 && lastSeenRow(sql, service) != page.expectedSeenRow)
        throw StoreFailure{{ErrorId::StateChanged,
                            QStringLiteral("another pull of %1 stored source objects meanwhile").arg(page.key.service),
                            {}},
                           false,
                           true};
    const ServiceKey &stateKey = page.stateKey.service.isEmpty() ? page.key : page.stateKey;
    const StateChange change{page.newState, StateCause::Pull, page.pull.pullingId, {}, page.expectedVersion};
    CommitReceipt receipt;
    receipt.stateVersion = writeState(sql, stateKey, serviceRow(sql, stateKey), change, nowMs).version;

    if (page.forgetSeen)
        forgetSeen(sql, service);
    writeContent(sql, service, page, blocks, nowMs, receipt);
    for (DeadLetter letter : page.deadLetters) {
        if (letter.pullingId.isEmpty())
            letter.pullingId = page.pull.pullingId;
        addDeadLetter(sql, service, letter, nowMs);
    }
    receipt.lastRequest = writeRequests(sql, page.requests, receipt.pullRow);
    return receipt;
}

void writeContent(SqlConnection &sql, qint64 service, const PageCommit &page, const std::vector<PackedBlock> &blocks,
                  qint64 nowMs, CommitReceipt &receipt)
{
    const Counter counter = readCounter(sql);
    PullStatistics pull = page.pull;
    pull.key = page.key;
    if (pull.firstRecord < 0 && !blocks.empty())
        pull.firstRecord = counter.nextRecord;
    receipt.pullRow = writePull(sql, pull, nowMs);
    receipt.totalRecords = spool(sql, service, receipt.pullRow, page, blocks, counter, nowMs);
    receipt.seenRow = addSeen(sql, service, page.seenIds, nowMs);
    addSources(sql, service, page.sourcesByHour);
    addTraffic(sql, service, page.traffic, nowMs);
}

qint64 writePull(SqlConnection &sql, const PullStatistics &pull, qint64 nowMs)
{
    const qint64 service = serviceRow(sql, pull.key);
    bool failedBefore = false;
    if (pull.id != 0) {
        Rows rows = sql.run(QStringLiteral("SELECT result FROM pull WHERE id = ?"), pull.id);
        failedBefore = rows.next() && rows.number(0) == int(PullStatistics::Result::Failed);
    }
    if (pull.result == PullStatistics::Result::Failed && !failedBefore) {
        TrafficRow error;
        error.errors = 1;
        addTraffic(sql, service, error, nowMs);
    }
    if (pull.id == 0)
        return insertPull(sql, service, pull);
    updatePull(sql, pull);
    return pull.id;
}

qint64 writeRequests(SqlConnection &sql, const QList<RequestRow> &requests, qint64 pullRow)
{
    qint64 last = 0;
    for (const RequestRow &request : requests) {
        if (const qint64 row = writeRequest(sql, request, pullRow); row != 0)
            last = row;
    }
    return last;
}

void endLeftPulls(SqlConnection &sql)
{
    // The last that is known of such a pull is its last request.
    sql.run(QStringLiteral("UPDATE pull SET result = ?, error_id = ?, error_detail = ?, "
                           "ended_ms = coalesce((SELECT max(began_ms + total_ms) FROM request "
                           "WHERE request.pull = pull.id), started_ms) WHERE result = 0"),
            int(PullStatistics::Result::Stopped), int(ErrorId::Stopped),
            QStringLiteral("the collector ended before this pull did"));
}

} // namespace casb
