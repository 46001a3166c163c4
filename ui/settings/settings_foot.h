// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/config_draft.h"
#include "widgets/panel.h"

namespace casb::ui {

class Button;
class ElidedLabel;
class Mark;

/// Counts the changes of a draft, says when they take effect and what is wrong, and takes them over.
class SettingsFoot : public Panel
{
    Q_OBJECT

public:
    explicit SettingsFoot(const Theme &theme, QWidget *parent = nullptr);

    /// @p open: a configuration is in force.
    /// @p inForce: the text without its changes is.
    void show(const ConfigDraft &draft, bool open, bool inForce);

signals:
    void discardWanted();
    void applyWanted();
    void differenceWanted();

private:
    Mark *m_mark;
    Label *m_title;
    ElidedLabel *m_words;
    Button *m_difference;
    Button *m_discard;
    Button *m_apply;
};

} // namespace casb::ui
