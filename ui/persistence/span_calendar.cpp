// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/span_calendar.h"

#include "widgets/button.h"
#include "widgets/icon.h"
#include "widgets/label.h"
#include "widgets/panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QTableView>
#include <QTextCharFormat>
#include <QTransform>
#include <QVBoxLayout>

namespace casb::ui {

SpanCalendar::SpanCalendar(const Theme &theme, const QDate &today, QWidget *parent)
    : QCalendarWidget(parent), m_theme(theme), m_today(today)
{
    setAccessibleName(tr("Day"));
    setNavigationBarVisible(false);
    setGridVisible(false);
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    setFirstDayOfWeek(Qt::Monday);
    setMaximumDate(today);
    if (auto *table = findChild<QTableView *>()) {
        table->horizontalHeader()->setMinimumSectionSize(20);
        table->verticalHeader()->setMinimumSectionSize(20);
    }
    connect(&theme, &Theme::changed, this, &SpanCalendar::restyle);
    connect(this, &QCalendarWidget::selectionChanged, this, [this] { updateCells(); });
    restyle();
}

void SpanCalendar::restyle()
{
    QTextCharFormat head;
    head.setForeground(m_theme.colour(Colour::TextMuted));
    head.setFont(m_theme.font(Type::Caption));
    head.setBackground(m_theme.colour(Colour::Surface));
    setHeaderTextFormat(head);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        setWeekdayTextFormat(Qt::DayOfWeek(day), head);
}

void SpanCalendar::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, m_theme.colour(Colour::Surface));
    const QRect box = rect.adjusted(0, 1, 0, -1);
    const bool chosen = date == selectedDate();
    if (chosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colour(Colour::AccentFill));
        painter->drawRoundedRect(box, 3, 3);
    } else if (date > selectedDate() && date <= m_today) {
        painter->fillRect(box, m_theme.colour(Colour::AccentSoft));
    }
    if (date == m_today && !chosen) {
        painter->setPen(m_theme.colour(Colour::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const bool within = date.month() == monthShown() && date <= m_today;
    painter->setFont(chosen ? m_theme.strongFont(Type::Body) : m_theme.font(Type::Body));
    painter->setPen(m_theme.colour(chosen ? Colour::TextOnAccent : within ? Colour::Text : Colour::TextDisabled));
    painter->drawText(rect, Qt::AlignCenter, QString::number(date.day()));
    painter->restore();
}

QWidget *framedCalendar(SpanCalendar *calendar, const Theme &theme)
{
    auto *frame = new Panel(theme);
    auto *head = new QHBoxLayout;
    auto *back = new Button(theme, ButtonKind::Icon, SpanCalendar::tr("Month before"), QStringLiteral("chevron"));
    auto *on = new Button(theme, ButtonKind::Icon, SpanCalendar::tr("Month after"), QStringLiteral("chevron"));
    const auto turned = [&theme](Button *button, int degrees) {
        const auto turn = [button, degrees, &theme] {
            const QPixmap down = icon(theme, QStringLiteral("chevron")).pixmap(QSize(16, 16), button->devicePixelRatioF());
            button->setIcon(QIcon(down.transformed(QTransform().rotate(degrees))));
        };
        turn();
        QObject::connect(&theme, &Theme::changed, button, turn);
    };
    turned(back, 90);
    turned(on, -90);
    auto *month = new Label(theme, Type::Strong, Colour::Text);
    month->setAlignment(Qt::AlignCenter);
    const auto name = [month, calendar](int year, int number) {
        month->setText(QLocale().standaloneMonthName(number) + u' ' + QString::number(year));
        Q_UNUSED(calendar)
    };
    name(calendar->yearShown(), calendar->monthShown());
    QObject::connect(calendar, &QCalendarWidget::currentPageChanged, month, name);
    QObject::connect(back, &QAbstractButton::clicked, calendar, &QCalendarWidget::showPreviousMonth);
    QObject::connect(on, &QAbstractButton::clicked, calendar, &QCalendarWidget::showNextMonth);
    head->addWidget(back);
    head->addWidget(month, 1);
    head->addWidget(on);
    frame->content()->setContentsMargins(3, 4, 3, 3);
    frame->content()->setSpacing(2);
    frame->content()->addLayout(head);
    frame->content()->addWidget(calendar);
    frame->setFixedSize(240, 216);
    return frame;
}

} // namespace casb::ui
