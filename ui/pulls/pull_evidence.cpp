// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pulls/pull_evidence.h"

#include <algorithm>

namespace casb::ui {
namespace {

/// First line at or behind a time; lines are in the order of their times.
qint64 lineAt(const LogBuffer &buffer, qint64 ms)
{
    qint64 low = buffer.firstLine();
    qint64 high = buffer.lineCount();
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const auto found = buffer.lines(middle, middle + 1);
        if (found.empty() || found.front().header.timeMs < ms)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool isOfPuller(const QString &thread, const QString &service)
{
    return thread.contains(QLatin1String("Puller")) && thread.contains(service);
}

} // namespace

PullEvidence readEvidence(StoreReader &reader, qint64 pullRow, int mostRecords)
{
    PullEvidence out;
    out.pull = reader.pull(pullRow);
    if (!out.pull)
        return out;
    out.requests = reader.requests(pullRow);
    out.cursors = reader.cursors();
    qint64 next = out.pull->firstRecord;
    while (next >= 0 && out.records.size() < mostRecords) {
        const std::optional<SpoolBlock> block = reader.blockFrom(next);
        if (!block || block->recordTimeMs > out.pull->startedMs + 3'600'000)
            break;
        if (block->pullingId == out.pull->pullingId && block->key == out.pull->key) {
            out.tag = block->tag;
            for (const QByteArray &line : block->lines.split('\n')) {
                if (!line.isEmpty() && out.records.size() < mostRecords)
                    out.records.append(line);
            }
        } else if (out.records.size() >= out.pull->records) {
            break;
        }
        next = block->firstRecord + block->records;
        if (out.records.size() >= out.pull->records)
            break;
    }
    return out;
}

QList<PullLogLine> pullLog(const LogBuffer &buffer, const QString &service, qint64 fromMs, qint64 toMs, qsizetype most)
{
    QList<PullLogLine> out;
    const qint64 from = lineAt(buffer, fromMs);
    const qint64 to = lineAt(buffer, toMs + 1);
    constexpr qint64 kStep = 512;
    for (qint64 end = to; end > from && out.size() < most; end -= kStep) {
        QList<PullLogLine> part;
        for (const LogBuffer::Line &line : buffer.lines(std::max(from, end - kStep), end)) {
            if (isOfPuller(buffer.origin(line.header.origin).thread, service))
                part.append({line.header.timeMs, line.header.level, QString::fromUtf8(line.message)});
        }
        out = part + out;
    }
    return out.mid(std::max<qsizetype>(0, out.size() - most));
}

QList<PullLogLine> storedPullLog(StoreReader &reader, const QString &service, qint64 fromMs, qint64 toMs, qsizetype most)
{
    constexpr int kAtOnce = 1000;
    constexpr int kParts = 50;
    QList<PullLogLine> out;
    qint64 before = toMs + 1;
    for (int i = 0; i < kParts && before > fromMs && out.size() < most; ++i) {
        const QList<LogEntry> entries = reader.log(before, kAtOnce);
        if (entries.isEmpty())
            break;
        for (const LogEntry &entry : entries) {
            if (entry.timeMs >= fromMs && out.size() < most && isOfPuller(entry.origin.thread, service))
                out.append({entry.timeMs, entry.level, entry.message});
        }
        before = entries.last().timeMs;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

bool reachesBack(const LogBuffer &buffer, qint64 ms)
{
    const qint64 first = buffer.firstLine();
    const auto oldest = buffer.lines(first, first + 1);
    return !oldest.empty() && oldest.front().header.timeMs <= ms;
}

} // namespace casb::ui
