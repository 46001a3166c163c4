// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "log/log.h"

#include <QList>
#include <QMap>

namespace casb::deliver {

/// How long one certificate that a connection depends on is valid.
struct CertificateTerm {
    QString name;         ///< as a sentence names it: `The certificate /certs/devo.crt`
    qint64 expiresMs = 0; ///< UTC
};

/// Warns of certificates that expire within 30 days or have expired, of each once a day.
class CertificateWatch
{
public:
    CertificateWatch(Clock &clock, Logger log) : m_clock(clock), m_log(std::move(log)) {}

    /// What a connection depends on now; what it depended on before is forgotten.
    void watch(const QList<CertificateTerm> &terms);
    /// To be called once in a while, since connections may last for months.
    void check();

private:
    Clock &m_clock;
    Logger m_log;
    QList<CertificateTerm> m_terms;
    QMap<QString, qint64> m_notedMs;
};

} // namespace casb::deliver
