// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QMap>
#include <QWidget>

namespace casb::ui {

class TimeDisplay;

/// Chooses a time on the histogram of what was collected: drag, ← → (1 h), Page Up and Page Down (1 day).
class HistogramSlider : public QWidget
{
    Q_OBJECT

public:
    HistogramSlider(const Theme &theme, const TimeDisplay &time, QWidget *parent = nullptr);

    void setSources(const QMap<qint64, qint64> &byHour, qint64 nowMs);
    /// Does not emit moved().
    void setValue(qint64 ms);
    [[nodiscard]] qint64 value() const { return m_value; }
    /// What is drawn: the begin of the range, and now.
    [[nodiscard]] qint64 minimum() const { return m_from; }
    [[nodiscard]] qint64 maximum() const { return m_now; }
    /// As a person does: emits moved().
    void moveTo(qint64 ms);
    /// Length of a bar.
    [[nodiscard]] qint64 bucketMs() const { return m_bucket; }
    [[nodiscard]] QSize sizeHint() const override { return {700, height()}; }

signals:
    void moved(qint64 ms);
    void bucketChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fitRange();
    [[nodiscard]] QString barWords(qint64 ms) const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double xOf(qint64 ms) const;
    [[nodiscard]] qint64 msAt(double x) const;
    void paintBars(QPainter &painter, double most) const;
    void paintTrack(QPainter &painter) const;

    const Theme &m_theme;
    const TimeDisplay &m_time;
    QMap<qint64, qint64> m_byHour;
    qint64 m_now = 0;
    qint64 m_value = 0;
    qint64 m_from = 0;
    qint64 m_to = 1;
    qint64 m_bucket = 7'200'000;
};

} // namespace casb::ui
