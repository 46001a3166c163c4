// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sql_connection.h"
#include "store/store_reader.h"

#include <memory>

namespace casb {

class Backend;
class Clock;

/// Reads a store of either kind. Connects at the first question.
class SqlReader : public StoreReader
{
public:
    /// @p clock must outlive the reader.
    SqlReader(std::shared_ptr<const Backend> backend, const Clock &clock);

    /// Connects now, to find out whether it goes.
    Result<void> open();

    std::optional<StoredState> state(const ServiceKey &key) override;
    QList<ServiceKey> services() override;
    QList<StateHistoryRow> history(const ServiceKey &key, int limit, qint64 beforeId, bool byPersonsOnly) override;
    qint64 historyCount(const ServiceKey &key) override;
    std::optional<StateHistoryRow> historyRow(qint64 id) override;
    std::vector<QByteArray> seenIds(const ServiceKey &key) override;
    SeenIds seenSince(const ServiceKey &key, qint64 afterRow, bool forgottenToo) override;
    SeenFacts seenFacts(const ServiceKey &key) override;

    QList<PullStatistics> pulls(qint64 fromMs, qint64 toMs, const QString &service, int limit) override;
    std::optional<PullStatistics> pull(qint64 row) override;
    std::optional<PullStatistics> lastPull(const ServiceKey &key) override;
    QList<RequestRow> requests(qint64 pullRow) override;
    QList<qint64> requestTimes(const QString &credential, qint64 sinceMs) override;
    QList<qint64> requestTimesOf(const ServiceKey &key, qint64 sinceMs) override;
    qint64 requestCount(const QString &credential, qint64 sinceMs) override;

    QList<TrafficRow> traffic(qint64 fromMs, qint64 toMs, qint64 bucketMs) override;
    QMap<qint64, qint64> sourcesByHour(const ServiceKey &key, qint64 fromMs, qint64 toMs) override;

    std::optional<SpoolBlock> blockFrom(qint64 number) override;
    QList<SpoolBlock> blocksBefore(qint64 number, int limit) override;
    QList<SpoolBlock> blocks(const BlockQuery &wanted) override;
    QList<OutputCursor> cursors() override;
    SpoolFacts spoolFacts() override;
    qint64 recordsFrom(qint64 number, const QString &input) override;
    QList<DeadLetter> deadLetters(const DeadLetterQuery &wanted) override;
    std::optional<DeadLetter> deadLetter(qint64 id) override;

    QList<LogEntry> log(qint64 beforeMs, int limit) override;

    QString mark(const QString &name) override;
    QMap<QString, QString> marks(const QString &prefix) override;

    [[nodiscard]] std::optional<SpoolBlock> damagedBlock() const override { return m_damaged; }
    [[nodiscard]] Error lastError() const override { return m_error; }

private:
    /// Answers what @p question does, or an empty answer when it throws.
    template <typename Question> auto ask(Question &&question) -> decltype(question())
    {
        m_error = {};
        m_damaged.reset();
        try {
            connectAndCheck();
            return question();
        } catch (const StoreFailure &failure) {
            m_error = failure.error;
            if (failure.connectionLost)
                m_sql.close();
            return {};
        }
    }
    void connectAndCheck();
    [[nodiscard]] SpoolBlock block(const Rows &rows);
    [[nodiscard]] static SpoolBlock blockHead(const Rows &rows);

    std::shared_ptr<const Backend> m_backend;
    const Clock &m_clock;
    SqlConnection m_sql;
    Error m_error;
    std::optional<SpoolBlock> m_damaged;
};

} // namespace casb
