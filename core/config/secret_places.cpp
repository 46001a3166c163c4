// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/secret_places.h"

#include "config/config_node.h"

#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <exception>

namespace casb {
namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isSecretName(const std::string &name)
{
    return name == "api_key" || name == "client_id" || name == "client_secret" || name == "password";
}

bool isReference(const std::string &name)
{
    return name == "env" || name == "file";
}

/// A text that is too large, or that is not what its parser read of it.
struct NotUnderstood {};

/// The places of secrets as the parser finds them, in bytes.
class ParsedPlaces
{
public:
    explicit ParsedPlaces(const QByteArray &text) : m_text(text), m_skipped(text.startsWith("\xEF\xBB\xBF") ? 3 : 0) {}

    QList<TextPlace> find()
    {
        for (const YAML::Node &document : YAML::LoadAll(m_text.toStdString()))
            walk(document, 0);
        return m_places;
    }

private:
    void count(int depth)
    {
        if (depth > kConfigMaxDepth || ++m_count > kConfigMaxNodes)
            throw NotUnderstood();
    }

    void walk(const YAML::Node &node, int depth)
    {
        count(depth);
        if (node.IsSequence()) {
            for (const YAML::Node &item : node)
                walk(item, depth + 1);
        } else if (node.IsMap()) {
            for (const auto &member : node) {
                if (member.first.IsScalar() && isSecretName(member.first.Scalar()))
                    take(member.second, depth + 1);
                else
                    walk(member.second, depth + 1);
            }
        }
    }

    /// Whatever is written in the place of a secret is one, but for a reference.
    void take(const YAML::Node &node, int depth)
    {
        count(depth);
        if (node.IsScalar()) {
            takeScalar(node);
        } else if (node.IsSequence()) {
            for (const YAML::Node &item : node)
                take(item, depth + 1);
        } else if (node.IsMap()) {
            for (const auto &member : node) {
                if (member.first.IsScalar() && isReference(member.first.Scalar()))
                    continue;
                take(member.first, depth + 1);
                take(member.second, depth + 1);
            }
        }
    }

    void takeScalar(const YAML::Node &node)
    {
        if (node.Scalar().empty() || node.Mark().is_null())
            return;
        qsizetype at = skipSpace(node.Mark().pos + m_skipped);
        while (peek(at) == '!' || peek(at) == '&') { // its tag and its anchor
            while (at < m_text.size() && !isSpace(m_text[at]))
                ++at;
            at = skipSpace(at);
        }
        if (peek(at) == '"' || peek(at) == '\'') {
            m_places.append({at, behindQuote(at)});
            return;
        }
        if (peek(at) == '|' || peek(at) == '>')
            at = skipSpace(m_text.indexOf('\n', at) < 0 ? m_text.size() : m_text.indexOf('\n', at));
        m_places.append({at, behindValue(at, node.Scalar())});
    }

    [[nodiscard]] char peek(qsizetype at) const { return at < m_text.size() ? m_text[at] : '\0'; }

    [[nodiscard]] qsizetype skipSpace(qsizetype at) const
    {
        while (at < m_text.size() && isSpace(m_text[at]))
            ++at;
        return at;
    }

    [[nodiscard]] qsizetype behindQuote(qsizetype at) const
    {
        const char quote = m_text[at];
        for (++at; at < m_text.size(); ++at) {
            if (quote == '"' && m_text[at] == '\\')
                ++at;
            else if (quote == '\'' && m_text[at] == quote && peek(at + 1) == quote)
                ++at;
            else if (m_text[at] == quote)
                return at + 1;
        }
        throw NotUnderstood();
    }

    /// Lines are folded and indents dropped in a value, but what is no blank stands in the text as in the value.
    [[nodiscard]] qsizetype behindValue(qsizetype at, const std::string &value) const
    {
        for (const char c : value) {
            if (isSpace(c))
                continue;
            at = skipSpace(at);
            if (peek(at) != c)
                throw NotUnderstood();
            ++at;
        }
        return at;
    }

