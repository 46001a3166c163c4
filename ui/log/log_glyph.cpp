// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_glyph.h"

#include <QPainter>
#include <QPolygonF>

namespace casb::ui {
namespace {

QPolygonF octagon(const QRectF &box)
{
    const double cut = box.width() * 0.29;
    return QPolygonF{{box.left() + cut, box.top()},     {box.right() - cut, box.top()},
                     {box.right(), box.top() + cut},    {box.right(), box.bottom() - cut},
                     {box.right() - cut, box.bottom()}, {box.left() + cut, box.bottom()},
                     {box.left(), box.bottom() - cut},  {box.left(), box.top() + cut}};
}

} // namespace

Colour logColour(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return Colour::LogDebug;
    case LogLevel::Info: return Colour::LogInfo;
    case LogLevel::Warning: return Colour::LogWarning;
    case LogLevel::Error: return Colour::LogError;
    case LogLevel::Critical: return Colour::LogCritical;
    }
    return Colour::Text;
}

void paintLogGlyph(QPainter &painter, const Theme &theme, LogLevel level, const QRectF &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = theme.colour(logColour(level));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF middle = box.center();
    switch (level) {
    case LogLevel::Debug:
        painter.drawEllipse(middle, 2.0, 2.0);
        break;
    case LogLevel::Info:
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, 3.25, 3.25);
        break;
    case LogLevel::Warning:
        painter.drawPolygon(QPolygonF{{middle.x(), box.top() + 1}, {box.right(), box.bottom() - 1}, {box.left(), box.bottom() - 1}});
        break;
    case LogLevel::Error:
    case LogLevel::Critical:
        painter.drawPolygon(octagon(box.adjusted(0.5, 0.5, -0.5, -0.5)));
        painter.setPen(QPen(theme.colour(Colour::Surface), 1.5));
        if (level == LogLevel::Error) {
            painter.drawLine(middle + QPointF(-2, -2), middle + QPointF(2, 2));
            painter.drawLine(middle + QPointF(2, -2), middle + QPointF(-2, 2));
        } else {
            painter.drawLine(middle + QPointF(0, -3), middle + QPointF(0, 0.5));
            painter.drawPoint(middle + QPointF(0, 3));
        }
        break;
    }
    painter.restore();
}

} // namespace casb::ui
