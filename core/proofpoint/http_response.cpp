// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofpoint/http_response.h"

#include <algorithm>

namespace casb {
namespace {

constexpr qsizetype kLongestHead = 64 * 1024;
constexpr qsizetype kLongestLine = 8 * 1024;
/// A chunk of one byte has five around it.
constexpr qint64 kWrappingPerByte = 16;

bool lastWordIs(const std::optional<QByteArray> &list, const QByteArray &word)
{
    return list && list->toLower().split(',').last().trimmed() == word;
}

} // namespace

void HttpResponse::feed(const QByteArray &bytes, QByteArray &body)
{
    if (m_state == State::Done || m_state == State::Broken)
        return;
    m_pending += bytes;
    while (m_state == State::Head) {
        if (!takeHead())
            return;
    }
    if (m_state != State::Body)
        return;
    if (m_framing == Framing::Chunked) {
        takeChunks(body);
    } else if (m_framing == Framing::Length) {
        moveBody(std::min<qint64>(m_left, m_pending.size()), body);
        if (m_left == 0)
            m_state = State::Done;
    } else {
        moveBody(m_pending.size(), body);
    }
}

void HttpResponse::connectionEnded()
{
    if (m_state == State::Body && m_framing == Framing::UntilClose)
        m_state = State::Done;
}

std::optional<QByteArray> HttpResponse::header(const QByteArray &name) const
{
    for (const auto &[key, value] : m_headers) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

bool HttpResponse::reusable() const
{
    const QByteArray connection = header("connection").value_or(QByteArray()).toLower();
    const bool wanted = m_http11 ? !connection.contains("close") : connection.contains("keep-alive");
    return m_state == State::Done && m_framing != Framing::UntilClose && wanted && m_pending.isEmpty();
}

/// False: more bytes are needed, or there is no sense in them.
bool HttpResponse::takeHead()
{
    const qsizetype from = std::max<qsizetype>(0, m_headSeen - 3);
    qsizetype end = m_pending.indexOf("\r\n\r\n", from);
    qsizetype skip = 4;
    if (end < 0) {
        end = m_pending.indexOf("\n\n", from);
        skip = 2;
    }
    m_headSeen = m_pending.size();
    const QByteArray start = QByteArrayLiteral("HTTP/1.").left(m_pending.size());
    const bool endless = m_interim + (end < 0 ? m_pending.size() : end) > kLongestHead;
    if (endless || !m_pending.startsWith(start)) {
        fail();
        return false;
    }
    if (end < 0)
        return false;
    const QByteArray head = m_pending.left(end);
    m_pending.remove(0, end + skip);
    m_headSeen = 0;
    parseHead(head);
    return m_state != State::Broken;
}

void HttpResponse::parseHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QByteArray statusLine = lines.first().trimmed();
    const QList<QByteArray> words = statusLine.split(' ');
    bool isNumber = false;
    m_status = words.value(1).toInt(&isNumber);
    if (!isNumber || m_status < 100 || m_status > 999) {
        m_status = 0;
        fail();
        return;
    }
    if (m_status < 200) {
        m_status = 0; // an interim response: the real one follows
        m_interim += head.size();
        return;
    }
    m_http11 = !words.first().endsWith(".0");
    m_reason = words.mid(2).join(' ').trimmed();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_headers.emplaceBack(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    m_state = State::Body;
    chooseFraming();
}

void HttpResponse::chooseFraming()
{
    const std::optional<QByteArray> length = header("content-length");
    // A length that came several times, the same each time, is good (RFC 9112, 6.3).
    const QByteArrayList lengths = length.value_or(QByteArray()).split(',');
    bool isNumber = false;
    const qint64 bytes = lengths.first().trimmed().toLongLong(&isNumber);
    for (const QByteArray &other : lengths)
        isNumber = isNumber && other.trimmed() == lengths.first().trimmed();
    if (m_status == 204 || m_status == 304) {
        m_framing = Framing::Length;
        m_state = State::Done;
    } else if (lastWordIs(header("transfer-encoding"), "chunked")) {
        m_framing = Framing::Chunked;
    } else if (isNumber && bytes >= 0) {
        m_framing = Framing::Length;
        m_announced = m_left = bytes;
        if (bytes == 0)
            m_state = State::Done;
    } else if (length) {
        fail();
    }
}

void HttpResponse::takeChunks(QByteArray &body)
{
    while (m_state == State::Body) {
        if (m_chunk == Chunk::Data) {
            if (m_pending.isEmpty())
                return;
            moveBody(std::min<qint64>(m_left, m_pending.size()), body);
            if (m_left == 0)
                m_chunk = Chunk::DataEnd;
            continue;
        }
        const std::optional<QByteArray> line = takeLine();
        if (!line)
            return;
        if (m_trailer > kLongestHead || m_wrapping > kLongestHead + kWrappingPerByte * m_taken)
            return fail();
        if (m_chunk == Chunk::Size) {
            bool isNumber = false;
            m_left = line->split(';').first().trimmed().toLongLong(&isNumber, 16);
            if (!isNumber || m_left < 0)
                return fail();
            m_chunk = m_left == 0 ? Chunk::Trailer : Chunk::Data;
        } else if (m_chunk == Chunk::DataEnd) {
            if (!line->isEmpty())
                return fail();
            m_chunk = Chunk::Size;
        } else if (line->isEmpty()) {
            m_state = State::Done;
        }
    }
}

void HttpResponse::moveBody(qint64 bytes, QByteArray &body)
{
    body.append(m_pending.constData(), bytes);
    m_pending.remove(0, bytes);
    m_left -= bytes;
    m_taken += bytes;
}

std::optional<QByteArray> HttpResponse::takeLine()
{
    const qsizetype end = m_pending.indexOf('\n');
    if (end < 0) {
        if (m_pending.size() > kLongestLine)
            fail();
        return std::nullopt;
    }
    (m_chunk == Chunk::Trailer ? m_trailer : m_wrapping) += end + 1;
    const QByteArray line = m_pending.left(end).trimmed();
    m_pending.remove(0, end + 1);
    return line;
}

} // namespace casb
