// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "config/config.h"
#include "log/log.h"
#include "store/store_reader.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <memory>

namespace casb {

class Clock;

/// The hub: everything that happened is a row here. One writer thread takes the writes of all threads in their order and
/// commits what has gathered in one transaction (group commit); a write that fails is rolled back alone. A future is
/// finished when its transaction is on the disk.
///
/// All functions are thread-safe. Signals are emitted in the writer thread after the commit: connect with a context.
class Store : public QObject
{
    Q_OBJECT

public:
    /// Opens or makes the store, brings its schema to this version, recovers what a crash left. The error says what to
    /// do about it (StoreFailed, StateUnreadable).
    static Result<std::shared_ptr<Store>> open(const PersistenceConfig &config, Clock &clock, Logger log);
    /// Only reads a store that another process may be writing, for the calling thread. Not for Type::Memory.
    static Result<std::unique_ptr<StoreReader>> openReader(const PersistenceConfig &config, const Clock &clock);

    /// A reader for the calling thread.
    virtual std::unique_ptr<StoreReader> reader() const = 0;
    /// Where it lies, for people: a file name or a database's address.
    [[nodiscard]] virtual QString location() const = 0;

    /// One page: records, new state, counters, requests in one transaction. Error StateChanged (nothing is written) when
    /// the state's version is not the expected one, or another pull added to the duplicate filter meanwhile.
    virtual QFuture<Result<CommitReceipt>> commitPage(PageCommit commit) = 0;
    /// Writes a pull's counters without a page (its begin, its end, its failure); makes the row when the id is 0 and
    /// gives its id back. The requests are added to it.
    virtual QFuture<Result<qint64>> savePull(PullStatistics pull, QList<RequestRow> requests) = 0;
    /// Requests that belong to no pull.
    virtual void saveRequests(QList<RequestRow> requests) = 0;

    /// Replaces a service's state and writes the history; @p forgetSeen: its duplicate filter lets everything pass
    /// again. Without it a person's change (Reset, Restore, Edit) brings back what an earlier one made the filter forget.
    /// @p expectedVersion −1: whatever is there now. A pull in flight notices by its version and starts over.
    virtual QFuture<Result<StoredState>> changeState(ServiceKey key, StateValue value, StateCause cause, QString actor,
                                                     QString reason, bool forgetSeen, qint64 expectedVersion = -1) = 0;

    /// Makes an output known, or finds it. A new output begins with the oldest record that some earlier output has not
    /// delivered. Outputs that are not in @p names any longer no longer hold records back.
    virtual QFuture<Result<QList<OutputCursor>>> attachOutputs(QStringList names) = 0;
    /// The output's peer has acknowledged everything before @p nextRecord. May go back (a connection that broke).
    virtual QFuture<Result<void>> moveCursor(QString output, qint64 nextRecord, qint64 deliveredMore) = 0;

    /// Moves the bytes of the block that begins with @p firstRecord to the dead letters when they are damaged, and leaves
    /// the block without records, so that what lies behind it can be delivered. False: they are not damaged.
    virtual QFuture<Result<bool>> putAside(qint64 firstRecord)
    {
        Q_UNUSED(firstRecord)
        return {};
    }

    virtual void saveLog(QList<LogEntry> entries) = 0;
    /// Removes what is beyond the retention: delivered blocks, old requests, pulls, finished backfills and log. Cheap when
    /// there is nothing to do. @p requestPeriods: how long (ms) a limit looks back on the requests of a credential.
    virtual QFuture<Result<void>> retain(int retentionDays, qint64 maxBytes,
                                         QHash<QString, qint64> requestPeriods = {}) = 0;

    /// Stores a dead letter's records for delivery, with a pull of their own, and settles it: one transaction. Error
    /// StateChanged (nothing is written): it is settled already, is gone, or its object was stored before.
    virtual QFuture<Result<ReplayReceipt>> replayLetter(LetterReplay replay)
    {
        Q_UNUSED(replay)
        return {};
    }
    /// Settles open dead letters as Discarded by @p person, or opens discarded ones again; all else is left as it is.
    /// Answers how many changed. Their bytes are kept.
    virtual QFuture<Result<qint64>> discardLetters(QList<qint64> ids, bool discard, QString person)
    {
        Q_UNUSED(ids)
        Q_UNUSED(discard)
        Q_UNUSED(person)
        return {};
    }
    /// Drops dead letters until at most @p maxCount and @p maxBytes are left: settled ones first, the oldest of each
    /// first. Answers how many open ones were dropped. Some at a time: to be called again while there are too many.
    virtual QFuture<Result<qint64>> trimDeadLetters(qint64 maxCount, qint64 maxBytes)
    {
        Q_UNUSED(maxCount) Q_UNUSED(maxBytes)
        return {};
    }
    /// Notes a value under a name, for StoreReader::mark(); an empty value removes it.
    virtual QFuture<Result<void>> setMark(QString name, QString value)
    {
        Q_UNUSED(name) Q_UNUSED(value)
        return {};
    }

    /// Waits for all writes so far. The future is finished when they are on the disk.
    virtual QFuture<Result<void>> flush() = 0;
    /// The program is to end: a server that is away is not waited for any longer, writes that wait for it fail
    /// (StoreFailed). A store that can be written goes on as before.
    virtual void giveUp() {}

signals:
    /// Records were stored; @p total ever.
    void recordsStored(qint64 total);
    void stateChanged(const casb::ServiceKey &key, qint64 version);
    void pullChanged(qint64 pullRow);
    void cursorMoved(const QString &output, qint64 nextRecord);
    /// Dead letters came, were settled or are gone.
    void deadLettersChanged();

protected:
    using QObject::QObject;
};

} // namespace casb
