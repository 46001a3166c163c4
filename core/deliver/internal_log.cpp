// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/internal_log.h"

#include "deliver/json_line.h"
#include "deliver/sender_names.h"

#include <QDateTime>

namespace casb {

namespace {

/// A longer line is cut, so that one message cannot take the place of thousands.
constexpr qsizetype kLongestMessage = 16 * 1024;

/// Which input, service and module a speaker of the input process is: `Module(input,id,service,type)` or
/// `Module(collector,input#id,service#type)`.
struct Speaker {
    QString input;
    QString service;
    QString module;
};

Speaker speakerOf(const LogOrigin &origin)
{
    const QString &thread = origin.thread;
    const qsizetype open = thread.indexOf(u'(');
    if (origin.process != u"InputProcess" || open < 0 || !thread.endsWith(u')'))
        return {};
    const QStringList parts = thread.mid(open + 1, thread.size() - open - 2).split(u',');
    if (parts.size() == 4)
        return {parts[0], parts[2], thread.left(open)};
    if (parts.size() == 3)
        return {parts[1].section(u'#', 0, 0), parts[2].section(u'#', 0, 0), thread.left(open)};
    return {};
}

} // namespace

InternalLog::InternalLog(QString collectorName, QString collectorVersion)
    : m_collectorName(std::move(collectorName)), m_collectorVersion(std::move(collectorVersion))
{
}

std::shared_ptr<InternalQueue> InternalLog::attach()
{
    m_queues.push_back(std::make_shared<InternalQueue>());
    return m_queues.back();
}

void InternalLog::write(const LogEntry &entry)
{
    const bool output = entry.origin.process == u"OutputProcess";
    const QString &thread = entry.origin.thread;
    if (m_queues.empty()
        || (output && (thread.contains(u"(internal_senders,") || deliver::printsRecords(entry.origin))))
        return;
    InternalMessage made = message(entry);
    made.opens = !output || !thread.contains(u"_senders,");
    for (const auto &queue : m_queues)
        queue->put(made);
}

InternalMessage InternalLog::message(const LogEntry &entry) const
{
    const QString level = logLevelName(entry.level).toLower();
    const Speaker speaker = speakerOf(entry.origin);
    const bool tooLong = entry.message.size() > kLongestMessage;
    deliver::JsonLine line;
    line.text("msg", tooLong ? QString(entry.message.left(kLongestMessage) + u'…') : entry.message)
        .text("time", internalTime(entry.timeMs))
        .text("level", level)
        .text("collector_name", m_collectorName)
        .text("collector_version", m_collectorVersion)
        .textOrNull("input_name", speaker.input)
        .textOrNull("service_name", speaker.service)
        .textOrNull("module_name", speaker.module);
    return {QStringLiteral("devo.collectors.out.local.") + level, entry.timeMs, line.take(), true};
}

QString internalTime(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.zzz'000Z'");
}

} // namespace casb
