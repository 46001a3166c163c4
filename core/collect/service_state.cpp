// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/service_state.h"

#include "base/page_token.h"
#include "base/time_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace casb {
namespace {

constexpr int kPersistenceVersion = 1;

/// A JSON string literal.
QByteArray literal(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray literalList(const QStringList &texts)
{
    return QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
}

QByteArray version()
{
    return "\"@persistence_version\":" + QByteArray::number(kPersistenceVersion);
}

Error unreadable(const QString &what)
{
    return {ErrorId::StateUnreadable, what, {}};
}

Result<QJsonObject> parsed(const StateValue &value)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(value.json, &problem);
    if (!document.isObject())
        return unreadable(QStringLiteral("the state is no JSON object: %1").arg(problem.errorString()));
    const QJsonObject state = document.object();
    const QJsonValue found = state.value(QStringLiteral("@persistence_version"));
    if (!found.isUndefined() && found.toInt(-1) != kPersistenceVersion)
        return unreadable(QStringLiteral("@persistence_version is %1, this program knows %2")
                              .arg(found.toVariant().toString())
                              .arg(kPersistenceVersion));
    return state;
}

Error notATime(const QString &name, const QString &text)
{
    return unreadable(QStringLiteral("%1 is not a time of the form YYYY-MM-DDTHH:MM:SSZ: '%2'").arg(name, text.left(60)));
}

Result<qint64> timeOf(const QJsonObject &state, const QString &name)
{
    const QString text = state.value(name).toString();
    if (const auto ms = parseIsoTime(text))
        return *ms;
    return notATime(name, text);
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList out;
    for (const QJsonValue &item : list.toArray())
        out += item.isString() ? item.toString() : item.toVariant().toString();
    return out;
}

/// A text that may be missing or null. Anything else must not pass for none: that would be a start from scratch.
Result<QString> textOf(const QJsonObject &state, const QString &name)
{
    const QJsonValue found = state.value(name);
    if (found.isString() || found.isNull() || found.isUndefined())
        return found.toString();
    return unreadable(QStringLiteral("%1 is no text").arg(name));
}

Result<QString> initialStartOf(const QJsonObject &state)
{
    const QString name = QStringLiteral("initial_start_time_in_utc");
    const Result<QString> text = textOf(state, name);
    if (text && !text->isEmpty() && !parseIsoTime(*text))
        return notATime(name, *text);
    return text;
}

Result<QStringList> idsOf(const QJsonObject &state)
{
    const QString name = QStringLiteral("last_ids");
    const QJsonValue found = state.value(name);
    const QJsonArray items = found.toArray();
    const bool list = found.isArray() || found.isNull() || found.isUndefined();
    if (!list || !std::all_of(items.begin(), items.end(), [](const QJsonValue &id) { return id.isString() || id.isDouble(); }))
        return unreadable(QStringLiteral("%1 is no list of ids").arg(name));
    return textsOf(found);
}

std::optional<AlertsWindow> windowOf(const QByteArray &progress)
{
    const QJsonObject object = QJsonDocument::fromJson(progress).object();
    if (object.isEmpty())
        return std::nullopt;
    AlertsWindow window;
    window.fromMs = object.value(QStringLiteral("from")).toInteger();
    window.toMs = object.value(QStringLiteral("to")).toInteger();
    window.nextPage = object.value(QStringLiteral("next_page")).toInt();
    window.last = object.value(QStringLiteral("last")).toBool();
    window.newestMs = object.value(QStringLiteral("newest")).toInteger();
    window.newestIds = textsOf(object.value(QStringLiteral("newest_ids")));
    if (window.toMs <= window.fromMs || window.nextPage < 0)
        return std::nullopt;
    return window;
}

} // namespace

StateValue AlertsState::value() const
{
    StateValue out;
    out.json = "{\"initial_start_time_in_utc\":" + literal(initialStartTime) + ",\"last_event_time_in_utc\":"
               + literal(stateTime(lastEventMs)) + ",\"last_ids\":" + literalList(lastIds) + "," + version() + "}";
    out.positionMs = lastEventMs;
    if (window) {
        const QJsonObject progress{
            {QStringLiteral("from"), window->fromMs},       {QStringLiteral("to"), window->toMs},
            {QStringLiteral("next_page"), window->nextPage}, {QStringLiteral("last"), window->last},
            {QStringLiteral("newest"), window->newestMs},
            {QStringLiteral("newest_ids"), QJsonArray::fromStringList(window->newestIds)}};
        out.progress = QJsonDocument(progress).toJson(QJsonDocument::Compact);
    }
    return out;
}

Result<AlertsState> AlertsState::read(const StateValue &value)
{
    const auto state = parsed(value);
    if (!state)
        return state.error();
    const auto time = timeOf(*state, QStringLiteral("last_event_time_in_utc"));
    if (!time)
        return time.error();
    const auto start = initialStartOf(*state);
    if (!start)
        return start.error();
    const auto ids = idsOf(*state);
    if (!ids)
        return ids.error();
    AlertsState out;
    out.initialStartTime = *start;
    out.lastEventMs = *time;
    out.lastIds = *ids;
    out.window = windowOf(value.progress);
    return out;
}

AlertsState AlertsState::startingAt(const QString &initialStartTime, qint64 startMs)
{
    return {initialStartTime, startMs, {}, std::nullopt};
}

StateValue EventsState::value() const
{
    StateValue out;
    out.json = "{\"initial_start_time_in_utc\":" + literal(initialStartTime) + ",\"start_time_in_utc\":"
               + literal(stateTime(startMs)) + ",\"last_page_token\":"
               + (lastPageToken.isEmpty() ? QByteArray("null") : literal(lastPageToken)) + "," + version() + "}";
    out.positionMs = startMs;
    if (const auto position = tokenPositionMs(lastPageToken))
        out.positionMs = *position;
    else if (!lastPageToken.isEmpty())
        out.positionMs.reset();
    return out;
}

Result<EventsState> EventsState::read(const StateValue &value)
{
    const auto state = parsed(value);
    if (!state)
        return state.error();
    const auto time = timeOf(*state, QStringLiteral("start_time_in_utc"));
    if (!time)
        return time.error();
    const auto start = initialStartOf(*state);
    if (!start)
        return start.error();
    const auto token = textOf(*state, QStringLiteral("last_page_token"));
    if (!token)
        return token.error();
    EventsState out;
    out.initialStartTime = *start;
    out.startMs = *time;
    out.lastPageToken = *token;
    return out;
}

EventsState EventsState::startingAt(const QString &initialStartTime, qint64 startMs)
{
    return {initialStartTime, startMs, {}};
}

StateValue startingState(const QString &service, const QString &initialStartTime, qint64 startMs)
{
    if (service == QStringLiteral("events"))
        return EventsState::startingAt(initialStartTime, startMs).value();
    return AlertsState::startingAt(initialStartTime, startMs).value();
}

Result<QString> initialStartTimeOf(const StateValue &value)
{
    const auto state = parsed(value);
    if (!state)
        return state.error();
    return initialStartOf(*state);
}

Result<void> checkState(const QString &service, const StateValue &value)
{
    if (service == QStringLiteral("events")) {
        const auto state = EventsState::read(value);
        return state ? Result<void>() : Result<void>(state.error());
    }
    const auto state = AlertsState::read(value);
    return state ? Result<void>() : Result<void>(state.error());
}

} // namespace casb
