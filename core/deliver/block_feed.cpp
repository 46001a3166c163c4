// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/block_feed.h"

#include <cstring>

namespace casb::deliver {

namespace {

/// The end of the line that begins at @p begin, behind its '\n'.
qsizetype lineEnd(const QByteArray &lines, qsizetype begin)
{
    const void *found = std::memchr(lines.constData() + begin, '\n', size_t(lines.size() - begin));
    return found ? static_cast<const char *>(found) - lines.constData() + 1 : lines.size();
}

} // namespace

BlockFeed::BlockFeed(std::unique_ptr<StoreReader> reader, Framer framer)
    : m_reader(std::move(reader)), m_framer(std::move(framer))
{
}

bool BlockFeed::read(qint64 from, qint64 until, qsizetype enough, Chunk &chunk)
{
    chunk.bytes.resize(0); // keeps the capacity
    chunk.ends.clear();
    // A block with fewer lines than it says must not hold up those behind it.
    for (m_reached = from; !seek(m_reached); m_block.reset()) {
        if (!m_block)
            return false;
        m_reached = m_block->firstRecord + m_block->records;
    }
    if (m_record >= until)
        return false;
    chunk.firstRecord = m_record;
    chunk.storedMs = m_block->storedMs;
    const QByteArray &lines = m_block->lines;
    const qint64 end = qMin(until, m_block->firstRecord + m_block->records);
    while (m_record < end && m_offset < lines.size() && chunk.bytes.size() < enough) {
        const qsizetype next = lineEnd(lines, m_offset);
        m_framer.append(chunk.bytes, {lines.constData() + m_offset, size_t(next - m_offset)});
        chunk.ends.push_back(chunk.bytes.size());
        m_offset = next;
        ++m_record;
    }
    return !chunk.ends.empty();
}

bool BlockFeed::seek(qint64 record)
{
    m_error = {};
    const bool inside = m_block && record >= m_block->firstRecord && record < m_block->firstRecord + m_block->records;
    if (!inside) {
        m_block = m_reader->blockFrom(record);
        if (!m_block) {
            m_error = m_reader->lastError();
            return false;
        }
        m_framer.begin(m_block->tag, m_block->recordTimeMs);
        m_record = m_block->firstRecord;
        m_offset = 0;
    }
    if (record < m_record && record >= m_block->firstRecord) {
        m_record = m_block->firstRecord;
        m_offset = 0;
    }
    while (m_record < record && m_offset < m_block->lines.size()) {
        m_offset = lineEnd(m_block->lines, m_offset);
        ++m_record;
    }
    return m_offset < m_block->lines.size();
}

} // namespace casb::deliver
