// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/directory_lock.h"
#include "store/store.h"
#include "store/store_writer.h"

#include <QHash>
#include <QMutex>

#include <atomic>
#include <memory>

namespace casb {

/// The store in a database. Makes each write a job of the writer thread.
class SqlStore : public Store
{
    Q_OBJECT

public:
    SqlStore(std::shared_ptr<const Backend> backend, std::unique_ptr<DirectoryLock> lock, Clock &clock, Logger log);
    /// Writes what is queued. Must not be destroyed in the writer thread.
    ~SqlStore() override;

    /// Connects, migrates, cleans up after a crash.
    Result<void> open();
    [[nodiscard]] bool inWriterThread() const;
    /// Runs a statement on the writer's connection, outside of a transaction. For tests.
    QFuture<Result<void>> execute(QString statement);

    std::unique_ptr<StoreReader> reader() const override;
    [[nodiscard]] QString location() const override;
    QFuture<Result<CommitReceipt>> commitPage(PageCommit commit) override;
    QFuture<Result<qint64>> savePull(PullStatistics pull, QList<RequestRow> requests) override;
    void saveRequests(QList<RequestRow> requests) override;
    QFuture<Result<StoredState>> changeState(ServiceKey key, StateValue value, StateCause cause, QString actor,
                                             QString reason, bool forgetSeen, qint64 expectedVersion) override;
    QFuture<Result<QList<OutputCursor>>> attachOutputs(QStringList names) override;
    QFuture<Result<void>> moveCursor(QString output, qint64 nextRecord, qint64 deliveredMore) override;
    QFuture<Result<bool>> putAside(qint64 firstRecord) override;
    void saveLog(QList<LogEntry> entries) override;
    QFuture<Result<void>> retain(int retentionDays, qint64 maxBytes, QHash<QString, qint64> requestPeriods) override;
    QFuture<Result<ReplayReceipt>> replayLetter(LetterReplay replay) override;
    QFuture<Result<qint64>> discardLetters(QList<qint64> ids, bool discard, QString person) override;
    QFuture<Result<qint64>> trimDeadLetters(qint64 maxCount, qint64 maxBytes) override;
    QFuture<Result<void>> setMark(QString name, QString value) override;

    QFuture<Result<void>> flush() override;
    void giveUp() override { m_writer->giveUp(); }

private:
    struct CursorMove;
    struct Retention;
    /// Rows that wait for the writer to take them all at once.
    template <typename T> struct Gathered {
        QList<T> rows;
        bool posted = false; ///< a job for them is queued
    };
    template <typename T, typename Work, typename Then>
    QFuture<Result<T>> post(Work work, Then then, bool bare = false);
    template <typename T, typename Write> void gather(Gathered<T> &gathered, QList<T> more, Write write);
    void leaveQueue(const QString &output, const std::shared_ptr<CursorMove> &move);
    void postRetention(const std::shared_ptr<Retention> &retention);
    void postShrink(const std::shared_ptr<Retention> &retention);

    std::shared_ptr<const Backend> m_backend;
    std::unique_ptr<DirectoryLock> m_lock;
    Clock &m_clock;

    QMutex m_mutex; ///< guards what gathers
    QHash<QString, std::shared_ptr<CursorMove>> m_moves; ///< queued, not taken yet
    Gathered<LogEntry> m_logLines;
    Gathered<RequestRow> m_requests;

    std::atomic<bool> m_closing{false};    ///< no further steps of retention
    std::unique_ptr<StoreWriter> m_writer; ///< last, so that it ends first
};

} // namespace casb
