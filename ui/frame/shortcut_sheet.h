// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QDialog>

namespace casb::ui {

/// F1: every key of the window.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace casb::ui
