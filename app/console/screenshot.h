// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace casb {

/// Writes @p window to a PNG file after @p seconds, then closes it. For scripts where there is no display.
void takeScreenshot(QWidget &window, const QString &file, int seconds);

} // namespace casb
