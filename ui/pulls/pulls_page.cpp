// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pulls/pulls_page.h"

#include "base/when_ready.h"
#include "pulls/pull_charts.h"
#include "pulls/pull_columns.h"
#include "pulls/pull_detail.h"
#include "pulls/pulls_csv.h"
#include "session/service_label.h"
#include "session/session.h"
#include "session/time_display.h"
#include "widgets/breaking_row.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/letter_scale.h"
#include "widgets/page_scroll.h"
#include "widgets/panel.h"
#include "widgets/search_field.h"
#include "widgets/segments.h"
#include "widgets/span_popup.h"
#include "widgets/table_style.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QSaveFile>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

namespace casb::ui {
namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr std::array<qint64, 4> kRanges{6 * kHourMs, 24 * kHourMs, 7 * 24 * kHourMs, 30 * 24 * kHourMs};
constexpr int kLeastRows = 5; ///< that can be seen of the table
constexpr int kCellRoom = 16;  ///< around the words of a cell

} // namespace

PullsPage::PullsPage(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_time(time), m_model(session.queries(), session.clock(), time, theme),
      m_range(new Segments(theme, tr("Range"), {tr("6 h"), tr("24 h"), tr("7 d"), tr("30 d"), tr("Choose…")})),
      m_service(new QComboBox), m_outcome(new QComboBox), m_search(new SearchField(theme, tr("Pulling id, error"))),
      m_count(new ElidedLabel(theme, Type::Small, Colour::TextMuted)),
      m_export(new Button(theme, ButtonKind::Normal, tr("Export CSV…"), QStringLiteral("export"))),
      m_charts(new PullCharts(theme, time)), m_table(new QTableView), m_detail(new PullDetail(session, theme, time)),
      m_span(new SpanPopup(theme, time, this))
{
    QVBoxLayout *layout = scrollingColumn(*this);
    auto *bar = new BreakingRow;
    makeToolbar(*bar);
    layout->addWidget(bar);
    layout->addWidget(m_charts);
    makeTable();
    auto *tablePanel = new Panel(theme);
    tablePanel->content()->setContentsMargins(1, 1, 1, 1);
    tablePanel->content()->addWidget(m_table);
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("pullsSplitter"));
    splitter->setHandleWidth(10);
    splitter->setChildrenCollapsible(false);
    // Less than this and nothing can be read: then the page scrolls.
    const auto keepRows = [this, &theme] {
        const int row = theme.length(Length::RowTable);
        m_table->setMinimumHeight(theme.length(Length::HeaderTable) + kLeastRows * row);
    };
    keepRows();
    connect(&theme, &Theme::changed, this, keepRows);
    splitter->addWidget(tablePanel);
    splitter->addWidget(m_detail);
    splitter->setSizes({720, 436});
    splitter->setStretchFactor(0, 720); // it keeps its ratio
    splitter->setStretchFactor(1, 436);
    layout->addWidget(splitter, 1);

    m_chartTimer.setSingleShot(true);
    m_chartTimer.setInterval(250);
    m_second.setInterval(1000);
    connect(&m_chartTimer, &QTimer::timeout, this, &PullsPage::showContent);
    connect(&m_second, &QTimer::timeout, this, &PullsPage::countDown);
    connect(&m_model, &PullsModel::contentChanged, this, &PullsPage::showContent);
    connect(&m_model, &PullsModel::pullUpdated, this, [this](qint64 row) {
        if (!m_chartTimer.isActive())
            m_chartTimer.start();
        if (row == m_selected)
            m_detail->refresh();
    });
    connect(m_charts, &PullCharts::selected, this, [this](qint64 row) {
        m_wanted = 0;
        select(row);
    });
    connect(&session, &Session::pullChanged, &m_model, &PullsModel::pullChanged);
    connect(&session, &Session::opened, this, [this] {
        m_selected = 0;
        m_detail->show(0);
        takeConfiguration();
        applyRange();
    });
    connect(&session, &Session::snapshotChanged, this,
            [this](const EngineSnapshot &snapshot) { m_model.setServices(snapshot.services); });
    connect(&time, &TimeDisplay::changed, this, [this] {
        m_model.relabel();
        showSpanWords();
        showContent();
    });
    m_second.start();
    takeConfiguration();
    applyRange();
}

