// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/lane_ledger.h"

namespace casb::deliver {

namespace {

/// Acknowledgements this close together settle together, so that a busy connection keeps few entries.
constexpr qint64 kSameMomentMs = 50;

void add(std::vector<RecordRange> &ranges, RecordRange range)
{
    if (!ranges.empty() && ranges.back().next == range.first)
        ranges.back().next = range.next;
    else
        ranges.push_back(range);
}

} // namespace

void LaneLedger::wrote(RecordRange records, qint64 endByte, qint64 bytes)
{
    m_written.push_back({records, endByte, bytes});
    m_unsettledBytes += bytes;
    m_unsettledRecords += records.next - records.first;
    m_underWay += records.next - records.first;
}

qint64 LaneLedger::acknowledge(qint64 bytes, qint64 nowMs)
{
    qint64 count = 0;
    while (!m_written.empty() && m_written.front().endByte <= bytes) {
        const auto [records, endByte, size] = m_written.front();
        m_written.pop_front();
        count += records.next - records.first;
        if (!m_acknowledged.empty() && m_acknowledged.back().records.next == records.first &&
            nowMs - m_acknowledged.back().atMs <= kSameMomentMs)
            m_acknowledged.back().records.next = records.next;
        else
            m_acknowledged.push_back({records, nowMs, 0});
        m_acknowledged.back().bytes += size;
    }
    m_underWay -= count;
    return count;
}

bool LaneLedger::settle(qint64 untilMs)
{
    bool any = false;
    // Entries gather for a moment after the time they carry.
    while (!m_acknowledged.empty() && m_acknowledged.front().atMs + kSameMomentMs <= untilMs) {
        const Acknowledged &entry = m_acknowledged.front();
        m_unsettledBytes -= entry.bytes;
        m_unsettledRecords -= entry.records.next - entry.records.first;
        m_acknowledged.pop_front();
        any = m_settledAny = true;
    }
    return any;
}

std::vector<RecordRange> LaneLedger::close(bool clean)
{
    std::vector<RecordRange> again;
    if (!clean) {
        for (const Acknowledged &entry : m_acknowledged)
            add(again, entry.records);
    }
    for (const Written &entry : m_written)
        add(again, entry.records);
    m_acknowledged.clear();
    m_written.clear();
    m_underWay = 0;
    m_unsettledBytes = 0;
    m_unsettledRecords = 0;
    m_settledAny = false;
    return again;
}

std::optional<qint64> LaneLedger::lowestUnacknowledged() const
{
    // Returned records are dealt out before newer ones, but a lane may get them after newer ones: look at all turns.
    std::optional<qint64> lowest;
    qint64 expected = -1;
    for (const Written &entry : m_written) {
        if (entry.records.first != expected && (!lowest || entry.records.first < *lowest))
            lowest = entry.records.first;
        expected = entry.records.next;
    }
    return lowest;
}

std::optional<qint64> LaneLedger::lowestUnsettled() const
{
    std::optional<qint64> lowest = lowestUnacknowledged();
    for (const Acknowledged &entry : m_acknowledged)
        lowest = qMin(lowest.value_or(entry.records.first), entry.records.first);
    return lowest;
}

} // namespace casb::deliver
