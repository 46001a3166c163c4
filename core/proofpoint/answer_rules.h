// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofpoint/api_request.h"
#include "proofpoint/http_exchange.h"
#include "proofpoint/secret_mask.h"

namespace casb {

/// What an answer means for the call.
struct Verdict {
    enum class Action {
        Accept,
        SignIn,     ///< the token is not (any longer) good: sign in and repeat
        WholeMinute, ///< the start time may be in the wrong form: repeat with minutes
        Retry,      ///< wait and repeat
        Fail,       ///< a repetition does not mend it
    };
    Action action = Action::Accept;
    Error error;              ///< for all but Accept; what happened
    std::optional<Error> note; ///< to be logged by itself, and shown as the reason of the wait
    qint64 waitMs = 0;        ///< Retry: what the server asked for; 0: the back-off decides
};

/// The rules of the API, in one place. Pure.
/// @p message: what the body says (messageOfBody()), @p nowMs: UTC.
Verdict judge(const ApiCall &call, const HttpAnswer &answer, const QString &message, const QString &url, qint64 nowMs);

/// The error text in a body that is no page: its member message, Message, error or msg, else the body itself; without the
/// secrets of @p mask, in one line, cut for display.
QString messageOfBody(const QByteArray &body, const SecretMask &mask);

/// The error of credentials that are not accepted, in the words that runbooks match on.
Error authenticationError(const QString &message);

} // namespace casb
