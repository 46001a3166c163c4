// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/kernel_queue.h"

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <linux/sockios.h>
#endif
#ifdef Q_OS_MACOS
#include <netinet/tcp_fsm.h>
#endif

namespace casb::deliver {

#ifdef Q_OS_UNIX

bool KernelQueue::attach(qintptr socket)
{
    close();
    if (socket >= 0)
        m_descriptor = ::fcntl(int(socket), F_DUPFD_CLOEXEC, 0);
    return m_descriptor >= 0;
}

void KernelQueue::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

std::optional<qint64> KernelQueue::unacknowledged() const
{
    if (m_descriptor < 0)
        return std::nullopt;
    int bytes = 0;
#if defined(Q_OS_LINUX)
    if (::ioctl(m_descriptor, SIOCOUTQ, &bytes) == 0)
        return bytes;
#elif defined(Q_OS_MACOS)
    socklen_t size = sizeof bytes;
    if (::getsockopt(m_descriptor, SOL_SOCKET, SO_NWRITE, &bytes, &size) == 0)
        return bytes;
#endif
    return std::nullopt;
}

KernelQueue::Peer KernelQueue::peer() const
{
    if (m_descriptor < 0)
        return Peer::Unknown;
#if defined(Q_OS_LINUX)
    tcp_info info{};
    socklen_t size = sizeof info;
    if (::getsockopt(m_descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return Peer::Unknown;
    switch (info.tcpi_state) {
    case TCP_ESTABLISHED:
        return Peer::Open;
    case TCP_CLOSE_WAIT:
        return Peer::Finished;
    case TCP_CLOSE:
        return Peer::Reset;
    default:
        return Peer::Unknown;
    }
#elif defined(Q_OS_MACOS)
    tcp_connection_info info{};
    socklen_t size = sizeof info;
    if (::getsockopt(m_descriptor, IPPROTO_TCP, TCP_CONNECTION_INFO, &info, &size) != 0)
        return Peer::Unknown;
    switch (info.tcpi_state) {
    case TCPS_ESTABLISHED:
        return Peer::Open;
    case TCPS_CLOSE_WAIT:
        return Peer::Finished;
    case TCPS_CLOSED:
        return Peer::Reset;
    default:
        return Peer::Unknown;
    }
#else
    return Peer::Unknown;
#endif
}

bool KernelQueue::shutDownWriting()
{
    return m_descriptor >= 0 && ::shutdown(m_descriptor, SHUT_WR) == 0;
}

bool KernelQueue::peerEndedFirst() const
{
#if defined(Q_OS_LINUX)
    tcp_info info{};
    socklen_t size = sizeof info;
    return ::getsockopt(m_descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) == 0 && info.tcpi_state == TCP_LAST_ACK;
#elif defined(Q_OS_MACOS)
    tcp_connection_info info{};
    socklen_t size = sizeof info;
    return ::getsockopt(m_descriptor, IPPROTO_TCP, TCP_CONNECTION_INFO, &info, &size) == 0 &&
           info.tcpi_state == TCPS_LAST_ACK;
#else
    return false;
#endif
}

KernelQueue::Read KernelQueue::discard()
{
    std::array<char, 16384> buffer{};
    for (;;) {
        const ssize_t got = ::recv(m_descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (got == 0)
            return Read::EndOfFile;
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return errno == EAGAIN || errno == EWOULDBLOCK ? Read::Nothing : Read::Broken;
    }
}

#else

bool KernelQueue::attach(qintptr)
{
    return false;
}
void KernelQueue::close() {}
std::optional<qint64> KernelQueue::unacknowledged() const
{
    return std::nullopt;
}
KernelQueue::Peer KernelQueue::peer() const
{
    return Peer::Unknown;
}
bool KernelQueue::shutDownWriting()
{
    return false;
}
bool KernelQueue::peerEndedFirst() const
{
    return false;
}
KernelQueue::Read KernelQueue::discard()
{
    return Read::Broken;
}

#endif

} // namespace casb::deliver
