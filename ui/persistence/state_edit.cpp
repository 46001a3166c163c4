// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/state_edit.h"

#include "base/time_text.h"
#include "persistence/state_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace casb::ui {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("casb::ui", text);
}

QByteArray quoted(const QString &text)
{
    // A list of one, without its brackets, is the string as JSON writes it.
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray alertsJson(const QString &initial, const QString &last, const QStringList &ids)
{
    QByteArray list;
    for (const QString &id : ids) {
        if (!list.isEmpty())
            list += ", ";
        list += quoted(id);
    }
    return "{\"initial_start_time_in_utc\": " + quoted(initial) + ", \"last_event_time_in_utc\": " + quoted(last)
           + ", \"last_ids\": [" + list + "], \"@persistence_version\": 1}";
}

QByteArray eventsJson(const QString &initial, const QString &start, const QString &token)
{
    return "{\"initial_start_time_in_utc\": " + quoted(initial) + ", \"start_time_in_utc\": " + quoted(start)
           + ", \"last_page_token\": " + (token.isEmpty() ? QByteArray("null") : quoted(token))
           + ", \"@persistence_version\": 1}";
}

Error wrong(const char *member, const QString &what)
{
    return {ErrorId::StateUnreadable, what, QLatin1String(member)};
}

/// The error when a member is not a time; nothing when it is.
std::optional<Error> checkTime(const QJsonObject &object, const char *member)
{
    if (!object.contains(QLatin1String(member)))
        return wrong(member, tr("is missing"));
    if (!parseIsoTime(object.value(QLatin1String(member)).toString()))
        return wrong(member, tr("expected a time like 2026-03-17T09:31:02Z"));
    return {};
}

} // namespace

StateValue resetState(const QString &service, const StateValue &present, qint64 chosenMs, qint64 initialStartMs)
{
    const QString kept =
        QJsonDocument::fromJson(present.json).object().value(QLatin1String("initial_start_time_in_utc")).toString();
    const QString initial = kept.isEmpty() ? stateTime(initialStartMs) : kept;
    const qint64 whole = chosenMs - chosenMs % 1000;
    StateValue out;
    out.json = service == QLatin1String("events") ? eventsJson(initial, stateTime(whole), {})
                                                  : alertsJson(initial, stateTime(whole), {});
    out.positionMs = whole;
    return out;
}

Result<StateValue> stateFromJson(const QString &service, const QByteArray &text)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parse);
    if (!document.isObject())
        return Error{ErrorId::StateUnreadable, parse.error == QJsonParseError::NoError
                                                   ? tr("expected an object in braces")
                                                   : tr("%1, at character %2").arg(parse.errorString()).arg(parse.offset),
                     {}};
    const QJsonObject object = document.object();
    const bool events = service == QLatin1String("events");
    if (object.contains(QLatin1String(events ? "last_event_time_in_utc" : "last_page_token")))
        return wrong(events ? "last_event_time_in_utc" : "last_page_token", tr("belongs to the other service's state"));
    const char *timeMember = events ? "start_time_in_utc" : "last_event_time_in_utc";
    if (const auto error = checkTime(object, "initial_start_time_in_utc"))
        return *error;
    if (const auto error = checkTime(object, timeMember))
        return *error;
    const QJsonValue version = object.value(QLatin1String("@persistence_version"));
    if (!version.isUndefined() && version.toInt(-1) != 1)
        return wrong("@persistence_version", tr("expected 1"));

    const QString initial = object.value(QLatin1String("initial_start_time_in_utc")).toString();
    const QString time = object.value(QLatin1String(timeMember)).toString();
    StateValue out;
    if (events) {
        const QJsonValue token = object.value(QLatin1String("last_page_token"));
        if (!token.isNull() && !token.isString() && !token.isUndefined())
            return wrong("last_page_token", tr("expected a text or null"));
        out.json = eventsJson(initial, time, token.toString());
    } else {
        const QJsonValue ids = object.value(QLatin1String("last_ids"));
        if (!ids.isArray())
            return wrong("last_ids", tr("expected a list of texts"));
        QStringList list;
        for (const QJsonValue &id : ids.toArray()) {
            if (!id.isString())
                return wrong("last_ids", tr("expected a list of texts"));
            list.append(id.toString());
        }
        out.json = alertsJson(initial, time, list);
    }
    out.positionMs = parseState(out.json).positionMs();
    return out;
}

} // namespace casb::ui
