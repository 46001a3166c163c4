// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/traffic_panels.h"

#include "session/state_words.h"
#include "session/time_display.h"
#include "widgets/chart.h"
#include "widgets/chart_legend.h"
#include "widgets/label.h"
#include "widgets/letter_scale.h"
#include "widgets/panel.h"
#include "widgets/progress_bar.h"
#include "widgets/severity.h"
#include "widgets/spark.h"
#include "widgets/status_chip.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace casb::ui {
namespace {

constexpr qint64 kDayMs = 86'400'000;

/// events first: they are many and lie at the bottom.
bool serviceBefore(const QString &a, const QString &b)
{
    return a > b;
}

Label *figureRow(const Theme &theme, Panel &panel, ElidedLabel *&beside)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    auto *figure = new Label(theme, Type::Figure, Colour::Text);
    beside = new ElidedLabel(theme, Type::Small, Colour::TextMuted);
    beside->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    const auto stand = [&theme, beside] { // on the figure's base line
        const QFontMetrics large(theme.font(Type::Figure));
        beside->setFixedHeight(large.ascent() + QFontMetrics(theme.font(Type::Small)).descent());
    };
    stand();
    QObject::connect(&theme, &Theme::changed, beside, stand);
    row->addWidget(figure, 0, Qt::AlignTop);
    row->addWidget(beside, 1, Qt::AlignTop);
    panel.content()->addLayout(row);
    return figure;
}

} // namespace

TrafficPanels::TrafficPanels(const Theme &theme, const TimeDisplay &times, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_times(times), m_services{QStringLiteral("events"), QStringLiteral("alerts")}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeChartPanel(), 1);
    m_small = new QBoxLayout(QBoxLayout::LeftToRight);
    m_small->setSpacing(10);
    m_small->addWidget(makeSeverityPanel(), 1);
    m_small->addWidget(makeDuplicatesPanel(), 1);
    m_small->addWidget(makeRequestsPanel(), 1);
    column->addLayout(m_small);
}

void TrafficPanels::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= 720 * letterScale(m_theme);
    m_small->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QWidget *TrafficPanels::makeChartPanel()
{
    auto *panel = new Panel(m_theme, tr("Last 24 hours"));
    panel->setNote(tr("records by service, 30 min each"));
    m_chart = makeChart(m_theme, m_times, tr("Records of the last 24 hours by service"));
    m_chart->setMinimumHeight(120);
    m_legend = new ChartLegend(m_theme, *m_chart);
    panel->addToTitle(m_legend);
    panel->content()->setContentsMargins(12, 0, 12, 4);
    panel->content()->addWidget(m_chart, 1);
    return panel;
}

QWidget *TrafficPanels::makeSeverityPanel()
{
    m_severityPanel = new Panel(m_theme, tr("Alerts by severity"));
    m_severity = new SeverityView(m_theme);
    m_noSeverity = new ElidedLabel(m_theme, Type::Caption, Colour::TextMuted);
    m_severityPanel->content()->setSpacing(9);
    m_severityPanel->content()->addWidget(m_severity);
    m_severityPanel->content()->addWidget(m_noSeverity);
    m_severityPanel->content()->addStretch(1);
    return m_severityPanel;
}

QWidget *TrafficPanels::makeDuplicatesPanel()
{
    m_duplicatesPanel = new Panel(m_theme, tr("Duplicates filtered"));
    m_duplicatesPanel->content()->setSpacing(4);
    ElidedLabel *beside = nullptr;
    m_duplicates = figureRow(m_theme, *m_duplicatesPanel, beside);
    beside->setText(tr("in 24 h"));
    m_duplicateSpark = new Spark(m_theme, Colour::Series6);
    m_duplicateSpark->setMinimumHeight(36);
    m_duplicatesPanel->content()->addWidget(m_duplicateSpark, 1);
    auto *ends = new QHBoxLayout;
    m_duplicatesFrom = new Label(m_theme, Type::Caption, Colour::TextMuted);
    ends->addWidget(m_duplicatesFrom);
    ends->addStretch(1);
    ends->addWidget(new Label(m_theme, Type::Caption, Colour::TextMuted, tr("now")));
    m_duplicatesPanel->content()->addLayout(ends);
    return m_duplicatesPanel;
}

