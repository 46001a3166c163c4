// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QLabel>

namespace casb::ui {

/// Text in a type and a colour of the theme; follows the theme.
class Label : public QLabel
{
    Q_OBJECT

public:
    Label(const Theme &theme, Type type, Colour colour, const QString &text = {}, QWidget *parent = nullptr);

    void setColour(Colour colour);
    void setType(Type type);

private:
    void restyle();

    const Theme &m_theme;
    Type m_type;
    Colour m_colour;
};

/// One line that gives way: what does not fit is elided, the whole is in the tool tip.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    ElidedLabel(const Theme &theme, Type type, Colour colour, const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setColour(Colour colour);
    /// Qt::ElideMiddle for ids; Qt::ElideRight unless told.
    void setElideMode(Qt::TextElideMode mode);
    void setAlignment(Qt::Alignment alignment);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshToolTip();

    const Theme &m_theme;
    Type m_type;
    Colour m_colour;
    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

} // namespace casb::ui
