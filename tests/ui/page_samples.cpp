// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_text.h"
#include "page_fakes.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace casb::ui::testing {
namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

QByteArray alertsState(qint64 ms, int ids)
{
    QByteArray list;
    for (int i = 0; i < ids; ++i)
        list += QByteArray(i > 0 ? ", " : "") + "\"8a8bb7cd343aa2ad99b7d762030857a" + QByteArray::number(i) + '"';
    return "{\"initial_start_time_in_utc\": \"2026-03-01T00:00:00Z\", \"last_event_time_in_utc\": \""
           + stateTime(ms).toUtf8() + "\", \"last_ids\": [" + list + "], \"@persistence_version\": 1}";
}

QByteArray eventsState(qint64 ms)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    const QString key = QStringLiteral("{\"lineNumber\":-1,\"currentKey\":\"tenant_0f1e2d3c4b5a69788796a5b4c3d2e1f0/year=%1/"
                                       "month=%2/day=%3/hour=%4/minute=%5/fl_events_keyed_tenant+6.json.gz\"}")
                            .arg(at.toString(QStringLiteral("yyyy")), at.toString(QStringLiteral("MM")),
                                 at.toString(QStringLiteral("dd")), at.toString(QStringLiteral("HH")),
                                 at.toString(QStringLiteral("mm")));
    return "{\"initial_start_time_in_utc\": \"2026-03-01T00:00:00Z\", \"start_time_in_utc\": \"2026-03-01T00:00:00Z\", "
           "\"last_page_token\": \"" + key.toUtf8().toBase64() + "\", \"@persistence_version\": 1}";
}

void addRequests(FakeSession &session, const PullStatistics &pull, QRandomGenerator &random)
{
    qint64 at = pull.startedMs;
    QList<RequestRow> rows;
    const bool events = pull.key.service == QLatin1String("events");
    for (qint64 i = 0; i < pull.requests; ++i) {
        RequestRow row;
        row.pullRow = pull.id;
        row.key = pull.key;
        row.method = i == 0 ? QStringLiteral("POST") : events ? QStringLiteral("GET") : QStringLiteral("POST");
        row.path = i == 0 ? QStringLiteral("/v1/auth") : events ? QStringLiteral("/v2/events") : QStringLiteral("/v1/alerts");
        row.beganMs = at;
        row.waitedMs = i == 0 ? 0 : 640;
        row.connectMs = i == 0 ? 40 : -1;
        row.firstByteMs = (i == 0 ? 160 : 330) + random.bounded(40);
        row.totalMs = row.firstByteMs + 90 + random.bounded(60);
        row.parseMs = 12;
        row.commitMs = 30;
        const bool throttled = pull.throttled > 0 && i == 1;
        row.status = throttled ? 429 : 200;
        row.bytes = i == 0 ? 64 : throttled ? 310 : 171000 + random.bounded(20000);
        rows.append(row);
        at += row.waitedMs + row.totalMs + row.parseMs + row.commitMs;
    }
    session.rows->requests[pull.id] = rows;
}

