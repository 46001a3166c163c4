// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace casb {

/// What the operating system says of this process; empty or zero where it does not say.
struct ProcessStatus {
    qint64 pid = 0;
    QString state; ///< as the replaced collector names it: sleeping, running, …
    QStringList threads;
    qint64 resident = 0, virtualSize = 0, shared = 0, text = 0, lib = 0, data = 0, dirty = 0; ///< bytes
};
ProcessStatus processStatus();

/// One of the queues of the line.
struct QueueStatus {
    QString name;
    qint64 maxMessages = 0;
    qint64 maxMegabytes = 0;
    qint64 maxWrap = 0;
    qint64 waiting = 0;
};

struct GlobalStatusFacts {
    ProcessStatus process;
    QueueStatus standard;                ///< records that some output has not delivered
    std::optional<QueueStatus> internal; ///< messages of the collector about itself; none where no output takes them
};

/// The JSON of the `global_status` line, in the shape that the replaced collector printed, with what is true here: one
/// process, and the store as the queue.
QString globalStatusText(const GlobalStatusFacts &facts);

} // namespace casb
