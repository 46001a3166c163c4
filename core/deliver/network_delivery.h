// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/certificate_watch.h"
#include "deliver/cursor_writer.h"
#include "deliver/delivery.h"
#include "deliver/lane.h"
#include "deliver/internal_feed.h"
#include "deliver/outage_log.h"
#include "deliver/read_trouble.h"
#include "deliver/sender_monitor.h"

namespace casb::deliver {

/// Delivers over one or more connections: deals the records out to them, keeps the cursor at the lowest record that is
/// not acknowledged, and ends in good order. The collector's messages about itself go with them, at their side: neither
/// the cursor nor the order of the end depends on them.
class NetworkDelivery : public Delivery, private Dealer
{
    Q_OBJECT

public:
    NetworkDelivery(DeliveryParts parts, QObject *parent);

    void start(qint64 nextRecord) override;
    void stop(bool drain) override;
    void retryNow() override;

private:
    enum class State { Running, Draining, Finishing, Ending, Stopped };

    bool deal(qsizetype enough, Chunk &chunk) override;
    [[nodiscard]] bool compress() const override;
    [[nodiscard]] bool hurried() const override { return m_state != State::Running; }

    void makeLane();
    void onStored(qint64 total);
    void onLaneOpened(Lane *lane);
    void onLaneEnded(Lane *lane, const std::vector<RecordRange> &again, const Error &error);
    void onAcknowledged();
    void pump();
    void pumpInternal();
    bool anythingWaits();
    void onReadFailed();
    void passGap();
    void noteGap(RecordRange gap);
    void moveCursor();
    void checkDrained();
    void beginFinish();
    void advanceFinish();
    void complete();
    [[nodiscard]] bool internalsDone(const Lane *lane) const;
    void noteBusy();
    [[nodiscard]] qint64 waiting() const;
    SenderMonitor *makeMonitor(const SenderNames &names, std::function<SenderMonitor::Facts()> facts);
    SenderMonitor::Facts facts();
    [[nodiscard]] SenderMonitor::Facts internalFacts() const;
    void publish();

    DeliveryParts m_parts;
    SenderNames m_names;
    SenderNames m_internalNames;
    Logger m_log;
    OutageLog m_outage;
    CertificateWatch m_certificates;
    ReadTrouble m_readTrouble;
    InternalFeed m_internal;
    QList<SenderMonitor *> m_monitors;
    QueueTimes m_queueTimes;
    std::unique_ptr<BlockFeed> m_feed;
    CursorWriter *m_cursorWriter = nullptr;
    RecordRanges m_ranges;
    std::vector<RecordRange> m_gaps; ///< records that the store does not hold and the cursor has not passed
    std::vector<Lane *> m_lanes;
    Chunk m_probe;
    State m_state = State::Stopped;
    bool m_drain = false;
    bool m_mayHaveMore = true;   ///< the store may hold records behind the frontier
    bool m_drained = false;      ///< told so
    qint64 m_finishBeganMs = 0;  ///< steady
    bool m_finishBroke = false;  ///< the peer broke a half-close: let everything settle before the next one
    qint64 m_total = 0;          ///< records ever stored
    qint64 m_numbering = 0;      ///< number of the next record to be stored, less m_total
    qint64 m_cursor = 0;
    qint64 m_delivered = 0;
    qint64 m_acknowledgedMs = 0;
    qint64 m_movedMs = 0;
    bool m_moveScheduled = false;
    qint64 m_busySinceMs = -1;
    qint64 m_busyMs = 0;
    bool m_hostNameNoted = false;
    OutputStatus m_status;
};

} // namespace casb::deliver
