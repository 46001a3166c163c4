// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw_peer.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace casb {

RawPeer::RawPeer(int receiveBuffer) : m_receiveBuffer(receiveBuffer)
{
    listenAgain();
}

RawPeer::~RawPeer()
{
    close();
    stopListening();
}

void RawPeer::listenAgain()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int on = 1;
    ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (m_receiveBuffer > 0)
        ::setsockopt(m_listener, SOL_SOCKET, SO_RCVBUF, &m_receiveBuffer, sizeof m_receiveBuffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(m_port);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 8) != 0)
        qFatal("no port to listen on");
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
}

void RawPeer::stopListening()
{
    if (m_listener >= 0)
        ::close(m_listener);
    m_listener = -1;
}

bool RawPeer::accepted()
{
    if (m_connection < 0) {
        m_connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        m_taken.clear();
        m_endOfFile = false;
    }
    return m_connection >= 0;
}

const QByteArray &RawPeer::take(qsizetype most)
{
    QByteArray buffer(65536, Qt::Uninitialized);
    while (m_connection >= 0 && most > 0) {
        const ssize_t got = ::recv(m_connection, buffer.data(), size_t(qMin(most, buffer.size())), 0);
        m_endOfFile = m_endOfFile || got == 0;
        if (got <= 0)
            break;
        m_taken.append(buffer.constData(), got);
        most -= got;
    }
    return m_taken;
}

void RawPeer::send(const QByteArray &bytes)
{
    if (::send(m_connection, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) != bytes.size())
        qFatal("the peer cannot send");
}

void RawPeer::close()
{
    if (m_connection >= 0)
        ::close(m_connection);
    m_connection = -1;
}

void RawPeer::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_connection, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close();
}

} // namespace casb
