// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/history_panel.h"

#include "base/when_ready.h"
#include "persistence/position_chart.h"
#include "session/session.h"
#include "session/time_display.h"
#include "widgets/button.h"
#include "widgets/segments.h"
#include "widgets/span_popup.h"
#include "widgets/table_style.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSplitter>
#include <QTableView>
#include <algorithm>
#include <limits>
#include <utility>

namespace casb::ui {
namespace {

constexpr qint64 kWeekMs = 7 * 24 * 3'600'000LL;

} // namespace

HistoryPanel::HistoryPanel(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent)
    : Panel(theme, tr("Earlier states"), parent), m_session(session), m_theme(theme),
      m_model(session.queries(), session.clock(), time, theme),
      m_range(new Segments(theme, tr("Range of the chart"), {tr("7 d"), tr("All"), tr("Choose…")})),
      m_persons(new QCheckBox(tr("By persons only"))), m_chart(new PositionChart(theme, time)), m_table(new QTableView),
      m_span(new SpanPopup(theme, time, this))
{
    setObjectName(QStringLiteral("stateHistory"));
    m_range->setObjectName(QStringLiteral("historyRange"));
    m_range->setCurrent(0);
    m_persons->setObjectName(QStringLiteral("personsOnly"));
    addToTitle(m_range);
    addToTitle(m_persons);
    m_chart->setObjectName(QStringLiteral("positionChart"));
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("Earlier states"));
    styleTable(*m_table, m_theme);
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->resizeSection(HistoryModel::When, 128);
    header->resizeSection(HistoryModel::By, 104);
    header->resizeSection(HistoryModel::Note, noteWidth());
    header->setSectionResizeMode(HistoryModel::Change, QHeaderView::Stretch);
    content()->setContentsMargins(1, 0, 1, 1);
    content()->setSpacing(0);
    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("persistenceHistorySplitter"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(4);
    split->addWidget(m_chart);
    split->addWidget(m_table);
    split->setSizes({200, 240});
    split->setStretchFactor(0, 0); // a row stays below the mouse that chose it, however long its difference is
    split->setStretchFactor(1, 1);
    content()->addWidget(split, 1);
    connect(m_range, &Segments::chosen, this, [this](int range) {
        if (range == 2)
            chooseSpan();
        else
            showRange(range);
    });
    connect(m_span, &SpanPopup::dismissed, this, [this] { m_range->setCurrent(m_shownRange); });
    connect(m_span, &SpanPopup::chosen, this, [this](qint64 fromMs, qint64 toMs) {
        m_spanFromMs = fromMs;
        m_spanToMs = toMs;
        m_range->setCurrent(2);
        showRange(2);
    });
    connect(m_persons, &QAbstractButton::toggled, this, &HistoryPanel::readHistory);
    connect(m_chart, &PositionChart::chosen, this, &HistoryPanel::chooseRow);
    connect(&m_model, &HistoryModel::loaded, this, &HistoryPanel::takeLoaded);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { showRow(now.row()); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        const StateHistoryRow *row = m_model.rowAt(index.row());
        if (row != nullptr && !m_model.isCurrent(index.row()))
            emit restoreWanted(*row);
    });
    connect(&time, &TimeDisplay::changed, &m_model, &HistoryModel::relabel);
    connect(&theme, &Theme::changed, this, [this, header] {
        header->resizeSection(HistoryModel::Note, std::max(noteWidth(), header->sectionSize(HistoryModel::Note)));
    });
}

void HistoryPanel::setService(const ServiceKey &key, const QString &label)
{
    m_key = key;
    setTitle(tr("Earlier states of %1").arg(label));
    emit cleared();
    reread();
}

void HistoryPanel::reread()
{
    readHistory();
    readChart();
}

void HistoryPanel::refresh()
{
    m_model.refresh();
    readCount();
    readChart();
}

/// Holds the button of the chosen row, and "in force".
int HistoryPanel::noteWidth() const
{
    const QFontMetrics small(m_theme.font(Type::Small));
    return 24 + std::max(small.horizontalAdvance(tr("Restore…")), small.horizontalAdvance(tr("in force"))) + 8;
}

void HistoryPanel::takeLoaded()
{
    if (m_wantedRow != 0 && m_model.rowOf(m_wantedRow) >= 0) {
        m_table->selectRow(m_model.rowOf(std::exchange(m_wantedRow, 0)));
    } else if (m_model.rowCount() == 0) {
        emit cleared();
    } else if (m_followsNewest || !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    } else {
        // A pull wrote a newer state meanwhile: what is shown may be in force no longer.
        emit inForceChanged(m_model.isCurrent(m_table->currentIndex().row()));
        placeRestoreButton(m_table->currentIndex().row());
    }
}

