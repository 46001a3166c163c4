// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/note_page.h"

#include "widgets/label.h"

#include <QVBoxLayout>

namespace casb::ui {

NotePage::NotePage(const Theme &theme, const QString &title, const QString &sentence, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(4);
    column->addWidget(new Label(theme, Type::Title, Colour::Text, title));
    auto *words = new Label(theme, Type::Body, Colour::TextMuted, sentence);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addStretch(1);
}

} // namespace casb::ui
