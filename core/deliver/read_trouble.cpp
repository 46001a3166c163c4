// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/read_trouble.h"

#include "base/when_ready.h"

#include <utility>

namespace casb::deliver {

namespace {

constexpr qint64 kRetryFirstMs = 1'000;
constexpr qint64 kRetryLongestMs = 60'000;
constexpr qint64 kFirstIntervalMs = 60'000;
constexpr qint64 kLongestIntervalMs = 3'600'000;

} // namespace

ReadTrouble::ReadTrouble(std::shared_ptr<Store> store, Clock &clock, Logger log, std::function<double()> random)
    : m_store(std::move(store)), m_clock(clock), m_log(std::move(log)),
      m_backoff(kRetryFirstMs, kRetryLongestMs, std::move(random))
{
}

void ReadTrouble::failed(const StoreReader &reader, QObject *context, std::function<void()> again)
{
    if (std::exchange(m_waiting, true))
        return;
    if (const auto damaged = reader.damagedBlock()) {
        putAside(*damaged, reader.lastError(), context, std::move(again));
        return;
    }
    say(reader.lastError());
    retry(context, std::move(again));
}

void ReadTrouble::retry(QObject *context, std::function<void()> again)
{
    m_clock.callAfter(m_backoff.next(), context, [this, again = std::move(again)] {
        m_waiting = false;
        again();
    });
}

void ReadTrouble::putAside(const SpoolBlock &block, const Error &error, QObject *context, std::function<void()> again)
{
    whenReady(m_store->putAside(block.firstRecord), context,
              [this, block, error, context, again = std::move(again)](const Result<bool> &done) {
                  if (done && *done) {
                      m_log.error(QStringLiteral("Records %1 to %2 (%3, pull %4) are damaged in the store and cannot be "
                                                 "delivered: their bytes are in the dead letter box, delivery goes on "
                                                 "behind them")
                                      .arg(QString::number(block.firstRecord),
                                           QString::number(block.firstRecord + block.records - 1), block.tag,
                                           block.pullingId));
                      m_waiting = false;
                      again();
                      return;
                  }
                  // Another output may have been quicker: then the next try goes well.
                  if (!done || m_backoff.failures() > 0)
                      say(done ? error : done.error());
                  retry(context, again);
              });
}

void ReadTrouble::say(const Error &error)
{
    const qint64 now = m_clock.steadyMs();
    const QString text = error.text();
    if (m_said.isEmpty())
        m_sinceMs = now;
    if (text != m_said) {
        m_intervalMs = kFirstIntervalMs;
        m_log.warning(QStringLiteral("The records to be sent cannot be read, they wait in the store: ") + text);
    } else if (now >= m_nextLineMs) {
        m_intervalMs = qMin(2 * m_intervalMs, kLongestIntervalMs);
        m_log.warning(QStringLiteral("The records to be sent still cannot be read after %1 second(s): %2")
                          .arg(QString::number((now - m_sinceMs) / 1000), text));
    } else {
        return;
    }
    m_said = text;
    m_nextLineMs = now + m_intervalMs;
}

void ReadTrouble::mended()
{
    m_backoff.reset();
    if (m_said.isEmpty())
        return;
    m_log.info(QStringLiteral("The records to be sent can be read again after %1 second(s)")
                   .arg((m_clock.steadyMs() - m_sinceMs) / 1000));
    m_said.clear();
}

} // namespace casb::deliver
