// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>
#include <QSslSocket>
#include <QUrl>

#include <memory>
#include <vector>

namespace casb {

/// The proxy by which @p url is reached, as @p network or the system has it; NoProxy or DefaultProxy: none.
QNetworkProxy proxyFor(const QNetworkAccessManager &network, const QUrl &url);

/// The connections of one client that may be used again. Lives in the client's thread.
class HttpConnections : public QObject
{
    Q_OBJECT

public:
    /// @p network: whose proxy is to be used.
    HttpConnections(QNetworkAccessManager &network, Clock &clock);
    ~HttpConnections() override;

    /// A connected socket for @p url's host, or one to be connected.
    std::unique_ptr<QSslSocket> take(const QUrl &url);
    /// A connection on which another request may follow.
    void keep(const QUrl &url, std::unique_ptr<QSslSocket> socket);

private:
    struct Kept {
        QString origin;
        qint64 sinceMs;
        std::unique_ptr<QSslSocket> socket;
    };

    QNetworkAccessManager &m_network;
    Clock &m_clock;
    std::vector<Kept> m_kept;
};

} // namespace casb
