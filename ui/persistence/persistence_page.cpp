// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/persistence_page.h"

#include "base/when_ready.h"
#include "persistence/position_chart.h"
#include "persistence/reset_dialog.h"
#include "persistence/restore_dialog.h"
#include "persistence/state_card.h"
#include "persistence/state_difference.h"
#include "persistence/state_form.h"
#include "persistence/state_words.h"
#include "records/pretty_json.h"
#include "session/service_label.h"
#include "session/session.h"
#include "session/time_display.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/page_scroll.h"
#include "widgets/panel.h"
#include "widgets/segments.h"
#include "widgets/span_popup.h"
#include "widgets/table_style.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>
#include <utility>

namespace casb::ui {
namespace {

constexpr qint64 kWeekMs = 7 * 24 * 3'600'000LL;
constexpr int kRefreshMs = 500;
constexpr int kNoteWidth = 96; ///< holds "Restore…"

using KeyedState = std::pair<ServiceKey, StoredState>;

QList<ServiceKey> configuredKeys(const Config &config)
{
    QList<ServiceKey> keys;
    for (const InputConfig &input : config.inputs) {
        for (const ServiceConfig &service : input.services)
            keys.append({input.name, input.id, service.name});
    }
    return keys;
}

/// Whether another input has a service of the same name.
bool isOneOfSeveral(const ServiceKey &key, const QList<StateCard *> &cards)
{
    return std::count_if(cards.begin(), cards.end(),
                         [&key](const StateCard *card) { return card->key().service == key.service; })
        > 1;
}

} // namespace

PersistencePage::PersistencePage(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_time(time),
      m_model(session.queries(), session.clock(), time, theme), m_cardRow(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_banner(new Banner(theme)), m_history(new Panel(theme, tr("Earlier states"))),
      m_range(new Segments(theme, tr("Range of the chart"), {tr("7 d"), tr("All"), tr("Choose…")})),
      m_persons(new QCheckBox(tr("By persons only"))), m_chart(new PositionChart(theme, time)), m_table(new QTableView),
      m_difference(new StateDifference(session, theme, time)), m_span(new SpanPopup(theme, time, this)),
      m_import(new Button(theme, ButtonKind::Normal, tr("Import…"))),
      m_export(new Button(theme, ButtonKind::Normal, tr("Export…"), QStringLiteral("export")))
{
    QVBoxLayout *layout = scrollingColumn(*this);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(
        new ElidedLabel(theme, Type::Body, Colour::TextMuted,
                        tr("From where collection goes on. States are changed by pulls, or here by a person.")),
        1);
    m_import->setObjectName(QStringLiteral("stateImport"));
    m_export->setObjectName(QStringLiteral("stateExport"));
    bar->addWidget(m_import);
    bar->addWidget(m_export);
    layout->addLayout(bar);
    m_banner->setObjectName(QStringLiteral("stateBanner"));
    layout->addWidget(m_banner);
    m_cardRow->setSpacing(10);
    layout->addLayout(m_cardRow);
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("persistenceSplitter"));
    splitter->setHandleWidth(10);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeHistory());
    splitter->addWidget(m_difference);
    splitter->setSizes({676, 480});
    splitter->setStretchFactor(0, 676); // it keeps its ratio
    splitter->setStretchFactor(1, 480);
    layout->addWidget(splitter, 1);

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        readAll();
        m_model.refresh();
        readCount();
        readChart();
    });
    connect(m_import, &QAbstractButton::clicked, this, &PersistencePage::openForm);
    connect(m_export, &QAbstractButton::clicked, this, &PersistencePage::exportStates);
    connect(m_banner, &Banner::deedChosen, this, &PersistencePage::undo);
    connect(m_difference, &StateDifference::restoreWanted, this, &PersistencePage::restore);
    connect(&session, &Session::opened, this, [this] {
        m_banner->hide();
        readAll();
        if (!m_cards.isEmpty()) {
            readHistory();
            readChart();
        }
    });
    connect(&session, &Session::snapshotChanged, this, &PersistencePage::showSnapshot);
    connect(&session, &Session::stateChanged, this, [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    });
    connect(&theme, &Theme::changed, this, &PersistencePage::arrangeCards,
            Qt::QueuedConnection); // when the cards have followed
    connect(&time, &TimeDisplay::changed, &m_model, &HistoryModel::relabel);
    readAll();
}

void PersistencePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeCards();
}

