// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/severity_delegate.h"

#include "widgets/severity.h"

#include <QPainter>

namespace casb::ui {

void SeverityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant severity = index.data(Qt::UserRole);
    if (!severity.isValid()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    painter->save();
    paintRow(painter, full, index);
    const auto level = Severity(severity.toInt());
    paintSeverity(*painter, m_theme, level, QPointF(option.rect.left() + 8, option.rect.top() + (option.rect.height() - 12) / 2.0));
    painter->setFont(m_theme.font(Type::Body));
    painter->setPen(m_theme.colour(severityColour(level)));
    const QRect text = option.rect.adjusted(30, 0, -4, -1);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace casb::ui
