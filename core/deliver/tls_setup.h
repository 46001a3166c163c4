// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "config/config.h"

#include <QSslConfiguration>
#include <QSslError>

namespace casb::deliver {

/// What an output's chain, certificate and key amount to.
struct TlsSetup {
    QSslConfiguration configuration;
    qint64 certificateExpiresMs = 0; ///< UTC, of the client certificate; 0: there is none
};

/// Reads the files of @p config anew (they may have been renewed). Error CertificateInvalid, its path the file at fault.
Result<TlsSetup> readTlsSetup(const OutputConfig &config);

/// True when @p errors speak of the host name only.
bool onlyHostNameErrors(const QList<QSslError> &errors);
/// Why the peer's certificate is not accepted.
Error peerCertificateError(const OutputConfig &config, const QList<QSslError> &errors);
/// Why TLS failed, from OpenSSL's words: a peer that refuses our certificate says so with an alert.
Error tlsFailure(const OutputConfig &config, const QString &reason);

} // namespace casb::deliver
