// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/store_queries.h"
#include "widgets/theme.h"

#include <QAbstractTableModel>

namespace casb {
class Clock;
}

namespace casb::ui {

class TimeDisplay;

/// A service's earlier states, newest first. Reads the store a page of rows at a time, as far as somebody scrolls.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, By, Change, Note, Columns };
    enum Role { IdRole = Qt::UserRole + 1 };
    /// Whether the state in this row is in force.
    [[nodiscard]] bool isCurrent(int row) const;

    HistoryModel(StoreQueries &queries, const Clock &clock, const TimeDisplay &time, const Theme &theme,
                 QObject *parent = nullptr);

    void setKey(const ServiceKey &key, bool byPersonsOnly);
    [[nodiscard]] ServiceKey key() const { return m_key; }
    /// Reads what came on top since.
    void refresh();
    void relabel();
    [[nodiscard]] const StateHistoryRow *rowAt(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The first rows of another key, or new rows on top, are there.
    void loaded();

private:
    void forgetAll();
    [[nodiscard]] QString whenText(qint64 ms) const;

    StoreQueries &m_queries;
    const Clock &m_clock;
    const TimeDisplay &m_time;
    const Theme &m_theme;
    ServiceKey m_key;
    bool m_byPersonsOnly = false;
    quint64 m_generation = 0;
    bool m_fetching = false;
    bool m_atEnd = true;
    bool m_unread = false; ///< the first rows were asked for when there was no store
    qint64 m_newestId = 0; ///< of all rows, persons' or not: that one is in force
    QList<StateHistoryRow> m_rows;
};

} // namespace casb::ui
