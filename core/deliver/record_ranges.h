// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <map>

namespace casb::deliver {

/// Records [first, next).
struct RecordRange {
    qint64 first = 0;
    qint64 next = 0;
    bool operator==(const RecordRange &) const = default;
};

/// Which records are to be sent still: what came back from connections that broke, then everything from the frontier.
class RecordRanges
{
public:
    static constexpr qint64 kOpenEnd = std::numeric_limits<qint64>::max();

    explicit RecordRanges(qint64 frontier = 0) : m_frontier(frontier) {}

    /// The lowest range; its end is kOpenEnd when it is the frontier.
    [[nodiscard]] RecordRange front() const
    {
        return m_returned.empty() ? RecordRange{m_frontier, kOpenEnd}
                                  : RecordRange{m_returned.begin()->first, m_returned.begin()->second};
    }
    [[nodiscard]] bool hasReturned() const { return !m_returned.empty(); }
    [[nodiscard]] qint64 frontier() const { return m_frontier; }

    /// Everything of the lowest range before @p next is somebody's now (or is gone).
    void takeFront(qint64 next);
    /// @p range is to be sent again.
    void giveBack(RecordRange range);

private:
    qint64 m_frontier;
    std::map<qint64, qint64> m_returned; ///< first → next; neither touching nor overlapping
};

} // namespace casb::deliver
