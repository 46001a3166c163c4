// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log.h"

#include "base/clock.h"
#include "log/log_component.h"

#include <algorithm>

namespace casb {

namespace {

/// One entry is one line, and no terminal takes it for an order, whatever a name or an answer brought along.
void makeOneLine(QString &text)
{
    const auto isOrder = [](QChar c) { return c.category() == QChar::Other_Control && c != u'\t'; };
    if (std::any_of(text.cbegin(), text.cend(), isOrder))
        std::replace_if(text.begin(), text.end(), isOrder, QChar(u' '));
}

} // namespace

Log::Log(const Clock &clock) : m_clock(clock) {}

void Log::addSink(std::shared_ptr<LogSink> sink)
{
    const QMutexLocker lock(&m_mutex);
    m_sinks.push_back(std::move(sink));
}

void Log::removeSink(const LogSink *sink)
{
    const QMutexLocker lock(&m_mutex);
    std::erase_if(m_sinks, [sink](const auto &entry) { return entry.get() == sink; });
}

void Log::setDebugOf(const QSet<QString> &components)
{
    const QMutexLocker lock(&m_debugMutex);
    m_debugOf = components;
    m_debugOfSome.store(!components.isEmpty(), std::memory_order_relaxed);
}

QSet<QString> Log::debugOf() const
{
    const QMutexLocker lock(&m_debugMutex);
    return m_debugOf;
}

bool Log::wantsDebugOf(const LogOrigin &origin) const
{
    if (!m_debugOfSome.load(std::memory_order_relaxed))
        return false;
    const QString name = componentName(origin);
    const QMutexLocker lock(&m_debugMutex);
    return m_debugOf.contains(name);
}

void Log::write(LogLevel level, const LogOrigin &origin, const QString &message)
{
    if (level == LogLevel::Debug && !debug() && !wantsDebugOf(origin))
        return;
    LogEntry entry{0, m_clock.nowMs(), level, origin, message};
    makeOneLine(entry.origin.process);
    makeOneLine(entry.origin.thread);
    makeOneLine(entry.message);
    const QMutexLocker lock(&m_mutex);
    entry.id = ++m_lastId;
    for (const auto &sink : m_sinks)
        sink->write(entry);
}

} // namespace casb
