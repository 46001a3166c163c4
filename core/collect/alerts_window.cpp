// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/alerts_window.h"

namespace casb {
namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kSmallestMs = kHourMs;
constexpr qint64 kLargestMs = 30 * 24 * kHourMs;
constexpr int kManyPages = 20;

} // namespace

WindowSizer::WindowSizer(int hours) : m_sizeMs(qBound(kSmallestMs, hours * kHourMs, kLargestMs)) {}

void WindowSizer::finished(const AlertsWindow &window)
{
    // One that was cut short by the present says nothing of the size: a year of small pulls must not make it thirty days.
    const bool wholeSize = window.toMs - window.fromMs >= m_sizeMs;
    if (window.nextPage <= 1 && wholeSize)
        m_sizeMs = qMin(m_sizeMs * 2, kLargestMs);
    else if (window.nextPage > kManyPages)
        m_sizeMs = qMax(m_sizeMs / 2, kSmallestMs);
}

std::optional<AlertsWindow> nextWindow(const AlertsState &state, qint64 frozenEndMs, qint64 sizeMs)
{
    if (state.lastEventMs >= frozenEndMs)
        return std::nullopt;
    AlertsWindow window;
    window.fromMs = state.lastEventMs;
    window.toMs = qMin(frozenEndMs, window.fromMs + sizeMs);
    window.last = window.toMs == frozenEndMs;
    window.newestMs = state.lastEventMs;
    window.newestIds = state.lastIds;
    return window;
}

bool knownAtEdge(const AlertsState &state, const QString &id, qint64 timestampMs)
{
    const bool wholeSecond = state.lastEventMs % 1000 == 0;
    const bool atEdge = timestampMs == state.lastEventMs
                        || (wholeSecond && timestampMs / 1000 == state.lastEventMs / 1000);
    return atEdge && state.lastIds.contains(id);
}

void note(AlertsWindow &window, const QString &id, qint64 timestampMs)
{
    // An end that the tenant takes loosely must not move the edge past what it did not send yet.
    if (timestampMs > window.toMs)
        return;
    if (timestampMs > window.newestMs) {
        window.newestMs = timestampMs;
        window.newestIds.clear();
    }
    if (timestampMs == window.newestMs && !window.newestIds.contains(id))
        window.newestIds.append(id);
}

AlertsState afterWindow(const AlertsState &state, const AlertsWindow &window)
{
    AlertsState next = state;
    next.window.reset();
    if (window.last || window.newestMs >= window.toMs) {
        // Behind the newest alert of the last window nothing is known yet: what comes late is still found.
        next.lastEventMs = window.newestMs;
        next.lastIds = window.newestIds;
    } else {
        next.lastEventMs = window.toMs;
        next.lastIds.clear();
    }
    return next;
}

} // namespace casb
