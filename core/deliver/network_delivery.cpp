// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/network_delivery.h"

#include "base/time_text.h"

#include <algorithm>

namespace casb::deliver {

namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kExpiryNoticeMs = 30 * kDayMs;
constexpr qint64 kReadRetryMs = 1000;

} // namespace

NetworkDelivery::NetworkDelivery(DeliveryParts parts, QObject *parent)
    : Delivery(parent), m_parts(std::move(parts)), m_names(m_parts.config),
      m_log(m_parts.log.as(m_names.origin(m_names.sender(0)))), m_outage(m_parts.clock, m_log)
{
    m_status.name = m_parts.config.name;
    m_status.peer = m_parts.config.address + u':' + QString::number(m_parts.config.port);
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
    auto *monitor = new SenderMonitor(m_names, m_parts.config.statsPeriodSeconds, m_parts.clock, m_parts.log,
                                      [this] { return facts(); }, this);
    const Logger starts = m_parts.log.as(m_names.origin(QStringLiteral("MainThread")));
    for (int i = 0; i < qMax(1, m_parts.config.concurrentConnections); ++i) {
        starts.info(m_names.sender(i) + QStringLiteral(" -> Starting thread"));
        makeLane();
    }
    starts.info(m_names.monitor
                + QStringLiteral(" -> Starting thread (every %1 seconds)").arg(m_parts.config.statsPeriodSeconds));
    starts.info(m_names.manager + QStringLiteral(" -> Starting thread"));
    monitor->start();
    for (Lane *lane : m_lanes)
        lane->open();
    publish();
    checkDrained();
}

void NetworkDelivery::makeLane()
{
    auto *lane = new Lane(m_parts.config, m_parts.options, m_parts.clock, *this, this);
    m_lanes.push_back(lane);
    connect(lane, &Lane::opened, this, [this, lane] { onLaneOpened(lane); });
    connect(lane, &Lane::acknowledged, this, &NetworkDelivery::onAcknowledged);
    connect(lane, &Lane::settled, this, &NetworkDelivery::checkDrained);
    connect(lane, &Lane::proven, this, [this] { m_outage.mended(m_status.peer); });
    connect(lane, &Lane::ended, this,
            [this, lane](const std::vector<RecordRange> &again, const Error &error) { onLaneEnded(lane, again, error); });
    connect(lane, &Lane::waitOver, this, [this, lane] {
        if (m_state == State::Running || m_state == State::Draining)
            lane->open();
        publish();
    });
}

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
        m_drain = m_drain && drain;
        advanceFinish();
        return;
    case State::Ending: return;
    case State::Stopped: emit stopped(); return;
    }
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
            m_ranges.takeFront(chunk.nextRecord());
            m_drained = false;
            return true;
        }
        if (m_feed->error().id != ErrorId::None) {
            onReadFailed();
            return false;
        }
        if (!m_ranges.hasReturned()) {
            m_mayHaveMore = false;
            m_numbering = m_ranges.frontier() - m_total;
            return false;
        }
        m_log.warning(QStringLiteral("Records %1 to %2 are to be sent again, but the store does not hold them any longer")
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
        m_mayHaveMore = false;
        m_numbering = m_ranges.frontier() - m_total;
    }
    return false;
}

