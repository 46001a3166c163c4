// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/mask_popup.h"

#include "widgets/button.h"
#include "widgets/label.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace casb::ui {

MaskPopup::MaskPopup(const Theme &theme, const QStringList &members, QWidget *parent)
    : Panel(theme, {}, parent), m_member(new QLineEdit), m_value(new QLineEdit(QStringLiteral("***"))),
      m_problem(new Label(theme, Type::Small, Colour::TextMuted)),
      m_mask(new Button(theme, ButtonKind::Primary, tr("Mask this field")))
{
    setObjectName(QStringLiteral("maskPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlags(Qt::Popup);
    setColours(Colour::Raised, Colour::BorderStrong);
    content()->setContentsMargins(14, 12, 14, 12);
    content()->setSpacing(8);
    m_member->setObjectName(QStringLiteral("maskMember"));
    m_member->setAccessibleName(tr("Field"));
    m_member->setMinimumWidth(260);
    auto *completer = new QCompleter(members, m_member);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_member->setCompleter(completer);
    m_value->setObjectName(QStringLiteral("maskValue"));
    m_value->setAccessibleName(tr("Delivered as"));
    m_mask->setObjectName(QStringLiteral("maskAdd"));
    m_problem->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->addWidget(new Label(theme, Type::Body, Colour::TextMuted, tr("Field")), 0, 0);
    grid->addWidget(m_member, 0, 1);
    grid->addWidget(new Label(theme, Type::Body, Colour::TextMuted, tr("Delivered as")), 1, 0);
    grid->addWidget(m_value, 1, 1);
    content()->addLayout(grid);
    content()->addWidget(m_problem);
    content()->addWidget(m_mask, 0, Qt::AlignRight);
    connect(m_member, &QLineEdit::textChanged, this, &MaskPopup::check);
    connect(m_member, &QLineEdit::returnPressed, this, &MaskPopup::choose);
    connect(m_value, &QLineEdit::returnPressed, this, &MaskPopup::choose);
    connect(m_mask, &QAbstractButton::clicked, this, &MaskPopup::choose);
    check();
}

QStringList MaskPopup::path() const
{
    QStringList parts = m_member->text().split(u'.');
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

void MaskPopup::check()
{
    const QStringList parts = path();
    const bool typed = !m_member->text().trimmed().isEmpty();
    const bool good = typed && std::none_of(parts.begin(), parts.end(), [](const QString &part) { return part.isEmpty(); });
    m_problem->setColour(typed && !good ? Colour::Bad : Colour::TextMuted);
    m_problem->setText(typed && !good ? tr("Between two dots stands the name of a member, or *.")
                                      : tr("Members within members with a dot between, * for each of a list."));
    m_mask->setEnabled(good);
}

void MaskPopup::choose()
{
    if (!m_mask->isEnabled())
        return;
    emit chosen(path(), m_value->text());
    close();
}

void MaskPopup::open(QWidget *anchor)
{
    adjustSize();
    move(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
    show();
    m_member->setFocus();
}

} // namespace casb::ui
