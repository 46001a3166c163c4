// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dead_letters/letters_model.h"

#include "base/clock.h"
#include "base/when_ready.h"
#include "dead_letters/letter_words.h"
#include "session/time_display.h"
#include "widgets/mark.h"
#include "widgets/table_style.h"

#include <algorithm>

namespace casb::ui {
namespace {

constexpr int kPage = 500;

MarkState markOf(DeadLetter::Outcome outcome)
{
    switch (outcome) {
    case DeadLetter::Outcome::Replayed:
        return MarkState::Good;
    case DeadLetter::Outcome::Discarded:
        return MarkState::Off;
    case DeadLetter::Outcome::Open:
        break;
    }
    return MarkState::Attention;
}

} // namespace

struct LettersModel::Page {
    QList<DeadLetter> rows;
    QString problem;
};

LettersModel::LettersModel(StoreQueries &queries, const Clock &clock, const TimeDisplay &time, const Theme &theme,
                           QObject *parent)
    : QAbstractTableModel(parent), m_queries(queries), m_clock(clock), m_time(time), m_theme(theme)
{
}

void LettersModel::setFilter(const DeadLetterQuery &filter)
{
    m_filter = filter;
    read(kPage);
}

void LettersModel::reload()
{
    read(std::max(kPage, int(m_rows.size())));
}

void LettersModel::read(int rows)
{
    DeadLetterQuery query = m_filter;
    query.limit = rows;
    m_fetching = true;
    const quint64 generation = ++m_generation;
    const auto ask = [query](StoreReader &reader) {
        Page page;
        page.rows = reader.deadLetters(query);
        if (const Error error = reader.lastError(); error.id != ErrorId::None)
            page.problem = error.text();
        return page;
    };
    whenReady(
        m_queries.run<Page>(ask), this,
        [this, generation, rows](const Page &page) {
            if (generation == m_generation)
                take(page, rows);
        },
        [this, generation] {
            if (generation == m_generation)
                take({}, kPage); // no store
        });
}

void LettersModel::take(const Page &page, int wanted)
{
    m_fetching = false;
    if (!page.problem.isEmpty()) {
        emit loaded(page.problem); // old values stay
        return;
    }
    const auto ids = [](const QList<DeadLetter> &rows) {
        QList<qint64> list;
        for (const DeadLetter &letter : rows)
            list.append(letter.id);
        return list;
    };
    m_atEnd = page.rows.size() < wanted;
    if (ids(page.rows) == ids(m_rows)) {
        // The same rows: selection and place of the view stay.
        m_rows = page.rows;
        relabel();
    } else {
        beginResetModel();
        m_rows = page.rows;
        endResetModel();
    }
    emit loaded({});
}

void LettersModel::relabel()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, Columns - 1));
    emit headerDataChanged(Qt::Horizontal, Time, Time);
}

const DeadLetter *LettersModel::letterAt(int row) const
{
    return row < 0 || row >= m_rows.size() ? nullptr : &m_rows[row];
}

int LettersModel::rowOf(qint64 id) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id)
            return int(i);
    }
    return -1;
}

int LettersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LettersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString LettersModel::cell(const DeadLetter &letter, int column) const
{
    switch (column) {
    case Time:
        return m_time.moment(letter.whenMs, m_clock.nowMs());
    case Service:
        return letter.key.service;
    case Reason:
        return reasonWords(letter.reason);
    case Pull:
        return letter.pullingId;
    case Size:
        return sizeText(letter.bytes);
    default:
        return outcomeWords(letter);
    }
}

QVariant LettersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeadLetter &letter = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cell(letter, column);
    case Qt::ToolTipRole:
        if (column == Time)
            return m_time.otherZone(letter.whenMs);
        if (column == Size)
            return tr("%1 bytes").arg(numberText(letter.bytes));
        if (column == Outcome && letter.settledMs > 0)
            return QString(cell(letter, column) + QStringLiteral(", ") +
                           m_time.moment(letter.settledMs, m_clock.nowMs()));
        return cell(letter, column);
    case Qt::TextAlignmentRole:
        return int((column == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return column == Time || column == Pull ? QVariant(m_theme.font(Type::Mono)) : QVariant();
    case RowDelegate::MarkRole:
        return column == Outcome ? QVariant(int(markOf(letter.outcome))) : QVariant();
    case RowDelegate::ColourRole:
        return letter.outcome != DeadLetter::Outcome::Open ? QVariant(int(Colour::TextMuted)) : QVariant();
    case IdRole:
        return letter.id;
    default:
        return {};
    }
}

QVariant LettersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time (%1)").arg(m_time.zoneName());
    case Service:
        return tr("Service");
    case Reason:
        return tr("Why it is no record");
    case Pull:
        return tr("Pull");
    case Size:
        return tr("Size");
    default:
        return tr("State");
    }
}

bool LettersModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd && !m_fetching;
}

void LettersModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    DeadLetterQuery query = m_filter;
    query.limit = kPage;
    query.beforeId = m_rows.isEmpty() ? 0 : m_rows.back().id;
    const quint64 generation = m_generation;
    whenReady(
        m_queries.run<QList<DeadLetter>>([query](StoreReader &reader) { return reader.deadLetters(query); }), this,
        [this, generation](const QList<DeadLetter> &rows) {
            if (generation != m_generation)
                return;
            m_atEnd = rows.size() < kPage;
            if (!rows.isEmpty()) {
                beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
                m_rows += rows;
                endInsertRows();
            }
            m_fetching = false; // not before: whoever hears of the rows may ask for more at once
            emit loaded({});
        },
        [this, generation] {
            if (generation == m_generation)
                m_fetching = false;
        });
}

} // namespace casb::ui
