// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/config.h"

#include <QUrl>

namespace casb {

struct ApiSettings {
    QUrl authBaseUrl;
    QUrl alertsBaseUrl;
    QUrl eventsBaseUrl;
    QString authorizationPrefix;
    QString startTimeFormat;       ///< Qt format; empty: yyyy-MM-ddTHH:mm:ssZ, on 400 yyyy-MM-ddTHH:mm
    qint64 maxBodyBytes = 64LL << 20;
    int transferTimeoutMs = 60'000; ///< for the head of an answer, then for each kilobyte of it
    QList<RateLimit> furtherLimits; ///< the service's own
    QString limitsCaller;           ///< whose starts these count, a stable name of the service; empty: this client's alone
};

} // namespace casb
