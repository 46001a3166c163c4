// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/history_model.h"
#include "widgets/panel.h"

#include <QPersistentModelIndex>

class QCheckBox;
class QTableView;

namespace casb::ui {

class PositionChart;
class Segments;
class Session;
class SpanPopup;

/// All states that a service ever had, as a position over time and as a table. The newest is chosen until a person
/// chooses another.
class HistoryPanel : public Panel
{
    Q_OBJECT

public:
    HistoryPanel(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent = nullptr);

    /// @p label: its name among the others.
    void setService(const ServiceKey &key, const QString &label);
    /// Another store may be open.
    void reread();
    /// States were added.
    void refresh();
    [[nodiscard]] QByteArray keptState() const;
    void restoreKeptState(const QByteArray &state);

signals:
    void rowShown(const casb::StateHistoryRow &row, bool inForce);
    /// Of the row that is shown.
    void inForceChanged(bool inForce);
    void cleared();
    void restoreWanted(const casb::StateHistoryRow &row);

private:
    void readHistory();
    void readCount();
    void readChart();
    void chooseSpan();
    void showRange(int range);
    void chooseRow(qint64 id);
    void takeLoaded();
    void showRow(int row);
    void placeRestoreButton(int row);
    [[nodiscard]] int noteWidth() const;

    Session &m_session;
    Theme &m_theme;
    HistoryModel m_model;
    Segments *m_range;
    QCheckBox *m_persons;
    PositionChart *m_chart;
    QTableView *m_table;
    SpanPopup *m_span;
    ServiceKey m_key;
    int m_shownRange = 0; ///< what is checked again when no span is chosen
    qint64 m_spanFromMs = 0;
    qint64 m_spanToMs = 0;  ///< 0: no span was chosen yet
    qint64 m_wantedRow = 0; ///< chosen on the chart, not read yet
    bool m_followsNewest = true;          ///< nobody chose a row: the state in force is shown
    QPersistentModelIndex m_restorePlace; ///< of the button in the chosen row
};

} // namespace casb::ui
