// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>

class QWidget;

namespace casb::ui {

/// Keeps the keyboard where it is while the widgets below @p within are made anew or switched off: it goes on at the one of
/// the same name, or else at @p harmless, where a further key sets nothing off. Qt would give it to whatever comes next.
class KeptFocus
{
public:
    KeptFocus(QWidget &within, QWidget &harmless);
    ~KeptFocus();
    KeptFocus(const KeptFocus &) = delete;
    KeptFocus &operator=(const KeptFocus &) = delete;

private:
    QWidget &m_within;
    QWidget &m_harmless;
    QPointer<QWidget> m_had;
    QString m_name;
    bool m_any = false;
};

} // namespace casb::ui
