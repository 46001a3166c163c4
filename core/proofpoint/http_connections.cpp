// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofpoint/http_connections.h"

#include <QNetworkProxyFactory>

namespace casb {
namespace {

/// Servers close connections that idle, many after five seconds. A request that meets the closing is lost, and costs a
/// repetition; a new connection costs less.
constexpr qint64 kKeptForMs = 4'000;
constexpr size_t kKeptConnections = 2;
/// How much may wait in a socket while this thread is busy; the rest waits with the sender.
constexpr qint64 kReadAheadBytes = 1 << 20;

QString originOf(const QUrl &url)
{
    return url.scheme() + QStringLiteral("://") + url.authority();
}

} // namespace

QNetworkProxy proxyFor(const QNetworkAccessManager &network, const QUrl &url)
{
    if (network.proxy().type() != QNetworkProxy::DefaultProxy)
        return network.proxy();
    // A socket that asks by itself does not name the scheme, and misses the proxy that is set for https alone.
    const int port = url.port(url.scheme() == QLatin1String("http") ? 80 : 443);
    const QNetworkProxyQuery query(url.host(), port, url.scheme(), QNetworkProxyQuery::TcpSocket);
    QNetworkProxyFactory *own = network.proxyFactory();
    const QList<QNetworkProxy> proxies =
        own != nullptr ? own->queryProxy(query) : QNetworkProxyFactory::proxyForQuery(query);
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

HttpConnections::HttpConnections(QNetworkAccessManager &network, Clock &clock) : m_network(network), m_clock(clock) {}

HttpConnections::~HttpConnections() = default;

std::unique_ptr<QSslSocket> HttpConnections::take(const QUrl &url)
{
    const QString origin = originOf(url);
    while (!m_kept.empty()) {
        Kept kept = std::move(m_kept.back());
        m_kept.pop_back();
        const bool fresh = m_clock.steadyMs() - kept.sinceMs <= kKeptForMs;
        if (fresh && kept.origin == origin && kept.socket->state() == QAbstractSocket::ConnectedState
            && kept.socket->bytesAvailable() == 0)
            return std::move(kept.socket);
    }
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    socket->setSslConfiguration(tls);
    socket->setProxy(proxyFor(m_network, url));
    socket->setReadBufferSize(kReadAheadBytes);
    return socket;
}

void HttpConnections::keep(const QUrl &url, std::unique_ptr<QSslSocket> socket)
{
    if (m_kept.size() >= kKeptConnections)
        m_kept.erase(m_kept.begin());
    m_kept.push_back({originOf(url), m_clock.steadyMs(), std::move(socket)});
}

} // namespace casb
