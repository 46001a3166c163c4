// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/cursor_writer.h"

namespace casb::deliver {

CursorWriter::CursorWriter(std::shared_ptr<Store> store, QString output, qint64 nextRecord, qint64 intervalMs,
                           Clock &clock, Logger log, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_output(std::move(output)), m_intervalMs(intervalMs), m_clock(clock),
      m_log(std::move(log)), m_next(nextRecord), m_writtenNext(nextRecord), m_lastMs(clock.steadyMs() - intervalMs)
{
}

void CursorWriter::move(qint64 nextRecord, qint64 delivered)
{
    m_next = nextRecord;
    m_delivered = delivered;
    const qint64 wait = m_lastMs + m_intervalMs - m_clock.steadyMs();
    if (wait <= 0) {
        writeNow();
    } else if (!m_scheduled) {
        m_scheduled = true;
        m_clock.callAfter(wait, this, [this] {
            m_scheduled = false;
            writeNow();
        });
    }
}

void CursorWriter::writeNow()
{
    if (m_next == m_writtenNext && m_delivered == m_writtenDelivered)
        return;
    write().then(this, [this](const Result<void> &result) {
        if (!result)
            m_log.warning(QStringLiteral("The delivery position could not be stored, records may be sent twice: ")
                          + result.error().text());
    });
}

void CursorWriter::finish(std::function<void()> done)
{
    if (m_next != m_writtenNext || m_delivered != m_writtenDelivered)
        writeNow();
    // A flush also covers the moves that were written before and are under way.
    m_store->flush().then(this, [done = std::move(done)](const Result<void> &) { done(); });
}

QFuture<Result<void>> CursorWriter::write()
{
    const qint64 more = m_delivered - m_writtenDelivered;
    m_writtenNext = m_next;
    m_writtenDelivered = m_delivered;
    m_lastMs = m_clock.steadyMs();
    return m_store->moveCursor(m_output, m_next, more);
}

} // namespace casb::deliver
