// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/log_entry.h"
#include "widgets/theme.h"

#include <QRectF>

class QPainter;

namespace casb::ui {

/// Level as shape and colour, 12 px.
void paintLogGlyph(QPainter &painter, const Theme &theme, LogLevel level, const QRectF &box);
Colour logColour(LogLevel level);

} // namespace casb::ui
