// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dead_letters/dead_letters_page.h"

#include "base/when_ready.h"
#include "dead_letters/letter_detail.h"
#include "dead_letters/letter_words.h"
#include "dead_letters/letters_export.h"
#include "session/session.h"
#include "session/time_display.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/filter_header.h"
#include "widgets/label.h"
#include "widgets/panel.h"
#include "widgets/segments.h"
#include "widgets/table_style.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <algorithm>
#include <array>

namespace casb::ui {
namespace {

constexpr std::array<int, LettersModel::Columns> kWidths{150, 84, 400, 132, 84, 180};
constexpr int kReloadSoonMs = 200;
using Which = DeadLetterQuery::Which;
constexpr std::array<Which, 3> kWhich{Which::Open, Which::Settled, Which::All};

} // namespace

DeadLettersPage::DeadLettersPage(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_model(session.queries(), session.clock(), time, theme),
      m_back(new Button(theme, ButtonKind::Normal, tr("Back to the records"), QStringLiteral("records"))),
      m_which(new Segments(theme, tr("Which dead letters"), {tr("Open"), tr("Settled"), tr("All")})),
      m_count(new ElidedLabel(theme, Type::Small, Colour::TextMuted)),
      m_clear(new Button(theme, ButtonKind::Normal, tr("Clear filters"), QStringLiteral("close"))),
      m_discard(new Button(theme, ButtonKind::Normal, tr("Discard"))),
      m_export(new Button(theme, ButtonKind::Normal, tr("Export…"), QStringLiteral("export"))),
      m_banner(new Banner(theme)), m_filters(new FilterHeader(theme)), m_table(new QTableView),
      m_detail(new LetterDetail(session, theme, time))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(10);
    makeToolbar(*layout);
    m_banner->setObjectName(QStringLiteral("lettersBanner"));
    layout->addWidget(m_banner);
    makeTable();
    auto *panel = new Panel(theme);
    panel->content()->setContentsMargins(1, 1, 1, 1);
    panel->content()->addWidget(m_table);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("lettersSplitter"));
    splitter->setHandleWidth(10);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(panel);
    splitter->addWidget(m_detail);
    splitter->setSizes({220, 400});
    layout->addWidget(splitter, 1);
    connectAll();
    showCounts();
}

void DeadLettersPage::makeToolbar(QLayout &layout)
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    m_back->setObjectName(QStringLiteral("lettersBack"));
    m_which->setObjectName(QStringLiteral("lettersWhich"));
    m_which->setCurrent(0);
    m_count->setObjectName(QStringLiteral("lettersCount"));
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_clear->setObjectName(QStringLiteral("lettersClear"));
    m_clear->hide();
    m_discard->setObjectName(QStringLiteral("lettersDiscard"));
    m_discard->setToolTip(
        tr("Settles the chosen ones without delivering them. Their bytes are kept, it can be taken back."));
    m_export->setObjectName(QStringLiteral("lettersExport"));
    m_export->setAccessibleName(tr("Export the dead letters of this filter"));
    bar->addWidget(m_back);
    bar->addWidget(m_which);
    bar->addWidget(m_clear);
    bar->addWidget(m_count, 1);
    bar->addWidget(m_discard);
    bar->addWidget(m_export);
    static_cast<QVBoxLayout &>(layout).addLayout(bar);
}

void DeadLettersPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("lettersTable"));
    m_table->setAccessibleName(tr("Dead letters"));
    m_table->setHorizontalHeader(m_filters);
    m_filters->setObjectName(QStringLiteral("lettersHeader"));
    styleTable(*m_table, m_theme);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    for (int i = 0; i < LettersModel::Columns; ++i)
        m_filters->resizeSection(i, kWidths[size_t(i)]);
    m_filters->setStretchLastSection(false);
    m_filters->setSectionResizeMode(LettersModel::Reason, QHeaderView::Stretch);
    m_filters
        ->addChoice(LettersModel::Service, tr("Filter by service"),
                    {tr("Any"), QStringLiteral("alerts"), QStringLiteral("events")})
        ->setObjectName(QStringLiteral("filterLetterService"));
    m_filters->addText(LettersModel::Reason, tr("Filter by reason, in the log's words"))
        ->setObjectName(QStringLiteral("filterLetterReason"));
    m_filters->addText(LettersModel::Pull, tr("Filter by pull"))->setObjectName(QStringLiteral("filterLetterPull"));
    m_filters->setToolTip(tr("Filter row: Ctrl+L"));
}

void DeadLettersPage::connectAll()
{
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(kReloadSoonMs);
    connect(&m_reloadSoon, &QTimer::timeout, &m_model, &LettersModel::reload);
    connect(m_back, &QAbstractButton::clicked, this, &DeadLettersPage::backWanted);
    connect(m_which, &Segments::chosen, this, &DeadLettersPage::applyFilter);
    connect(m_filters, &FilterHeader::filtered, this, &DeadLettersPage::applyFilter);
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        m_filters->clearFilters();
        applyFilter();
    });
    connect(m_discard, &QAbstractButton::clicked, this, &DeadLettersPage::discard);
    connect(m_export, &QAbstractButton::clicked, this, &DeadLettersPage::chooseExport);
    connect(m_banner, &Banner::deedChosen, this, [this] {
        const auto deed = std::exchange(m_deed, {});
        m_banner->hide();
        if (deed)
            deed();
    });
    connect(&m_model, &LettersModel::loaded, this, &DeadLettersPage::rowsLoaded);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_table->currentIndex().isValid())
            m_wantedRow = m_table->currentIndex().row();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DeadLettersPage::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeadLettersPage::choose);
    connect(m_detail, &LetterDetail::failed, this, [this](const QString &what, const Error &error) {
        const QString where =
            error.path.isEmpty() ? QString() : QDir::toNativeSeparators(error.path) + QStringLiteral(": ");
        say(MarkState::Bad, QString(what + QStringLiteral(": ") + where + reasonWords(error.detail)), tr("Close"), {});
        if (error.id == ErrorId::StateChanged)
            m_model.reload();
    });
    connect(m_detail, &LetterDetail::replayed, this, [this](qint64, const ReplayReceipt &receipt) {
        say(MarkState::Good, tr("Stored for delivery: %1, under a pull of its own.").arg(recordWords(receipt.records)),
            tr("Show its pull"), [this, row = receipt.pullRow] { emit pullWanted(row); });
        m_table->setFocus(Qt::OtherFocusReason); // the next one is chosen there
    });
    connect(m_detail, &LetterDetail::pullWanted, this, &DeadLettersPage::pullWanted);
    connect(m_detail, &LetterDetail::reopenWanted, this, [this](qint64 id) { setDiscarded({id}, false); });
    connect(&m_session, &Session::deadLettersChanged, this, [this] {
        if (isVisible() && !m_reloadSoon.isActive())
            m_reloadSoon.start();
    });
    connect(&m_session, &Session::opened, this, [this] {
        if (isVisible())
            m_model.reload();
    });
    connect(&m_session, &Session::snapshotChanged, this, &DeadLettersPage::showCounts);
    const auto key = [this](const QKeySequence &sequence, QWidget *owner, Qt::ShortcutContext context, auto &&deed) {
        auto *shortcut = new QShortcut(sequence, owner);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, std::forward<decltype(deed)>(deed));
    };
    key(QKeySequence(QStringLiteral("Ctrl+L")), this, Qt::WidgetWithChildrenShortcut, [this] { m_filters->enter(); });
    key(QKeySequence::Refresh, this, Qt::WidgetWithChildrenShortcut, [this] { m_model.reload(); });
    key(QKeySequence::Back, this, Qt::WidgetWithChildrenShortcut, [this] { emit backWanted(); });
    key(QKeySequence::Delete, m_table, Qt::WidgetShortcut, [this] { discard(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), m_table, Qt::WidgetShortcut, [this] { m_detail->replay(); });
}

