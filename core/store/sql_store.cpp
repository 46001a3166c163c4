// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_store.h"

#include "base/clock.h"
#include "store/block_codec.h"
#include "store/retention.h"
#include "store/schema.h"
#include "store/sql_reader.h"
#include "store/write_letter.h"
#include "store/write_output.h"
#include "store/write_pull.h"
#include "store/write_state.h"

#include <QPromise>

namespace casb {
namespace {

/// Lines and requests that may wait for a disk that is full; the oldest beyond it are dropped.
constexpr qsizetype kGatherLimit = 50'000;

template <typename T> QFuture<Result<T>> ready(Error error)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(std::move(error)));
    promise.finish();
    return promise.future();
}

} // namespace

/// Moves of one cursor that gathered while the writer was busy: only the last place counts.
struct SqlStore::CursorMove {
    qint64 nextRecord = 0;
    qint64 deliveredMore = 0;
    QPromise<Result<void>> promise;
};

struct SqlStore::Retention {
    RetentionLimits limits;
    bool more = false;
    QPromise<Result<void>> promise;

    void finish(const Error *error)
    {
        promise.addResult(error == nullptr ? Result<void>() : Result<void>(*error));
        promise.finish();
    }
};

SqlStore::SqlStore(std::shared_ptr<const Backend> backend, std::unique_ptr<DirectoryLock> lock, Clock &clock,
                   Logger log)
    : m_backend(backend), m_lock(std::move(lock)), m_clock(clock),
      m_writer(std::make_unique<StoreWriter>(std::move(backend), std::move(log)))
{
}

SqlStore::~SqlStore()
{
    m_closing = true;
}

Result<void> SqlStore::open()
{
    return m_writer->open([first = true](SqlConnection &sql) mutable {
        migrateSchema(sql);
        if (std::exchange(first, false))
            endLeftPulls(sql);
    });
}

bool SqlStore::inWriterThread() const
{
    return QThread::currentThread() == m_writer.get();
}

std::unique_ptr<StoreReader> SqlStore::reader() const
{
    return std::make_unique<SqlReader>(m_backend, m_clock);
}

QString SqlStore::location() const
{
    return m_backend->location();
}

/// Posts @p work (its result is the future's) and calls @p then with the result after the commit.
template <typename T, typename Work, typename Then>
QFuture<Result<T>> SqlStore::post(Work work, Then then, bool bare)
{
    struct Pending {
        std::optional<T> result;
        QPromise<Result<T>> promise;
    };
    auto pending = std::make_shared<Pending>();
    pending->promise.start();
    QFuture<Result<T>> future = pending->promise.future();
    m_writer->post({[pending, work = std::move(work)](SqlConnection &sql) { pending->result = work(sql); },
                    [pending, then = std::move(then)](const Error *error) {
                        if (error == nullptr)
                            then(*pending->result);
                        pending->promise.addResult(error == nullptr ? Result<T>(*std::move(pending->result))
                                                                    : Result<T>(*error));
                        pending->promise.finish();
                    },
                    bare});
    return future;
}

/// Adds to what waits for its job, which is posted when there is none. A job whose transaction could not begin leaves
/// what it did not take to the next one.
template <typename T, typename Write> void SqlStore::gather(Gathered<T> &gathered, QList<T> more, Write write)
{
    if (more.isEmpty())
        return;
    const QMutexLocker lock(&m_mutex);
    gathered.rows.append(std::move(more));
    if (gathered.rows.size() > kGatherLimit)
        gathered.rows.remove(0, gathered.rows.size() - kGatherLimit);
    if (std::exchange(gathered.posted, true))
        return;
    auto taken = std::make_shared<std::optional<QList<T>>>();
    m_writer->post({[this, &gathered, taken, write = std::move(write)](SqlConnection &sql) {
                        if (!*taken) {
                            const QMutexLocker locked(&m_mutex);
                            gathered.posted = false;
                            *taken = std::exchange(gathered.rows, {});
                        }
                        write(sql, **taken);
                    },
                    [this, &gathered, taken](const Error *) {
                        const QMutexLocker locked(&m_mutex);
                        if (!*taken)
                            gathered.posted = false;
                    }});
}

/// From now on a move is under way, or could not begin: a later one is another one.
void SqlStore::leaveQueue(const QString &output, const std::shared_ptr<CursorMove> &move)
{
    const QMutexLocker lock(&m_mutex);
    if (m_moves.value(output) == move)
        m_moves.remove(output);
}

