// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofpoint/gzip_inflate.h"

#include <zlib.h>

#include <array>

namespace casb {
namespace {

constexpr int kGzipOnly = 16 + MAX_WBITS;
constexpr int kBareDeflate = -MAX_WBITS;
constexpr size_t kPieceBytes = 64 * 1024;

} // namespace

struct GzipInflate::Stream {
    z_stream z{};
    bool usable = false;
    std::array<char, kPieceBytes> piece;
};

GzipInflate::GzipInflate(qint64 maxBytes, Format format)
    : m_stream(std::make_unique<Stream>()), m_maxBytes(maxBytes), m_format(format)
{
}

bool GzipInflate::begin(char first)
{
    if (m_stream->usable)
        return true;
    const bool zlibHeader = (uchar(first) & 0x0f) == Z_DEFLATED;
    const int format = m_format == Format::Gzip ? kGzipOnly : zlibHeader ? MAX_WBITS : kBareDeflate;
    m_stream->usable = inflateInit2(&m_stream->z, format) == Z_OK;
    return m_stream->usable;
}

GzipInflate::~GzipInflate()
{
    if (m_stream->usable)
        inflateEnd(&m_stream->z);
}

GzipInflate::State GzipInflate::feed(const QByteArray &chunk, QByteArray &out)
{
    if (chunk.isEmpty())
        return m_state;
    if (!begin(chunk.front()))
        return m_state = State::Broken;
    z_stream &z = m_stream->z;
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(chunk.constData()));
    z.avail_in = uInt(chunk.size());
    bool pieceFilled = false;
    while (m_state != State::Broken && m_state != State::TooLong && (z.avail_in > 0 || pieceFilled)) {
        if (m_state == State::Ended) {
            constexpr Bytef kGzipMagic = 0x1f;
            if (m_format != Format::Gzip || *z.next_in != kGzipMagic)
                break;
            inflateReset(&z);
            m_state = State::Going;
        }
        z.next_out = reinterpret_cast<Bytef *>(m_stream->piece.data());
        z.avail_out = uInt(kPieceBytes);
        const int status = inflate(&z, Z_NO_FLUSH);
        const qint64 made = qint64(kPieceBytes) - z.avail_out;
        pieceFilled = z.avail_out == 0 && status == Z_OK;
        if (out.size() + made > m_maxBytes) {
            m_state = State::TooLong;
        } else if (status == Z_OK || status == Z_BUF_ERROR || status == Z_STREAM_END) {
            out.append(m_stream->piece.data(), made);
            if (status == Z_STREAM_END)
                m_state = State::Ended;
            else if (status == Z_BUF_ERROR)
                break; // wants more input
        } else {
            m_state = State::Broken;
        }
    }
    return m_state;
}

} // namespace casb
