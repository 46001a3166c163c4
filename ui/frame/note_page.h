// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QWidget>

namespace casb::ui {

/// A page that has only a sentence to say.
class NotePage : public QWidget
{
    Q_OBJECT

public:
    NotePage(const Theme &theme, const QString &title, const QString &sentence, QWidget *parent = nullptr);
};

} // namespace casb::ui
