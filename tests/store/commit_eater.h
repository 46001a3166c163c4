// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <thread>
#include <vector>

namespace casb {

/// Stands between a client and a PostgreSQL server's socket. When armed it lets a COMMIT through to the server, waits for
/// the answer and cuts the connection instead of passing it on: the client cannot know whether it was committed.
class CommitEater
{
public:
    CommitEater(const QString &serverDirectory, const QString &ownDirectory);
    ~CommitEater();
    CommitEater(const CommitEater &) = delete;
    CommitEater &operator=(const CommitEater &) = delete;

    void arm() { m_armed = true; }
    [[nodiscard]] int eaten() const { return m_eaten; }

private:
    void accept();
    void serve(int client);

    QByteArray m_server;
    QByteArray m_own;
    int m_listener = -1;
    std::atomic<bool> m_stop{false};
    std::atomic<bool> m_armed{false};
    std::atomic<int> m_eaten{0};
    std::vector<std::thread> m_serving; ///< of the accepting thread until it has ended
    std::thread m_accepting;
};

} // namespace casb
