// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QListWidget>

namespace casb::ui {

/// The names of the sections, one below the other; one with changes carries a dot at its right.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    SectionList(const Theme &theme, const QStringList &titles, QWidget *parent = nullptr);

    void setChanged(int section, bool changed);
    [[nodiscard]] bool changed(int section) const;
    /// What the widest title needs, its dot included.
    [[nodiscard]] int neededWidth() const;
    [[nodiscard]] int neededHeight() const;

private:
    void restyle();

    const Theme &m_theme;
};

} // namespace casb::ui
