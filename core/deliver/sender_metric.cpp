// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/sender_metric.h"

#include "deliver/internal_log.h"
#include "deliver/json_line.h"

namespace casb::deliver {

InternalMessage sentMetric(const SenderMonitor::Report &report, const SenderNames &names, const OutputConfig &output,
                           const CollectorIdentity &collector, qint64 nowMs)
{
    const QueueTimes &times = report.facts.queueTimes;
    const bool measured = times.messages > 0;
    JsonLine line;
    line.text("time", internalTime(nowMs))
        .text("collector_name", collector.name)
        .text("collector_version", collector.version)
        .text("collector_id", collector.id)
        .text("output_name", output.name)
        .text("output_type", output.typeText)
        .text("sender_group", names.group)
        .text("message_type", names.messages.toLower())
        .text("since", internalTime(report.sinceMs))
        .number("messages_sent", report.sent)
        .number("messages_sent_total", report.facts.sent)
        .number("messages_dropped", report.dropped)
        .number("messages_waiting", report.facts.waiting)
        .seconds("elapsed_in_seconds", report.busyMs)
        .number("senders", report.facts.senders.size())
        .number("senders_available", report.available)
        .seconds("enqueued_max_in_seconds", measured ? std::optional(times.mostMs) : std::nullopt)
        .seconds("enqueued_avg_in_seconds", measured ? std::optional(times.averageMs()) : std::nullopt);
    return {QStringLiteral("devo.collector.metric.message_sent"), nowMs, line.take(), true};
}

} // namespace casb::deliver
