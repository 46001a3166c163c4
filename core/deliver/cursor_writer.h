// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backoff.h"
#include "base/clock.h"
#include "log/log.h"
#include "store/store.h"

#include <QObject>

namespace casb::deliver {

/// Moves an output's cursor in the store, not more often than once in an interval. What could not be written is tried
/// again until it can.
class CursorWriter : public QObject
{
    Q_OBJECT

public:
    CursorWriter(std::shared_ptr<Store> store, QString output, qint64 nextRecord, qint64 intervalMs, Clock &clock,
                 Logger log, QObject *parent);

    /// The cursor is at @p nextRecord and @p delivered records were delivered since the start, all in all.
    void move(qint64 nextRecord, qint64 delivered);
    /// Writes what was held back.
    void writeNow();
    /// The same, and calls @p done in this thread once everything is on the disk (or could not be written).
    void finish(std::function<void()> done);

private:
    void write();
    void writeAfter(qint64 waitMs);
    void onWritten(const Result<void> &result, qint64 more);

    std::shared_ptr<Store> m_store;
    QString m_output;
    qint64 m_intervalMs;
    Clock &m_clock;
    Logger m_log;
    qint64 m_next;
    qint64 m_writtenNext; ///< handed to the store
    qint64 m_delivered = 0;
    qint64 m_writtenDelivered = 0;
    qint64 m_lastMs;
    bool m_scheduled = false;
    bool m_unwritten = false; ///< what was handed over last did not get there
    bool m_failing = false;
    Backoff m_retry;
};

} // namespace casb::deliver
