// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_columns.h"

#include "widgets/theme.h"

#include <QFontMetricsF>
#include <cmath>

namespace casb::ui {
namespace {

constexpr int kAir = 10;
constexpr int kGlyph = 18;
constexpr int kComponentSigns = 22;

} // namespace

LogColumns logColumns(const Theme &theme)
{
    const QFontMetricsF metrics(theme.font(Type::Mono));
    const auto wide = [&metrics](const QString &text) {
        return int(std::ceil(metrics.horizontalAdvance(text)));
    };
    LogColumns out;
    out.level = out.time + wide(QStringLiteral("00:00:00.000")) + kAir;
    out.levelWord = out.level + kGlyph;
    out.component = out.levelWord + wide(QStringLiteral("CRITICAL")) + kAir;
    out.message = out.component + wide(QString(kComponentSigns, u'0')) + kAir + 4;
    return out;
}

} // namespace casb::ui
