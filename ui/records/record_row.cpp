// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/record_row.h"

#include "base/time_text.h"
#include "records/json_members.h"

#include <QCoreApplication>

namespace casb::ui {
namespace {

/// Seconds below this, milliseconds above, as the API mixes them.
constexpr double kLargestSeconds = 1e11;

qint64 timeOf(QByteArrayView value, qint64 otherwise)
{
    const QString text = jsonText(value);
    bool number = false;
    const double given = text.toDouble(&number);
    if (number)
        return qint64(given < kLargestSeconds ? given * 1000 : given);
    return parseIsoTime(text).value_or(otherwise);
}

/// What is null is none.
QString cellText(QByteArrayView value)
{
    return value == "null" ? QString() : jsonText(value);
}

void takeEvent(JsonWalk &walk, RecordRow &row, qint64 otherwise)
{
    while (walk.next()) {
        const QByteArrayView name = walk.name();
        if (name == "timestamp")
            row.timeMs = timeOf(walk.value(), otherwise);
        else if (name == "action")
            row.severity = cellText(walk.value());
        else if (name == "resource")
            row.title = cellText(walk.value());
        else if (name == "userEmail")
            row.user = cellText(walk.value());
        else if (name == "cloudService")
            row.cloud = cellText(walk.value());
        else if (name == "eventId")
            row.id = cellText(walk.value());
        else if (name == "additionalProperties_id")
            row.child = jsonText(walk.value()).toInt();
        else if (name == "additionalProperties_found")
            row.children = jsonText(walk.value()).toInt();
    }
}

void takeAlert(JsonWalk &walk, RecordRow &row, qint64 otherwise)
{
    while (walk.next()) {
        const QByteArrayView name = walk.name();
        if (name == "timestamp")
            row.timeMs = timeOf(walk.value(), otherwise);
        else if (name == "severity")
            row.severity = cellText(walk.value());
        else if (name == "title")
            row.title = cellText(walk.value());
        else if (name == "id")
            row.id = cellText(walk.value());
        else if (name == "related_events") {
            row.user = cellText(jsonMember(walk.value(), "user_email"));
            row.cloud = cellText(jsonMember(walk.value(), "cloud_service"));
        } else if (name == "related_events_id")
            row.child = jsonText(walk.value()).toInt();
        else if (name == "related_events_found")
            row.children = jsonText(walk.value()).toInt();
    }
}

} // namespace

QString childText(const RecordRow &row)
{
    return row.children == 0 ? QStringLiteral("–")
                             : QCoreApplication::translate("casb::ui::RecordsModel", "%1 of %2").arg(row.child).arg(row.children);
}

RecordRow parseRecord(const SpoolBlock &block, qint64 number, QByteArrayView line)
{
    RecordRow row;
    row.number = number;
    row.key = block.key;
    row.pullingId = block.pullingId;
    row.timeMs = block.recordTimeMs;
    JsonWalk walk(line);
    if (block.key.service == QLatin1String("events"))
        takeEvent(walk, row, block.recordTimeMs);
    else
        takeAlert(walk, row, block.recordTimeMs);
    return row;
}

QByteArrayView lineOf(const SpoolBlock &block, qint64 number)
{
    qint64 skip = number - block.firstRecord;
    if (skip < 0 || skip >= block.records)
        return {};
    qsizetype at = 0;
    while (skip-- > 0) {
        at = block.lines.indexOf('\n', at) + 1;
        if (at == 0)
            return {};
    }
    const qsizetype end = block.lines.indexOf('\n', at);
    return QByteArrayView(block.lines).sliced(at, (end < 0 ? block.lines.size() : end) - at);
}

std::optional<Severity> severityOf(const QString &word)
{
    for (const Severity severity : {Severity::Low, Severity::Mid, Severity::High, Severity::Critical}) {
        if (severityWord(severity).compare(word, Qt::CaseInsensitive) == 0)
            return severity;
    }
    return {};
}

} // namespace casb::ui
