// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page_scroll.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace casb::ui {

QVBoxLayout *scrollingColumn(QWidget &page)
{
    auto *whole = new QVBoxLayout(&page);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("pageScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(10);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false); // setWidget() turned it on
    whole->addWidget(scroll);
    return column;
}

} // namespace casb::ui
