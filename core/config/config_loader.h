// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "config/config.h"
#include "config/config_node.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace casb {

/// The configuration, or everything that is wrong with it. Each error's text() is the line to print.
struct LoadedConfig {
    std::optional<Config> config; ///< present exactly when there are no errors
    QList<Error> errors;
    QStringList warnings;         ///< each with the path of its setting
    QStringList notes;            ///< settings that are accepted and have no effect, each with its path
    QString file;                 ///< absolute path of what was read; of the inputs' file for the pair
};

/// The file that `--config` names: YAML, or JSON when it ends in .json or begins with a brace. A relative name is
/// looked for in `<workingDir>/config/`, then in @p workingDir.
LoadedConfig loadConfigFile(const QString &name, const QString &workingDir);
/// A whole configuration in YAML or JSON. @p baseDir is the folder in which it would lie as a file.
LoadedConfig loadConfigText(const QByteArray &text, const QString &baseDir, const QString &workingDir);
/// The collector server's pair: @p jobName holds the inputs, @p collectorName globals and outputs.
LoadedConfig loadConfigPair(const QString &jobName, const QString &collectorName, const QString &workingDir);

/// One text as a tree, in whichever of the two notations it is.
Result<ConfigNode> parseConfigText(const QByteArray &text, QStringList &warnings);

/// Which configuration a command line means.
struct ConfigChoice {
    QString config;    ///< as given by --config
    QString job;       ///< as given, else the default place
    QString collector; ///< as given, else the default place
    bool usePair = false;
};
/// The pair wins when both of its files exist.
ConfigChoice chooseConfig(const QString &config, const QString &job, const QString &collector,
                          const QString &workingDir);
/// Loads what chooseConfig() chose.
LoadedConfig loadChosenConfig(const ConfigChoice &choice, const QString &workingDir);

} // namespace casb