void PersistencePage::arrangeCards()
{
    int least = -m_cardRow->spacing();
    for (const StateCard *card : std::as_const(m_cards))
        least += card->minimumSizeHint().width() + m_cardRow->spacing();
    const QMargins margins = m_cardRow->parentWidget()->layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    m_cardRow->setDirection(room >= least ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QWidget *PersistencePage::makeHistory()
{
    m_history->setObjectName(QStringLiteral("stateHistory"));
    m_range->setObjectName(QStringLiteral("historyRange"));
    m_range->setCurrent(0);
    m_persons->setObjectName(QStringLiteral("personsOnly"));
    m_history->addToTitle(m_range);
    m_history->addToTitle(m_persons);
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
    header->resizeSection(HistoryModel::Note, kNoteWidth);
    header->setSectionResizeMode(HistoryModel::Change, QHeaderView::Stretch);
    m_history->content()->setContentsMargins(1, 0, 1, 1);
    m_history->content()->setSpacing(0);
    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("persistenceHistorySplitter"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(4);
    split->addWidget(m_chart);
    split->addWidget(m_table);
    split->setSizes({200, 240});
    m_history->content()->addWidget(split, 1);
    connect(m_range, &Segments::chosen, this, [this](int range) {
        if (range == 2)
            chooseSpan();
        else
            readChart();
    });
    connect(m_span, &SpanPopup::chosen, this, [this](qint64 fromMs, qint64 toMs) {
        m_spanFromMs = fromMs;
        m_spanToMs = toMs;
        m_range->setCurrent(2);
        readChart();
    });
    connect(m_persons, &QAbstractButton::toggled, this, &PersistencePage::readHistory);
    connect(m_chart, &PositionChart::chosen, this, &PersistencePage::chooseRow);
    connect(&m_model, &HistoryModel::loaded, this, &PersistencePage::takeLoaded);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { showRow(now.row()); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        const StateHistoryRow *row = m_model.rowAt(index.row());
        if (row != nullptr && !m_model.isCurrent(index.row()))
            restore(*row);
    });
    return m_history;
}

void PersistencePage::takeLoaded()
{
    if (m_wantedRow != 0 && m_model.rowOf(m_wantedRow) >= 0) {
        m_table->selectRow(m_model.rowOf(std::exchange(m_wantedRow, 0)));
    } else if (m_model.rowCount() == 0) {
        m_difference->clear();
    } else if (m_followsNewest || !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    } else {
        // A pull wrote a newer state meanwhile: what is shown may be in force no longer.
        m_difference->setCurrent(m_model.isCurrent(m_table->currentIndex().row()));
        placeRestoreButton(m_table->currentIndex().row());
    }
}

void PersistencePage::showRow(int number)
{
    const StateHistoryRow *row = m_model.rowAt(number);
    if (row == nullptr) {
        m_followsNewest = true;
        return;
    }
    m_followsNewest = m_model.isCurrent(number);
    m_difference->show(*row, m_followsNewest);
    m_chart->setChosen(row->id);
    placeRestoreButton(number);
}

void PersistencePage::placeRestoreButton(int number)
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
            restore(*row);
    });
    m_restorePlace = place;
    m_table->setIndexWidget(place, box);
}

StateCard *PersistencePage::card(const ServiceKey &key) const
{
    for (StateCard *card : m_cards) {
        if (card->key() == key)
            return card;
    }
    return nullptr;
}

void PersistencePage::readAll()
{
    const QList<ServiceKey> configured = configuredKeys(m_session.config());
    whenReady(m_session.queries().run<QList<KeyedState>>([configured](StoreReader &reader) {
        QList<ServiceKey> keys = configured;
        for (const ServiceKey &key : reader.services()) {
            if (!keys.contains(key))
                keys.append(key);
        }
        QList<KeyedState> out;
        for (const ServiceKey &key : keys)
            out.append({key, reader.state(key).value_or(StoredState{})});
        return out;
    }),
              this, [this](const QList<KeyedState> &states) { takeStates(states); });
}

void PersistencePage::takeStates(const QList<KeyedState> &states)
{
    QList<StateCard *> cards;
    for (const auto &[key, state] : states) {
        StateCard *shown = card(key);
        if (shown == nullptr) {
            shown = new StateCard(key, m_theme, m_time);
            connect(shown, &StateCard::chosen, this, [this, key = key] { chooseService(key); });
            connect(shown, &StateCard::resetWanted, this, [this, key = key] { openReset(key); });
            m_cardRow->addWidget(shown, 1);
        }
        shown->setState(state);
        cards.append(shown);
    }
    for (StateCard *shown : std::as_const(cards))
        shown->setNote(isOneOfSeveral(shown->key(), cards) ? shown->key().inputId : QString());
    for (StateCard *old : m_cards) {
        if (!cards.contains(old))
            old->deleteLater();
    }
    m_cards = cards;
    showSnapshot(m_session.snapshot());
    m_export->setEnabled(!m_cards.isEmpty());
    m_import->setEnabled(!m_cards.isEmpty());
    if (!m_cards.isEmpty() && card(m_key) == nullptr)
        chooseService(m_cards.front()->key());
}

void PersistencePage::showSnapshot(const EngineSnapshot &snapshot)
{
    for (const ServiceStatus &status : snapshot.services) {
        if (StateCard *shown = card(status.key))
            shown->setStatus(status);
    }
    arrangeCards();
}

void PersistencePage::chooseService(const ServiceKey &key)
{
    if (m_key == key)
        return;
    m_key = key;
    for (StateCard *shown : m_cards)
        shown->setChosen(shown->key() == key);
    m_history->setTitle(tr("Earlier states of %1").arg(isOneOfSeveral(key, m_cards) ? serviceLabel(key) : key.service));
    m_difference->clear();
    readHistory();
    readChart();
}

