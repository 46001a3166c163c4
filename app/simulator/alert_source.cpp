// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/alert_source.h"

#include "simulator/object_parts.h"

namespace casb::simulator {

namespace {

constexpr qint64 SlotMs = 60'000;
constexpr double TieShare = 0.06;
constexpr std::string_view Severities[] = {"LOW", "MID", "HIGH", "CRITICAL"};

QByteArray describe(std::string_view pattern, const Person &person, const Place &place, std::string_view file)
{
    QByteArray text(pattern.data(), qsizetype(pattern.size()));
    const auto bytes = [](std::string_view part) { return QByteArray(part.data(), qsizetype(part.size())); };
    text.replace("%u", bytes(person.fullName));
    const QByteArray where = bytes(place.city) + ", " + bytes(place.country);
    text.replace("%p", where);
    text.replace("%f", bytes(file));
    return text;
}

void writeIntelligence(JsonText &json, Noise &noise, const Place &place)
{
    json.beginObject();
    json.member("ip_address", view(ipAddress(noise)));
    if (noise.chance(0.1)) {
        json.rawMember("location", "null");
        json.rawMember("geo_location_latitude", "null");
        json.rawMember("geo_location_longitude", "null");
    } else {
        QByteArray location(place.city.data(), qsizetype(place.city.size()));
        location += ", ";
        location.append(place.country.data(), qsizetype(place.country.size()));
        json.member("location", view(location));
        json.rawMember("geo_location_latitude", place.latitude);
        json.rawMember("geo_location_longitude", place.longitude);
    }
    json.endObject();
}

void writeExtractedFields(JsonText &json, Noise &noise, std::string_view file)
{
    json.key("meta_data");
    json.beginObject();
    json.key("extracted_fields");
    json.beginArray();
    const int fields = noise.below(4);
    for (int field = 0; field < fields; ++field) {
        // The value is a string that holds a JSON array, as the interface has it.
        const QByteArray list = '[' + jsonString(field == 0 ? file : "UserLoggedIn") + (field == 2 ? ",\"UserLoginFailed\"]" : "]");
        json.beginObject();
        json.member(view(QByteArray::number(128010 + noise.below(60))), view(list));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeRelatedEvent(JsonText &json, Noise &noise, quint64 seed, const AlertKind &kind, int person, qint64 timeMs)
{
    const Person &who = people()[size_t(person)];
    const bool known = noise.chance(0.93);
    json.beginObject();
    json.member("event_id", view("flevent_" + hex32(noise)));
    json.member("cloud_service", pick(noise, cloudServices()));
    json.member("timestamp", timeMs);
    json.memberOrNull("user_id", known ? view(userId(seed, person)) : std::string_view());
    json.member("user_email", who.mail);
    json.memberOrNull("full_name", known ? who.fullName : std::string_view());
    if (noise.chance(0.9))
        json.memberOrNull("user_agent", noise.chance(0.9) ? pick(noise, userAgents()) : std::string_view());
    json.key("event_classification");
    json.beginObject();
    json.member("id", view(QByteArray::number(1 + noise.below(60))));
    json.member("category", kind.category);
    json.member("sub_category", kind.subCategory);
    json.memberOrNull("threat", kind.threat);
    json.endObject();
    json.key("intelligence");
    json.beginArray();
    for (int left = noise.below(3); left > 0; --left)
        writeIntelligence(json, noise, noise.chance(0.6) ? homeOf(person) : pick(noise, places()));
    json.endArray();
    writeExtractedFields(json, noise, pick(noise, fileNames()));
    json.endObject();
}

} // namespace

AlertSource::AlertSource(const DataSettings &settings)
    : m_settings(settings), m_tenantId(tenantId(settings.seed)),
      m_timeline(settings.seed ^ 0xa1e275, settings.alertsPerHour, settings.busyHourUtc, SlotMs, TieShare)
{
}

std::vector<AlertSource::Ref> AlertSource::newestFirst(qint64 fromMs, qint64 toMs, qint64 skip, qint64 count) const
{
    std::vector<Ref> found;
    fromMs = qMax(fromMs, m_settings.beginMs);
    toMs = qMin(toMs, m_settings.endMs - 1);
    for (qint64 slot = m_timeline.slotOf(toMs); count > 0 && slot >= m_timeline.slotOf(fromMs) && toMs >= fromMs; --slot) {
        const int inSlot = m_timeline.count(slot);
        const bool whole = slot * SlotMs >= fromMs && (slot + 1) * SlotMs - 1 <= toMs;
        if (whole && skip >= inSlot) {
            skip -= inSlot;
            continue;
        }
        for (int index = inSlot - 1; index >= 0 && count > 0; --index) {
            const qint64 time = m_timeline.time(slot, index);
            if (time < fromMs || time > toMs)
                continue;
            if (skip > 0) {
                --skip;
                continue;
            }
            found.push_back({slot, index, time});
            --count;
        }
    }
    return found;
}

QByteArray AlertSource::object(const Ref &ref) const
{
    Noise noise{m_settings.seed, quint64(ref.slot), quint64(ref.index), 0xa1};
    const AlertKind &kind = pickWeighted(noise, alertKinds());
    const int person = noise.below(qint64(people().size()));
    const Place &place = noise.chance(0.5) ? homeOf(person) : pick(noise, places());
    QByteArray out;
    JsonText json(out);
    json.beginObject();
    json.member("id", view(hex32(noise)));
    json.member("tenant_id", view(m_tenantId));
    json.member("timestamp", ref.timeMs);
    if (noise.chance(0.95))
        json.member("severity", Severities[qBound(0, kind.severity + (noise.chance(0.15) ? 1 - 2 * noise.below(2) : 0), 3)]);
    json.member("title", kind.title);
    json.member("description", view(describe(kind.description, people()[size_t(person)], place, pick(noise, fileNames()))));
    json.member("type", "Footprint");
    json.member("sub_type", kind.subType);
    if (noise.chance(0.05)) // a member that no documentation names, with numbers that a double cannot hold or would change
        json.rawMember("engine", R"({"revision":9007199254740993,"confidence":1.0,"weight":1e2})");
    const int related = noise.below(6);
    const bool absent = related == 0 && noise.chance(0.5);
    if (absent && noise.chance(0.5)) {
        json.rawMember("related_events", "null");
    } else if (!absent) {
        json.key("related_events");
        json.beginArray();
        for (int event = related; event > 0; --event)
            writeRelatedEvent(json, noise, m_settings.seed, kind, person, ref.timeMs - event * 1000LL - noise.below(600'000));
        json.endArray();
    }
    json.endObject();
    return out;
}

} // namespace casb::simulator
