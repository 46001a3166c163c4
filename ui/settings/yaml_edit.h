// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace casb::ui {

/// Sets one plain value in a YAML text of the usual block style and leaves all else, comments too, as it is. @p path:
/// names from the top. A last name that is missing is added below its parent. Nothing when a parent is missing or is
/// written in another style.
struct YamlChange {
    QString text;
    int line = 0; ///< from 0
};
std::optional<YamlChange> setYamlValue(const QString &yaml, const QStringList &path, const QString &value);

/// Puts @p value, written in one line, in the place of the whole block (or one-line map) at @p path. Comment lines of the
/// block stay, those beside the members that go do not. Nothing when the member is missing or is written in another
/// style.
std::optional<YamlChange> replaceYamlBlock(const QString &yaml, const QStringList &path, const QString &value);

/// A text as YAML writes it in one line, in quotes where it needs them.
QString yamlScalar(const QString &text);

} // namespace casb::ui
