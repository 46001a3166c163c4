// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace casb {

enum class LogLevel : quint8 { Debug, Info, Warning, Error, Critical };

/// `INFO`, `WARNING`, …
QString logLevelName(LogLevel level);
std::optional<LogLevel> logLevelFromName(QStringView name);

/// Who speaks: the process and thread names of the replaced collector, since runbooks match on them,
/// e.g. `InputProcess` and `ProofpointCasbAlertsPuller(proofpoint_casb,proofpoint_casb_1,alerts,predefined)`.
struct LogOrigin {
    QString process;
    QString thread;
};

/// One line of the log.
struct LogEntry {
    quint64 id = 0;    ///< rising by one, from 1, within a run
    qint64 timeMs = 0; ///< UTC
    LogLevel level = LogLevel::Info;
    LogOrigin origin;
    QString message; ///< one line

    /// `YYYY-MM-DDTHH:MM:SS.mmm   LEVEL Process::Thread -> message` in local time, without line end.
    [[nodiscard]] QByteArray line() const;
};

/// Reads a line of the same format (the replaced collector's too); the id is 0.
std::optional<LogEntry> parseLogLine(QStringView line);

} // namespace casb

Q_DECLARE_METATYPE(casb::LogEntry)
