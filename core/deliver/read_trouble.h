// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backoff.h"
#include "base/clock.h"
#include "base/error.h"
#include "log/log.h"
#include "store/store.h"

namespace casb::deliver {

/// What a delivery does when the store's records cannot be read: tries again after waits that grow, and says so when it
/// begins, when the reason changes, at growing intervals and when it is over. A block that is damaged is put aside.
class ReadTrouble
{
public:
    ReadTrouble(std::shared_ptr<Store> store, Clock &clock, Logger log, std::function<double()> random);

    /// Of @p reader's last call. Calls @p again in the thread of @p context after a while, or once a damaged block is out
    /// of the way. Nothing when such a wait is on already.
    void failed(const StoreReader &reader, QObject *context, std::function<void()> again);
    /// A read went well.
    void mended();

private:
    void retry(QObject *context, std::function<void()> again);
    void putAside(const SpoolBlock &block, const Error &error, QObject *context, std::function<void()> again);
    void say(const Error &error);

    std::shared_ptr<Store> m_store;
    Clock &m_clock;
    Logger m_log;
    Backoff m_backoff;
    bool m_waiting = false;
    QString m_said; ///< empty: all is well
    qint64 m_sinceMs = 0;
    qint64 m_nextLineMs = 0;
    qint64 m_intervalMs = 0;
};

} // namespace casb::deliver
