// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/wizard_page.h"

#include "widgets/label.h"

#include <QVBoxLayout>

namespace casb::ui {

WizardPage::WizardPage(const Theme &theme, Draft &draft, const QString &question, const QString &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_draft(draft), m_content(new QVBoxLayout)
{
    setAccessibleName(question);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(0);
    auto *title = new Label(theme, Type::Title, Colour::Text, question);
    title->setWordWrap(true);
    auto *sub = new Label(theme, Type::Body, Colour::TextMuted, words);
    sub->setWordWrap(true);
    column->addWidget(title);
    column->addSpacing(2);
    column->addWidget(sub);
    column->addSpacing(14);
    m_content->setSpacing(0);
    column->addLayout(m_content, 1);
}

void WizardPage::addField(QVBoxLayout *form, const QString &caption, QWidget *field, const QString &name)
{
    auto *words = new Label(m_theme, Type::Small, Colour::TextMuted, caption);
    words->setWordWrap(true);
    form->addWidget(words);
    form->addSpacing(6);
    field->setProperty("tall", true);
    field->setObjectName(name);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(caption);
    form->addWidget(field);
    form->addSpacing(12);
}

} // namespace casb::ui
