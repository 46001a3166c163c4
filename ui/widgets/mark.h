// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QString>

class QPainter;
class QRectF;

namespace casb::ui {

/// States that a mark shows by its shape; the colour only repeats it.
enum class MarkState : quint8 { Good, Waiting, Attention, Bad, Paused, Off, Running };

/// Paints the mark of @p state into the square @p box (16 or 28 px). @p surface is the colour below it.
/// @p turn (0…1) is the position of the Running arc.
void paintMark(QPainter &painter, const Theme &theme, MarkState state, const QRectF &box, const QColor &surface,
               double turn = 0);
Colour markColour(MarkState state);

} // namespace casb::ui
