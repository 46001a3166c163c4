// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace casb::ui {

class Theme;

/// Every role of the palette from the theme's colours.
QPalette makePalette(const Theme &theme);
/// What Fusion cannot do from a palette: radius, border and padding of buttons, fields, scroll bars, menus, tool tips.
///
/// Buttons carry the dynamic property `kind` (primary, danger, flat, link, icon) and `small`.
QString makeStyleSheet(const Theme &theme);

} // namespace casb::ui
