// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/status_chip.h"

#include <QHBoxLayout>

namespace casb::ui {

StatusChip::StatusChip(const Theme &theme, Type type, QWidget *parent)
    : QWidget(parent), m_mark(new Mark(theme, theme.length(Length::Mark))),
      m_word(new Label(theme, type, Colour::TextMuted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_mark);
    row->addWidget(m_word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusChip::setWrapping(bool on)
{
    m_wrapping = on;
    m_word->setWordWrap(on);
    layout()->setAlignment(m_mark, on ? Qt::AlignTop : Qt::Alignment());
    setSizePolicy(on ? QSizePolicy::Expanding : QSizePolicy::Fixed, on ? QSizePolicy::Preferred : QSizePolicy::Fixed);
}

void StatusChip::setState(MarkState state, const QString &word)
{
    m_mark->setState(state, word);
    m_word->setText(m_wrapping ? breakable(word) : word);
    Colour colour = markColour(state);
    if (state == MarkState::Off)
        colour = Colour::TextMuted;
    else if (state == MarkState::Good && m_calm)
        colour = Colour::Text;
    m_word->setColour(colour);
    setAccessibleName(word);
}

} // namespace casb::ui
