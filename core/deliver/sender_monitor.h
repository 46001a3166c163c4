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

/// Logs the documented lines about an output once in each statistics period.
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
        qint64 waiting = 0; ///< records stored and not acknowledged
        qint64 sent = 0;    ///< since the start
        qint64 busyMs = 0;  ///< of the time since the start, how long records were under way
    };

    SenderMonitor(SenderNames names, int periodSeconds, Clock &clock, Logger log, std::function<Facts()> facts,
                  QObject *parent);
    void start();
    void report();

private:
    void wait();

    SenderNames m_names;
    qint64 m_periodMs;
    Clock &m_clock;
    Logger m_log;
    std::function<Facts()> m_facts;
    qint64 m_sinceMs;
    qint64 m_sentBefore = 0;
    qint64 m_busyBefore = 0;
};

} // namespace casb::deliver
