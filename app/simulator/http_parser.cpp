// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/http_parser.h"

namespace casb::simulator {

namespace {

constexpr qsizetype MaxHead = 64 * 1024;
constexpr qsizetype MaxBody = 1024 * 1024;

QByteArray decodedQueryPart(QByteArray part)
{
    return QByteArray::fromPercentEncoding(part.replace('+', ' '));
}

} // namespace

HttpParser::State HttpParser::bad(int status)
{
    m_status = status;
    m_request = HttpRequest();
    m_request.keepAlive = false;
    return State::Bad;
}

HttpParser::State HttpParser::readHead(qsizetype end)
{
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    if (start.size() != 3 || !start[2].startsWith("HTTP/1.") || !start[1].startsWith('/'))
        return bad(400);
    m_request = HttpRequest();
    m_request.method = start[0];
    const qsizetype mark = start[1].indexOf('?');
    m_request.path = QByteArray::fromPercentEncoding(mark < 0 ? start[1] : start[1].left(mark));
    if (mark >= 0) {
        const QList<QByteArray> parts = start[1].mid(mark + 1).split('&');
        for (const QByteArray &part : parts) {
            const qsizetype equals = part.indexOf('=');
            m_request.query.emplaceBack(decodedQueryPart(equals < 0 ? part : part.left(equals)),
                                        equals < 0 ? QByteArray() : decodedQueryPart(part.mid(equals + 1)));
        }
    }
    for (qsizetype index = 1; index < lines.size(); ++index) {
        const qsizetype colon = lines[index].indexOf(':');
        if (colon <= 0)
            return bad(400);
        m_request.headers.insert(lines[index].left(colon).trimmed().toLower(), lines[index].mid(colon + 1).trimmed());
    }
    const QByteArray connection = m_request.headers.value("connection").toLower();
    m_request.keepAlive = start[2] == "HTTP/1.0" ? connection == "keep-alive" : connection != "close";
    if (m_request.headers.contains("transfer-encoding"))
        return bad(411);
    bool ok = true;
    const QByteArray length = m_request.headers.value("content-length", "0");
    m_bodyLeft = length.toLongLong(&ok);
    if (!ok || m_bodyLeft < 0)
        return bad(400);
    if (m_bodyLeft > MaxBody)
        return bad(413);
    m_expectation = m_request.headers.value("expect").toLower() == "100-continue";
    return State::NeedMore;
}

HttpParser::State HttpParser::next()
{
    if (m_bodyLeft < 0) {
        while (m_buffer.startsWith("\r\n"))
            m_buffer.remove(0, 2);
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return m_buffer.size() > MaxHead ? bad(431) : State::NeedMore;
        if (readHead(end) == State::Bad)
            return State::Bad;
    }
    if (m_buffer.size() < m_bodyLeft)
        return State::NeedMore;
    m_request.body = m_buffer.left(m_bodyLeft);
    m_buffer.remove(0, m_bodyLeft);
    m_bodyLeft = -1;
    m_expectation = false;
    return State::Ready;
}

} // namespace casb::simulator
