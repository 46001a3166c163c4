// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace casb::ui {

/// Scrolls a form up and down only, and is therefore never narrower than what it holds.
class FormScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes @p content.
    explicit FormScroll(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace casb::ui
