// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/json_members.h"

namespace casb::ui {
namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Index behind the string that begins at @p at.
qsizetype stringEnd(QByteArrayView text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return text.size();
}

QString unescaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 >= text.size()) {
            out += text[i];
            continue;
        }
        switch (const QChar c = text[++i]; c.unicode()) {
        case u'b': out += u'\b'; break;
        case u'f': out += u'\f'; break;
        case u'n': out += u'\n'; break;
        case u'r': out += u'\r'; break;
        case u't': out += u'\t'; break;
        case u'u':
            out += QChar(QStringView(text).mid(i + 1, 4).toUShort(nullptr, 16));
            i += 4;
            break;
        default: out += c;
        }
    }
    return out;
}

} // namespace

qsizetype jsonValueEnd(QByteArrayView text, qsizetype from)
{
    if (from >= text.size())
        return text.size();
    if (text[from] == '"')
        return stringEnd(text, from);
    if (text[from] != '{' && text[from] != '[') {
        while (from < text.size() && text[from] != ',' && text[from] != '}' && text[from] != ']' && !isBlank(text[from]))
            ++from;
        return from;
    }
    int depth = 0;
    for (qsizetype at = from; at < text.size();) {
        switch (text[at]) {
        case '"': at = stringEnd(text, at); continue;
        case '{':
        case '[': ++depth; break;
        case '}':
        case ']':
            if (--depth == 0)
                return at + 1;
            break;
        default: break;
        }
        ++at;
    }
    return text.size();
}

JsonWalk::JsonWalk(QByteArrayView container) : m_text(container)
{
    skip();
    if (m_at >= m_text.size() || (m_text[m_at] != '{' && m_text[m_at] != '[')) {
        m_at = m_text.size();
        return;
    }
    m_object = m_text[m_at] == '{';
    ++m_at;
}

void JsonWalk::skip()
{
    while (m_at < m_text.size() && isBlank(m_text[m_at]))
        ++m_at;
}

bool JsonWalk::next()
{
    skip();
    if (m_at < m_text.size() && m_text[m_at] == ',') {
        ++m_at;
        skip();
    }
    if (m_at >= m_text.size() || m_text[m_at] == '}' || m_text[m_at] == ']') {
        m_at = m_text.size();
        return false;
    }
    if (m_object) {
        const qsizetype end = jsonValueEnd(m_text, m_at);
        m_name = m_text.sliced(m_at + 1, std::max<qsizetype>(0, end - m_at - 2));
        m_at = end;
        skip();
        if (m_at < m_text.size())
            ++m_at; // the colon
        skip();
    }
    const qsizetype end = jsonValueEnd(m_text, m_at);
    if (end == m_at) { // no JSON after all
        m_at = m_text.size();
        return false;
    }
    m_value = m_text.sliced(m_at, end - m_at);
    m_at = end;
    return true;
}

QString jsonText(QByteArrayView value)
{
    if (value.isEmpty() || value.front() == '{' || value.front() == '[')
        return {};
    if (value.front() != '"')
        return QString::fromUtf8(value);
    const QByteArrayView inside = value.sliced(1, std::max<qsizetype>(0, value.size() - 2));
    const QString text = QString::fromUtf8(inside);
    return inside.contains('\\') ? unescaped(text) : text;
}

QByteArrayView jsonMember(QByteArrayView object, QByteArrayView name)
{
    for (JsonWalk walk(object); walk.next();) {
        if (walk.name() == name)
            return walk.value();
    }
    return {};
}

} // namespace casb::ui
