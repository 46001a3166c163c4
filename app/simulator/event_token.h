// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/data_settings.h"

#include <QByteArray>

#include <compare>
#include <optional>

namespace casb::simulator {

/// The tenant writes its events into one storage object every 15 seconds; 20 of them lie in each 5-minute folder.
constexpr qint64 StorageObjectMs = 15'000;

/// How far a reader of the events has come.
struct EventPosition {
    qint64 object = 0; ///< the storage object, counted from 1970
    int line = -1;     ///< its last line that was read, −1: all of it
    auto operator<=>(const EventPosition &) const = default;
};

/// The page token of @p position: base64 of `{"lineNumber":…,"currentKey":"…/minute=05/fl_events_….json.gz"}`.
QByteArray eventToken(const DataSettings &settings, EventPosition position);
/// Nothing: no token of this tenant.
std::optional<EventPosition> eventPosition(const DataSettings &settings, const QByteArray &token);

} // namespace casb::simulator
