// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_plot.h"

#include "widgets/chart_qtcharts.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace casb::ui {

void ChartPlot::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed && event->modifiers().testFlag(Qt::ShiftModifier)) {
        const double moved = overlay.columnAt(m_pressed->x()) - overlay.columnAt(event->position().x());
        m_pressed = event->position();
        setRange(overlay.from + moved, overlay.to + moved, true);
    } else if (m_pressed && std::abs(event->position().x() - m_pressed->x()) > 4) {
        overlay.band = QRectF(QPointF(m_pressed->x(), overlay.plot.top()),
                              QPointF(event->position().x(), overlay.plot.bottom())).normalized();
        viewport()->update();
    } else {
        const bool inside = overlay.plot.contains(event->position());
        moveCursor(inside ? columnAt(event->position().x()) : -1, true);
    }
}

void ChartPlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && overlay.plot.contains(event->position()))
        m_pressed = event->position();
}

void ChartPlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    if (overlay.band) {
        const QRectF band = *overlay.band;
        overlay.band.reset();
        setRange(overlay.columnAt(band.left()), overlay.columnAt(band.right()), true);
    } else if (!event->modifiers().testFlag(Qt::ShiftModifier)) {
        select(columnAt(event->position().x()), true);
    }
}

void ChartPlot::mouseDoubleClickEvent(QMouseEvent *)
{
    m_pressed.reset();
    setRange(-.5, double(data.times.size()) - .5, true);
}

void ChartPlot::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore(); // the page scrolls
        return;
    }
    const double factor = std::pow(0.8, event->angleDelta().y() / 120.0);
    const double middle = overlay.columnAt(event->position().x());
    setRange(middle - (middle - overlay.from) * factor, middle + (overlay.to - middle) * factor, true);
    event->accept();
}

void ChartPlot::keyPressEvent(QKeyEvent *event)
{
    const int last = int(data.times.size()) - 1;
    const int now = overlay.cursor;
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(now < 0 ? last : std::max(0, now - 1), true);
        break;
    case Qt::Key_Right:
        moveCursor(std::min(last, now + 1), true);
        break;
    case Qt::Key_Home:
        moveCursor(std::min(0, last), true);
        break;
    case Qt::Key_End:
        moveCursor(last, true);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (now >= 0)
            select(now, true);
        break;
    case Qt::Key_Escape:
        if (now < 0 && m_all) {
            event->ignore();
            return;
        }
        moveCursor(-1, true);
        setRange(-.5, double(data.times.size()) - .5, true);
        break;
    default:
        event->ignore();
        return;
    }
}

void ChartPlot::leaveEvent(QEvent *)
{
    moveCursor(-1, true);
}

void ChartPlot::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartPlot::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    moveCursor(-1, true);
    viewport()->update();
}

} // namespace casb::ui
