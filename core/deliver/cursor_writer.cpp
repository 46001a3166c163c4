// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/cursor_writer.h"

#include "base/when_ready.h"

#include <utility>

namespace casb::deliver {
namespace {

constexpr qint64 kRetryFirstMs = 1'000;
constexpr qint64 kRetryLongestMs = 60'000;

} // namespace

CursorWriter::CursorWriter(std::shared_ptr<Store> store, QString output, qint64 nextRecord, qint64 intervalMs,
                           Clock &clock, Logger log, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_output(std::move(output)), m_intervalMs(intervalMs), m_clock(clock),
      m_log(std::move(log)), m_next(nextRecord), m_writtenNext(nextRecord), m_lastMs(clock.steadyMs() - intervalMs),
      m_retry(kRetryFirstMs, kRetryLongestMs, systemRandom)
{
}

void CursorWriter::move(qint64 nextRecord, qint64 delivered)
{
    m_next = nextRecord;
    m_delivered = delivered;
    const qint64 wait = m_lastMs + m_intervalMs - m_clock.steadyMs();
    if (m_failing)
        return; // the next try takes it along
    if (wait <= 0)
        writeNow();
    else
        writeAfter(wait);
}

void CursorWriter::writeNow()
{
    if (m_unwritten || m_next != m_writtenNext || m_delivered != m_writtenDelivered)
        write();
}

void CursorWriter::writeAfter(qint64 waitMs)
{
    if (std::exchange(m_scheduled, true))
        return;
    m_clock.callAfter(waitMs, this, [this] {
        m_scheduled = false;
        writeNow();
    });
}

void CursorWriter::finish(std::function<void()> done)
{
    writeNow();
    // A flush also covers the moves that were written before and are under way.
    whenReady(m_store->flush(), this, [done = std::move(done)](const Result<void> &) { done(); });
}

void CursorWriter::write()
{
    const qint64 more = m_delivered - m_writtenDelivered;
    m_unwritten = false;
    m_writtenNext = m_next;
    m_writtenDelivered = m_delivered;
    m_lastMs = m_clock.steadyMs();
    whenReady(m_store->moveCursor(m_output, m_next, more), this,
              [this, more](const Result<void> &result) { onWritten(result, more); });
}

void CursorWriter::onWritten(const Result<void> &result, qint64 more)
{
    if (result) {
        if (std::exchange(m_failing, false))
            m_log.info(QStringLiteral("The delivery position can be stored again"));
        m_retry.reset();
        return;
    }
    // Several may fail that were written one after the other: each gives back its own count.
    m_writtenDelivered -= more;
    m_unwritten = true;
    if (!std::exchange(m_failing, true))
        m_log.warning(QStringLiteral("The delivery position could not be stored and is tried again; until then a restart "
                                     "would send records twice: ")
                      + result.error().text());
    writeAfter(m_retry.next());
}

} // namespace casb::deliver
