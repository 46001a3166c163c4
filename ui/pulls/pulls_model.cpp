// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pulls/pulls_model.h"

#include "base/clock.h"
#include "base/when_ready.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace casb::ui {
namespace {

constexpr int kBlock = 500;
constexpr size_t kMostRows = 50'000;
constexpr int kCoalesceMs = 250;

struct Block {
    QList<PullStatistics> pulls;
    qint64 deliveredBefore = -1;
};

qint64 slowestCursor(StoreReader &reader)
{
    const QList<OutputCursor> cursors = reader.cursors();
    qint64 slowest = -1;
    for (const OutputCursor &cursor : cursors)
        slowest = slowest < 0 ? cursor.nextRecord : std::min(slowest, cursor.nextRecord);
    return slowest;
}

qint64 endOfRange(qint64 toMs)
{
    return toMs > 0 ? toMs : std::numeric_limits<qint64>::max();
}

} // namespace

PullsModel::PullsModel(StoreQueries &queries, const Clock &clock, const TimeDisplay &time, const Theme &theme,
                       QObject *parent)
    : QAbstractTableModel(parent), m_queries(queries), m_clock(clock), m_time(time), m_theme(theme)
{
    m_changedTimer.setSingleShot(true);
    m_changedTimer.setInterval(kCoalesceMs);
    connect(&m_changedTimer, &QTimer::timeout, this, &PullsModel::readChanged);
}

void PullsModel::setRange(qint64 fromMs, qint64 toMs)
{
    m_fromMs = fromMs;
    m_toMs = toMs;
    reload();
}

void PullsModel::setFilter(const PullFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    rebuild();
}

void PullsModel::setServices(const QList<ServiceStatus> &services)
{
    QList<Upcoming> upcoming;
    for (const ServiceStatus &service : services) {
        const bool wanted = m_filter.service.isEmpty() || m_filter.service == service.key.service;
        if (service.phase == ServiceStatus::Phase::Waiting && service.nextMs > 0 && m_toMs == 0 && wanted)
            upcoming.append({service.key, service.nextMs});
    }
    std::sort(upcoming.begin(), upcoming.end(), [](const auto &a, const auto &b) { return a.atMs < b.atMs; });
    upcoming = upcoming.mid(0, 1); // the one that comes next; the overview lists all
    const int had = int(m_upcoming.size());
    const int have = int(upcoming.size());
    if (have > had) {
        beginInsertRows({}, had, have - 1);
        m_upcoming = upcoming;
        endInsertRows();
    } else if (have < had) {
        beginRemoveRows({}, have, had - 1);
        m_upcoming = upcoming;
        endRemoveRows();
    } else {
        m_upcoming = upcoming;
    }
    if (have > 0)
        emit dataChanged(index(0, 0), index(have - 1, Columns - 1));
}

void PullsModel::setSeveralInputs(bool several)
{
    if (std::exchange(m_severalInputs, several) != several)
        relabel();
}

void PullsModel::reload()
{
    ++m_generation;
    m_loading = true;
    readBlock(endOfRange(m_toMs), m_generation);
}

void PullsModel::readBlock(qint64 beforeMs, quint64 generation)
{
    const qint64 fromMs = m_fromMs;
    whenReady(m_queries.run<Block>([fromMs, beforeMs](StoreReader &reader) {
        return Block{reader.pulls(fromMs, beforeMs, {}, kBlock), slowestCursor(reader)};
    }),
              this, [this, generation, beforeMs](const Block &block) {
                  if (generation != m_generation)
                      return;
                  m_deliveredBefore = block.deliveredBefore;
                  if (beforeMs == endOfRange(m_toMs))
                      forgetAll();
                  takeBlock(block.pulls, generation);
              });
}

void PullsModel::forgetAll()
{
    beginResetModel();
    m_shown.clear();
    m_all.clear();
    endResetModel();
}

void PullsModel::takeBlock(const QList<PullStatistics> &pulls, quint64 generation)
{
    const size_t had = m_all.size();
    for (const PullStatistics &pull : pulls)
        m_all.insert_or_assign(pull.id, pull);
    // Blocks overlap at pulls of the same instant; one that brings nothing new is the end.
    const bool more = pulls.size() == kBlock && m_all.size() > had && m_all.size() < kMostRows;
    m_loading = more;
    rebuild();
    if (more)
        readBlock(pulls.back().startedMs + 1, generation);
}

void PullsModel::pullChanged(qint64 pullRow)
{
    m_changed.insert(pullRow);
    if (!m_changedTimer.isActive())
        m_changedTimer.start();
}

void PullsModel::readChanged()
{
    const QSet<qint64> rows = std::exchange(m_changed, {});
    whenReady(m_queries.run<Block>([rows](StoreReader &reader) {
        Block block;
        for (const qint64 row : rows) {
            if (const auto pull = reader.pull(row))
                block.pulls.append(*pull);
        }
        block.deliveredBefore = slowestCursor(reader);
        return block;
    }),
              this, [this](const Block &block) {
                  m_deliveredBefore = block.deliveredBefore;
                  for (const PullStatistics &pull : block.pulls)
                      takePull(pull);
                  if (!m_shown.empty())
                      emit dataChanged(index(int(m_upcoming.size()), Result), index(rowCount() - 1, Result));
              });
}

void PullsModel::takePull(const PullStatistics &pull)
{
    if (pull.startedMs < m_fromMs || (m_toMs > 0 && pull.startedMs >= m_toMs))
        return;
    const int row = rowOf(pull.id);
    m_all.insert_or_assign(pull.id, pull);
    if (row >= 0 && accepts(pull) && m_sortColumn == Started) {
        emit dataChanged(index(row, 0), index(row, Columns - 1));
        emit pullUpdated(pull.id);
    } else if (row >= 0 || accepts(pull)) {
        rebuild();
        emit pullUpdated(pull.id);
    }
}

