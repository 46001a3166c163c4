// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/desktop_form.h"

#include "widgets/label.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace casb::ui {

DesktopForm::DesktopForm(const Theme &theme, const QString &heading, const QString &note,
                         const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(new Label(theme, Type::Strong, Colour::Text, heading));
    for (QAction *action : actions) {
        QAbstractButton *choice = action->actionGroup() != nullptr
                                      ? static_cast<QAbstractButton *>(new QRadioButton(action->text()))
                                      : new QCheckBox(action->text());
        choice->setObjectName(action->text());
        choice->setChecked(action->isChecked());
        choice->setEnabled(action->isEnabled());
        choice->setToolTip(action->isEnabled() ? QString() : action->toolTip());
        column->addWidget(choice);
        connect(action, &QAction::toggled, choice, &QAbstractButton::setChecked);
        // A group's choice is triggered, as by the menu; a single one is toggled.
        connect(choice, &QAbstractButton::clicked, action, [action](bool on) {
            if (action->actionGroup() != nullptr)
                action->trigger();
            else
                action->setChecked(on);
        });
    }
    auto *words = new Label(theme, Type::Small, Colour::TextMuted, note);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addStretch();
}

} // namespace casb::ui
