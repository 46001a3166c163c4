// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/breaking_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QWidgetItem>
#include <algorithm>
#include <utility>

namespace casb::ui {
namespace {

constexpr int kGap = 8;

/// What a layout leaves to @p widget at least.
int leastWidth(QWidget *widget)
{
    return QWidgetItem(widget).minimumSize().width();
}

} // namespace

BreakingRow::BreakingRow(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGap);
}

void BreakingRow::add(QWidget *widget, int stretch, const QWidget *before)
{
    qsizetype place = m_parts.size();
    for (qsizetype i = 0; i < m_parts.size() && before != nullptr; ++i) {
        if (m_parts[i].widget == before)
            place = i;
    }
    m_parts.insert(place, {widget, stretch});
    m_begins.clear();
    arrange();
}

void BreakingRow::addStretch(int stretch)
{
    m_parts.append({nullptr, stretch});
    m_begins.clear();
    arrange();
}

QSize BreakingRow::minimumSizeHint() const
{
    int width = 0;
    for (const Part &part : m_parts) {
        if (part.widget != nullptr && !part.widget->isHidden())
            width = std::max(width, leastWidth(part.widget));
    }
    return {width, m_column->minimumSize().height()};
}

bool BreakingRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void BreakingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QList<qsizetype> BreakingRow::firstOfLines() const
{
    QList<qsizetype> begins{0};
    int used = 0;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].widget == nullptr || m_parts[i].widget->isHidden())
            continue;
        const int wide = leastWidth(m_parts[i].widget);
        if (used > 0 && used + kGap + wide > width()) {
            begins.append(i);
            used = 0;
        }
        used += (used > 0 ? kGap : 0) + wide;
    }
    return begins;
}

void BreakingRow::arrange()
{
    // Without a size of its own yet all is one line.
    QList<qsizetype> begins = testAttribute(Qt::WA_Resized) ? firstOfLines() : QList<qsizetype>{0};
    if (begins == m_begins)
        return;
    m_begins = std::move(begins);
    for (QHBoxLayout *line : std::exchange(m_lines, {})) {
        m_column->removeItem(line);
        delete line; // not what it held
    }
    for (qsizetype line = 0; line < m_begins.size(); ++line) {
        auto *row = new QHBoxLayout;
        row->setSpacing(kGap);
        m_column->addLayout(row);
        m_lines.append(row);
        const qsizetype end = line + 1 < m_begins.size() ? m_begins[line + 1] : m_parts.size();
        bool gives = false;
        for (qsizetype i = m_begins[line]; i < end; ++i) {
            const Part &part = m_parts[i];
            gives |= part.stretch > 0;
            if (part.widget != nullptr)
                row->addWidget(part.widget, part.stretch);
            else
                row->addStretch(part.stretch);
        }
        if (!gives)
            row->addStretch(1);
    }
    updateGeometry();
}

} // namespace casb::ui
