// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/door_choice.h"

#include "widgets/icon.h"

#include <QPainter>

namespace casb::ui {

DoorChoice::DoorChoice(const Theme &theme, const QString &icon, const QString &title, const QString &words,
                       QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon), m_words(words)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(words);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize DoorChoice::sizeHint() const
{
    const int line = QFontMetrics(m_theme.font(Type::Small)).height();
    return {340, 12 + QFontMetrics(m_theme.font(Type::Heading)).height() + 4 + 3 * line + 10};
}

QSize DoorChoice::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void DoorChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    const double line = chosen || hasFocus() ? 2 : 1;
    painter.setPen(QPen(m_theme.colour(chosen || hasFocus() ? Colour::Focus : Colour::BorderStrong), line));
    painter.setBrush(m_theme.colour(chosen ? Colour::AccentSoft : underMouse() ? Colour::Hover : Colour::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 6, 6);
    paintIcon(painter, m_theme, m_icon, QRectF(14, 13, 20, 20), chosen ? Colour::Accent : Colour::TextMuted);
    painter.setFont(m_theme.font(Type::Heading));
    painter.setPen(m_theme.colour(Colour::Text));
    const int height = painter.fontMetrics().height();
    const QRect title(44, 12, width() - 44 - 36, height);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (chosen)
        paintIcon(painter, m_theme, QStringLiteral("check"), QRectF(width() - 30, 13, 16, 16), Colour::Accent);
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme.colour(Colour::TextMuted));
    painter.drawText(QRect(44, title.bottom() + 4, width() - 44 - 14, this->height() - title.bottom() - 8),
                     Qt::TextWordWrap, m_words);
}

} // namespace casb::ui
