// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/json_line.h"

#include <utility>

namespace casb::deliver {

namespace {

void appendQuoted(QByteArray &out, const QByteArray &utf8)
{
    constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    for (const char c : utf8) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (code < 0x20 || code == 0x7f) {
            out += "\\u00";
            out += kHex[code >> 4];
            out += kHex[code & 0xf];
        } else {
            out += c;
        }
    }
    out += '"';
}

} // namespace

JsonLine &JsonLine::text(const char *name, const QString &value)
{
    begin(name);
    appendQuoted(m_line, value.toUtf8());
    return *this;
}

JsonLine &JsonLine::textOrNull(const char *name, const QString &value)
{
    if (!value.isEmpty())
        return text(name, value);
    begin(name);
    m_line += "null";
    return *this;
}

JsonLine &JsonLine::number(const char *name, qint64 value)
{
    begin(name);
    m_line += QByteArray::number(value);
    return *this;
}

JsonLine &JsonLine::seconds(const char *name, std::optional<qint64> ms)
{
    begin(name);
    m_line += ms ? QByteArray::number(double(*ms) / 1000, 'f', 3) : QByteArray("null");
    return *this;
}

QByteArray JsonLine::take()
{
    m_line += '}';
    return std::exchange(m_line, "{");
}

void JsonLine::begin(const char *name)
{
    if (m_line.size() > 1)
        m_line += ',';
    m_line += '"';
    m_line += name;
    m_line += "\":";
}

} // namespace casb::deliver
