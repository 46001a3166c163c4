// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/connection.h"

#include <QNetworkProxy>
#include <QSocketNotifier>
#include <QSslSocket>
#include <chrono>
#include <utility>

namespace casb::deliver {

namespace {

using namespace std::chrono_literals;

/// More than this outstanding inside Qt costs QSslSocket several times the processor time.
constexpr qint64 kMostOutstanding = 64 * 1024;
/// The kernel tells nobody when an acknowledgement comes in: it is asked, often at first.
constexpr std::chrono::milliseconds kFirstPoll = 2ms;
constexpr std::chrono::milliseconds kLongestPoll = 100ms;
/// A TLS 1.3 peer refuses our certificate only after our side of the handshake is done. It would come as a reset that
/// swallows the reason when data were already under way, so they wait this long. (A session ticket would prove nothing:
/// peers that look at the certificate themselves send it before.)
constexpr auto kRefusalWait = 250ms;
/// After the peer's farewell its kernel says within this many polls whether it closed in good order.
constexpr int kVerdictPolls = 500;

} // namespace

Connection::Connection(const OutputConfig &config, const SenderOptions &options, Clock &clock, QObject *parent)
    : QObject(parent), m_config(config), m_options(options), m_clock(clock)
{
    m_poll.setSingleShot(true);
    m_poll.setInterval(kFirstPoll);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        const qint64 before = m_acknowledged;
        sample();
        m_poll.setInterval(m_acknowledged > before ? kFirstPoll
                                                   : std::min(2 * m_poll.intervalAsDuration(), kLongestPoll));
        if (m_acknowledged < m_written && m_phase != Phase::Ended)
            m_poll.start();
    });
}

Connection::~Connection()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void Connection::open()
{
    if (m_config.tls) {
        const Result<TlsSetup> setup = readTlsSetup(m_config);
        if (!setup) {
            end(Ending::Refused, setup.error());
            return;
        }
        openTls(*setup);
    } else {
        m_socket = new QTcpSocket(this);
        connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::onSent);
    }
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket, &QTcpSocket::connected, this, &Connection::onTcpConnected);
    connect(m_socket, &QTcpSocket::readyRead, this, [this] { m_socket->readAll(); });
    connect(m_socket, &QTcpSocket::errorOccurred, this, &Connection::onSocketError);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::onSocketGone);
    m_clock.callAfter(m_options.connectTimeoutMs, this, [this] {
        if (m_phase == Phase::Opening)
            end(Ending::Refused,
                {ErrorId::DeliveryFailed,
                 QStringLiteral("no connection within %1 seconds").arg(m_options.connectTimeoutMs / 1000), place()});
    });
    if (m_ssl)
        m_ssl->connectToHostEncrypted(m_config.address, m_config.port);
    else
        m_socket->connectToHost(m_config.address, m_config.port);
}

void Connection::openTls(const TlsSetup &setup)
{
    m_certificateExpiresMs = setup.certificateExpiresMs;
    m_terms = setup.terms;
    m_ssl = new QSslSocket(this);
    m_socket = m_ssl;
    m_ssl->setSslConfiguration(setup.configuration);
    connect(m_ssl, &QSslSocket::sslErrors, this, &Connection::onSslErrors);
    connect(m_ssl, &QSslSocket::encryptedBytesWritten, this, &Connection::onSent);
    connect(m_ssl, &QSslSocket::encrypted, this, [this] {
        m_terms += peerTerms(m_config, m_ssl->peerCertificateChain(), m_ssl->sslConfiguration().caCertificates());
        if (m_ssl->sessionProtocol() == QSsl::TlsV1_3)
            QTimer::singleShot(kRefusalWait, this, &Connection::onReady);
        else
            onReady();
    });
}

void Connection::onTcpConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_kernel.attach(m_socket->socketDescriptor());
    if (!m_ssl)
        onReady();
}

void Connection::onReady()
{
    if (m_phase != Phase::Opening || m_socketGone)
        return;
    m_phase = Phase::Open;
    emit opened();
}

