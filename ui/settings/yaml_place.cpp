// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/yaml_place.h"

#include <QRegularExpression>

namespace casb::ui {

int yamlIndent(const QString &line)
{
    int i = 0;
    while (i < line.size() && line[i] == u' ')
        ++i;
    return i;
}

bool yamlCounts(const QString &line)
{
    const QString text = line.trimmed();
    return !text.isEmpty() && !text.startsWith(u'#');
}

bool isYamlItem(const QString &line)
{
    const QString text = line.trimmed();
    return text == u"-" || text.startsWith(QLatin1String("- "));
}

QRegularExpressionMatch yamlMember(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"re(^(\s*)(?:"([^"]+)"|'([^']+)'|([^\s:#"'\[\]{}][^:#]*?))\s*:(?:\s+("[^"]*"|'[^']*'|\{.*\}|\[.*\]|[^#]*?))?(\s+#.*)?\s*$)re"));
    return pattern.match(line);
}

QString yamlName(const QRegularExpressionMatch &match)
{
    return match.captured(2) + match.captured(3) + match.captured(4);
}

QString yamlUpToColon(const QString &line, const QRegularExpressionMatch &match)
{
    const qsizetype from = match.capturedEnd(4) > 0 ? match.capturedEnd(4)
                                                    : std::max(match.capturedEnd(2), match.capturedEnd(3));
    return line.left(line.indexOf(u':', from) + 1);
}

qsizetype YamlLines::endOf(qsizetype line, int indent, qsizetype limit) const
{
    qsizetype last = line;
    for (qsizetype i = line + 1; i < limit; ++i) {
        if (!yamlCounts(m_lines[i]))
            continue;
        // Items may stand as far left as the name of their list.
        const bool ownItem = yamlIndent(m_lines[i]) == indent && isYamlItem(m_lines[i]) && !isYamlItem(m_lines[line]);
        if (yamlIndent(m_lines[i]) <= indent && !ownItem)
            break;
        last = i;
    }
    return last + 1;
}

std::optional<YamlPlace> YamlLines::find(const QStringList &path)
{
    YamlPlace place;
    qsizetype begin = 0;
    qsizetype end = m_lines.size();
    int least = 0; // indent that children have at least
    for (qsizetype depth = 0; depth < path.size(); ++depth) {
        const QString &name = path[depth];
        const bool wantsItem = name.startsWith(u'[');
        int children = -1;
        int item = -1;
        qsizetype found = -1;
        qsizetype lastCounting = begin - 1;
        for (qsizetype i = begin; i < end && found < 0; ++i) {
            if (!yamlCounts(m_lines[i]) || yamlIndent(m_lines[i]) < least)
                continue;
            lastCounting = i;
            if (children < 0)
                children = yamlIndent(m_lines[i]);
            if (yamlIndent(m_lines[i]) != children)
                continue;
            if (wantsItem ? isYamlItem(m_lines[i]) && ++item == name.mid(1, name.size() - 2).toInt()
                          : yamlName(yamlMember(m_lines[i])) == name)
                found = i;
        }
        if (found < 0) {
            place.missing = path.mid(depth);
            place.childIndent = children >= 0 ? children : depth == 0 ? 0 : place.indent + 2;
            place.addAt = lastCounting + 1;
            return place;
        }
        place.line = found;
        place.indent = children;
        place.end = endOf(found, children, end);
        if (depth + 1 == path.size())
            return place;
        const QString value = wantsItem ? m_lines[found].trimmed().mid(1).trimmed()
                                        : yamlMember(m_lines[found]).captured(5).trimmed();
        if (value.startsWith(u'{') || value.startsWith(u'[')) {
            place.inFlow = path.mid(depth + 1);
            return place;
        }
        end = place.end;
        if (wantsItem) {
            m_dashes.append({found, children});
            m_lines[found][children] = u' ';
            begin = found;
            least = children + 1;
        } else if (value.isEmpty()) {
            begin = found + 1;
            // Items may stand at the column of their list's name, members may not.
            least = path[depth + 1].startsWith(u'[') ? children : children + 1;
        } else {
            return {};
        }
    }
    return {};
}

void YamlLines::insert(qsizetype line, const QString &text)
{
    m_lines.insert(line, text);
    for (auto &dash : m_dashes) {
        if (dash.first >= line)
            ++dash.first;
    }
}

void YamlLines::remove(qsizetype from, qsizetype to)
{
    m_lines.remove(from, to - from);
    m_dashes.removeIf([&](const auto &dash) { return dash.first >= from && dash.first < to; });
    for (auto &dash : m_dashes) {
        if (dash.first >= to)
            dash.first -= to - from;
    }
}

QString YamlLines::join() const
{
    QStringList lines = m_lines;
    for (const auto &[line, column] : m_dashes)
        lines[line][column] = u'-';
    return lines.join(u'\n');
}

} // namespace casb::ui