void DeadLettersPage::showEvent(QShowEvent *event)
{
    applyFilter();
    QWidget::showEvent(event);
}

void DeadLettersPage::applyFilter()
{
    DeadLetterQuery filter;
    filter.which = kWhich[size_t(std::clamp(m_which->current(), 0, 2))];
    if (m_filters->choice(LettersModel::Service) > 0)
        filter.service = m_filters->text(LettersModel::Service);
    filter.reason = m_filters->text(LettersModel::Reason);
    filter.pullingId = m_filters->text(LettersModel::Pull);
    m_clear->setVisible(!filter.service.isEmpty() || !filter.reason.isEmpty() || !filter.pullingId.isEmpty());
    m_model.setFilter(filter);
}

void DeadLettersPage::showOpen()
{
    m_filters->clearFilters();
    m_which->setCurrent(0);
    m_wantedRow = 0;
    applyFilter();
    m_table->setFocus(Qt::OtherFocusReason);
}

void DeadLettersPage::showPull(const QString &service, const QString &pullingId)
{
    m_filters->clearFilters();
    m_filters->setChoice(LettersModel::Service, service == QLatin1String("events") ? 2 : 1);
    m_filters->setText(LettersModel::Pull, pullingId);
    m_which->setCurrent(2);
    m_wantedRow = 0;
    applyFilter();
    m_table->setFocus(Qt::OtherFocusReason);
}

void DeadLettersPage::rowsLoaded(const QString &problem)
{
    if (!problem.isEmpty())
        say(MarkState::Bad, tr("The dead letters cannot be read: %1").arg(problem), tr("Try again"),
            [this] { m_model.reload(); });
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0) {
        // Behind one that left the list comes the next: as in a mailbox.
        const int stays = m_model.rowOf(m_detail->id());
        m_table->selectRow(stays >= 0 ? stays : std::clamp(m_wantedRow, 0, m_model.rowCount() - 1));
    }
    choose();
    m_detail->refresh();
    showCounts();
}

void DeadLettersPage::choose()
{
    const DeadLetter *letter = m_model.letterAt(m_table->currentIndex().row());
    m_detail->show(letter != nullptr ? letter->id : 0);
    const qsizetype open = chosenOpen().size();
    m_discard->setEnabled(open > 0);
    m_discard->setWords(open > 1 ? tr("Discard %1 dead letters").arg(numberText(open)) : tr("Discard"));
    m_discard->setAccessibleName(tr("Discard the chosen dead letters"));
}

QList<qint64> DeadLettersPage::chosenOpen() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const DeadLetter *letter = m_model.letterAt(index.row());
        if (letter != nullptr && letter->outcome == DeadLetter::Outcome::Open)
            ids.append(letter->id);
    }
    return ids;
}

void DeadLettersPage::showCounts()
{
    const SpoolFacts &spool = m_session.snapshot().spool;
    const auto words = [](const QString &name, qint64 count) {
        return count > 0 ? QString(name + u' ' + numberText(count)) : name;
    };
    m_which->setWords(0, words(tr("Open"), spool.deadLetters));
    m_which->setWords(1, words(tr("Settled"), spool.settledLetters));
    const int rows = m_model.rowCount();
    const bool filtered = !m_clear->isHidden();
    QString sentence;
    if (rows == 0 && m_session.isOpen())
        sentence = filtered                                   ? tr("No dead letter fits the filter")
                   : m_model.filter().which == Which::Settled ? tr("Nobody has replayed or discarded one yet")
                   : m_model.filter().which == Which::Open    ? tr("Every source object has become a record")
                                                              : tr("No source object was ever rejected");
    else if (rows > 0)
        sentence = m_model.hasMore() ? tr("the newest %1").arg(numberText(rows))
                   : rows == 1       ? tr("1 dead letter")
                                     : tr("%1 dead letters").arg(numberText(rows));
    m_count->setText(sentence);
    m_export->setEnabled(rows > 0 && !m_exporting);
}

