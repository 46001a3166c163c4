// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QPlainTextEdit>

namespace casb::ui {

/// The text of a dead letter, to read or to repair: JSON in its colours, what was written out is filled, and so is the
/// place that is wrong.
class LetterEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// @p name is what it shows, for those who do not see it.
    LetterEditor(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// What a person typed, to the character: toPlainText() makes blanks of those that do not break.
    [[nodiscard]] QString exactText() const;
    /// A place in exactText(); −1: nothing is wrong.
    void setWrong(qsizetype place);
    /// The keyboard goes there.
    void goTo(qsizetype place);
    /// `line 3, column 12` of a place, each from 1.
    [[nodiscard]] QPair<int, int> lineAndColumn(qsizetype place) const;

signals:
    /// Ctrl+Return.
    void committed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();
    void markWrong();

    const Theme &m_theme;
    qsizetype m_wrong = -1;
};

} // namespace casb::ui
