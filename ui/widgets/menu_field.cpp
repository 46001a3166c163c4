// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menu_field.h"

#include <QMenu>
#include <QWheelEvent>

namespace casb::ui {

MenuField::MenuField(QMenu &menu, QWidget *parent) : QComboBox(parent), m_menu(menu)
{
    setSizeAdjustPolicy(AdjustToContents);
    addItem({});
}

void MenuField::setWords(const QString &words)
{
    setItemText(0, words);
}

void MenuField::showPopup()
{
    m_menu.setMinimumWidth(width());
    m_menu.popup(mapToGlobal(QPoint(0, height() + 1)));
}

void MenuField::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // there is nothing to turn through
}

} // namespace casb::ui
