// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QAbstractButton>

namespace casb::ui {

/// A card of several from which one is chosen: icon, title, a sentence.
class DoorChoice : public QAbstractButton
{
    Q_OBJECT

public:
    DoorChoice(const Theme &theme, const QString &icon, const QString &title, const QString &words,
               QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QString m_words;
};

} // namespace casb::ui
