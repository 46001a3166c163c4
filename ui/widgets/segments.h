// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QButtonGroup>
#include <QStringList>
#include <QWidget>

namespace casb::ui {

/// One choice of a few, side by side. Arrow keys move within it.
class Segments : public QWidget
{
    Q_OBJECT

public:
    /// @p name is what is chosen, for those who do not see it.
    Segments(const Theme &theme, const QString &name, const QStringList &words, QWidget *parent = nullptr);

    [[nodiscard]] int current() const { return m_group.checkedId(); }
    /// Does not emit chosen(). −1: none.
    void setCurrent(int index);
    void setWords(int index, const QString &words);
    /// Takes a choice away, or gives it back.
    void setSegmentVisible(int index, bool on);

signals:
    /// By a person.
    void chosen(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPlaces();

    QButtonGroup m_group;
};

} // namespace casb::ui
