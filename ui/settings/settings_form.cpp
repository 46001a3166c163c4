// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_form.h"

#include "widgets/button.h"
#include "widgets/label.h"

#include <QFrame>
#include <QHBoxLayout>

#include <algorithm>

namespace casb::ui {
namespace {

constexpr int kLabelWidth = 126; ///< with letters of the usual size

} // namespace

SettingsForm::SettingsForm(DraftEditor &editor, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->setSpacing(6);
}

void SettingsForm::refresh()
{
    for (SettingField *field : std::as_const(m_fields))
        field->refresh();
}

SettingField *SettingsForm::addField(const SettingSpec &spec)
{
    auto *field = new SettingField(m_editor, m_theme, spec);
    m_layout->addWidget(field);
    m_fields.append(field);
    return field;
}

QHBoxLayout *SettingsForm::addHeading(const QString &words)
{
    auto *row = new QHBoxLayout;
    row->addWidget(new ElidedLabel(m_theme, Type::Strong, Colour::Text, words), 1); // a name may be as long as it likes
    m_layout->addLayout(row);
    return row;
}

void SettingsForm::addNote(const QString &words, Colour colour)
{
    auto *note = new Label(m_theme, Type::Small, colour, words);
    note->setWordWrap(true);
    m_layout->addWidget(note);
}

void SettingsForm::addLine()
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    const auto style = [line, this] {
        line->setStyleSheet(QStringLiteral("background: %1;").arg(m_theme.colour(Colour::Border).name()));
    };
    style();
    connect(&m_theme, &Theme::changed, line, style);
    m_layout->addSpacing(4);
    m_layout->addWidget(line);
    m_layout->addSpacing(4);
}

QHBoxLayout *SettingsForm::addRow(const QString &label, Qt::Alignment labelAt)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *words = new Label(m_theme, Type::Body, Colour::TextMuted, label);
    m_labels.append(words);
    if (labelAt == Qt::AlignTop) // beside the middle of the first line of what may have several
        words->setMinimumHeight(words->sizeHint().height() + 6);
    row->addWidget(words, 0, labelAt);
    m_layout->addLayout(row);
    return row;
}

Button *SettingsForm::makeButton(const QString &words, const QString &name, const QString &accessible) const
{
    auto *button = new Button(m_theme, ButtonKind::Normal, words);
    button->setObjectName(name);
    button->setAccessibleName(accessible);
    button->setSmall(true);
    return button;
}

void SettingsForm::finish()
{
    m_layout->addStretch();
    fitLabels();
    connect(&m_theme, &Theme::changed, this, &SettingsForm::fitLabels);
}

void SettingsForm::fitLabels()
{
    int width = kLabelWidth;
    for (const SettingField *field : std::as_const(m_fields))
        width = std::max(width, field->labelWidth());
    for (const Label *label : std::as_const(m_labels))
        width = std::max(width, label->sizeHint().width());
    for (SettingField *field : std::as_const(m_fields))
        field->setLabelWidth(width);
    for (Label *label : std::as_const(m_labels))
        label->setFixedWidth(width);
}

} // namespace casb::ui
