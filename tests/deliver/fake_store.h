// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QMutex>
#include <QSet>

#include <algorithm>
#include <atomic>

namespace casb {

/// A spool in memory: what a sender needs of a store, and what it did to it.
class FakeStore : public Store
{
public:
    struct Move {
        qint64 nextRecord;
        qint64 more;
    };

    FakeStore() : Store(nullptr) {}

    qint64 storedMs = 0; ///< of the blocks that are added from now on
    mutable std::atomic<int> failingReads = 0; ///< so many of the next reads of records fail
    std::atomic<int> failingMoves = 0; ///< so many of the next moves of the cursor cannot be written

    /// Stores one block and tells so. Returns the number of the next record.
    qint64 add(const QList<QByteArray> &records, const QString &tag = QStringLiteral("casb.proofpoint.event"),
               qint64 timeMs = 1'673'879'602'026)
    {
        SpoolBlock block;
        for (const QByteArray &record : records)
            block.lines += record + '\n';
        block.records = records.size();
        block.tag = tag;
        block.recordTimeMs = timeMs;
        block.storedMs = storedMs;
        qint64 total = 0;
        {
            const QMutexLocker lock(&m_mutex);
            block.firstRecord = m_next;
            m_next += block.records;
            total = m_next;
            m_blocks.append(block);
        }
        emit recordsStored(total);
        return total;
    }
    /// From now on the block that begins with @p record cannot be unpacked.
    void damage(qint64 record)
    {
        const QMutexLocker lock(&m_mutex);
        m_damaged.insert(record);
    }
    [[nodiscard]] QList<qint64> putAsides() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_putAsides;
    }
    [[nodiscard]] qint64 cursor() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_moves.isEmpty() ? 0 : m_moves.last().nextRecord;
    }
    [[nodiscard]] QList<Move> moves() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_moves;
    }

    std::unique_ptr<StoreReader> reader() const override { return std::make_unique<Reader>(*this); }
    QString location() const override { return QStringLiteral("memory"); }
    QFuture<Result<void>> moveCursor(QString output, qint64 nextRecord, qint64 more) override
    {
        if (failingMoves > 0) {
            --failingMoves;
            return ready(Result<void>(Error{ErrorId::StoreFailed, QStringLiteral("the disk is full"), {}}));
        }
        {
            const QMutexLocker lock(&m_mutex);
            m_moves.append({nextRecord, more});
        }
        emit cursorMoved(output, nextRecord);
        return ready(Result<void>());
    }
    QFuture<Result<bool>> putAside(qint64 firstRecord) override
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_damaged.remove(firstRecord))
            return ready(Result<bool>(false));
        m_putAsides.append(firstRecord);
        for (SpoolBlock &block : m_blocks) {
            if (block.firstRecord == firstRecord)
                block.lines.clear();
        }
        return ready(Result<bool>(true));
    }
    QFuture<Result<void>> flush() override { return ready(Result<void>()); }

    // Not of a sender's concern.
    QFuture<Result<CommitReceipt>> commitPage(PageCommit) override { return ready(Result<CommitReceipt>(Error{})); }
    QFuture<Result<qint64>> savePull(PullStatistics, QList<RequestRow>) override { return ready(Result<qint64>(Error{})); }
    void saveRequests(QList<RequestRow>) override {}
    QFuture<Result<StoredState>> changeState(ServiceKey, StateValue, StateCause, QString, QString, bool, qint64) override
    {
        return ready(Result<StoredState>(Error{}));
    }
    QFuture<Result<QList<OutputCursor>>> attachOutputs(QStringList) override
    {
        return ready(Result<QList<OutputCursor>>(Error{}));
    }
    void saveLog(QList<LogEntry>) override {}
    QFuture<Result<void>> retain(int, qint64, QHash<QString, qint64>) override { return ready(Result<void>()); }

private:
    template <typename T> static QFuture<T> ready(T value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }

    class Reader : public StoreReader
    {
    public:
        explicit Reader(const FakeStore &store) : m_store(store) {}
        std::optional<SpoolBlock> blockFrom(qint64 number) override
        {
            m_error = {};
            m_bad.reset();
            if (m_store.failingReads > 0) {
                --m_store.failingReads;
                m_error = {ErrorId::StoreFailed, QStringLiteral("disk I/O error"), {}};
                return std::nullopt;
            }
            const QMutexLocker lock(&m_store.m_mutex);
            const auto &blocks = m_store.m_blocks;
            const auto at = std::upper_bound(blocks.begin(), blocks.end(), number, [](qint64 n, const SpoolBlock &block) {
                return n < block.firstRecord + block.records;
            });
            if (at != blocks.end() && m_store.m_damaged.contains(at->firstRecord)) {
                m_error = {ErrorId::StoreFailed, QStringLiteral("a damaged block"), {}};
                m_bad = *at;
                return std::nullopt;
            }
            return at == blocks.end() ? std::nullopt : std::optional(*at);
        }
        SpoolFacts spoolFacts() override
        {
            const QMutexLocker lock(&m_store.m_mutex);
            SpoolFacts facts;
            facts.totalRecords = m_store.m_next;
            return facts;
        }
        std::optional<StoredState> state(const ServiceKey &) override { return {}; }
        QList<ServiceKey> services() override { return {}; }
        QList<StateHistoryRow> history(const ServiceKey &, int, qint64, bool) override { return {}; }
        qint64 historyCount(const ServiceKey &) override { return 0; }
        std::optional<StateHistoryRow> historyRow(qint64) override { return {}; }
        std::vector<QByteArray> seenIds(const ServiceKey &) override { return {}; }
        QList<PullStatistics> pulls(qint64, qint64, const QString &, int) override { return {}; }
        std::optional<PullStatistics> pull(qint64) override { return {}; }
        QList<RequestRow> requests(qint64) override { return {}; }
        QList<qint64> requestTimes(const QString &, qint64) override { return {}; }
        qint64 requestCount(const QString &, qint64) override { return 0; }
        QList<TrafficRow> traffic(qint64, qint64, qint64) override { return {}; }
        QMap<qint64, qint64> sourcesByHour(const ServiceKey &, qint64, qint64) override { return {}; }
        QList<SpoolBlock> blocksBefore(qint64, int) override { return {}; }
        QList<OutputCursor> cursors() override { return {}; }
        QList<DeadLetter> deadLetters(const DeadLetterQuery &) override { return {}; }
        QList<LogEntry> log(qint64, int) override { return {}; }
        [[nodiscard]] Error lastError() const override { return m_error; }
        [[nodiscard]] std::optional<SpoolBlock> damagedBlock() const override { return m_bad; }

    private:
        const FakeStore &m_store;
        Error m_error;
        std::optional<SpoolBlock> m_bad;
    };

    mutable QMutex m_mutex;
    QList<SpoolBlock> m_blocks;
    QList<Move> m_moves;
    QSet<qint64> m_damaged;
    QList<qint64> m_putAsides;
    qint64 m_next = 0;
};

} // namespace casb
