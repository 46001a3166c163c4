// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/gzip_buffer.h"

#include <zlib.h>

namespace casb::deliver {

QByteArray gzipMember(const QByteArray &bytes, int level)
{
    constexpr int kGzipWrapper = 16 + MAX_WBITS;
    constexpr int kMemoryLevel = 8;
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, kGzipWrapper, kMemoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const int result = deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return result == Z_STREAM_END ? out : QByteArray();
}

void GzipBuffer::add(const QByteArray &bytes, RecordRange records)
{
    m_bytes += bytes;
    if (!m_records.empty() && m_records.back().next == records.first)
        m_records.back().next = records.next;
    else
        m_records.push_back(records);
}

QByteArray GzipBuffer::take()
{
    // Uncompressed records are as welcome to the peer as a member, should zlib have no memory.
    QByteArray member = gzipMember(m_bytes, m_level);
    if (member.isEmpty())
        member = m_bytes;
    clear();
    return member;
}

void GzipBuffer::clear()
{
    m_bytes.clear();
    m_records.clear();
}

} // namespace casb::deliver
