// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/connection_tester.h"

namespace casb::ui {

/// A failed test in plain words.
struct FailureWords {
    QString cause;
    QString remedy;
    bool ofCredentials = false; ///< other credentials mend it
};

/// Why the connection test of @p input ended at @p step.
FailureWords connectionFailure(const Error &error, ConnectionStep::Id step, const InputConfig &input);
/// Why the delivery test ended at row @p step (DestinationStep::Row).
FailureWords deliveryFailure(const Error &error, int step, const OutputConfig &output);

} // namespace casb::ui
