// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_header.h"

#include "widgets/icon.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace casb::ui {
namespace {

constexpr int kMargin = 7; ///< as that of the cells below, so that a title stands over them
constexpr int kFarMargin = 3; ///< at the other end, which a title may come near to
constexpr int kChevron = 12;
constexpr int kGap = 2; ///< between title and chevron

} // namespace

TableHeader::TableHeader(const Theme &theme, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setSectionsClickable(true);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QString TableHeader::title(int column) const
{
    return model() != nullptr ? model()->headerData(column, Qt::Horizontal).toString() : QString();
}

bool TableHeader::sorts(int column) const
{
    return isSortIndicatorShown() && sortIndicatorSection() == column;
}

Qt::Alignment TableHeader::alignment(int column) const
{
    const QVariant own = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    return own.isValid() ? Qt::Alignment(own.toInt()) : defaultAlignment();
}

int TableHeader::titleWidth(int column) const
{
    const QFontMetrics metrics(m_theme.font(Type::Small));
    return metrics.horizontalAdvance(title(column)) + 1 + kMargin + kFarMargin + (sorts(column) ? kGap + kChevron : 0);
}

QString TableHeader::shownTitle(int column) const
{
    const QFontMetrics metrics(m_theme.font(Type::Small));
    const int room = sectionSize(column) - kMargin - kFarMargin - (sorts(column) ? kGap + kChevron : 0);
    return metrics.elidedText(title(column), Qt::ElideRight, room);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    if (!rect.isValid())
        return;
    QStyleOptionHeader option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, column);
    painter->save();
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && sectionsClickable();
    painter->fillRect(rect, m_theme.colour(hovered ? Colour::Hover : Colour::Sunken));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.colour(Colour::Border));
    if (visualIndex(column) != count() - 1)
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_theme.colour(Colour::Border));

    const bool right = alignment(column).testFlag(Qt::AlignRight);
    QRect inside = rect.adjusted(right ? kFarMargin : kMargin, 0, right ? -kMargin : -kFarMargin, -1);
    const QString shown = shownTitle(column);
    painter->setFont(m_theme.font(Type::Small));
    painter->setPen(m_theme.colour(Colour::TextMuted));
    if (sorts(column)) {
        // At the end of the column, so that it stands still while the title gives way; before a title that ends there.
        const int left = right ? inside.right() - painter->fontMetrics().horizontalAdvance(shown) - kGap - kChevron
                               : inside.right() + 1 - kChevron;
        const QRectF box(std::max(inside.left(), left), inside.center().y() - kChevron / 2, kChevron, kChevron);
        painter->save();
        if (sortIndicatorOrder() == Qt::AscendingOrder) {
            painter->translate(box.center());
            painter->rotate(180);
            painter->translate(-box.center());
        }
        paintIcon(*painter, m_theme, QStringLiteral("chevron"), box, Colour::TextMuted);
        painter->restore();
        if (right)
            inside.setLeft(inside.left() + kGap + kChevron);
        else
            inside.setRight(inside.right() - kGap - kChevron);
    }
    painter->drawText(inside, int(alignment(column)) | Qt::TextSingleLine, shown);
    painter->restore();
}

QSize TableHeader::sectionSizeFromContents(int column) const
{
    return {titleWidth(column), m_theme.length(Length::HeaderTable)};
}

bool TableHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int column = logicalIndexAt(help->pos()); column >= 0 && shownTitle(column) != title(column)) {
            QToolTip::showText(help->globalPos(), title(column), viewport());
            return true;
        }
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace casb::ui
