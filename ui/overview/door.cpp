// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/door.h"

#include "widgets/button.h"
#include "widgets/icon.h"
#include "widgets/label.h"

#include <QHBoxLayout>

namespace casb::ui {

Door::Door(const Theme &theme, const QString &iconName, const QString &title, const QString &words,
           const QString &deed, bool primary, QWidget *parent)
    : Panel(theme, {}, parent),
      m_button(new Button(theme, primary ? ButtonKind::Primary : ButtonKind::Normal, deed))
{
    setAccessibleName(title);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *sign = new QLabel;
    sign->setPixmap(icon(theme, iconName, Colour::Accent).pixmap(20, 20));
    connect(&theme, &Theme::changed, sign, [sign, &theme, iconName] {
        sign->setPixmap(icon(theme, iconName, Colour::Accent).pixmap(20, 20));
    });
    head->addWidget(sign);
    head->addWidget(new Label(theme, Type::Heading, Colour::Text, title), 1);
    auto *text = new Label(theme, Type::Body, Colour::TextMuted, words);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    content()->setContentsMargins(18, 14, 18, 14);
    content()->setSpacing(8);
    content()->addLayout(head);
    content()->addWidget(text, 1);
    content()->addWidget(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &Door::opened);
}

} // namespace casb::ui
