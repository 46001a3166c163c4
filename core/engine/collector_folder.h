// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/service_key.h"
#include "config/config_loader.h"

namespace casb {

/// A state that the replaced collector left.
struct FoundState {
    ServiceKey key;
    QString file;
    QByteArray json; ///< empty when error says why
    Error error;
};

/// What lies in the folder of a Devo collector. Nothing of it is changed.
struct CollectorFolder {
    LoadedConfig loaded;
    QStringList certificates; ///< file names in `certs/`
    QString stateFolder;
    QList<FoundState> states;
};

/// Looks into @p folder, or beside a configuration file that is named instead. Reads from the disk.
CollectorFolder readCollectorFolder(const QString &folder);

/// Copies the states that can be read into @p stateFolder, where the first pull finds them. StoreFailed names the file.
Result<void> copyStates(const CollectorFolder &found, const QString &stateFolder);
/// Writes @p states below @p stateFolder, where the first pulls of their keys, in the collector @p collectorId, find them.
/// StoreFailed: one cannot be written, or one of that key lies there already.
Result<void> placeStates(const QList<FoundState> &states, const QString &stateFolder, const QString &collectorId);

} // namespace casb
