// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QAction;

namespace casb::ui {

/// Choices that are no part of the configuration: the same actions as in the menu, so that both always say the same.
/// They apply at once.
class DesktopForm : public QWidget
{
    Q_OBJECT

public:
    /// @p actions checkable; of a group: one of them. They may be gone before the form.
    DesktopForm(const Theme &theme, const QString &heading, const QString &note, const QList<QAction *> &actions,
                QWidget *parent = nullptr);
};

} // namespace casb::ui
