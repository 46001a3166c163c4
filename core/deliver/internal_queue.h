// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>

#include <deque>
#include <functional>
#include <optional>

class QObject;

namespace casb {

/// One message of the collector about itself, on its way to an output.
struct InternalMessage {
    QString tag;
    qint64 timeMs = 0; ///< UTC
    QByteArray json;   ///< one line, without its end
    bool opens = true; ///< worth opening a connection for; else it travels on one that is open
};

/// What waits for one output, in memory and bounded: beyond the bound the oldest messages are dropped and counted.
/// Thread-safe; never blocks for long, never logs.
class InternalQueue
{
public:
    explicit InternalQueue(qsizetype mostMessages = 10'000, qsizetype mostBytes = 4 << 20)
        : m_mostMessages(mostMessages), m_mostBytes(mostBytes)
    {
    }

    void put(InternalMessage message);
    std::optional<InternalMessage> take();
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] qsizetype mostMessages() const { return m_mostMessages; }
    [[nodiscard]] qsizetype mostBytes() const { return m_mostBytes; }
    /// A message waits that is worth opening a connection for.
    [[nodiscard]] bool opens() const;
    /// Since the start.
    [[nodiscard]] qint64 dropped() const;
    /// Calls @p arrived in the thread of @p reader, soon after a put(). To be called in that thread.
    void setReader(QObject *reader, std::function<void()> arrived);
    /// The reader, which keeps this queue alive, must call it before it dies.
    void clearReader();

private:
    InternalMessage takeFirst();
    void setTold(bool told);

    const qsizetype m_mostMessages;
    const qsizetype m_mostBytes;
    mutable QMutex m_mutex;
    std::deque<InternalMessage> m_messages;
    qsizetype m_bytes = 0;
    qint64 m_opening = 0; ///< of the messages, those worth opening a connection for
    qint64 m_dropped = 0;
    QObject *m_reader = nullptr;
    std::function<void()> m_arrived;
    bool m_told = false;
};

} // namespace casb
