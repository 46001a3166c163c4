// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "log/log_buffer.h"

#include <QPromise>
#include <memory>
#include <vector>

namespace casb::ui {

using LogFileResult = Result<std::shared_ptr<LogBuffer>>;

/// Reads a log file, of this program or of the Python collector, into @p promise. Tells how much is read in percent and
/// ends early when it is cancelled. Any thread.
void readLogFile(QPromise<LogFileResult> &promise, const QString &path);

/// A line as the log file has it, without its line break.
QByteArray fileLine(const LogBuffer &buffer, const LogBuffer::Line &line);

/// Writes these lines; gives what went wrong, or nothing. Any thread.
QString writeLogFile(const QString &path, const LogBuffer &buffer, const std::vector<qint64> &lines);

} // namespace casb::ui
