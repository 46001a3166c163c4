// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/fault.h"

#include <QStringList>

#include <vector>

namespace casb::simulator {

/// The tenant's faults that were ordered and have not happened yet, in their order.
class FaultScript
{
public:
    void add(const Fault &fault, qint64 nowMs) { m_waiting.push_back({fault, nowMs}); }
    void clear() { m_waiting.clear(); }

    /// What happens to this request, if anything. One fault at most; the one ordered first wins.
    std::optional<Fault> take(Service service, qint64 nowMs);
    /// The lines of those that wait.
    [[nodiscard]] QStringList waiting() const;

private:
    struct Waiting {
        Fault fault;
        qint64 orderedMs;
    };
    std::vector<Waiting> m_waiting;
};

} // namespace casb::simulator
