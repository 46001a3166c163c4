// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/record_ranges.h"

namespace casb::deliver {

void RecordRanges::takeFront(qint64 next)
{
    if (m_returned.empty()) {
        m_frontier = qMax(m_frontier, next);
        return;
    }
    const auto lowest = m_returned.begin();
    const qint64 end = lowest->second;
    m_returned.erase(lowest);
    if (next < end)
        m_returned.emplace(next, end);
}

void RecordRanges::giveBack(RecordRange range)
{
    if (range.first >= range.next)
        return;
    auto after = m_returned.lower_bound(range.first);
    if (after != m_returned.begin()) {
        const auto before = std::prev(after);
        if (before->second >= range.first) {
            range = {before->first, qMax(before->second, range.next)};
            after = m_returned.erase(before);
        }
    }
    while (after != m_returned.end() && after->first <= range.next) {
        range.next = qMax(range.next, after->second);
        after = m_returned.erase(after);
    }
    if (range.next >= m_frontier)
        m_frontier = qMin(m_frontier, range.first);
    else
        m_returned.emplace(range.first, range.next);
}

} // namespace casb::deliver
