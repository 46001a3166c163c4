// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/service_status.h"
#include "session/store_queries.h"
#include "widgets/mark.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <unordered_map>
#include <vector>

namespace casb {
class Clock;
}

namespace casb::ui {

class TimeDisplay;

/// Which pulls of the range are shown.
struct PullFilter {
    enum class Outcome : quint8 { Any, Delivered, Throttled, Failed, Running, Stopped };
    QString service; ///< empty: all
    Outcome outcome = Outcome::Any;
    QString text; ///< in pulling id, error or the input's id
    bool operator==(const PullFilter &) const = default;
};

/// How a pull ended, as mark and word.
struct PullOutcome {
    MarkState mark = MarkState::Good;
    QString word;
};

/// The pulls of a time range, newest first unless sorted otherwise, with a row on top for each pull to come. Reads the
/// store in blocks of rows; a pull that changes is read again, at most four times a second.
class PullsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Result, Started, Service, PullingId, Requests, Received, Duplicates, Records, Seconds, PerSecond, Columns };
    enum Role { PullRowRole = Qt::UserRole + 1 };

    PullsModel(StoreQueries &queries, const Clock &clock, const TimeDisplay &time, const Theme &theme,
               QObject *parent = nullptr);

    /// Pulls started in [fromMs, toMs); @p toMs 0: to now and beyond.
    void setRange(qint64 fromMs, qint64 toMs);
    void setFilter(const PullFilter &filter);
    [[nodiscard]] const PullFilter &filter() const { return m_filter; }
    /// Takes the times of the next pulls from the services' present state.
    void setServices(const QList<ServiceStatus> &services);
    /// Services of several inputs are in view: their names alone do not tell them apart.
    void setSeveralInputs(bool several);
    [[nodiscard]] bool severalInputs() const { return m_severalInputs; }
    /// Reads the range anew.
    void reload();
    /// A pull's row in the store changed.
    void pullChanged(qint64 pullRow);
    /// Times or their zone are written differently now.
    void relabel();

    [[nodiscard]] bool loading() const { return m_loading; }
    /// The pulls that are shown, oldest first, for the charts.
    [[nodiscard]] QList<PullStatistics> chronological() const;
    [[nodiscard]] const PullStatistics *pullAt(int row) const; ///< null: a pull to come
    [[nodiscard]] int rowOf(qint64 pullRow) const;             ///< −1: not shown
    [[nodiscard]] PullOutcome outcome(const PullStatistics &pull) const;
    [[nodiscard]] qint64 receivedTotal() const;
    [[nodiscard]] int failedTotal() const;
    [[nodiscard]] int pullTotal() const { return int(m_shown.size()); }
    /// There are pulls in the range, shown or not.
    [[nodiscard]] bool hasPulls() const { return !m_all.empty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// A pull to come can not be chosen: there is nothing to show of it.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// The range or the filter gave other rows; also after each block of rows that was read.
    void contentChanged();
    /// One pull has other figures.
    void pullUpdated(qint64 pullRow);

private:
    struct Upcoming {
        ServiceKey key;
        qint64 atMs = 0;
        bool operator==(const Upcoming &) const = default;
    };

    void readBlock(qint64 beforeMs, quint64 generation);
    void takeBlock(const QList<PullStatistics> &pulls, quint64 generation);
    void forgetAll();
    void readChanged();
    void takePull(const PullStatistics &pull);
    [[nodiscard]] bool accepts(const PullStatistics &pull) const;
    void rebuild();
    void replaceShown(std::vector<const PullStatistics *> wanted);
    [[nodiscard]] bool before(const PullStatistics &a, const PullStatistics &b) const;
    [[nodiscard]] QString serviceText(const ServiceKey &key) const;
    [[nodiscard]] double seconds(const PullStatistics &pull) const;
    [[nodiscard]] QVariant pullText(const PullStatistics &pull, int column) const;
    [[nodiscard]] QVariant upcomingText(const Upcoming &upcoming, int column) const;
    [[nodiscard]] QVariant sortValue(const PullStatistics &pull, int column) const;

    StoreQueries &m_queries;
    const Clock &m_clock;
    const TimeDisplay &m_time;
    const Theme &m_theme;
    qint64 m_fromMs = 0;
    qint64 m_toMs = 0;
    PullFilter m_filter;
    int m_sortColumn = Started;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    quint64 m_generation = 0;
    bool m_loading = false;
    bool m_severalInputs = false;
    qint64 m_deliveredBefore = -1; ///< records before this number are with every output; −1: not known
    std::unordered_map<qint64, PullStatistics> m_all; ///< by row in the store; its nodes stay where they are
    std::vector<const PullStatistics *> m_shown;      ///< into m_all, in the order of the view
    QList<Upcoming> m_upcoming;
    QSet<qint64> m_changed;
    QTimer m_changedTimer;
};

} // namespace casb::ui
