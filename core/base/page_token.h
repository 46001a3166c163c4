// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace casb {

/// Where a token of the events interface points to, as far as it can be read (the provider promises nothing about it).
struct TokenPosition {
    qint64 timeMs = 0; ///< UTC, of the storage object
    qint64 line = -1;  ///< inside the object; −1: its end
};

/// Nothing when @p token is not of the known form.
std::optional<TokenPosition> tokenPosition(const QString &token);
/// Its time alone.
std::optional<qint64> tokenPositionMs(const QString &token);

} // namespace casb
