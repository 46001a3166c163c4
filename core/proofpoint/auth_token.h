// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace casb {

/// When the token expires (ms UTC), if it is a JSON Web Token that says so.
std::optional<qint64> tokenExpiryMs(const QString &token);

} // namespace casb
