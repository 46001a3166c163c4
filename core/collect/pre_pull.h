// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/pull_ledger.h"

namespace casb {

/// What happens once before the first pull: read the state (or import the one of a Python collector), upgrade and
/// correct it, start over when the configured start time is another one, store it.
struct PrePullInput {
    QString stateDirectory;      ///< where a Python collector may have left its state; empty: nowhere
    QString collectorId;
};

QCoro::Task<Result<StoredState>> prePull(const PullTools &tools, PrePullInput input);

} // namespace casb
