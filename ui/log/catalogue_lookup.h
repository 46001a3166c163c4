// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <optional>

namespace casb::ui {

/// The catalogue entry that a log message names (`ProofpointCasbSetupError[CODE:101] reason: …`), if it names one.
std::optional<ErrorEntry> catalogueEntry(const QString &message);

/// `ProofpointCasbSetupError 101`.
QString entryTitle(const ErrorEntry &entry);

} // namespace casb::ui
