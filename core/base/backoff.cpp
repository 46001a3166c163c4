// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/backoff.h"

#include <QRandomGenerator>

namespace casb {

Backoff::Backoff(qint64 firstMs, qint64 longestMs, std::function<double()> random)
    : m_firstMs(firstMs), m_longestMs(longestMs), m_random(std::move(random))
{
}

qint64 Backoff::next()
{
    qint64 ceiling = m_firstMs;
    for (int i = 0; i < m_failures && ceiling < m_longestMs; ++i)
        ceiling *= 2;
    ceiling = qMin(ceiling, m_longestMs);
    ++m_failures;
    return ceiling / 2 + qint64(double(ceiling - ceiling / 2) * m_random());
}

double systemRandom()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace casb
