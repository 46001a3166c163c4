// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store_types.h"
#include "widgets/kept_state.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QSplitter;

namespace casb {
struct EngineSnapshot;
}

namespace casb::ui {

class Banner;
class Button;
class HistoryPanel;
class Session;
class StateCard;
class TimeDisplay;
class Theme;
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
    void arrange();
    void readAll();
    void takeStates(const QList<std::pair<ServiceKey, StoredState>> &states);
    void showSnapshot(const EngineSnapshot &snapshot);
    void chooseService(const ServiceKey &key);
    void restore(const StateHistoryRow &row);
    void undo();
    void offerUndo(const ServiceKey &key, const QString &sentence);
    void openForm();
    void exportStates();
    [[nodiscard]] StateCard *card(const ServiceKey &key) const;

    Session &m_session;
    Theme &m_theme;
    TimeDisplay &m_time;
    QList<StateCard *> m_cards;
    QBoxLayout *m_cardRow; ///< a column where the cards have no room beside each other
    Banner *m_banner;
    HistoryPanel *m_history;
    StateDifference *m_difference;
    QSplitter *m_splitter; ///< below each other where there is no room beside
    Button *m_import;
    Button *m_export;
    QTimer m_refresh; ///< a backfill moves the state many times a second
    ServiceKey m_key;
    ServiceKey m_undoKey;
    StateValue m_undo;
};

} // namespace casb::ui
