// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/yaml_edit.h"

#include <QRegularExpression>

namespace casb::ui {
namespace {

int indentOf(const QString &line)
{
    int i = 0;
    while (i < line.size() && line[i] == u' ')
        ++i;
    return i;
}

bool counts(const QString &line)
{
    const QString text = line.trimmed();
    return !text.isEmpty() && !text.startsWith(u'#');
}

/// `name: value  # comment` → its parts.
QRegularExpressionMatch member(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"re(^(\s*)(?:"([^"]+)"|'([^']+)'|([^\s:#"'\[\]{}][^:#]*?))\s*:(?:\s+("[^"]*"|'[^']*'|[^#]*?))?(\s+#.*)?\s*$)re"));
    return pattern.match(line);
}

QString nameOf(const QRegularExpressionMatch &match)
{
    return match.captured(2) + match.captured(3) + match.captured(4);
}

/// Where the member that a path names stands, or would stand.
struct Place {
    qsizetype line = -1;        ///< −1: it is not there, its parent is
    qsizetype lastSibling = -1; ///< only when it is not there: the last line of the parent's block
    int indent = -1;
};

std::optional<Place> placeOf(const QStringList &lines, const QStringList &path)
{
    qsizetype begin = 0;
    qsizetype end = lines.size();
    int parentIndent = -1;
    for (qsizetype depth = 0; depth < path.size(); ++depth) {
        const bool last = depth + 1 == path.size();
        int childIndent = -1;
        qsizetype found = -1;
        qsizetype lastCounting = begin - 1;
        for (qsizetype i = begin; i < end; ++i) {
            if (!counts(lines[i]))
                continue;
            const int indent = indentOf(lines[i]);
            if (indent <= parentIndent) {
                end = i;
                break;
            }
            lastCounting = i;
            if (childIndent < 0)
                childIndent = indent;
            if (indent == childIndent && nameOf(member(lines[i])) == path[depth]) {
                found = i;
                break;
            }
        }
        if (last)
            return childIndent < 0 ? std::nullopt : std::optional(Place{found, lastCounting, childIndent});
        if (found < 0 || !member(lines[found]).captured(5).trimmed().isEmpty())
            return {};
        parentIndent = indentOf(lines[found]);
        begin = found + 1;
    }
    return {};
}

/// `name:` of a line that is a member.
QString upToColon(const QString &line, const QRegularExpressionMatch &match)
{
    const qsizetype from = match.capturedEnd(4) > 0 ? match.capturedEnd(4)
                                                    : std::max(match.capturedEnd(2), match.capturedEnd(3));
    return line.left(line.indexOf(u':', from) + 1);
}

/// `{…}` that ends where it began, with nothing in it that would need a parser.
bool isSimpleFlowMap(const QString &value)
{
    return value.startsWith(u'{') && value.endsWith(u'}') && value.count(u'{') == value.count(u'}')
           && !value.contains(u'&');
}

/// A plain member whose value ends with its line.
bool isPlainMember(const QString &line)
{
    const QRegularExpressionMatch match = member(line);
    const QString value = match.captured(5).trimmed();
    return match.hasMatch() && !value.startsWith(u'|') && !value.startsWith(u'>');
}

} // namespace

std::optional<YamlChange> setYamlValue(const QString &yaml, const QStringList &path, const QString &value)
{
    QStringList lines = yaml.split(u'\n');
    const std::optional<Place> place = placeOf(lines, path);
    if (!place)
        return {};
    if (place->line < 0) {
        lines.insert(place->lastSibling + 1, QString(place->indent, u' ') + path.last() + QStringLiteral(": ") + value);
        return YamlChange{lines.join(u'\n'), int(place->lastSibling) + 1};
    }
    QString &line = lines[place->line];
    const QRegularExpressionMatch match = member(line);
    const QString old = match.captured(5).trimmed();
    if (old.startsWith(u'{') || old.startsWith(u'[') || old.startsWith(u'|') || old.startsWith(u'>'))
        return {};
    line = upToColon(line, match) + u' ' + value + match.captured(6);
    return YamlChange{lines.join(u'\n'), int(place->line)};
}

std::optional<YamlChange> replaceYamlBlock(const QString &yaml, const QStringList &path, const QString &value)
{
    QStringList lines = yaml.split(u'\n');
    const std::optional<Place> place = placeOf(lines, path);
    if (!place || place->line < 0)
        return {};
    QString &line = lines[place->line];
    const QRegularExpressionMatch match = member(line);
    const QString old = match.captured(5).trimmed();
    // An anchor may be meant from elsewhere, an open brace goes on over lines that only a parser can delimit.
    if (!old.isEmpty() && !isSimpleFlowMap(old))
        return {};
    qsizetype last = place->line;
    bool plain = true;
    for (qsizetype i = place->line + 1; i < lines.size(); ++i) {
        if (!counts(lines[i]))
            continue;
        if (indentOf(lines[i]) <= place->indent)
            break;
        plain = plain && isPlainMember(lines[i]);
        last = i;
    }
    if (last > place->line && !old.isEmpty())
        return {};
    // What looks like a comment in a text of several lines is part of that text, which may be a secret.
    QStringList kept;
    for (qsizetype i = place->line + 1; plain && i <= last; ++i) {
        if (lines[i].trimmed().startsWith(u'#'))
            kept << lines[i];
    }
    const QString end = line.endsWith(u'\r') ? QStringLiteral("\r") : QString();
    const QString name = upToColon(line, match);
    // Without a value, what follows the colon is the comment with all of its blanks.
    QString comment = old.isEmpty() ? line.mid(name.size()) : match.captured(6);
    comment.remove(u'\r');
    line = name + u' ' + value + (comment.trimmed().isEmpty() ? QString() : comment) + end;
    lines = lines.mid(0, place->line + 1) + kept + lines.mid(last + 1);
    return YamlChange{lines.join(u'\n'), int(place->line)};
}

QString yamlScalar(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z_][A-Za-z0-9_.@-]*$"));
    static const QRegularExpression taken(QStringLiteral("^(?:y|n|yes|no|true|false|on|off|null)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (plain.match(text).hasMatch() && !taken.match(text).hasMatch())
        return text;
    QString out(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            out += QStringLiteral("\\x%1").arg(uint(c.unicode()), 2, 16, QLatin1Char('0'));
        else
            out += c;
    }
    out += u'"';
    return out;
}

} // namespace casb::ui
