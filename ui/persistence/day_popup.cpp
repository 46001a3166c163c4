// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/day_popup.h"

#include "persistence/span_calendar.h"

#include <QMenu>
#include <QWidgetAction>

#include <utility>

namespace casb::ui {

void openDayPopup(QWidget &anchor, const Theme &theme, QDate chosen, QDate today, std::function<void(QDate)> take)
{
    auto *menu = new QMenu(&anchor);
    menu->setObjectName(QStringLiteral("dayPopup"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *days = new SpanCalendar(theme, today);
    days->setAccessibleName(anchor.accessibleName());
    days->setSelectedDate(std::min(chosen, today));
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(framedCalendar(days, theme));
    menu->addAction(holder);
    const auto choose = [menu, take = std::move(take)](QDate day) {
        take(day);
        menu->close();
    };
    QObject::connect(days, &QCalendarWidget::clicked, &anchor, choose);
    QObject::connect(days, &QCalendarWidget::activated, &anchor, choose);
    menu->popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 2)));
    days->setFocus();
}

} // namespace casb::ui
