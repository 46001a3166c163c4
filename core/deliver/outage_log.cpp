// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/outage_log.h"

namespace casb::deliver {

namespace {

constexpr qint64 kFirstIntervalMs = 60'000;
constexpr qint64 kLongestIntervalMs = 3'600'000;

} // namespace

void OutageLog::failed(const Error &error, qint64 retryInMs)
{
    const qint64 now = m_clock.steadyMs();
    ++m_failures;
    if (!lasting()) {
        m_sinceMs = now;
        m_intervalMs = kFirstIntervalMs;
        m_nextLineMs = now + m_intervalMs;
        m_log.warning(QStringLiteral("Delivery is interrupted, records wait in the store: %1. Retrying in %2 second(s)")
                          .arg(error.text(), QString::number(double(retryInMs) / 1000, 'f', 3)));
    } else if (now >= m_nextLineMs) {
        m_intervalMs = qMin(2 * m_intervalMs, kLongestIntervalMs);
        m_nextLineMs = now + m_intervalMs;
        m_log.warning(QStringLiteral("Delivery is still interrupted after %1 second(s) and %2 attempts: %3")
                          .arg(QString::number((now - m_sinceMs) / 1000), QString::number(m_failures), error.text()));
    } else {
        m_log.debug(QStringLiteral("Attempt %1 failed: %2").arg(QString::number(m_failures), error.text()));
    }
    if (m_failures == m_alarmAfter)
        m_log.error(QStringLiteral("Delivery is still interrupted after the %1 attempts of connecting_retries; records wait in "
                                   "the store and further attempts follow without end: %2")
                        .arg(QString::number(m_failures), error.text()));
}

void OutageLog::mended(const QString &peer)
{
    if (!lasting())
        return;
    m_log.info(QStringLiteral("Delivery to %1 goes on after an interruption of %2 second(s)")
                   .arg(peer, QString::number(double(m_clock.steadyMs() - m_sinceMs) / 1000, 'f', 3)));
    m_sinceMs = -1;
    m_failures = 0;
}

} // namespace casb::deliver
