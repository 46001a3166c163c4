// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spark.h"

#include <QPainter>

#include <algorithm>

namespace casb::ui {

void paintSpark(QPainter &painter, const Theme &theme, const QRectF &box, const QList<qint64> &values, Colour colour)
{
    if (values.isEmpty())
        return;
    const double most = double(std::max<qint64>(1, *std::max_element(values.begin(), values.end())));
    const double step = box.width() / double(values.size());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, step < 4);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double height = std::max(1.0, box.height() * double(values[i]) / most);
        const double left = box.left() + double(i) * step;
        painter.fillRect(QRectF(left, box.bottom() - height, std::max(1.0, step - 1.5), height),
                         theme.colour(values[i] > 0 ? colour : Colour::BorderStrong));
    }
    painter.restore();
}

Spark::Spark(const Theme &theme, Colour colour, QWidget *parent) : QWidget(parent), m_theme(theme), m_colour(colour)
{
    setMinimumSize(48, 12);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Spark::setValues(const QList<qint64> &values)
{
    if (values == m_values)
        return;
    m_values = values;
    update();
}

void Spark::setColour(Colour colour)
{
    m_colour = colour;
    update();
}

void Spark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSpark(painter, m_theme, rect(), m_values, m_colour);
}

} // namespace casb::ui
