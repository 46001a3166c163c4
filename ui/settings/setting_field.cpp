// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/setting_field.h"

#include "persistence/day_popup.h"
#include "settings/switch.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/letter_scale.h"
#include "widgets/mark.h"
#include "widgets/wheel_guard.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>

namespace casb::ui {
namespace {

bool isTrue(const QString &text)
{
    return text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 || text.compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0;
}

} // namespace

SettingField::SettingField(DraftEditor &editor, const Theme &theme, const SettingSpec &spec, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_theme(theme), m_spec(spec),
      m_label(new Label(theme, Type::Body, Colour::TextMuted, spec.label)),
      m_dot(new Label(theme, Type::Body, Colour::Accent, QStringLiteral("●"))),
      m_hint(new Label(theme, Type::Small, Colour::TextMuted)), m_mark(new Mark(theme, 14))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_label);
    makeEditor();
    QWidget *field = m_line != nullptr ? static_cast<QWidget *>(m_line) : m_choice != nullptr ? static_cast<QWidget *>(m_choice) : m_switch;
    field->setObjectName(spec.name);
    field->setAccessibleName(spec.accessible.isEmpty() ? spec.label : spec.accessible);
    row->addWidget(field, spec.kind == SettingSpec::Kind::File ? 1 : 0);
    if (spec.kind == SettingSpec::Kind::File) {
        auto *choose = new Button(theme, ButtonKind::Normal, tr("Choose…"));
        choose->setAccessibleName(tr("Choose a file for %1").arg(field->accessibleName()));
        choose->setSmall(true);
        row->addWidget(choose);
        connect(choose, &QAbstractButton::clicked, this, &SettingField::chooseFile);
    }
    if (!spec.unit.isEmpty())
        row->addWidget(new Label(theme, Type::Body, Colour::TextMuted, spec.unit));
    m_dot->setAccessibleName(tr("changed"));
    m_dot->hide();
    row->addWidget(m_dot);
    if (spec.kind != SettingSpec::Kind::File)
        row->addStretch();
    layout->addLayout(row);
    m_row = row;
    m_hint->setObjectName(QStringLiteral("hint ") + spec.name);
    m_hint->setWordWrap(true);
    m_hintRow = new QHBoxLayout;
    m_hintRow->setSpacing(6);
    m_mark->hide();
    m_hintRow->addWidget(m_mark, 0, Qt::AlignTop);
    m_hintRow->addWidget(m_hint, 1);
    layout->addLayout(m_hintRow);
    refresh();
}

int SettingField::labelWidth() const
{
    return m_label->sizeHint().width();
}

void SettingField::setLabelWidth(int width)
{
    m_label->setFixedWidth(width);
    m_hintRow->setContentsMargins(width + m_row->spacing(), 0, 0, 0);
    const int wide = int(m_spec.width * letterScale(m_theme));
    if (m_choice != nullptr)
        m_choice->setMinimumWidth(wide);
    else if (m_line != nullptr && m_spec.kind != SettingSpec::Kind::File)
        m_line->setFixedWidth(wide);
}

void SettingField::addBesideHint(QWidget *widget)
{
    m_besideHint = true;
    m_hintRow->addWidget(widget, 0, Qt::AlignTop);
    m_hint->show();
}

void SettingField::addBeside(QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(m_dot), widget, 1);
}

void SettingField::setOverridden(const QString &words, const QString &why)
{
    m_overridden = !words.isEmpty();
    m_choice->setPlaceholderText(words);
    m_choice->setEnabled(!m_overridden);
    m_choice->setToolTip(m_overridden ? why : QString());
    setText(m_last.value_or(m_spec.missing));
}

