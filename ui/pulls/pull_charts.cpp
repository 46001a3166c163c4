// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pulls/pull_charts.h"

#include "session/service_label.h"
#include "session/time_display.h"
#include "widgets/chart.h"
#include "widgets/chart_legend.h"
#include "widgets/label.h"
#include "widgets/panel.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <limits>

namespace casb::ui {
namespace {

constexpr int kGap = 10;
constexpr double kHole = std::numeric_limits<double>::quiet_NaN();

/// Bridges holes between two values, which are columns of the other service, so that a line of one service is one line.
QList<double> bridged(QList<double> values)
{
    qsizetype last = -1;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]))
            continue;
        for (qsizetype k = last + 1; last >= 0 && k < i; ++k)
            values[k] = values[last] + (values[i] - values[last]) * double(k - last) / double(i - last);
        last = i;
    }
    return values;
}

double seconds(const PullStatistics &pull, qint64 nowMs)
{
    return double(std::max<qint64>(0, (pull.endedMs > 0 ? pull.endedMs : nowMs) - pull.startedMs)) / 1000.0;
}

QString receivedText(const PullStatistics &pull, qint64)
{
    const qint64 fresh = pull.received - pull.duplicates;
    return QStringList{fresh == 1 ? PullCharts::tr("1 new") : PullCharts::tr("%1 new").arg(numberText(fresh)),
                       pull.duplicates == 1 ? PullCharts::tr("1 duplicate")
                                            : PullCharts::tr("%1 duplicates").arg(numberText(pull.duplicates)),
                       pull.records == 1 ? PullCharts::tr("1 record sent on")
                                         : PullCharts::tr("%1 records sent on").arg(numberText(pull.records))}
        .join(QStringLiteral(", "));
}

QString speedText(const PullStatistics &pull, qint64 nowMs)
{
    const QLocale locale;
    const double spent = seconds(pull, nowMs);
    return PullCharts::tr("%1 s, %2 records/s")
        .arg(locale.toString(spent, 'f', 2), locale.toString(spent > 0 ? double(pull.records) / spent : 0, 'f', 1));
}

QString requestsText(const PullStatistics &pull, qint64)
{
    const QString requests = numberText(pull.requests);
    if (pull.throttled > 1)
        return PullCharts::tr("%1 requests, %2 of them answered 429").arg(requests, numberText(pull.throttled));
    if (pull.requests == 1)
        return pull.throttled == 1 ? PullCharts::tr("1 request, answered 429") : PullCharts::tr("1 request");
    return pull.throttled == 1 ? PullCharts::tr("%1 requests, 1 of them answered 429").arg(requests)
                               : PullCharts::tr("%1 requests").arg(requests);
}

} // namespace

/// Looks at the pulls that the charts show now.
class PullHover : public ChartHover
{
public:
    using Text = QString (*)(const PullStatistics &, qint64);
    PullHover(std::shared_ptr<const ShownPulls> shown, const TimeDisplay &time, Text text)
        : m_shown(std::move(shown)), m_time(time), m_text(text)
    {}
    [[nodiscard]] QString title(int column) const override
    {
        const PullStatistics pull = m_shown->pulls.value(column);
        const QString service = m_shown->severalInputs ? serviceLabel(pull.key) : pull.key.service;
        return PullCharts::tr("%1, %2").arg(service, m_time.clockTime(pull.startedMs));
    }
    [[nodiscard]] QString text(int column) const override { return m_text(m_shown->pulls.value(column), m_shown->nowMs); }

private:
    std::shared_ptr<const ShownPulls> m_shown;
    const TimeDisplay &m_time;
    Text m_text;
};

