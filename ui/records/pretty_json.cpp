// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/pretty_json.h"

#include <QJsonDocument>

namespace casb::ui {
namespace {

constexpr qsizetype kInlineListLength = 90;

/// Index behind the string that begins at @p at.
qsizetype stringEnd(QStringView text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        if (text[at] == u'\\')
            ++at;
        else if (text[at] == u'"')
            return at + 1;
    }
    return text.size();
}

bool isNumberPart(QChar c)
{
    return c.isDigit() || c == u'-' || c == u'+' || c == u'.' || c == u'e' || c == u'E';
}

/// Walks through a text that is known to be valid JSON and writes it anew.
class Printer
{
public:
    Printer(QStringView text, int indent) : m_text(text), m_indent(indent) {}

    QString print()
    {
        value(0);
        return m_out;
    }

private:
    void skip()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    QStringView scalar()
    {
        const qsizetype begin = m_at;
        if (m_text[m_at] == u'"') {
            m_at = stringEnd(m_text, m_at);
        } else {
            while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u',' && m_text[m_at] != u'}'
                   && m_text[m_at] != u']')
                ++m_at;
        }
        return m_text.mid(begin, m_at - begin);
    }

    void line(int depth)
    {
        m_out += u'\n';
        m_out += QString(qsizetype(depth) * m_indent, u' ');
    }

    /// The list at m_at on one line when it holds nothing but plain values and is short.
    bool shortList()
    {
        const qsizetype begin = m_at;
        QString out(u'[');
        ++m_at;
        for (skip(); m_at < m_text.size() && m_text[m_at] != u']'; skip()) {
            if (m_text[m_at] == u',') {
                out += QStringLiteral(", ");
                ++m_at;
            } else if (m_text[m_at] == u'{' || m_text[m_at] == u'[' || out.size() > kInlineListLength) {
                m_at = begin;
                return false;
            } else {
                out += scalar();
            }
        }
        ++m_at;
        m_out += out + u']';
        return true;
    }

    void value(int depth)
    {
        skip();
        if (m_at >= m_text.size())
            return;
        const QChar open = m_text[m_at];
        if (open != u'{' && open != u'[') {
            m_out += scalar();
            return;
        }
        if (open == u'[' && shortList())
            return;
        const QChar close = open == u'{' ? u'}' : u']';
        ++m_at;
        m_out += open;
        skip();
        if (m_at < m_text.size() && m_text[m_at] == close) {
            ++m_at;
            m_out += close;
            return;
        }
        while (m_at < m_text.size()) {
            line(depth + 1);
            skip();
            if (open == u'{') {
                m_out += scalar();
                skip();
                ++m_at; // the colon
                m_out += QStringLiteral(": ");
            }
            value(depth + 1);
            skip();
            const bool more = m_at < m_text.size() && m_text[m_at] == u',';
            ++m_at;
            if (!more)
                break;
            m_out += u',';
        }
        line(depth);
        m_out += close;
    }

    QStringView m_text;
    int m_indent;
    qsizetype m_at = 0;
    QString m_out;
};

} // namespace

QList<JsonSpan> jsonSpans(QStringView line)
{
    QList<JsonSpan> out;
    for (qsizetype at = 0; at < line.size();) {
        const QChar c = line[at];
        if (c.isSpace()) {
            ++at;
            continue;
        }
        JsonSpan span{at, 1, JsonPart::Punctuation};
        if (c == u'"') {
            qsizetype end = stringEnd(line, at);
            span.length = end - at;
            while (end < line.size() && line[end].isSpace())
                ++end;
            span.part = end < line.size() && line[end] == u':' ? JsonPart::Key : JsonPart::String;
        } else if (c.isDigit() || c == u'-') {
            while (at + span.length < line.size() && isNumberPart(line[at + span.length]))
                ++span.length;
            span.part = JsonPart::Number;
        } else if (c.isLetter()) {
            while (at + span.length < line.size() && line[at + span.length].isLetter())
                ++span.length;
            span.part = JsonPart::Word;
        }
        out.append(span);
        at += span.length;
    }
    return out;
}

QString prettyJson(const QByteArray &json, int indent)
{
    QJsonParseError error;
    (void)QJsonDocument::fromJson(json, &error);
    const QString text = QString::fromUtf8(json);
    if (error.error != QJsonParseError::NoError)
        return text;
    return Printer(text, indent).print();
}

QString shortenStrings(const QString &text, int limit)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] != u'"') {
            out += text[at++];
            continue;
        }
        const qsizetype end = stringEnd(text, at);
        qsizetype next = end;
        while (next < text.size() && text[next].isSpace())
            ++next;
        const bool key = next < text.size() && text[next] == u':';
        if (!key && end - at > limit + 2) {
            out += QStringView(text).mid(at, limit + 1);
            out += u'…';
            out += u'"';
        } else {
            out += QStringView(text).mid(at, end - at);
        }
        at = end;
    }
    return out;
}

} // namespace casb::ui
