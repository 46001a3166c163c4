// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QWidget>

namespace casb::ui {

class TimeDisplay;

/// How this console looks; applies at once and is no part of the configuration.
class AppearanceForm : public QWidget
{
    Q_OBJECT

public:
    AppearanceForm(Theme &theme, TimeDisplay &time, QWidget *parent = nullptr);
};

} // namespace casb::ui
