// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/write_letter.h"

#include "store/sql_connection.h"
#include "store/write_pull.h"
#include "store/write_state.h"

namespace casb {
namespace {

constexpr qint64 kRowsAStep = 2'000;
constexpr int kOpen = int(DeadLetter::Outcome::Open);
constexpr int kReplayed = int(DeadLetter::Outcome::Replayed);
constexpr int kDiscarded = int(DeadLetter::Outcome::Discarded);

StoreFailure refusal(const QString &detail)
{
    return {{ErrorId::StateChanged, detail, {}}, false, true};
}

/// The row of the letter's service, after it was made sure that nobody settled the letter.
qint64 openLetter(SqlConnection &sql, const LetterReplay &replay)
{
    Rows rows = sql.run(QStringLiteral("SELECT service, kind, outcome, settled_by FROM dead_letter WHERE id = ?"),
                        replay.letter);
    if (!rows.next())
        throw refusal(QStringLiteral("dead letter %1 is no longer in the box").arg(replay.letter));
    if (rows.number(2) != kOpen)
        throw refusal(QStringLiteral("dead letter %1 was %2 by %3 meanwhile")
                          .arg(QString::number(replay.letter),
                               rows.number(2) == kReplayed ? QStringLiteral("replayed") : QStringLiteral("discarded"),
                               rows.text(3)));
    if (rows.number(1) != int(DeadLetter::Kind::SourceObject))
        throw refusal(QStringLiteral("dead letter %1 is no source object").arg(replay.letter));
    return rows.number(0);
}

bool holdsDigest(const QByteArray &digests, const QByteArray &digest)
{
    for (qsizetype at = digests.indexOf(digest); at >= 0; at = digests.indexOf(digest, at + 1)) {
        if (at % kDigestSize == 0)
            return true;
    }
    return false;
}

/// An id is delivered once: not when another letter of it was replayed, nor when a pull stored it.
void refuseSecondTime(SqlConnection &sql, qint64 service, const LetterReplay &replay)
{
    if (replay.digest.isEmpty())
        return;
    {
        Rows rows = sql.run(QStringLiteral("SELECT id FROM dead_letter WHERE service = ? AND outcome = ? "
                                           "AND replay_digest = ? LIMIT 1"),
                            service, kReplayed, replay.digest);
        if (rows.next())
            throw refusal(
                QStringLiteral("its object was delivered already: dead letter %1 has the same id and was replayed")
                    .arg(rows.number(0)));
    }
    if (replay.ownId)
        return;
    Rows rows = sql.run(QStringLiteral("SELECT digests FROM seen WHERE service = ? AND id > ? ORDER BY id"), service,
                        replay.seenRow);
    while (rows.next()) {
        if (holdsDigest(rows.bytes(0), replay.digest))
            throw refusal(QStringLiteral("a pull has received an object of the same id meanwhile"));
    }
}

/// Drops the letters up to @p last of one outcome, of which @p count have @p bytes.
void drop(SqlConnection &sql, bool settled, qint64 last, qint64 count, qint64 bytes)
{
    sql.run(settled ? QStringLiteral("DELETE FROM dead_letter WHERE id <= ? AND outcome <> 0")
                    : QStringLiteral("DELETE FROM dead_letter WHERE id <= ? AND outcome = 0"),
            last);
    sql.run(
        QStringLiteral("UPDATE counter SET dead_letters = dead_letters - ?, dead_letter_bytes = dead_letter_bytes - ?, "
                       "settled_letters = settled_letters - ? WHERE id = 1"),
        count, bytes, settled ? count : 0);
}

struct Excess {
    qint64 count = 0;
    qint64 bytes = 0;
};

/// Drops the oldest of one outcome while @p excess lasts; answers how many.
qint64 dropOldest(SqlConnection &sql, bool settled, Excess &excess)
{
    qint64 dropped = 0;
    qint64 bytes = 0;
    qint64 last = 0;
    if (excess.count > 0 || excess.bytes > 0) {
        Rows rows = sql.run(settled ? QStringLiteral("SELECT id, length(raw) + length(repaired) FROM dead_letter "
                                                     "WHERE outcome <> 0 ORDER BY id LIMIT ?")
                                    : QStringLiteral("SELECT id, length(raw) + length(repaired) FROM dead_letter "
                                                     "WHERE outcome = 0 ORDER BY id LIMIT ?"),
                            kRowsAStep);
        while ((excess.count > 0 || excess.bytes > 0) && rows.next()) {
            last = rows.number(0);
            ++dropped;
            bytes += rows.number(1);
            --excess.count;
            excess.bytes -= rows.number(1);
        }
    }
    if (dropped > 0)
        drop(sql, settled, last, dropped, bytes);
    return dropped;
}

} // namespace

void addDeadLetter(SqlConnection &sql, qint64 service, const DeadLetter &letter, qint64 nowMs)
{
    sql.run(QStringLiteral("INSERT INTO dead_letter (service, pulling_id, when_ms, reason, raw, kind) "
                           "VALUES (?, ?, ?, ?, ?, ?)"),
            service, letter.pullingId, letter.whenMs > 0 ? letter.whenMs : nowMs, letter.reason, letter.raw,
            int(letter.kind));
    sql.run(QStringLiteral("UPDATE counter SET dead_letters = dead_letters + 1, "
                           "dead_letter_bytes = dead_letter_bytes + ? WHERE id = 1"),
            qint64(letter.raw.size()));
}

ReplayReceipt writeReplay(SqlConnection &sql, const LetterReplay &replay, const std::vector<PackedBlock> &blocks,
                          qint64 nowMs)
{
    const qint64 service = openLetter(sql, replay);
    refuseSecondTime(sql, service, replay);
    PageCommit page;
    page.key = replay.pull.key;
    page.pull = replay.pull;
    page.tag = replay.tag;
    page.recordTimeMs = replay.pull.startedMs;
    page.sourcesByHour = replay.sourcesByHour;
    page.traffic = replay.traffic;
    // Its own id is in the filter since it was rejected; another one has to be known from now on.
    if (!replay.digest.isEmpty() && !replay.ownId)
        page.seenIds = {replay.digest};
    CommitReceipt stored;
    writeContent(sql, service, page, blocks, nowMs, stored);
    sql.run(QStringLiteral("UPDATE dead_letter SET outcome = ?, settled_ms = ?, settled_by = ?, replay_pull = ?, "
                           "replay_digest = ?, repaired = ? WHERE id = ?"),
            kReplayed, nowMs, replay.person, stored.pullRow, replay.digest, replay.repaired, replay.letter);
    sql.run(QStringLiteral("UPDATE counter SET settled_letters = settled_letters + 1, "
                           "dead_letter_bytes = dead_letter_bytes + ? WHERE id = 1"),
            qint64(replay.repaired.size()));
    return {stored.pullRow, qint64(replay.ends.size()), stored.totalRecords};
}

qint64 writeDiscard(SqlConnection &sql, const QList<qint64> &ids, bool discard, const QString &person, qint64 nowMs)
{
    qint64 changed = 0;
    for (const qint64 id : ids) {
        const Rows rows = sql.run(QStringLiteral("UPDATE dead_letter SET outcome = ?, settled_ms = ?, settled_by = ? "
                                                 "WHERE id = ? AND outcome = ?"),
                                  discard ? kDiscarded : kOpen, discard ? nowMs : 0, discard ? person : QString(), id,
                                  discard ? kOpen : kDiscarded);
        changed += rows.changedRows();
    }
    sql.run(QStringLiteral("UPDATE counter SET settled_letters = settled_letters + ? WHERE id = 1"),
            discard ? changed : -changed);
    return changed;
}

qint64 dropDeadLetters(SqlConnection &sql, qint64 maxCount, qint64 maxBytes)
{
    Excess excess;
    {
        Rows rows = sql.run(QStringLiteral("SELECT dead_letters, dead_letter_bytes FROM counter WHERE id = 1"));
        if (!rows.next())
            return 0;
        excess = {rows.number(0) - maxCount, rows.number(1) - maxBytes};
    }
    // As long as there may be more settled ones, the open ones wait for the next step.
    if (dropOldest(sql, true, excess) == kRowsAStep)
        return 0;
    return dropOldest(sql, false, excess);
}

bool dropSettledLetters(SqlConnection &sql, qint64 cutoffMs)
{
    qint64 count = 0;
    qint64 bytes = 0;
    qint64 last = 0;
    {
        // Ids rise with the time of arrival, not of settling: the oldest that are settled, up to the first young one.
        Rows rows = sql.run(QStringLiteral("SELECT id, length(raw) + length(repaired), settled_ms FROM dead_letter "
                                           "WHERE outcome <> 0 ORDER BY id LIMIT ?"),
                            kRowsAStep);
        while (rows.next() && rows.number(2) < cutoffMs) {
            last = rows.number(0);
            ++count;
            bytes += rows.number(1);
        }
    }
    if (count > 0)
        drop(sql, true, last, count, bytes);
    return count == kRowsAStep;
}

} // namespace casb
