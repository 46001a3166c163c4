// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QWidget>
#include <functional>

namespace casb::ui {

class Chip;

/// Filters that are set, each with a cross that takes it away. Those that do not fit are counted at the end: the row
/// never makes its page wider.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(const Theme &theme, QWidget *parent = nullptr);

    void clear();
    void add(const QString &words, const QString &accessibleName, const std::function<void()> &remove);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Somebody wants to see those that did not fit.
    void restWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QList<Chip *> m_chips;
    Chip *m_rest;
};

} // namespace casb::ui
