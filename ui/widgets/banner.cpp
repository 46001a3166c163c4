// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include "widgets/button.h"
#include "widgets/label.h"

#include <QHBoxLayout>

namespace casb::ui {
namespace {

struct BannerLook {
    Colour fill;
    Colour line;
};

BannerLook look(MarkState state)
{
    switch (state) {
    case MarkState::Bad:
        return {Colour::BadSoft, Colour::BadLine};
    case MarkState::Attention:
        return {Colour::AttentionSoft, Colour::AttentionLine};
    case MarkState::Good:
        return {Colour::GoodSoft, Colour::Border};
    default:
        return {Colour::Sunken, Colour::Border};
    }
}

} // namespace

Banner::Banner(const Theme &theme, QWidget *parent)
    : Panel(theme, {}, parent), m_mark(new Mark(theme, theme.length(Length::Mark))),
      m_sentence(new Label(theme, Type::Body, Colour::Text)), m_deed(new Button(theme, ButtonKind::Normal, {})),
      m_other(new Button(theme, ButtonKind::Normal, {}))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_sentence->setWordWrap(true);
    m_deed->setSmall(true);
    m_deed->setObjectName(QStringLiteral("bannerDeed"));
    m_other->setSmall(true);
    m_other->setObjectName(QStringLiteral("bannerOther"));
    auto *words = new QHBoxLayout; // the mark stands beside the first line, wherever a higher button puts that
    words->setSpacing(8);
    words->addWidget(m_mark, 0, Qt::AlignTop);
    words->addWidget(m_sentence, 1);
    row->addLayout(words, 1);
    row->setAlignment(words, Qt::AlignVCenter);
    row->addWidget(m_deed, 0, Qt::AlignVCenter);
    row->addWidget(m_other, 0, Qt::AlignVCenter);
    content()->setContentsMargins(12, 8, 8, 8);
    content()->addLayout(row);
    connect(m_deed, &QAbstractButton::clicked, this, &Banner::deedChosen);
    connect(m_other, &QAbstractButton::clicked, this, &Banner::otherChosen);
    hide();
}

void Banner::say(MarkState state, const QString &sentence, const QString &deed, const QString &other)
{
    const BannerLook colours = look(state);
    setColours(colours.fill, colours.line);
    m_mark->setSurface(colours.fill);
    m_mark->setState(state, sentence);
    m_sentence->setText(sentence);
    m_deed->setWords(deed);
    m_deed->setVisible(!deed.isEmpty());
    m_other->setWords(other);
    m_other->setVisible(!other.isEmpty());
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace casb::ui