void NetworkDelivery::onReadFailed()
{
    if (m_readRetry)
        return;
    m_readRetry = true;
    m_log.warning(QStringLiteral("The records to be sent cannot be read: ") + m_feed->error().text());
    m_parts.clock.callAfter(kReadRetryMs, this, [this] {
        m_readRetry = false;
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
        std::stable_sort(idlest.begin(), idlest.end(), [](const Lane *a, const Lane *b) { return a->underWay() < b->underWay(); });
    for (Lane *lane : idlest) {
        lane->open();
        lane->fill();
    }
    noteBusy();
}

void NetworkDelivery::onLaneOpened(Lane *lane)
{
    const Connection &connection = *lane->connection();
    m_status.peer = connection.peerText();
    m_status.error = {};
    m_status.hostnameUnchecked = connection.hostNameUnchecked();
    noteCertificate(connection);
    m_log.info(QStringLiteral("Connected to ") + m_status.peer);
    if (connection.hostNameUnchecked() && !std::exchange(m_hostNameNoted, true))
        m_log.warning(QStringLiteral("The certificate of %1 is of another host; this is ignored because check_hostname is false")
                          .arg(m_parts.config.address));
    publish();
}

void NetworkDelivery::noteCertificate(const Connection &connection)
{
    m_status.certificateExpiresMs = connection.certificateExpiresMs();
    const qint64 now = m_parts.clock.nowMs();
    if (m_status.certificateExpiresMs == 0 || m_status.certificateExpiresMs - now > kExpiryNoticeMs
        || (m_expiryNotedMs != 0 && now - m_expiryNotedMs < kDayMs))
        return;
    m_expiryNotedMs = now;
    m_log.warning(QStringLiteral("The certificate %1 %2 at %3")
                      .arg(m_parts.config.certPath,
                           m_status.certificateExpiresMs < now ? QStringLiteral("has expired") : QStringLiteral("expires"),
                           wholeSecondTime(m_status.certificateExpiresMs)));
}

void NetworkDelivery::onLaneEnded(Lane *lane, const std::vector<RecordRange> &again, const Error &error)
{
    const bool finishing = m_state == State::Finishing;
    for (const RecordRange &range : again)
        m_ranges.giveBack(range);
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
        cursor = qMin(cursor, lane->lowestUnacknowledged().value_or(cursor));
    noteBusy();
    if (cursor == m_cursor)
        return;
    m_delivered += cursor - m_cursor;
    m_cursor = cursor;
    m_acknowledgedMs = m_parts.clock.nowMs();
    m_cursorWriter->move(cursor, m_delivered);
}

void NetworkDelivery::noteBusy()
{
    const bool busy = std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane *lane) { return lane->phase() == Lane::Phase::Open && !lane->empty(); });
    const qint64 now = m_parts.clock.steadyMs();
    if (busy && m_busySinceMs < 0)
        m_busySinceMs = now;
    if (!busy && m_busySinceMs >= 0) {
        m_busyMs += now - m_busySinceMs;
        m_busySinceMs = -1;
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
    const bool unsettled = std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane *lane) { return lane->unsettled(); });
    if (m_state == State::Draining && !(m_finishBroke && unsettled))
        beginFinish();
}

void NetworkDelivery::beginFinish()
{
    m_state = State::Finishing;
    for (Lane *lane : std::as_const(m_lanes)) {
        if (lane->phase() == Lane::Phase::Open)
            lane->fill();
        else
            lane->abandon();
    }
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
        if (lane->phase() == Lane::Phase::Open && lane->empty())
            lane->finish();
        open = open || lane->phase() == Lane::Phase::Open || lane->phase() == Lane::Phase::Finishing;
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

qint64 NetworkDelivery::waiting() const
{
    return qMax<qint64>(0, m_total + m_numbering - m_cursor);
}

SenderMonitor::Facts NetworkDelivery::facts() const
{
    SenderMonitor::Facts facts;
    for (const Lane *lane : m_lanes)
        facts.senders.append({lane->underWay(), lane->phase() == Lane::Phase::Open});
    facts.waiting = waiting();
    facts.sent = m_delivered;
    facts.busyMs = m_busyMs + (m_busySinceMs >= 0 ? m_parts.clock.steadyMs() - m_busySinceMs : 0);
    return facts;
}

void NetworkDelivery::publish()
{
    using Phase = OutputStatus::Phase;
    const auto any = [this](Lane::Phase phase) {
        return std::any_of(m_lanes.begin(), m_lanes.end(), [phase](const Lane *lane) { return lane->phase() == phase; });
    };
    m_status.retryAtMs = 0;
    if (m_state == State::Stopped || m_state == State::Ending) {
        m_status.phase = Phase::Stopped;
    } else if (any(Lane::Phase::Open) || any(Lane::Phase::Finishing)) {
        m_status.phase = Phase::Connected;
    } else if (any(Lane::Phase::Waiting)) {
        m_status.phase = Phase::Retrying;
        for (const Lane *lane : m_lanes) {
            if (lane->phase() == Lane::Phase::Waiting && (m_status.retryAtMs == 0 || lane->retryAtMs() < m_status.retryAtMs))
                m_status.retryAtMs = lane->retryAtMs();
        }
    } else {
        m_status.phase = any(Lane::Phase::Connecting) ? Phase::Connecting : Phase::Idle;
    }
    m_status.nextRecord = m_cursor;
    m_status.sentTotal = m_delivered;
    m_status.acknowledgedMs = m_acknowledgedMs;
    emit statusChanged(m_status);
}

} // namespace casb::deliver
