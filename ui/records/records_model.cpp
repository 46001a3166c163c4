// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/records_model.h"

#include "base/clock.h"
#include "base/when_ready.h"
#include "session/service_label.h"
#include "session/time_display.h"
#include "widgets/mark.h"
#include "widgets/severity.h"
#include "widgets/table_style.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace casb::ui {
namespace {

constexpr int kPages = 32; // that are held
constexpr int kWanted = 4; // more are not waited for: whoever drags the scroll bar is elsewhere by then
constexpr int kFirstRows = RecordsModel::kPageRows;

} // namespace

RecordsModel::RecordsModel(StoreQueries &queries, const Clock &clock, const TimeDisplay &time, const Theme &theme,
                           QObject *parent)
    : QAbstractTableModel(parent), m_queries(queries), m_clock(clock), m_time(time), m_theme(theme)
{
}

void RecordsModel::setFilter(const RecordFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void RecordsModel::reload()
{
    ++m_generation;
    m_matcher = std::make_shared<RecordMatcher>(m_filter);
    m_before = std::numeric_limits<qint64>::max();
    m_lookedAt = 0;
    m_atEnd = false;
    search(true);
}

void RecordsModel::search(bool first)
{
    RecordSlice slice;
    slice.before = m_before;
    slice.first = first;
    slice.rows = first ? kFirstRows : std::max(0, kFirstRows - int(m_hits.size()));
    slice.enough = first ? kFirstRows : 0;
    whenReady(m_queries.run<RecordPart>([matcher = m_matcher, slice](StoreReader &reader) {
        return scanRecords(reader, *matcher, slice);
    }),
              this, [this, first, generation = m_generation](const RecordPart &part) {
                  if (generation == m_generation)
                      take(part, first);
              },
              [this, generation = m_generation] { // no store, no records
                  if (generation != m_generation)
                      return;
                  RecordPart nothing;
                  nothing.kept = 0;
                  nothing.atEnd = true;
                  take(nothing, true);
              });
}

void RecordsModel::take(const RecordPart &part, bool first)
{
    m_cursors = part.cursors;
    m_before = part.before;
    m_lookedAt += part.lookedAt;
    m_atEnd = part.atEnd;
    m_error = part.error;
    Page firstPage;
    if (first) {
        m_kept = part.kept;
        m_end = part.end;
        m_newer = 0;
        beginResetModel();
        m_pages.clear();
        m_pageOrder.clear();
        m_wanted.clear();
        m_hits = part.hits;
        firstPage = part.rows;
        if (!firstPage.empty())
            keepPage(0, std::move(firstPage));
        endResetModel();
    } else if (!part.hits.empty()) {
        const int had = int(m_hits.size());
        firstPage = m_pages.value(0);
        const bool grows = had < kFirstRows && int(firstPage.size()) == had;
        beginInsertRows({}, had, had + int(part.hits.size()) - 1);
        m_hits.insert(m_hits.end(), part.hits.begin(), part.hits.end());
        if (grows) {
            firstPage.insert(firstPage.end(), part.rows.begin(), part.rows.end());
            keepPage(0, std::move(firstPage));
        }
        // The last page that was read may have grown.
        if (const int page = had / kPageRows; page > 0 && had % kPageRows != 0) {
            m_pages.remove(page);
            m_pageOrder.removeOne(page);
        }
        endInsertRows();
    }
    emit progressed();
    if (!m_atEnd)
        search(false); // between the slices other questions get their turn
}

void RecordsModel::keepPage(int page, Page rows)
{
    m_pageOrder.removeOne(page);
    m_pageOrder.append(page);
    m_pages.insert(page, std::move(rows));
    while (m_pageOrder.size() > kPages)
        m_pages.remove(m_pageOrder.takeFirst());
}

void RecordsModel::wantPage(int page) const
{
    m_wanted.removeOne(page);
    m_wanted.prepend(page);
    if (m_wanted.size() > kWanted)
        m_wanted.removeLast();
    if (m_asked)
        return;
    // data() is const and may be called while the model changes: what it asks for is read afterwards.
    m_asked = true;
    QMetaObject::invokeMethod(const_cast<RecordsModel *>(this), &RecordsModel::readWanted, Qt::QueuedConnection);
}

void RecordsModel::readWanted()
{
    m_asked = false;
    if (m_readingPage || m_wanted.isEmpty())
        return;
    const int page = m_wanted.takeFirst();
    const size_t first = size_t(page) * kPageRows;
    if (first >= m_hits.size() || m_pages.contains(page)) {
        readWanted();
        return;
    }
    const size_t last = std::min(first + kPageRows, m_hits.size());
    m_readingPage = true;
    const std::vector<qint64> numbers(m_hits.begin() + std::ptrdiff_t(first), m_hits.begin() + std::ptrdiff_t(last));
    const auto goOn = [this] {
        m_readingPage = false;
        readWanted();
    };
    const auto take = [this, page, first, generation = m_generation, goOn](const Page &rows) {
        const bool whole = first + rows.size() == std::min(first + kPageRows, m_hits.size());
        if (generation == m_generation && !whole) {
            m_wanted.prepend(page); // the search found more for it meanwhile
        } else if (generation == m_generation) {
            keepPage(page, rows);
            const int last = int(first + rows.size()) - 1;
            emit dataChanged(index(int(first), 0), index(last, Columns - 1));
            emit pageRead(int(first), last);
        }
        goOn();
    };
    whenReady(m_queries.run<Page>([numbers](StoreReader &reader) { return readRows(reader, numbers); }), this, take, goOn);
}

void RecordsModel::refresh()
{
    using Answer = std::pair<QList<OutputCursor>, qint64>;
    whenReady(m_queries.run<Answer>([end = m_end](StoreReader &reader) {
        return Answer(reader.cursors(), reader.recordsFrom(end, {}));
    }),
              this, [this, generation = m_generation](const Answer &answer) {
                  if (generation != m_generation)
                      return;
                  if (std::exchange(m_newer, answer.second) != answer.second)
                      emit newerChanged();
                  const auto moved = [](const OutputCursor &a, const OutputCursor &b) {
                      return a.output == b.output && a.nextRecord == b.nextRecord;
                  };
                  const QList<OutputCursor> &cursors = answer.first;
                  if (std::equal(cursors.begin(), cursors.end(), m_cursors.begin(), m_cursors.end(), moved))
                      return;
                  m_cursors = cursors;
                  if (!m_hits.empty())
                      emit dataChanged(index(0, Delivery), index(int(m_hits.size()) - 1, Delivery));
              });
}

void RecordsModel::setSeveralTenants(bool several)
{
    if (std::exchange(m_severalTenants, several) != several && !m_hits.empty())
        emit dataChanged(index(0, Service), index(int(m_hits.size()) - 1, Service));
}

void RecordsModel::relabel()
{
    if (!m_hits.empty())
        emit dataChanged(index(0, 0), index(int(m_hits.size()) - 1, Columns - 1));
    emit headerDataChanged(Qt::Horizontal, Time, Time);
}

const RecordRow *RecordsModel::rowAt(int row) const
{
    if (row < 0 || row >= int(m_hits.size()))
        return nullptr;
    const auto page = m_pages.constFind(row / kPageRows);
    if (page == m_pages.cend() || row % kPageRows >= int(page->size()))
        return nullptr;
    return &(*page)[size_t(row % kPageRows)];
}

qint64 RecordsModel::numberAt(int row) const
{
    return row < 0 || row >= int(m_hits.size()) ? -1 : m_hits[size_t(row)];
}

int RecordsModel::rowOf(qint64 number) const
{
    return int(std::lower_bound(m_hits.begin(), m_hits.end(), number, std::greater<>()) - m_hits.begin());
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

bool RecordsModel::waits(qint64 number) const
{
    return std::any_of(m_cursors.begin(), m_cursors.end(),
                       [number](const OutputCursor &cursor) { return cursor.nextRecord <= number; });
}

QString RecordsModel::deliveryText(qint64 number) const
{
    if (m_cursors.isEmpty())
        return tr("kept");
    QStringList waiting;
    for (const OutputCursor &cursor : m_cursors) {
        if (cursor.nextRecord <= number)
            waiting.append(cursor.output);
    }
    return waiting.isEmpty() ? tr("delivered") : waiting.join(QStringLiteral(", "));
}

/// `22 Nov 18:33:28`, with the year where it is another one.
QString RecordsModel::dayAndTime(qint64 ms) const
{
    if (m_time.year(ms) != m_time.year(m_clock.nowMs()))
        return m_time.shortDay(ms) + u' ' + QString::number(m_time.year(ms)) + u' ' + m_time.hourMinute(ms);
    return m_time.shortDay(ms) + u' ' + m_time.clockTime(ms);
}

QString RecordsModel::text(const RecordRow &row, int column) const
{
    const auto dash = [](const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    if (row.key.service.isEmpty()) // gone since it was found
        return column == Title ? tr("no longer kept") : QStringLiteral("–");
    switch (column) {
    case Time:
        return m_time.date(row.timeMs) == m_time.date(m_clock.nowMs()) ? m_time.clockTimeMs(row.timeMs) : dayAndTime(row.timeMs);
    case Service: return m_severalTenants ? serviceLabel(row.key) : row.key.service;
    case Severity: return dash(row.severity);
    case Title: return dash(row.title);
    case User: return dash(row.user);
    case Cloud: return dash(row.cloud);
    case Id: return dash(row.id);
    case Child: return childText(row);
    case Pull: return dash(row.pullingId);
    case Delivery: return deliveryText(row.number);
    default: return {};
    }
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    if (role == Qt::FontRole)
        return column == Time || column == Id || column == Pull ? QVariant(m_theme.font(Type::Mono)) : QVariant();
    const RecordRow *row = rowAt(index.row());
    if (row == nullptr) {
        wantPage(index.row() / kPageRows);
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::ToolTipRole:
        if (column == Time)
            return m_time.otherZone(row->timeMs);
        if (column == Delivery && waits(row->number))
            return tr("waits for %1").arg(text(*row, column));
        return column == Service || column == Id || column == Title || column == User || column == Cloud || column == Severity || column == Pull
            ? QVariant(text(*row, column)) : QVariant();
    case RowDelegate::MarkRole:
        if (column != Delivery)
            return {};
        return int(waits(row->number) ? MarkState::Waiting : MarkState::Good);
    case RowDelegate::ColourRole:
        if (column == Child || column == Pull)
            return int(Colour::TextMuted);
        [[fallthrough]];
    case Qt::UserRole: {
        const auto severity = column == Severity ? severityOf(row->severity) : std::nullopt;
        if (!severity)
            return {};
        return role == Qt::UserRole ? int(*severity) : int(severityColour(*severity));
    }
    default:
        return {};
    }
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time (%1)").arg(m_time.zoneName());
    case Service: return tr("Service");
    case Severity: return tr("Severity or action");
    case Title: return tr("Title");
    case User: return tr("User");
    case Cloud: return tr("Cloud service");
    case Id: return tr("Id");
    case Child: return tr("Child");
    case Pull: return tr("Pull");
    case Delivery: return tr("Delivery");
    default: return {};
    }
}

} // namespace casb::ui