void PullsPage::makeToolbar(BreakingRow &bar)
{
    m_range->setObjectName(QStringLiteral("pullsRange"));
    m_range->setCurrent(0);
    m_service->setObjectName(QStringLiteral("pullsService"));
    m_service->setProperty("filter", true);
    m_service->setAccessibleName(tr("Service"));
    m_service->addItem(tr("All services"), QString());
    m_service->addItem(QStringLiteral("alerts"), QStringLiteral("alerts"));
    m_service->addItem(QStringLiteral("events"), QStringLiteral("events"));
    keepWords(*m_service, m_theme, 128);
    m_outcome->setObjectName(QStringLiteral("pullsResult"));
    m_outcome->setAccessibleName(tr("Result"));
    m_outcome->addItem(tr("Any result"), int(PullFilter::Outcome::Any));
    m_outcome->addItem(tr("Complete"), int(PullFilter::Outcome::Delivered));
    m_outcome->addItem(tr("After 429"), int(PullFilter::Outcome::Throttled));
    m_outcome->addItem(tr("Failed"), int(PullFilter::Outcome::Failed));
    m_outcome->addItem(tr("Stopped"), int(PullFilter::Outcome::Stopped));
    m_outcome->addItem(tr("Running"), int(PullFilter::Outcome::Running));
    keepWords(*m_outcome, m_theme, 118);
    m_search->setObjectName(QStringLiteral("pullsSearch"));
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(210);
    m_count->setObjectName(QStringLiteral("pullsCount"));
    m_export->setObjectName(QStringLiteral("pullsExport"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_range, m_service, m_outcome})
        bar.add(widget);
    bar.add(m_search, 2);
    bar.add(m_count, 3);
    bar.add(m_export);
    connect(m_range, &Segments::chosen, this, &PullsPage::chooseRange);
    connect(m_span, &SpanPopup::chosen, this, &PullsPage::showSpan);
    connect(m_span, &SpanPopup::dismissed, this, [this] { m_range->setCurrent(m_shownRange); });
    connect(m_detail, &PullDetail::recordsWanted, this, &PullsPage::recordsWanted);
    connect(m_detail, &PullDetail::deadLettersWanted, this, &PullsPage::deadLettersWanted);
    connect(m_detail, &PullDetail::logWanted, this, &PullsPage::logWanted);
    connect(m_service, &QComboBox::currentIndexChanged, this, &PullsPage::applyFilter);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &PullsPage::applyFilter);
    connect(m_search, &SearchField::searched, this, &PullsPage::applyFilter);
    connect(m_export, &QAbstractButton::clicked, this, &PullsPage::exportCsv);
}

void PullsPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("pullsTable"));
    m_table->setAccessibleName(tr("Pulls"));
    styleTable(*m_table, m_theme);
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setSortIndicator(PullsModel::Started, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_columns = new PullColumns(*m_table, m_theme);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const PullStatistics *pull = m_model.pullAt(now.row()))
            select(pull->id);
    });
}

void PullsPage::chooseRange(int range)
{
    if (range < kChosenSpan) {
        m_shownRange = range;
        m_wanted = 0;
        applyRange();
        return;
    }
    const qint64 now = m_session.clock().nowMs();
    m_span->open(m_range, m_spanToMs > 0 ? m_spanFromMs : now - kRanges[1], m_spanToMs > 0 ? m_spanToMs : now, now);
}

/// Of another configuration, or of another tenant in view.
void PullsPage::takeConfiguration()
{
    const bool several = m_session.config().inputs.size() > 1;
    m_model.setSeveralInputs(several);
    m_charts->setSeveralInputs(several);
    int width = 0;
    const QFontMetrics metrics(m_theme.font(Type::Body));
    for (const InputConfig &input : m_session.config().inputs) {
        for (const ServiceConfig &service : input.services)
            width = std::max(width, metrics.horizontalAdvance(serviceLabel({input.name, input.id, service.name})) + kCellRoom);
    }
    m_columns->setServiceWidth(several ? width : 0);
}

void PullsPage::applyRange()
{
    if (m_shownRange < kChosenSpan)
        m_model.setRange(m_session.clock().nowMs() - kRanges[size_t(m_shownRange)], 0);
    else
        m_model.setRange(m_spanFromMs, m_spanToMs);
    m_model.setServices(m_session.snapshot().services);
    showSpanWords();
}

void PullsPage::showSpan(qint64 fromMs, qint64 toMs)
{
    m_spanFromMs = fromMs;
    m_spanToMs = toMs;
    m_shownRange = kChosenSpan;
    m_range->setCurrent(m_shownRange);
    applyRange();
}

