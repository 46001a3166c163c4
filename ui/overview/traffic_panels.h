// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_snapshot.h"
#include "overview/request_pace.h"
#include "widgets/mark.h"

#include <QWidget>

class QBoxLayout;

namespace casb::ui {

class Chart;
class ChartLegend;
class ElidedLabel;
class Label;
class Panel;
class ProgressBar;
class SeverityView;
class Spark;
class StatusChip;
class TimeDisplay;

/// The last 24 hours: records by service as bars, below them severity, duplicates, requests and errors.
class TrafficPanels : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 kColumnMs = 30 * 60 * 1000;
    static constexpr int kColumns = 48;

    TrafficPanels(const Theme &theme, const TimeDisplay &times, QWidget *parent = nullptr);

    /// Sums in half hours; @p nowMs lies in the last column.
    void showTraffic(const QList<TrafficRow> &rows, qint64 nowMs);
    /// Another collector or tenant is shown from now on.
    void forget() { m_requestPace.clear(); }
    void showSnapshot(const EngineSnapshot &snapshot, qint64 nowMs);
    /// The begin of the first column for a chart that ends with @p nowMs.
    static qint64 beginOf(qint64 nowMs);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChartPanel();
    QWidget *makeSeverityPanel();
    QWidget *makeDuplicatesPanel();
    QWidget *makeRequestsPanel();
    void fillChart();
    void fillSmall();

    const Theme &m_theme;
    const TimeDisplay &m_times;
    QList<TrafficRow> m_rows;
    qint64 m_beginMs = 0;
    QStringList m_services;
    qint64 m_gapFromMs = 0;
    QString m_gapReason;
    Chart *m_chart = nullptr;
    ChartLegend *m_legend = nullptr;
    Panel *m_severityPanel = nullptr;
    SeverityView *m_severity = nullptr;
    ElidedLabel *m_noSeverity = nullptr;
    Panel *m_duplicatesPanel = nullptr;
    Label *m_duplicates = nullptr;
    Spark *m_duplicateSpark = nullptr;
    Label *m_duplicatesFrom = nullptr;
    Panel *m_requestsPanel = nullptr;
    Label *m_requests = nullptr;
    ElidedLabel *m_requestsOf = nullptr;
    ProgressBar *m_requestsBar = nullptr;
    ElidedLabel *m_pace = nullptr;
    RequestPace m_requestPace;
    StatusChip *m_errors = nullptr;
    Spark *m_errorSpark = nullptr;
    QBoxLayout *m_small = nullptr;
    qint64 m_unsolved = 0;
    QString m_unsolvedWord; ///< what the worst service says
    MarkState m_worst = MarkState::Good;
};

} // namespace casb::ui
