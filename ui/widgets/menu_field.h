// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class QMenu;

namespace casb::ui {

/// Looks as a combo box does and opens a menu instead of a list: for choices of several.
class MenuField : public QComboBox
{
    Q_OBJECT

public:
    /// @p menu is the caller's.
    explicit MenuField(QMenu &menu, QWidget *parent = nullptr);

    /// What is chosen now, in words.
    void setWords(const QString &words);
    void showPopup() override;
    void hidePopup() override {}

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    QMenu &m_menu;
};

} // namespace casb::ui
