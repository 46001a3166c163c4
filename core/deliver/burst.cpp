// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/burst.h"

namespace casb::deliver {

namespace {

constexpr int kFruitlessTries = 3;
constexpr qint64 kWide = 4 * 1024 * 1024;
constexpr int kMostPatience = 16;

} // namespace

void Burst::broke(qint64 unsettled, bool someCounted)
{
    m_fruitless = someCounted ? 0 : m_fruitless;
    if (unsettled <= 0)
        return;
    if (!someCounted)
        ++m_fruitless;
    // It has just shown how much it bears: more is tried less and less often.
    if (narrow())
        m_patience = qMin(2 * m_patience, kMostPatience);
    m_counted = 0;
    if (m_fruitless >= kFruitlessTries || narrow())
        m_limit = qMax<qint64>(1, qMin(m_limit, unsettled) / 2);
    // A receipt is quicker than time, and proves something of a connection that lives too short for that. A peer that
    // gives none gets the chance of time every now and then.
    m_asks = narrow() && !(m_asks && m_fruitless > 0 && m_fruitless % kFruitlessTries == 0);
}

void Burst::progressed()
{
    m_fruitless = 0;
    if (narrow() && ++m_counted >= m_patience) {
        m_limit = m_limit > kWide / 2 ? kUnbounded : 2 * m_limit;
        m_counted = 0;
    }
    if (!narrow()) {
        m_asks = false;
        m_patience = 1;
    }
}

} // namespace casb::deliver
