// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <optional>

namespace casb::ui {

/// How many requests there will have been by the end of the UTC day, for which quotas count, if they go on as in the
/// last hour. What was before the console began to look is not known, so that it tells nothing in its first minutes.
class RequestPace
{
public:
    /// @p today: requests of this UTC day so far.
    void take(qint64 nowMs, qint64 today);
    /// Another collector or tenant.
    void clear() { m_seen.clear(); }
    [[nodiscard]] std::optional<qint64> byMidnight() const;

private:
    struct Seen {
        qint64 ms;
        qint64 today;
    };
    std::deque<Seen> m_seen; ///< oldest first, one a minute, the newest at last
};

} // namespace casb::ui
