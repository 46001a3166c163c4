// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/event_token.h"
#include "simulator/timeline.h"

#include <QByteArray>

#include <vector>

namespace casb::simulator {

/// The tenant's events as they lie in its storage objects, made when asked for. Their order is that of the storage, not
/// of the events' own times; some events lie there twice. Thread-safe (const).
class EventSource
{
public:
    explicit EventSource(const DataSettings &settings);

    /// Lines in the storage object; 0: it does not exist. Nothing exists before its 15 seconds are over.
    [[nodiscard]] int lines(qint64 object, qint64 nowMs) const;
    /// One event as JSON.
    [[nodiscard]] QByteArray event(qint64 object, int line) const;
    /// True when the event is one that came earlier already.
    [[nodiscard]] bool isRepeat(qint64 object, int line) const;

    struct Page {
        std::vector<EventPosition> events; ///< their places
        EventPosition next;                ///< where the next page goes on
    };
    /// What lies behind @p position, at most @p limit events.
    [[nodiscard]] Page page(EventPosition position, int limit, qint64 nowMs) const;
    /// The position before everything that was stored at @p timeMs or later (to the storage object).
    [[nodiscard]] EventPosition positionBefore(qint64 timeMs) const;

private:
    [[nodiscard]] EventPosition original(qint64 object, int line) const;

    DataSettings m_settings;
    Timeline m_timeline;
};

} // namespace casb::simulator
