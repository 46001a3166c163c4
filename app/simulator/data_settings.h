// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <limits>

namespace casb::simulator {

/// What the data set is a function of. Times are ms since 1970 UTC.
struct DataSettings {
    quint64 seed = 1;
    qint64 beginMs = 0;                                 ///< nothing is older; a multiple of 5 minutes
    qint64 endMs = std::numeric_limits<qint64>::max();  ///< nothing is this young or younger: the tenant stands still
    double alertsPerHour = 240;
    double eventsPerHour = 1800;
    double repeatShare = 0.005;                         ///< of the events, that come a second time
    int busyHourUtc = 11;
    bool awkwardTokens = false;                         ///< page tokens that hold + and /
};

/// Start of the 5 minutes that @p timeMs lies in.
inline qint64 fiveMinutesOf(qint64 timeMs)
{
    return timeMs - timeMs % 300'000;
}

/// `tenant_` and 32 hex digits.
QByteArray tenantId(quint64 seed);

} // namespace casb::simulator
