// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QPushButton>

namespace casb::ui {

enum class ButtonKind : quint8 {
    Normal,
    Primary, ///< filled; one in a window
    Danger,  ///< red outline: data is lost for good
    Flat,
    Link,    ///< flat, in the accent colour
    Icon,    ///< a square; its text is only the accessible name and tool tip
};

/// A button of the console. Its words name its deed with its object.
class Button : public QPushButton
{
    Q_OBJECT

public:
    /// @p iconName empty: none.
    Button(const Theme &theme, ButtonKind kind, const QString &text, const QString &iconName = {},
           QWidget *parent = nullptr);

    void setKind(ButtonKind kind);
    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    /// 24 px high, for cards.
    void setSmall(bool on);
    void setIconName(const QString &iconName);
    /// What the button says; an icon button says it in its tool tip.
    void setWords(const QString &words);
    /// Only the icon is shown, where room is short; the words stay its name.
    void setWordless(bool on);

private:
    void repolish();
    void restyle();

    const Theme &m_theme;
    ButtonKind m_kind;
    QString m_iconName;
    QString m_words;
    bool m_wordless = false;
};

} // namespace casb::ui
