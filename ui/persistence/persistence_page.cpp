// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/persistence_page.h"

#include "base/when_ready.h"
#include "persistence/history_panel.h"
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

#include <QFileDialog>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace casb::ui {
namespace {

constexpr int kRefreshMs = 500;

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
      m_cardRow(new QBoxLayout(QBoxLayout::LeftToRight)), m_banner(new Banner(theme)),
      m_history(new HistoryPanel(session, theme, time)), m_difference(new StateDifference(session, theme, time)),
      m_splitter(new QSplitter),
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
    for (Button *button : {m_import, m_export})
        button->setEnabled(false); // until there is a service
    bar->addWidget(m_import);
    bar->addWidget(m_export);
    layout->addLayout(bar);
    m_banner->setObjectName(QStringLiteral("stateBanner"));
    layout->addWidget(m_banner);
    m_cardRow->setSpacing(10);
    layout->addLayout(m_cardRow);
    m_splitter->setObjectName(QStringLiteral("persistenceSplitter"));
    m_splitter->setHandleWidth(10);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_history);
    m_splitter->addWidget(m_difference);
    m_splitter->setSizes({676, 480});
    m_splitter->setStretchFactor(0, 676); // it keeps its ratio
    m_splitter->setStretchFactor(1, 480);
    layout->addWidget(m_splitter, 1);

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        readAll();
        m_history->refresh();
    });
    connect(m_import, &QAbstractButton::clicked, this, &PersistencePage::openForm);
    connect(m_export, &QAbstractButton::clicked, this, &PersistencePage::exportStates);
    connect(m_banner, &Banner::deedChosen, this, &PersistencePage::undo);
    connect(m_difference, &StateDifference::restoreWanted, this, &PersistencePage::restore);
    connect(&session, &Session::opened, this, [this] {
        m_banner->hide();
        readAll();
        if (!m_cards.isEmpty())
            m_history->reread();
    });
    connect(&session, &Session::snapshotChanged, this, &PersistencePage::showSnapshot);
    connect(&session, &Session::stateChanged, this, [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    });
    connect(&theme, &Theme::changed, this, &PersistencePage::arrange,
            Qt::QueuedConnection); // when the cards have followed
    connect(m_history, &HistoryPanel::rowShown, m_difference, &StateDifference::show);
    connect(m_history, &HistoryPanel::inForceChanged, m_difference, &StateDifference::setCurrent);
    connect(m_history, &HistoryPanel::cleared, m_difference, &StateDifference::clear);
    connect(m_history, &HistoryPanel::restoreWanted, this, &PersistencePage::restore);
    readAll();
}

void PersistencePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PersistencePage::arrange()
{
    int least = -m_cardRow->spacing();
    for (const StateCard *card : std::as_const(m_cards))
        least += card->minimumSizeHint().width() + m_cardRow->spacing();
    const QMargins margins = m_cardRow->parentWidget()->layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    m_cardRow->setDirection(room >= least ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int beside = m_history->minimumSizeHint().width() + m_splitter->handleWidth() +
                       m_difference->minimumSizeHint().width();
    m_splitter->setOrientation(room >= beside ? Qt::Horizontal : Qt::Vertical);
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
    arrange();
}

void PersistencePage::chooseService(const ServiceKey &key)
{
    if (m_key == key)
        return;
    m_key = key;
    for (StateCard *shown : m_cards)
        shown->setChosen(shown->key() == key);
    m_history->setService(key, isOneOfSeveral(key, m_cards) ? serviceLabel(key) : key.service);
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
    m_history->refresh();
}

QByteArray PersistencePage::keptState() const
{
    return m_history->keptState();
}

void PersistencePage::restoreKeptState(const QByteArray &state)
{
    m_history->restoreKeptState(state);
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
