// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QStyledItemDelegate>

class QAbstractScrollArea;
class QTableView;
class QTreeView;

namespace casb::ui {

/// How all tables look: rows of 26 px, a line below each, no vertical grid, a 3 px accent bar at the left of the selected
/// row. Alignment, font, colours and decoration come from the model's roles: numbers with
/// Qt::AlignRight | Qt::AlignVCenter, Theme::font(Type::Mono) as Qt::FontRole for ids.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// A MarkState (as int): painted before the text.
    static constexpr int MarkRole = Qt::UserRole + 900;
    /// A Colour (as int) for the text.
    static constexpr int ColourRole = Qt::UserRole + 901;
    /// A Colour (as int) for the row's fill when it is neither selected nor hovered.
    static constexpr int FillRole = Qt::UserRole + 902;
    /// Words at the right end of the cell, small and muted; the text gives way to them.
    static constexpr int EndRole = Qt::UserRole + 903;

    explicit RowDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Fills what lies left of a tree's first cell like the cell.
    void paintIndent(QPainter *painter, const QRect &rect, const QTreeView &tree, const QModelIndex &index) const;

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    const Theme &m_theme;
};

/// Gives @p view the look and the behaviour of all tables: whole rows are selected, the header can be moved and sorts,
/// hovering marks a row. Sets a RowDelegate.
void styleTable(QTableView &view, const Theme &theme);
/// The same for a tree.
void styleTree(QTreeView &view, const Theme &theme);

/// Goes on with a header above the vertical scroll bar, which belongs to the rows. Its height is to be set.
QWidget *addHeaderEnd(QAbstractScrollArea &view, const Theme &theme);

} // namespace casb::ui