void PullsPage::showPull(qint64 pullRow)
{
    if (m_model.rowOf(pullRow) >= 0) {
        select(pullRow);
        return;
    }
    m_service->setCurrentIndex(0);
    m_outcome->setCurrentIndex(0);
    m_search->clear();
    whenReady(m_session.queries().run<std::optional<PullStatistics>>([pullRow](StoreReader &reader) { return reader.pull(pullRow); }),
              this, [this, pullRow](const std::optional<PullStatistics> &pull) {
                  if (!pull)
                      return;
                  m_wanted = pullRow;
                  const qint64 age = m_session.clock().nowMs() - pull->startedMs;
                  const auto range = std::find_if(kRanges.begin(), kRanges.end(), [age](qint64 ms) { return age < ms; });
                  if (range == kRanges.end()) {
                      showSpan(pull->startedMs - kRanges[0], pull->startedMs + kRanges[0]);
                      return;
                  }
                  const int least = int(range - kRanges.begin());
                  m_shownRange = m_shownRange < kChosenSpan ? std::max(m_shownRange, least) : least;
                  m_range->setCurrent(m_shownRange);
                  applyRange();
              });
}

void PullsPage::showService(const QString &service)
{
    m_outcome->setCurrentIndex(0);
    m_search->clear();
    m_service->setCurrentIndex(std::max(0, m_service->findData(service)));
}

void PullsPage::applyFilter()
{
    const PullFilter filter{m_service->currentData().toString(), PullFilter::Outcome(m_outcome->currentData().toInt()),
                            m_search->text().trimmed()};
    if (filter == m_model.filter())
        return;
    m_wanted = 0;
    m_model.setFilter(filter);
    m_model.setServices(m_session.snapshot().services);
}

void PullsPage::showContent()
{
    const auto empty = m_model.loading()    ? PullCharts::Empty::Reading
                       : m_model.hasPulls() ? PullCharts::Empty::NoneFits
                                            : PullCharts::Empty::NoPull;
    m_charts->setPulls(m_model.chronological(), m_session.clock().nowMs(), empty);
    const int pulls = m_model.pullTotal();
    const QString count = pulls == 1 ? tr("1 pull") : tr("%1 pulls").arg(numberText(pulls));
    const qint64 received = m_model.receivedTotal();
    const int failed = m_model.failedTotal();
    m_count->setText(QStringList{count, received == 1 ? tr("1 received") : tr("%1 received").arg(numberText(received)),
                                 failed == 1 ? tr("1 failed") : tr("%1 failed").arg(numberText(failed))}
                         .join(QStringLiteral(", ")),
                     count);
    m_export->setEnabled(pulls > 0);
    if (m_wanted != 0 && m_model.rowOf(m_wanted) >= 0)
        select(std::exchange(m_wanted, 0));
    if (m_model.hasPulls() && !m_model.loading())
        m_wanted = 0; // is not among them
    if (m_model.rowOf(m_selected) < 0 && pulls > 0 && m_wanted == 0) {
        const int first = m_model.rowCount() - pulls;
        select(m_model.pullAt(first)->id); // the newest, so that the detail is never empty without need
    } else if (pulls == 0 && !m_model.loading()) {
        m_selected = 0; // a detail of what the filter leaves out would belong to nothing
        m_detail->show(0);
    } else if (m_selected != 0) {
        select(m_selected);
    }
}

void PullsPage::select(qint64 pullRow)
{
    const int row = m_model.rowOf(pullRow);
    if (row < 0)
        return;
    const bool other = m_selected != pullRow;
    m_selected = pullRow;
    m_charts->select(pullRow);
    if (m_table->currentIndex().row() != row) { // comes back here, with nothing left to do
        m_table->selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(m_model.index(row, 0));
    }
    if (other)
        m_detail->show(pullRow);
}

void PullsPage::countDown()
{
    if (isVisible())
        m_model.setServices(m_session.snapshot().services);
}

void PullsPage::showEvent(QShowEvent *event)
{
    countDown();
    QWidget::showEvent(event);
}

void PullsPage::exportCsv()
{
    auto *dialog = new QFileDialog(this, tr("Export pulls as CSV"), QString(), tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("pulls.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QSaveFile file(name);
        const QByteArray text = pullsCsv(m_model.chronological());
        const bool done = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
        m_count->setText(done ? tr("Exported to %1").arg(name) : tr("Not exported: %1").arg(file.errorString()));
    });
    dialog->open();
}

} // namespace casb::ui
