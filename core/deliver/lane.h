// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backoff.h"
#include "deliver/barrier.h"
#include "deliver/block_feed.h"
#include "deliver/burst.h"
#include "deliver/connection.h"
#include "deliver/gzip_buffer.h"
#include "deliver/internal_feed.h"
#include "deliver/lane_ledger.h"

#include <QPointer>

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
///
/// Records count for good when the connection outlives their acknowledgement by a while. Where that is not enough
/// (Barrier, Burst), they count when the peer has answered a half-close; then another connection is opened for the
/// next.
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
    /// Half-closes; ends in ended(), without a long wait for the peer's answer.
    void finish();
    /// Drops the connection, if there is one; ends in ended() at once.
    void abandon();

    /// No record is under way: not gathered, not written, not unacknowledged.
    [[nodiscard]] bool empty() const { return !m_ledger.unacknowledged() && m_gzip.empty(); }
    /// The wire stands at the end of a line (or of a gzip member).
    [[nodiscard]] bool atLineEnd() const { return m_outBytes == m_out.size(); }
    /// Time will settle something.
    [[nodiscard]] bool settling() const { return !m_byReceipt && m_ledger.unsettled(); }
    /// The lowest record before which the cursor has to stay.
    [[nodiscard]] std::optional<qint64> lowestOpen() const;
    [[nodiscard]] qint64 underWay() const;
    [[nodiscard]] qint64 retryAtMs() const { return m_retryAtMs; }
    [[nodiscard]] const Connection *connection() const { return m_connection; }
    /// This connection follows one that was ended for a receipt.
    [[nodiscard]] bool afterReceipt() const { return m_afterReceipt; }
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
    /// It has proved itself: it lived for a while, or the peer gave a receipt.
    void proven();
    /// The peer takes everything and answers no half-close: its acknowledgements have to do.
    void receiptsRenounced();
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
    [[nodiscard]] qint64 recordRoom() const;
    [[nodiscard]] bool receiptDue() const;
    void askForReceipt();
    void wrote(RecordRange records, qint64 endByte, qint64 bytes);
    [[nodiscard]] bool judge(Connection::Ending ending, const Error &error);

    OutputConfig m_config;
    SenderOptions m_options;
    Clock &m_clock;
    Dealer &m_dealer;
    InternalFeed &m_internal;
    Backoff m_backoff;
    Phase m_phase = Phase::Idle;
    QPointer<Connection> m_connection;
    LaneLedger m_ledger;
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
    Burst m_burst;
    Barrier m_barrier;
    bool m_byReceipt = false; ///< on this connection nothing counts without a receipt
    bool m_asked = false;     ///< it was half-closed for one
    bool m_dealtOut = false;  ///< there were no more records for it
    bool m_afterReceipt = false;
    int m_unanswered = 0;     ///< half-closes in a row without an answer
    qint64 m_unsettledMs = 0; ///< steady, since when something does not count for good
    bool m_ticking = false;
    quint64 m_gathered = 0; ///< counts what was gathered, to see whether it was idle
    quint64 m_wait = 0;     ///< number of the present wait
};

} // namespace casb::deliver
