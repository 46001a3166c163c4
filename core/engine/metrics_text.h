// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_snapshot.h"

#include <QByteArray>
#include <QStringList>

namespace casb {

/// An engine's numbers as OpenMetrics 1.0 text, ended by `# EOF`.
QByteArray metricsText(const EngineSnapshot &snapshot);

/// What an engine still lacks to be collecting and delivering, a reason a line: the store, a setup, an output's
/// connection. Empty: it is ready.
QStringList notReady(const EngineSnapshot &snapshot);

} // namespace casb
