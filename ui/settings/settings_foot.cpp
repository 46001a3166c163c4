// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_foot.h"

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/mark.h"

#include <QHBoxLayout>

namespace casb::ui {
namespace {

QString whenWords(const ConfigDraft &draft)
{
    int atOnce = 0;
    int nextPull = 0;
    int reset = 0;
    for (const Applies applies : draft.changes())
        ++(applies == Applies::AtOnce ? atOnce : applies == Applies::NextPull ? nextPull : reset);
    QStringList parts;
    if (atOnce > 0)
        parts << (atOnce == 1 ? SettingsFoot::tr("1 applies at once") : SettingsFoot::tr("%1 apply at once").arg(atOnce));
    if (nextPull > 0)
        parts << (nextPull == 1 ? SettingsFoot::tr("1 applies at the next pull")
                                : SettingsFoot::tr("%1 apply at the next pull").arg(nextPull));
    if (reset > 0)
        parts << (reset == 1 ? SettingsFoot::tr("1 resets a state")
                             : SettingsFoot::tr("%1 reset states").arg(reset));
    return SettingsFoot::tr("%1. Nothing needs a restart.").arg(parts.join(QStringLiteral(", ")));
}

QString problemWords(const ConfigDraft &draft, const Error &error)
{
    const auto [line, column] = draft.placeOf(error);
    const QString where = line <= 0   ? QString()
                          : column > 0 ? SettingsFoot::tr("Line %1, column %2: ").arg(line).arg(column)
                                       : SettingsFoot::tr("Line %1: ").arg(line);
    const QString name = error.path.section(u'.', -1);
    const QString what = name.isEmpty() ? error.detail : QString(name + QStringLiteral(": ") + error.detail);
    // The reader's own words begin with the place, where it is one of the text.
    return error.path.isEmpty() ? error.detail : QString(where + what);
}

} // namespace

SettingsFoot::SettingsFoot(const Theme &theme, QWidget *parent)
    : Panel(theme, {}, parent), m_mark(new Mark(theme, 16)), m_title(new Label(theme, Type::Strong, Colour::Text)),
      m_words(new ElidedLabel(theme, Type::Body, Colour::TextMuted)),
      m_difference(new Button(theme, ButtonKind::Flat, tr("Show difference"))),
      m_discard(new Button(theme, ButtonKind::Normal, tr("Discard changes"))),
      m_apply(new Button(theme, ButtonKind::Primary, tr("Apply changes")))
{
    m_title->setObjectName(QStringLiteral("settingsChanges"));
    m_words->setObjectName(QStringLiteral("settingsWhen"));
    m_difference->setObjectName(QStringLiteral("settingsDifference"));
    m_discard->setObjectName(QStringLiteral("settingsDiscard"));
    m_apply->setObjectName(QStringLiteral("settingsApply"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_mark);
    row->addWidget(m_title);
    row->addWidget(m_words, 1);
    row->addWidget(m_difference);
    row->addWidget(m_discard);
    row->addWidget(m_apply);
    content()->setContentsMargins(14, 8, 10, 8);
    content()->addLayout(row);
    connect(m_difference, &QAbstractButton::clicked, this, &SettingsFoot::differenceWanted);
    connect(m_discard, &QAbstractButton::clicked, this, &SettingsFoot::discardWanted);
    connect(m_apply, &QAbstractButton::clicked, this, &SettingsFoot::applyWanted);
}

void SettingsFoot::show(const ConfigDraft &draft, bool open, bool inForce)
{
    const int changes = int(draft.changes().size());
    const bool text = draft.text() != draft.original();
    const int wrong = open ? int(draft.errors().size()) : 0;
    const bool warned = open && wrong == 0 && !text && inForce && !draft.warnings().isEmpty();
    m_mark->setState(!open       ? MarkState::Off
                     : wrong > 0 ? MarkState::Bad
                     : text      ? MarkState::Waiting
                     : warned    ? MarkState::Attention
                                 : MarkState::Good,
                     !open ? tr("nothing is open") : wrong > 0 ? tr("not valid") : tr("valid"));
    m_title->setText(!open                            ? tr("Nothing is open")
                     : !draft.readable() && wrong > 0 ? tr("Not readable")
                     : changes == 0                   ? tr("No changes")
                     : changes == 1                   ? tr("1 change")
                                                      : tr("%1 changes").arg(changes));
    m_words->setText(!open             ? tr("Set up a tenant on the page Overview, or open a configuration.")
                         : wrong > 0   ? problemWords(draft, draft.errors().front())
                         : warned      ? problemWords(draft, draft.warnings().front())
                         : changes > 0 ? whenWords(draft)
                         : !inForce    ? tr("What is shown is not in force yet.")
                         : text        ? tr("Only comments or the order differ.")
                                       : tr("What is shown is in force."));
    m_words->setColour(wrong > 0 ? Colour::Bad : warned ? Colour::Attention : Colour::TextMuted);
    m_difference->setVisible(text);
    m_discard->setEnabled(text || (open && !inForce));
    m_discard->setToolTip(m_discard->isEnabled() ? QString() : tr("Nothing is changed"));
    m_apply->setEnabled((text || !inForce) && wrong == 0 && draft.config().has_value());
    m_apply->setToolTip(m_apply->isEnabled() ? QString()
                        : !open              ? tr("No configuration is open")
                        : wrong > 0          ? problemWords(draft, draft.errors().front())
                                             : tr("Nothing is changed"));
    m_apply->setWords(changes == 0 ? tr("Apply changes") : changes == 1 ? tr("Apply 1 change") : tr("Apply %1 changes").arg(changes));
}

} // namespace casb::ui
