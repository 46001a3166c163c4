// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <optional>

namespace casb::deliver {

/// What the operating system knows of a TCP connection and Qt does not tell: how much the peer has acknowledged, and
/// whether it ended the connection in good order.
///
/// Holds a descriptor of its own for the same connection, so that it can still be asked, and half-closed, after Qt has
/// closed its one. On Windows there is no such thing: attach() says false and nothing is known.
class KernelQueue
{
public:
    /// Whether the system lets one wait for the peer's end of file behind a half-close.
#ifdef Q_OS_UNIX
    static constexpr bool kHalfCloses = true;
#else
    static constexpr bool kHalfCloses = false;
#endif
    enum class Peer { Unknown, Open, Finished, Reset };
    enum class Read { Nothing, EndOfFile, Broken };

    KernelQueue() = default;
    ~KernelQueue()
    {
        close();
    }
    Q_DISABLE_COPY_MOVE(KernelQueue)

    bool attach(qintptr socket);
    void close();
    [[nodiscard]] int descriptor() const
    {
        return m_descriptor;
    }

    /// Bytes handed to the kernel that the peer has not acknowledged.
    [[nodiscard]] std::optional<qint64> unacknowledged() const;
    /// Whether the peer ended its side, and how. Meaningful until this side was shut down.
    [[nodiscard]] Peer peer() const;
    /// Sends an end of file behind what was written. False: the connection is broken already.
    bool shutDownWriting();
    /// Right after shutDownWriting(): the peer's end of file was there before.
    [[nodiscard]] bool peerEndedFirst() const;
    /// Reads and drops what the peer sent.
    Read discard();

private:
    int m_descriptor = -1;
};

} // namespace casb::deliver
