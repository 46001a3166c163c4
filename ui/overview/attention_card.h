// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/attention.h"
#include "widgets/panel.h"

namespace casb::ui {

class Button;
class Label;
class Mark;

/// One attention item: title, why, facts, one deed, and Details or Remind tomorrow.
class AttentionCard : public Panel
{
    Q_OBJECT

public:
    explicit AttentionCard(const Theme &theme, QWidget *parent = nullptr);

    /// @p since is the item's time in words, empty: not known. @p primary fills the deed's button.
    void show(const AttentionItem &item, const QString &since, bool primary);
    [[nodiscard]] const AttentionItem &item() const { return m_item; }
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void deedChosen(const casb::ui::AttentionItem &item);
    void detailsChosen(const casb::ui::AttentionItem &item);
    void putOffChosen(const casb::ui::AttentionItem &item);

private:
    AttentionItem m_item;
    Mark *m_mark;
    Label *m_title;
    Label *m_why;
    Label *m_facts;
    Button *m_deed;
    Button *m_details;
    Button *m_later;
};

} // namespace casb::ui
