// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/console_delivery.h"

namespace casb::deliver {

ConsoleDelivery::ConsoleDelivery(DeliveryParts parts, QObject *parent)
    : Delivery(parent), m_parts(std::move(parts)), m_names(m_parts.config),
      m_out(m_parts.log.as(m_names.origin(m_names.sender(0)))),
      m_readTrouble(m_parts.store, m_parts.clock, m_out, m_parts.options.random)
{
    m_status.name = m_parts.config.name;
    m_status.peer = QStringLiteral("stdout");
}

void ConsoleDelivery::start(qint64 nextRecord)
{
    m_running = true;
    m_next = nextRecord;
    m_reader = m_parts.store->reader();
    m_cursorWriter = new CursorWriter(m_parts.store, m_parts.config.name, nextRecord, m_parts.options.cursorIntervalMs,
                                      m_parts.clock, m_out, this);
    connect(m_parts.store.get(), &Store::recordsStored, this, &ConsoleDelivery::schedule);
    auto *monitor = new SenderMonitor(m_names, m_parts.config.statsPeriodSeconds, m_parts.clock, m_parts.log, [this] {
        SenderMonitor::Facts facts;
        facts.senders.append({0, m_running});
        facts.sent = m_sent;
        return facts;
    }, this);
    monitor->start();
    publish();
    schedule();
}

void ConsoleDelivery::schedule()
{
    if (m_running && !std::exchange(m_scheduled, true))
        QMetaObject::invokeMethod(this, &ConsoleDelivery::write, Qt::QueuedConnection);
}

/// One block a turn, so that a stop gets in between.
void ConsoleDelivery::write()
{
    m_scheduled = false;
    if (!m_running)
        return;
    const std::optional<SpoolBlock> block = m_reader->blockFrom(m_next);
    if (m_reader->lastError().id != ErrorId::None) {
        m_readTrouble.failed(*m_reader, this, [this] { schedule(); });
        return;
    }
    m_readTrouble.mended();
    if (!block) {
        m_cursorWriter->writeNow();
        publish();
        emit drained();
        if (m_draining)
            complete();
        return;
    }
    qint64 number = block->firstRecord;
    qsizetype begin = 0;
    while (begin < block->lines.size()) {
        const qsizetype end = block->lines.indexOf('\n', begin);
        const qsizetype stop = end < 0 ? block->lines.size() : end;
        if (number >= m_next) {
            m_out.info(block->tag + QStringLiteral(": ") + QString::fromUtf8(block->lines.constData() + begin, stop - begin));
            ++m_sent;
        }
        begin = stop + 1;
        ++number;
    }
    m_next = block->firstRecord + block->records;
    m_status.acknowledgedMs = m_parts.clock.nowMs();
    m_cursorWriter->move(m_next, m_sent);
    schedule();
}

void ConsoleDelivery::stop(bool drain)
{
    if (!m_running) {
        emit stopped();
        return;
    }
    m_draining = drain;
    if (drain)
        schedule();
    else
        complete();
}

void ConsoleDelivery::complete()
{
    m_running = false;
    m_cursorWriter->finish([this] {
        publish();
        emit stopped();
    });
}

void ConsoleDelivery::publish()
{
    m_status.phase = m_running ? OutputStatus::Phase::Connected : OutputStatus::Phase::Stopped;
    m_status.nextRecord = m_next;
    m_status.sentTotal = m_sent;
    emit statusChanged(m_status);
}

} // namespace casb::deliver
