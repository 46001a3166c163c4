// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/records_model.h"

#include "base/clock.h"
#include "base/time_text.h"
#include "base/when_ready.h"
#include "session/time_display.h"
#include "widgets/mark.h"
#include "widgets/severity.h"
#include "widgets/table_style.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <limits>

namespace casb::ui {
namespace {

constexpr size_t kWantedRows = 200;
constexpr qint64 kMostLookedAt = 20'000; // of one read, so that the next question does not wait long
constexpr int kBlocks = 8;

struct Part {
    std::vector<RecordRow> rows;
    QList<OutputCursor> cursors;
    qint64 before = 0;
    qint64 lookedAt = 0;
    bool atEnd = false;
};

qint64 timeOf(const QJsonValue &value, qint64 otherwise)
{
    if (value.isDouble())
        return qint64(value.toDouble());
    return parseIsoTime(value.toString()).value_or(otherwise);
}

Part readPart(StoreReader &reader, qint64 before, const QString &text, const QString &service)
{
    Part part;
    part.before = before;
    part.cursors = reader.cursors();
    const QByteArray folded = text.toLower().toUtf8();
    while (part.rows.size() < kWantedRows && part.lookedAt < kMostLookedAt) {
        const QList<SpoolBlock> blocks = reader.blocksBefore(part.before, kBlocks);
        if (blocks.isEmpty()) {
            part.atEnd = true;
            break;
        }
        for (const SpoolBlock &block : blocks) {
            const QList<QByteArray> lines = block.lines.split('\n');
            for (qint64 i = block.records - 1; i >= 0; --i) {
                const qint64 number = block.firstRecord + i;
                if (number >= before || i >= lines.size())
                    continue;
                ++part.lookedAt;
                if (!service.isEmpty() && block.key.service != service)
                    continue;
                if (!folded.isEmpty() && !QString::fromUtf8(lines[i]).contains(text, Qt::CaseInsensitive))
                    continue;
                part.rows.push_back(parseRecord(block, number, lines[i]));
            }
            part.before = block.firstRecord;
        }
    }
    return part;
}

std::optional<ui::Severity> severityOf(const QString &word)
{
    for (const ui::Severity severity : {ui::Severity::Low, ui::Severity::Mid, ui::Severity::High, ui::Severity::Critical}) {
        if (severityWord(severity).compare(word, Qt::CaseInsensitive) == 0)
            return severity;
    }
    return {};
}

} // namespace

RecordRow parseRecord(const SpoolBlock &block, qint64 number, const QByteArray &line)
{
    RecordRow row;
    row.number = number;
    row.key = block.key;
    row.tag = block.tag;
    row.line = line;
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    row.timeMs = timeOf(object.value(QLatin1String("timestamp")), block.recordTimeMs);
    if (block.key.service == QLatin1String("events")) {
        row.severity = text("action");
        row.title = text("resource");
        row.user = text("userEmail");
        row.cloud = text("cloudService");
        row.id = text("eventId");
        row.child = QStringLiteral("%1 of %2").arg(object.value(QLatin1String("additionalProperties_id")).toInt())
                        .arg(object.value(QLatin1String("additionalProperties_found")).toInt());
    } else {
        const QJsonObject event = object.value(QLatin1String("related_events")).toObject();
        row.severity = text("severity");
        row.title = text("title");
        row.user = event.value(QLatin1String("user_email")).toString();
        row.cloud = event.value(QLatin1String("cloud_service")).toString();
        row.id = text("id");
        row.child = QStringLiteral("%1 of %2").arg(object.value(QLatin1String("related_events_id")).toInt())
                        .arg(object.value(QLatin1String("related_events_found")).toInt());
    }
    return row;
}

RecordsModel::RecordsModel(StoreQueries &queries, const Clock &clock, const TimeDisplay &time, const Theme &theme,
                           QObject *parent)
    : QAbstractTableModel(parent), m_queries(queries), m_clock(clock), m_time(time), m_theme(theme)
{
}

void RecordsModel::setFilter(const QString &text, const QString &service)
{
    if (text == m_text && service == m_service)
        return;
    m_text = text;
    m_service = service;
    reload();
}

void RecordsModel::reload()
{
    ++m_generation;
    m_before = std::numeric_limits<qint64>::max();
    m_lookedAt = 0;
    read(true);
}

void RecordsModel::read(bool first)
{
    m_reading = true;
    whenReady(m_queries.run<Part>([before = m_before, text = m_text, service = m_service](StoreReader &reader) {
        return readPart(reader, before, text, service);
    }),
              this, [this, first, generation = m_generation](const Part &part) {
                  if (generation != m_generation)
                      return;
                  m_cursors = part.cursors;
                  m_before = part.before;
                  m_lookedAt += part.lookedAt;
                  m_atEnd = part.atEnd;
                  if (first) {
                      beginResetModel();
                      m_rows = part.rows;
                      endResetModel();
                  } else if (!part.rows.empty()) {
                      beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + part.rows.size()) - 1);
                      m_rows.insert(m_rows.end(), part.rows.begin(), part.rows.end());
                      endInsertRows();
                  }
                  m_reading = false; // not before: whoever hears of the rows may ask for more at once
                  emit loaded();
                  // A filter that found little goes on by itself; between the parts other questions get their turn.
                  if (!m_atEnd && m_rows.size() < kWantedRows)
                      read(false);
              });
}

