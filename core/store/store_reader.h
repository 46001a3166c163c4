// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "log/log_entry.h"
#include "store/block_query.h"
#include "store/store_types.h"

namespace casb {

/// Reads the store through a connection of its own, while others write. To be made, used and destroyed in one thread.
/// A failing read gives an empty answer; lastError() says why.
class StoreReader
{
public:
    virtual ~StoreReader() = default;

    // State
    virtual std::optional<StoredState> state(const ServiceKey &key) = 0;
    /// Those of the configuration, now or once; not the keys of backfills.
    virtual QList<ServiceKey> services() = 0;
    /// Newest first; @p beforeId 0: from the newest. @p byPersonsOnly leaves out what pulls did.
    virtual QList<StateHistoryRow> history(const ServiceKey &key, int limit, qint64 beforeId = 0,
                                           bool byPersonsOnly = false) = 0;
    virtual qint64 historyCount(const ServiceKey &key) = 0;
    virtual std::optional<StateHistoryRow> historyRow(qint64 id) = 0;
    /// Digests of the duplicate filter, oldest first.
    virtual std::vector<QByteArray> seenIds(const ServiceKey &key) = 0;
    /// The same, of rows behind @p afterRow; @p forgottenToo: also those that a person's reset made ineffective.
    virtual SeenIds seenSince(const ServiceKey &key, qint64 afterRow, bool forgottenToo)
    {
        Q_UNUSED(key) Q_UNUSED(afterRow) Q_UNUSED(forgottenToo)
        return {};
    }
    /// What Resend::OnlyMissing can leave out.
    virtual SeenFacts seenFacts(const ServiceKey &key)
    {
        Q_UNUSED(key)
        return {};
    }

    // Pulls
    /// Newest first, started in [fromMs, toMs); @p service empty: all.
    virtual QList<PullStatistics> pulls(qint64 fromMs, qint64 toMs, const QString &service, int limit) = 0;
    virtual std::optional<PullStatistics> pull(qint64 row) = 0;
    /// The newest one of a service that has ended.
    virtual std::optional<PullStatistics> lastPull(const ServiceKey &key)
    {
        Q_UNUSED(key)
        return {};
    }
    virtual QList<RequestRow> requests(qint64 pullRow) = 0;
    /// UTC times of the starts of a credential's requests since @p sinceMs, oldest first.
    virtual QList<qint64> requestTimes(const QString &credential, qint64 sinceMs) = 0;
    /// The same for the requests of one service, which may have limits of its own.
    virtual QList<qint64> requestTimesOf(const ServiceKey &key, qint64 sinceMs)
    {
        Q_UNUSED(key) Q_UNUSED(sinceMs)
        return {};
    }
    virtual qint64 requestCount(const QString &credential, qint64 sinceMs) = 0;

    // Traffic
    /// Sums over [fromMs, toMs) in buckets of @p bucketMs (a multiple of 5 min), only buckets that are not empty.
    virtual QList<TrafficRow> traffic(qint64 fromMs, qint64 toMs, qint64 bucketMs) = 0;
    /// Sources by the hour of their own time in [fromMs, toMs).
    virtual QMap<qint64, qint64> sourcesByHour(const ServiceKey &key, qint64 fromMs, qint64 toMs) = 0;

    // Spool
    /// The block that holds record @p number, or the next one behind it; none at the end.
    virtual std::optional<SpoolBlock> blockFrom(qint64 number) = 0;
    /// The kept blocks before @p number, newest first, at most @p limit.
    virtual QList<SpoolBlock> blocksBefore(qint64 number, int limit) = 0;
    /// The kept blocks that fit @p wanted, newest first. A reader without records has none.
    virtual QList<SpoolBlock> blocks(const BlockQuery &wanted)
    {
        Q_UNUSED(wanted)
        return {};
    }
    /// Of the last call, when it failed since a block cannot be unpacked: that block, without its records.
    [[nodiscard]] virtual std::optional<SpoolBlock> damagedBlock() const { return {}; }
    virtual QList<OutputCursor> cursors() = 0;
    virtual SpoolFacts spoolFacts() = 0;
    /// Kept records in blocks that begin at @p number or behind it; @p input empty: of all inputs.
    virtual qint64 recordsFrom(qint64 number, const QString &input)
    {
        Q_UNUSED(number) Q_UNUSED(input)
        return 0;
    }
    virtual QList<DeadLetter> deadLetters(const DeadLetterQuery &wanted) = 0;
    /// With its bytes; none: it is no longer in the box.
    virtual std::optional<DeadLetter> deadLetter(qint64 id)
    {
        Q_UNUSED(id)
        return {};
    }

    // Log
    /// Stored lines of earlier runs, newest first.
    virtual QList<LogEntry> log(qint64 beforeMs, int limit) = 0;

    /// What was noted by Store::setMark(); empty: nothing.
    virtual QString mark(const QString &name)
    {
        Q_UNUSED(name)
        return {};
    }

    /// All that was noted under names that begin with @p prefix.
    virtual QMap<QString, QString> marks(const QString &prefix)
    {
        Q_UNUSED(prefix)
        return {};
    }

    /// Of the last call; id None when it went well.
    [[nodiscard]] virtual Error lastError() const = 0;
};

} // namespace casb
