// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store_reader.h"

namespace casb::ui {

/// The store as one input sees it: its pulls, records, states and traffic, as if the others were not there. What
/// belongs to the whole store (cursors, size, log) stays whole. Used where the reader that it looks through is used.
class InputReader : public StoreReader
{
public:
    InputReader(StoreReader &whole, QString input);

    std::optional<StoredState> state(const ServiceKey &key) override { return m_whole.state(key); }
    QList<ServiceKey> services() override;
    QList<StateHistoryRow> history(const ServiceKey &key, int limit, qint64 beforeId, bool byPersonsOnly) override
    {
        return m_whole.history(key, limit, beforeId, byPersonsOnly);
    }
    qint64 historyCount(const ServiceKey &key) override { return m_whole.historyCount(key); }
    std::optional<StateHistoryRow> historyRow(qint64 id) override { return m_whole.historyRow(id); }
    std::vector<QByteArray> seenIds(const ServiceKey &key) override { return m_whole.seenIds(key); }
    SeenIds seenSince(const ServiceKey &key, qint64 afterRow, bool forgottenToo) override
    {
        return m_whole.seenSince(key, afterRow, forgottenToo);
    }
    SeenFacts seenFacts(const ServiceKey &key) override { return m_whole.seenFacts(key); }

    QList<PullStatistics> pulls(qint64 fromMs, qint64 toMs, const QString &service, int limit) override;
    std::optional<PullStatistics> pull(qint64 row) override { return m_whole.pull(row); }
    std::optional<PullStatistics> lastPull(const ServiceKey &key) override { return m_whole.lastPull(key); }
    QList<RequestRow> requests(qint64 pullRow) override { return m_whole.requests(pullRow); }
    QList<qint64> requestTimes(const QString &credential, qint64 sinceMs) override
    {
        return m_whole.requestTimes(credential, sinceMs);
    }
    QList<qint64> requestTimesOf(const ServiceKey &key, qint64 sinceMs) override
    {
        return m_whole.requestTimesOf(key, sinceMs);
    }
    qint64 requestCount(const QString &credential, qint64 sinceMs) override
    {
        return m_whole.requestCount(credential, sinceMs);
    }

    QList<TrafficRow> traffic(qint64 fromMs, qint64 toMs, qint64 bucketMs) override;
    QMap<qint64, qint64> sourcesByHour(const ServiceKey &key, qint64 fromMs, qint64 toMs) override
    {
        return m_whole.sourcesByHour(key, fromMs, toMs);
    }

    std::optional<SpoolBlock> blockFrom(qint64 number) override;
    QList<SpoolBlock> blocksBefore(qint64 number, int limit) override;
    QList<SpoolBlock> blocks(const BlockQuery &wanted) override;
    [[nodiscard]] std::optional<SpoolBlock> damagedBlock() const override { return m_whole.damagedBlock(); }
    QList<OutputCursor> cursors() override { return m_whole.cursors(); }
    /// Only the kept records are those of the input; what waits and how large it is, is told of all.
    SpoolFacts spoolFacts() override;
    qint64 recordsFrom(qint64 number, const QString &) override { return m_whole.recordsFrom(number, m_input); }
    QList<DeadLetter> deadLetters(const DeadLetterQuery &wanted) override;
    std::optional<DeadLetter> deadLetter(qint64 id) override { return m_whole.deadLetter(id); }

    QList<LogEntry> log(qint64 beforeMs, int limit) override { return m_whole.log(beforeMs, limit); }
    QString mark(const QString &name) override { return m_whole.mark(name); }
    QMap<QString, QString> marks(const QString &prefix) override { return m_whole.marks(prefix); }
    [[nodiscard]] Error lastError() const override { return m_whole.lastError(); }

private:
    [[nodiscard]] bool fits(const ServiceKey &key) const { return key.input == m_input; }

    StoreReader &m_whole;
    QString m_input;
};

} // namespace casb::ui
