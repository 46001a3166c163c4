// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_buffer.h"

namespace casb {

LogBuffer::LogBuffer(qint64 capacity) : m_capacity(capacity) {}

void LogBuffer::write(const LogEntry &entry)
{
    const QByteArray text = entry.message.toUtf8();
    const QMutexLocker lock(&m_mutex);
    add({entry.timeMs, entry.level, false, indexOf(entry.origin)}, {text.constData(), size_t(text.size())});
}

void LogBuffer::append(const Header &header, std::string_view utf8)
{
    const QMutexLocker lock(&m_mutex);
    add(header, utf8);
}

quint16 LogBuffer::originIndex(const LogOrigin &origin)
{
    const QMutexLocker lock(&m_mutex);
    return indexOf(origin);
}

void LogBuffer::add(const Header &header, std::string_view utf8)
{
    if (m_chunks.empty() || qint64(m_chunks.back().headers.size()) == kChunkLines) {
        if (!m_chunks.empty())
            m_chunks.back().text.shrink_to_fit(); // what grows by doubling is half empty at worst
        m_chunks.emplace_back();
        m_chunks.back().headers.reserve(kChunkLines);
        m_chunks.back().ends.reserve(kChunkLines);
    }
    Chunk &chunk = m_chunks.back();
    chunk.headers.push_back(header);
    chunk.text.append(utf8);
    chunk.ends.push_back(quint32(chunk.text.size()));
    ++m_lineCount;
    if (m_lineCount - m_firstLine >= m_capacity + kChunkLines) {
        m_chunks.pop_front();
        m_firstLine += kChunkLines;
    }
}

qint64 LogBuffer::lineCount() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lineCount;
}

qint64 LogBuffer::firstLine() const
{
    const QMutexLocker lock(&m_mutex);
    return m_firstLine;
}

std::vector<LogBuffer::Line> LogBuffer::lines(qint64 from, qint64 to) const
{
    std::vector<Line> out;
    scan(from, to, [&out](qint64, const Header &header, std::string_view text) {
        out.push_back({header, QByteArray(text.data(), qsizetype(text.size()))});
        return true;
    });
    return out;
}

LogOrigin LogBuffer::origin(quint16 index) const
{
    const QMutexLocker lock(&m_mutex);
    return index < m_origins.size() ? m_origins[index] : LogOrigin();
}

quint16 LogBuffer::indexOf(const LogOrigin &origin)
{
    const QString key = origin.process + QStringLiteral("::") + origin.thread;
    const auto known = m_originIndex.constFind(key);
    if (known != m_originIndex.constEnd())
        return *known;
    if (m_origins.size() >= 0xffff)
        return 0;
    m_origins.push_back(origin);
    m_originIndex.insert(key, quint16(m_origins.size() - 1));
    return quint16(m_origins.size() - 1);
}

} // namespace casb
