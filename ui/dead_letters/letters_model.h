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

/// The dead letters that a filter accepts, newest first, without their bytes. Reads the store a page of rows at a time,
/// as far as somebody scrolls.
class LettersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Service, Reason, Pull, Size, Outcome, Columns };
    enum Role { IdRole = Qt::UserRole + 1 };

    LettersModel(StoreQueries &queries, const Clock &clock, const TimeDisplay &time, const Theme &theme,
                 QObject *parent = nullptr);

    void setFilter(const DeadLetterQuery &filter);
    [[nodiscard]] const DeadLetterQuery &filter() const { return m_filter; }
    /// Reads again what is shown.
    void reload();
    void relabel();
    [[nodiscard]] const DeadLetter *letterAt(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] bool hasMore() const { return !m_atEnd; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The rows of a filter are there, or were read again. @p problem: why they could not be read.
    void loaded(const QString &problem);

private:
    struct Page;
    void read(int rows);
    void take(const Page &page, int wanted);
    [[nodiscard]] QString cell(const DeadLetter &letter, int column) const;

    StoreQueries &m_queries;
    const Clock &m_clock;
    const TimeDisplay &m_time;
    const Theme &m_theme;
    DeadLetterQuery m_filter;
    quint64 m_generation = 0;
    bool m_fetching = false;
    bool m_atEnd = true;
    QList<DeadLetter> m_rows;
};

} // namespace casb::ui
