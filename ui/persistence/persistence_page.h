// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/history_model.h"
#include "widgets/kept_state.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QTableView;

namespace casb {
struct EngineSnapshot;
}

namespace casb::ui {

class Banner;
class Button;
class Panel;
class PositionChart;
class Segments;
class Session;
class SpanPopup;
class StateCard;
class StateDifference;

/// From where collection goes on: the state of each service, all earlier ones, reset and restore.
class PersistencePage : public QWidget, public KeptState
{
    Q_OBJECT

public:
    PersistencePage(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent = nullptr);

    /// Opens the reset of a service.
    void openReset(const ServiceKey &key);

    [[nodiscard]] QByteArray keptState() const override;
    void restoreKeptState(const QByteArray &state) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeCards();
    QWidget *makeHistory();
    void readAll();
    void takeStates(const QList<std::pair<ServiceKey, StoredState>> &states);
    void showSnapshot(const EngineSnapshot &snapshot);
    void chooseService(const ServiceKey &key);
    void readHistory();
    void readCount();
    void readChart();
    void chooseSpan();
    void chooseRow(qint64 id);
    void takeLoaded();
    void showRow(int row);
    void placeRestoreButton(int row);
    void restore(const StateHistoryRow &row);
    void undo();
    void offerUndo(const ServiceKey &key, const QString &sentence);
    void openForm();
    void exportStates();
    [[nodiscard]] StateCard *card(const ServiceKey &key) const;

    Session &m_session;
    Theme &m_theme;
    TimeDisplay &m_time;
    HistoryModel m_model;
    QList<StateCard *> m_cards;
    QBoxLayout *m_cardRow; ///< a column where the cards have no room beside each other
    Banner *m_banner;
    Panel *m_history;
    Segments *m_range;
    QCheckBox *m_persons;
    PositionChart *m_chart;
    QTableView *m_table;
    StateDifference *m_difference;
    SpanPopup *m_span;
    Button *m_import;
    Button *m_export;
    QTimer m_refresh; ///< a backfill moves the state many times a second
    ServiceKey m_key;
    qint64 m_spanFromMs = 0;
    qint64 m_spanToMs = 0; ///< 0: no span was chosen yet
    qint64 m_wantedRow = 0; ///< chosen on the chart, not read yet
    bool m_followsNewest = true;          ///< nobody chose a row: the state in force is shown
    QPersistentModelIndex m_restorePlace; ///< of the button in the chosen row
    ServiceKey m_undoKey;
    StateValue m_undo;
};

} // namespace casb::ui