PullCharts::PullCharts(const Theme &theme, const TimeDisplay &time, QWidget *parent) : QWidget(parent), m_shown(std::make_shared<ShownPulls>()),
      m_hovers{std::make_shared<PullHover>(m_shown, time, receivedText), std::make_shared<PullHover>(m_shown, time, speedText),
               std::make_shared<PullHover>(m_shown, time, requestsText)}
{
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGap);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const auto fit = [this, &theme] { // the letters around the bars may be larger, the bars stay as high
        const int letters = theme.length(Length::PanelTitle) + QFontMetrics(theme.font(Type::Caption)).height();
        for (Panel *panel : m_panels)
            panel->setFixedHeight(118 + letters);
        arrange();
    };
    const std::array<QString, 3> titles{tr("Received per pull"), tr("Time in s, speed"), tr("Requests")};
    const std::array<QString, 3> names{QStringLiteral("receivedChart"), QStringLiteral("speedChart"),
                                       QStringLiteral("requestsChart")};
    for (size_t i = 0; i < 3; ++i) {
        m_panels[i] = new Panel(theme, titles[i]);
        m_panels[i]->letTitleYield();
        m_downSampled[i] = new Label(theme, Type::Small, Colour::TextMuted, tr("down-sampled"));
        m_downSampled[i]->hide();
        m_panels[i]->addBesideTitle(m_downSampled[i]);
        m_charts[i] = makeChart(theme, time, titles[i]);
        m_charts[i]->setObjectName(names[i]);
        m_legends[i] = new ChartLegend(theme, *m_charts[i]);
        m_panels[i]->addToTitle(m_legends[i]);
        if (i == 1) {
            m_dashed = new ElidedLabel(theme, Type::Small, Colour::TextMuted);
            m_dashed->setObjectName(QStringLiteral("dashedNote"));
            m_panels[i]->addToTitle(m_dashed);
        }
        m_panels[i]->content()->setContentsMargins(8, 0, 4, 6);
        m_panels[i]->content()->addWidget(m_charts[i]);
        m_row->addWidget(m_panels[i], 1);
        connect(m_charts[i], &Chart::columnSelected, this, [this](int column) {
            if (column >= 0 && column < m_rows.size())
                emit selected(m_rows[column]);
        });
        connect(m_charts[i], &Chart::cursorMoved, this, [this, i](int column) {
            for (Chart *chart : m_charts) {
                if (chart != m_charts[i])
                    chart->setCursorColumn(column);
            }
        });
        connect(m_charts[i], &Chart::columnRangeChanged, this, [this, i](int first, int last) {
            for (Chart *chart : m_charts) {
                if (chart != m_charts[i])
                    chart->setColumnRange(first, last);
            }
        });
        connect(m_charts[i], &Chart::downSampledChanged, this, [this, i](bool down) {
            m_downSampled[i]->setVisible(down);
            m_downSampled[i]->parentWidget()->updateGeometry(); // at once, since it is measured now
            arrange();
        });
    }
    fit();
    connect(&theme, &Theme::changed, this, fit);
}

QSize PullCharts::minimumSizeHint() const
{
    int width = 0;
    for (const Panel *panel : m_panels)
        width = std::max(width, panel->minimumSizeHint().width());
    return {width, m_row->minimumSize().height()};
}

void PullCharts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PullCharts::arrange()
{
    m_dashed->hide(); // it may not be what makes the titles wide
    int least = -kGap;
    for (size_t i = 0; i < m_panels.size(); ++i) {
        least += m_panels[i]->minimumSizeHint().width() + kGap;
        // Whether a chart is down-sampled depends on how wide it is, which must not depend on that in turn.
        if (m_downSampled[i]->isHidden())
            least += m_downSampled[i]->sizeHint().width() + 8;
    }
    const bool beside = width() >= least;
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    fitDashed(beside ? (width() - 2 * kGap) / 3 : width());
}

/// What the dashed lines are is said as a whole, in few letters or not at all: title and legend go before it.
void PullCharts::fitDashed(int panelWidth)
{
    constexpr int kBefore = 8;
    const Panel &panel = *m_panels[1];
    const int others = panel.titleWidth();
    for (const QString &words : {tr("dashed: per s"), tr("– – per s")}) {
        m_dashed->setText(words);
        if (others + kBefore + m_dashed->sizeHint().width() <= panelWidth) {
            m_dashed->show();
            return;
        }
    }
    m_dashed->hide();
}

void PullCharts::setPulls(const QList<PullStatistics> &pulls, qint64 nowMs, Empty empty)
{
    m_empty = empty;
    m_shown->pulls = pulls;
    m_shown->nowMs = nowMs;
    m_rows.clear();
    m_times.clear();
    m_running = -1;
    for (const PullStatistics &pull : pulls) {
        if (pull.result == PullStatistics::Result::Running)
            m_running = int(m_rows.size());
        m_rows.append(pull.id);
        m_times.append(pull.startedMs);
    }
    showReceived(pulls);
    showSpeed(pulls, nowMs);
    showRequests(pulls);
}

