// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace casb::simulator {

class Simulator;

/// Writes the config.yaml with which a collector works against @p simulator. Empty: done; else the reason why not.
QString writeConfig(const Simulator &simulator);
/// One line of JSON that says where everything is.
QByteArray readyLine(const Simulator &simulator);

} // namespace casb::simulator
