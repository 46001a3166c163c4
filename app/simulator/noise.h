// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <initializer_list>

namespace casb::simulator {

/// A stream of numbers that is a function of its keys alone, on every machine: what makes the data set reproducible
/// without storing it.
class Noise
{
public:
    Noise(std::initializer_list<quint64> keys)
    {
        for (const quint64 key : keys) {
            m_state ^= key;
            m_state = next();
        }
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// 0 … @p bound − 1; 0 for a bound of 0.
    int below(qint64 bound) { return bound <= 0 ? 0 : int(next() % quint64(bound)); }
    /// 0 ≤ x < 1.
    double unit() { return double(next() >> 11) * 0x1.0p-53; }
    bool chance(double probability) { return unit() < probability; }

private:
    quint64 m_state = 0x2545f4914f6cdd1dULL;
};

} // namespace casb::simulator
