// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace casb {

/// The command line of casb-console.
struct ConsoleOptions {
    bool demo = false;
    bool background = false; ///< start in the tray, without the window
    QString config;
    std::optional<ui::Theme::Mode> theme;
    QString page;
    std::optional<QSize> size;
    QString screenshot; ///< file to write the window to, then quit
    int afterSeconds = 3;
    QString workspace;  ///< folder of settings, demo state and keychain index; empty: the platform's own
    QString problem;    ///< not empty: what is wrong with the command line
    QString help;       ///< not empty: asked for
};

ConsoleOptions readConsoleOptions(const QStringList &arguments);

} // namespace casb
