// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/resend_choice.h"

#include "widgets/label.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace casb::ui {

ResendChoice::ResendChoice(const Theme &theme, const QString &service, QWidget *parent)
    : QWidget(parent), m_missing(new QRadioButton(tr("Filter, send only what is missing"))),
      m_all(new QRadioButton(tr("Send all again")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new Label(theme, Type::Small, Colour::TextMuted,
                                tr("%1 that Devo has already").arg(service.left(1).toUpper() + service.mid(1))));
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    m_missing->setObjectName(QStringLiteral("resendMissing"));
    m_missing->setToolTip(tr("What the duplicate filter knows to be stored is left out. Nothing comes twice."));
    m_all->setObjectName(QStringLiteral("resendAll"));
    m_all->setToolTip(tr("Everything from that time is sent again; Devo then has it twice where it had it already."));
    m_missing->setChecked(true);
    row->addWidget(m_missing);
    row->addWidget(m_all);
    row->addStretch();
    layout->addLayout(row);
    connect(m_all, &QAbstractButton::toggled, this, &ResendChoice::changed);
}

Resend ResendChoice::resend() const
{
    return m_all->isChecked() ? Resend::Everything : Resend::OnlyMissing;
}

} // namespace casb::ui
