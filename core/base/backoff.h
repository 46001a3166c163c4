// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace casb {

/// Exponential back-off with jitter: each call doubles the ceiling from @c firstMs to @c longestMs and draws from its
/// upper half, so that many collectors do not come back at the same instant.
class Backoff
{
public:
    /// @p random gives numbers in [0, 1).
    Backoff(qint64 firstMs, qint64 longestMs, std::function<double()> random);

    /// How long to wait before the next try, in ms.
    [[nodiscard]] qint64 next();
    /// To be called after a success.
    void reset() { m_failures = 0; }
    [[nodiscard]] int failures() const { return m_failures; }

private:
    qint64 m_firstMs;
    qint64 m_longestMs;
    std::function<double()> m_random;
    int m_failures = 0;
};

/// Numbers in [0, 1) from the system's generator.
double systemRandom();

} // namespace casb
