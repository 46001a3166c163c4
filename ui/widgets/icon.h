// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QStringList>
#include <QWidget>

class QPainter;

namespace casb::ui {

/// The icon @p name (`pulls`, `search`, …) in a colour of the theme. It follows the theme by itself; disabled, it has the
/// colour of disabled text.
QIcon icon(const Theme &theme, const QString &name, Colour colour = Colour::Text);
/// The icon of the program, in its own colours.
QIcon applicationIcon();
/// Paints the icon into @p box.
void paintIcon(QPainter &painter, const Theme &theme, const QString &name, const QRectF &box, Colour colour);
/// An icon that stands somewhere; follows the theme.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const Theme &theme, const QString &name, Colour colour, int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    Colour m_colour;
};

/// All names, in the order of the source.
QStringList iconNames();

} // namespace casb::ui