void PullCharts::select(qint64 pullRow)
{
    const int column = int(m_rows.indexOf(pullRow));
    for (Chart *chart : m_charts)
        chart->setSelectedColumn(column);
}

QString PullCharts::emptySentence() const
{
    switch (m_empty) {
    case Empty::Reading: return tr("Reading…");
    case Empty::NoneFits: return tr("No pull of this range fits the filter.");
    case Empty::NoPull: break;
    }
    return tr("No pull in this range.");
}

void PullCharts::showReceived(const QList<PullStatistics> &pulls)
{
    ChartData data;
    data.times = m_times;
    data.hover = m_hovers[0];
    data.runningColumn = m_running;
    data.emptySentence = emptySentence();
    ChartSeries fresh{tr("new"), Colour::Series1, ChartSeries::Kind::Bar, false, {}};
    ChartSeries duplicates{tr("duplicates"), Colour::Series6, ChartSeries::Kind::Bar, false, {}};
    for (const PullStatistics &pull : pulls) {
        fresh.values.append(double(pull.received - pull.duplicates));
        duplicates.values.append(double(pull.duplicates));
    }
    data.series = {fresh, duplicates};
    m_charts[0]->replace(data);
    m_legends[0]->setEntries({{fresh.name, {}, fresh.colour, false}, {duplicates.name, {}, duplicates.colour, false}});
}

void PullCharts::showSpeed(const QList<PullStatistics> &pulls, qint64 nowMs)
{
    ChartData data;
    data.times = m_times;
    data.hover = m_hovers[1];
    data.emptySentence = emptySentence();
    const auto line = [](const QString &name, Colour colour, bool right) {
        return ChartSeries{name, colour, ChartSeries::Kind::Line, right, {}};
    };
    ChartSeries eventsTime = line(tr("events"), Colour::Series1, false);
    ChartSeries alertsTime = line(tr("alerts"), Colour::Series2, false);
    ChartSeries eventsSpeed = line(tr("events per s"), Colour::Series1, true);
    ChartSeries alertsSpeed = line(tr("alerts per s"), Colour::Series2, true);
    for (const PullStatistics &pull : pulls) {
        const double spent = seconds(pull, nowMs);
        // A pull that finds nothing has no speed: 0 would be a fall where nothing became slower.
        const double speed = spent > 0 && pull.records > 0 ? double(pull.records) / spent : kHole;
        const bool events = pull.key.service == QLatin1String("events");
        eventsTime.values.append(events ? spent : kHole);
        eventsSpeed.values.append(events ? speed : kHole);
        alertsTime.values.append(events ? kHole : spent);
        alertsSpeed.values.append(events ? kHole : speed);
    }
    for (ChartSeries *series : {&eventsTime, &alertsTime, &eventsSpeed, &alertsSpeed})
        series->values = bridged(series->values);
    data.series = {eventsTime, alertsTime, eventsSpeed, alertsSpeed};
    m_charts[1]->replace(data);
    m_legends[1]->setEntries({{eventsTime.name, {}, Colour::Series1, true, 2}, {alertsTime.name, {}, Colour::Series2, true, 3}});
}

void PullCharts::showRequests(const QList<PullStatistics> &pulls)
{
    ChartData data;
    data.times = m_times;
    data.hover = m_hovers[2];
    data.runningColumn = m_running;
    data.emptySentence = emptySentence();
    ChartSeries answered{tr("answered"), Colour::Series1, ChartSeries::Kind::Bar, false, {}};
    ChartSeries throttled{tr("429"), Colour::Series5, ChartSeries::Kind::Bar, false, {}};
    for (const PullStatistics &pull : pulls) {
        answered.values.append(double(pull.requests - pull.throttled));
        throttled.values.append(double(pull.throttled));
    }
    data.series = {answered, throttled};
    m_charts[2]->replace(data);
    m_legends[2]->setEntries({{answered.name, {}, answered.colour, false}, {throttled.name, {}, throttled.colour, false}});
    arrange();
}

} // namespace casb::ui
