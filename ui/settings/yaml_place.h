// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpressionMatch>
#include <QString>
#include <QStringList>

#include <optional>

namespace casb::ui {

/// Where a member or an item of a YAML text stands, or would stand.
struct YamlPlace {
    qsizetype line = -1;  ///< of the deepest that was found; −1: nothing of the path is there
    qsizetype end = -1;   ///< the line behind its block
    int indent = -1;      ///< of its name, or of its dash
    QStringList inFlow;   ///< the rest of the path lies in the one-line map or list of this line
    QStringList missing;  ///< the rest of the path that is not there
    int childIndent = -1; ///< of what would be added below it
    qsizetype addAt = -1; ///< line before which that would stand
    bool found() const { return missing.isEmpty(); }
};

/// The lines of a text; those of items that the path goes through have a blank in place of their dash, so that what
/// follows it reads as a member.
class YamlLines
{
public:
    explicit YamlLines(const QString &yaml) : m_lines(yaml.split(u'\n')) {}

    std::optional<YamlPlace> find(const QStringList &path);
    [[nodiscard]] QString &operator[](qsizetype line) { return m_lines[line]; }
    [[nodiscard]] qsizetype size() const { return m_lines.size(); }
    void insert(qsizetype line, const QString &text);
    void remove(qsizetype from, qsizetype to);
    /// The text again.
    [[nodiscard]] QString join() const;

private:
    [[nodiscard]] qsizetype endOf(qsizetype line, int indent, qsizetype limit) const;

    QStringList m_lines;
    QList<std::pair<qsizetype, int>> m_dashes; ///< line and column
};

int yamlIndent(const QString &line);
/// Neither empty nor a comment.
bool yamlCounts(const QString &line);
bool isYamlItem(const QString &line);
/// `name: value  # comment` → its parts: 1 indent, 2–4 name, 5 value, 6 comment.
QRegularExpressionMatch yamlMember(const QString &line);
QString yamlName(const QRegularExpressionMatch &match);
/// `name:` of a line that is a member.
QString yamlUpToColon(const QString &line, const QRegularExpressionMatch &match);

} // namespace casb::ui
