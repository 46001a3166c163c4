// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/rate_watch.h"

#include <cmath>

namespace casb::simulator {

bool RateWatch::allow(const QByteArray &client, qint64 steadyMs, qint64 nowMs, const QByteArray &path)
{
    if (m_perSecond <= 0)
        return true;
    const double permitted = std::max(1.0, std::floor(m_perSecond));
    const auto strictMs = qint64(1000 * permitted / m_perSecond * (1 - m_tolerance));
    const qint64 windowMs = std::max<qint64>(0, strictMs - (m_lateness ? m_lateness(2 * strictMs) : 0));
    std::vector<qint64> &starts = m_starts[client];
    std::erase_if(starts, [&](qint64 start) { return start <= steadyMs - windowMs; });
    if (double(starts.size()) < permitted) {
        starts.push_back(steadyMs);
        return true;
    }
    m_violations.append({nowMs, path, steadyMs - starts.front()});
    return false;
}

} // namespace casb::simulator
