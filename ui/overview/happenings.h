// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/log_entry.h"
#include "store/store_types.h"

namespace casb::ui {

/// Something that happened and is no pull, in the words of a person.
struct Happening {
    qint64 timeMs = 0; ///< UTC
    QString words;
    bool operator==(const Happening &) const = default;
};

/// What persons did to states, what destinations went away and came back, and starts after an end without a stop, of
/// @p sinceMs and later; newest first. @p several: services are named with their tenant.
QList<Happening> happenings(const QList<StateHistoryRow> &history, const QList<LogEntry> &log, qint64 sinceMs,
                            bool several = false);

} // namespace casb::ui
