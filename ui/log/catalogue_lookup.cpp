// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/catalogue_lookup.h"

#include "log/log_search.h"

namespace casb::ui {

std::optional<ErrorEntry> catalogueEntry(const QString &message)
{
    for (const ErrorEntry &entry : errorCatalogue()) {
        if (entry.code == 0)
            continue; // built-in names such as ValueError would match by chance
        if (message.contains(entryName(entry)))
            return entry;
    }
    return {};
}

QString entryName(const ErrorEntry &entry)
{
    return QStringLiteral("%1[CODE:%2]").arg(QLatin1String(entry.className)).arg(entry.code);
}

qint64 countLines(const LogBuffer &log, const QString &text, qint64 fromMs)
{
    const LogSearch search(text, false);
    qint64 count = 0;
    log.scan(log.firstLine(), log.lineCount(), [&](qint64, const LogBuffer::Header &header, std::string_view line) {
        count += header.timeMs >= fromMs && search.matches(line) ? 1 : 0;
        return true;
    });
    return count;
}

QString entryTitle(const ErrorEntry &entry)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(entry.className)).arg(entry.code);
}

} // namespace casb::ui
