// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_entry.h"

#include <QDateTime>

namespace casb {
namespace {

constexpr const char *kNames[] = {"DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"};
constexpr int kLevelWidth = 7;
constexpr int kTimeLength = 23;

} // namespace

QString logLevelName(LogLevel level)
{
    return QLatin1String(kNames[size_t(level)]);
}

std::optional<LogLevel> logLevelFromName(QStringView name)
{
    for (size_t i = 0; i < std::size(kNames); ++i) {
        if (name == QLatin1String(kNames[i]))
            return LogLevel(i);
    }
    return std::nullopt;
}

QByteArray LogEntry::line() const
{
    QString out = QDateTime::fromMSecsSinceEpoch(timeMs).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"));
    out += u' ' + logLevelName(level).rightJustified(kLevelWidth) + u' ' + origin.process + QStringLiteral("::")
           + origin.thread + QStringLiteral(" -> ") + message;
    return out.toUtf8();
}

std::optional<LogEntry> parseLogLine(QStringView line)
{
    LogEntry entry;
    const QDateTime time
        = QDateTime::fromString(line.left(kTimeLength).toString(), QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"));
    if (!time.isValid())
        return std::nullopt;
    entry.timeMs = time.toMSecsSinceEpoch();
    QStringView rest = line.mid(kTimeLength).trimmed();
    const qsizetype blank = rest.indexOf(u' ');
    const auto level = logLevelFromName(rest.left(qMax<qsizetype>(0, blank)));
    const qsizetype arrow = rest.indexOf(QStringLiteral(" -> "));
    const qsizetype colons = rest.indexOf(QStringLiteral("::"));
    if (!level || arrow < 0 || colons < 0 || colons > arrow)
        return std::nullopt;
    entry.level = *level;
    entry.origin.process = rest.mid(blank + 1, colons - blank - 1).toString();
    entry.origin.thread = rest.mid(colons + 2, arrow - colons - 2).toString();
    entry.message = rest.mid(arrow + 4).toString();
    return entry;
}

} // namespace casb