void PersistencePage::readHistory()
{
    m_table->setCurrentIndex({});
    m_model.setKey(m_key, m_persons->isChecked());
    readCount();
}

void PersistencePage::readCount()
{
    whenReady(m_session.queries().run<qint64>([key = m_key](StoreReader &reader) { return reader.historyCount(key); }),
              this, [this, key = m_key](qint64 count) {
                  if (key == m_key)
                      m_history->setNote(tr("%1 kept").arg(numberText(count)));
              });
}

void PersistencePage::readChart()
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

void PersistencePage::chooseSpan()
{
    const qint64 now = m_session.clock().nowMs();
    m_span->open(m_range, m_spanToMs > 0 ? m_spanFromMs : now - kWeekMs, m_spanToMs > 0 ? m_spanToMs : now, now);
}

void PersistencePage::chooseRow(qint64 id)
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

void PersistencePage::openReset(const ServiceKey &key)
{
    const StateCard *shown = card(key);
    if (shown == nullptr)
        return;
    chooseService(key);
    auto *dialog = new ResetDialog(m_session, m_theme, m_time, key, shown->state(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ResetDialog::done, this, [this, key](const QString &sentence) { offerUndo(key, sentence); });
    dialog->open();
}

void PersistencePage::restore(const StateHistoryRow &row)
{
    auto *dialog = new RestoreDialog(m_session, m_theme, m_time, row, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::done, this,
            [this, key = row.key](const QString &sentence) { offerUndo(key, sentence); });
    dialog->open();
}

void PersistencePage::undo()
{
    // What the deed made the duplicate filter forget is known again.
    whenReady(m_session.changeState(m_undoKey, m_undo, StateCause::Restore, tr("Undo"), Resend::OnlyMissing), this,
              [this, key = m_undoKey](const Result<StoredState> &result) {
                  if (result)
                      offerUndo(key, tr("Undone: %1 go on from where they were.").arg(key.service));
                  else
                      m_banner->say(MarkState::Bad, tr("The state was not changed. %1").arg(result.error().text()));
              });
}

void PersistencePage::offerUndo(const ServiceKey &key, const QString &sentence)
{
    // What was in force before the deed is what the store wrote down with it: while the dialog was open, a pull may
    // have moved the state that it showed.
    whenReady(
        m_session.queries().run<QList<StateHistoryRow>>(
            [key](StoreReader &reader) { return reader.history(key, 1, 0, true); }),
        this,
        [this, key, sentence](const QList<StateHistoryRow> &rows) {
            m_undoKey = key;
            m_undo = rows.isEmpty() ? StateValue{} : rows.front().before;
            m_banner->say(MarkState::Good, sentence, m_undo.json.isEmpty() ? QString() : tr("Undo"));
        },
        [this, sentence] { m_banner->say(MarkState::Good, sentence); });
    readAll();
    m_model.refresh();
    readCount();
    readChart();
}

QByteArray PersistencePage::keptState() const
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("range"), std::min(1, m_range->current())},
                             {QStringLiteral("personsOnly"), m_persons->isChecked()},
                             {QStringLiteral("header"), QString::fromLatin1(m_table->horizontalHeader()->saveState().toBase64())},
                         })
        .toJson(QJsonDocument::Compact);
}

void PersistencePage::restoreKeptState(const QByteArray &state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    if (kept.isEmpty())
        return;
    m_table->horizontalHeader()->restoreState(
        QByteArray::fromBase64(kept.value(QLatin1String("header")).toString().toLatin1()));
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(HistoryModel::Note, std::max(kNoteWidth, header->sectionSize(HistoryModel::Note)));
    m_range->setCurrent(kept.value(QLatin1String("range")).toInt());
    m_persons->setChecked(kept.value(QLatin1String("personsOnly")).toBool());
    readChart();
}

void PersistencePage::openForm()
{
    QList<ServiceKey> keys;
    for (const StateCard *shown : m_cards)
        keys.append(shown->key());
    auto *form = new StateForm(m_session, m_theme, m_time, keys, m_key, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &StateForm::done, this, &PersistencePage::offerUndo);
    form->open();
}

void PersistencePage::exportStates()
{
    const StateCard *shown = card(m_key);
    if (shown == nullptr)
        return;
    auto *dialog = new QFileDialog(this, tr("Export the state of %1").arg(m_key.service), QString(), tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("%1.json").arg(m_key.service));
    connect(dialog, &QFileDialog::fileSelected, this, [this, text = prettyJson(shown->state().value.json).toUtf8()](const QString &path) {
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
        m_banner->say(written ? MarkState::Good : MarkState::Bad,
                      written ? tr("The state of %1 was written to %2.").arg(m_key.service, path)
                              : tr("Not exported: %1").arg(file.errorString()));
    });
    dialog->open();
}

} // namespace casb::ui
