// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QStringList>
#include <QWidget>

namespace casb::ui {

/// The steps of the wizard at its left: done ones with a tick, the present one filled, the others with their number.
/// Steps that are done lead back by a click.
class StepList : public QWidget
{
    Q_OBJECT

public:
    StepList(const Theme &theme, const QStringList &names, QWidget *parent = nullptr);

    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Row;
    const Theme &m_theme;
    QList<Row *> m_rows;
    int m_current = 0;
};

} // namespace casb::ui
