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

/// @p text with places where a line may end in its long words, such as names and paths.
QString breakable(const QString &text);

/// One line that gives way: where the text does not fit, the shorter one stands in, and where that does not fit either it
/// is elided. The whole is in the tool tip then.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    ElidedLabel(const Theme &theme, Type type, Colour colour, const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text, const QString &shorter = {});
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
    QString m_shorter;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// @p text where it fits into @p width, else @p shorter (if there is one), elided where it must be.
QString fittingText(const QFontMetrics &metrics, const QString &text, const QString &shorter, int width,
                    Qt::TextElideMode mode = Qt::ElideRight);

} // namespace casb::ui