void addPulls(FakeSession &session, QRandomGenerator &random)
{
    qint64 record = 0;
    qint64 id = 0;
    QList<PullStatistics> pulls;
    for (qint64 at = kNow - 7 * kDay; at < kNow; at += 10 * kMinute) {
        for (const ServiceKey &key : {kEvents, kAlerts}) {
            const bool events = key == kEvents;
            PullStatistics pull;
            pull.id = ++id;
            pull.key = key;
            pull.startedMs = at + (events ? 2 * kMinute + 12 * kSecond : 7 * kMinute + 44 * kSecond);
            if (pull.startedMs > kNow)
                continue;
            pull.pullingId = QString::number(pull.startedMs);
            const double day = 0.6 + 0.4 * std::sin(double(at % kDay) / double(kDay) * 6.28);
            pull.received = events ? qint64(150 * day) + random.bounded(60) : 6 + random.bounded(9);
            pull.duplicates = random.bounded(5) == 0 ? random.bounded(4) : 0;
            pull.stored = pull.received - pull.duplicates;
            pull.records = events ? pull.stored * 2 + random.bounded(20) : pull.stored * 6 + random.bounded(9);
            pull.requests = events ? 4 : 2;
            pull.pages = pull.requests - 1;
            qint64 spent = events ? 4100 + random.bounded(400) : 1450 + random.bounded(200);
            if (random.bounded(60) == 0) {
                pull.throttled = 1;
                ++pull.requests;
                spent += 32 * kSecond;
            }
            pull.result = PullStatistics::Result::Complete;
            pull.endedMs = pull.startedMs + spent;
            pull.firstRecord = record;
            pull.askedFor = events ? QStringLiteral("position %1").arg(stateTime(pull.startedMs - 20 * kMinute))
                                   : QStringLiteral("%1 to %2").arg(stateTime(pull.startedMs - 11 * kMinute),
                                                                    stateTime(pull.startedMs - kMinute));
            record += pull.records;
            addRequests(session, pull, random);
            pulls.prepend(pull);
        }
    }
    std::sort(pulls.begin(), pulls.end(), [](const auto &a, const auto &b) { return a.startedMs > b.startedMs; });
    session.rows->pulls = pulls;
    OutputCursor cursor;
    cursor.output = QStringLiteral("devo_1");
    cursor.nextRecord = record;
    session.rows->cursors = {cursor};
}

void addStates(FakeSession &session)
{
    FakeRows &rows = *session.rows;
    const auto alerts = [](qint64 ms, int ids) { return StateValue{alertsState(ms, ids), {}, ms}; };
    rows.setState(kAlerts, alerts(kNow - 7 * kDay - kHour, 0), StateCause::Import, QStringLiteral("setup"), {},
                  kNow - 7 * kDay - kHour);
    int n = 0;
    for (qint64 at = kNow - 7 * kDay; at < kNow - 2 * kMinute; at += 10 * kMinute) {
        rows.setState(kAlerts, alerts(at - kMinute, n % 3 == 0 ? 2 : 1), StateCause::Pull, QString::number(at), {}, at);
        const StateValue event{eventsState((at - 25 * kMinute) / (5 * kMinute) * 5 * kMinute), {},
                               (at - 25 * kMinute) / (5 * kMinute) * 5 * kMinute};
        rows.setState(kEvents, event, StateCause::Pull, QString::number(at + kMinute), {}, at + kMinute);
        if (++n == 430)
            rows.setState(kAlerts, alerts(at - 2 * kDay, 0), StateCause::Reset, QStringLiteral("a.ruiz"),
                          QStringLiteral("Devo table was emptied by mistake, case 4711"), at + 4 * kMinute);
        if (n == 700)
            rows.setState(kAlerts, alerts(at - 19 * kHour, 1), StateCause::Restore, QStringLiteral("a.ruiz"),
                          QStringLiteral("Undo of the reset"), at + 4 * kMinute);
    }
    QRandomGenerator random(7);
    for (const ServiceKey &key : {kAlerts, kEvents}) {
        for (qint64 hour = kNow / kHour * kHour - 9 * kDay; hour < kNow; hour += kHour) {
            const double shape = std::exp(-std::pow((double(hour % kDay) / double(kHour) - 12) / 3.5, 2));
            rows.sourcesByHour[key][hour] = qint64((key == kAlerts ? 5 : 80) * (1 + 9 * shape)) + random.bounded(6);
        }
    }
}

