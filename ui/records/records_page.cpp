// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/records_page.h"

#include "base/when_ready.h"
#include "records/json_pane.h"
#include "records/json_view.h"
#include "records/records_export_bar.h"
#include "session/service_label.h"
#include "session/session.h"
#include "session/time_display.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/filter_header.h"
#include "widgets/label.h"
#include "widgets/panel.h"
#include "widgets/search_field.h"
#include "widgets/segments.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>

#include <array>

namespace casb::ui {
namespace {

constexpr std::array<qint64, 2> kRanges{3'600'000, 24 * 3'600'000};
constexpr int kCountMs = 100;
constexpr qint64 kRefreshMs = 2000;

} // namespace

RecordsPage::RecordsPage(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_time(time),
      m_model(session.queries(), session.clock(), time, theme),
      m_search(new SearchField(theme, tr("Search in all fields"))),
      m_range(new Segments(theme, tr("Range"), {tr("1 h"), tr("24 h"), tr("All kept")})),
      m_clear(new Button(theme, ButtonKind::Normal, tr("Clear filters"), QStringLiteral("close"))),
      m_count(new ElidedLabel(theme, Type::Small, Colour::TextMuted)),
      m_newer(new Button(theme, ButtonKind::Link, tr("Show newest"))),
      m_copy(new Button(theme, ButtonKind::Normal, tr("Copy"), QStringLiteral("copy"))),
      m_export(new Button(theme, ButtonKind::Normal, tr("Export…"), QStringLiteral("export"))),
      m_exportBar(new RecordsExportBar(theme)), m_banner(new Banner(theme)), m_filters(new FilterHeader(theme)),
      m_table(new QTableView), m_nothing(new Label(theme, Type::Body, Colour::TextMuted)),
      m_source(new JsonPane(theme, time, tr("Source"), tr("Source object"), false)),
      m_record(new JsonPane(theme, time, tr("Record"), tr("Record"), true)),
      m_toPull(new Button(theme, ButtonKind::Icon, tr("Show its pull"), QStringLiteral("pulls")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(10);
    makeToolbar(*layout);
    layout->addWidget(m_exportBar);
    m_banner->setObjectName(QStringLiteral("recordsBanner"));
    layout->addWidget(m_banner);
    makeTable();
    auto *tablePanel = new Panel(theme);
    tablePanel->content()->setContentsMargins(1, 1, 1, 1);
    tablePanel->content()->addWidget(m_table);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("recordsSplitter"));
    splitter->setHandleWidth(10);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(tablePanel);
    splitter->addWidget(makeDetail());
    splitter->setSizes({300, 330});
    layout->addWidget(splitter, 1);
    connectAll();
}

QWidget *RecordsPage::makeDetail()
{
    m_source->setObjectName(QStringLiteral("recordsSource"));
    m_source->textView()->setObjectName(QStringLiteral("recordsSourceText"));
    m_record->setObjectName(QStringLiteral("recordsRecord"));
    m_record->textView()->setObjectName(QStringLiteral("recordsJson"));
    m_record->treeView()->setObjectName(QStringLiteral("recordsTree"));
    m_record->setAsTree(true);
    m_toPull->setObjectName(QStringLiteral("recordsToPull"));
    m_toPull->hide();
    m_record->addToTitle(m_toPull);
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("recordsDetailSplitter"));
    splitter->setHandleWidth(10);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_source);
    splitter->addWidget(m_record);
    splitter->setSizes({500, 500});
    return splitter;
}

