// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log_keeper.h"

#include "base/when_ready.h"
#include "deliver/sender_names.h"

#include <utility>

namespace casb {
namespace {

constexpr qint64 kEveryMs = 3'000;

} // namespace

void KeptLog::write(const LogEntry &entry)
{
    // Printed records are in the store already, and would leave no room for what was said.
    if (entry.level < LogLevel::Info || deliver::printsRecords(entry.origin))
        return;
    const QMutexLocker lock(&m_mutex);
    m_lines.append(entry);
    m_lines.last().message.remove(QChar(0)); // no database takes it in a text
    if (m_lines.size() <= m_most)
        return;
    m_lines.removeFirst();
    ++m_dropped;
}

QList<LogEntry> KeptLog::take()
{
    const QMutexLocker lock(&m_mutex);
    QList<LogEntry> lines = std::exchange(m_lines, {});
    if (const qint64 dropped = std::exchange(m_dropped, 0); dropped > 0)
        lines.prepend({0, lines.first().timeMs, LogLevel::Warning,
                       {QStringLiteral("MainProcess"), QStringLiteral("MainThread")},
                       QStringLiteral("%1 line(s) of the log before this one were not stored: the store did not take them "
                                      "in time")
                           .arg(dropped)});
    return lines;
}

LogKeeper::LogKeeper(std::shared_ptr<KeptLog> log, std::shared_ptr<Store> store, Clock &clock, QObject *parent)
    : QObject(parent), m_log(std::move(log)), m_store(std::move(store)), m_clock(clock)
{
}

void LogKeeper::start()
{
    write();
    m_clock.callAfter(kEveryMs, this, [this] { start(); });
}

void LogKeeper::write()
{
    if (m_writing)
        return;
    const QList<LogEntry> lines = m_log->take();
    if (lines.isEmpty())
        return;
    m_writing = true;
    m_store->saveLog(lines);
    // It waits for the same transaction; what the store says of itself comes with the next lines.
    whenReady(m_store->flush(), this, [this](const Result<void> &) { m_writing = false; });
}

} // namespace casb
