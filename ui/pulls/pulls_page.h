// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pulls/pulls_model.h"
#include "widgets/kept_state.h"

#include <QWidget>

class QComboBox;
class QTableView;

namespace casb::ui {

class BreakingRow;
class Button;
class ElidedLabel;
class PullCharts;
class PullColumns;
class PullDetail;
class SearchField;
class Segments;
class Session;
class SpanPopup;

/// All pulls of a time range: charts, table and the detail of one, which share their selection. The running pull grows
/// as it goes on.
class PullsPage : public QWidget, public KeptState
{
    Q_OBJECT

public:
    PullsPage(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent = nullptr);

    /// Chooses a pull, if the range has it.
    void select(qint64 pullRow);
    /// The same, with a range that has it.
    void showPull(qint64 pullRow);
    /// The pulls of a service, of any result.
    void showService(const QString &service);

    [[nodiscard]] QByteArray keptState() const override;
    void restoreKeptState(const QByteArray &state) override;

signals:
    void recordsWanted(const QString &service, const QString &pullingId);
    void deadLettersWanted(const QString &service, const QString &pullingId);
    void logWanted(qint64 ms);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeToolbar(BreakingRow &bar);
    void makeTable();
    void chooseRange(int range);
    void takeConfiguration();
    void applyRange();
    void applyFilter();
    void showContent();
    void countDown();
    void exportCsv();
    void showSpan(qint64 fromMs, qint64 toMs);
    void showSpanWords();

    Session &m_session;
    Theme &m_theme;
    TimeDisplay &m_time;
    PullsModel m_model;
    Segments *m_range;
    QComboBox *m_service;
    QComboBox *m_outcome;
    SearchField *m_search;
    ElidedLabel *m_count;
    Button *m_export;
    PullCharts *m_charts;
    QTableView *m_table;
    PullColumns *m_columns = nullptr;
    PullDetail *m_detail;
    QTimer m_chartTimer; ///< charts are drawn anew at most four times a second
    QTimer m_second;
    qint64 m_selected = 0;
    qint64 m_wanted = 0; ///< to be chosen as soon as the range is read
    static constexpr int kChosenSpan = 4; ///< the segment behind those of fixed ranges

    int m_shownRange = 0; ///< the segment whose range is shown, while another span is being chosen
    SpanPopup *m_span;
    qint64 m_spanFromMs = 0;
    qint64 m_spanToMs = 0; ///< 0: no span was chosen yet
};

} // namespace casb::ui
