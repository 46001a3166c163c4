// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QString>
#include <QTimer>
#include <QWidget>

class QPainter;
class QRectF;

namespace casb::ui {

/// States that a mark shows by its shape; the colour only repeats it.
enum class MarkState : quint8 { Good, Waiting, Attention, Bad, Paused, Off, Running };

/// Paints the mark of @p state into the square @p box (14, 16, 20 or 28 px). @p surface is the colour below it.
/// @p turn (0…1) is the position of the Running arc.
void paintMark(QPainter &painter, const Theme &theme, MarkState state, const QRectF &box, const QColor &surface,
               double turn = 0);
Colour markColour(MarkState state);

/// A mark as a widget. Its accessible name is the word that stands beside it.
class Mark : public QWidget
{
    Q_OBJECT

public:
    Mark(const Theme &theme, int size, QWidget *parent = nullptr);

    /// @p word is what the mark says, for those who do not see it.
    void setState(MarkState state, const QString &word);
    /// The colour below the mark; Surface unless told.
    void setSurface(Colour surface);
    [[nodiscard]] MarkState state() const { return m_state; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    const Theme &m_theme;
    MarkState m_state = MarkState::Off;
    Colour m_surface = Colour::Surface;
    QTimer m_turning;
    double m_turn = 0;
};

} // namespace casb::ui
