// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace casb {

/// A TCP peer of which the test decides every step: it takes nothing until it is told to, and can break a connection
/// with a reset. Nothing of it blocks.
class RawPeer
{
public:
    /// @p receiveBuffer 0: the system's choice.
    explicit RawPeer(int receiveBuffer = 0);
    ~RawPeer();
    Q_DISABLE_COPY_MOVE(RawPeer)

    [[nodiscard]] quint16 port() const { return m_port; }
    /// True once somebody is connected (an earlier connection must have been closed).
    bool accepted();
    /// Takes at most @p most bytes of what has come and returns everything taken from this connection.
    const QByteArray &take(qsizetype most = 1 << 24);
    [[nodiscard]] bool endOfFile() const { return m_endOfFile; }
    void send(const QByteArray &bytes);
    /// FIN.
    void close();
    /// RST; what was not taken is lost.
    void reset();
    /// Nobody can connect any longer, until listenAgain().
    void stopListening();
    void listenAgain();

private:
    int m_listener = -1;
    int m_connection = -1;
    int m_receiveBuffer;
    quint16 m_port = 0;
    bool m_endOfFile = false;
    QByteArray m_taken;
};

} // namespace casb
