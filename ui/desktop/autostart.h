// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace casb::ui {

/// Starting with the person's session. Desktops by freedesktop.org only: elsewhere possible() is false and nothing offers
/// it.
class Autostart
{
public:
    /// What is to be started: @p program with @p arguments. @p name tells several workspaces apart.
    Autostart(QString name, QString program, QStringList arguments);

    static bool possible();
    [[nodiscard]] bool isOn() const;
    /// Writes or removes the entry; ConfigRead says why it could not.
    Result<void> set(bool on);
    [[nodiscard]] QString file() const;

private:
    QString m_name;
    QString m_program;
    QStringList m_arguments;
};

} // namespace casb::ui
