// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/input_reader.h"

namespace casb::ui {
namespace {

/// The rows of @p all that @p fits accepts.
template <typename Row, typename Fits> QList<Row> only(const QList<Row> &all, Fits fits)
{
    QList<Row> out;
    for (const Row &row : all) {
        if (fits(row))
            out.append(row);
    }
    return out;
}

} // namespace

InputReader::InputReader(StoreReader &whole, QString input) : m_whole(whole), m_input(std::move(input)) {}

QList<ServiceKey> InputReader::services()
{
    return only(m_whole.services(), [this](const ServiceKey &key) { return fits(key); });
}

QList<PullStatistics> InputReader::pulls(qint64 fromMs, qint64 toMs, const QString &service, int limit)
{
    QList<PullStatistics> out;
    // As many are asked for until enough fit or none is left: a quiet input lies behind many pulls of busy ones.
    for (qsizetype asked = limit; out.size() < limit; asked *= 4) {
        const QList<PullStatistics> all =
            m_whole.pulls(fromMs, toMs, service, int(std::min<qsizetype>(asked, 1 << 20)));
        out = only(all, [this](const PullStatistics &pull) { return fits(pull.key); });
        if (all.size() < asked || asked > (1 << 20))
            break;
    }
    return out.mid(0, limit);
}

QList<TrafficRow> InputReader::traffic(qint64 fromMs, qint64 toMs, qint64 bucketMs)
{
    return only(m_whole.traffic(fromMs, toMs, bucketMs), [this](const TrafficRow &row) { return fits(row.key); });
}

SpoolFacts InputReader::spoolFacts()
{
    SpoolFacts facts = m_whole.spoolFacts();
    facts.keptRecords = m_whole.recordsFrom(0, m_input);
    return facts;
}

std::optional<SpoolBlock> InputReader::blockFrom(qint64 number)
{
    std::optional<SpoolBlock> block = m_whole.blockFrom(number);
    while (block && !fits(block->key))
        block = m_whole.blockFrom(block->firstRecord + block->records);
    return block;
}

QList<SpoolBlock> InputReader::blocksBefore(qint64 number, int limit)
{
    QList<SpoolBlock> out;
    while (out.size() < limit) {
        const QList<SpoolBlock> all = m_whole.blocksBefore(number, limit);
        out += only(all, [this](const SpoolBlock &block) { return fits(block.key); });
        if (all.size() < limit)
            break;
        number = all.last().firstRecord;
    }
    return out.mid(0, limit);
}

QList<SpoolBlock> InputReader::blocks(const BlockQuery &wanted)
{
    QList<SpoolBlock> out;
    BlockQuery query = wanted;
    while (out.size() < wanted.limit) {
        const QList<SpoolBlock> all = m_whole.blocks(query);
        out += only(all, [this](const SpoolBlock &block) { return fits(block.key); });
        if (all.size() < query.limit)
            break;
        query.before = all.last().firstRecord;
    }
    return out.mid(0, wanted.limit);
}

QList<DeadLetter> InputReader::deadLetters(const DeadLetterQuery &wanted)
{
    QList<DeadLetter> out;
    DeadLetterQuery query = wanted;
    while (out.size() < wanted.limit) {
        const QList<DeadLetter> all = m_whole.deadLetters(query);
        out += only(all, [this](const DeadLetter &letter) { return fits(letter.key); });
        if (all.size() < query.limit)
            break;
        query.beforeId = all.last().id;
    }
    return out.mid(0, wanted.limit);
}

} // namespace casb::ui
