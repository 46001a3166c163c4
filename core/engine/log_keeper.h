// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "log/log.h"
#include "store/store.h"

#include <QMutex>
#include <QObject>

#include <memory>

namespace casb {

/// Lines of the log on their way into the store, from INFO on, but for records that an output prints. Never waits; when the store does not take them in time,
/// the oldest go, and how many went is a line of its own. Thread-safe.
class KeptLog : public LogSink
{
public:
    explicit KeptLog(qsizetype most = 20'000) : m_most(most) {}

    void write(const LogEntry &entry) override;
    /// What has gathered, oldest first.
    QList<LogEntry> take();

private:
    qsizetype m_most;
    QMutex m_mutex;
    QList<LogEntry> m_lines;
    qint64 m_dropped = 0;
};

/// Brings them there, all that gathered in a few seconds at once, so that lines cost the disk next to nothing. One
/// write at a time. Lives in the engine's coordinating thread.
class LogKeeper : public QObject
{
    Q_OBJECT

public:
    LogKeeper(std::shared_ptr<KeptLog> log, std::shared_ptr<Store> store, Clock &clock, QObject *parent);

public slots:
    void start();

private:
    void write();

    std::shared_ptr<KeptLog> m_log;
    std::shared_ptr<Store> m_store;
    Clock &m_clock;
    bool m_writing = false;
};

} // namespace casb
