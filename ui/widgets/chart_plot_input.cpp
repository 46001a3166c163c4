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
    m_before = overlay.selected;
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
    if (!m_all && m_before >= 0) // it goes back; its first click was no choice
        select(m_before, true);
    setRange(-.5, double(data.times.size()) - .5, true);
}

void ChartPlot::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore(); // the page scrolls
        return;
    }
    const double factor = std::pow(0.8, event->angleDelta().y() / 120.0);
    zoom(overlay.columnAt(event->position().x()), factor);
    event->accept();
}

void ChartPlot::goTo(int column)
{
    reveal(column);
    moveCursor(column, true);
}

void ChartPlot::keyPressEvent(QKeyEvent *event)
{
    const int last = int(data.times.size()) - 1;
    const int now = overlay.cursor;
    const double middle = now < 0 ? (overlay.from + overlay.to) / 2 : now;
    const bool pans = event->modifiers().testFlag(Qt::ShiftModifier);
    const double step = std::max(1.0, std::floor((overlay.to - overlay.from) / 10));
    switch (event->key()) {
    case Qt::Key_Left:
        if (pans)
            setRange(overlay.from - step, overlay.to - step, true);
        else
            goTo(now < 0 ? last : std::max(0, now - 1));
        break;
    case Qt::Key_Right:
        if (pans)
            setRange(overlay.from + step, overlay.to + step, true);
        else
            goTo(std::min(last, now + 1));
        break;
    case Qt::Key_Home:
        goTo(std::min(0, last));
        break;
    case Qt::Key_End:
        goTo(last);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on many keyboards
        zoom(middle, .5);
        break;
    case Qt::Key_Minus:
        zoom(middle, 2);
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