    const QByteArray &m_text;
    qsizetype m_skipped; ///< a byte order mark, which the parser does not count
    int m_count = 0;
    QList<TextPlace> m_places;
};

QList<TextPlace> inCharacters(const QByteArray &text, const QList<TextPlace> &bytes)
{
    QList<TextPlace> out;
    qsizetype at = 0;
    qsizetype characters = 0;
    const auto to = [&](qsizetype byte) {
        characters += QString::fromUtf8(text.mid(at, byte - at)).size();
        at = byte;
        return characters;
    };
    for (const TextPlace &place : bytes) {
        const qsizetype begin = to(place.begin);
        out.append({begin, to(place.end)});
    }
    return out;
}

qsizetype lineEnd(const QString &text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    return end < 0 ? text.size() : end;
}

/// Where what follows a name at @p at, whose line is @p indent far in, ends at the latest.
qsizetype guessedEnd(const QString &text, qsizetype at, qsizetype indent, bool inBraces)
{
    static const QRegularExpression member(QStringLiteral(R"re(\G\s*(?:- +)?(?:"[^"\n]*"|'[^'\n]*'|[\w.-]+)\s*:)re"));
    qsizetype value = at;
    while (value < text.size() && text[value].isSpace())
        ++value;
    if (value > lineEnd(text, at) && member.match(text, lineEnd(text, at)).hasMatch())
        value = at; // the next line is a member of its own, unless it is further in
    qsizetype end = lineEnd(text, value);
    if (value < text.size() && (text[value] == u'"' || text[value] == u'\'')) {
        qsizetype close = value + 1;
        while (close < text.size() && text[close] != text[value])
            close += text[close] == u'\\' ? 2 : 1;
        end = lineEnd(text, std::min(close, text.size()));
    } else if (inBraces) {
        static const QRegularExpression closing(QStringLiteral("[,}\\]]"));
        const qsizetype close = text.indexOf(closing, value);
        end = lineEnd(text, close < 0 ? text.size() : close);
    }
    while (end < text.size()) {
        const qsizetype begin = end + 1;
        qsizetype first = begin;
        while (first < text.size() && (text[first] == u' ' || text[first] == u'\t' || text[first] == u'\r'))
            ++first;
        const bool blank = first >= text.size() || text[first] == u'\n';
        if (!blank && first - begin <= indent)
            break;
        end = lineEnd(text, begin);
    }
    return end;
}

/// From each name of a secret, and from each anchor, to where its value ends at the latest.
QList<TextPlace> guessedPlaces(const QString &text)
{
    static const QRegularExpression name(
        QStringLiteral(R"re(["']?\b(?:api_key|client_id|client_secret|password)["']?\s*:|(?<=\s)&[^\s,\[\]{}]+[ \t])re"),
        QRegularExpression::CaseInsensitiveOption);
    QList<TextPlace> out;
    qsizetype from = 0;
    int braces = 0;
    qsizetype counted = 0;
    for (auto it = name.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedStart() < from)
            continue; // within what is taken already
        for (; counted < match.capturedStart(); ++counted)
            braces += text[counted] == u'{' ? 1 : text[counted] == u'}' && braces > 0 ? -1 : 0;
        const qsizetype line = text.lastIndexOf(u'\n', match.capturedStart() - text.size() - 1) + 1;
        qsizetype indent = 0;
        while (line + indent < match.capturedStart() && (text[line + indent] == u' ' || text[line + indent] == u'-'))
            ++indent;
        from = guessedEnd(text, match.capturedEnd(), indent, braces > 0);
        out.append({match.capturedEnd(), from});
    }
    return out;
}

/// The parts that lie in one line each, without the blanks around them.
QList<TextPlace> byLine(const QString &text, const QList<TextPlace> &places)
{
    QList<TextPlace> out;
    for (const TextPlace &place : places) {
        for (qsizetype at = place.begin; at < place.end;) {
            TextPlace part{at, std::min(lineEnd(text, at), place.end)};
            at = part.end + 1;
            while (part.begin < part.end && text[part.begin].isSpace())
                ++part.begin;
            while (part.end > part.begin && text[part.end - 1].isSpace())
                --part.end;
            if (part.begin < part.end)
                out.append(part);
        }
    }
    return out;
}

} // namespace

QList<TextPlace> secretPlaces(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QList<TextPlace> places;
    try {
        places = ParsedPlaces(bytes).find();
    } catch (const NotUnderstood &) {
        return byLine(text, guessedPlaces(text));
    } catch (const std::exception &) {
        return byLine(text, guessedPlaces(text));
    }
    // A value that several names refer to is written once.
    std::sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.begin < b.begin; });
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return byLine(text, inCharacters(bytes, places));
}

} // namespace casb
