// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/span_popup.h"

#include "session/time_display.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>

namespace casb::ui {

SpanPopup::SpanPopup(const Theme &theme, const TimeDisplay &time, QWidget *parent)
    : Panel(theme, {}, parent), m_time(time), m_from(nullptr), m_to(nullptr),
      m_problem(new Label(theme, Type::Small, Colour::Bad, tr("The end has to lie behind the beginning."))),
      m_show(new Button(theme, ButtonKind::Primary, tr("Show this range")))
{
    setObjectName(QStringLiteral("spanPopup"));
    setWindowFlags(Qt::Popup);
    setColours(Colour::Raised, Colour::BorderStrong);
    content()->setContentsMargins(14, 12, 14, 12);
    content()->setSpacing(8);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    m_from = makeField(tr("From"));
    m_to = makeField(tr("To"));
    m_from->setObjectName(QStringLiteral("spanFrom"));
    m_to->setObjectName(QStringLiteral("spanTo"));
    grid->addWidget(new Label(theme, Type::Body, Colour::TextMuted, tr("From")), 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(new Label(theme, Type::Body, Colour::TextMuted, tr("To")), 1, 0);
    grid->addWidget(m_to, 1, 1);
    content()->addLayout(grid);
    content()->addWidget(m_problem);
    auto *foot = new QHBoxLayout;
    m_show->setObjectName(QStringLiteral("spanShow"));
    foot->addStretch();
    foot->addWidget(m_show);
    content()->addLayout(foot);
    connect(m_show, &QAbstractButton::clicked, this, [this] {
        m_chosen = true;
        hide();
        emit chosen(m_from->dateTime().toMSecsSinceEpoch(), m_to->dateTime().toMSecsSinceEpoch());
    });
    check();
}

void SpanPopup::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    if (!m_chosen)
        emit dismissed();
}

QDateTimeEdit *SpanPopup::makeField(const QString &words)
{
    auto *field = new QDateTimeEdit;
    field->setAccessibleName(words);
    field->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setMinimumWidth(160);
    connect(field, &QDateTimeEdit::dateTimeChanged, this, &SpanPopup::check);
    return field;
}

void SpanPopup::check()
{
    if (m_from == nullptr || m_to == nullptr)
        return;
    const bool good = m_from->dateTime() < m_to->dateTime();
    m_problem->setVisible(!good);
    m_show->setEnabled(good);
}

void SpanPopup::open(QWidget *anchor, qint64 fromMs, qint64 toMs, qint64 nowMs)
{
    const Qt::TimeSpec spec = m_time.utc() ? Qt::UTC : Qt::LocalTime;
    for (QDateTimeEdit *field : {m_from, m_to}) {
        field->setTimeSpec(spec);
        field->setMaximumDateTime(QDateTime::fromMSecsSinceEpoch(nowMs, spec).addSecs(60));
    }
    m_from->setDateTime(QDateTime::fromMSecsSinceEpoch(fromMs, spec));
    m_to->setDateTime(QDateTime::fromMSecsSinceEpoch(toMs, spec));
    m_chosen = false;
    check();
    adjustSize();
    move(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
    show();
    m_from->setFocus();
}

} // namespace casb::ui
