// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/setting_field.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace casb::ui {

class Button;
class Label;

/// A section of the settings: headings and fields, one below the other. Its fields follow the draft.
class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    SettingsForm(DraftEditor &editor, const Theme &theme, QWidget *parent = nullptr);

    void refresh();

protected:
    SettingField *addField(const SettingSpec &spec);
    /// Its layout, for a button at the right end.
    QHBoxLayout *addHeading(const QString &words);
    void addNote(const QString &words, Colour colour = Colour::TextMuted);
    void addLine();
    /// A label in the width of those of the fields, for rows of another kind.
    QHBoxLayout *addRow(const QString &label, Qt::Alignment labelAt = Qt::AlignVCenter);
    [[nodiscard]] Button *makeButton(const QString &words, const QString &name, const QString &accessible) const;
    void finish();

    DraftEditor &m_editor;
    const Theme &m_theme;

private:
    void fitLabels();

    QVBoxLayout *m_layout;
    QList<Label *> m_labels; ///< of rows without a field
    QList<SettingField *> m_fields;
};

} // namespace casb::ui