void DeadLettersPage::discard()
{
    if (const QList<qint64> ids = chosenOpen(); !ids.isEmpty())
        setDiscarded(ids, true);
}

void DeadLettersPage::setDiscarded(const QList<qint64> &ids, bool discard)
{
    whenReady(m_session.discardLetters(ids, discard), this, [this, ids, discard](const Result<qint64> &changed) {
        if (!changed) {
            say(MarkState::Bad, tr("Nothing was changed: %1").arg(changed.error().text()), tr("Close"), {});
            return;
        }
        const QString count = *changed == 1 ? tr("1 dead letter") : tr("%1 dead letters").arg(numberText(*changed));
        if (discard)
            say(MarkState::Good, tr("Discarded: %1. The bytes are kept for 90 days.").arg(count), tr("Take it back"),
                [this, ids] { setDiscarded(ids, false); });
        else
            say(MarkState::Good, tr("Open again: %1.").arg(count), tr("Close"), {});
        m_model.reload();
    });
}

void DeadLettersPage::say(MarkState mark, const QString &sentence, const QString &deed, std::function<void()> doDeed)
{
    m_deed = std::move(doDeed);
    m_banner->say(mark, sentence, deed);
}

void DeadLettersPage::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the dead letters of this filter"), QString(),
                                   tr("One a line, with reason and bytes (*.ndjson)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ndjson"));
    dialog->selectFile(QStringLiteral("dead-letters.ndjson"));
    connect(dialog, &QFileDialog::fileSelected, this, &DeadLettersPage::exportTo);
    dialog->open();
}

void DeadLettersPage::exportTo(const QString &path)
{
    if (m_exporting)
        return;
    m_exporting = new LettersExport(m_session.queries(), m_model.filter(), path, this);
    connect(m_exporting, &LettersExport::finished, this, [this, path](qint64 written, const QString &problem) {
        m_exporting->deleteLater();
        m_exporting.clear();
        const QString file = QDir::toNativeSeparators(path);
        if (problem.isEmpty())
            say(MarkState::Good,
                written == 1 ? tr("1 dead letter was written to %1").arg(file)
                             : tr("%1 dead letters were written to %2").arg(numberText(written), file),
                tr("Close"), {});
        else
            say(MarkState::Bad, tr("Not exported: %1").arg(problem), tr("Close"), {});
        showCounts();
    });
    showCounts();
    m_exporting->start();
}

QByteArray DeadLettersPage::keptState() const
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("which"), m_which->current()},
                             {QStringLiteral("service"), m_filters->choice(LettersModel::Service)},
                             {QStringLiteral("reason"), m_filters->text(LettersModel::Reason)},
                             {QStringLiteral("pull"), m_filters->text(LettersModel::Pull)},
                             {QStringLiteral("header"), QString::fromLatin1(m_filters->saveState().toBase64())},
                         })
        .toJson(QJsonDocument::Compact);
}

void DeadLettersPage::restoreKeptState(const QByteArray &state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    if (kept.isEmpty())
        return;
    m_filters->restoreState(QByteArray::fromBase64(kept.value(QLatin1String("header")).toString().toLatin1()));
    m_which->setCurrent(std::clamp(kept.value(QLatin1String("which")).toInt(), 0, 2));
    m_filters->setChoice(LettersModel::Service, std::clamp(kept.value(QLatin1String("service")).toInt(), 0, 2));
    m_filters->setText(LettersModel::Reason, kept.value(QLatin1String("reason")).toString());
    m_filters->setText(LettersModel::Pull, kept.value(QLatin1String("pull")).toString());
}

} // namespace casb::ui
