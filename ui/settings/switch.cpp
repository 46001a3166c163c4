// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/switch.h"

#include <QPainter>

namespace casb::ui {
namespace {

constexpr int kWidth = 30;
constexpr int kHeight = 16;

} // namespace

Switch::Switch(const Theme &theme, const QString &word, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setText(word);
    setAccessibleName(word);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(theme.font(Type::Small));
    connect(&theme, &Theme::changed, this, [this] {
        setFont(m_theme.font(Type::Small));
        updateGeometry();
        update();
    });
}

QSize Switch::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Type::Small));
    const int word = text().isEmpty() ? 0 : 8 + metrics.horizontalAdvance(text()) + 2;
    return {kWidth + 4 + word, std::max(kHeight + 6, metrics.height())};
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(2.5, (height() - kHeight) / 2.0 + 0.5, kWidth - 1, kHeight - 1);
    const bool on = isChecked();
    painter.setPen(on && isEnabled() ? QPen(Qt::NoPen) : QPen(m_theme.colour(isEnabled() ? Colour::BorderControl : Colour::Border)));
    painter.setBrush(m_theme.colour(on ? (isEnabled() ? Colour::AccentFill : Colour::BorderStrong) : Colour::Surface));
    painter.drawRoundedRect(box, kHeight / 2.0, kHeight / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(on ? Colour::TextOnAccent : Colour::BorderControl));
    const double x = on ? box.right() - 8 : box.left() + 7.5;
    painter.drawEllipse(QPointF(x, box.center().y()), 5.5, 5.5);
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme.colour(isEnabled() ? Colour::Text : Colour::TextDisabled));
    painter.drawText(rect().adjusted(kWidth + 12, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Colour::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 10, 10);
    }
}

} // namespace casb::ui
