// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/lane.h"

namespace casb::deliver {

namespace {

constexpr qint64 kFirstWaitMs = 1000;
constexpr qsizetype kChunkBytes = 32 * 1024;
/// While records flow, one chunk of internal messages goes with so many bytes of them.
constexpr qsizetype kRecordBytesPerInternal = 512 * 1024;
constexpr qsizetype kInternalChunkBytes = 8 * 1024;

} // namespace

Lane::Lane(const OutputConfig &config, const SenderOptions &options, Clock &clock, Dealer &dealer,
           InternalFeed &internal, QObject *parent)
    : QObject(parent), m_config(config), m_options(options), m_clock(clock), m_dealer(dealer), m_internal(internal),
      m_backoff(kFirstWaitMs, qMax<qint64>(kFirstWaitMs, config.connectingMaxWaitSeconds * 1000LL), options.random),
      m_gzip(config.gzipBufferBytes, config.gzipLevel), m_barrier(config, options.queueLimit)
{
}

void Lane::open()
{
    if (m_phase == Phase::Idle)
        connectNow();
}

void Lane::retryNow()
{
    if (m_phase == Phase::Waiting)
        connectNow();
}

void Lane::connectNow()
{
    ++m_wait;
    m_phase = Phase::Connecting;
    m_proven = false;
    m_tookInternal = false;
    m_asked = false;
    m_dealtOut = false;
    m_byReceipt = KernelQueue::kHalfCloses && (m_barrier.on() || m_burst.asks());
    m_planned = 0;
    m_connection = new Connection(m_config, m_options, m_clock, this);
    connect(m_connection, &Connection::opened, this, &Lane::onOpened);
    connect(m_connection, &Connection::roomChanged, this, &Lane::fill);
    connect(m_connection, &Connection::acknowledgedChanged, this, &Lane::onAcknowledged);
    connect(m_connection, &Connection::ended, this, &Lane::onEnded);
    m_connection->open();
}

void Lane::onOpened()
{
    m_phase = Phase::Open;
    m_openedMs = m_clock.steadyMs();
    m_progressMs = m_openedMs;
    m_terms = m_connection->terms();
    emit opened();
    fill();
    tick();
}

void Lane::fill()
{
    if (m_phase != Phase::Open)
        return;
    if (empty() && m_internalWritten.empty())
        m_progressMs = m_clock.steadyMs();
    while (writeOut() && take()) {
    }
    if (!m_gzip.empty()) {
        if (m_dealer.hurried() || m_burst.narrow() || m_burst.asks())
            flush();
        else
            awaitIdle();
    }
    askForReceipt();
    tick();
}

/// Writes what is made. True: all of it is written and there is room for more.
bool Lane::writeOut()
{
    while (m_outBytes < m_out.size()) {
        const qint64 size = qMin<qint64>(m_connection->room(), m_out.size() - m_outBytes);
        const qint64 taken = size > 0 ? m_connection->write(m_out.constData() + m_outBytes, size) : 0;
        if (taken == 0)
            return false;
        m_outBytes += taken;
    }
    return m_connection->room() > 0;
}

/// Makes the next bytes to write. False: there are none.
bool Lane::take()
{
    if (receiptDue())
        return !m_gzip.empty() && takeRecords();
    if (m_sinceInternal >= kRecordBytesPerInternal && takeInternal())
        return true;
    // What a peer bears that breaks every connection is left to the records.
    return takeRecords() || (!(m_burst.narrow() && m_ledger.unsettledBytes() > 0) && takeInternal());
}

bool Lane::takeInternal()
{
    m_sinceInternal = 0;
    if (!m_internal.active() || !m_internal.deal(kInternalChunkBytes, m_chunk))
        return false;
    const qint64 begin = m_planned;
    const QByteArray member = m_dealer.compress() ? gzipMember(m_chunk.bytes, m_config.gzipLevel) : QByteArray();
    if (member.isEmpty()) {
        std::swap(m_out, m_chunk.bytes);
        qint64 number = m_chunk.firstRecord;
        for (const qsizetype end : m_chunk.ends) {
            m_internalWritten.push_back({{number, number + 1}, begin + end});
            ++number;
        }
    } else {
        m_out = member;
        m_internalWritten.push_back({{m_chunk.firstRecord, m_chunk.nextRecord()}, begin + m_out.size()});
    }
    m_outBytes = 0;
    m_planned += m_out.size();
    return true;
}

bool Lane::takeRecords()
{
    const bool compress = m_dealer.compress();
    const qint64 room = recordRoom();
    if (!m_gzip.empty() && (m_gzip.full() || !compress || room <= 0)) {
        m_outBytes = 0;
        const std::vector<RecordRange> records = m_gzip.records();
        m_out = m_gzip.take();
        planMember(records);
        return true;
    }
    if (room <= 0)
        return false;
    if (compress) {
        m_dealtOut = !m_dealer.deal(qMin<qint64>(room, qMin(m_gzip.missing(), kChunkBytes)), m_chunk);
        if (m_dealtOut)
            return false;
        m_sinceInternal += m_chunk.bytes.size();
        m_gzip.add(m_chunk.bytes, {m_chunk.firstRecord, m_chunk.nextRecord()});
        ++m_gathered;
        return true;
    }
    m_dealtOut = !m_dealer.deal(qMin<qint64>(room, kChunkBytes), m_chunk);
    if (m_dealtOut)
        return false;
    qint64 record = m_chunk.firstRecord;
    qsizetype begin = 0;
    for (const qsizetype end : m_chunk.ends) {
        wrote({record, record + 1}, m_planned + end, end - begin);
        begin = end;
        ++record;
    }
    m_planned += m_chunk.bytes.size();
    m_sinceInternal += m_chunk.bytes.size();
    std::swap(m_out, m_chunk.bytes);
    m_outBytes = 0;
    return true;
}

/// The records of a gzip member end together: its bytes are those of the first.
void Lane::planMember(const std::vector<RecordRange> &records)
{
    m_planned += m_out.size();
    qint64 bytes = m_out.size();
    for (const RecordRange &range : records)
        wrote(range, m_planned, std::exchange(bytes, 0));
}

void Lane::wrote(RecordRange records, qint64 endByte, qint64 bytes)
{
    if (m_ledger.unsettledRecords() == 0)
        m_unsettledMs = m_clock.steadyMs();
    m_ledger.wrote(records, endByte, bytes);
}

void Lane::flush()
{
    if (m_phase != Phase::Open || m_gzip.empty() || m_outBytes < m_out.size())
        return;
    const std::vector<RecordRange> records = m_gzip.records();
    m_out = m_gzip.take();
    m_outBytes = 0;
    planMember(records);
    writeOut();
    tick();
}

/// Writes the member that does not fill after the idle time.
void Lane::awaitIdle()
{
    m_clock.callAfter(m_options.gzipIdleMs, this, [this, gathered = m_gathered] {
        if (gathered == m_gathered)
            flush();
    });
}

void Lane::finish()
{
    if (m_phase != Phase::Open && m_phase != Phase::Finishing)
        return;
    m_phase = Phase::Finishing;
    m_asked = false;
    m_connection->finish(m_options.finishReadMs);
}

void Lane::abandon()
{
    ++m_wait;
    if (m_connection) {
        m_connection->sample();
        m_connection->abandon();
        m_connection->deleteLater();
        m_connection = nullptr;
    }
    m_phase = Phase::Idle;
    // What it acknowledged stays acknowledged, where that is enough: this side gave up, not the peer.
    emit ended(close(!m_byReceipt), {});
}

void Lane::onAcknowledged()
{
    const qint64 now = m_clock.steadyMs();
    m_progressMs = now;
    const qint64 bytes = m_connection->acknowledged();
    bool internal = false;
    while (!m_internalWritten.empty() && m_internalWritten.front().endByte <= bytes) {
        m_internal.acknowledged(m_internalWritten.front().numbers);
        m_internalWritten.pop_front();
        internal = true;
    }
    m_tookInternal = m_tookInternal || internal;
    if (m_ledger.acknowledge(bytes, now) > 0)
        emit acknowledged();
    if (internal)
        emit internalAcknowledged();
    askForReceipt();
}

/// Looks after what needs time: settling, proof, and a peer that takes nothing.
void Lane::tick()
{
    if (m_ticking || m_phase != Phase::Open)
        return;
    const qint64 now = m_clock.steadyMs();
    if (!m_byReceipt && m_ledger.settle(now - m_options.settleMs)) {
        m_burst.progressed();
        QMetaObject::invokeMethod(this, &Lane::fill, Qt::QueuedConnection);
        if (!m_ledger.unsettled())
            emit settled();
    }
    if (!m_proven && now - m_openedMs >= m_options.settleMs) {
        m_proven = true;
        m_backoff.reset();
        emit proven();
    }
    if (receiptDue()) {
        flush();
        askForReceipt();
        if (m_ticking || m_phase != Phase::Open)
            return;
    }
    const bool underWay = m_ledger.unacknowledged() || !m_internalWritten.empty();
    if (underWay && now - m_progressMs > m_config.sendingTimeoutSeconds * 1000LL) {
        m_connection->fail(
            {ErrorId::DeliveryFailed,
             QStringLiteral("the peer has taken nothing for %1 seconds").arg(m_config.sendingTimeoutSeconds),
             m_config.address + u':' + QString::number(m_config.port)});
        return;
    }
    if (!underWay && !m_ledger.unsettled() && m_proven)
        return;
    m_ticking = true;
    m_clock.callAfter(qMax<qint64>(10, qMin<qint64>(m_options.settleMs / 4, 1000)), this, [this] {
        m_ticking = false;
        tick();
    });
}

/// Bytes of records that may be taken now.
qint64 Lane::recordRoom() const
{
    if (receiptDue())
        return 0;
    if (!m_burst.narrow())
        return Burst::kUnbounded;
    return m_burst.limit() - m_gzip.size() - m_ledger.unsettledBytes();
}

std::optional<qint64> Lane::lowestOpen() const
{
    std::optional<qint64> lowest = m_byReceipt ? m_ledger.lowestUnsettled() : m_ledger.lowestUnacknowledged();
    for (const RecordRange &range : m_gzip.records())
        lowest = qMin(lowest.value_or(range.first), range.first);
    return lowest;
}

qint64 Lane::underWay() const
{
    qint64 count = m_ledger.underWay();
    for (const RecordRange &range : m_gzip.records())
        count += range.next - range.first;
    return count;
}

} // namespace casb::deliver