QFuture<Result<CommitReceipt>> SqlStore::commitPage(PageCommit commit)
{
    // Packed here, in the thread that brings the page: the writer has but one.
    auto blocks = packRecords(commit.lines, commit.ends);
    if (!blocks)
        return ready<CommitReceipt>({ErrorId::StoreFailed, QStringLiteral("the page's lines and their ends differ"), {}});
    commit.lines.clear();
    commit.ends.clear();
    const ServiceKey key = commit.stateKey.service.isEmpty() ? commit.key : commit.stateKey;
    const bool hasRecords = !blocks->empty();
    const bool hasLetters = !commit.deadLetters.isEmpty();
    auto work = [this, commit = std::move(commit), blocks = *std::move(blocks)](SqlConnection &sql) {
        return writePage(sql, commit, blocks, m_clock.nowMs());
    };
    return post<CommitReceipt>(std::move(work), [this, key, hasRecords, hasLetters](const CommitReceipt &receipt) {
        if (hasRecords)
            emit recordsStored(receipt.totalRecords);
        if (hasLetters)
            emit deadLettersChanged();
        emit stateChanged(key, receipt.stateVersion);
        emit pullChanged(receipt.pullRow);
    });
}

QFuture<Result<qint64>> SqlStore::savePull(PullStatistics pull, QList<RequestRow> requests)
{
    auto work = [this, pull = std::move(pull), requests = std::move(requests)](SqlConnection &sql) {
        const qint64 row = writePull(sql, pull, m_clock.nowMs());
        writeRequests(sql, requests, row);
        return row;
    };
    return post<qint64>(std::move(work), [this](qint64 row) { emit pullChanged(row); });
}

void SqlStore::saveRequests(QList<RequestRow> requests)
{
    gather(m_requests, std::move(requests),
           [](SqlConnection &sql, const QList<RequestRow> &rows) { writeRequests(sql, rows, 0); });
}

QFuture<Result<StoredState>> SqlStore::changeState(ServiceKey key, StateValue value, StateCause cause, QString actor,
                                                   QString reason, bool forgetSeen, qint64 expectedVersion)
{
    const StateChange change{std::move(value), cause, std::move(actor), std::move(reason), expectedVersion};
    auto work = [this, key, change, forgetSeen](SqlConnection &sql) {
        const qint64 service = serviceRow(sql, key);
        const StoredState state = writeState(sql, key, service, change, m_clock.nowMs());
        const bool byPerson = change.cause == StateCause::Reset || change.cause == StateCause::Restore
                              || change.cause == StateCause::Edit;
        if (forgetSeen)
            casb::forgetSeen(sql, service);
        else if (byPerson)
            recallSeen(sql, service);
        return state;
    };
    return post<StoredState>(std::move(work),
                             [this, key](const StoredState &state) { emit stateChanged(key, state.version); });
}

QFuture<Result<QList<OutputCursor>>> SqlStore::attachOutputs(QStringList names)
{
    auto work = [this, names = std::move(names)](SqlConnection &sql) {
        return writeOutputs(sql, names, m_clock.nowMs());
    };
    return post<QList<OutputCursor>>(std::move(work), [](const QList<OutputCursor> &) {});
}

QFuture<Result<void>> SqlStore::moveCursor(QString output, qint64 nextRecord, qint64 deliveredMore)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto queued = m_moves.value(output)) {
        queued->nextRecord = nextRecord;
        queued->deliveredMore += deliveredMore;
        return queued->promise.future();
    }
    auto move = std::make_shared<CursorMove>();
    move->nextRecord = nextRecord;
    move->deliveredMore = deliveredMore;
    move->promise.start();
    m_moves.insert(output, move);
    m_writer->post({[this, output, move](SqlConnection &sql) {
                        leaveQueue(output, move);
                        writeCursor(sql, output, move->nextRecord, move->deliveredMore, m_clock.nowMs());
                    },
                    [this, output, move](const Error *error) {
                        leaveQueue(output, move);
                        if (error == nullptr)
                            emit cursorMoved(output, move->nextRecord);
                        move->promise.addResult(error == nullptr ? Result<void>() : Result<void>(*error));
                        move->promise.finish();
                    }});
    return move->promise.future();
}

