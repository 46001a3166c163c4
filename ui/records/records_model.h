// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/store_queries.h"
#include "widgets/theme.h"

#include <QAbstractTableModel>

#include <vector>

namespace casb {
class Clock;
}

namespace casb::ui {

class TimeDisplay;

/// One record as the table shows it; its line stays whole for the detail.
struct RecordRow {
    qint64 number = 0;
    ServiceKey key;
    qint64 timeMs = 0; ///< of the source; of the pull where it has none
    QString severity;  ///< or action
    QString title;
    QString user;
    QString cloud;
    QString id;
    QString child; ///< `1 of 2`
    QString tag;
    QByteArray line;
};

/// Takes a record's line apart. Any thread.
RecordRow parseRecord(const SpoolBlock &block, qint64 number, const QByteArray &line);

/// The records that the store keeps, newest first, read as far as somebody scrolls; a filter text reads on until it has
/// found enough or everything was looked at.
class RecordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Service, Severity, Title, User, Cloud, Id, Child, Delivery, Columns };

    RecordsModel(StoreQueries &queries, const Clock &clock, const TimeDisplay &time, const Theme &theme,
                 QObject *parent = nullptr);

    void setFilter(const QString &text, const QString &service);
    void reload();
    void relabel();
    [[nodiscard]] const RecordRow *rowAt(int row) const;
    [[nodiscard]] qint64 lookedAt() const { return m_lookedAt; }
    [[nodiscard]] bool atEnd() const { return m_atEnd; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void loaded();

private:
    void read(bool first);

    StoreQueries &m_queries;
    const Clock &m_clock;
    const TimeDisplay &m_time;
    const Theme &m_theme;
    QString m_text;
    QString m_service;
    quint64 m_generation = 0;
    bool m_reading = false;
    bool m_atEnd = true;
    qint64 m_before = 0;
    qint64 m_lookedAt = 0;
    QList<OutputCursor> m_cursors;
    std::vector<RecordRow> m_rows;
};

} // namespace casb::ui
