// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "log/log_buffer.h"

#include <QString>
#include <optional>

namespace casb::ui {

/// The catalogue entry that a log message names (`ProofpointCasbSetupError[CODE:101] reason: …`), if it names one.
std::optional<ErrorEntry> catalogueEntry(const QString &message);

/// `ProofpointCasbSetupError[CODE:101]`, as a message names it.
QString entryName(const ErrorEntry &entry);
/// How many lines since @p fromMs hold @p text. Looks through the whole log: not for the thread of the windows.
qint64 countLines(const LogBuffer &log, const QString &text, qint64 fromMs);

/// When the speaker of the error in @p line got on with its work again without a person, UTC; none: not yet. Looks
/// through the log behind the line: not for the thread of the windows.
std::optional<qint64> solvedMs(const LogBuffer &log, qint64 line);

/// `ProofpointCasbSetupError 101`.
QString entryTitle(const ErrorEntry &entry);

} // namespace casb::ui