void RecordsPage::connectAll()
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(kCountMs);
    connect(&m_countTimer, &QTimer::timeout, this, &RecordsPage::showCount);
    connect(m_search, &SearchField::searched, this, &RecordsPage::applyFilter);
    connect(m_range, &Segments::chosen, this, &RecordsPage::applyFilter);
    connect(m_filters, &FilterHeader::filtered, this, &RecordsPage::applyFilter);
    connect(m_clear, &QAbstractButton::clicked, this, &RecordsPage::clearFilters);
    connect(m_newer, &QAbstractButton::clicked, this, [this] {
        m_newer->hide();
        m_model.reload();
    });
    connect(m_copy, &QAbstractButton::clicked, this, &RecordsPage::copyRecord);
    connect(m_export, &QAbstractButton::clicked, this, &RecordsPage::chooseExport);
    connect(m_toPull, &QAbstractButton::clicked, this, [this] { emit pullWanted(m_pullRow); });
    connect(&m_model, &RecordsModel::progressed, this, [this] {
        if (!m_model.searching())
            showCount();
        else if (!m_countTimer.isActive())
            m_countTimer.start();
        if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid())
            m_table->selectRow(0);
        else if (m_model.rowCount() == 0 && !m_model.searching())
            showRow();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordsPage::showRow);
    connect(&m_session, &Session::opened, this, [this] {
        m_shownNumber = -1;
        if (isVisible())
            m_model.reload();
    });
    connect(&m_session, &Session::snapshotChanged, this, [this](const EngineSnapshot &snapshot) {
        m_model.setSeveralTenants(ofSeveralTenants(snapshot.services));
        refresh();
    });
    connect(&m_model, &RecordsModel::newerChanged, this, &RecordsPage::showNewer);
    connect(&m_time, &TimeDisplay::changed, this, [this] {
        m_model.relabel();
        applyFilter(); // a typed time means another one
    });
    const auto key = [this](const QKeySequence &sequence, auto &&deed) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, std::forward<decltype(deed)>(deed));
    };
    key(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    key(QKeySequence(QStringLiteral("Ctrl+L")), [this] { m_filters->enter(); });
    key(QKeySequence::Refresh, [this] { m_model.reload(); });
    auto *copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &RecordsPage::copyRecord);
}

void RecordsPage::showEvent(QShowEvent *event)
{
    if (!std::exchange(m_columnsFit, true))
        fitColumns();
    if (m_model.rowCount() == 0)
        applyFilter();
    if (m_model.rowCount() == 0 && !m_model.searching())
        m_model.reload();
    QWidget::showEvent(event);
}

RecordFilter RecordsPage::wanted()
{
    RecordFilter filter;
    const qint64 now = m_session.clock().nowMs();
    filter.text = m_search->text().trimmed();
    const QString time = m_filters->text(RecordsModel::Time);
    if (!time.isEmpty())
        filter.span = parseTimeSpan(time, now, m_time);
    m_timeProblem = time.isEmpty() || filter.span ? QString()
                                                  : tr("A time is 2026-03-17, 09, 09:31 or two of them with .. between.");
    m_filters->setProblem(RecordsModel::Time, m_timeProblem);
    if (const int range = m_range->current(); range >= 0 && range < int(kRanges.size())) {
        const TimeSpan recent{now - kRanges[size_t(range)], now + 24 * 3'600'000};
        filter.span = filter.span ? TimeSpan{std::max(recent.fromMs, filter.span->fromMs), filter.span->toMs} : recent;
    }
    if (const int service = m_filters->choice(RecordsModel::Service); service > 0)
        filter.service = m_filters->text(RecordsModel::Service);
    const int severity = m_filters->choice(RecordsModel::Severity);
    if (severity > 0)
        filter.least = Severity(severity - 1);
    else if (severity < 0)
        filter.severity = m_filters->text(RecordsModel::Severity);
    filter.title = m_filters->text(RecordsModel::Title);
    filter.user = m_filters->text(RecordsModel::User);
    filter.cloud = m_filters->text(RecordsModel::Cloud);
    filter.id = m_filters->text(RecordsModel::Id);
    filter.child = m_filters->text(RecordsModel::Child);
    filter.pullingId = m_filters->text(RecordsModel::Pull);
    filter.delivery = RecordFilter::Delivery(std::max(0, m_filters->choice(RecordsModel::Delivery)));
    return filter;
}

void RecordsPage::applyFilter()
{
    const RecordFilter filter = wanted();
    m_clear->setVisible(!filter.empty());
    if (filter == m_model.filter())
        return;
    m_table->setCurrentIndex({});
    m_table->scrollToTop();
    m_model.setFilter(filter);
}

void RecordsPage::clearFilters()
{
    m_search->clear();
    m_range->setCurrent(int(kRanges.size()));
    m_filters->clearFilters();
}

void RecordsPage::showPull(const QString &service, const QString &pullingId)
{
    m_search->clear();
    m_range->setCurrent(int(kRanges.size()));
    m_filters->clearFilters();
    m_filters->setChoice(RecordsModel::Service, service == QLatin1String("events") ? 2 : 1);
    m_filters->setText(RecordsModel::Pull, pullingId);
    applyFilter();
}

