// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/service_key.h"
#include "store/store_types.h"

#include <QMetaType>

namespace casb {

/// How one service's collection is doing. A value; crosses threads.
struct ServiceStatus {
    enum class Phase : quint8 {
        Starting,     ///< setup and pre-pull
        Pulling,
        Waiting,      ///< for the next pull
        Retrying,     ///< a request or the sign-in failed and is tried again at nextMs
        QueueFull,    ///< back-pressure: the store's limit is reached
        Paused,       ///< by a person
        Failed,       ///< stopped, needs a person
        Stopped,
    };
    ServiceKey key;
    Phase phase = Phase::Starting;
    Error error;                    ///< why Retrying or Failed
    qint64 nextMs = 0;              ///< UTC: next pull or next try
    int periodSeconds = 0;
    bool upToDate = false;          ///< the last pull reached the end
    std::optional<qint64> positionMs; ///< newest time collected
    PullStatistics pull;            ///< the running one, else the last
    QString stateText;              ///< the state in words
};

} // namespace casb

Q_DECLARE_METATYPE(casb::ServiceStatus)
