// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/kept_focus.h"

#include <QWidget>

namespace casb::ui {

KeptFocus::KeptFocus(QWidget &within, QWidget &harmless) : m_within(within), m_harmless(harmless)
{
    QWidget *now = within.window()->focusWidget();
    if (now == nullptr || !within.isAncestorOf(now) || !now->isVisible())
        return;
    m_any = true;
    m_had = now;
    m_name = now->objectName();
}

KeptFocus::~KeptFocus()
{
    QWidget *now = m_within.window()->focusWidget();
    if (!m_any || (now == m_had && now != nullptr && now->isEnabled() && now->isVisible()))
        return;
    // What is replaced lives on, hidden, until the event loop deletes it.
    for (QWidget *one : m_name.isEmpty() ? QList<QWidget *>() : m_within.findChildren<QWidget *>(m_name)) {
        if (one->isEnabled() && one->isVisibleTo(&m_within)) {
            one->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_harmless.setFocus(Qt::OtherFocusReason);
}

} // namespace casb::ui
