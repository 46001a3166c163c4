// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/event_source.h"

#include "simulator/object_parts.h"

#include <QDateTime>

namespace casb::simulator {

namespace {

constexpr int RepeatReach = 8; // storage objects

void writeProperties(JsonText &json, Noise &noise, std::string_view file)
{
    static constexpr std::string_view Keys[] = {"userIsVAP",  "authenticationAppName", "actionStatus",
                                                "sharedWith", "resourcePath",          "sessionId"};
    const int count = noise.below(7);
    json.key("additionalProperties");
    json.beginArray();
    for (int index = 0; index < count; ++index) {
        json.beginObject();
        json.member("key", Keys[index]);
        json.key("value");
        switch (index) {
        case 0: json.string(noise.chance(0.2) ? "true" : "false"); break;
        case 1: json.string("Office 365 Exchange Online"); break;
        case 2: json.string(noise.chance(0.8) ? "success" : "failure"); break;
        case 3: json.string("[\"anyone\",\"peer@example.net\"]"); break;
        case 4: noise.chance(0.4) ? json.raw("null") : json.string(file); break;
        default: json.string(view(hex32(noise))); break;
        }
        json.endObject();
    }
    json.endArray();
}

void writeGeography(JsonText &json, const Place *place)
{
    json.memberOrNull("geographicalContextCountry", place ? place->country : std::string_view());
    json.memberOrNull("geographicalContextState", place ? place->state : std::string_view());
    json.memberOrNull("geographicalContextCity", place ? place->city : std::string_view());
}

QByteArray isoTime(qint64 timeMs)
{
    // By the time spec: by a time zone it would end in +00:00 instead of Z.
    return QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

} // namespace

EventSource::EventSource(const DataSettings &settings)
    : m_settings(settings),
      m_timeline(settings.seed ^ 0xe4e275, settings.eventsPerHour, settings.busyHourUtc, StorageObjectMs, 0)
{
}

int EventSource::lines(qint64 object, qint64 nowMs) const
{
    const qint64 startMs = object * StorageObjectMs;
    if (startMs < m_settings.beginMs || startMs + StorageObjectMs > qMin(nowMs, m_settings.endMs))
        return 0;
    return m_timeline.count(object);
}

EventPosition EventSource::original(qint64 object, int line) const
{
    const EventPosition self{object, line};
    Noise noise{m_settings.seed, quint64(object), quint64(line), 0x7e9};
    if (!noise.chance(m_settings.repeatShare))
        return self;
    const qint64 earlier = object - noise.below(RepeatReach);
    const int choices = earlier == object ? line : m_timeline.count(earlier);
    if (choices == 0 || earlier * StorageObjectMs < m_settings.beginMs)
        return self;
    const EventPosition other{earlier, noise.below(choices)};
    // Only events that are no repetition themselves are repeated, so that the first of them is always there.
    Noise others{m_settings.seed, quint64(other.object), quint64(other.line), 0x7e9};
    return others.chance(m_settings.repeatShare) ? self : other;
}

bool EventSource::isRepeat(qint64 object, int line) const
{
    return original(object, line) != EventPosition{object, line};
}

QByteArray EventSource::event(qint64 object, int line) const
{
    const EventPosition place = original(object, line);
    Noise noise{m_settings.seed, quint64(place.object), quint64(place.line), 0xe4};
    const EventKind &kind = pickWeighted(noise, eventKinds());
    const bool system = noise.chance(0.06);
    const int person = noise.below(qint64(people().size()));
    const std::string_view file = pick(noise, fileNames());
    const qint64 timeMs = (place.object + 1) * StorageObjectMs - 1 - noise.below(noise.chance(0.1) ? 90'000 : 15'000);
    QByteArray out;
    JsonText json(out);
    json.beginObject();
    json.member("eventId", view("flevent_" + hex32(noise)));
    json.member("cloudService", pick(noise, cloudServices()));
    json.member("timestamp", view(isoTime(timeMs)));
    json.member("resource", kind.resource.empty() ? file : kind.resource);
    json.member("action", kind.action);
    if (noise.chance(0.02)) { // the five members that are always there, and nothing else
        json.endObject();
        return out;
    }
    json.memberOrNull("userEmail", system ? std::string_view() : people()[size_t(person)].mail);
    json.memberOrNull("requestIp", noise.chance(0.95) ? view(ipAddress(noise)) : std::string_view());
    const bool located = noise.chance(0.92);
    writeGeography(json, located ? (noise.chance(0.85) ? &homeOf(person) : &pick(noise, places())) : nullptr);
    if (noise.chance(0.97))
        json.memberOrNull("userAgent", noise.chance(0.9) ? pick(noise, userAgents()) : std::string_view());
    json.rawMember("systemEvent", system ? "true" : "false");
    if (noise.chance(0.03)) // unknown to the documentation
        json.rawMember("riskScore", noise.chance(0.5) ? "87.50" : "1e2");
    if (noise.chance(0.02))
        json.rawMember("additionalProperties", "null");
    else if (noise.chance(0.97))
        writeProperties(json, noise, file);
    json.endObject();
    return out;
}

EventSource::Page EventSource::page(EventPosition position, int limit, qint64 nowMs) const
{
    Page page;
    page.next = position;
    const qint64 last = qMin(nowMs, m_settings.endMs) / StorageObjectMs;
    qint64 object = position.line < 0 ? position.object + 1 : position.object;
    int line = position.line + 1; // −1 becomes the first line of the next object
    object = qMax(object, m_settings.beginMs / StorageObjectMs);
    for (; object < last && int(page.events.size()) < limit; ++object, line = 0) {
        const int inObject = lines(object, nowMs);
        for (; line < inObject && int(page.events.size()) < limit; ++line)
            page.events.push_back({object, line});
        if (inObject > 0)
            page.next = {object, line < inObject ? line - 1 : -1};
    }
    return page;
}

EventPosition EventSource::positionBefore(qint64 timeMs) const
{
    return {qMax(timeMs, m_settings.beginMs) / StorageObjectMs - 1, -1};
}

} // namespace casb::simulator
