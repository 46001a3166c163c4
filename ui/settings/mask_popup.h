// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panel.h"

class QLineEdit;

namespace casb::ui {

class Button;

/// Asks which member is to be masked and what stands in its place, below the button that opened it. Escape or a click
/// elsewhere adds nothing.
class MaskPopup : public Panel
{
    Q_OBJECT

public:
    /// @p members: those that objects of the service usually have, as dotted paths.
    MaskPopup(const Theme &theme, const QStringList &members, QWidget *parent);

    void open(QWidget *anchor);

signals:
    void chosen(const QStringList &path, const QString &value);

private:
    void check();
    void choose();
    [[nodiscard]] QStringList path() const;

    QLineEdit *m_member;
    QLineEdit *m_value;
    Label *m_problem;
    Button *m_mask;
};

} // namespace casb::ui
