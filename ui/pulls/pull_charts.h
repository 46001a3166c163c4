// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store_types.h"
#include "widgets/theme.h"

#include <QWidget>

#include <array>
#include <memory>

class QBoxLayout;

namespace casb::ui {

class Chart;
class ChartHover;
class ChartLegend;
class ElidedLabel;
class Label;
class Panel;
class TimeDisplay;

/// What the charts show, for the words of a column.
struct ShownPulls {
    QList<PullStatistics> pulls;
    qint64 nowMs = 0;
    bool severalInputs = false;
};

/// The three charts over the pulls: received, time and speed, requests. They share selection, cursor and zoom.
class PullCharts : public QWidget
{
    Q_OBJECT

public:
    PullCharts(const Theme &theme, const TimeDisplay &time, QWidget *parent = nullptr);

    /// Why no pull is shown, where none is.
    enum class Empty : quint8 { Reading, NoPull, NoneFits };

    /// Oldest first. @p nowMs is the end of what still runs.
    void setPulls(const QList<PullStatistics> &pulls, qint64 nowMs, Empty empty);
    /// Pulls are told apart by their input, too.
    void setSeveralInputs(bool several) { m_shown->severalInputs = several; }
    void select(qint64 pullRow);
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void selected(qint64 pullRow);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fitDashed(int panelWidth);
    [[nodiscard]] QString emptySentence() const;
    void showReceived(const QList<PullStatistics> &pulls);
    void showSpeed(const QList<PullStatistics> &pulls, qint64 nowMs);
    void showRequests(const QList<PullStatistics> &pulls);

    std::shared_ptr<ShownPulls> m_shown;
    std::array<std::shared_ptr<const ChartHover>, 3> m_hovers;
    std::array<Panel *, 3> m_panels{};
    std::array<Chart *, 3> m_charts{};
    std::array<ChartLegend *, 3> m_legends{};
    std::array<Label *, 3> m_downSampled{}; ///< notes, never cut
    ElidedLabel *m_dashed = nullptr;        ///< left out where there is no room
    QBoxLayout *m_row = nullptr; ///< a column where one row has no room for the titles
    QList<qint64> m_rows; ///< pull of each column
    QList<qint64> m_times;
    int m_running = -1;
    Empty m_empty = Empty::NoPull;
};

} // namespace casb::ui