qint64 Connection::room() const
{
    if (m_phase != Phase::Open || m_socketGone)
        return 0;
    const qint64 outstanding = m_socket->bytesToWrite() + (m_ssl ? m_ssl->encryptedBytesToWrite() : 0);
    return qMax<qint64>(0, kMostOutstanding - outstanding);
}

qint64 Connection::write(const char *data, qint64 size)
{
    // Bytes written behind the peer's end of file would only provoke a reset.
    if (m_phase != Phase::Open || m_socketGone || m_kernel.peer() == KernelQueue::Peer::Finished)
        return 0;
    mark();
    const qint64 taken = qMax<qint64>(0, m_socket->write(data, size));
    m_written += taken;
    if (!m_poll.isActive()) {
        m_poll.setInterval(kFirstPoll);
        m_poll.start();
    }
    return taken;
}

void Connection::finish(qint64 patienceMs)
{
    if (m_phase != Phase::Open && m_phase != Phase::Finishing)
        return;
    m_clock.callAfter(patienceMs, this, [this] {
        sample();
        end(Ending::Finished,
            {ErrorId::DeliveryFailed, QStringLiteral("the peer did not answer the end of the stream"), place()});
    });
    if (std::exchange(m_phase, Phase::Finishing) == Phase::Finishing)
        return;
    m_farewell = m_kernel.peer() == KernelQueue::Peer::Finished;
    // With TLS this sends close_notify. Qt then closes its descriptor; the connection lives on by the kernel queue's.
    m_socket->disconnectFromHost();
}

void Connection::abandon()
{
    m_phase = Phase::Ended;
    m_poll.stop();
    if (m_endOfFile)
        m_endOfFile->setEnabled(false);
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    m_kernel.close();
}

void Connection::fail(const Error &error)
{
    end(m_phase == Phase::Opening ? Ending::Refused : Ending::Broken, error);
}

void Connection::onSent(qint64 bytes)
{
    m_sent += bytes;
    if (m_phase == Phase::Opening)
        return;
    mark();
    sample();
    emit roomChanged();
}

void Connection::mark()
{
    if (!m_ssl)
        return;
    // Only when nothing waits to be encrypted is it known where on the wire the plain bytes so far end.
    if (m_ssl->bytesToWrite() == 0) {
        const qint64 wire = m_sent + m_ssl->encryptedBytesToWrite();
        const qint64 last = m_marks.empty() ? m_acknowledged : m_marks.back().plain;
        if (m_written > last)
            m_marks.push_back({m_written, wire});
        if (m_ssl->encryptedBytesToWrite() == 0) {
            for (auto at = m_marks.rbegin(); at != m_marks.rend() && at->wire > m_sent; ++at)
                at->wire = m_sent;
        }
    }
}

void Connection::sample()
{
    if (!m_socketGone)
        mark();
    const qint64 before = m_acknowledged;
    // Without an answer of the kernel, bytes that it took count; the time to settle guards them.
    const qint64 wire = m_sent - m_kernel.unacknowledged().value_or(0);
    if (m_ssl) {
        while (!m_marks.empty() && m_marks.front().wire <= wire) {
            m_acknowledged = m_marks.front().plain;
            m_marks.pop_front();
        }
    } else {
        m_acknowledged = qBound(m_acknowledged, wire, m_written);
    }
    if (m_acknowledged > before)
        emit acknowledgedChanged();
}

void Connection::onSslErrors(const QList<QSslError> &errors)
{
    if (!m_config.checkHostname && onlyHostNameErrors(errors)) {
        m_hostNameUnchecked = true;
        m_ssl->ignoreSslErrors(errors);
        return;
    }
    m_error = peerCertificateError(m_config, errors);
}

void Connection::onSocketError(QAbstractSocket::SocketError error)
{
    Q_UNUSED(error)
    if (m_error.id == ErrorId::None)
        m_error = socketError();
    onSocketGone();
}

