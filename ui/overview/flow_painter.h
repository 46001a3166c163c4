// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/flow_model.h"

#include <QCoreApplication>

class QPainter;

namespace casb::ui {

/// Heights of lines: everything in the flow picture depends on the letters.
struct FlowLines {
    explicit FlowLines(const Theme &theme);
    /// Three lines of small text and one figure.
    [[nodiscard]] int cardHeight() const;
    [[nodiscard]] int storeHeight() const;

    int body;
    int small;
    int figure;
};

/// Paints the insides of the flow picture's cards, and its arrows.
class FlowPainter
{
    Q_DECLARE_TR_FUNCTIONS(casb::ui::FlowPainter)

public:
    FlowPainter(QPainter &painter, const Theme &theme);

    void paintCard(const QRect &box, const FlowCard &card) const;
    void paintStore(const QRect &box, const FlowStore &store) const;
    /// @p from, @p to, @p y: where it begins, its point, its height.
    void paintArrow(double from, double to, double y, const FlowArrow &arrow) const;

private:
    void paintHead(const QRect &box, const QString &icon, const QString &title, const StateWord &state) const;

    QPainter &m_painter;
    const Theme &m_theme;
    FlowLines m_lines;
};

} // namespace casb::ui
