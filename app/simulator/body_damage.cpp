// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/body_damage.h"

#include "simulator/json_text.h"

#include <QList>

namespace casb::simulator {

namespace {

/// Puts @p pieces into the first values of texts that describe something, one each: identifiers stay whole.
QByteArray damaged(QByteArray body, const QList<QByteArray> &pieces)
{
    qsizetype from = 0;
    for (const QByteArray &piece : pieces) {
        qsizetype at = -1;
        for (const char *member : {"\"title\":\"", "\"resource\":\"", "\"full_name\":\""}) {
            const qsizetype found = body.indexOf(member, from);
            if (found >= 0 && (at < 0 || found < at))
                at = found;
        }
        if (at < 0)
            break;
        at = body.indexOf(":\"", at) + 2;
        body.insert(at, piece);
        from = at + piece.size();
    }
    return body;
}

} // namespace

QByteArray withControlCharacters(const QByteArray &body)
{
    return damaged(body, {"\t", "\n", QByteArray(1, '\x01'), "\r\t"});
}

QByteArray withBadUtf8(const QByteArray &body)
{
    // A lone continuation, a cut sequence, an overlong slash, half a surrogate pair.
    return damaged(body, {"\x80", "\xe2\x82", "\xc0\xaf", "\xed\xa0\x80", "\xff"});
}

QByteArray withWrappedObject(const QByteArray &body)
{
    const qsizetype begin = body.indexOf("[{") + 1;
    if (begin == 0)
        return body; // a page without objects
    int depth = 0;
    bool inString = false;
    for (qsizetype at = begin; at < body.size(); ++at) {
        const char c = body[at];
        if (inString && c == '\\')
            ++at;
        else if (c == '"')
            inString = !inString;
        else if (!inString && c == '{')
            ++depth;
        else if (!inString && c == '}' && --depth == 0) {
            const QByteArray object = body.mid(begin, at + 1 - begin);
            return body.left(begin) + jsonString(view(object)) + body.mid(at + 1);
        }
    }
    return body;
}

QByteArray prettyPrinted(const QByteArray &body)
{
    QByteArray out;
    int depth = 0;
    bool inString = false;
    const auto newLine = [&out, &depth] { out += '\n' + QByteArray(2 * depth, ' '); };
    for (qsizetype index = 0; index < body.size(); ++index) {
        const char c = body[index];
        if (inString) {
            out += c;
            if (c == '\\')
                out += body[++index];
            else if (c == '"')
                inString = false;
            continue;
        }
        if (c == '}' || c == ']') {
            --depth;
            newLine();
        }
        out += c;
        if (c == '"')
            inString = true;
        else if (c == ':')
            out += ' ';
        else if (c == ',')
            newLine();
        else if (c == '{' || c == '[') {
            ++depth;
            newLine();
        }
    }
    return out;
}

} // namespace casb::simulator
