// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/block_feed.h"
#include "deliver/internal_queue.h"
#include "deliver/record_ranges.h"

#include <map>
#include <memory>

namespace casb::deliver {

/// Deals an output's internal messages out to its connections, which carry them beside the records. They have numbers
/// of their own; what a connection did not get acknowledged is dealt out again.
class InternalFeed
{
public:
    /// @p queue null: there never is a message.
    InternalFeed(std::shared_ptr<InternalQueue> queue, Framer framer);
    ~InternalFeed();
    Q_DISABLE_COPY_MOVE(InternalFeed)

    /// Calls @p arrived in the thread of @p reader when messages wait.
    void notify(QObject *reader, std::function<void()> arrived);
    /// Frames messages until there are @p enough bytes. False: none waits.
    bool deal(qsizetype enough, Chunk &chunk);
    void acknowledged(RecordRange numbers);
    void giveBack(RecordRange numbers);

    [[nodiscard]] bool active() const { return m_queue != nullptr; }
    /// A message waits that is worth opening a connection for.
    [[nodiscard]] bool opens() const { return m_queue && m_queue->opens(); }
    /// Messages not dealt out.
    [[nodiscard]] qint64 waiting() const;
    [[nodiscard]] qint64 sent() const { return m_sent; }
    [[nodiscard]] qint64 dropped() const { return m_queue ? m_queue->dropped() : 0; }
    /// Everything was dealt out and acknowledged.
    [[nodiscard]] bool idle() const { return m_held.empty() && waiting() == 0; }
    void put(InternalMessage message);

private:
    std::shared_ptr<InternalQueue> m_queue;
    Framer m_framer;
    RecordRanges m_numbers;
    std::map<qint64, InternalMessage> m_held; ///< dealt out, not acknowledged
    qint64 m_returned = 0;                    ///< of them to be dealt out again
    qint64 m_sent = 0;
};

} // namespace casb::deliver
