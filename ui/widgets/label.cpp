// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/label.h"

#include <QPainter>

namespace casb::ui {

Label::Label(const Theme &theme, Type type, Colour colour, const QString &text, QWidget *parent)
    : QLabel(text, parent), m_theme(theme), m_type(type), m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    restyle();
    connect(&theme, &Theme::changed, this, &Label::restyle);
}

void Label::setColour(Colour colour)
{
    if (colour == m_colour)
        return;
    m_colour = colour;
    restyle();
}

void Label::setType(Type type)
{
    if (type == m_type)
        return;
    m_type = type;
    restyle();
}

void Label::restyle()
{
    setFont(m_theme.font(m_type));
    QPalette own;
    own.setColor(QPalette::WindowText, m_theme.colour(m_colour));
    own.setColor(QPalette::Disabled, QPalette::WindowText, m_theme.colour(Colour::TextDisabled));
    setPalette(own);
}

QString breakable(const QString &text)
{
    constexpr int kLongWord = 14;
    static const QString marks = QStringLiteral("_-./:@\\");
    QString out;
    int run = 0;
    for (const QChar c : text) {
        const bool hump = c.isUpper() && !out.isEmpty() && out.back().isLower(); // of a CamelCase name
        if (hump || run == kLongWord) {
            out += QChar(0x200b);
            run = 0;
        }
        out += c;
        ++run;
        if (c.isSpace())
            run = 0;
        if (marks.contains(c)) {
            out += QChar(0x200b);
            run = 0;
        }
    }
    return out;
}

ElidedLabel::ElidedLabel(const Theme &theme, Type type, Colour colour, const QString &text, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_type(type), m_colour(colour)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ElidedLabel::setText(const QString &text, const QString &shorter)
{
    if (text == m_text && shorter == m_shorter)
        return;
    m_text = text;
    m_shorter = shorter;
    setAccessibleName(text);
    updateGeometry();
    refreshToolTip();
    update();
}

void ElidedLabel::setColour(Colour colour)
{
    m_colour = colour;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(m_type));
    return {metrics.horizontalAdvance(m_text) + 1, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(m_theme.font(m_type));
    return {qMin(metrics.horizontalAdvance(m_text) + 1, metrics.averageCharWidth() * 6), metrics.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(m_type));
    painter.setPen(m_theme.colour(isEnabled() ? m_colour : Colour::TextDisabled));
    painter.drawText(rect(), int(m_alignment), fittingText(painter.fontMetrics(), m_text, m_shorter, width(), m_mode));
}

QString fittingText(const QFontMetrics &metrics, const QString &text, const QString &shorter, int width,
                    Qt::TextElideMode mode)
{
    const QString fitting = metrics.elidedText(text, mode, width);
    return shorter.isEmpty() || fitting == text ? fitting : metrics.elidedText(shorter, mode, width);
}

void ElidedLabel::resizeEvent(QResizeEvent *)
{
    refreshToolTip();
}

void ElidedLabel::refreshToolTip()
{
    setToolTip(sizeHint().width() > width() ? m_text : QString());
}

} // namespace casb::ui
