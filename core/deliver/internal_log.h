// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/internal_queue.h"
#include "log/log.h"

#include <memory>
#include <vector>

namespace casb {

/// Makes an internal message of each line of the log, `devo.collectors.out.local.<level>`, for every output attached.
///
/// Lines of the internal senders themselves are left out, so that sending a message never causes another one; so are
/// those of console outputs, which hold whole records. Lines of the other senders do not open a connection.
class InternalLog : public LogSink
{
public:
    InternalLog(QString collectorName, QString collectorVersion);

    /// A further output's queue, which fills from now on. To be called before the sink is added to a log.
    std::shared_ptr<InternalQueue> attach();
    void write(const LogEntry &entry) override;

    /// What write() makes of @p entry.
    [[nodiscard]] InternalMessage message(const LogEntry &entry) const;

private:
    QString m_collectorName;
    QString m_collectorVersion;
    std::vector<std::shared_ptr<InternalQueue>> m_queues;
};

/// `2023-01-16T14:23:08.949000Z`, as internal messages write a time.
QString internalTime(qint64 timeMs);

} // namespace casb
