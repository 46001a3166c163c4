// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace casb {

/// What one request did: a row of the console's waterfall. Times are ms since @c beganMs.
struct RequestTrace {
    QString method;
    QString path;          ///< without query and host
    qint64 beganMs = 0;    ///< UTC; when the limiter was asked
    qint64 waitedMs = 0;   ///< for the limiter
    qint64 connectMs = -1; ///< how long name, TCP and TLS took; −1: a kept connection
    qint64 firstByteMs = 0; ///< since the beginning, the wait included
    qint64 totalMs = 0;    ///< to the last byte, since the beginning
    int status = 0;        ///< HTTP status, 0: none came
    qint64 bytes = 0;      ///< of the body on the wire
    QString error;         ///< empty: fine
    bool signIn = false;
    qint64 serverMs = 0; ///< UTC, by the server's own clock when it answered; 0: it did not say
};

} // namespace casb

Q_DECLARE_METATYPE(casb::RequestTrace)
