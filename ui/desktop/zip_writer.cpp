// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/zip_writer.h"

#include <QtEndian>

#include <zlib.h>

namespace casb::ui {
namespace {

void put16(QByteArray &out, quint16 value)
{
    value = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void put32(QByteArray &out, quint32 value)
{
    value = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

/// Deflated without the frame that zlib puts around; empty when it fails.
QByteArray deflated(const QByteArray &content)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(content.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const bool done = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.truncate(done ? qsizetype(stream.total_out) : 0);
    deflateEnd(&stream);
    return out;
}

constexpr quint16 kVersion = 20;
constexpr quint16 kUtf8Names = 0x0800;
constexpr quint16 kDeflate = 8;

} // namespace

ZipWriter::ZipWriter(QIODevice &device, const QDateTime &when)
    : m_device(device),
      m_time(quint16(when.time().hour() << 11 | when.time().minute() << 5 | when.time().second() / 2)),
      m_date(quint16(qBound(0, when.date().year() - 1980, 127) << 9 | when.date().month() << 5 | when.date().day()))
{}

bool ZipWriter::write(const QByteArray &bytes)
{
    m_offset += quint32(bytes.size());
    return m_device.write(bytes) == bytes.size();
}

/// The part that the local header and the directory's entry have in common, and what is before and behind it.
void ZipWriter::header(QByteArray &out, const Entry &entry, bool ofDirectory) const
{
    put32(out, ofDirectory ? 0x02014b50 : 0x04034b50);
    if (ofDirectory)
        put16(out, kVersion);
    put16(out, kVersion);
    put16(out, kUtf8Names);
    put16(out, kDeflate);
    put16(out, m_time);
    put16(out, m_date);
    put32(out, entry.crc);
    put32(out, entry.packed);
    put32(out, entry.size);
    put16(out, quint16(entry.name.size()));
    put16(out, 0); // extra field
    if (ofDirectory) {
        put16(out, 0); // comment
        put16(out, 0); // disk
        put16(out, 0); // internal attributes
        put32(out, 0); // external attributes
        put32(out, entry.offset);
    }
    out += entry.name;
}

bool ZipWriter::add(const QString &name, const QByteArray &content)
{
    const QByteArray packed = deflated(content);
    if (packed.isEmpty())
        return false;
    Entry entry;
    entry.name = name.toUtf8();
    entry.crc = quint32(crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size())));
    entry.packed = quint32(packed.size());
    entry.size = quint32(content.size());
    entry.offset = m_offset;
    m_entries << entry;
    QByteArray head;
    header(head, entry, false);
    return write(head) && write(packed);
}

bool ZipWriter::finish()
{
    const quint32 begin = m_offset;
    QByteArray directory;
    for (const Entry &entry : std::as_const(m_entries))
        header(directory, entry, true);
    const quint32 size = quint32(directory.size());
    put32(directory, 0x06054b50);
    put16(directory, 0);
    put16(directory, 0);
    put16(directory, quint16(m_entries.size()));
    put16(directory, quint16(m_entries.size()));
    put32(directory, size);
    put32(directory, begin);
    put16(directory, 0);
    return write(directory);
}

} // namespace casb::ui
