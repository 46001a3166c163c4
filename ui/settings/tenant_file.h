// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "config/config.h"
#include "secrets/secret_store.h"

#include <optional>

namespace casb::ui {

/// The three secrets from the keychain entry @p name.
CredentialSources keychainSources(const QString &name);
/// The input in another region. Hosts that are not those of its present region stay.
InputConfig movedTo(InputConfig input, const QString &region);
/// The input at an address of its own, for all three hosts; an empty one: at those of its region.
InputConfig movedToAddress(InputConfig input, const QUrl &address);
/// It asks elsewhere than at the hosts of its region.
bool hasOwnAddress(const InputConfig &input);
/// What a person typed as an address of the API: https, or http on this computer alone. Nothing when it is none.
std::optional<QUrl> apiAddress(const QString &typed);

/// Writes a configuration in one piece: a new file is its owner's alone, one that exists keeps its rights.
Result<void> saveConfigFile(const QString &path, const QString &text);
/// The text of a configuration file.
Result<QString> readConfigText(const QString &path);

/// How replaceConfigFile() ended: written when neither is set.
struct ReplacedFile {
    Error error;
    std::optional<QString> theirs; ///< what the file holds instead of what was expected; it was left as it is
};
/// Writes @p text into a file that holds @p before, or that is no longer there. For any thread.
ReplacedFile replaceConfigFile(const QString &path, const QString &before, const QString &text);
/// Writes into the file @p path that @p input, as it is now in force, has its secrets in the keychain as @p keychainName
/// and is in @p region; all else stays as it is. ConfigInvalid: the file writes it in a style that is not edited, and was
/// left alone.
Result<void> keepInFile(const QString &path, const InputConfig &input, const QString &keychainName, const QString &region);

/// A tenant as it is before a person has said anything; collects from a day before @p nowMs.
InputConfig newTenant(qint64 nowMs);
/// The config.yaml of a collector with that tenant alone, for @p folder. Its records stay on this computer.
QString newTenantYaml(const InputConfig &tenant, const QString &keychainName, const QString &folder);
/// The same as a configuration, with the secrets inside: for a collector that runs without a file.
Result<Config> newTenantConfig(const InputConfig &tenant, const Credentials &credentials, const QString &folder);
/// Writes `config.yaml` into @p folder and gives what it says. A file that is there already is an error.
Result<Config> saveNewTenant(const InputConfig &tenant, const QString &keychainName, const QString &folder);
/// Where that file lies.
QString tenantFile(const QString &folder);

} // namespace casb::ui
