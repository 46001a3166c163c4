// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/network_delivery.h"

#include <algorithm>

namespace casb::deliver {

NetworkDelivery::NetworkDelivery(DeliveryParts parts, QObject *parent)
    : Delivery(parent), m_parts(std::move(parts)), m_names(m_parts.config),
      m_internalNames(m_parts.config, SenderNames::Group::Internal),
      m_log(m_parts.log.as(m_names.origin(m_names.sender(0)))),
      m_outage(m_parts.clock, m_log, m_parts.config.connectingRetries), m_certificates(m_parts.clock, m_log),
      m_readTrouble(m_parts.store, m_parts.clock, m_log, m_parts.options.random),
      m_internal(m_parts.options.internal, Framer(m_parts.config, m_parts.hostName))
{
    m_status.name = m_parts.config.name;
    m_status.peer = m_parts.config.address + u':' + QString::number(m_parts.config.port);
    m_status.hostnameUnchecked = m_parts.config.tls && !m_parts.config.checkHostname;
}

void NetworkDelivery::start(qint64 nextRecord)
{
    m_state = State::Running;
    m_ranges = RecordRanges(nextRecord);
    m_cursor = nextRecord;
    m_feed = std::make_unique<BlockFeed>(m_parts.store->reader(), Framer(m_parts.config, m_parts.hostName));
    m_cursorWriter = new CursorWriter(m_parts.store, m_parts.config.name, nextRecord, m_parts.options.cursorIntervalMs,
                                      m_parts.clock, m_log, this);
    connect(m_parts.store.get(), &Store::recordsStored, this, &NetworkDelivery::onStored);
    m_total = m_feed->reader().spoolFacts().totalRecords;
    if (!KernelQueue::kHalfCloses && Barrier(m_parts.config, 0).on()) {
        m_log.warning(QStringLiteral("barrier_period_in_seconds and barrier_size_in_mb have no effect on this system"));
        m_parts.config.barrierPeriodSeconds = m_parts.config.barrierMegabytes = 0;
    }
    for (int i = 0; i < qMax(1, m_parts.config.concurrentConnections); ++i)
        makeLane();
    SenderMonitor *monitor = makeMonitor(m_names, [this] { return facts(); });
    connect(monitor, &SenderMonitor::reported, this, [this] { m_certificates.check(); });
    if (m_internal.active()) {
        makeMonitor(m_internalNames, [this] { return internalFacts(); });
        m_internal.notify(this, [this] {
            pumpInternal();
            checkDrained();
        });
    }
    if (m_status.hostnameUnchecked)
        m_log.warning(QStringLiteral("check_hostname: false: the host name in the certificate of %1 is not checked")
                          .arg(m_parts.config.address));
    for (Lane *lane : m_lanes)
        lane->open();
    publish();
    checkDrained();
}

void NetworkDelivery::makeLane()
{
    auto *lane = new Lane(m_parts.config, m_parts.options, m_parts.clock, *this, m_internal, this);
    m_lanes.push_back(lane);
    connect(lane, &Lane::opened, this, [this, lane] { onLaneOpened(lane); });
    connect(lane, &Lane::acknowledged, this, &NetworkDelivery::onAcknowledged);
    connect(lane, &Lane::internalAcknowledged, this, &NetworkDelivery::checkDrained);
    connect(lane, &Lane::settled, this, &NetworkDelivery::checkDrained);
    connect(lane, &Lane::receiptsRenounced, this, [this] {
        m_log.warning(
            QStringLiteral("%1 takes everything and does not answer the end of a connection: until it does, what its "
                           "TCP has acknowledged counts as delivered")
                .arg(m_status.peer));
    });
    connect(lane, &Lane::proven, this, [this] { m_outage.mended(m_status.peer); });
    connect(lane, &Lane::ended, this, [this, lane](const std::vector<RecordRange> &again, const Error &error) {
        onLaneEnded(lane, again, error);
    });
    connect(lane, &Lane::waitOver, this, [this, lane] {
        if (m_state == State::Running || m_state == State::Draining)
            lane->open();
        publish();
    });
}

void NetworkDelivery::retryNow()
{
    for (Lane *lane : m_lanes)
        lane->retryNow();
    publish();
}

bool NetworkDelivery::deal(qsizetype enough, Chunk &chunk)
{
    if (m_state != State::Running && m_state != State::Draining)
        return false;
    for (;;) {
        const RecordRange wanted = m_ranges.front();
        if (m_feed->read(wanted.first, wanted.next, enough, chunk)) {
            m_readTrouble.mended();
            if (m_parts.options.measureQueue && chunk.storedMs != 0 && wanted.next == RecordRanges::kOpenEnd)
                m_queueTimes.add(m_parts.clock.nowMs() - chunk.storedMs, qint64(chunk.ends.size()));
            noteGap({wanted.first, chunk.firstRecord});
            m_ranges.takeFront(chunk.nextRecord());
            m_drained = false;
            return true;
        }
        if (m_feed->error().id != ErrorId::None) {
            onReadFailed();
            return false;
        }
        if (!m_ranges.hasReturned()) {
            passGap();
            m_mayHaveMore = false;
            m_numbering = m_ranges.frontier() - m_total;
            return false;
        }
        m_log.warning(
            QStringLiteral("Records %1 to %2 are to be sent again, but the store does not hold them any longer")
                .arg(wanted.first)
                .arg(wanted.next - 1));
        m_ranges.takeFront(wanted.next);
    }
}

bool NetworkDelivery::compress() const
{
    const double threshold = m_parts.config.gzipThreshold;
    if (threshold > 1 || threshold < 0)
        return threshold < 0;
    const qint64 queued = m_total + m_numbering - m_ranges.front().first;
    return double(queued) > threshold * double(qMax<qint64>(1, m_parts.options.queueLimit));
}

void NetworkDelivery::onStored(qint64 total)
{
    m_total = qMax(m_total, total);
    m_mayHaveMore = true;
    pump();
    checkDrained();
}

/// True when the store holds something that nobody has got yet.
bool NetworkDelivery::anythingWaits()
{
    if (m_ranges.hasReturned())
        return true;
    if (m_mayHaveMore) {
        const RecordRange wanted = m_ranges.front();
        if (m_feed->read(wanted.first, wanted.next, 1, m_probe))
            return true;
        if (m_feed->error().id != ErrorId::None) {
            onReadFailed();
            return true;
        }
        passGap();
        m_mayHaveMore = false;
        m_numbering = m_ranges.frontier() - m_total;
    }
    return false;
}

/// Behind the frontier nothing comes but what was put aside.
void NetworkDelivery::passGap()
{
    const RecordRange gap{m_ranges.frontier(), m_feed->reached()};
    if (gap.first >= gap.next)
        return;
    noteGap(gap);
    m_ranges.takeFront(gap.next);
    m_drained = false;
}

void NetworkDelivery::noteGap(RecordRange gap)
{
    if (gap.first < gap.next)
        m_gaps.push_back(gap);
}

void NetworkDelivery::onReadFailed()
{
    m_readTrouble.failed(m_feed->reader(), this, [this] {
        pump();
        checkDrained();
    });
}

/// Gives the connections something to do, the idlest first.
void NetworkDelivery::pump()
{
    if ((m_state != State::Running && m_state != State::Draining) || !anythingWaits())
        return;
    std::vector<Lane *> idlest = m_lanes;
    if (idlest.size() > 1)
        std::stable_sort(idlest.begin(), idlest.end(),
                         [](const Lane *a, const Lane *b) { return a->underWay() < b->underWay(); });
    for (Lane *lane : idlest) {
        lane->open();
        lane->fill();
    }
    noteBusy();
}

/// Internal messages go on a connection that is open. What senders say must not open one: it would say so again.
void NetworkDelivery::pumpInternal()
{
    if ((m_state != State::Running && m_state != State::Draining) || m_internal.waiting() == 0)
        return;
    const auto open = std::find_if(m_lanes.begin(), m_lanes.end(),
                                   [](const Lane *lane) { return lane->phase() == Lane::Phase::Open; });
    const bool away = std::any_of(m_lanes.begin(), m_lanes.end(),
                                  [](const Lane *lane) { return lane->phase() != Lane::Phase::Idle; });
    if (open != m_lanes.end())
        (*open)->fill();
    else if (!away && m_internal.opens())
        m_lanes.front()->open();
}

void NetworkDelivery::onLaneOpened(Lane *lane)
{
    const Connection &connection = *lane->connection();
    m_status.peer = connection.peerText();
    m_status.error = {};
    m_status.certificateExpiresMs = connection.certificateExpiresMs();
    m_certificates.watch(connection.terms());
    if (lane->afterReceipt())
        m_log.debug(QStringLiteral("Connected again to ") + m_status.peer);
    else
        m_log.info(QStringLiteral("Connected to ") + m_status.peer);
    if (connection.hostNameUnchecked() && !std::exchange(m_hostNameNoted, true))
        m_log.warning(
            QStringLiteral("The certificate of %1 is of another host; this is ignored because check_hostname is false")
                .arg(m_parts.config.address));
    publish();
}

void NetworkDelivery::onLaneEnded(Lane *lane, const std::vector<RecordRange> &again, const Error &error)
{
    const bool finishing = m_state == State::Finishing;
    m_certificates.watch(lane->terms());
    for (const RecordRange &range : again)
        m_ranges.giveBack(range);
    // What came back may lie at the end of what was dealt: then only a look at the store finds it again.
    m_mayHaveMore = m_mayHaveMore || !again.empty();
    if (!again.empty() && finishing)
        m_finishBroke = true;
    if (error.id == ErrorId::None) {
        m_log.debug(QStringLiteral("The connection to %1 was closed").arg(m_status.peer));
    } else {
        m_status.error = error;
        if (!finishing)
            m_outage.failed(error, lane->retryAtMs() - m_parts.clock.nowMs());
        else
            m_log.warning(QStringLiteral("The connection did not end in good order: ") + error.text());
    }
    moveCursor();
    m_cursorWriter->writeNow();
    publish();
    if (finishing)
        advanceFinish();
    else
        pump();
    checkDrained();
}

void NetworkDelivery::onAcknowledged()
{
    noteBusy();
    checkDrained();
    // Once in an interval is enough: to look through what is under way takes its time, and so does the store.
    const qint64 wait = m_movedMs + m_parts.options.cursorIntervalMs - m_parts.clock.steadyMs();
    if (wait <= 0) {
        moveCursor();
        publish();
    } else if (!std::exchange(m_moveScheduled, true)) {
        m_parts.clock.callAfter(wait, this, [this] {
            m_moveScheduled = false;
            moveCursor();
            publish();
        });
    }
}

void NetworkDelivery::moveCursor()
{
    m_movedMs = m_parts.clock.steadyMs();
    qint64 cursor = m_ranges.front().first;
    for (const Lane *lane : m_lanes)
        cursor = qMin(cursor, lane->lowestOpen().value_or(cursor));
    noteBusy();
    if (cursor == m_cursor)
        return;
    m_delivered += cursor - m_cursor;
    std::erase_if(m_gaps, [this, cursor](const RecordRange &gap) {
        const bool passed = gap.first >= m_cursor && gap.next <= cursor;
        m_delivered -= passed ? gap.next - gap.first : 0;
        return passed;
    });
    m_cursor = cursor;
    m_acknowledgedMs = m_parts.clock.nowMs();
    m_cursorWriter->move(cursor, m_delivered);
}

void NetworkDelivery::noteBusy()
{
    const bool busy = std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane *lane) {
        return lane->phase() == Lane::Phase::Open && !lane->empty();
    });
    const qint64 now = m_parts.clock.steadyMs();
    if (busy && m_busySinceMs < 0)
        m_busySinceMs = now;
    if (!busy && m_busySinceMs >= 0) {
        m_busyMs += now - m_busySinceMs;
        m_busySinceMs = -1;
    }
}

} // namespace casb::deliver
