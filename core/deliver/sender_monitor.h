// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "deliver/sender_names.h"
#include "log/log.h"

#include <QList>
#include <QObject>

#include <functional>

namespace casb::deliver {

/// How long messages waited in a queue before they were sent. Weighted by their number.
struct QueueTimes {
    qint64 messages = 0;
    qint64 sumMs = 0;
    qint64 mostMs = 0;

    void add(qint64 waitedMs, qint64 count);
    [[nodiscard]] qint64 averageMs() const { return messages > 0 ? sumMs / messages : 0; }
};

/// Logs the documented lines about one group of an output's senders, once in each statistics period.
class SenderMonitor : public QObject
{
    Q_OBJECT

public:
    struct Facts {
        struct One {
            qint64 queued = 0;
            bool open = false;
        };
        QList<One> senders;
        qint64 waiting = 0; ///< messages stored and not acknowledged
        qint64 sent = 0;    ///< since the start
        qint64 busyMs = 0;  ///< of the time since the start, how long messages were under way
        qint64 dropped = 0; ///< since the start
        QueueTimes queueTimes; ///< of this period; no messages: not measured
    };
    /// What one period came to.
    struct Report {
        Facts facts;
        qint64 available = 0;
        qint64 sinceMs = 0; ///< UTC, begin of the period
        qint64 sent = 0;    ///< in the period
        qint64 busyMs = 0;
        qint64 dropped = 0;
    };

    SenderMonitor(SenderNames names, int periodSeconds, Clock &clock, Logger log, std::function<Facts()> facts,
                  QObject *parent);
    void start();
    /// Ends the period: logs it, emits reported().
    void report();
    /// Ends the period without a line in the log.
    void reportQuietly();
    [[nodiscard]] const SenderNames &names() const { return m_names; }

signals:
    void reported(const casb::deliver::SenderMonitor::Report &report);

private:
    void wait();
    Report endPeriod();

    SenderNames m_names;
    qint64 m_periodMs;
    Clock &m_clock;
    Logger m_log;
    std::function<Facts()> m_facts;
    qint64 m_sinceMs;
    qint64 m_sentBefore = 0;
    qint64 m_busyBefore = 0;
    qint64 m_droppedBefore = 0;
};

} // namespace casb::deliver
