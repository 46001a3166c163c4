// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace casb::ui {

struct DiffLine {
    enum class Kind : quint8 { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const DiffLine &) const = default;
};

/// The shortest way from @p before to @p after, line by line; what goes stands before what comes. For texts of up to
/// some hundred lines.
QList<DiffLine> lineDiff(const QStringList &before, const QStringList &after);

} // namespace casb::ui
