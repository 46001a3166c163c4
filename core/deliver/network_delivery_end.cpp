// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/network_delivery.h"

#include <algorithm>

/// How a delivery ends: everything delivered or not, acknowledgements awaited, the stream half-closed, the cursor on
/// the disk.
namespace casb::deliver {

void NetworkDelivery::stop(bool drain)
{
    switch (m_state) {
    case State::Running:
    case State::Draining:
        m_drain = drain;
        if (!drain) {
            beginFinish();
            return;
        }
        m_state = State::Draining;
        for (Lane *lane : m_lanes)
            lane->flush();
        pump();
        checkDrained();
        return;
    case State::Finishing:
        // Who asks twice does not want to wait for the peer any longer.
        if (!m_drain && !drain) {
            for (Lane *lane : std::as_const(m_lanes)) {
                if (m_state == State::Finishing)
                    lane->abandon();
            }
        }
        m_drain = m_drain && drain;
        advanceFinish();
        return;
    case State::Ending:
        return;
    case State::Stopped:
        emit stopped();
        return;
    }
}

void NetworkDelivery::checkDrained()
{
    if (m_state != State::Running && m_state != State::Draining) {
        if (m_state == State::Finishing)
            advanceFinish();
        return;
    }
    const bool underWay = std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane *lane) { return !lane->empty(); });
    if (underWay || anythingWaits())
        return;
    if (!std::exchange(m_drained, true)) {
        moveCursor();
        m_cursorWriter->writeNow();
        publish();
        emit drained();
    }
    const bool settling =
        std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane *lane) { return lane->settling(); });
    if (m_state == State::Draining && !(m_finishBroke && settling))
        beginFinish();
}

/// Internal messages do not hold up the end for longer than a moment.
bool NetworkDelivery::internalsDone(const Lane *lane) const
{
    return lane->atLineEnd() &&
           (m_internal.idle() || m_parts.clock.steadyMs() - m_finishBeganMs >= m_parts.options.finishInternalMs);
}

void NetworkDelivery::beginFinish()
{
    m_state = State::Finishing;
    m_finishBeganMs = m_parts.clock.steadyMs();
    for (SenderMonitor *monitor : std::as_const(m_monitors))
        monitor->reportQuietly();
    for (Lane *lane : std::as_const(m_lanes)) {
        if (lane->phase() == Lane::Phase::Open)
            lane->fill();
        else if (lane->phase() == Lane::Phase::Finishing)
            lane->finish();
        else if (lane->phase() != Lane::Phase::Connecting || m_internal.idle())
            lane->abandon();
    }
    if (!m_internal.idle())
        m_parts.clock.callAfter(m_parts.options.finishInternalMs, this, [this] { advanceFinish(); });
    m_parts.clock.callAfter(m_parts.options.finishWriteMs, this, [this] {
        if (m_state != State::Finishing)
            return;
        for (Lane *lane : std::as_const(m_lanes))
            lane->finish();
    });
    advanceFinish();
}

void NetworkDelivery::advanceFinish()
{
    if (m_state != State::Finishing)
        return;
    bool open = false;
    for (Lane *lane : std::as_const(m_lanes)) {
        if (lane->phase() == Lane::Phase::Open && m_internal.waiting() > 0)
            lane->fill();
        if (lane->phase() == Lane::Phase::Open && lane->empty() && internalsDone(lane))
            lane->finish();
        else if (lane->phase() == Lane::Phase::Connecting && internalsDone(lane))
            lane->abandon();
        open = open || lane->phase() == Lane::Phase::Open || lane->phase() == Lane::Phase::Finishing ||
               lane->phase() == Lane::Phase::Connecting;
        if (m_state != State::Finishing) // abandon() may have brought it to its end already
            return;
    }
    if (!open)
        complete();
}

void NetworkDelivery::complete()
{
    if (m_drain && anythingWaits()) {
        m_state = State::Draining;
        pump();
        return;
    }
    m_state = State::Ending;
    moveCursor();
    m_cursorWriter->finish([this] {
        m_state = State::Stopped;
        publish();
        emit stopped();
    });
}

} // namespace casb::deliver
