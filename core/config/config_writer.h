// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/config.h"
#include "config/config_node.h"

#include <QByteArray>

namespace casb {

/// What becomes of secrets that lie in the configuration itself.
enum class WrittenSecrets {
    Keep, ///< as they are
    Hide, ///< `***`, for support and for showing
};

/// The configuration as config.yaml, from which loadConfigText() makes the same value again. Settings at their default
/// are left out, paths are absolute.
QByteArray configToYaml(const Config &config, WrittenSecrets secrets);

/// The same as trees: the whole, and the block of inputs.
ConfigNode configToNode(const Config &config, WrittenSecrets secrets);
ConfigNode inputsToNode(const QList<InputConfig> &inputs, WrittenSecrets secrets);

} // namespace casb
