// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace casb {

/// The time (ms UTC) of the storage object that a token of the events interface points to. The token is opaque: nothing
/// when it is not of the known form.
std::optional<qint64> tokenPositionMs(const QString &token);

} // namespace casb
