// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/store_queries.h"
#include "widgets/theme.h"

#include <QWidget>

namespace casb::ui {

class TimeDisplay;

/// One state as a point of the line.
struct PositionPoint {
    qint64 id = 0;
    qint64 whenMs = 0;
    qint64 positionMs = 0;
    bool person = false;
    QString label; ///< of persons' points
};

/// The positions of the states in [@p fromMs, @p toMs), oldest first, at most some thousands; persons' are never left out.
/// Reader thread.
QList<PositionPoint> readPositions(StoreReader &reader, const ServiceKey &key, qint64 fromMs, qint64 toMs);

/// Position over time: a fall is a reset, a diamond was done by a person. A click on a diamond chooses that state; Left
/// and Right go from diamond to diamond.
class PositionChart : public QWidget
{
    Q_OBJECT

public:
    PositionChart(const Theme &theme, const TimeDisplay &time, QWidget *parent = nullptr);

    /// @p toNow: the last point is the state in force.
    void setPoints(const QList<PositionPoint> &points, bool toNow = true);
    void setChosen(qint64 id);
    [[nodiscard]] QSize sizeHint() const override { return {600, 200}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 120}; }

signals:
    void chosen(qint64 id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// What stands at the left, from below.
    [[nodiscard]] QList<std::pair<qint64, QString>> positionLabels() const;
    void fitLabels();
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF at(const PositionPoint &point) const;
    [[nodiscard]] int diamondAt(const QPointF &place) const;
    void paintAxes(QPainter &painter) const;
    /// @p taken: where no words may stand.
    void paintDiamonds(QPainter &painter, QList<QRectF> taken) const;

    const Theme &m_theme;
    const TimeDisplay &m_time;
    QList<PositionPoint> m_points;
    qint64 m_chosen = 0;
    bool m_toNow = true;
    int m_left = 62; ///< room for the labels of the positions
    qint64 m_from = 0, m_to = 1, m_low = 0, m_high = 1;
};

} // namespace casb::ui
