// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace casb::ui {

/// Sets one value in a map or list that is written in one line; a member that is missing is added at its end. Nothing
/// when the path does not fit. @p value empty: the member or item is removed.
std::optional<QString> setInFlow(const QString &flow, const QStringList &path, const QString &value);

/// A value in it is given a name (`&name`), or is what was given one elsewhere (`*name`).
bool flowHasAnchor(const QString &flow);

} // namespace casb::ui
