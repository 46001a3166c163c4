// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/config.h"

namespace casb {

/// Proofpoint counts requests per credential: inputs that name the same one share a limiter and a day's count, which bear
/// the name of the first of them. The same secret from two different places is not recognised.
QString credentialGroup(const Config &config, const InputConfig &input);
/// The groups of the inputs that are on, each once.
QStringList credentialGroups(const Config &config);
/// The limits of all inputs of a group: each of them holds. Those of an input that is off count only where nobody else
/// uses its credential.
QList<RateLimit> limitsOfGroup(const Config &config, const QString &group);
/// How many requests a group may make in a day, −1: there is no such limit.
qint64 requestsPerDay(const Config &config, const QString &group);

} // namespace casb
