// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/line_diff.h"
#include "widgets/theme.h"

#include <QWidget>

namespace casb::ui {

/// Two states as one text with what went (−) and what came (+), coloured as JSON.
class DiffView : public QWidget
{
    Q_OBJECT

public:
    explicit DiffView(const Theme &theme, QWidget *parent = nullptr);

    void setDiff(const QList<DiffLine> &lines);
    [[nodiscard]] const QList<DiffLine> &diff() const { return m_lines; }
    /// From the top, in px: where the first line stands that differs.
    [[nodiscard]] int firstChange() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;

    const Theme &m_theme;
    QList<DiffLine> m_lines;
};

} // namespace casb::ui
