// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/record_scan.h"
#include "session/store_queries.h"
#include "widgets/theme.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <vector>

namespace casb {
class Clock;
}

namespace casb::ui {

class TimeDisplay;

/// The records that the store keeps and a filter accepts, newest first. Of each only its number is held; rows are read in
/// pages when somebody looks at them, so that a million of them cost 8 MB. The search goes on in slices on the reader
/// thread until everything was looked at; another filter ends it.
class RecordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Service, Severity, Title, User, Cloud, Id, Child, Pull, Delivery, Columns };
    static constexpr int kPageRows = 128;

    RecordsModel(StoreQueries &queries, const Clock &clock, const TimeDisplay &time, const Theme &theme,
                 QObject *parent = nullptr);

    void setFilter(const RecordFilter &filter);
    [[nodiscard]] const RecordFilter &filter() const { return m_filter; }
    /// Services are named with their input.
    void setSeveralTenants(bool several);
    void reload();
    void relabel();
    /// Reads how far the outputs are, and what came meanwhile.
    void refresh();
    /// Null while the row's page is not read yet.
    [[nodiscard]] const RecordRow *rowAt(int row) const;
    /// Number of the row's record; −1: there is no such row.
    [[nodiscard]] qint64 numberAt(int row) const;
    /// Row of the newest record that is not newer than @p number.
    [[nodiscard]] int rowOf(qint64 number) const;
    [[nodiscard]] qint64 lookedAt() const { return m_lookedAt; }
    [[nodiscard]] qint64 kept() const { return m_kept; }
    /// Records that came after the search began, as of the last refresh().
    [[nodiscard]] qint64 newer() const { return m_newer; }
    [[nodiscard]] bool searching() const { return !m_atEnd; }
    [[nodiscard]] const QList<OutputCursor> &cursors() const { return m_cursors; }
    [[nodiscard]] const Error &error() const { return m_error; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// Another slice is there; searching() tells whether it was the last one.
    void progressed();
    void newerChanged();
    /// Rows that were not read before can be shown now.
    void pageRead(int first, int last);

private:
    using Page = std::vector<RecordRow>;
    void search(bool first);
    void take(const RecordPart &part, bool first);
    void wantPage(int page) const;
    void readWanted();
    void keepPage(int page, Page rows);
    [[nodiscard]] QString text(const RecordRow &row, int column) const;
    [[nodiscard]] QString dayAndTime(qint64 ms) const;
    [[nodiscard]] QString deliveryText(qint64 number) const;
    [[nodiscard]] bool waits(qint64 number) const;

    StoreQueries &m_queries;
    const Clock &m_clock;
    const TimeDisplay &m_time;
    const Theme &m_theme;
    RecordFilter m_filter;
    std::shared_ptr<RecordMatcher> m_matcher; ///< used in the reader thread by one slice at a time
    quint64 m_generation = 0;
    bool m_severalTenants = false;
    bool m_atEnd = true;
    qint64 m_before = 0;
    qint64 m_lookedAt = 0;
    qint64 m_kept = 0;
    qint64 m_end = 0;
    qint64 m_newer = 0;
    Error m_error;
    QList<OutputCursor> m_cursors;
    std::vector<qint64> m_hits;
    QHash<int, Page> m_pages;
    QList<int> m_pageOrder; ///< the page that was read first is first
    mutable QList<int> m_wanted;
    mutable bool m_asked = false;
    bool m_readingPage = false;
};

} // namespace casb::ui