void SettingField::addCalendar()
{
    auto *open = new Button(m_theme, ButtonKind::Icon, tr("Choose a day for %1").arg(m_line->accessibleName()),
                            QStringLiteral("calendar"));
    m_row->insertWidget(m_row->indexOf(m_line) + 1, open);
    connect(open, &QAbstractButton::clicked, this, [this] {
        const QDate today = QDateTime::currentDateTimeUtc().date();
        const QDateTime now = QDateTime::fromString(m_line->text(), Qt::ISODate);
        openDayPopup(*m_line, m_theme, now.isValid() ? now.toUTC().date() : today, today, [this](QDate day) {
            m_line->setText(day.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z"));
        });
    });
}

void SettingField::makeEditor()
{
    using Kind = SettingSpec::Kind;
    if (m_spec.kind == Kind::Switch) {
        m_switch = new Switch(m_theme, {});
        connect(m_switch, &QAbstractButton::toggled, this, [this](bool on) {
            write(on ? QStringLiteral("true") : QStringLiteral("false"));
        });
        return;
    }
    if (m_spec.kind == Kind::Choice) {
        m_choice = new QComboBox;
        guardFromWheel(*m_choice);
        for (const auto &[value, words] : std::as_const(m_spec.choices))
            m_choice->addItem(words, value);
        m_choice->setMinimumWidth(m_spec.width);
        connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { write(m_choice->currentData().toString()); });
        return;
    }
    m_line = new QLineEdit;
    if (m_spec.kind == Kind::File)
        m_line->setMinimumWidth(120);
    else
        m_line->setFixedWidth(m_spec.width);
    connect(m_line, &QLineEdit::textChanged, this, [this] { write(m_line->text().trimmed()); });
}

QStringList SettingField::path() const
{
    for (const QString &alias : m_spec.aliases) {
        QStringList other = m_spec.path;
        other.last() = alias;
        if (m_editor.draft().value(other))
            return other;
    }
    return m_spec.path;
}

QString SettingField::written(const QString &text) const
{
    static const QRegularExpression number(QStringLiteral("^-?\\d+(\\.\\d+)?$"));
    using Kind = SettingSpec::Kind;
    if (m_spec.kind == Kind::Switch || (m_spec.kind == Kind::Number && number.match(text).hasMatch()))
        return text;
    if (m_spec.kind == Kind::Time)
        return QString(u'"' + QString(text).remove(u'"') + u'"');
    return yamlScalar(text);
}

void SettingField::write(const QString &text)
{
    if (m_setting)
        return;
    m_last = text;
    m_editor.set(path(), written(text));
    m_last = m_editor.draft().value(path());
}

void SettingField::chooseFile()
{
    auto *dialog = new QFileDialog(this, m_spec.label);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_line, &QLineEdit::setText);
    dialog->open();
}

void SettingField::setText(const QString &text)
{
    m_setting = true;
    if (m_line != nullptr && m_line->text() != text)
        m_line->setText(text);
    if (m_switch != nullptr)
        m_switch->setChecked(isTrue(text));
    if (m_choice != nullptr) {
        int at = m_choice->findData(text);
        if (at < 0) { // another value than those that are offered stays what it is
            m_choice->addItem(text, text);
            at = m_choice->count() - 1;
        }
        m_choice->setCurrentIndex(m_overridden ? -1 : at);
    }
    m_setting = false;
}

QString SettingField::changeWords() const
{
    switch (appliesWhen(m_spec.path.join(u'.'))) {
    case Applies::AtOnce:
        return tr("Applies at once.");
    case Applies::NextPull: {
        const QString when = m_editor.nextPullOf(m_spec.path);
        return when.isEmpty() ? tr("Applies at the next pull.") : tr("Applies at the next pull, %1.").arg(when);
    }
    case Applies::Reset:
        return tr("Resets the state of this service at once: everything from then on is asked for again.");
    }
    return {};
}

void SettingField::refresh()
{
    const ConfigDraft &draft = m_editor.draft();
    setEnabled(draft.readable());
    if (!draft.readable())
        return;
    const std::optional<QString> now = draft.value(path());
    const bool typing = m_line != nullptr && m_line->hasFocus() && now == m_last;
    if (!typing)
        setText(now.value_or(m_spec.missing));
    m_last = now;
    m_changed = now != draft.originalValue(path());
    const QString problem = draft.problemAt(path());
    const QString warning = draft.warningAt(path());
    m_wrong = !problem.isEmpty();
    const bool warned = !m_wrong && !warning.isEmpty();
    m_dot->setVisible(m_changed);
    const QString words = m_wrong ? problem : warned ? warning : m_changed ? changeWords() : m_spec.hint;
    m_hint->setText(words);
    m_hint->setColour(m_wrong ? Colour::Bad : warned ? Colour::Attention : Colour::TextMuted);
    m_hint->setVisible(!words.isEmpty() || m_besideHint);
    m_mark->setState(warned ? MarkState::Attention : MarkState::Bad, warned ? tr("in force, but not as it should be") : tr("not valid"));
    m_mark->setVisible(m_wrong || warned);
    QWidget *field = m_line != nullptr ? static_cast<QWidget *>(m_line) : m_choice;
    if (field != nullptr && field->property("error").toBool() != m_wrong) {
        field->setProperty("error", m_wrong);
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
}

} // namespace casb::ui
