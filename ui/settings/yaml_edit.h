// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace casb::ui {

/// What a change of a YAML text gave.
struct YamlChange {
    QString text;
    int line = 0; ///< from 0
};

/// Sets one plain value and leaves all else, comments too, as it is. @p path: names from the top, `[2]` for an item of a
/// list. What is missing is added below the deepest parent that is there; block style and maps or lists that are written
/// in one line are understood. Nothing when the text writes a parent in another style.
std::optional<YamlChange> setYamlValue(const QString &yaml, const QStringList &path, const QString &value);

/// Adds an item, written in one line, behind the last one of the list at @p path, which is made when it is missing.
std::optional<YamlChange> addYamlItem(const QString &yaml, const QStringList &path, const QString &item);

/// Adds a member with the given lines as its block behind the last one of the map at @p path.
std::optional<YamlChange> addYamlBlock(const QString &yaml, const QStringList &path, const QString &name,
                                       const QStringList &lines);

/// Removes a member or an item with all that belongs to it.
std::optional<YamlChange> removeYaml(const QString &yaml, const QStringList &path);

/// Puts @p value, written in one line, in the place of the whole block (or one-line map) at @p path. Comment lines of the
/// block stay, those beside the members that go do not. Nothing when the member is missing or is written in another
/// style.
std::optional<YamlChange> replaceYamlBlock(const QString &yaml, const QStringList &path, const QString &value);

/// A text as YAML writes it in one line, in quotes where it needs them.
QString yamlScalar(const QString &text);

} // namespace casb::ui
