// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QPainter;

namespace casb::ui {

/// Paints a rounded bar; @p fraction is cut to 0…1.
void paintBar(QPainter &painter, const Theme &theme, const QRectF &box, double fraction, Colour colour = Colour::Accent);

/// A thin bar (6 px, or 4). It has no text of its own: setAccessibleName() and setToolTip() say what it shows.
class ProgressBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressBar(const Theme &theme, int thickness = 6, QWidget *parent = nullptr);

    void setFraction(double fraction);
    void setColour(Colour colour);
    /// A small mark on the bar, e.g. an expectation; < 0: none.
    void setTick(double fraction);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    double m_fraction = 0;
    double m_tick = -1;
    Colour m_colour = Colour::Accent;
};

} // namespace casb::ui
