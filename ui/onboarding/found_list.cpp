// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/found_list.h"

#include "widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace casb::ui {
namespace {

constexpr int kNameWidth = 130; ///< at the least

} // namespace

FoundList::FoundList(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
}

void FoundList::clear()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    m_names.clear();
    m_nameWidth = 0;
    m_texts.clear();
}

void FoundList::add(MarkState mark, const QString &what, const QString &says)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *sign = new Mark(m_theme, 16);
    sign->setState(mark, mark == MarkState::Bad ? tr("cannot be used") : mark == MarkState::Attention ? tr("look at it")
                                                                     : mark == MarkState::Off ? tr("not there")
                                                                                              : tr("found"));
    sign->setSurface(Colour::Sunken);
    auto *name = new Label(m_theme, Type::Body, Colour::Text, what);
    m_names << name;
    m_nameWidth = std::max({kNameWidth, m_nameWidth, name->sizeHint().width()});
    for (Label *one : std::as_const(m_names))
        one->setFixedWidth(m_nameWidth);
    auto *words = new Label(m_theme, Type::Body, Colour::TextMuted, says);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setTextFormat(Qt::PlainText);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    m_column->addWidget(row);
    m_rows << row;
    m_texts << what + QStringLiteral(": ") + says;
}

} // namespace casb::ui
