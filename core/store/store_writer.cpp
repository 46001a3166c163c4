// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_writer.h"

#include "base/backoff.h"

#include <QDeadlineTimer>
#include <QSet>
#include <QUuid>
#include <algorithm>

namespace casb {
namespace {

/// Jobs in a transaction: enough that one wait for the disk serves many, few enough that it stays short.
constexpr size_t kBatch = 256;
/// Different reasons of one outage that are told.
constexpr qsizetype kReasonsSaid = 20;

} // namespace

StoreWriter::StoreWriter(std::shared_ptr<const Backend> backend, Logger log)
    : m_backend(std::move(backend)), m_log(std::move(log)), m_sql(m_backend, SqlConnection::Access::ReadWrite),
      m_token(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    setObjectName(QStringLiteral("store-writer"));
}

StoreWriter::~StoreWriter()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stopping = true;
        m_wake.wakeAll();
    }
    wait();
}

Result<void> StoreWriter::open(std::function<void(SqlConnection &)> prepare)
{
    m_prepare = std::move(prepare);
    start();
    const QMutexLocker lock(&m_mutex);
    while (!m_openResult)
        m_openWake.wait(&m_mutex);
    return *m_openResult;
}

void StoreWriter::post(Job job)
{
    const QMutexLocker lock(&m_mutex);
    m_queue.push_back(std::move(job));
    m_wake.wakeOne();
}

void StoreWriter::giveUp()
{
    const QMutexLocker lock(&m_mutex);
    m_givenUp = true;
    m_wake.wakeAll();
}

void StoreWriter::run()
{
    Result<void> opened;
    try {
        m_sql.open();
        m_prepare(m_sql);
    } catch (const StoreFailure &failure) {
        opened = failure.error;
    }
    {
        const QMutexLocker lock(&m_mutex);
        m_openResult = opened;
        m_openWake.wakeAll();
    }
    if (opened) {
        for (std::vector<Job> batch = take(); !batch.empty(); batch = take())
            work(batch);
    }
    m_sql.close();
}

std::vector<StoreWriter::Job> StoreWriter::take()
{
    const QMutexLocker lock(&m_mutex);
    while (m_queue.empty() && !m_stopping)
        m_wake.wait(&m_mutex);
    std::vector<Job> batch;
    while (!m_queue.empty() && batch.size() < kBatch) {
        if (m_queue.front().bare && !batch.empty())
            break;
        batch.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
        if (batch.back().bare)
            break;
    }
    return batch;
}

void StoreWriter::work(std::vector<Job> &batch)
{
    std::vector<Outcome> outcomes = commit(batch);
    report(outcomes);
    for (size_t i = 0; i < batch.size(); ++i)
        batch[i].finish(outcomes[i] ? &outcomes[i]->error : nullptr);
}

std::vector<StoreWriter::Outcome> StoreWriter::commit(std::span<Job> batch)
{
    if (m_lost) // and not waited for any longer
        return std::vector<Outcome>(batch.size(), m_lost);
    for (;;) {
        try {
            if (batch.size() == 1)
                return {commitAlone(batch.front())};
            if (auto outcomes = commitTogether(batch))
                return *std::move(outcomes);
            break;
        } catch (const StoreFailure &lost) {
            bool askCommit = std::exchange(m_inCommit, false);
            for (bool answered = false; !answered;) {
                if (!reconnect(lost)) {
                    m_lost = lost;
                    return std::vector<Outcome>(batch.size(), m_lost);
                }
                try {
                    if (askCommit && committedUnknown())
                        return std::vector<Outcome>(batch.size());
                    answered = true;
                } catch (const StoreFailure &) {
                    // Lost once more before it could be asked.
                }
            }
        }
    }
    // The disk is full or broken and took the whole transaction with it: what can be saved, one by one.
    std::vector<Outcome> outcomes;
    for (Job &job : batch)
        outcomes.push_back(commit({&job, 1}).front());
    return outcomes;
}

