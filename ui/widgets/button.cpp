// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/button.h"

#include "widgets/icon.h"

#include <QStyle>
#include <QVariant>

namespace casb::ui {
namespace {

QString kindName(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return QStringLiteral("primary");
    case ButtonKind::Danger:
        return QStringLiteral("danger");
    case ButtonKind::Flat:
        return QStringLiteral("flat");
    case ButtonKind::Link:
        return QStringLiteral("link");
    case ButtonKind::Icon:
        return QStringLiteral("icon");
    case ButtonKind::Normal:
        break;
    }
    return {};
}

} // namespace

Button::Button(const Theme &theme, ButtonKind kind, const QString &text, const QString &iconName, QWidget *parent)
    : QPushButton(parent), m_theme(theme), m_kind(kind), m_iconName(iconName)
{
    setProperty("kind", kindName(kind));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setWords(text);
    restyle();
    connect(&theme, &Theme::changed, this, [this] {
        restyle();
        updateGeometry();
    });
}

void Button::setKind(ButtonKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    setProperty("kind", kindName(kind));
    restyle();
    repolish();
}

void Button::setSmall(bool on)
{
    setProperty("small", on);
    setFont(m_theme.font(on ? Type::Small : Type::Body));
    repolish();
}

void Button::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    restyle();
}

void Button::setWords(const QString &words)
{
    if (m_kind == ButtonKind::Icon)
        setToolTip(words);
    else
        setText(m_wordless ? QString() : words);
    m_words = words;
    setAccessibleName(words);
}

void Button::setWordless(bool on)
{
    m_wordless = on;
    setText(on ? QString() : m_words);
}

void Button::restyle()
{
    setFont(m_theme.font(property("small").toBool() ? Type::Small : Type::Body));
    if (m_iconName.isEmpty())
        return;
    Colour colour = Colour::Text;
    if (m_kind == ButtonKind::Primary)
        colour = Colour::TextOnAccent;
    else if (m_kind == ButtonKind::Danger)
        colour = Colour::Bad;
    else if (m_kind == ButtonKind::Link)
        colour = Colour::Accent;
    setIcon(casb::ui::icon(m_theme, m_iconName, colour));
    const int size = m_theme.length(Length::IconNormal);
    const int gap = m_kind == ButtonKind::Icon ? 0 : 3; // the style adds its own
    setIconSize({size + gap, size});
}

void Button::repolish()
{
    style()->unpolish(this);
    style()->polish(this);
    updateGeometry();
}

} // namespace casb::ui
