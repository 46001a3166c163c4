// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/label.h"
#include "widgets/mark.h"

namespace casb::ui {

/// A state mark and its word, side by side.
class StatusChip : public QWidget
{
    Q_OBJECT

public:
    StatusChip(const Theme &theme, Type type, QWidget *parent = nullptr);

    void setState(MarkState state, const QString &word);
    [[nodiscard]] MarkState state() const { return m_mark->state(); }
    [[nodiscard]] QString word() const { return accessibleName(); }
    /// What does not fit goes on in further lines, instead of making the chip wider.
    void setWrapping(bool on);
    /// Good is written in the text's colour instead of green.
    void setCalm(bool on) { m_calm = on; }
    void setSurface(Colour surface) { m_mark->setSurface(surface); }

private:
    Mark *m_mark;
    Label *m_word;
    bool m_calm = false;
    bool m_wrapping = false;
};

} // namespace casb::ui
