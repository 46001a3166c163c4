// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace casb::ui {

/// A row of controls that goes on in further lines where one cannot hold all of them.
class BreakingRow : public QWidget
{
    Q_OBJECT

public:
    explicit BreakingRow(QWidget *parent = nullptr);

    /// @p before: the widget in front of which it stands; null: at the end.
    void add(QWidget *widget, int stretch = 0, const QWidget *before = nullptr);
    void addStretch(int stretch);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part {
        QWidget *widget; ///< null: empty room
        int stretch;
    };

    void arrange();
    [[nodiscard]] QList<qsizetype> firstOfLines() const;

    QList<Part> m_parts;
    QList<qsizetype> m_begins; ///< of the lines that there are now, in m_parts
    QList<QHBoxLayout *> m_lines;
    QVBoxLayout *m_column;
};

} // namespace casb::ui
