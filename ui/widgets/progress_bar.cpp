// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/progress_bar.h"

#include <QPainter>
#include <QPainterPath>

namespace casb::ui {

void paintBar(QPainter &painter, const Theme &theme, const QRectF &box, double fraction, Colour colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = box.height() / 2;
    QPainterPath whole;
    whole.addRoundedRect(box, radius, radius);
    painter.fillPath(whole, theme.colour(Colour::Grid));
    const double part = qBound(0.0, fraction, 1.0);
    if (part > 0) {
        painter.setClipPath(whole);
        QPainterPath done;
        done.addRoundedRect(QRectF(box.topLeft(), QSizeF(qMax(box.height(), box.width() * part), box.height())), radius,
                            radius);
        painter.fillPath(done, theme.colour(colour));
    }
    painter.restore();
}

ProgressBar::ProgressBar(const Theme &theme, int thickness, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(thickness);
    setMinimumWidth(24);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ProgressBar::setFraction(double fraction)
{
    if (qFuzzyCompare(1 + fraction, 1 + m_fraction))
        return;
    m_fraction = fraction;
    update();
}

void ProgressBar::setColour(Colour colour)
{
    m_colour = colour;
    update();
}

void ProgressBar::setTick(double fraction)
{
    m_tick = fraction;
    update();
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBar(painter, m_theme, rect(), m_fraction, m_colour);
    if (m_tick >= 0 && m_tick <= 1)
        painter.fillRect(QRectF(qRound((width() - 2) * m_tick), 0, 2, height()), m_theme.colour(Colour::TextMuted));
}

} // namespace casb::ui
