// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QDialog>
#include <QList>

namespace casb::ui {

/// F1: every key of the window.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    /// A key as QKeySequence reads it, and what it does.
    struct Line {
        QString key;
        QString words;
    };
    static QList<Line> lines();

    explicit ShortcutSheet(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace casb::ui