void addRecords(FakeSession &session)
{
    static const char *kTitles[] = {"Suspicious login – impossible travel", "Anonymous link created",
                                    "Third-party app granted read access", "Mass download"};
    static const char *kSeverities[] = {"CRITICAL", "MID", "LOW", "HIGH"};
    static const char *kUsers[] = {"zoe.mueller@example.com", "j.okafor@example.com", "m.silva@example.com",
                                   "rené.o'neil@example.org"};
    static const char *kClouds[] = {"Office 365", "Google Apps", "Box", "Dropbox"};
    qint64 number = 0;
    for (int block = 0; block < 40; ++block) {
        SpoolBlock out;
        const bool events = block % 2 == 1;
        out.key = events ? kEvents : kAlerts;
        out.firstRecord = number;
        out.tag = events ? QStringLiteral("casb.proofpoint.event") : QStringLiteral("casb.proofpoint.alert");
        out.storedMs = kNow - qint64(40 - block) * 5 * kMinute;
        out.recordTimeMs = out.storedMs;
        out.pullingId = QString::number(out.storedMs);
        for (int i = 0; i < 25; ++i) {
            const int k = (block * 7 + i) % 4;
            const QByteArray time = QByteArray::number(out.storedMs - i * 1000 * kSecond / 25);
            if (events)
                out.lines += "{\"eventId\": \"flevent_6654c734ccab8f440ff0825eb443dc" + QByteArray::number(10 + i)
                             + "\", \"cloudService\": \"" + kClouds[k] + "\", \"timestamp\": \""
                             + stateTime(out.storedMs - i * 40 * kSecond).toUtf8()
                             + "\", \"action\": \"Successful Login\", \"userEmail\": \"" + kUsers[k]
                             + "\", \"systemEvent\": false, \"additionalProperties\": {\"key\": \"userIsVAP\", \"value\": "
                               "\"true\"}, \"additionalProperties_found\": 3, \"additionalProperties_id\": "
                             + QByteArray::number(i % 3 + 1) + ", \"@devo_pulling_id\": \"" + out.pullingId.toUtf8()
                             + "\"}\n";
            else
                out.lines += "{\"id\": \"8a8bb7cd343aa2ad99b7d762030857" + QByteArray::number(10 + i)
                             + "\", \"tenant_id\": \"tenant_0f1e2d3c4b5a69788796a5b4c3d2e1f0\", \"timestamp\": " + time
                             + ", \"severity\": \"" + kSeverities[k] + "\", \"title\": \"" + kTitles[k]
                             + "\", \"type\": \"Footprint\", \"related_events\": {\"event_id\": "
                               "\"flevent_cd3dc8b6cffb41e4163dcbd857ca87da\", \"cloud_service\": \""
                             + kClouds[k] + "\", \"timestamp\": 1773739201004, \"user_email\": \"" + kUsers[k]
                             + "\"}, \"related_events_found\": 2, \"related_events_id\": " + QByteArray::number(i % 2 + 1)
                             + ", \"@devo_environment\": \"prod\", \"@devo_pulling_id\": \"" + out.pullingId.toUtf8()
                             + "\"}\n";
            ++out.records;
        }
        number += out.records;
        session.rows->blocks.prepend(out);
    }
    if (!session.rows->cursors.isEmpty())
        session.rows->cursors[0].nextRecord = std::max(session.rows->cursors[0].nextRecord, number);
}

} // namespace

void fillLog(LogBuffer &buffer, int lines, qint64 endMs)
{
    const QString alerts = QStringLiteral("ProofpointCasbAlertsPuller(proofpoint_casb,proofpoint_casb_1,alerts,predefined)");
    const QString events = QStringLiteral("ProofpointCasbEventsPuller(proofpoint_casb,proofpoint_casb_1,events,predefined)");
    const QString setup =
        QStringLiteral("ProofpointCasbPullerSetup(example_collector,proofpoint_casb#proofpoint_casb_1,alerts#predefined)");
    QRandomGenerator random(3);
    const qint64 begin = endMs - 6 * kHour;
    for (int i = 0; i < lines; ++i) {
        LogEntry entry;
        entry.timeMs = begin + qint64(double(i) / double(lines) * 6.0 * double(kHour));
        entry.origin = {QStringLiteral("InputProcess"), i % 2 == 0 ? alerts : events};
        const QString id = QString::number(entry.timeMs);
        switch (i % 8) {
        case 0: entry.message = QStringLiteral("Pull Started"); break;
        case 1:
            entry.message = QStringLiteral("Retrieving/sending alerts event(s) having timestamp between %1 and %2")
                                .arg(logSpanTime(entry.timeMs - 600000), logSpanTime(entry.timeMs));
            break;
        case 2:
        case 3:
            entry.message = QStringLiteral("(Partial) Statistics for this pull cycle (@devo_pulling_id=%1):Number of requests "
                                           "made: 2; Number of events received: 12; Number of duplicated events filtered out: "
                                           "1; Number of events generated and sent: 81; Average of events per second: 50.625.")
                                .arg(id);
            break;
        case 4: entry.message = QStringLiteral("The data is up to date!"); break;
        case 5:
            entry.message = QStringLiteral("Data collection completed. Elapsed time: 1.488 seconds. Waiting for 598.512 "
                                           "second(s) until the next one");
            break;
        case 6:
            entry.origin = {QStringLiteral("OutputProcess"), QStringLiteral("DevoSenderManagerMonitor(standard_senders,devo_1)")};
            entry.message = QStringLiteral("Standard - Total number of messages sent: 11279, messages sent since \"2026-03-17 "
                                           "09:15:11.203811+00:00\": 546 (elapsed 300.000 seconds)");
            break;
        default:
            entry.message = QStringLiteral("No more new events events found");
        }
        if (lines > 20 && i % (lines / 6) == lines / 9) {
            entry.level = LogLevel::Warning;
            entry.origin.thread = setup;
            entry.message = QStringLiteral("Retry-After header not found");
        }
        if (lines > 20 && (i == lines / 2 || i == lines - 9)) {
            entry.level = LogLevel::Error;
            entry.origin.thread = setup;
            entry.message = QStringLiteral("ProofpointCasbSetupError[CODE:101] reason: Potential issue with authentication. "
                                           "Please check credentials and region.");
        }
        buffer.write(entry);
    }
}