QWidget *TrafficPanels::makeRequestsPanel()
{
    m_requestsPanel = new Panel(m_theme, tr("Requests and errors"));
    m_requestsPanel->content()->setSpacing(6);
    m_requests = figureRow(m_theme, *m_requestsPanel, m_requestsOf);
    m_requestsBar = new ProgressBar(m_theme);
    m_pace = new ElidedLabel(m_theme, Type::Caption, Colour::TextMuted);
    m_requestsPanel->content()->addWidget(m_requestsBar);
    m_requestsPanel->content()->addWidget(m_pace);
    auto *row = new QHBoxLayout;
    m_errors = new StatusChip(m_theme, Type::Small);
    m_errors->setCalm(true);
    m_errorSpark = new Spark(m_theme, Colour::Series5);
    m_errorSpark->setFixedHeight(14);
    m_errorSpark->setAccessibleName(tr("429 answers and errors of the last 24 hours"));
    row->addWidget(m_errors);
    row->addStretch(1);
    m_errorSpark->setFixedWidth(96);
    row->addWidget(m_errorSpark);
    m_requestsPanel->content()->addLayout(row);
    m_requestsPanel->content()->addStretch(1);
    return m_requestsPanel;
}

qint64 TrafficPanels::beginOf(qint64 nowMs)
{
    return (nowMs / kColumnMs + 1 - kColumns) * kColumnMs;
}

void TrafficPanels::showTraffic(const QList<TrafficRow> &rows, qint64 nowMs)
{
    m_rows = rows;
    m_beginMs = beginOf(nowMs);
    fillChart();
    fillSmall();
}

void TrafficPanels::fillChart()
{
    QStringList services = m_services;
    for (const TrafficRow &row : m_rows) {
        if (!services.contains(row.key.service))
            services << row.key.service;
    }
    std::sort(services.begin(), services.end(), serviceBefore);
    ChartData data;
    data.columnMs = kColumnMs;
    for (int column = 0; column < kColumns; ++column)
        data.times << m_beginMs + column * kColumnMs;
    QList<ChartLegend::Entry> legend;
    for (const QString &service : services) {
        ChartSeries series;
        series.name = service;
        series.colour = service == QStringLiteral("events") ? Colour::Series1
            : service == QStringLiteral("alerts")           ? Colour::Series2
                                                            : Colour::Series3;
        series.values = QList<double>(kColumns, 0);
        qint64 total = 0;
        for (const TrafficRow &row : m_rows) {
            const qint64 column = (row.slotMs - m_beginMs) / kColumnMs;
            if (row.key.service != service || row.slotMs < m_beginMs || column >= kColumns)
                continue;
            series.values[column] += double(row.records);
            total += row.records;
        }
        data.series << series;
        legend << ChartLegend::Entry{service, numberText(total), series.colour, false};
    }
    data.gapFromMs = m_gapFromMs;
    data.gapReason = m_gapReason;
    data.emptySentence = tr("No records in the last 24 hours yet. They appear here with the first pull.");
    m_chart->replace(data);
    m_legend->setEntries(legend);
}

