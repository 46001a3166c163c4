// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/line_stream.h"

#include <zlib.h>

namespace casb::simulator {

struct LineStream::Inflater {
    z_stream stream{};
    Inflater() { inflateInit2(&stream, MAX_WBITS + 16); }
    ~Inflater() { inflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(Inflater)
};

LineStream::LineStream() = default;
LineStream::~LineStream() = default;

qsizetype LineStream::pendingBytes() const
{
    return m_raw.size() + m_plain.size() + (m_inflater ? 1 : 0);
}

bool LineStream::inflateSome()
{
    QByteArray out(64 * 1024, Qt::Uninitialized);
    z_stream &stream = m_inflater->stream;
    stream.next_in = reinterpret_cast<Bytef *>(m_raw.data());
    stream.avail_in = uInt(m_raw.size());
    int result = Z_OK;
    do {
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = uInt(out.size());
        result = inflate(&stream, Z_NO_FLUSH);
        m_plain.append(out.constData(), out.size() - qsizetype(stream.avail_out));
    } while (result == Z_OK && (stream.avail_in > 0 || stream.avail_out == 0));
    m_raw = m_raw.right(qsizetype(stream.avail_in));
    if (result == Z_STREAM_END) {
        m_inflater.reset();
        ++m_members;
        return true;
    }
    m_broken = result != Z_OK && result != Z_BUF_ERROR;
    return false;
}

void LineStream::takeLines(QList<QByteArray> &lines)
{
    qsizetype from = 0;
    for (qsizetype end = m_plain.indexOf('\n'); end >= 0; end = m_plain.indexOf('\n', from)) {
        lines.append(m_plain.mid(from, end - from));
        from = end + 1;
    }
    m_plain.remove(0, from);
}

QList<QByteArray> LineStream::feed(const QByteArray &bytes)
{
    QList<QByteArray> lines;
    if (m_broken)
        return lines;
    m_raw += bytes;
    while (!m_raw.isEmpty()) {
        // A member begins only where a line could: its first byte is never that of a record.
        if (!m_inflater && m_plain.isEmpty() && m_raw[0] == '\x1f')
            m_inflater = std::make_unique<Inflater>();
        if (m_inflater) {
            const bool ended = inflateSome();
            takeLines(lines);
            if (!ended)
                break;
            continue;
        }
        // Whole lines in one go up to where a member begins.
        qsizetype end = m_raw.indexOf('\n');
        while (end >= 0 && end + 1 < m_raw.size() && m_raw[end + 1] != '\x1f') {
            const qsizetype further = m_raw.indexOf('\n', end + 1);
            if (further < 0)
                break;
            end = further;
        }
        m_plain += end < 0 ? m_raw : m_raw.left(end + 1);
        m_raw = end < 0 ? QByteArray() : m_raw.mid(end + 1);
        takeLines(lines);
    }
    return lines;
}

} // namespace casb::simulator
