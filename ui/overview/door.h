// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panel.h"

namespace casb::ui {

class Button;

/// One way to begin: icon, title, what it takes, one button.
class Door : public Panel
{
    Q_OBJECT

public:
    Door(const Theme &theme, const QString &icon, const QString &title, const QString &words, const QString &deed,
         bool primary, QWidget *parent = nullptr);

    [[nodiscard]] Button *button() const { return m_button; }

signals:
    void opened();

private:
    Button *m_button;
};

} // namespace casb::ui
