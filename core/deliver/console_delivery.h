// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/cursor_writer.h"
#include "deliver/delivery.h"
#include "deliver/read_trouble.h"
#include "deliver/sender_monitor.h"

namespace casb::deliver {

/// An output that logs each record as an INFO line, `TAG: JSON`.
class ConsoleDelivery : public Delivery
{
    Q_OBJECT

public:
    ConsoleDelivery(DeliveryParts parts, QObject *parent);

    void start(qint64 nextRecord) override;
    void stop(bool drain) override;
    void retryNow() override {}

private:
    void write();
    void schedule();
    void complete();
    void publish();

    DeliveryParts m_parts;
    SenderNames m_names;
    Logger m_out;
    ReadTrouble m_readTrouble;
    std::unique_ptr<StoreReader> m_reader;
    CursorWriter *m_cursorWriter = nullptr;
    bool m_running = false;
    bool m_draining = false;
    bool m_scheduled = false;
    qint64 m_next = 0;
    qint64 m_sent = 0;
    OutputStatus m_status;
};

} // namespace casb::deliver
