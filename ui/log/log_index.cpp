// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_index.h"

#include <algorithm>

namespace casb::ui {
namespace {

constexpr int kLookMs = 100;

qint64 dropBefore(std::vector<qint64> &lines, qint64 first)
{
    const auto end = std::lower_bound(lines.begin(), lines.end(), first);
    const qint64 count = end - lines.begin();
    lines.erase(lines.begin(), end);
    return count;
}

} // namespace

LogIndex::LogIndex(QObject *parent) : QObject(parent), m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &LogIndex::look);
    m_timer.start();
}

LogIndex::~LogIndex()
{
    m_cancelled->store(true);
    m_pool.waitForDone();
}

void LogIndex::setBuffer(std::shared_ptr<LogBuffer> buffer)
{
    const bool another = buffer != m_buffer;
    m_buffer = std::move(buffer);
    if (another) {
        // Not one row of the other log under this one's name, however long the scan takes.
        m_shown.clear();
        m_matches.clear();
        m_density = {};
        m_components.clear();
        m_to = m_firstLine = 0;
        emit bufferChanged();
    }
    restart();
}

void LogIndex::setFilter(const LogFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    restart();
}

void LogIndex::setSearch(const LogSearch &search)
{
    if (m_search == search)
        return;
    m_search = search;
    restart();
}

void LogIndex::setOnlyMatches(bool on)
{
    if (m_onlyMatches == on)
        return;
    m_onlyMatches = on;
    emit replaced();
}

qint64 LogIndex::rowFrom(qint64 line) const
{
    const std::vector<qint64> &shown = shownLines();
    return std::lower_bound(shown.begin(), shown.end(), line) - shown.begin();
}

qint64 LogIndex::matchFrom(qint64 line) const
{
    return std::lower_bound(m_matches.begin(), m_matches.end(), line) - m_matches.begin();
}

qint64 LogIndex::rowAtTime(qint64 ms) const
{
    qint64 low = 0;
    qint64 high = rowCount();
    while (low < high && m_buffer) {
        const qint64 middle = low + (high - low) / 2;
        const qint64 line = lineAt(middle);
        const auto found = m_buffer->lines(line, line + 1);
        if (found.empty() || found.front().header.timeMs < ms)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void LogIndex::restart()
{
    m_cancelled->store(true);
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_appending = false;
    if (!m_buffer) {
        take({}, true);
        return;
    }
    scan(m_buffer->firstLine(), m_buffer->lineCount(), true);
}

void LogIndex::look()
{
    if (!m_buffer || m_running || m_appending)
        return;
    const qint64 count = m_buffer->lineCount();
    if (count > m_to)
        scan(m_to, count, false);
}

void LogIndex::scan(qint64 from, qint64 to, bool whole)
{
    (whole ? m_running : m_appending) = true;
    if (whole)
        emit busyChanged(true);
    // The search is compiled anew for the worker: QRegularExpression shares its data between copies.
    const LogSearch search(m_search.pattern(), m_search.isRegularExpression());
    m_pool.start([this, from, to, whole, search, buffer = m_buffer, filter = m_filter, cancelled = m_cancelled] {
        LogScan found = scanLog(*buffer, from, to, filter, search, *cancelled);
        // The destructor waits for this job, and drops what is queued for this object.
        QMetaObject::invokeMethod(
            this,
            [this, whole, cancelled, found = std::move(found)]() mutable {
                if (!cancelled->load())
                    take(std::move(found), whole);
            },
            Qt::QueuedConnection);
    });
}

void LogIndex::take(LogScan &&found, bool whole)
{
    m_to = found.to;
    if (whole) {
        m_firstLine = found.from;
        m_shown = std::move(found.shown);
        m_matches = std::move(found.matches);
        m_density = std::move(found.density);
        m_components = std::move(found.components);
        m_running = false;
        dropOld();
        emit replaced();
        emit busyChanged(false);
        return;
    }
    m_appending = false;
    m_shown.insert(m_shown.end(), found.shown.begin(), found.shown.end());
    m_matches.insert(m_matches.end(), found.matches.begin(), found.matches.end());
    m_density.add(found.density);
    for (auto it = found.components.cbegin(); it != found.components.cend(); ++it)
        m_components[it.key()] += it.value();
    const qint64 dropped = dropOld();
    emit grown(qint64((&shownLines() == &m_matches ? found.matches : found.shown).size()), dropped);
}

qint64 LogIndex::dropOld()
{
    const qint64 first = m_buffer ? m_buffer->firstLine() : 0;
    if (first <= m_firstLine)
        return 0;
    m_firstLine = first;
    if (const auto oldest = m_buffer->lines(first, first + 1); !oldest.empty())
        m_density.dropBefore(oldest.front().header.timeMs);
    const qint64 matches = dropBefore(m_matches, first);
    const qint64 shown = dropBefore(m_shown, first);
    return &shownLines() == &m_matches ? matches : shown;
}

} // namespace casb::ui
