// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backoff.h"
#include "deliver/block_feed.h"
#include "deliver/connection.h"
#include "deliver/gzip_buffer.h"
#include "deliver/internal_feed.h"
#include "deliver/lane_ledger.h"

#include <QPointer>

#include <limits>

namespace casb::deliver {

/// Gives out the records that are to be sent, each once.
class Dealer
{
public:
    virtual ~Dealer() = default;
    /// The next records, some @p enough bytes of them. False: there are none now.
    virtual bool deal(qsizetype enough, Chunk &chunk) = 0;
    /// Whether they go out compressed.
    [[nodiscard]] virtual bool compress() const = 0;
    /// No more records will come for a while: do not wait for a member to fill.
    [[nodiscard]] virtual bool hurried() const = 0;
};

/// One of an output's connections over its lives: opens it, keeps it full, counts what arrived, waits after a failure.
///
/// Internal messages travel on the same connection, so that a peer which serves one connection at a time never has to
/// choose between them and the records: they go out when no record waits, and as a small share while records flow.
class Lane : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Idle, Connecting, Open, Waiting, Finishing };

    Lane(const OutputConfig &config, const SenderOptions &options, Clock &clock, Dealer &dealer, InternalFeed &internal,
         QObject *parent);

    [[nodiscard]] Phase phase() const { return m_phase; }
    /// Connects when it is idle.
    void open();
    /// Connects now when it waits after a failure.
    void retryNow();
    /// Takes records as long as the connection has room for them.
    void fill();
    /// Writes out what is gathered for a gzip member.
    void flush();
    /// Half-closes; ends in ended().
    void finish();
    /// Drops the connection, if there is one; ends in ended() at once.
    void abandon();

    /// No record is under way: not gathered, not written, not unacknowledged.
    [[nodiscard]] bool empty() const { return !m_ledger.unacknowledged() && m_gzip.empty(); }
    /// The wire stands at the end of a line (or of a gzip member).
    [[nodiscard]] bool atLineEnd() const { return m_outBytes == m_out.size(); }
    [[nodiscard]] bool unsettled() const { return m_ledger.unsettled(); }
    [[nodiscard]] std::optional<qint64> lowestUnacknowledged() const;
    [[nodiscard]] qint64 underWay() const;
    [[nodiscard]] qint64 retryAtMs() const { return m_retryAtMs; }
    [[nodiscard]] const Connection *connection() const { return m_connection; }
    /// Of the certificates that the last connection depended on.
    [[nodiscard]] const QList<CertificateTerm> &terms() const { return m_terms; }

signals:
    void opened();
    /// Records were acknowledged.
    void acknowledged();
    /// Internal messages were acknowledged.
    void internalAcknowledged();
    /// Nothing that was acknowledged is unsettled any longer.
    void settled();
    /// It has proved itself: it lived for a while.
    void proven();
    /// The connection is over; @p again are to be sent again. @p error: id None when it was closed in good order.
    void ended(const std::vector<casb::deliver::RecordRange> &again, const casb::Error &error);
    /// The wait after a failure is over: open() or leave it.
    void waitOver();

private:
    void connectNow();
    void onOpened();
    void onAcknowledged();
    void onEnded(Connection::Ending ending, const Error &error);
    bool take();
    bool takeRecords();
    bool takeInternal();
    bool writeOut();
    void planMember(const std::vector<RecordRange> &records);
    void awaitIdle();
    void tick();
    std::vector<RecordRange> close(bool clean);
    [[nodiscard]] qint64 burstRoom() const;
    void narrowBurst();
    void widenBurst();

    OutputConfig m_config;
    SenderOptions m_options;
    Clock &m_clock;
    Dealer &m_dealer;
    InternalFeed &m_internal;
    Backoff m_backoff;
    Phase m_phase = Phase::Idle;
    QPointer<Connection> m_connection;
    LaneLedger m_ledger;
    static constexpr qint64 kUnbounded = std::numeric_limits<qint64>::max();
    struct InternalWritten {
        RecordRange numbers;
        qint64 endByte;
    };
    std::deque<InternalWritten> m_internalWritten; ///< not acknowledged
    qsizetype m_sinceInternal = 0;                 ///< bytes of records since the last internal message
    bool m_tookInternal = false;                   ///< the peer acknowledged internal messages on this connection
    QList<CertificateTerm> m_terms;
    GzipBuffer m_gzip;
    Chunk m_chunk;
    QByteArray m_out;         ///< the wire bytes being written
    qsizetype m_outBytes = 0; ///< of them written
    qint64 m_planned = 0;     ///< bytes of this connection up to the end of m_out
    qint64 m_openedMs = 0;    ///< steady
    qint64 m_progressMs = 0;  ///< steady, of the last acknowledgement or the first byte after all was acknowledged
    qint64 m_retryAtMs = 0;
    bool m_proven = false;
    qint64 m_burst = kUnbounded; ///< bytes that may be unsettled at a time
    int m_fruitless = 0;         ///< connections in a row that broke before anything was settled
    bool m_ticking = false;
    quint64 m_gathered = 0;   ///< counts what was gathered, to see whether it was idle
    quint64 m_wait = 0;       ///< number of the present wait
};

} // namespace casb::deliver
