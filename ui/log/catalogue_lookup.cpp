// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/catalogue_lookup.h"

namespace casb::ui {

std::optional<ErrorEntry> catalogueEntry(const QString &message)
{
    for (const ErrorEntry &entry : errorCatalogue()) {
        if (entry.code == 0)
            continue; // built-in names such as ValueError would match by chance
        const QString name = QStringLiteral("%1[CODE:%2]").arg(QLatin1String(entry.className)).arg(entry.code);
        if (message.contains(name))
            return entry;
    }
    return {};
}

QString entryTitle(const ErrorEntry &entry)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(entry.className)).arg(entry.code);
}

} // namespace casb::ui
