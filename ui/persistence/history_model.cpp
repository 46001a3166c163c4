// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/history_model.h"

#include "base/clock.h"
#include "base/when_ready.h"
#include "persistence/state_words.h"
#include "session/time_display.h"
#include "widgets/table_style.h"

namespace casb::ui {
namespace {

constexpr int kPage = 100;

struct Page {
    QList<StateHistoryRow> rows;
    qint64 newestId = 0;
};

Page readPage(StoreReader &reader, const ServiceKey &key, qint64 beforeId, bool byPersonsOnly)
{
    Page page;
    page.rows = reader.history(key, kPage, beforeId, byPersonsOnly);
    const QList<StateHistoryRow> newest = reader.history(key, 1);
    page.newestId = newest.isEmpty() ? 0 : newest.front().id;
    return page;
}

} // namespace

HistoryModel::HistoryModel(StoreQueries &queries, const Clock &clock, const TimeDisplay &time, const Theme &theme,
                           QObject *parent)
    : QAbstractTableModel(parent), m_queries(queries), m_clock(clock), m_time(time), m_theme(theme)
{
}

void HistoryModel::setKey(const ServiceKey &key, bool byPersonsOnly)
{
    m_key = key;
    m_byPersonsOnly = byPersonsOnly;
    m_fetching = true;
    m_unread = false;
    const quint64 generation = ++m_generation;
    whenReady(m_queries.run<Page>(
                  [key, byPersonsOnly](StoreReader &reader) { return readPage(reader, key, 0, byPersonsOnly); }),
              this, [this, generation](const Page &page) {
                  if (generation != m_generation)
                      return;
                  beginResetModel();
                  m_rows = page.rows;
                  m_newestId = page.newestId;
                  m_atEnd = page.rows.size() < kPage;
                  m_fetching = false;
                  endResetModel();
                  emit loaded();
              },
              [this, generation] {
                  if (generation == m_generation)
                      forgetAll();
              });
}

void HistoryModel::forgetAll()
{
    beginResetModel();
    m_rows.clear();
    m_newestId = 0;
    m_atEnd = true;
    m_fetching = false;
    m_unread = true;
    endResetModel();
    emit loaded();
}

void HistoryModel::refresh()
{
    if (m_fetching)
        return;
    if (m_unread) {
        setKey(m_key, m_byPersonsOnly);
        return;
    }
    const quint64 generation = m_generation;
    whenReady(m_queries.run<Page>([key = m_key, only = m_byPersonsOnly](StoreReader &reader) {
        return readPage(reader, key, 0, only);
    }),
              this, [this, generation](const Page &page) {
                  if (generation != m_generation)
                      return;
                  const qint64 known = m_rows.isEmpty() ? 0 : m_rows.front().id;
                  QList<StateHistoryRow> fresh;
                  for (const StateHistoryRow &row : page.rows) {
                      if (row.id > known)
                          fresh.append(row);
                  }
                  m_newestId = page.newestId;
                  if (fresh.size() == kPage && known != 0) {
                      setKey(m_key, m_byPersonsOnly); // more came than one page holds
                      return;
                  }
                  if (!fresh.isEmpty()) {
                      beginInsertRows({}, 0, int(fresh.size()) - 1);
                      m_rows = fresh + m_rows;
                      endInsertRows();
                  }
                  if (!m_rows.isEmpty())
                      emit dataChanged(index(0, Note), index(int(m_rows.size()) - 1, Note));
                  emit loaded();
              });
}

void HistoryModel::relabel()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, Columns - 1));
}

const StateHistoryRow *HistoryModel::rowAt(int row) const
{
    return row < 0 || row >= m_rows.size() ? nullptr : &m_rows[row];
}

bool HistoryModel::isCurrent(int row) const
{
    const StateHistoryRow *found = rowAt(row);
    return found != nullptr && found->id == m_newestId;
}

int HistoryModel::rowOf(qint64 id) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id)
            return int(i);
    }
    return -1;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString HistoryModel::whenText(qint64 ms) const
{
    if (m_time.year(ms) != m_time.year(m_clock.nowMs()))
        return m_time.shortDay(ms) + u' ' + QString::number(m_time.year(ms)) + u' ' + m_time.hourMinute(ms);
    return m_time.shortDay(ms) + u' ' + m_time.clockTime(ms);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StateHistoryRow &row = m_rows[index.row()];
    const bool current = row.id == m_newestId;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case When: return whenText(row.whenMs);
        case By: return actorWords(row);
        case Change: return changeWords(row, m_time);
        default: return current ? tr("in force") : QString();
        }
    case Qt::ToolTipRole:
        if (index.column() == When)
            return m_time.otherZone(row.whenMs);
        if (index.column() == By)
            return row.actor;
        return row.reason.isEmpty() ? changeWords(row, m_time) : row.reason;
    case Qt::TextAlignmentRole:
        return int((index.column() == Note ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return row.id;
    case Qt::FontRole:
        return index.column() == By && row.cause != StateCause::Pull ? QVariant(m_theme.strongFont(Type::Body)) : QVariant();
    case RowDelegate::ColourRole:
        return index.column() == Note || (index.column() == By && row.cause == StateCause::Pull)
                   ? QVariant(int(Colour::TextMuted))
                   : QVariant();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case By: return tr("By");
    case Change: return tr("What changed");
    default: return QString();
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd && !m_fetching;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    const quint64 generation = m_generation;
    const qint64 beforeId = m_rows.isEmpty() ? 0 : m_rows.back().id;
    whenReady(m_queries.run<Page>([key = m_key, beforeId, only = m_byPersonsOnly](StoreReader &reader) {
        return readPage(reader, key, beforeId, only);
    }),
              this, [this, generation](const Page &page) {
                  if (generation != m_generation)
                      return;
                  m_atEnd = page.rows.size() < kPage;
                  if (!page.rows.isEmpty()) {
                      beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.rows.size()) - 1);
                      m_rows += page.rows;
                      endInsertRows();
                  }
                  m_fetching = false; // not before: whoever hears of the rows may ask for more at once
              },
              [this, generation] {
                  if (generation == m_generation)
                      m_fetching = false;
              });
}

} // namespace casb::ui
