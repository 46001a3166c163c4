// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/draft_editor.h"
#include "widgets/theme.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace casb::ui {

class Label;
class Mark;
class Switch;

/// What a field edits, and how it looks.
struct SettingSpec {
    enum class Kind : quint8 { Text, Number, Time, Choice, Switch, File };
    QStringList path;    ///< from the top of the configuration
    QStringList aliases; ///< other names of the last part: the one that is written is edited
    Kind kind = Kind::Text;
    QString name;       ///< of the field's object
    QString label;
    QString accessible; ///< empty: the label
    QString missing;    ///< what counts when nothing is written
    QString unit;
    QString hint;       ///< below the field while it is unchanged
    QList<std::pair<QString, QString>> choices; ///< value and words
    int width = 200;
};

/// One setting of the draft: label, field, unit, a dot when it is changed, below it what is wrong or when it applies.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    SettingField(DraftEditor &editor, const Theme &theme, const SettingSpec &spec, QWidget *parent = nullptr);

    /// Takes what the draft says now. What is being typed is left alone.
    void refresh();
    /// A calendar beside the field, for the day of a UTC time.
    void addCalendar();
    /// Something that stands behind the field, in the room that is left.
    void addBeside(QWidget *widget);
    /// Something else counts: @p words stand in the place of the choice, which is off. Empty: the choice counts.
    void setOverridden(const QString &words, const QString &why);
    /// Something that belongs to the words below the field.
    void addBesideHint(QWidget *widget);
    /// What the label needs, in px; the form gives all of its fields the same.
    [[nodiscard]] int labelWidth() const;
    /// Also makes the field itself as wide as the letters ask for now.
    void setLabelWidth(int width);
    [[nodiscard]] bool wrong() const { return m_wrong; }

private:
    void makeEditor();
    void write(const QString &text);
    void chooseFile();
    void setText(const QString &text);
    [[nodiscard]] QStringList path() const;
    [[nodiscard]] QString written(const QString &text) const;
    [[nodiscard]] QString changeWords() const;

    DraftEditor &m_editor;
    const Theme &m_theme;
    SettingSpec m_spec;
    QLineEdit *m_line = nullptr;
    QComboBox *m_choice = nullptr;
    Switch *m_switch = nullptr;
    Label *m_label;
    Label *m_dot;
    Label *m_hint;
    Mark *m_mark;
    QHBoxLayout *m_row = nullptr;
    QHBoxLayout *m_hintRow = nullptr;
    bool m_besideHint = false;
    bool m_overridden = false;
    std::optional<QString> m_last; ///< what the draft said when it was looked at last
    bool m_setting = false;
    bool m_changed = false;
    bool m_wrong = false;
};

} // namespace casb::ui
