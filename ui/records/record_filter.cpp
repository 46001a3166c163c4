// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/record_filter.h"

#include "session/time_display.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace casb::ui {
namespace {

std::optional<TimeSpan> oneSpan(const QString &text, qint64 nowMs, const TimeDisplay &time)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(?:(\d{4})-(\d\d?)-(\d\d?))?(?:(?:^|[ T])(\d\d?)(?::(\d\d?)(?::(\d\d?))?)?)?$)"));
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch() || text.trimmed().isEmpty())
        return {};
    const Qt::TimeSpec spec = time.utc() ? Qt::UTC : Qt::LocalTime;
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, spec).date();
    const QDate date = match.captured(1).isEmpty()
        ? today
        : QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const QTime clock(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
    if (!date.isValid() || !clock.isValid())
        return {};
    const qint64 from = QDateTime(date, clock, spec).toMSecsSinceEpoch();
    if (!match.captured(6).isEmpty())
        return TimeSpan{from, from + 1000};
    if (!match.captured(5).isEmpty())
        return TimeSpan{from, from + 60'000};
    if (!match.captured(4).isEmpty())
        return TimeSpan{from, from + 3'600'000};
    return TimeSpan{from, QDateTime(date.addDays(1), clock, spec).toMSecsSinceEpoch()};
}

bool holds(const QString &text, const QString &wanted)
{
    return wanted.isEmpty() || text.contains(wanted, Qt::CaseInsensitive);
}

} // namespace

std::optional<TimeSpan> parseTimeSpan(const QString &text, qint64 nowMs, const TimeDisplay &time)
{
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    if (dots < 0)
        return oneSpan(text, nowMs, time);
    const auto from = oneSpan(text.left(dots), nowMs, time);
    const auto to = oneSpan(text.mid(dots + 2), nowMs, time);
    if (!from || !to || to->toMs <= from->fromMs)
        return {};
    return TimeSpan{from->fromMs, to->toMs};
}

RecordMatcher::RecordMatcher(const RecordFilter &filter) : m_filter(filter)
{
    // What a column shows stands in the record, too: looking for it there first spares taking most records apart.
    for (const QString &text : {filter.text, filter.severity, filter.title, filter.user, filter.cloud, filter.id}) {
        if (!text.isEmpty())
            m_texts.emplace_back(text);
    }
    std::stable_sort(m_texts.begin(), m_texts.end(),
                     [](const TextMatch &a, const TextMatch &b) { return a.reach() > b.reach(); });
    m_needsRow = filter.span || filter.least || !filter.severity.isEmpty() || !filter.title.isEmpty()
        || !filter.user.isEmpty() || !filter.cloud.isEmpty() || !filter.id.isEmpty() || !filter.child.isEmpty();
}

void RecordMatcher::setCursors(const QList<OutputCursor> &cursors)
{
    m_slowest = -1;
    for (const OutputCursor &cursor : cursors)
        m_slowest = m_slowest < 0 ? cursor.nextRecord : std::min(m_slowest, cursor.nextRecord);
}

BlockQuery RecordMatcher::query() const
{
    BlockQuery query;
    query.service = m_filter.service;
    query.pullingId = m_filter.pullingId;
    query.lines = needsLines();
    // A record is never older than it is stored, clocks apart.
    constexpr qint64 kClocksApartMs = 3'600'000;
    if (m_filter.span)
        query.storedFromMs = std::max<qint64>(0, m_filter.span->fromMs - kClocksApartMs);
    if (m_filter.delivery == RecordFilter::Delivery::Waiting && m_slowest >= 0)
        query.from = m_slowest;
    return query;
}

bool RecordMatcher::acceptsDelivery(qint64 number) const
{
    const bool waits = m_slowest >= 0 && number >= m_slowest;
    return m_filter.delivery == RecordFilter::Delivery::Any || waits == (m_filter.delivery == RecordFilter::Delivery::Waiting);
}

bool RecordMatcher::accepts(const RecordRow &row) const
{
    if (m_filter.span && (row.timeMs < m_filter.span->fromMs || row.timeMs >= m_filter.span->toMs))
        return false;
    if (m_filter.least) {
        const auto severity = severityOf(row.severity);
        if (!severity || *severity < *m_filter.least)
            return false;
    }
    return holds(row.severity, m_filter.severity) && holds(row.title, m_filter.title) && holds(row.user, m_filter.user)
        && holds(row.cloud, m_filter.cloud) && holds(row.id, m_filter.id)
        && (m_filter.child.isEmpty() || childText(row).startsWith(m_filter.child));
}

void RecordMatcher::match(const SpoolBlock &block, qint64 before, std::vector<qint64> &hits) const
{
    const int records = int(std::min(block.records, before - block.firstRecord));
    if (!needsLines()) {
        for (int i = records - 1; i >= 0; --i) {
            if (acceptsDelivery(block.firstRecord + i))
                hits.push_back(block.firstRecord + i);
        }
        return;
    }
    std::vector<int> candidates;
    if (!m_texts.empty()) {
        m_texts.front().find(block.lines, candidates);
    } else {
        for (int i = 0; i < records; ++i)
            candidates.push_back(i);
    }
    std::vector<qint64> found;
    const QByteArrayView lines(block.lines);
    qsizetype at = 0;
    int line = 0;
    for (const int index : candidates) {
        if (index >= records)
            break;
        for (; line < index; ++line)
            at = block.lines.indexOf('\n', at) + 1;
        qsizetype end = block.lines.indexOf('\n', at);
        end = end < 0 ? lines.size() : end;
        const QByteArrayView text = lines.sliced(at, end - at);
        const qint64 number = block.firstRecord + index;
        const bool wanted = acceptsDelivery(number)
            && std::all_of(m_texts.begin() + (m_texts.empty() ? 0 : 1), m_texts.end(),
                           [&](const TextMatch &match) { return match.matches(text); })
            && (!m_needsRow || accepts(parseRecord(block, number, text)));
        if (wanted)
            found.push_back(number);
    }
    hits.insert(hits.end(), found.rbegin(), found.rend());
}

} // namespace casb::ui
