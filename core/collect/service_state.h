// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/store_types.h"

#include <QString>
#include <QStringList>

namespace casb {

/// The persisted states of the two services, in the form of the replaced collector (its documentation, §3), and what
/// this program keeps beside them while a window is not finished.

/// A window of alerts that is being read page by page: its end is frozen, so that pages do not shift.
struct AlertsWindow {
    qint64 fromMs = 0;
    qint64 toMs = 0;
    int nextPage = 0;
    bool last = false;     ///< it reaches the pull's frozen end: nothing lies behind it yet
    qint64 newestMs = 0;   ///< newest alert seen in it
    QStringList newestIds; ///< ids at that time
    bool operator==(const AlertsWindow &) const = default;
};

struct AlertsState {
    QString initialStartTime; ///< as configured
    qint64 lastEventMs = 0;
    QStringList lastIds;
    std::optional<AlertsWindow> window;

    [[nodiscard]] StateValue value() const;
    static Result<AlertsState> read(const StateValue &value);
    static AlertsState startingAt(const QString &initialStartTime, qint64 startMs);
    bool operator==(const AlertsState &) const = default;
};

struct EventsState {
    QString initialStartTime;
    qint64 startMs = 0;
    QString lastPageToken; ///< empty: none yet

    [[nodiscard]] StateValue value() const;
    static Result<EventsState> read(const StateValue &value);
    static EventsState startingAt(const QString &initialStartTime, qint64 startMs);
    bool operator==(const EventsState &) const = default;
};

/// The state that starts a service of that name at a time; what a reset stores.
StateValue startingState(const QString &service, const QString &initialStartTime, qint64 startMs);
/// The `initial_start_time_in_utc` of a stored state of either kind.
Result<QString> initialStartTimeOf(const StateValue &value);
/// Checks that @p value is a state of @p service.
Result<void> checkState(const QString &service, const StateValue &value);

} // namespace casb
