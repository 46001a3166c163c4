// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret_store.h"

namespace casb::ui {

/// What a pasted block of JSON, YAML or `KEY=value` lines holds; members that it does not name stay empty.
struct CredentialBlock {
    Credentials credentials;
    QString region;
    QString address; ///< override_api_base_url
    [[nodiscard]] bool empty() const { return credentials == Credentials{} && region.isEmpty() && address.isEmpty(); }
};
CredentialBlock parseCredentialBlock(const QString &text);

/// @p yaml with every secret replaced by dots, line by line.
QString maskSecrets(const QString &yaml);

} // namespace casb::ui
