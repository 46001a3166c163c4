// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/records_model.h"
#include "widgets/kept_state.h"

#include <QTimer>
#include <QWidget>

class QTableView;

namespace casb::ui {

class Banner;
class BreakingRow;
class Button;
class FilterHeader;
class JsonPane;
class Label;
class ElidedLabel;
class RecordsExportBar;
class SearchField;
class Segments;
class Session;

/// Everything collected that the store still keeps, newest first: found by any column or by text, with the object that
/// Proofpoint sent beside the record that Devo gets.
class RecordsPage : public QWidget, public KeptState
{
    Q_OBJECT

public:
    RecordsPage(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent = nullptr);

    /// Shows the records of one pull and nothing else.
    void showPull(const QString &service, const QString &pullingId);

    /// Puts a button of a place beside this page before those of its toolbar.
    void addToToolbar(QWidget *widget);

    [[nodiscard]] QByteArray keptState() const override;
    void restoreKeptState(const QByteArray &state) override;

signals:
    /// The pull that the chosen record came with, by its row in the store.
    void pullWanted(qint64 pullRow);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeToolbar(QLayout &layout);
    void makeTable();
    QWidget *makeDetail();
    void makeFilters();
    void fitColumns();
    void connectAll();
    void applyFilter();
    [[nodiscard]] RecordFilter wanted();
    void clearFilters();
    void showRow();
    void showEvidence(const std::optional<RecordEvidence> &evidence);
    void showCount();
    void refresh();
    void showNewer();
    void chooseExport();
    void copyRecord();

    Session &m_session;
    Theme &m_theme;
    TimeDisplay &m_time;
    RecordsModel m_model;
    BreakingRow *m_bar = nullptr;
    SearchField *m_search;
    Segments *m_range;
    Button *m_clear;
    ElidedLabel *m_count;
    Button *m_newer;
    Button *m_copy;
    Button *m_export;
    RecordsExportBar *m_exportBar;
    Banner *m_banner;
    FilterHeader *m_filters;
    QTableView *m_table;
    Label *m_nothing; ///< in the table, where it has no row
    JsonPane *m_source;
    JsonPane *m_record;
    Button *m_toPull;
    QTimer m_countTimer; ///< progress of a search is told ten times a second
    QString m_timeProblem; ///< of the filter
    bool m_columnsFit = false; ///< to the window, or as a person left them
    qint64 m_shownNumber = -1;
    qint64 m_pullRow = 0;
    qint64 m_refreshedMs = 0;
};

} // namespace casb::ui
