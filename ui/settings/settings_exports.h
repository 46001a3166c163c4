// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/config.h"

#include <QByteArray>
#include <QList>

namespace casb::ui {

/// A file of an export.
struct ExportedFile {
    QString name;
    QByteArray text;
};

/// The inputs as Devo's hosted collector takes them; secrets are `***`, to be filled in there.
ExportedFile exportHosted(const Config &config);

/// The configuration for a server: config.yaml that takes the secrets from environment variables, a docker-compose file
/// and a file that names these variables. Certificates are expected in `certs/` beside it.
QList<ExportedFile> exportServer(const Config &config);

/// The same for Kubernetes: a secret to fill in, the configuration, a volume for the state, one replica.
ExportedFile exportKubernetes(const Config &config);

/// The environment variables of the exports, with what belongs into them.
QStringList exportVariables(const Config &config);

} // namespace casb::ui
