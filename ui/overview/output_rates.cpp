// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/output_rates.h"

#include <algorithm>

namespace casb::ui {
namespace {

constexpr qint64 kSpanMs = 5 * 60 * 1000;
constexpr qint64 kStepMs = 1000;

} // namespace

void OutputRates::take(const EngineSnapshot &snapshot)
{
    for (const OutputStatus &output : snapshot.outputs) {
        std::deque<Sample> &samples = m_samples[output.name];
        if (!samples.empty() && (output.sentTotal < samples.back().sent || snapshot.timeMs < samples.back().timeMs))
            samples.clear(); // another run
        if (samples.empty() || snapshot.timeMs - samples.back().timeMs >= kStepMs)
            samples.push_back({snapshot.timeMs, output.sentTotal});
        while (samples.size() > 1 && snapshot.timeMs - samples.front().timeMs > kSpanMs)
            samples.pop_front();
    }
}

double OutputRates::perSecond(const QString &output) const
{
    const auto found = m_samples.constFind(output);
    if (found == m_samples.constEnd() || found->size() < 2)
        return 0;
    const qint64 span = std::max<qint64>(kStepMs, found->back().timeMs - found->front().timeMs);
    return double(found->back().sent - found->front().sent) * 1000 / double(span);
}

} // namespace casb::ui
