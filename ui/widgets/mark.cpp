// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mark.h"

#include <QPainter>
#include <QPainterPath>

namespace casb::ui {
namespace {

QPen roundPen(const QColor &colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPainterPath octagon()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{5.1, 1}, {10.9, 1}, {15, 5.1}, {15, 10.9}, {10.9, 15}, {5.1, 15}, {1, 10.9}, {1, 5.1}}));
    path.closeSubpath();
    return path;
}

QPainterPath triangle()
{
    QPainterPath path(QPointF(8, 1.3));
    path.lineTo(15.3, 14);
    path.cubicTo(15.5, 14.4, 15.2, 14.9, 14.8, 14.9);
    path.lineTo(1.2, 14.9);
    path.cubicTo(.8, 14.9, .5, 14.4, .7, 14);
    path.closeSubpath();
    return path;
}

} // namespace

Colour markColour(MarkState state)
{
    switch (state) {
    case MarkState::Good:
        return Colour::Good;
    case MarkState::Attention:
        return Colour::Attention;
    case MarkState::Bad:
        return Colour::Bad;
    case MarkState::Off:
        return Colour::TextDisabled;
    case MarkState::Running:
        return Colour::Accent;
    case MarkState::Waiting:
    case MarkState::Paused:
        break;
    }
    return Colour::Waiting;
}

void paintMark(QPainter &painter, const Theme &theme, MarkState state, const QRectF &box, const QColor &surface,
               double turn)
{
    const QColor colour = theme.colour(markColour(state));
    const QRectF ring(1.75, 1.75, 12.5, 12.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (state) {
    case MarkState::Good:
        painter.drawEllipse(QRectF(1, 1, 14, 14));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(roundPen(surface, 1.6));
        painter.drawPolyline(QPolygonF({{4.9, 8.3}, {7.1, 10.5}, {11.1, 5.9}}));
        break;
    case MarkState::Attention:
        painter.drawPath(triangle());
        painter.setPen(roundPen(surface, 1.7));
        painter.drawLine(QPointF(8, 6), QPointF(8, 10));
        painter.drawPoint(QPointF(8, 12.3));
        break;
    case MarkState::Bad:
        painter.drawPath(octagon());
        painter.setPen(roundPen(surface, 1.6));
        painter.drawLine(QPointF(5.5, 5.5), QPointF(10.5, 10.5));
        painter.drawLine(QPointF(10.5, 5.5), QPointF(5.5, 10.5));
        break;
    case MarkState::Waiting:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(roundPen(colour, 1.5));
        painter.drawEllipse(ring);
        painter.drawPolyline(QPolygonF({{8, 4.7}, {8, 8.2}, {10.2, 9.6}}));
        break;
    case MarkState::Paused:
        painter.drawEllipse(QRectF(1, 1, 14, 14));
        painter.setPen(roundPen(surface, 1.7));
        painter.drawLine(QPointF(6.2, 5.3), QPointF(6.2, 10.7));
        painter.drawLine(QPointF(9.8, 5.3), QPointF(9.8, 10.7));
        break;
    case MarkState::Off: {
        QPen pen(colour, 1.5, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({1.6, 1.335});
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen);
        painter.drawEllipse(ring);
        break;
    }
    case MarkState::Running:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colour(Colour::BorderStrong), 1.5));
        painter.drawEllipse(ring);
        painter.setPen(roundPen(colour, 2));
        painter.drawArc(ring, int((90 - 360 * turn) * 16), -90 * 16);
        break;
    }
    painter.restore();
}

Mark::Mark(const Theme &theme, int size, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedSize(size, size);
    m_turning.setInterval(40);
    connect(&m_turning, &QTimer::timeout, this, [this] {
        m_turn = m_turn >= 0.96 ? 0 : m_turn + 0.04;
        update();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Mark::setState(MarkState state, const QString &word)
{
    setAccessibleName(word);
    setToolTip(word);
    if (state == m_state)
        return;
    m_state = state;
    if (state == MarkState::Running && isVisible())
        m_turning.start();
    else
        m_turning.stop();
    update();
}

void Mark::setSurface(Colour surface)
{
    m_surface = surface;
    update();
}

void Mark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, m_theme, m_state, rect(), m_theme.colour(m_surface), m_turn);
}

void Mark::showEvent(QShowEvent *)
{
    if (m_state == MarkState::Running)
        m_turning.start();
}

void Mark::hideEvent(QHideEvent *)
{
    m_turning.stop();
}

} // namespace casb::ui
