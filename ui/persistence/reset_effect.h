// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/config.h"
#include "store/store_types.h"

#include <QMap>

namespace casb::ui {

/// What a change of position is judged by: all from the store and the configuration. Times in ms since 1970 UTC.
struct ResetFacts {
    qint64 nowMs = 0;
    qint64 positionMs = 0; ///< how far collection is now; 0: not known
    QMap<qint64, qint64> sourcesByHour; ///< what was collected so far, by the hour of its own time
    double recordsPerSource = 1.0;      ///< measured on the last pulls
    double sourcesPerRequest = 50.0;    ///< measured, or the page size
    qint64 waitingRecords = 0; ///< of this service, stored and not with every output yet
    qint64 filterIds = 0;      ///< the duplicate filter knows so many
    qint64 filterSinceMs = 0;  ///< and all that was stored since then; 0: all that was ever stored
    qint64 windowMs = 0; ///< a request is needed at least for each window; 0: no windows
    QList<RateLimit> limits;
    qint64 requestsToday = 0;
    qint64 requestsPerDay = -1; ///< −1: no daily limit
};

/// What will happen, in figures.
struct ResetEffect {
    qint64 spanMs = 0;    ///< collected again, from the chosen time to now
    qint64 skippedMs = 0; ///< > 0: the chosen time lies ahead of the position: that span is never collected
    qint64 unknownMs = 0; ///< of the span: older than all that the store has of the service, not in the figures below
    qint64 sources = 0;   ///< alerts or events that the store's history has in the span
    qint64 delivered = 0; ///< about, of them: Devo has them already
    qint64 sourcesAgain = 0; ///< about, of them: they are sent (again)
    qint64 records = 0;   ///< about, that these become
    qint64 requests = 0;  ///< about
    bool limited = false; ///< there is a rate limit
    qint64 atLimitMs = 0; ///< how long they take at it
    qint64 requestsToday = 0; ///< then, at most requestsPerDay
    qint64 requestsPerDay = -1;
    bool operator==(const ResetEffect &) const = default;
};

ResetEffect resetEffect(const ResetFacts &facts, qint64 chosenMs, Resend resend = Resend::Everything);

/// How long @p requests take when every limit allows them as early as it can, in ms.
qint64 timeAtLimit(const QList<RateLimit> &limits, qint64 requests, qint64 requestsToday);

} // namespace casb::ui
