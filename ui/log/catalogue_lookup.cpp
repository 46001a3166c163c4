// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/catalogue_lookup.h"

#include "log/log_search.h"

#include <algorithm>
#include <string_view>
#include <utility>

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

std::optional<qint64> solvedMs(const LogBuffer &log, qint64 line)
{
    // Lines that are written when the work is done, by this collector and by the one that it replaces.
    static constexpr std::pair<std::string_view, std::string_view> kDone[] = {
        {"Setup for module <", "> has been successfully executed"},
        {"Data collection completed.", ""},
        {"Last retrieval took too much time", ""},
        {"Delivery to ", " goes on after an interruption of "},
    };
    const auto done = [](std::string_view text) {
        return std::any_of(std::begin(kDone), std::end(kDone), [text](const auto &words) {
            return text.starts_with(words.first) && text.find(words.second) != std::string_view::npos;
        });
    };
    std::optional<quint16> speaker;
    std::optional<qint64> solved;
    log.scan(line, log.lineCount(), [&](qint64, const LogBuffer::Header &header, std::string_view text) {
        if (!speaker)
            speaker = header.origin;
        else if (header.origin == *speaker && !header.continued && done(text))
            solved = header.timeMs;
        return !solved;
    });
    return solved;
}

QString entryTitle(const ErrorEntry &entry)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(entry.className)).arg(entry.code);
}

} // namespace casb::ui
