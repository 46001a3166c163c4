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

} // namespace casb::ui