QFuture<Result<bool>> SqlStore::putAside(qint64 firstRecord)
{
    auto work = [this, firstRecord](SqlConnection &sql) { return writeAside(sql, firstRecord, m_clock.nowMs()); };
    return post<bool>(std::move(work), [this](bool aside) {
        if (aside)
            emit deadLettersChanged();
    });
}

QFuture<Result<ReplayReceipt>> SqlStore::replayLetter(LetterReplay replay)
{
    auto blocks = packRecords(replay.lines, replay.ends);
    if (!blocks)
        return ready<ReplayReceipt>(
            {ErrorId::StoreFailed, QStringLiteral("the object's lines and their ends differ"), {}});
    auto work = [this, replay = std::move(replay), blocks = *std::move(blocks)](SqlConnection &sql) {
        return writeReplay(sql, replay, blocks, m_clock.nowMs());
    };
    return post<ReplayReceipt>(std::move(work), [this](const ReplayReceipt &receipt) {
        if (receipt.records > 0)
            emit recordsStored(receipt.totalRecords);
        emit pullChanged(receipt.pullRow);
        emit deadLettersChanged();
    });
}

QFuture<Result<qint64>> SqlStore::discardLetters(QList<qint64> ids, bool discard, QString person)
{
    auto work = [this, ids = std::move(ids), discard, person = std::move(person)](SqlConnection &sql) {
        return writeDiscard(sql, ids, discard, person, m_clock.nowMs());
    };
    return post<qint64>(std::move(work), [this](qint64 changed) {
        if (changed > 0)
            emit deadLettersChanged();
    });
}

void SqlStore::saveLog(QList<LogEntry> entries)
{
    gather(m_logLines, std::move(entries), [](SqlConnection &sql, const QList<LogEntry> &lines) { writeLog(sql, lines); });
}

QFuture<Result<void>> SqlStore::retain(int retentionDays, qint64 maxBytes, QHash<QString, qint64> requestPeriods)
{
    auto retention = std::make_shared<Retention>();
    retention->limits = {retentionDays, maxBytes, std::move(requestPeriods)};
    retention->promise.start();
    postRetention(retention);
    return retention->promise.future();
}

/// A small part at a time, so that pages get in between.
void SqlStore::postRetention(const std::shared_ptr<Retention> &retention)
{
    m_writer->post({[this, retention](SqlConnection &sql) {
                        retention->more = removeSomeOld(sql, retention->limits, m_clock.nowMs());
                    },
                    [this, retention](const Error *error) {
                        if (error != nullptr)
                            retention->finish(error);
                        else if (retention->more && !m_closing)
                            postRetention(retention);
                        else
                            postShrink(retention);
                    }});
}

void SqlStore::postShrink(const std::shared_ptr<Retention> &retention)
{
    m_writer->post({[retention](SqlConnection &sql) { retention->more = sql.backend().shrink(sql); },
                    [this, retention](const Error *error) {
                        if (error == nullptr && retention->more && !m_closing)
                            postShrink(retention);
                        else
                            retention->finish(error);
                    },
                    true});
}

QFuture<Result<qint64>> SqlStore::trimDeadLetters(qint64 maxCount, qint64 maxBytes)
{
    auto work = [maxCount, maxBytes](SqlConnection &sql) { return dropDeadLetters(sql, maxCount, maxBytes); };
    return post<qint64>(std::move(work), [this](qint64) { emit deadLettersChanged(); });
}

QFuture<Result<void>> SqlStore::setMark(QString name, QString value)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_writer->post({[name = std::move(name), value = std::move(value)](SqlConnection &sql) { writeMark(sql, name, value); },
                    [promise](const Error *error) {
                        promise->addResult(error == nullptr ? Result<void>() : Result<void>(*error));
                        promise->finish();
                    }});
    return promise->future();
}

QFuture<Result<void>> SqlStore::flush()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_writer->post({[](SqlConnection &) {},
                    [promise](const Error *error) {
                        promise->addResult(error == nullptr ? Result<void>() : Result<void>(*error));
                        promise->finish();
                    }});
    return promise->future();
}

QFuture<Result<void>> SqlStore::execute(QString statement)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_writer->post({[statement = std::move(statement)](SqlConnection &sql) { sql.exec(statement); },
                    [promise](const Error *error) {
                        promise->addResult(error == nullptr ? Result<void>() : Result<void>(*error));
                        promise->finish();
                    },
                    true});
    return promise->future();
}

} // namespace casb
