// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QList>
#include <QWidget>

class QPainter;

namespace casb::ui {

/// Paints @p values as small bars that fill @p box; an empty value leaves a stroke on the base line.
void paintSpark(QPainter &painter, const Theme &theme, const QRectF &box, const QList<qint64> &values, Colour colour);

/// A small bar chart without axes. setAccessibleName() says what it shows.
class Spark : public QWidget
{
    Q_OBJECT

public:
    Spark(const Theme &theme, Colour colour, QWidget *parent = nullptr);

    void setValues(const QList<qint64> &values);
    void setColour(Colour colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Colour m_colour;
    QList<qint64> m_values;
};

} // namespace casb::ui