std::optional<std::vector<StoreWriter::Outcome>> StoreWriter::commitTogether(std::span<Job> batch)
{
    std::vector<Outcome> outcomes(batch.size());
    try {
        begin();
        for (size_t i = 0; i < batch.size(); ++i) {
            m_sql.exec(QStringLiteral("SAVEPOINT job"));
            try {
                batch[i].run(m_sql);
            } catch (const StoreFailure &failure) {
                if (failure.connectionLost)
                    throw;
                outcomes[i] = failure;
                m_sql.exec(QStringLiteral("ROLLBACK TO SAVEPOINT job"));
            }
            m_sql.exec(QStringLiteral("RELEASE SAVEPOINT job"));
        }
        endTransaction();
        return outcomes;
    } catch (const StoreFailure &failure) {
        if (failure.connectionLost)
            throw;
        rollBack();
        return std::nullopt;
    }
}

StoreWriter::Outcome StoreWriter::commitAlone(Job &job)
{
    try {
        if (job.bare) {
            job.run(m_sql);
            return std::nullopt;
        }
        begin();
        job.run(m_sql);
        endTransaction();
        return std::nullopt;
    } catch (const StoreFailure &failure) {
        if (failure.connectionLost)
            throw;
        rollBack();
        return failure;
    }
}

void StoreWriter::begin()
{
    m_inCommit = false;
    m_sql.exec(m_backend->beginStatement());
}

void StoreWriter::rollBack()
{
    m_inCommit = false;
    try {
        m_sql.exec(QStringLiteral("ROLLBACK"));
    } catch (const StoreFailure &failure) {
        if (failure.connectionLost)
            throw;
        // The database has rolled back by itself.
    }
}

void StoreWriter::endTransaction()
{
    if (m_backend->commitCanBeUnknown()) {
        ++m_transaction;
        m_sql.run(QStringLiteral("INSERT INTO meta (name, value) VALUES ('last_transaction', ?) "
                                 "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                  QString(m_token + u'/' + QString::number(m_transaction)));
        m_inCommit = true;
    }
    m_sql.exec(QStringLiteral("COMMIT"));
    m_inCommit = false;
    try {
        m_backend->afterCommit(m_sql);
    } catch (const StoreFailure &) {
        // Housekeeping; what was to be stored is stored.
    }
}

bool StoreWriter::committedUnknown()
{
    Rows rows = m_sql.run(QStringLiteral("SELECT value FROM meta WHERE name = 'last_transaction'"));
    return rows.next() && rows.text(0) == m_token + u'/' + QString::number(m_transaction);
}

bool StoreWriter::reconnect(const StoreFailure &why)
{
    m_sql.close();
    if (!pause(0))
        return false;
    m_log.warning(
        QStringLiteral("The store's server is away, writing goes on when it is back: %1").arg(why.error.text()));
    QSet<QString> said{why.error.text()};
    Backoff backoff(100, 10'000, systemRandom);
    while (pause(backoff.next())) {
        try {
            m_sql.open();
            m_prepare(m_sql);
            m_log.info(QStringLiteral("The store's server is back"));
            return true;
        } catch (const StoreFailure &failure) {
            m_sql.close();
            // Another reason (a password, a second engine) may need a person; each is said once.
            const QString text = failure.error.text();
            if (said.size() < kReasonsSaid && !said.contains(text)) {
                said.insert(text);
                m_log.warning(QStringLiteral("The store's server still cannot be used: %1").arg(text));
            }
        }
    }
    return false;
}

/// Waits; false: not to be waited any longer.
bool StoreWriter::pause(qint64 ms)
{
    const QMutexLocker lock(&m_mutex);
    const QDeadlineTimer end(ms);
    while (!m_stopping && !m_givenUp && !end.hasExpired())
        m_wake.wait(&m_mutex, end);
    return !m_stopping && !m_givenUp;
}

void StoreWriter::report(const std::vector<Outcome> &outcomes)
{
    const auto bad = std::find_if(outcomes.begin(), outcomes.end(),
                                  [](const Outcome &outcome) { return outcome && !outcome->refused; });
    const bool failing = bad != outcomes.end();
    if (failing && !m_failing)
        m_log.error(QStringLiteral("The store cannot be written: %1").arg((*bad)->error.text()));
    if (!failing && m_failing)
        m_log.info(QStringLiteral("The store can be written again"));
    m_failing = failing;
}

} // namespace casb