void HistoryPanel::showRow(int number)
{
    const StateHistoryRow *row = m_model.rowAt(number);
    if (row == nullptr) {
        m_followsNewest = true;
        return;
    }
    m_followsNewest = m_model.isCurrent(number);
    emit rowShown(*row, m_followsNewest);
    m_chart->setChosen(row->id);
    placeRestoreButton(number);
}

void HistoryPanel::placeRestoreButton(int number)
{
    const QModelIndex place = m_model.index(number, HistoryModel::Note);
    if (m_restorePlace == place && m_table->indexWidget(place) != nullptr)
        return;
    if (m_restorePlace.isValid())
        m_table->setIndexWidget(m_restorePlace, nullptr);
    m_restorePlace = QPersistentModelIndex();
    if (m_model.isCurrent(number))
        return;
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 6, 0);
    auto *button = new Button(m_theme, ButtonKind::Normal, tr("Restore…"));
    button->setSmall(true);
    button->setObjectName(QStringLiteral("restoreRow"));
    button->setStyleSheet(QStringLiteral("QPushButton { min-height: 18px; padding: 0 8px; }"));
    button->setAccessibleName(
        tr("Restore the state of %1").arg(m_model.index(number, HistoryModel::When).data().toString()));
    layout->addWidget(button, 0, Qt::AlignRight | Qt::AlignVCenter);
    connect(button, &QAbstractButton::clicked, this, [this] {
        if (const StateHistoryRow *row = m_model.rowAt(m_restorePlace.row()))
            emit restoreWanted(*row);
    });
    m_restorePlace = place;
    m_table->setIndexWidget(place, box);
}

void HistoryPanel::readHistory()
{
    m_table->setCurrentIndex({});
    m_model.setKey(m_key, m_persons->isChecked());
    readCount();
}

void HistoryPanel::readCount()
{
    whenReady(m_session.queries().run<qint64>([key = m_key](StoreReader &reader) { return reader.historyCount(key); }),
              this, [this, key = m_key](qint64 count) {
                  if (key == m_key)
                      setNote(tr("%1 kept").arg(numberText(count)));
              });
}

void HistoryPanel::readChart()
{
    const bool chosen = m_range->current() == 2 && m_spanToMs > 0;
    const qint64 from = chosen ? m_spanFromMs : m_range->current() == 0 ? m_session.clock().nowMs() - kWeekMs : 0;
    const qint64 to = chosen ? m_spanToMs : std::numeric_limits<qint64>::max();
    whenReady(m_session.queries().run<QList<PositionPoint>>(
                  [key = m_key, from, to](StoreReader &reader) { return readPositions(reader, key, from, to); }),
              this, [this, key = m_key, chosen](const QList<PositionPoint> &points) {
                  if (key == m_key)
                      m_chart->setPoints(points, !chosen);
              });
}

void HistoryPanel::showRange(int range)
{
    m_shownRange = range;
    readChart();
}

void HistoryPanel::chooseSpan()
{
    const qint64 now = m_session.clock().nowMs();
    m_span->open(m_range, m_spanToMs > 0 ? m_spanFromMs : now - kWeekMs, m_spanToMs > 0 ? m_spanToMs : now, now);
}

void HistoryPanel::chooseRow(qint64 id)
{
    m_chart->setChosen(id);
    if (const int row = m_model.rowOf(id); row >= 0) {
        m_table->selectRow(row);
        return;
    }
    m_wantedRow = id; // among persons' rows it is near the top
    if (m_persons->isChecked())
        readHistory();
    else
        m_persons->setChecked(true);
}

QByteArray HistoryPanel::keptState() const
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("range"), std::min(1, m_range->current())},
                             {QStringLiteral("personsOnly"), m_persons->isChecked()},
                             {QStringLiteral("header"), QString::fromLatin1(m_table->horizontalHeader()->saveState().toBase64())},
                         })
        .toJson(QJsonDocument::Compact);
}

void HistoryPanel::restoreKeptState(const QByteArray &state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    if (kept.isEmpty())
        return;
    m_table->horizontalHeader()->restoreState(
        QByteArray::fromBase64(kept.value(QLatin1String("header")).toString().toLatin1()));
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(HistoryModel::Note, std::max(noteWidth(), header->sectionSize(HistoryModel::Note)));
    m_shownRange = kept.value(QLatin1String("range")).toInt();
    m_range->setCurrent(m_shownRange);
    m_persons->setChecked(kept.value(QLatin1String("personsOnly")).toBool());
    readChart();
}

} // namespace casb::ui
