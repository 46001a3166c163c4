// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QWidget>

namespace casb::ui {

/// The overview before anything is set up: what it will show, and three ways to begin.
class EmptyView : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyView(const Theme &theme, QWidget *parent = nullptr);

signals:
    void newTenantWanted();
    void importWanted();
    void demoWanted();
};

} // namespace casb::ui