void PullsModel::relabel()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

bool PullsModel::accepts(const PullStatistics &pull) const
{
    using Outcome = PullFilter::Outcome;
    if (!m_filter.service.isEmpty() && pull.key.service != m_filter.service)
        return false;
    switch (m_filter.outcome) {
    case Outcome::Any:
        break;
    case Outcome::Delivered:
        if (pull.result != PullStatistics::Result::Complete)
            return false;
        break;
    case Outcome::Throttled:
        if (pull.throttled == 0)
            return false;
        break;
    case Outcome::Failed:
        if (pull.result != PullStatistics::Result::Failed)
            return false;
        break;
    case Outcome::Running:
        if (pull.result != PullStatistics::Result::Running)
            return false;
        break;
    case Outcome::Stopped:
        if (pull.result != PullStatistics::Result::Stopped)
            return false;
        break;
    }
    return m_filter.text.isEmpty() || pull.pullingId.contains(m_filter.text, Qt::CaseInsensitive)
           || pull.error.text().contains(m_filter.text, Qt::CaseInsensitive)
           || (m_severalInputs && serviceText(pull.key).contains(m_filter.text, Qt::CaseInsensitive));
}

bool PullsModel::before(const PullStatistics &a, const PullStatistics &b) const
{
    if (m_sortColumn == Started || m_sortColumn == PullingId) {
        if (a.startedMs != b.startedMs)
            return (a.startedMs < b.startedMs) == (m_sortOrder == Qt::AscendingOrder);
        return a.id > b.id;
    }
    const QPartialOrdering order = QVariant::compare(sortValue(a, m_sortColumn), sortValue(b, m_sortColumn));
    if (order == QPartialOrdering::Equivalent)
        return a.startedMs != b.startedMs ? a.startedMs > b.startedMs : a.id > b.id;
    return (order == QPartialOrdering::Less) == (m_sortOrder == Qt::AscendingOrder);
}

void PullsModel::rebuild()
{
    std::vector<const PullStatistics *> wanted;
    for (const auto &[id, pull] : m_all) {
        if (accepts(pull))
            wanted.push_back(&pull);
    }
    std::sort(wanted.begin(), wanted.end(), [this](const auto *a, const auto *b) { return before(*a, *b); });
    replaceShown(std::move(wanted));
    emit contentChanged();
}

/// Rows that come or go in one place leave a view's selection and scroll position alone; all else is a reset.
void PullsModel::replaceShown(std::vector<const PullStatistics *> wanted)
{
    const auto &shorter = wanted.size() < m_shown.size() ? wanted : m_shown;
    const auto &longer = wanted.size() < m_shown.size() ? m_shown : wanted;
    const auto head = std::mismatch(shorter.begin(), shorter.end(), longer.begin()).first - shorter.begin();
    const qsizetype extra = qsizetype(longer.size() - shorter.size());
    const bool oneBlock = std::equal(shorter.begin() + head, shorter.end(), longer.begin() + head + extra);
    const int first = int(m_upcoming.size()) + int(head);
    if (!oneBlock) {
        beginResetModel();
        m_shown = std::move(wanted);
        endResetModel();
    } else if (extra == 0) {
        if (!m_shown.empty())
            emit dataChanged(index(int(m_upcoming.size()), 0), index(rowCount() - 1, Columns - 1));
    } else if (wanted.size() > m_shown.size()) {
        beginInsertRows({}, first, first + int(extra) - 1);
        m_shown = std::move(wanted);
        endInsertRows();
    } else {
        beginRemoveRows({}, first, first + int(extra) - 1);
        m_shown = std::move(wanted);
        endRemoveRows();
    }
}

QList<PullStatistics> PullsModel::chronological() const
{
    const auto older = [](const PullStatistics *a, const PullStatistics *b) { return a->startedMs < b->startedMs; };
    std::vector<const PullStatistics *> order(m_shown.rbegin(), m_shown.rend()); // as they are sorted unless told otherwise
    if (!std::is_sorted(order.begin(), order.end(), older))
        std::stable_sort(order.begin(), order.end(), older);
    QList<PullStatistics> out;
    out.reserve(qsizetype(order.size()));
    for (const PullStatistics *pull : order)
        out.append(*pull);
    return out;
}

const PullStatistics *PullsModel::pullAt(int row) const
{
    const int i = row - int(m_upcoming.size());
    return i < 0 || i >= int(m_shown.size()) ? nullptr : m_shown[size_t(i)];
}

int PullsModel::rowOf(qint64 pullRow) const
{
    const auto at = std::find_if(m_shown.begin(), m_shown.end(), [&](const auto *pull) { return pull->id == pullRow; });
    return at == m_shown.end() ? -1 : int(at - m_shown.begin()) + int(m_upcoming.size());
}

qint64 PullsModel::receivedTotal() const
{
    qint64 sum = 0;
    for (const PullStatistics *pull : m_shown)
        sum += pull->received;
    return sum;
}

int PullsModel::failedTotal() const
{
    return int(std::count_if(m_shown.begin(), m_shown.end(),
                             [](const auto *pull) { return pull->result == PullStatistics::Result::Failed; }));
}

int PullsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_upcoming.size()) + int(m_shown.size());
}

int PullsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

Qt::ItemFlags PullsModel::flags(const QModelIndex &index) const
{
    return pullAt(index.row()) != nullptr ? QAbstractTableModel::flags(index) : Qt::ItemFlags(Qt::NoItemFlags);
}

void PullsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}

} // namespace casb::ui
