// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/draft.h"

namespace casb::ui {

/// What goes to the keychain.
struct KeychainEntry {
    QString name;
    Credentials credentials;
};

/// The inputs as they will be collected, the one of the wizard's pages first: services chosen, secrets in the keychain.
/// Those of an import follow it; beside an open configuration all have names that are not used there.
QList<InputConfig> finishedInputs(const Draft &draft);
/// The secrets that go with them: what was typed, and what further inputs of an import have in clear. SecretUnavailable
/// names one that lies elsewhere and cannot be read.
Result<QList<KeychainEntry>> keychainEntries(const Draft &draft);
/// The whole configuration as it will be, its state below @p folder unless it is added to another.
Config finishedConfig(const Draft &draft, const QString &folder);
/// Writes that configuration and, on import, the states that were found. Gives the file; empty when the open
/// configuration has none. An error leaves the configuration as it was.
Result<QString> writeDraft(const Draft &draft, const QString &folder);

/// @p yaml with @p inputs added below `inputs`; nothing when the text is written in a style that is not edited.
std::optional<QString> addInputsToYaml(const QString &yaml, const QList<InputConfig> &inputs);

} // namespace casb::ui
