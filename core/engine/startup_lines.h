// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/config.h"
#include "log/log.h"

namespace casb {

/// The lines that the replaced collector prints while it starts, with what is true here.

/// Before the threads start.
void logStart(Log &log, const Config &config, qint64 startedMs);
/// One service is about to be set up.
void logInitVariables(Log &log, const InputConfig &input, const ServiceConfig &service);
/// The threads of the input's service at @p index start.
void logServiceStart(Log &log, const Config &config, const InputConfig &input, qsizetype index);

} // namespace casb
