// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store_types.h"

namespace casb {
class StoreReader;
}

namespace casb::ui {

/// What was collected again after a person had moved the position back, until it was where it had been.
struct WhatFollowed {
    bool fell = false; ///< the change moved the position back: else there is nothing to tell
    bool over = false; ///< the position is where it was, or somebody moved it once more
    qint64 pulls = 0;
    qint64 requests = 0;
    qint64 received = 0;   ///< alerts or events
    qint64 duplicates = 0; ///< of them: stored already
    qint64 underWay = 0;   ///< requests of a pull that was under way at the change and went on from there
};

/// Reader thread.
WhatFollowed whatFollowed(StoreReader &reader, const StateHistoryRow &row, qint64 nowMs);

} // namespace casb::ui
