// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/button.h"

namespace casb::ui {

/// A small rounded button that stands for one of several things; with the icon close, it takes that thing away.
class Chip : public Button
{
    Q_OBJECT

public:
    enum class Look : quint8 {
        Set, ///< a filter that is in force
        Plain,
    };

    Chip(const Theme &theme, Look look, const QString &words, const QString &iconName = {}, QWidget *parent = nullptr);

private:
    void restyle();

    const Theme &m_theme;
    Look m_look;
};

} // namespace casb::ui
