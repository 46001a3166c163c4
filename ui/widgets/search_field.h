// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QLineEdit>
#include <QTimer>

namespace casb::ui {

/// A search box: icon, placeholder, a button that empties it. Escape empties it too.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const Theme &theme, const QString &placeholder, QWidget *parent = nullptr);

    /// Muted words at the right end: how often the text was found.
    void setNote(const QString &note);
    [[nodiscard]] QString note() const { return m_note; }

signals:
    /// The text, when typing rests for a moment; at once on Return and when emptied.
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void emitNow();

    const Theme &m_theme;
    QString m_note;
    QTimer m_rest;
    QString m_last;
};

} // namespace casb::ui
