// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/sender_monitor.h"

#include "base/python_text.h"

#include <QDateTime>

namespace casb::deliver {

namespace {

/// As Python prints a float.
QString seconds(qint64 ms)
{
    const QString text = QString::number(double(ms) / 1000, 'g', 15);
    return text.contains(u'.') ? text : QString(text + QStringLiteral(".0"));
}

QString timesText(const SenderNames &names, const QueueTimes &times)
{
    if (times.messages == 0)
        return QStringLiteral("{}");
    return QStringLiteral("{'%1': {'max': %2, 'avg': %3}}").arg(names.queue, seconds(times.mostMs), seconds(times.averageMs()));
}

} // namespace

void QueueTimes::add(qint64 waitedMs, qint64 count)
{
    // The wall clock may have been set back in between.
    waitedMs = qMax<qint64>(0, waitedMs);
    messages += count;
    sumMs += waitedMs * count;
    mostMs = qMax(mostMs, waitedMs);
}

SenderMonitor::SenderMonitor(SenderNames names, int periodSeconds, Clock &clock, Logger log,
                             std::function<Facts()> facts, QObject *parent)
    : QObject(parent), m_names(std::move(names)), m_periodMs(periodSeconds * 1000LL), m_clock(clock),
      m_log(log.as(m_names.origin(m_names.monitor))), m_facts(std::move(facts)), m_sinceMs(clock.nowMs())
{
}

void SenderMonitor::start()
{
    m_sinceMs = m_clock.nowMs();
    wait();
}

void SenderMonitor::wait()
{
    m_clock.callAfter(m_periodMs, this, [this] {
        report();
        wait();
    });
}

SenderMonitor::Report SenderMonitor::endPeriod()
{
    Report report;
    report.facts = m_facts();
    for (const Facts::One &one : report.facts.senders)
        report.available += one.open ? 1 : 0;
    report.sinceMs = std::exchange(m_sinceMs, m_clock.nowMs());
    report.sent = report.facts.sent - std::exchange(m_sentBefore, report.facts.sent);
    report.busyMs = report.facts.busyMs - std::exchange(m_busyBefore, report.facts.busyMs);
    report.dropped = report.facts.dropped - std::exchange(m_droppedBefore, report.facts.dropped);
    return report;
}

void SenderMonitor::reportQuietly()
{
    emit reported(endPeriod());
}

void SenderMonitor::report()
{
    const Report report = endPeriod();
    const Facts &facts = report.facts;
    m_log.info(QStringLiteral("Number of available senders: %1, sender manager internal queue size: %2")
                   .arg(report.available)
                   .arg(facts.waiting));
    m_log.info(QStringLiteral("enqueued_elapsed_times_in_seconds_stats: ") + timesText(m_names, facts.queueTimes));
    for (qsizetype i = 0; i < facts.senders.size(); ++i)
        m_log.info(QStringLiteral("Sender: %1, status: {\"internal_queue_size\": %2, \"is_connection_open\": %3}")
                       .arg(m_names.sender(int(i)), QString::number(facts.senders[i].queued),
                            pythonBool(facts.senders[i].open)));
    const QString since
        = QDateTime::fromMSecsSinceEpoch(report.sinceMs, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss.zzz'000+00:00'");
    m_log.info(QStringLiteral("%1 - Total number of messages sent: %2, messages sent since \"%3\": %4 "
                              "(elapsed %5 seconds)")
                   .arg(m_names.messages, QString::number(facts.sent), since, QString::number(report.sent),
                        QString::number(double(report.busyMs) / 1000, 'f', 3)));
    if (report.dropped > 0)
        m_log.warning(QStringLiteral("%1 - Messages dropped since \"%2\" because they could not be sent in time: %3. "
                                     "Records are never dropped.")
                          .arg(m_names.messages, since, QString::number(report.dropped)));
    emit reported(report);
}

} // namespace casb::deliver
