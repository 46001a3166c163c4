// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/sender_monitor.h"

#include "base/python_text.h"

#include <QDateTime>

namespace casb::deliver {

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

void SenderMonitor::report()
{
    const Facts facts = m_facts();
    qint64 available = 0;
    for (const Facts::One &one : facts.senders)
        available += one.open ? 1 : 0;
    m_log.info(QStringLiteral("Number of available senders: %1, sender manager internal queue size: %2")
                   .arg(available)
                   .arg(facts.waiting));
    m_log.info(QStringLiteral("enqueued_elapsed_times_in_seconds_stats: {}"));
    for (qsizetype i = 0; i < facts.senders.size(); ++i)
        m_log.info(QStringLiteral("Sender: %1, status: {\"internal_queue_size\": %2, \"is_connection_open\": %3}")
                       .arg(m_names.sender(int(i)), QString::number(facts.senders[i].queued),
                            pythonBool(facts.senders[i].open)));
    const QString since = QDateTime::fromMSecsSinceEpoch(m_sinceMs, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss.zzz'000+00:00'");
    m_log.info(QStringLiteral("Standard - Total number of messages sent: %1, messages sent since \"%2\": %3 "
                              "(elapsed %4 seconds)")
                   .arg(QString::number(facts.sent), since, QString::number(facts.sent - m_sentBefore),
                        QString::number(double(facts.busyMs - m_busyBefore) / 1000, 'f', 3)));
    m_sinceMs = m_clock.nowMs();
    m_sentBefore = facts.sent;
    m_busyBefore = facts.busyMs;
}

} // namespace casb::deliver
