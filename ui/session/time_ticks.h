// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace casb::ui {

class TimeDisplay;

/// The moments of a time axis: whole steps from the midnight of the zone that is shown, within (@p fromMs, @p toMs).
QList<qint64> timeTicks(const TimeDisplay &time, qint64 fromMs, qint64 toMs, qint64 stepMs);
/// What stands at such a moment: `17 Mar` at a midnight, `09:30` or `09:30:15` else.
QString tickText(const TimeDisplay &time, qint64 ms, qint64 stepMs);

} // namespace casb::ui
