// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "log/log_buffer.h"

#include <memory>
#include <vector>

namespace casb::ui {

/// Reads a log file of this program or of the collector that it replaces. A line without a head (a trace) belongs to the
/// line before it and gets its time and speaker. Any thread. Error StateUnreadable when no line has the format.
Result<std::shared_ptr<LogBuffer>> readLogFile(const QString &path);

/// Writes lines of @p buffer into a file, in the format of the log. Any thread. An empty text, or why not.
QString writeLogFile(const QString &path, const LogBuffer &buffer, const std::vector<qint64> &lines);

} // namespace casb::ui
