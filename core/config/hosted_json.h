// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/config_writer.h"

#include "base/error.h"

namespace casb {

/// The inputs as Devo's hosted ("Cloud") collector takes them: `{"inputs": {…}}`.
QByteArray hostedJson(const QList<InputConfig> &inputs, WrittenSecrets secrets);

struct HostedInputs {
    QList<InputConfig> inputs; ///< empty when there are errors
    QList<Error> errors;
    QStringList warnings;
};
/// Reads that form, with or without the outer `inputs`, in JSON or YAML. Relative files are looked for in @p baseDir.
HostedInputs readHosted(const QByteArray &text, const QString &baseDir);

/// Whichever of the three secrets and the region a pasted JSON or YAML text holds, at whatever depth; empty where it
/// holds none. ConfigRead when the text is neither.
struct PastedCredentials {
    QString apiKey;
    QString clientId;
    QString clientSecret;
    QString region;
};
Result<PastedCredentials> readPastedCredentials(const QByteArray &text);

} // namespace casb
