// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/log_entry.h"

namespace casb {

/// The short name of a speaker, as the log shows it: `AlertsPuller alerts` for
/// `ProofpointCasbAlertsPuller(proofpoint_casb,proofpoint_casb_1,alerts,predefined)`.
QString componentName(const LogOrigin &origin);

} // namespace casb
