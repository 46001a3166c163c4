// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metrics_text.h"

#include <functional>
#include <utility>

namespace casb {
namespace {

using Labels = QList<std::pair<QByteArray, QString>>;

QByteArray escaped(const QString &text)
{
    QByteArray out = text.toUtf8();
    return out.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

QByteArray labelled(const Labels &labels)
{
    QByteArrayList items;
    for (const auto &[name, value] : labels)
        items += name + "=\"" + escaped(value) + '"';
    return items.isEmpty() ? QByteArray() : QByteArray('{' + items.join(',') + '}');
}

/// A time in ms as seconds.
QByteArray seconds(qint64 ms)
{
    return QByteArray::number(double(ms) / 1000.0, 'f', 3);
}

/// One family after the other; the samples of a family follow its head.
class Writer
{
public:
    /// @p unit: the name's last part, or nothing.
    void family(const QByteArray &name, const char *type, const char *unit, const char *help)
    {
        m_name = name;
        m_text += "# TYPE " + name + ' ' + type + '\n';
        if (unit[0] != '\0')
            m_text += "# UNIT " + name + ' ' + unit + '\n';
        m_text += "# HELP " + name + ' ' + help + '\n';
    }
    void sample(const Labels &labels, const QByteArray &value, const char *suffix = "")
    {
        m_text += m_name + suffix + labelled(labels) + ' ' + value + '\n';
    }
    void counter(const Labels &labels, qint64 value) { sample(labels, QByteArray::number(value), "_total"); }
    void gauge(const Labels &labels, qint64 value) { sample(labels, QByteArray::number(value)); }
    [[nodiscard]] QByteArray ended() const { return m_text + "# EOF\n"; }

private:
    QByteArray m_text;
    QByteArray m_name;
};

Labels of(const ServiceStatus &service)
{
    return {{"input", service.key.input}, {"input_id", service.key.inputId}, {"service", service.key.service}};
}

struct PhaseName {
    ServiceStatus::Phase phase;
    const char *name;
};
constexpr PhaseName kPhases[] = {
    {ServiceStatus::Phase::Starting, "starting"},    {ServiceStatus::Phase::Pulling, "pulling"},
    {ServiceStatus::Phase::Waiting, "waiting"},      {ServiceStatus::Phase::Retrying, "retrying"},
    {ServiceStatus::Phase::QueueFull, "queue_full"}, {ServiceStatus::Phase::Paused, "paused"},
    {ServiceStatus::Phase::Failed, "failed"},        {ServiceStatus::Phase::Stopped, "stopped"},
};

void writeServices(Writer &out, const QList<ServiceStatus> &services)
{
    struct Counter {
        const char *name;
        const char *unit;
        const char *help;
        qint64 PullTotals::*member;
    };
    static constexpr Counter counters[] = {
        {"casb_pulls", "pulls", "Pulls that ended.", &PullTotals::pulls},
        {"casb_failed_pulls", "pulls", "Pulls that failed.", &PullTotals::failed},
        {"casb_api_requests", "requests", "Requests for pages.", &PullTotals::requests},
        {"casb_throttled_requests", "requests", "Requests that were answered with 429.", &PullTotals::throttled},
        {"casb_received_objects", "objects", "Alerts or events received.", &PullTotals::received},
        {"casb_duplicate_objects", "objects", "Of them, filtered as known.", &PullTotals::duplicates},
        {"casb_rejected_objects", "objects", "Of them, put into the dead letter box.", &PullTotals::rejected},
        {"casb_records", "records", "Records made of them.", &PullTotals::records},
        {"casb_repaired_places", "places", "Control characters and bad UTF-8 that were repaired.",
         &PullTotals::repaired},
    };
    for (const Counter &counter : counters) {
        out.family(counter.name, "counter", counter.unit, counter.help);
        for (const ServiceStatus &service : services)
            out.counter(of(service), service.totals.*counter.member);
    }
    out.family("casb_service_phase", "stateset", "", "What a service is doing.");
    for (const ServiceStatus &service : services) {
        for (const PhaseName &phase : kPhases) {
            Labels labels = of(service);
            labels.append({"casb_service_phase", QString::fromLatin1(phase.name)});
            out.gauge(labels, service.phase == phase.phase ? 1 : 0);
        }
    }
    out.family("casb_service_up_to_date", "gauge", "", "1 when the last pull reached the present.");
    for (const ServiceStatus &service : services)
        out.gauge(of(service), service.upToDate ? 1 : 0);
    out.family("casb_service_position_timestamp_seconds", "gauge", "seconds", "How far collection got.");
    for (const ServiceStatus &service : services) {
        if (service.positionMs)
            out.sample(of(service), seconds(*service.positionMs));
    }
}

bool isOver(const ServiceStatus &service)
{
    return service.phase == ServiceStatus::Phase::Stopped || service.phase == ServiceStatus::Phase::Failed;
}

void writeBackfills(Writer &out, const QList<ServiceStatus> &backfills)
{
    const auto labels = [](const ServiceStatus &backfill) {
        Labels list = of(backfill);
        list.append({"span", spanText(backfill.span.value_or(BackfillSpan()))});
        return list;
    };
    out.family("casb_backfill_records", "gauge", "records", "Records made so far by a backfill under way.");
    for (const ServiceStatus &backfill : backfills) {
        if (!isOver(backfill))
            out.gauge(labels(backfill), backfill.totals.records);
    }
    out.family("casb_backfill_position_timestamp_seconds", "gauge", "seconds", "How far a backfill under way got.");
    for (const ServiceStatus &backfill : backfills) {
        if (!isOver(backfill) && backfill.positionMs)
            out.sample(labels(backfill), seconds(*backfill.positionMs));
    }
}

void writeStore(Writer &out, const EngineSnapshot &snapshot)
{
    const SpoolFacts &spool = snapshot.spool;
    out.family("casb_stored_records", "counter", "records", "Records ever stored.");
    out.counter({}, spool.totalRecords);
    out.family("casb_waiting_records", "gauge", "records", "Records that some output has not delivered.");
    out.gauge({}, spool.waiting);
    out.family("casb_waiting_bytes", "gauge", "bytes", "Their size in the store, compressed.");
    out.gauge({}, spool.waitingBytes);
    out.family("casb_queue_limit_records", "gauge", "records", "Waiting records at which pulling pauses.");
    out.gauge({}, snapshot.queueLimit);
    out.family("casb_oldest_waiting_seconds", "gauge", "seconds",
               "Age of the oldest waiting record, 0 when none waits.");
    out.sample({}, seconds(spool.oldestWaitingMs > 0 ? qMax<qint64>(0, snapshot.timeMs - spool.oldestWaitingMs) : 0));
    out.family("casb_store_bytes", "gauge", "bytes", "Size of the database.");
    out.gauge({}, spool.sizeBytes);
    out.family("casb_dead_letter_objects", "gauge", "objects",
               "Objects in the dead letter box that nobody has settled.");
    out.gauge({}, spool.deadLetters);
}

void writeOutputs(Writer &out, const QList<OutputStatus> &outputs)
{
    out.family("casb_delivered_records", "counter", "records",
               "Records that the peer has acknowledged since the start.");
    for (const OutputStatus &output : outputs)
        out.counter({{"output", output.name}}, output.sentTotal);
    out.family("casb_output_connected", "gauge", "", "1 when the output is connected.");
    for (const OutputStatus &output : outputs)
        out.gauge({{"output", output.name}}, output.phase == OutputStatus::Phase::Connected ? 1 : 0);
    out.family("casb_output_certificate_expiry_timestamp_seconds", "gauge", "seconds",
               "When the client certificate ends.");
    for (const OutputStatus &output : outputs) {
        if (output.certificateExpiresMs > 0)
            out.sample({{"output", output.name}}, seconds(output.certificateExpiresMs));
    }
}

} // namespace

QByteArray metricsText(const EngineSnapshot &snapshot)
{
    Writer out;
    out.family("casb_build", "info", "", "The program.");
    out.sample({{"version", QStringLiteral(CASB_VERSION)}, {"collector", snapshot.collectorName}}, "1", "_info");
    out.family("casb_ready", "gauge", "", "1 when /readyz answers 200.");
    out.gauge({}, notReady(snapshot).isEmpty() ? 1 : 0);
    writeServices(out, snapshot.services);
    writeBackfills(out, snapshot.backfills);
    out.family("casb_requests_today", "gauge", "", "Requests of this UTC day, sign-ins counted.");
    out.gauge({}, snapshot.requestsToday);
    if (snapshot.requestsPerDay >= 0) {
        out.family("casb_requests_day_limit", "gauge", "", "Requests that a day may have.");
        out.gauge({}, snapshot.requestsPerDay);
    }
    writeStore(out, snapshot);
    writeOutputs(out, snapshot.outputs);
    out.family("casb_alarm", "gauge", "", "1 for each thing that is wrong although every part works.");
    for (const Alarm &alarm : snapshot.alarms)
        out.gauge({{"kind", alarmName(alarm.kind)}, {"subject", alarm.subject}}, 1);
    out.family("process_resident_memory_bytes", "gauge", "bytes", "Memory of this process.");
    out.gauge({}, snapshot.residentBytes);
    return out.ended();
}

QStringList notReady(const EngineSnapshot &snapshot)
{
    QStringList missing;
    if (snapshot.storeLocation.isEmpty())
        missing += QStringLiteral("the store is not open");
    if (snapshot.phase == EngineSnapshot::Phase::Stopping || snapshot.phase == EngineSnapshot::Phase::Stopped)
        missing += QStringLiteral("the collector is stopping");
    if (snapshot.phase == EngineSnapshot::Phase::Failed)
        missing += QStringLiteral("the collector has failed: ") + snapshot.error.text();
    for (const ServiceStatus &service : snapshot.services + snapshot.backfills) {
        const bool over = service.span && isOver(service);
        if (!service.signedIn && !over)
            missing += QStringLiteral("the setup of %1 of %2 is not done").arg(service.key.service, service.key.input);
    }
    for (const OutputStatus &output : snapshot.outputs) {
        // An idle output was left by its peer in good order, as balancers do: the next record opens it again.
        if (output.phase != OutputStatus::Phase::Connected && output.phase != OutputStatus::Phase::Idle)
            missing += QStringLiteral("the output %1 is not connected").arg(output.name);
    }
    return missing;
}

} // namespace casb