void fillRealistic(FakeSession &session)
{
    QRandomGenerator random(11);
    addPulls(session, random);
    addStates(session);
    addRecords(session);
    fillLog(*session.buffer, 20'000, kNow - 20 * kSecond);
    session.rows->requestsToday = 251;

    Config &config = session.configuration;
    config.collectorName = QStringLiteral("devo_collector_1");
    InputConfig input;
    input.name = QStringLiteral("proofpoint_casb");
    input.id = QStringLiteral("proofpoint_casb_1");
    input.environment = QStringLiteral("prod");
    for (SecretSource *source : {&input.credentials.apiKey, &input.credentials.clientId, &input.credentials.clientSecret})
        *source = {SecretSource::Kind::Keychain, QStringLiteral("contoso-eu")};
    input.requestLimits = {{1000, 1, QStringLiteral("1s")}, {kDay, 1000, QStringLiteral("1d")}};
    for (const QString &name : {QStringLiteral("alerts"), QStringLiteral("events")}) {
        ServiceConfig service;
        service.name = name;
        service.initialStartTime = QStringLiteral("2026-03-01T00:00:00Z");
        service.initialStartMs = *parseIsoTime(service.initialStartTime);
        input.services.append(service);
    }
    config.inputs = {input};
    OutputConfig output;
    output.name = QStringLiteral("devo_1");
    output.typeText = QStringLiteral("devo_platform");
    output.address = QStringLiteral("collector-eu.devo.io");
    config.outputs = {output};
    session.shown.phase = EngineSnapshot::Phase::Running;
    session.shown.requestsToday = 251;
    session.shown.requestsPerDay = 1000;
    for (const ServiceKey &key : {kAlerts, kEvents}) {
        ServiceStatus status;
        status.key = key;
        status.phase = ServiceStatus::Phase::Waiting;
        status.nextMs = kNow + (key == kEvents ? 132 * kSecond : 464 * kSecond);
        session.shown.services.append(status);
    }
    session.shown.timeMs = kNow;
}

QList<PullStatistics> manyPulls(int count, qint64 endMs)
{
    QList<PullStatistics> pulls;
    for (int i = 0; i < count; ++i) {
        PullStatistics pull;
        pull.id = i + 1;
        pull.key = i % 2 == 0 ? kAlerts : kEvents;
        pull.startedMs = endMs - (count - i) * kMinute;
        pull.endedMs = pull.startedMs + 1'000 + i % 700;
        pull.pullingId = QString::number(pull.startedMs);
        pull.received = 20 + i % 90;
        pull.records = 60 + i % 300;
        pull.requests = 2 + i % 3;
        pulls.append(pull);
    }
    return pulls;
}

} // namespace casb::ui::testing
