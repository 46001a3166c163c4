// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast pages become records: megabytes of body and records a second of processor time, on generated pages. Build it
// optimised. Processor time, since the machine may be busy with other things.

#include "records/page.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

using namespace casb::records;

namespace {

std::string text(std::mt19937 &random, const char *prefix)
{
    return '"' + std::string(prefix) + std::to_string(random()) + '"';
}

std::string event(std::mt19937 &random)
{
    std::string object = R"({"eventId":)" + text(random, "flevent_6654c734ccab8f440ff0825e")
        + R"(,"cloudService":"Office 365","timestamp":"2026-03-17T09:05:12.417Z","resource":"Q1-Vorläufige Zahlen.xlsx")"
        + R"(,"action":"Successful Login","userEmail":)" + text(random, "zoe.mueller") + R"(,"requestIp":"198.51.100.23")"
        + R"(,"geographicalContextCountry":"Poland","geographicalContextState":"Małopolskie","geographicalContextCity":null)"
        + R"(,"userAgent":"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36","systemEvent":false)"
        + R"(,"additionalProperties":[)";
    const unsigned children = random() % 6;
    for (unsigned i = 0; i < children; ++i)
        object += std::string(i == 0 ? "" : ",") + R"({"key":"authenticationAppName","value":)" + text(random, "Exchange ") + '}';
    return object + "]}";
}

std::string alert(std::mt19937 &random)
{
    std::string object = R"({"id":)" + text(random, "8a8bb7cd343aa2ad99b7d76203") + R"(,"tenant_id":"tenant_0f1e2d3c4b5a6978")"
        + R"(,"timestamp":1773739862417,"severity":"CRITICAL","title":"Suspicious login – impossible travel")"
        + R"(,"description":"User Zoë signed in from two countries within 11 minutes.\nReview the session.","type":"Footprint")"
        + R"(,"sub_type":"Suspicious Login","related_events":[)";
    const unsigned children = random() % 6;
    for (unsigned i = 0; i < children; ++i)
        object += std::string(i == 0 ? "" : ",") + R"({"event_id":)" + text(random, "flevent_cd3dc8b6cffb41e416")
            + R"(,"cloud_service":"Office 365","timestamp":1773739201004,"user_email":"zoe.mueller@example.com")"
            + R"~(,"user_agent":"Mozilla/5.0 (Windows NT 10.0; Win64; x64)","event_classification":{"id":"4","category":"Login")~"
            + R"(,"threat":"Account Compromise"},"intelligence":[{"ip_address":"198.51.100.23","location":"Kraków, Poland")"
            + R"(,"geo_location_latitude":50.0647,"geo_location_longitude":19.945}],"meta_data":{"extracted_fields":[)"
            + R"({"128010":"[\"Office 365 Exchange Online\"]"},{"128023":"[]"}]}})";
    return object + "]}";
}

std::string page(PageKind kind, size_t bytes)
{
    std::mt19937 random(1);
    std::string body = kind == PageKind::Alerts ? R"({"alerts":[)" : R"({"size":4,"nextPageToken":"abc","content":[)";
    for (bool first = true; body.size() < bytes; first = false)
        body += (first ? "" : ",") + (kind == PageKind::Alerts ? alert(random) : event(random));
    return body + "]}";
}

/// With a line break and blanks behind each comma, brace and colon outside strings, as a pretty-printer has it.
std::string pretty(const std::string &body)
{
    std::string out;
    bool inString = false;
    for (size_t i = 0; i < body.size(); ++i) {
        out += body[i];
        if (inString && body[i] == '\\')
            out += body[++i];
        else if (body[i] == '"')
            inString = !inString;
        else if (!inString && (body[i] == ',' || body[i] == '{' || body[i] == '['))
            out += "\n      ";
    }
    return out;
}

void measure(const char *name, const std::string &body, size_t repetitions, const PageOptions &options)
{
    double best = 1e9;
    size_t records = 0;
    size_t bytesOut = 0;
    for (int round = 0; round < 7; ++round) {
        records = bytesOut = 0;
        const std::clock_t start = std::clock();
        for (size_t i = 0; i < repetitions; ++i) {
            Page result;
            if (const auto error = readPage(body, options, [](const SourceFacts &) { return true; }, result)) {
                std::printf("%s: %s\n", name, error->reason.c_str());
                return;
            }
            records += result.ends.size();
            bytesOut += result.lines.size();
        }
        best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    const double megabytes = static_cast<double>(body.size() * repetitions) / 1e6;
    std::printf("%-30s %6.1f MB in  %7.2f ms  %7.0f MB/s  %9.0f records/s  (%zu records, %.1f MB out)\n", name, megabytes,
                best * 1e3, megabytes / best, static_cast<double>(records) / best, records, static_cast<double>(bytesOut) / 1e6);
}

} // namespace

int main()
{
    PageOptions alerts;
    alerts.pullingId = "1773739862417";
    PageOptions events = alerts;
    events.kind = PageKind::Events;
    PageOptions masked = events;
    masked.masks = {{{"userEmail"}, "***"}, {{"additionalProperties", "*", "value"}, "***"}};
    constexpr size_t million = 1000000;
    measure("alerts, one page", page(PageKind::Alerts, 40 * million), 1, alerts);
    measure("alerts, pages of 1 MB", page(PageKind::Alerts, million), 40, alerts);
    measure("events, one page", page(PageKind::Events, 40 * million), 1, events);
    measure("events, pages of 1 MB", page(PageKind::Events, million), 40, events);
    measure("events, 1 MB, pretty", pretty(page(PageKind::Events, million)), 30, events);
    measure("events, 1 MB, masked", page(PageKind::Events, million), 40, masked);
    PageOptions whole = events;
    whole.flatten = false;
    measure("events, 1 MB, not flattened", page(PageKind::Events, million), 40, whole);
}
