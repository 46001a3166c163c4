// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "log/log.h"
#include "store/store_types.h"

#include <QMap>

namespace casb {

/// What the store says at one instant, as the watchdogs look at it. Times in ms, UTC.
struct WatchFacts {
    struct Output {
        QString name;
        qint64 nextRecord = 0;     ///< its cursor
        qint64 acknowledgedMs = 0; ///< when that moved last
        qint64 oldestStoredMs = 0; ///< when the record at the cursor was stored, 0: none waits
        qint64 barrierMs = 0;      ///< so long the cursor may stand still on purpose
    };
    struct Service {
        ServiceKey key;
        QByteArray state;   ///< as documented; what lies inside a window is not part of it
        qint64 pages = 0;   ///< of its running pull
        qint64 pullRow = 0; ///< 0: none runs
    };
    struct Quota {
        QString input;       ///< whose name the credential group bears
        qint64 requests = 0; ///< of this UTC day
        qint64 limit = -1;   ///< of a day, −1: there is none
    };

    qint64 nowMs = 0;
    qint64 runningSinceMs = 0;
    SpoolFacts spool;
    QList<Output> outputs;
    QList<PullStatistics> pulls; ///< recent ones
    QList<Service> services;
    QList<Quota> quotas;
};

/// Something that is wrong although every part says that it works.
struct Alarm {
    enum class Kind : quint8 {
        OutputStalled, ///< records wait and the cursor does not advance
        RecordsOld,    ///< the oldest waiting record is old
        LedgerOpen,    ///< a pull's sources are not all accounted for, or a cursor points behind the last record
        WindowOpen,    ///< pages come in and the state does not move
        QuotaSpent,    ///< the requests of a day are used up
    };
    Kind kind;
    QString subject; ///< output, pull, service or input
    QString text;
    ServiceKey key;     ///< of the service concerned, where it is one
    qint64 pullRow = 0; ///< of the pull concerned, 0: none
    qint64 sinceMs = 0; ///< when it began, UTC, 0: unknown
    bool operator==(const Alarm &) const = default;
};

/// `output_stalled` and the like, as metrics name them.
QString alarmName(Alarm::Kind kind);

/// Looks at facts from time to time and says in the log what is wrong: when it begins, at growing intervals, and when
/// it is over. One thread.
class Watchdog
{
public:
    Watchdog(const Clock &clock, Logger log) : m_clock(clock), m_log(std::move(log)) {}

    /// The alarms of this moment.
    QList<Alarm> look(const WatchFacts &facts);

private:
    struct Raised {
        Alarm alarm;
        qint64 sinceMs;
        qint64 nextLineMs;
        qint64 intervalMs;
    };
    struct Progress {
        QByteArray state;
        qint64 pullRow = 0;
        qint64 pages = 0; ///< when the state was this for the first time
        qint64 sinceMs = 0;
    };

    void addWindows(QList<Alarm> &alarms, const WatchFacts &facts);
    void say(const QList<Alarm> &alarms);

    const Clock &m_clock;
    Logger m_log;
    QMap<QString, Raised> m_raised;     ///< by kind and subject
    QMap<QString, Progress> m_progress; ///< by service
};

} // namespace casb
