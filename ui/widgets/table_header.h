// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QHeaderView>

namespace casb::ui {

/// The header of all tables. A title that has no room is elided at its right, with the whole in the tool tip. A chevron
/// marks the column that sorts: down where what is newest or largest comes first.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(const Theme &theme, QWidget *parent = nullptr);

    /// How wide a column is whose title and chevron are seen whole.
    [[nodiscard]] int titleWidth(int column) const;
    /// The title as it is drawn.
    [[nodiscard]] QString shownTitle(int column) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override;
    bool viewportEvent(QEvent *event) override;

    const Theme &m_theme;

private:
    [[nodiscard]] QString title(int column) const;
    [[nodiscard]] bool sorts(int column) const;
    [[nodiscard]] Qt::Alignment alignment(int column) const;
};

} // namespace casb::ui