void RecordsModel::relabel()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, Columns - 1));
}

const RecordRow *RecordsModel::rowAt(int row) const
{
    return row < 0 || row >= int(m_rows.size()) ? nullptr : &m_rows[size_t(row)];
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordRow &row = m_rows[size_t(index.row())];
    const auto dash = [](const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    QStringList waits;
    for (const OutputCursor &cursor : m_cursors) {
        if (cursor.nextRecord <= row.number)
            waits.append(cursor.output);
    }
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case Time:
            return m_time.date(row.timeMs) == m_time.date(m_clock.nowMs()) ? m_time.clockTimeMs(row.timeMs)
                                                                         : m_time.moment(row.timeMs, m_clock.nowMs());
        case Service: return row.key.service;
        case Severity: return dash(row.severity);
        case Title: return dash(row.title);
        case User: return dash(row.user);
        case Cloud: return dash(row.cloud);
        case Id: return dash(row.id);
        case Child: return row.child;
        case Delivery:
            return m_cursors.isEmpty() ? tr("kept") : waits.isEmpty() ? tr("delivered") : tr("waits for %1").arg(waits.join(u','));
        default: return {};
        }
    }
    if (role == Qt::ToolTipRole) {
        if (index.column() == Time)
            return m_time.otherZone(row.timeMs);
        return index.column() == Id || index.column() == Title ? QVariant(index.data().toString()) : QVariant();
    }
    if (role == Qt::FontRole)
        return index.column() == Time || index.column() == Id ? QVariant(m_theme.font(Type::Mono)) : QVariant();
    if (role == RowDelegate::MarkRole && index.column() == Delivery)
        return int(waits.isEmpty() ? MarkState::Good : MarkState::Waiting);
    if (role == RowDelegate::ColourRole) {
        if (index.column() == Child)
            return int(Colour::TextMuted);
        const auto severity = index.column() == Severity ? severityOf(row.severity) : std::nullopt;
        return severity ? QVariant(int(severityColour(*severity))) : QVariant();
    }
    if (role == Qt::UserRole && index.column() == Severity) {
        const auto severity = severityOf(row.severity);
        return severity ? QVariant(int(*severity)) : QVariant();
    }
    return {};
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
    case Delivery: return tr("Delivery");
    default: return {};
    }
}

bool RecordsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd && !m_reading;
}

void RecordsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(false);
}

} // namespace casb::ui
