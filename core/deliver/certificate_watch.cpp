// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/certificate_watch.h"

#include "base/time_text.h"

namespace casb::deliver {

namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kNoticeMs = 30 * kDayMs;

} // namespace

void CertificateWatch::watch(const QList<CertificateTerm> &terms)
{
    if (!terms.isEmpty())
        m_terms = terms;
    check();
}

void CertificateWatch::check()
{
    const qint64 now = m_clock.nowMs();
    for (const CertificateTerm &term : std::as_const(m_terms)) {
        const bool noted = m_notedMs.contains(term.name) && now - m_notedMs.value(term.name) < kDayMs;
        if (term.expiresMs == 0 || term.expiresMs - now > kNoticeMs || noted)
            continue;
        m_notedMs.insert(term.name, now);
        m_log.warning(QStringLiteral("%1 %2 at %3")
                          .arg(term.name, term.expiresMs < now ? QStringLiteral("has expired") : QStringLiteral("expires"),
                               wholeSecondTime(term.expiresMs)));
    }
}

} // namespace casb::deliver
