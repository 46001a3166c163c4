// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "log/log.h"
#include "store/backend.h"
#include "store/sql_connection.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>
#include <deque>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace casb {

/// The one thread that writes. Takes everything that has gathered into one transaction, each job behind a savepoint, so
/// that a failing one is rolled back alone; commits; then tells the jobs. Idle, it commits a job at once.
///
/// When the server is away it comes back by itself and does the whole transaction again.
class StoreWriter : public QThread
{
    Q_OBJECT

public:
    struct Job {
        /// The work, inside a transaction. May be called again after a rollback. Throws StoreFailure to be undone.
        std::function<void(SqlConnection &)> run;
        /// The outcome, after the commit: null when it is on the disk.
        std::function<void(const Error *)> finish;
        /// Runs outside of a transaction, by itself.
        bool bare = false;
    };

    StoreWriter(std::shared_ptr<const Backend> backend, Logger log);
    /// Does what is queued, then ends.
    ~StoreWriter() override;

    /// Starts the thread, which connects and calls @p prepare first.
    Result<void> open(std::function<void(SqlConnection &)> prepare);
    /// Thread-safe.
    void post(Job job);
    /// From now on a server that is away is not waited for: what needs it fails. Thread-safe.
    void giveUp();

protected:
    void run() override;

private:
    using Outcome = std::optional<StoreFailure>;

    std::vector<Job> take();
    void work(std::vector<Job> &batch);
    std::vector<Outcome> commit(std::span<Job> batch);
    std::optional<std::vector<Outcome>> commitTogether(std::span<Job> batch);
    Outcome commitAlone(Job &job);
    void begin();
    void rollBack();
    void endTransaction();
    [[nodiscard]] bool committedUnknown();
    bool pause(qint64 ms);
    bool reconnect(const StoreFailure &why);
    void report(const std::vector<Outcome> &outcomes);

    std::shared_ptr<const Backend> m_backend;
    Logger m_log;
    std::function<void(SqlConnection &)> m_prepare;
    SqlConnection m_sql;
    QString m_token;          ///< of this run's transactions, where a commit can be unknown
    qint64 m_transaction = 0; ///< number of the present one
    bool m_inCommit = false;
    bool m_failing = false; ///< said in the log
    Outcome m_lost;         ///< why the server was given up

    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<Job> m_queue;
    bool m_stopping = false;
    bool m_givenUp = false;
    std::optional<Result<void>> m_openResult;
    QWaitCondition m_openWake;
};

} // namespace casb
