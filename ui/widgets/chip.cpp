// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

namespace casb::ui {

Chip::Chip(const Theme &theme, Look look, const QString &words, const QString &iconName, QWidget *parent)
    : Button(theme, ButtonKind::Normal, words, iconName, parent), m_theme(theme), m_look(look)
{
    setLayoutDirection(Qt::RightToLeft); // the cross stands behind the word
    restyle();
    connect(&theme, &Theme::changed, this, &Chip::restyle);
}

void Chip::restyle()
{
    const bool set = m_look == Look::Set;
    setStyleSheet(QStringLiteral("QPushButton { border-radius: 11px; min-height: 20px; padding: 0 8px; "
                                 "background: %1; border: 1px solid %2; }"
                                 "QPushButton:focus { border: 2px solid %3; padding: 0 7px; min-height: 18px; }")
                      .arg(m_theme.colour(set ? Colour::AccentSoft : Colour::Raised).name(),
                           m_theme.colour(set ? Colour::Accent : Colour::BorderStrong).name(),
                           m_theme.colour(Colour::Focus).name()));
}

} // namespace casb::ui