void RecordsPage::showRow()
{
    const qint64 number = m_model.numberAt(m_table->currentIndex().row());
    m_copy->setEnabled(number >= 0);
    if (number < 0) {
        m_shownNumber = -1;
        showEvidence({});
        return;
    }
    if (number == m_shownNumber)
        return;
    m_shownNumber = number;
    whenReady(m_session.queries().run<std::optional<RecordEvidence>>(
                  [number](StoreReader &reader) { return readRecord(reader, number); }),
              this, [this, number](const std::optional<RecordEvidence> &evidence) {
                  if (number == m_shownNumber)
                      showEvidence(evidence);
              });
}

void RecordsPage::showEvidence(const std::optional<RecordEvidence> &evidence)
{
    m_pullRow = evidence ? evidence->pullRow : 0;
    m_toPull->setVisible(m_pullRow > 0);
    if (!evidence) {
        for (JsonPane *pane : {m_source, m_record}) {
            pane->setNote({});
            pane->setTitleEnd({});
            pane->setSentence(m_shownNumber >= 0 ? tr("This record is no longer kept.") : QString());
        }
        return;
    }
    m_record->setNote(evidence->row.children == 0
                          ? tr("as Devo gets it")
                          : tr("as Devo gets it, child %1").arg(childText(evidence->row)));
    m_record->setTitleEnd(evidence->tag);
    m_record->setJson(evidence->line);
    if (evidence->source.isEmpty()) {
        m_source->setNote({});
        m_source->setSentence(tr("Not all records of this object are kept, so that it cannot be shown whole."));
        return;
    }
    m_source->setNote(tr("as Proofpoint sent it, %1").arg(sizeText(evidence->source.size())));
    m_source->setJson(evidence->source);
}

void RecordsPage::showCount()
{
    m_countTimer.stop();
    const QString found = numberText(m_model.rowCount());
    const QString kept = numberText(std::max(m_model.kept(), m_model.lookedAt()));
    QString words = m_model.filter().empty() && !m_model.searching() ? tr("%1 records").arg(found)
                                                                     : tr("%1 of %2 records").arg(found, kept);
    if (m_model.searching())
        words = tr("%1 found, %2 of %3 searched").arg(found, numberText(m_model.lookedAt()), kept);
    const bool none = m_model.rowCount() == 0 && !m_model.searching();
    m_nothing->setText(m_model.filter().empty() ? tr("Nothing is collected yet. Records appear here with the first pull.")
                                                : tr("No record fits these filters."));
    m_nothing->setVisible(none);
    m_count->setText(m_timeProblem.isEmpty() ? words : m_timeProblem);
    m_count->setColour(m_timeProblem.isEmpty() ? Colour::TextMuted : Colour::Bad);
    m_export->setEnabled(m_model.rowCount() > 0);
    if (m_model.error().id != ErrorId::None)
        m_banner->say(MarkState::Bad, tr("The records cannot be read: %1").arg(m_model.error().text()));
    else
        m_banner->hide();
}

void RecordsPage::refresh()
{
    const qint64 now = m_session.clock().nowMs();
    if (!isVisible() || m_model.searching() || now - m_refreshedMs < kRefreshMs)
        return;
    m_refreshedMs = now;
    m_model.refresh();
}

void RecordsPage::showNewer()
{
    const qint64 more = m_model.newer();
    // An empty table has nobody's eyes on a row: it fills by itself.
    if (more > 0 && m_model.kept() <= 0) {
        m_model.reload();
        return;
    }
    m_newer->setVisible(more > 0);
    m_newer->setText(more == 1 ? tr("1 newer record") : tr("%1 newer records").arg(numberText(more)));
}

void RecordsPage::copyRecord()
{
    if (!m_record->json().isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_record->json()));
}

void RecordsPage::chooseExport()
{
    const QString ndjson = tr("Records as Devo gets them, one a line (*.ndjson)");
    const QString csv = tr("Table with the record in its last column (*.csv)");
    auto *dialog = new QFileDialog(this, tr("Export %1 records").arg(numberText(m_model.rowCount())), QString(),
                                   ndjson + QStringLiteral(";;") + csv);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ndjson"));
    dialog->selectFile(QStringLiteral("records.ndjson"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, csv](const QString &chosen) {
        dialog->setDefaultSuffix(chosen == csv ? QStringLiteral("csv") : QStringLiteral("ndjson"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const bool csv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
        m_exportBar->run(m_session.queries(), m_model.filter(),
                         csv ? RecordsExport::Format::Csv : RecordsExport::Format::Ndjson, path);
    });
    dialog->open();
}

} // namespace casb::ui
