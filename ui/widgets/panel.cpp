// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panel.h"

#include "widgets/icon.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace casb::ui {

Panel::Panel(const Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_titleRow(new QWidget(this)), m_titleLayout(new QHBoxLayout(m_titleRow)),
      m_title(new Label(theme, Type::Strong, Colour::Text, title)), m_note(new ElidedLabel(theme, Type::Small, Colour::TextMuted)),
      m_end(new ElidedLabel(theme, Type::Small, Colour::TextMuted)), m_content(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_titleRow->setFixedHeight(theme.length(Length::PanelTitle));
    m_titleLayout->setContentsMargins(12, 0, 12, 0);
    m_titleLayout->setSpacing(8);
    m_titleLayout->addWidget(m_title);
    m_titleLayout->addWidget(m_note);
    m_titleLayout->addStretch(1);
    m_titleLayout->addWidget(m_end);
    // Where there is no room they go before anything else does.
    m_note->setMinimumWidth(1);
    m_end->setMinimumWidth(1);
    m_note->hide();
    m_end->hide();
    m_titleRow->setVisible(!title.isEmpty());
    column->addWidget(m_titleRow);
    m_content->setContentsMargins(12, title.isEmpty() ? 12 : 0, 12, 12);
    m_content->setSpacing(8);
    column->addLayout(m_content, 1);
    if (!title.isEmpty())
        setAccessibleName(title);
    connect(&theme, &Theme::changed, this, [this] {
        m_titleRow->setFixedHeight(m_theme.length(Length::PanelTitle));
        update();
    });
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    if (m_yielding != nullptr)
        m_yielding->setText(title);
    m_titleRow->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Panel::letTitleYield()
{
    if (m_yielding != nullptr)
        return;
    m_yielding = new ElidedLabel(m_theme, Type::Strong, Colour::Text, m_title->text());
    m_titleLayout->insertWidget(m_titleLayout->indexOf(m_title), m_yielding);
    m_title->hide();
}

int Panel::titleWidth() const
{
    return m_titleLayout->sizeHint().width();
}

void Panel::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString Panel::note() const
{
    return m_note->text();
}

void Panel::addBesideTitle(QWidget *widget)
{
    m_titleLayout->insertWidget(m_titleLayout->indexOf(m_note) + 1, widget);
}

void Panel::setIcon(const QString &name)
{
    m_titleLayout->insertWidget(0, new IconLabel(m_theme, name, Colour::TextMuted, 16));
}

void Panel::addToTitle(QWidget *widget)
{
    m_titleLayout->addWidget(widget);
}

void Panel::setTitleEnd(const QString &words)
{
    m_end->setText(words);
    m_end->setVisible(!words.isEmpty());
}

void Panel::setInset(int inset)
{
    m_titleLayout->setContentsMargins(inset, 0, inset, 0);
    QMargins inside = m_content->contentsMargins();
    inside.setLeft(inset);
    inside.setRight(inset);
    m_content->setContentsMargins(inside);
}

void Panel::setTitleLine(bool on)
{
    m_titleLine = on;
    update();
}

void Panel::setColours(Colour fill, Colour line)
{
    m_fill = fill;
    m_line = line;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(m_line));
    painter.setBrush(m_theme.colour(m_fill));
    const int radius = m_theme.length(Length::RadiusPanel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);
    if (m_titleLine) {
        const double y = m_titleRow->geometry().bottom() + .5;
        painter.drawLine(QPointF(1, y), QPointF(width() - 1, y));
    }
}

} // namespace casb::ui
