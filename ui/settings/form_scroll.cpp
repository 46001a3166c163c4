// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/form_scroll.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace casb::ui {
namespace {

constexpr int kFormWidth = 358;

} // namespace

FormScroll::FormScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    content->installEventFilter(this);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QSize FormScroll::minimumSizeHint() const
{
    const int width = widget() == nullptr ? 0 : widget()->minimumSizeHint().width();
    return {std::max(kFormWidth, width + verticalScrollBar()->sizeHint().width()), QScrollArea::minimumSizeHint().height()};
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace casb::ui
