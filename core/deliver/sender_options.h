// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backoff.h"

#include <QString>

#include <functional>
#include <memory>

namespace casb {

class InternalQueue;

/// Who speaks in internal messages.
struct CollectorIdentity {
    QString name;
    QString id;
    QString version;
};

/// What a sender takes from elsewhere than its output's configuration. Times in ms.
struct SenderOptions {
    qint64 queueLimit = 10000;       ///< records; the gzip threshold is a share of it
    qint64 settleMs = 2000;          ///< acknowledged bytes count for good when the connection outlives them by this
    qint64 connectTimeoutMs = 30000; ///< for name lookup, TCP and TLS together
    qint64 finishWriteMs = 4000;     ///< a stop waits so long for acknowledgements: containers are killed after 10 s
    qint64 finishReadMs = 2000;      ///< and so long for the peer's end of file
    qint64 finishInternalMs = 2000;  ///< and so long for internal messages, counted from the begin of the stop
    qint64 cursorIntervalMs = 100;   ///< shortest time between two moves of the stored cursor
    qint64 gzipIdleMs = 5000;        ///< a gzip member that does not fill is written after this
    std::function<double()> random = systemRandom;
    bool measureQueue = false;       ///< how long records wait in the queue goes to the statistics
    std::shared_ptr<InternalQueue> internal; ///< messages of the collector about itself; null: none are sent
    CollectorIdentity collector;
    /// The name with its domain that syslog wants, asked for in the output's thread since the resolver may take its time;
    /// empty: the name that the sender was given.
    std::function<QString()> fullHostName;
};

} // namespace casb
