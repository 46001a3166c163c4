// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pulls/pulls_page.h"

#include "base/when_ready.h"
#include "pulls/pull_charts.h"
#include "pulls/pull_detail.h"
#include "pulls/pulls_csv.h"
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
#include <QJsonDocument>
#include <QJsonObject>
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
constexpr std::array<int, 10> kWidths{104, 70, 58, 112, 70, 68, 78, 64, 58, 62};

} // namespace

PullsPage::PullsPage(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_model(session.queries(), session.clock(), time, theme),
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
    connect(m_charts, &PullCharts::selected, this, &PullsPage::select);
    connect(&session, &Session::pullChanged, &m_model, &PullsModel::pullChanged);
    connect(&session, &Session::opened, this, [this] {
        m_selected = 0;
        m_detail->show(0);
        applyRange();
    });
    connect(&session, &Session::snapshotChanged, this,
            [this](const EngineSnapshot &snapshot) { m_model.setServices(snapshot.services); });
    connect(&time, &TimeDisplay::changed, this, [this] {
        m_model.relabel();
        showContent();
    });
    m_second.start();
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
    connect(m_range, &Segments::chosen, this, [this](int range) {
        const qint64 now = m_session.clock().nowMs();
        if (range < int(kRanges.size()))
            applyRange();
        else
            m_span->open(m_range, m_spanToMs > 0 ? m_spanFromMs : now - kRanges[1], m_spanToMs > 0 ? m_spanToMs : now, now);
    });
    connect(m_span, &SpanPopup::chosen, this, &PullsPage::showSpan);
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
    QHeaderView *header = m_table->horizontalHeader();
    for (int i = 0; i < PullsModel::Columns; ++i)
        header->resizeSection(i, kWidths[size_t(i)]);
    followLetters(*header, m_theme);
    header->setStretchLastSection(false);
    m_table->viewport()->installEventFilter(this);
    fitIds();
    header->setSortIndicator(PullsModel::Started, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const PullStatistics *pull = m_model.pullAt(now.row()))
            select(pull->id);
    });
}

qint64 PullsPage::rangeMs() const
{
    return kRanges[size_t(std::clamp(m_range->current(), 0, int(kRanges.size()) - 1))];
}

void PullsPage::fitIds()
{
    // The ids take what is left, but never so little that none can be read: then the table scrolls.
    QHeaderView *header = m_table->horizontalHeader();
    const int others = header->length() - header->sectionSize(PullsModel::PullingId);
    const int least = kWidths[PullsModel::PullingId];
    header->resizeSection(PullsModel::PullingId, std::max(least, m_table->viewport()->width() - others));
}

bool PullsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitIds();
    return QWidget::eventFilter(watched, event);
}

void PullsPage::applyRange()
{
    if (m_range->current() == int(kRanges.size()) && m_spanToMs > 0)
        m_model.setRange(m_spanFromMs, m_spanToMs);
    else
        m_model.setRange(m_session.clock().nowMs() - rangeMs(), 0);
    m_model.setServices(m_session.snapshot().services);
}

void PullsPage::showSpan(qint64 fromMs, qint64 toMs)
{
    m_spanFromMs = fromMs;
    m_spanToMs = toMs;
    m_range->setCurrent(int(kRanges.size()));
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
    m_wanted = pullRow;
    whenReady(m_session.queries().run<std::optional<PullStatistics>>([pullRow](StoreReader &reader) { return reader.pull(pullRow); }),
              this, [this](const std::optional<PullStatistics> &pull) {
                  if (!pull)
                      return;
                  const qint64 age = m_session.clock().nowMs() - pull->startedMs;
                  const auto range = std::find_if(kRanges.begin(), kRanges.end(), [age](qint64 ms) { return age < ms; });
                  if (range == kRanges.end()) {
                      showSpan(pull->startedMs - kRanges[0], pull->startedMs + kRanges[0]);
                      return;
                  }
                  m_range->setCurrent(std::max(m_range->current(), int(range - kRanges.begin())));
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
    m_model.setFilter({m_service->currentData().toString(), PullFilter::Outcome(m_outcome->currentData().toInt()),
                       m_search->text().trimmed()});
    m_model.setServices(m_session.snapshot().services);
}

void PullsPage::showContent()
{
    m_charts->setPulls(m_model.chronological(), m_session.clock().nowMs(),
                       m_model.loading() ? PullCharts::Empty::Reading : PullCharts::Empty::NoPull);
    const int pulls = m_model.pullTotal();
    const QString count = pulls == 1 ? tr("1 pull") : tr("%1 pulls").arg(numberText(pulls));
    m_count->setText(tr("%1, %2 received, %3 failed")
                         .arg(count, numberText(m_model.receivedTotal()), numberText(m_model.failedTotal())),
                     count);
    m_export->setEnabled(pulls > 0);
    if (m_wanted != 0 && m_model.rowOf(m_wanted) >= 0)
        select(std::exchange(m_wanted, 0));
    if (m_model.rowOf(m_selected) < 0 && pulls > 0) {
        const int first = m_model.rowCount() - pulls;
        select(m_model.pullAt(first)->id); // the newest, so that the detail is never empty without need
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

QByteArray PullsPage::keptState() const
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("range"), std::min(m_range->current(), int(kRanges.size()) - 1)},
                             {QStringLiteral("service"), m_service->currentIndex()},
                             {QStringLiteral("outcome"), m_outcome->currentIndex()},
                             {QStringLiteral("header"), QString::fromLatin1(m_table->horizontalHeader()->saveState().toBase64())},
                         })
        .toJson(QJsonDocument::Compact);
}

void PullsPage::restoreKeptState(const QByteArray &state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    if (kept.isEmpty())
        return;
    m_table->horizontalHeader()->restoreState(
        QByteArray::fromBase64(kept.value(QLatin1String("header")).toString().toLatin1()));
    m_table->horizontalHeader()->setSectionResizeMode(PullsModel::PullingId, QHeaderView::Interactive);
    fitIds();
    m_range->setCurrent(kept.value(QLatin1String("range")).toInt());
    m_service->setCurrentIndex(kept.value(QLatin1String("service")).toInt());
    m_outcome->setCurrentIndex(kept.value(QLatin1String("outcome")).toInt());
    applyRange();
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
