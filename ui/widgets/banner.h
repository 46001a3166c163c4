// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/mark.h"
#include "widgets/panel.h"

namespace casb::ui {

class Button;

/// A note in a page: mark, sentence, one deed or two to choose from. Hidden until it has something to say.
class Banner : public Panel
{
    Q_OBJECT

public:
    explicit Banner(const Theme &theme, QWidget *parent = nullptr);

    /// @p state Good, Attention, Bad or Waiting chooses mark and colours. @p deed, @p other empty: no button.
    void say(MarkState state, const QString &sentence, const QString &deed = {}, const QString &other = {});
    [[nodiscard]] MarkState state() const { return m_mark->state(); }

signals:
    void deedChosen();
    void otherChosen();

private:
    Mark *m_mark;
    Label *m_sentence;
    Button *m_deed;
    Button *m_other;
};

} // namespace casb::ui
