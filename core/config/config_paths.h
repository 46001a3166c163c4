// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace casb {

/// Where files named by a relative path are looked for. All answers are absolute.
struct ConfigPaths {
    QString baseDir;    ///< folder of the configuration file
    QString workingDir; ///< folder in which the program was started

    /// Places of a chain, certificate or key, the first one first.
    [[nodiscard]] QStringList certificatePlaces(const QString &name) const;
    /// Places of a file that holds a secret.
    [[nodiscard]] QStringList secretPlaces(const QString &name) const;
    [[nodiscard]] QString persistenceDir(const QString &name) const;
};

/// Places of a configuration file: `<cwd>/config/`, then `<cwd>/`.
QStringList configPlaces(const QString &name, const QString &workingDir);
/// The first of @p places that is a file; empty when there is none.
QString firstFile(const QStringList &places);
/// The configuration file that @p name means; ConfigRead when there is none.
Result<QString> findConfigFile(const QString &name, const QString &workingDir);
/// The whole file. ConfigRead, with the path, for a folder, an unreadable or empty file, one over 8 MiB, one not UTF-8.
Result<QByteArray> readConfigFile(const QString &path);
/// True when group or others may read @p path. Always false where there are no such rights.
bool readableByOthers(const QString &path);

} // namespace casb
