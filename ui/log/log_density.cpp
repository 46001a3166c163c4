// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_density.h"

#include <algorithm>
#include <utility>

namespace casb::ui {
namespace {

constexpr qsizetype kMostSteps = 3000;
/// Each is a multiple of the one before, so that steps add up to longer ones.
constexpr qint64 kStepsMs[] = {1000,      5000,      15'000,     60'000,     300'000,    900'000,
                               3'600'000, 7'200'000, 21'600'000, 43'200'000, 86'400'000, 604'800'000};

qint64 nextStep(qint64 stepMs)
{
    const qint64 *next = std::upper_bound(std::begin(kStepsMs), std::end(kStepsMs), stepMs);
    return next != std::end(kStepsMs) ? *next : stepMs * 2;
}

} // namespace

LogDensity &LogDensity::operator+=(const LogDensity &other)
{
    lines += other.lines;
    warnings += other.warnings;
    errors += other.errors;
    return *this;
}

void LogDensities::add(qint64 ms, const LogDensity &found)
{
    m_steps[ms - ms % m_stepMs] += found;
    while (m_steps.size() > kMostSteps)
        widen(nextStep(m_stepMs));
}

void LogDensities::add(const LogDensities &others)
{
    if (others.m_stepMs > m_stepMs)
        widen(others.m_stepMs);
    for (auto it = others.m_steps.cbegin(); it != others.m_steps.cend(); ++it)
        add(it.key(), *it);
}

void LogDensities::dropBefore(qint64 ms)
{
    while (!m_steps.isEmpty() && m_steps.firstKey() + m_stepMs <= ms)
        m_steps.erase(m_steps.begin());
}

void LogDensities::widen(qint64 stepMs)
{
    m_stepMs = stepMs;
    const auto narrow = std::exchange(m_steps, {});
    for (auto it = narrow.cbegin(); it != narrow.cend(); ++it)
        m_steps[it.key() - it.key() % stepMs] += *it;
}

} // namespace casb::ui
