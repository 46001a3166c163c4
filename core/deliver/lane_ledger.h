// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/record_ranges.h"

#include <deque>
#include <optional>
#include <vector>

namespace casb::deliver {

/// Which records one connection carries and how far each of them got: written → acknowledged by the peer's TCP →
/// settled (acknowledged while the connection lived on for a while). Bytes count from the connection's begin.
class LaneLedger
{
public:
    /// @p records take @p bytes of the connection and end with its byte @p endByte.
    void wrote(RecordRange records, qint64 endByte, qint64 bytes);
    /// The peer's TCP has acknowledged everything before byte @p bytes, at @p nowMs of a steady clock.
    /// Returns the number of records that this completed.
    qint64 acknowledge(qint64 bytes, qint64 nowMs);
    /// What was acknowledged at @p untilMs or earlier counts for good. True when that was anything.
    bool settle(qint64 untilMs);
    /// The connection is over: which records are to be sent again. @p clean: what was acknowledged has arrived.
    std::vector<RecordRange> close(bool clean);

    [[nodiscard]] std::optional<qint64> lowestUnacknowledged() const;
    /// The same of what does not count for good yet.
    [[nodiscard]] std::optional<qint64> lowestUnsettled() const;
    [[nodiscard]] bool unacknowledged() const { return !m_written.empty(); }
    [[nodiscard]] bool unsettled() const { return !m_acknowledged.empty(); }
    /// Bytes of records that do not count for good yet. What else went over the connection is none of them.
    [[nodiscard]] qint64 unsettledBytes() const { return m_unsettledBytes; }
    [[nodiscard]] qint64 unsettledRecords() const { return m_unsettledRecords; }
    /// Something on this connection counts for good.
    [[nodiscard]] bool settledAny() const { return m_settledAny; }
    /// Records written and not acknowledged.
    [[nodiscard]] qint64 underWay() const { return m_underWay; }

private:
    struct Written {
        RecordRange records;
        qint64 endByte;
        qint64 bytes;
    };
    struct Acknowledged {
        RecordRange records;
        qint64 atMs;
        qint64 bytes;
    };

    std::deque<Written> m_written;
    std::deque<Acknowledged> m_acknowledged;
    qint64 m_underWay = 0;
    qint64 m_unsettledBytes = 0;
    qint64 m_unsettledRecords = 0;
    bool m_settledAny = false;
};

} // namespace casb::deliver
