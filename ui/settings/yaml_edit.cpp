// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/yaml_edit.h"

#include "settings/yaml_flow.h"
#include "settings/yaml_place.h"

#include <QRegularExpression>

namespace casb::ui {
namespace {

/// `{…}` that ends where it began, with nothing in it that would need a parser.
bool isSimpleFlowMap(const QString &value)
{
    return value.startsWith(u'{') && value.endsWith(u'}') && value.count(u'{') == value.count(u'}')
           && !value.contains(u'&');
}

/// A plain member whose value ends with its line.
bool isPlainMember(const QString &line)
{
    const QRegularExpressionMatch match = yamlMember(line);
    const QString value = match.captured(5).trimmed();
    return match.hasMatch() && !value.startsWith(u'|') && !value.startsWith(u'>');
}

QString blanks(int count)
{
    return QString(count, u' ');
}

/// Changes the one-line map or list in a line; the comment behind it stays. @p value empty: removes.
bool changeFlow(QString &line, const QStringList &path, const QString &value)
{
    const qsizetype begin = std::min(line.indexOf(u'{') < 0 ? line.size() : line.indexOf(u'{'),
                                     line.indexOf(u'[') < 0 ? line.size() : line.indexOf(u'['));
    const QChar close = begin < line.size() && line[begin] == u'{' ? u'}' : u']';
    const qsizetype end = line.lastIndexOf(close);
    if (end < begin)
        return false;
    const QString flow = line.mid(begin, end + 1 - begin);
    if (flowHasAnchor(flow))
        return false;
    const auto changed = setInFlow(flow, path, value);
    if (changed)
        line.replace(begin, end + 1 - begin, *changed);
    return changed.has_value();
}

/// Where a new member or item below @p place would stand, and how far in.
void addLines(YamlLines &lines, const YamlPlace &place, const QStringList &added)
{
    qsizetype at = place.addAt;
    for (const QString &line : added)
        lines.insert(at++, blanks(place.childIndent) + line);
}

} // namespace

std::optional<YamlChange> setYamlValue(const QString &yaml, const QStringList &path, const QString &value)
{
    YamlLines lines(yaml);
    const std::optional<YamlPlace> place = lines.find(path);
    if (!place)
        return {};
    if (!place->found()) {
        if (place->line >= 0 && lines[place->line].contains(u'&'))
            return {};
        QStringList added;
        for (qsizetype i = 0; i < place->missing.size(); ++i) {
            if (place->missing[i].startsWith(u'['))
                return {};
            const bool last = i + 1 == place->missing.size();
            added << blanks(int(i) * 2) + place->missing[i] + u':' + (last ? QString(u' ' + value) : QString());
        }
        addLines(lines, *place, added);
        return YamlChange{lines.join(), int(place->addAt + added.size() - 1)};
    }
    QString &line = lines[place->line];
    if (!place->inFlow.isEmpty())
        return changeFlow(line, place->inFlow, value) ? std::optional(YamlChange{lines.join(), int(place->line)}) : std::nullopt;
    if (path.last().startsWith(u'[')) {
        line = blanks(place->indent) + QStringLiteral("- ") + value;
        return YamlChange{lines.join(), int(place->line)};
    }
    const QRegularExpressionMatch match = yamlMember(line);
    const QString old = match.captured(5).trimmed();
    if (old.startsWith(u'{') || old.startsWith(u'[') || old.startsWith(u'|') || old.startsWith(u'>')
        || place->end > place->line + 1)
        return {};
    const QString end = line.endsWith(u'\r') ? QStringLiteral("\r") : QString();
    QString comment = match.captured(6);
    comment.remove(u'\r');
    line = yamlUpToColon(line, match) + u' ' + value + comment + end;
    return YamlChange{lines.join(), int(place->line)};
}

std::optional<YamlChange> addYamlItem(const QString &yaml, const QStringList &path, const QString &item)
{
    YamlLines lines(yaml);
    const QStringList behind = path + QStringList{QStringLiteral("[100000]")}; // there is no such item
    const std::optional<YamlPlace> place = lines.find(behind);
    if (!place)
        return {};
    if (!place->inFlow.isEmpty()) {
        QString &line = lines[place->line];
        const QStringList list = place->inFlow.first(place->inFlow.size() - 1);
        const bool added = changeFlow(line, place->inFlow, item)
            || (!list.isEmpty() && changeFlow(line, list, QString(u'[' + item + u']')));
        return added ? std::optional(YamlChange{lines.join(), int(place->line)}) : std::nullopt;
    }
    if (place->missing.size() == 1) {
        addLines(lines, *place, {QString(QStringLiteral("- ") + item)});
        return YamlChange{lines.join(), int(place->addAt)};
    }
    if (place->missing.size() != 2)
        return {};
    addLines(lines, *place, {QString(path.last() + u':'), QString(QStringLiteral("  - ") + item)});
    return YamlChange{lines.join(), int(place->addAt) + 1};
}

std::optional<YamlChange> addYamlBlock(const QString &yaml, const QStringList &path, const QString &name,
                                       const QStringList &block)
{
    YamlLines lines(yaml);
    const std::optional<YamlPlace> place = lines.find(path + QStringList{name});
    if (!place || place->found() || !place->inFlow.isEmpty() || place->missing.size() != 1)
        return {};
    QStringList added{QString(name + u':')};
    for (const QString &line : block)
        added << QStringLiteral("  ") + line;
    addLines(lines, *place, added);
    return YamlChange{lines.join(), int(place->addAt)};
}

std::optional<YamlChange> removeYaml(const QString &yaml, const QStringList &path)
{
    YamlLines lines(yaml);
    const std::optional<YamlPlace> place = lines.find(path);
    if (!place || !place->found())
        return {};
    if (!place->inFlow.isEmpty())
        return changeFlow(lines[place->line], place->inFlow, {}) ? std::optional(YamlChange{lines.join(), int(place->line)})
                                                                 : std::nullopt;
    lines.remove(place->line, place->end);
    return YamlChange{lines.join(), int(place->line)};
}

std::optional<YamlChange> replaceYamlBlock(const QString &yaml, const QStringList &path, const QString &value)
{
    YamlLines found(yaml);
    const std::optional<YamlPlace> place = found.find(path);
    if (!place || !place->found() || !place->inFlow.isEmpty() || path.last().startsWith(u'['))
        return {};
    QStringList lines = found.join().split(u'\n');
    QString &line = lines[place->line];
    const QRegularExpressionMatch match = yamlMember(line);
    const QString old = match.captured(5).trimmed();
    // An anchor may be meant from elsewhere, an open brace goes on over lines that only a parser can delimit.
    if (!old.isEmpty() && !isSimpleFlowMap(old))
        return {};
    qsizetype last = place->line;
    bool plain = true;
    for (qsizetype i = place->line + 1; i < lines.size(); ++i) {
        if (!yamlCounts(lines[i]))
            continue;
        if (yamlIndent(lines[i]) <= place->indent)
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
    const QString name = yamlUpToColon(line, match);
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
