// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QLineEdit>

namespace casb::ui {

/// A field whose text is dots until its eye is pressed.
class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    SecretField(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// A red border: this value was refused.
    void setRefused(bool on);
    void setRevealed(bool on);
    [[nodiscard]] bool revealed() const { return echoMode() == QLineEdit::Normal; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *m_eye;
};

} // namespace casb::ui
