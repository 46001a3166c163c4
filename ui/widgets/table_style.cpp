// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_style.h"

#include "widgets/filter_header.h"
#include "widgets/mark.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

namespace casb::ui {
namespace {

constexpr int kCellMargin = 7;

/// Repaints the row below the pointer, not only the cell.
class RowHover : public QObject
{
public:
    explicit RowHover(QAbstractItemView &view) : QObject(&view), m_view(view)
    {
        view.viewport()->installEventFilter(this);
        view.viewport()->setMouseTracking(true);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        int row = -1;
        if (event->type() == QEvent::MouseMove)
            row = m_view.indexAt(static_cast<QMouseEvent *>(event)->pos()).row();
        else if (event->type() != QEvent::Leave)
            return false;
        if (row != m_row) {
            m_row = row;
            m_view.setProperty("hoveredRow", row);
            m_view.viewport()->update();
        }
        return false;
    }

private:
    QAbstractItemView &m_view;
    int m_row = -1;
};

/// Goes on with the header above the scroll bar, which belongs to the rows.
class HeaderEnd : public QWidget
{
public:
    HeaderEnd(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.colour(Colour::Sunken));
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Colour::Border));
    }

private:
    const Theme &m_theme;
};

void styleView(QAbstractItemView &view, const Theme &theme)
{
    view.setItemDelegate(new RowDelegate(theme, &view));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setFrameShape(QFrame::NoFrame);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setProperty("hoveredRow", -1);
    new RowHover(view);
}

void styleHeader(QHeaderView &header, const Theme &theme)
{
    const bool filters = qobject_cast<const FilterHeader *>(&header) != nullptr;
    header.setFixedHeight(filters ? header.sizeHint().height() : theme.length(Length::HeaderTable));
    header.setFont(theme.font(Type::Small));
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setMinimumSectionSize(32);
    header.setTextElideMode(Qt::ElideRight);
}

} // namespace

RowDelegate::RowDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void RowDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *view = option.widget;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = view != nullptr && view->property("hoveredRow").toInt() == index.row();
    // Of the window, not of the view: the row whose detail is shown stays in sight while one types into a filter.
    const bool active = view == nullptr || view->isActiveWindow();
    if (selected)
        painter->fillRect(option.rect, m_theme.colour(active ? Colour::Selection : Colour::Hover));
    else if (hovered)
        painter->fillRect(option.rect, m_theme.colour(Colour::Hover));
    else if (const QVariant fill = index.data(FillRole); fill.isValid())
        painter->fillRect(option.rect, m_theme.colour(Colour(fill.toInt())));
    if (qobject_cast<const QTreeView *>(view) == nullptr)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          m_theme.colour(Colour::Grid));
    const auto *table = qobject_cast<const QTableView *>(view);
    if (selected && table != nullptr && index.column() == table->horizontalHeader()->logicalIndex(0))
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          m_theme.colour(Colour::Accent));
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    paintRow(painter, option, index);
    QRect text = option.rect.adjusted(kCellMargin, 0, -kCellMargin, -1);
    if (const QVariant mark = index.data(MarkRole); mark.isValid()) {
        const QRectF box(text.left(), text.top() + (text.height() - 14) / 2.0, 14, 14);
        paintMark(*painter, m_theme, MarkState(mark.toInt()), box, m_theme.colour(Colour::Surface));
        text.setLeft(text.left() + 21);
    } else if (!option.icon.isNull()) {
        option.icon.paint(painter, QRect(text.left(), text.top() + (text.height() - 14) / 2, 14, 14));
        text.setLeft(text.left() + 21);
    }
    if (const QString end = index.data(EndRole).toString(); !end.isEmpty()) {
        painter->setFont(m_theme.font(Type::Small));
        painter->setPen(m_theme.colour(Colour::TextMuted));
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, end);
        text.setRight(text.right() - painter->fontMetrics().horizontalAdvance(end) - kCellMargin);
    }
    const QVariant colour = index.data(ColourRole);
    painter->setPen(m_theme.colour(colour.isValid() ? Colour(colour.toInt()) : Colour::Text));
    painter->setFont(option.font);
    const QString shown = option.fontMetrics.elidedText(option.text, option.textElideMode, text.width());
    painter->drawText(text, int(option.displayAlignment), shown);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(m_theme.colour(Colour::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void RowDelegate::paintIndent(QPainter *painter, const QRect &rect, const QTreeView &tree, const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    option.widget = &tree;
    option.rect = rect;
    if (tree.selectionModel()->isSelected(index))
        option.state |= QStyle::State_Selected;
    paintRow(painter, option, index);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), m_theme.colour(Colour::Accent));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += 2 * kCellMargin; // more than the style's own
    const bool tree = qobject_cast<const QTreeView *>(option.widget) != nullptr;
    size.setHeight(tree ? m_theme.length(Length::RowTable) - 4 : m_theme.length(Length::RowTable));
    return size;
}

QWidget *addHeaderEnd(QAbstractScrollArea &view, const Theme &theme)
{
    auto *end = new HeaderEnd(theme, &view);
    view.addScrollBarWidget(end, Qt::AlignTop);
    QObject::connect(&theme, &Theme::changed, end, qOverload<>(&QWidget::update));
    return end;
}

void styleTable(QTableView &view, const Theme &theme)
{
    styleView(view, theme);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setCornerButtonEnabled(false);
    view.setTabKeyNavigation(false);
    if (qobject_cast<TableHeader *>(view.horizontalHeader()) == nullptr)
        view.setHorizontalHeader(new TableHeader(theme, &view));
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = view.horizontalHeader();
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    QWidget *end = addHeaderEnd(view, theme);
    const auto fit = [&view, &theme, end] {
        styleHeader(*view.horizontalHeader(), theme);
        end->setFixedHeight(view.horizontalHeader()->maximumHeight());
        view.setFont(theme.font(Type::Body));
        view.verticalHeader()->setMinimumSectionSize(theme.length(Length::RowTable));
        view.verticalHeader()->setDefaultSectionSize(theme.length(Length::RowTable));
    };
    fit();
    QObject::connect(&theme, &Theme::changed, &view, fit);
}

void styleTree(QTreeView &view, const Theme &theme)
{
    styleView(view, theme);
    view.setUniformRowHeights(true);
    const auto fit = [&view, &theme] { styleHeader(*view.header(), theme); };
    fit();
    QObject::connect(&theme, &Theme::changed, &view, fit);
}

} // namespace casb::ui
