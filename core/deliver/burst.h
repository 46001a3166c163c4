// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <limits>

namespace casb::deliver {

/// How much a peer gets at a time that breaks connection after connection before anything counts for good: less and
/// less, down to a record, until something does, then more again. Else the same records would go out for ever.
class Burst
{
public:
    static constexpr qint64 kUnbounded = std::numeric_limits<qint64>::max();

    /// Bytes of records that may be out without counting for good.
    [[nodiscard]] qint64 limit() const { return m_limit; }
    [[nodiscard]] bool narrow() const { return m_limit != kUnbounded; }
    /// The peer is to be asked for a receipt.
    [[nodiscard]] bool asks() const { return m_asks; }

    /// A connection broke with @p unsettled bytes that did not count; @p someCounted: others on it did.
    void broke(qint64 unsettled, bool someCounted);
    /// Something counts for good, by time or by receipt.
    void progressed();

private:
    qint64 m_limit = kUnbounded;
    int m_fruitless = 0; ///< connections in a row that broke before anything counted
    int m_patience = 1;  ///< so often something has to count before the limit grows
    int m_counted = 0;   ///< so often it did
    bool m_asks = false;
};

} // namespace casb::deliver
