// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/mark.h"

class QVBoxLayout;

namespace casb::ui {

class Label;

/// What was found, a line each: mark, what it is, what it says.
class FoundList : public QWidget
{
    Q_OBJECT

public:
    explicit FoundList(const Theme &theme, QWidget *parent = nullptr);

    void clear();
    void add(MarkState mark, const QString &what, const QString &says);
    /// All lines, for those who do not see them.
    [[nodiscard]] QStringList texts() const { return m_texts; }

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
    QList<Label *> m_names; ///< all as wide as the widest
    int m_nameWidth = 0;
    QStringList m_texts;
};

} // namespace casb::ui
