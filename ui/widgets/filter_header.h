// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/table_header.h"

#include <QMap>
#include <QTimer>

class QComboBox;
class QLineEdit;

namespace casb::ui {

/// A table's header with a row of filter boxes below its titles, one a column. Boxes follow the columns when these are
/// moved, resized or scrolled.
class FilterHeader : public TableHeader
{
    Q_OBJECT

public:
    explicit FilterHeader(const Theme &theme, QWidget *parent = nullptr);

    /// A box to type into.
    QLineEdit *addText(int column, const QString &name, const QString &placeholder = {});
    /// A box to choose from; the first choice is "any". @p editable: other texts may be typed.
    QComboBox *addChoice(int column, const QString &name, const QStringList &choices, bool editable = false);
    [[nodiscard]] QString text(int column) const;
    /// Does not emit filtered().
    void setText(int column, const QString &text);
    /// Index of the choice; −1: a text of its own was typed, or the column has no choices.
    [[nodiscard]] int choice(int column) const;
    void setChoice(int column, int index);
    void setProblem(int column, const QString &problem);
    void clearFilters();
    /// The keyboard goes to the first box.
    void enter();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// What is wanted is another one, and typing rests.
    void filtered();

protected:
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void add(int column, QWidget *box, const QString &name);
    void place();
    [[nodiscard]] QWidget *box(int column) const { return m_boxes.value(column); }
    [[nodiscard]] int rowHeight() const;

    QWidget *m_row;
    QMap<int, QWidget *> m_boxes;
    QTimer m_rest;
    bool m_setting = false;
};

} // namespace casb::ui
