// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/log_scan.h"
#include "widgets/theme.h"

#include <QWidget>

namespace casb::ui {

class TimeDisplay;

/// How dense the log is over time: grey bars, warnings as squares, errors as full bars with a notch. Shows which part
/// is in view; a click goes to a time.
class DensityStrip : public QWidget
{
    Q_OBJECT

public:
    DensityStrip(const Theme &theme, const TimeDisplay &time, QWidget *parent = nullptr);

    void setDensity(const LogDensities &density);
    /// The time span of the visible lines.
    void setView(qint64 fromMs, qint64 toMs);
    [[nodiscard]] QSize sizeHint() const override { return {600, height()}; }

signals:
    void timeChosen(qint64 ms);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] double xOf(qint64 ms) const;

    const Theme &m_theme;
    const TimeDisplay &m_time;
    LogDensities m_density;
    qint64 m_from = 0;
    qint64 m_to = 0;
    qint64 m_viewFrom = 0;
    qint64 m_viewTo = 0;
};

} // namespace casb::ui
