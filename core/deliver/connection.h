// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "config/config.h"
#include "deliver/certificate_watch.h"
#include "deliver/kernel_queue.h"
#include "deliver/sender_options.h"
#include "deliver/tls_setup.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <deque>

class QSocketNotifier;

namespace casb::deliver {

/// One connection to an output's peer, from its opening to its one end; plain TCP or TLS. Bytes are counted from its
/// begin, as plain text.
class Connection : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Opening, Open, Finishing, Ended };
    enum class Ending {
        Refused,  ///< never was open
        Closed,   ///< the peer closed it in good order: what it acknowledged, it has read
        Finished, ///< closed by finish(): the peer answered with its end of file, or outlived the wait for it
        Broken,   ///< anything else: acknowledged bytes may have died in the peer's memory
    };

    Connection(const OutputConfig &config, const SenderOptions &options, Clock &clock, QObject *parent);
    ~Connection() override;

    /// Ends in opened() or ended().
    void open();
    /// How many bytes write() takes now.
    [[nodiscard]] qint64 room() const;
    /// Returns how many bytes it took; none once the peer has ended its side.
    qint64 write(const char *data, qint64 size);
    /// Half-closes behind what was written and waits for the peer's end of file, so long at the most. Once more: waits
    /// so long at the most from now on.
    void finish(qint64 patienceMs);
    /// Ends it at once, without ended().
    void abandon();
    /// Ends it as broken because of @p error.
    void fail(const Error &error);

    /// Asks the kernel; the answer is acknowledged().
    void sample();
    [[nodiscard]] qint64 acknowledged() const { return m_acknowledged; }
    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    /// `address:port · TLS 1.3`
    [[nodiscard]] QString peerText() const;
    [[nodiscard]] qint64 certificateExpiresMs() const { return m_certificateExpiresMs; }
    [[nodiscard]] bool hostNameUnchecked() const { return m_hostNameUnchecked; }
    /// What is known so far of the certificates that it depends on.
    [[nodiscard]] const QList<CertificateTerm> &terms() const { return m_terms; }

signals:
    void opened();
    /// write() takes more than before.
    void roomChanged();
    void acknowledgedChanged();
    /// The last signal.
    void ended(casb::deliver::Connection::Ending ending, const casb::Error &error);

private:
    /// Behind plain byte @c plain the wire stands at byte @c wire.
    struct Mark {
        qint64 plain;
        qint64 wire;
    };

    void openTls(const TlsSetup &setup);
    void onTcpConnected();
    void onReady();
    void onSent(qint64 bytes);
    void onSocketError(QAbstractSocket::SocketError error);
    void onSslErrors(const QList<QSslError> &errors);
    void onSocketGone();
    void judgePeer(int pollsLeft);
    void awaitEndOfFile();
    void mark();
    void end(Ending ending, const Error &error);
    [[nodiscard]] Error socketError() const;
    [[nodiscard]] QString place() const;

    OutputConfig m_config;
    SenderOptions m_options;
    Clock &m_clock;
    QTcpSocket *m_socket = nullptr;
    QSslSocket *m_ssl = nullptr; ///< the same, when it is TLS
    KernelQueue m_kernel;
    QSocketNotifier *m_endOfFile = nullptr;
    QTimer m_poll;
    Phase m_phase = Phase::Opening;
    bool m_socketGone = false;
    bool m_farewell = false;  ///< the peer had ended its side before finish()
    Error m_error;            ///< the first one of the socket
    qint64 m_written = 0;     ///< plain bytes given to the socket
    qint64 m_sent = 0;        ///< wire bytes given to the kernel
    std::deque<Mark> m_marks; ///< TLS only: not acknowledged yet
    qint64 m_acknowledged = 0;
    qint64 m_certificateExpiresMs = 0;
    bool m_hostNameUnchecked = false;
    QList<CertificateTerm> m_terms;
};

} // namespace casb::deliver
