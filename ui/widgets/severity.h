// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QWidget>

#include <array>

class QPainter;

namespace casb::ui {

enum class Severity : quint8 { Low, Mid, High, Critical };

Colour severityColour(Severity severity);
/// `LOW`, … as Proofpoint writes it.
QString severityWord(Severity severity);
/// One to four rising steps, 14 × 12 px at @p topLeft.
void paintSeverity(QPainter &painter, const Theme &theme, Severity severity, const QPointF &topLeft);

/// Numbers by severity: a divided bar, below it steps, word and number of each.
class SeverityView : public QWidget
{
    Q_OBJECT

public:
    explicit SeverityView(const Theme &theme, QWidget *parent = nullptr);

    /// Low, mid, high, critical.
    void setCounts(const std::array<qint64, 4> &counts);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::array<qint64, 4> m_counts{};
};

} // namespace casb::ui
