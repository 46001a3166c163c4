// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/draft_editor.h"
#include "widgets/theme.h"

#include <QWidget>

namespace casb::ui {

class Button;
class Chip;
class FlowLayout;
class Label;

/// The members of a service's source objects whose values are replaced before anything is stored (`obfuscation_data`):
/// a chip for each, and a button for another one.
class MaskRow : public QWidget
{
    Q_OBJECT

public:
    /// @p service: path of the service in the configuration.
    MaskRow(DraftEditor &editor, const Theme &theme, const QStringList &service, QWidget *parent = nullptr);


private:
    struct Mask {
        QString path; ///< as it is shown: `related_events.*.user_email`
        QString value;
        bool operator==(const Mask &) const = default;
    };

    void refresh();
    void remove(qsizetype index);
    void openPopup();
    [[nodiscard]] QList<Mask> masks(bool original) const;

    DraftEditor &m_editor;
    const Theme &m_theme;
    QStringList m_path;
    FlowLayout *m_flow;
    Button *m_add;
    Label *m_dot;
    Label *m_words;
    QList<Chip *> m_chips;
    QList<Mask> m_shown;
    bool m_changed = false;
};

} // namespace casb::ui