void Connection::onSocketGone()
{
    if (m_socketGone || m_phase == Phase::Ended)
        return;
    const bool tlsFailed =
        m_ssl && m_error.id != ErrorId::None && m_socket->error() != QAbstractSocket::RemoteHostClosedError;
    if (m_phase != Phase::Finishing)
        sample();
    m_socketGone = true;
    switch (m_phase) {
    case Phase::Opening:
        if (m_error.id == ErrorId::None)
            m_error = socketError();
        end(Ending::Refused, m_error);
        break;
    case Phase::Open:
        if (tlsFailed)
            end(Ending::Broken, m_error);
        else
            judgePeer(kVerdictPolls);
        break;
    case Phase::Finishing:
        awaitEndOfFile();
        break;
    case Phase::Ended:
        break;
    }
}

void Connection::judgePeer(int pollsLeft)
{
    if (m_phase == Phase::Ended)
        return;
    const KernelQueue::Peer peer = m_kernel.peer();
    if (peer == KernelQueue::Peer::Finished)
        end(Ending::Closed, m_error);
    else if (peer != KernelQueue::Peer::Open || pollsLeft == 0)
        end(Ending::Broken, m_error);
    else // The farewell inside TLS comes a moment before the one of TCP.
        QTimer::singleShot(kFirstPoll, this, [this, pollsLeft] { judgePeer(pollsLeft - 1); });
}

void Connection::awaitEndOfFile()
{
    const Error broke{ErrorId::DeliveryFailed, QStringLiteral("the peer broke the connection at its end"), place()};
    if (m_kernel.descriptor() < 0) {
        end(Ending::Broken, m_error);
        return;
    }
    // After a reset that Qt has seen, reading would find an end of file.
    if (!m_kernel.shutDownWriting()) {
        end(Ending::Broken, broke);
        return;
    }
    // An end of file that came before ours is no answer to it. (Inside TLS ours was the farewell, which came before.)
    if (m_farewell || (!m_ssl && m_kernel.peerEndedFirst())) {
        sample();
        end(Ending::Closed, m_error);
        return;
    }
    m_endOfFile = new QSocketNotifier(m_kernel.descriptor(), QSocketNotifier::Read, this);
    connect(m_endOfFile, &QSocketNotifier::activated, this, [this, broke] {
        const KernelQueue::Read read = m_kernel.discard();
        sample();
        if (read == KernelQueue::Read::EndOfFile)
            end(Ending::Finished, {});
        else if (read == KernelQueue::Read::Broken)
            end(Ending::Broken, broke);
    });
}

void Connection::end(Ending ending, const Error &error)
{
    if (m_phase == Phase::Ended)
        return;
    m_phase = Phase::Ended;
    m_poll.stop();
    if (m_endOfFile)
        m_endOfFile->setEnabled(false);
    if (m_socket)
        m_socket->disconnect(this);
    // Queued: who writes or opens must not find its connection ended in the middle of it.
    QMetaObject::invokeMethod(
        this,
        [this, ending, error] {
            abandon();
            emit ended(ending, error);
        },
        Qt::QueuedConnection);
}

Error Connection::socketError() const
{
    const QString reason = m_socket->errorString();
    if (m_ssl && m_ssl->error() == QAbstractSocket::SslInvalidUserDataError)
        return {ErrorId::CertificateInvalid, reason, m_config.keyPath};
    if (m_ssl && m_ssl->error() != QAbstractSocket::RemoteHostClosedError)
        return tlsFailure(m_config, reason);
    return {ErrorId::DeliveryFailed, reason, place()};
}

QString Connection::place() const
{
    return m_config.address + u':' + QString::number(m_config.port);
}

QString Connection::peerText() const
{
    QString text = place();
    if (m_ssl && m_ssl->sessionProtocol() == QSsl::TlsV1_3)
        text += QStringLiteral(" · TLS 1.3");
    else if (m_ssl && m_ssl->sessionProtocol() == QSsl::TlsV1_2)
        text += QStringLiteral(" · TLS 1.2");
    return text;
}

} // namespace casb::deliver
