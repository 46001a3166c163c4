// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/connection_tester.h"

namespace casb::ui {

/// A failed test in plain words.
struct FailureWords {
    QString cause;
    QString remedy;
    bool ofCredentials = false; ///< other credentials mend it
    bool exchange = false;      ///< requests were made that are worth a look
};

/// Why the connection test of @p input ended at @p step. @p findings: what rules other causes out.
FailureWords connectionFailure(const Error &error, ConnectionStep::Id step, const InputConfig &input,
                               const ConnectionFindings &findings = {});
/// What Proofpoint itself said about a refused sign-in.
QString refusalWords(const QString &detail);
/// The requests of a test, a line each with what came of it; nothing secret.
QString exchangeText(const ConnectionFindings &findings, const QUrl &baseUrl);
/// Why the delivery test ended at row @p step (DestinationStep::Row).
FailureWords deliveryFailure(const Error &error, int step, const OutputConfig &output);

} // namespace casb::ui
