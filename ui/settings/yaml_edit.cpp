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

} // namespace

std::optional<YamlChange> setYamlValue(const QString &yaml, const QStringList &path, const QString &value)
{
    QStringList lines = yaml.split(u'\n');
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
        if (found < 0) {
            if (!last || childIndent < 0)
                return {};
            lines.insert(lastCounting + 1, QString(childIndent, u' ') + path[depth] + QStringLiteral(": ") + value);
            return YamlChange{lines.join(u'\n'), int(lastCounting) + 1};
        }
        const QRegularExpressionMatch match = member(lines[found]);
        if (last) {
            const QString old = match.captured(5).trimmed();
            if (old.startsWith(u'{') || old.startsWith(u'[') || old.startsWith(u'|') || old.startsWith(u'>'))
                return {};
            const qsizetype colon = lines[found].indexOf(u':', match.capturedEnd(4) > 0 ? match.capturedEnd(4) : match.capturedStart(2) + 1);
            lines[found] = lines[found].left(colon + 1) + u' ' + value + match.captured(6);
            return YamlChange{lines.join(u'\n'), int(found)};
        }
        if (!match.captured(5).trimmed().isEmpty())
            return {};
        parentIndent = indentOf(lines[found]);
        begin = found + 1;
    }
    return {};
}

} // namespace casb::ui
