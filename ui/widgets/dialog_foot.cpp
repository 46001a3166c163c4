// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialog_foot.h"

#include "widgets/button.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace casb::ui {

DialogFoot::DialogFoot(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_beside(new QHBoxLayout), m_deeds(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 12, 20, 12);
    row->setSpacing(8);
    m_beside->setSpacing(8);
    m_deeds->setSpacing(8);
    row->addLayout(m_beside);
    row->addStretch();
    row->addLayout(m_deeds);
}

void DialogFoot::prepare(Button *button)
{
    button->setAutoDefault(false);
    button->setMinimumHeight(m_theme.length(Length::ControlDialog));
    button->installEventFilter(this);
}

/// Return does what the button says on which the keyboard stands, and nothing from anywhere else in the dialog: a
/// default button would take it from the field where somebody writes down why.
bool DialogFoot::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (button == nullptr || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    button->click();
    return true;
}

void DialogFoot::addBeside(Button *button)
{
    prepare(button);
    m_beside->addWidget(button);
}

void DialogFoot::setDeeds(Button *keep, Button *deed)
{
    for (Button *button : {keep, deed}) {
        prepare(button);
        m_deeds->addWidget(button);
    }
}

void DialogFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Window));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colour(Colour::Border));
}

void styleDialog(QDialog &dialog)
{
    dialog.setProperty("sheet", true);
}

} // namespace casb::ui
