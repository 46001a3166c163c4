// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/json_text.h"

namespace casb::simulator {

void JsonText::string(std::string_view text)
{
    separate();
    m_out += '"';
    for (const char c : text) {
        switch (c) {
        case '"': m_out += "\\\""; break;
        case '\\': m_out += "\\\\"; break;
        case '\n': m_out += "\\n"; break;
        case '\t': m_out += "\\t"; break;
        default:
            if (uchar(c) < 0x20)
                m_out += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
            else
                m_out += c;
        }
    }
    m_out += '"';
    m_first = false;
}

void JsonText::member(std::string_view name, qint64 number)
{
    key(name);
    raw(view(QByteArray::number(number)));
}

void JsonText::memberOrNull(std::string_view name, std::string_view text)
{
    key(name);
    if (text.empty())
        raw("null");
    else
        string(text);
}

QByteArray jsonString(std::string_view text)
{
    QByteArray out;
    JsonText(out).string(text);
    return out;
}

} // namespace casb::simulator
