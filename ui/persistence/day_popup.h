// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QDate>

#include <functional>

class QWidget;

namespace casb::ui {

/// Opens a calendar below @p anchor, with @p chosen filled and the days from it to @p today tinted. @p take is called with
/// the day that a person chooses, if one is.
void openDayPopup(QWidget &anchor, const Theme &theme, QDate chosen, QDate today, std::function<void(QDate)> take);

} // namespace casb::ui
