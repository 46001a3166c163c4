// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/fault_script.h"

namespace casb::simulator {

std::optional<Fault> FaultScript::take(Service service, qint64 nowMs)
{
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end(); ++waiting) {
        Fault &fault = waiting->fault;
        if (!fault.services.testFlag(service) || nowMs < waiting->orderedMs + fault.atMs)
            continue;
        if (fault.after > 0) {
            --fault.after;
            continue;
        }
        const Fault taken = fault;
        if (fault.count > 0 && --fault.count == 0)
            m_waiting.erase(waiting);
        return taken;
    }
    return std::nullopt;
}

QStringList FaultScript::waiting() const
{
    QStringList lines;
    for (const Waiting &waiting : m_waiting)
        lines += waiting.fault.text;
    return lines;
}

} // namespace casb::simulator
