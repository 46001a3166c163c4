// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QAbstractButton;
class QDialog;
class QHBoxLayout;

namespace casb::ui {

class Button;

/// The foot of a dialog: a line above, what goes beside the deed at the left, at the right what keeps and, last, the
/// deed.
class DialogFoot : public QWidget
{
    Q_OBJECT

public:
    explicit DialogFoot(const Theme &theme, QWidget *parent = nullptr);

    void addBeside(Button *button);
    /// What changes nothing, and the deed.
    void setDeeds(Button *keep, Button *deed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void prepare(Button *button);

    const Theme &m_theme;
    QHBoxLayout *m_beside;
    QHBoxLayout *m_deeds;
};

/// Gives @p dialog the surface that dialogs with a foot lie on.
void styleDialog(QDialog &dialog);

} // namespace casb::ui
