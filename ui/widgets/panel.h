// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace casb::ui {

class ElidedLabel;
class Label;

/// A flat panel with a border and, unless its title is empty, a title row of 34 px: title, muted note, then widgets at
/// the right.
class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(const Theme &theme, const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Where the title row has no room for all of it, the title is elided before anything else is cut.
    void letTitleYield();
    /// How wide a panel is whose title row is seen whole.
    [[nodiscard]] int titleWidth() const;
    /// Muted words beside the title.
    void setNote(const QString &note);
    [[nodiscard]] QString note() const;
    /// Puts @p widget beside title and note.
    void addBesideTitle(QWidget *widget);
    /// An icon before the title.
    void setIcon(const QString &name);
    /// Puts @p widget at the right end of the title row.
    void addToTitle(QWidget *widget);
    /// Muted words at the right end of the title row.
    void setTitleEnd(const QString &words);
    /// Room left and right of title and content, in px; 12 unless told.
    void setInset(int inset);
    /// A line below the title row.
    void setTitleLine(bool on);
    /// Colours of card or panel; Surface and Border unless told.
    void setColours(Colour fill, Colour line);
    /// Where the content goes. Margins 12, 0, 12, 12.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QWidget *m_titleRow;
    QHBoxLayout *m_titleLayout;
    Label *m_title;
    ElidedLabel *m_yielding = nullptr; ///< stands in for the title
    ElidedLabel *m_note;
    ElidedLabel *m_end;
    QVBoxLayout *m_content;
    Colour m_fill = Colour::Surface;
    Colour m_line = Colour::Border;
    bool m_titleLine = false;
};

} // namespace casb::ui
