// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/service_state.h"

namespace casb {

/// Sizes the windows in which a backlog of alerts is read: doubled after a window of one page, halved after one of more
/// than twenty, between one hour and thirty days, so that an empty year does not cost 365 requests.
class WindowSizer
{
public:
    explicit WindowSizer(int hours);

    [[nodiscard]] qint64 sizeMs() const { return m_sizeMs; }
    /// To be told of each window that was read to its end, its nextPage the number of its pages.
    void finished(const AlertsWindow &window);

private:
    qint64 m_sizeMs;
};

/// The next window behind @p state that ends at @p frozenEndMs at the latest; none when there is no time left to read.
std::optional<AlertsWindow> nextWindow(const AlertsState &state, qint64 frozenEndMs, qint64 sizeMs);

/// True when @p id at @p timestampMs was taken by an earlier window: it lies at the edge and is known there. States of
/// the replaced collector have whole seconds, so that such an edge is the whole second.
bool knownAtEdge(const AlertsState &state, const QString &id, qint64 timestampMs);

/// Notes an alert of the window.
void note(AlertsWindow &window, const QString &id, qint64 timestampMs);

/// The state after @p window has been read to its end.
AlertsState afterWindow(const AlertsState &state, const AlertsWindow &window);

} // namespace casb
