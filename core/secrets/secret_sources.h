// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret_store.h"

#include <QMap>

namespace casb {

/// The secret itself when it lies in the configuration, a variable or a file; SecretUnavailable names what is missing.
/// Not for the keychain.
Result<QString> resolveSecret(const SecretSource &source);

/// Those of the three that should lie in a variable or a file and do not; the path of each is its key in the
/// configuration. What lies in the keychain is not looked for.
QList<Error> missingSecrets(const CredentialSources &sources);

/// Names of the keychain entries that @p sources needs, each once.
QStringList keychainNames(const CredentialSources &sources);
/// All three, those of the keychain from @p entries by name; an error has the key of the first one missing as its path.
Result<Credentials> resolveCredentials(const CredentialSources &sources, const QMap<QString, Credentials> &entries);

/// What one keychain entry holds: the three secrets as one JSON text.
QByteArray credentialsToJson(const Credentials &credentials);
Result<Credentials> credentialsFromJson(const QByteArray &json, const QString &name);

} // namespace casb
