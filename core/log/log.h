// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/log_entry.h"

#include <QMutex>
#include <QSet>
#include <atomic>
#include <memory>
#include <vector>

namespace casb {

class Clock;

/// Where log lines go. write() is called from any thread, one call at a time, and must be quick.
class LogSink
{
public:
    virtual ~LogSink() = default;
    virtual void write(const LogEntry &entry) = 0;
};

/// The one log of a program. Thread-safe. Control characters in a message or in a speaker's name become blanks: one entry is
/// one line.
class Log
{
public:
    explicit Log(const Clock &clock);

    void addSink(std::shared_ptr<LogSink> sink);
    void removeSink(const LogSink *sink);
    /// Debug lines are dropped unless this is on. Off at first.
    void setDebug(bool on) { m_debug.store(on, std::memory_order_relaxed); }
    [[nodiscard]] bool debug() const { return m_debug.load(std::memory_order_relaxed); }
    /// Debug lines of these speakers (by componentName()) are written even while setDebug() is off.
    void setDebugOf(const QSet<QString> &components);
    [[nodiscard]] QSet<QString> debugOf() const;
    /// Whether debug lines of anybody are written: a look that costs nothing.
    [[nodiscard]] bool debugOfAny() const { return debug() || m_debugOfSome.load(std::memory_order_relaxed); }
    void write(LogLevel level, const LogOrigin &origin, const QString &message);

private:
    [[nodiscard]] bool wantsDebugOf(const LogOrigin &origin) const;

    const Clock &m_clock;
    std::atomic<bool> m_debug{false};
    std::atomic<bool> m_debugOfSome{false};
    mutable QMutex m_debugMutex;
    QSet<QString> m_debugOf;
    QMutex m_mutex;
    quint64 m_lastId = 0;
    std::vector<std::shared_ptr<LogSink>> m_sinks;
};

/// The log as one speaker sees it. A value; cheap to copy; the Log must outlive it.
class Logger
{
public:
    Logger(Log &log, LogOrigin origin) : m_log(&log), m_origin(std::move(origin)) {}

    void debug(const QString &message) const
    {
        if (m_log->debugOfAny())
            m_log->write(LogLevel::Debug, m_origin, message);
    }
    void info(const QString &message) const { m_log->write(LogLevel::Info, m_origin, message); }
    void warning(const QString &message) const { m_log->write(LogLevel::Warning, m_origin, message); }
    void error(const QString &message) const { m_log->write(LogLevel::Error, m_origin, message); }
    void critical(const QString &message) const { m_log->write(LogLevel::Critical, m_origin, message); }

    [[nodiscard]] const LogOrigin &origin() const { return m_origin; }
    /// The same log, another speaker.
    [[nodiscard]] Logger as(LogOrigin origin) const { return {*m_log, std::move(origin)}; }

private:
    Log *m_log;
    LogOrigin m_origin;
};

} // namespace casb
