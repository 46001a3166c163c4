// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace casb::ui {

/// The folder that a collector is started in whose configuration lies in @p configFolder, from which the relative
/// places in it are meant: its parent when it is called `config`, else itself. A desktop program is started anywhere,
/// and must not begin another state there.
inline QString workingFolder(const QString &configFolder)
{
    QDir folder(configFolder);
    if (folder.dirName() == QLatin1String("config"))
        folder.cdUp();
    return folder.absolutePath();
}

} // namespace casb::ui