void TrafficPanels::fillSmall()
{
    std::array<qint64, 4> severities{};
    qint64 none = 0;
    qint64 duplicates = 0;
    qint64 received = 0;
    qint64 throttled = 0;
    qint64 errors = 0;
    QList<qint64> duplicateColumns(kColumns, 0);
    QList<qint64> errorColumns(kColumns / 2, 0);
    for (const TrafficRow &row : m_rows) {
        const qint64 column = (row.slotMs - m_beginMs) / kColumnMs;
        if (row.slotMs < m_beginMs || column >= kColumns)
            continue;
        severities[0] += row.low + row.noSeverity;
        severities[1] += row.mid;
        severities[2] += row.high;
        severities[3] += row.critical;
        none += row.noSeverity;
        duplicates += row.duplicates;
        received += row.received;
        throttled += row.throttled;
        errors += row.errors;
        duplicateColumns[column] += row.duplicates;
        errorColumns[column / 2] += row.throttled + row.errors;
    }
    m_severity->setCounts(severities);
    const qint64 alerts = severities[0] + severities[1] + severities[2] + severities[3];
    m_severityPanel->setTitleEnd(tr("%1 in 24 h").arg(numberText(alerts)));
    m_noSeverity->setText(alerts == 0 ? tr("No alert in 24 h")
                          : none > 0  ? tr("%1 without severity count as LOW in this bar").arg(numberText(none))
                                      : tr("Each has a severity"));

    m_duplicates->setText(numberText(duplicates));
    const double percent = received > 0 ? 100.0 * double(duplicates) / double(received) : 0;
    m_duplicatesPanel->setTitleEnd(received == 0 ? QStringLiteral("–")
                                                 : tr("%1 % of received").arg(QLocale().toString(percent, 'f', 1)));
    m_duplicateSpark->setValues(duplicateColumns);
    m_duplicateSpark->setAccessibleName(tr("Duplicates of the last 24 hours, %1 in all").arg(numberText(duplicates)));
    m_duplicatesFrom->setText(m_times.hourMinute(m_beginMs));

    m_errorSpark->setValues(errorColumns);
    m_errorSpark->setColour(m_unsolved > 0 && m_worst == MarkState::Bad ? Colour::Bad : Colour::Series5);
    if (m_unsolved > 0)
        m_errors->setState(m_worst, errors > 1    ? tr("%1 failed requests").arg(numberText(errors))
                                    : errors == 1 ? tr("1 failed request")
                                                  : m_unsolvedWord);
    else if (throttled + errors == 0)
        m_errors->setState(MarkState::Good, tr("No errors in 24 h"));
    else if (throttled > 0 && errors == 0)
        m_errors->setState(MarkState::Good, tr("%1 × 429, waited out").arg(numberText(throttled)));
    else
        m_errors->setState(MarkState::Good, tr("%1 errors, repeated").arg(numberText(throttled + errors)));
}

void TrafficPanels::showSnapshot(const EngineSnapshot &snapshot, qint64 nowMs)
{
    m_requests->setText(numberText(snapshot.requestsToday));
    const bool limited = snapshot.requestsPerDay > 0;
    m_requestsOf->setText(limited ? tr("of %1 requests today").arg(numberText(snapshot.requestsPerDay))
                                  : tr("requests today, no daily limit"));
    m_requestPace.take(nowMs, snapshot.requestsToday);
    const std::optional<qint64> pace = m_requestPace.byMidnight();
    m_requestsBar->setVisible(limited);
    if (limited) {
        m_requestsBar->setFraction(double(snapshot.requestsToday) / double(snapshot.requestsPerDay));
        m_requestsBar->setTick(pace ? double(*pace) / double(snapshot.requestsPerDay) : -1);
        m_requestsBar->setAccessibleName(
            tr("%1 of %2 requests").arg(numberText(snapshot.requestsToday), numberText(snapshot.requestsPerDay)));
    }
    const bool runs = snapshot.phase == EngineSnapshot::Phase::Running;
    m_pace->setText(pace   ? tr("At this pace %1 by midnight UTC").arg(numberText(*pace))
                    : runs ? tr("The pace is known in a few minutes")
                           : QString());

    const auto unsolved = std::count_if(snapshot.services.begin(), snapshot.services.end(), [](const ServiceStatus &s) {
        return s.phase == ServiceStatus::Phase::Failed || s.phase == ServiceStatus::Phase::Retrying;
    });
    m_unsolved = unsolved;
    m_worst = MarkState::Attention;
    m_unsolvedWord.clear();
    for (const ServiceStatus &service : snapshot.services) {
        const StateWord state = serviceState(service);
        if (m_unsolvedWord.isEmpty() && (state.mark == MarkState::Bad || state.mark == MarkState::Attention))
            m_unsolvedWord = state.word;
        if (state.mark == MarkState::Bad && std::exchange(m_worst, MarkState::Bad) != MarkState::Bad)
            m_unsolvedWord = state.word; // the worst names it
    }
    m_requestsPanel->setTitleEnd(unsolved == 0 ? tr("all solved") : tr("%1 unsolved").arg(numberText(unsolved)));
    qint64 gap = 0;
    QString who;
    for (const ServiceStatus &service : snapshot.services) {
        const qint64 last = service.pull.endedMs;
        if (serviceState(service).mark == MarkState::Bad && last > 0 && (gap == 0 || last < gap)) {
            gap = last;
            who = service.key.service;
        }
    }
    const QString reason = gap > 0 ? tr("no new %1 since %2").arg(who, m_times.hourMinute(gap)) : QString();
    if (gap != m_gapFromMs || reason != m_gapReason) {
        m_gapFromMs = gap;
        m_gapReason = reason;
        if (m_beginMs > 0)
            fillChart();
    }
    fillSmall();
}

} // namespace casb::ui
