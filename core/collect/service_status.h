// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/service_key.h"
#include "collect/backfill.h"
#include "store/store_types.h"

#include <QMetaType>

namespace casb {

/// What all pulls since the start have come to, the one under way included.
struct PullTotals {
    qint64 pulls = 0;  ///< ended
    qint64 failed = 0; ///< of them
    qint64 requests = 0;
    qint64 throttled = 0;
    qint64 received = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
    qint64 records = 0;
    qint64 repaired = 0;

    void add(const PullStatistics &pull)
    {
        pulls += pull.result == PullStatistics::Result::Running ? 0 : 1;
        failed += pull.result == PullStatistics::Result::Failed ? 1 : 0;
        requests += pull.requests;
        throttled += pull.throttled;
        received += pull.received;
        duplicates += pull.duplicates;
        rejected += pull.rejected;
        records += pull.records;
        repaired += pull.repaired;
    }
    bool operator==(const PullTotals &) const = default;
};

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
    PullTotals totals;
    QString stateText;              ///< the state in words
    bool signedIn = false;          ///< the setup went well
    std::optional<BackfillSpan> span; ///< of a backfill
};

} // namespace casb

Q_DECLARE_METATYPE(casb::ServiceStatus)
