// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/record_scan.h"

#include "records/record_source.h"

#include <QElapsedTimer>

namespace casb::ui {
namespace {

constexpr int kBlocks = 4;      // each holds up to 256 KB of records
constexpr int kHeads = 4096;    // without records they are small
constexpr qint64 kPullMs = 24 * 3'600'000LL; // no pull begins so long before it stores

qint64 pullRowOf(StoreReader &reader, const SpoolBlock &block)
{
    const QList<PullStatistics> pulls = reader.pulls(block.recordTimeMs - 1000, block.storedMs + 1, block.key.service, 50);
    for (const PullStatistics &pull : pulls) {
        if (pull.pullingId == block.pullingId && pull.key == block.key && block.storedMs - pull.startedMs < kPullMs)
            return pull.id;
    }
    return 0;
}

} // namespace

RecordPart scanRecords(StoreReader &reader, RecordMatcher &matcher, const RecordSlice &slice)
{
    QElapsedTimer spent;
    spent.start();
    RecordPart part;
    part.before = slice.before;
    part.cursors = reader.cursors();
    matcher.setCursors(part.cursors);
    if (slice.first) {
        const SpoolFacts facts = reader.spoolFacts();
        part.kept = facts.keptRecords;
        part.end = facts.totalRecords;
    }
    BlockQuery query = matcher.query();
    query.limit = query.lines ? kBlocks : kHeads;
    std::vector<qint64> inBlock;
    while (!part.atEnd && spent.elapsed() < slice.budgetMs && (slice.enough == 0 || int(part.hits.size()) < slice.enough)) {
        query.before = part.before;
        const QList<SpoolBlock> blocks = reader.blocks(query);
        part.error = reader.lastError();
        part.atEnd = blocks.size() < query.limit;
        for (const SpoolBlock &block : blocks) {
            inBlock.clear();
            matcher.match(block, part.before, inBlock);
            part.lookedAt += std::min(block.records, part.before - block.firstRecord);
            part.before = block.firstRecord;
            for (const qint64 number : inBlock) {
                if (query.lines && int(part.rows.size()) < slice.rows)
                    part.rows.push_back(parseRecord(block, number, lineOf(block, number)));
            }
            part.hits.insert(part.hits.end(), inBlock.begin(), inBlock.end());
        }
    }
    if (!query.lines && slice.rows > 0) {
        const size_t wanted = std::min(part.hits.size(), size_t(slice.rows));
        part.rows = readRows(reader, {part.hits.begin(), part.hits.begin() + std::ptrdiff_t(wanted)});
    }
    return part;
}

std::vector<RecordRow> readRows(StoreReader &reader, const std::vector<qint64> &numbers)
{
    std::vector<RecordRow> rows;
    rows.reserve(numbers.size());
    std::optional<SpoolBlock> block;
    for (const qint64 number : numbers) {
        if (!block || number < block->firstRecord || number >= block->firstRecord + block->records)
            block = reader.blockFrom(number);
        const QByteArrayView line = block ? lineOf(*block, number) : QByteArrayView();
        if (line.isEmpty()) {
            rows.emplace_back();
            rows.back().number = number;
        } else {
            rows.push_back(parseRecord(*block, number, line));
        }
    }
    return rows;
}

std::optional<RecordEvidence> readRecord(StoreReader &reader, qint64 number)
{
    const std::optional<SpoolBlock> block = reader.blockFrom(number);
    const QByteArrayView line = block ? lineOf(*block, number) : QByteArrayView();
    if (line.isEmpty())
        return {};
    RecordEvidence out;
    out.row = parseRecord(*block, number, line);
    out.tag = block->tag;
    out.line = line.toByteArray();
    out.pullRow = pullRowOf(reader, *block);
    QList<QByteArray> all;
    const qint64 first = number - std::max(0, out.row.child - 1);
    std::optional<SpoolBlock> at = block;
    for (qint64 sibling = first; sibling < first + std::max(1, out.row.children); ++sibling) {
        if (!at || sibling < at->firstRecord || sibling >= at->firstRecord + at->records)
            at = reader.blockFrom(sibling);
        const QByteArrayView text = at ? lineOf(*at, sibling) : QByteArrayView();
        if (text.isEmpty() || at->pullingId != block->pullingId || at->key != block->key)
            return out;
        all.append(text.toByteArray());
    }
    out.source = sourceOf(all);
    return out;
}

} // namespace casb::ui
