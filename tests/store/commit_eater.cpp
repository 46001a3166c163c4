// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commit_eater.h"

#include <QFile>

#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace casb {
namespace {

sockaddr_un address(const QByteArray &path)
{
    sockaddr_un where = {};
    where.sun_family = AF_UNIX;
    std::strncpy(where.sun_path, path.constData(), sizeof where.sun_path - 1);
    return where;
}

/// Waits until there is something to read, looking up now and then.
bool readable(int socket, int milliseconds)
{
    pollfd what = {socket, POLLIN, 0};
    return ::poll(&what, 1, milliseconds) > 0;
}

bool pass(const char *data, ssize_t size, int to)
{
    return ::send(to, data, size_t(size), MSG_NOSIGNAL) == size;
}

} // namespace

CommitEater::CommitEater(const QString &serverDirectory, const QString &ownDirectory)
    : m_server(QFile::encodeName(serverDirectory) + "/.s.PGSQL.5432"),
      m_own(QFile::encodeName(ownDirectory) + "/.s.PGSQL.5432"), m_listener(::socket(AF_UNIX, SOCK_STREAM, 0))
{
    const sockaddr_un where = address(m_own);
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&where), sizeof where) != 0
        || ::listen(m_listener, 8) != 0)
        qFatal("%s", std::strerror(errno));
    m_accepting = std::thread([this] { accept(); });
}

CommitEater::~CommitEater()
{
    m_stop = true;
    m_accepting.join();
    for (std::thread &thread : m_serving)
        thread.join();
    ::close(m_listener);
    ::unlink(m_own.constData());
}

void CommitEater::accept()
{
    while (!m_stop) {
        if (!readable(m_listener, 50))
            continue;
        const int client = ::accept(m_listener, nullptr, nullptr);
        if (client >= 0)
            m_serving.emplace_back([this, client] { serve(client); });
    }
}

void CommitEater::serve(int client)
{
    const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const sockaddr_un where = address(m_server);
    bool open = ::connect(server, reinterpret_cast<const sockaddr *>(&where), sizeof where) == 0;
    char data[65536];
    while (open && !m_stop) {
        pollfd both[] = {{client, POLLIN, 0}, {server, POLLIN, 0}};
        if (::poll(both, 2, 50) <= 0)
            continue;
        if (both[0].revents != 0) {
            const ssize_t size = ::recv(client, data, sizeof data, 0);
            open = size > 0 && pass(data, size, server);
            if (open && QByteArray::fromRawData(data, size).contains("COMMIT") && m_armed.exchange(false)) {
                while (!readable(server, 50) && !m_stop) {
                }
                ++m_eaten;
                break;
            }
        }
        if (open && both[1].revents != 0) {
            const ssize_t size = ::recv(server, data, sizeof data, 0);
            open = size > 0 && pass(data, size, client);
        }
    }
    ::close(server);
    ::close(client);
}

} // namespace casb
