// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "config/config.h"
#include "deliver/certificate_watch.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace casb::deliver {

/// What an output's chain, certificate and key amount to.
struct TlsSetup {
    QSslConfiguration configuration;
    qint64 certificateExpiresMs = 0; ///< UTC, of the client certificate; 0: there is none
    QList<CertificateTerm> terms;    ///< of our own certificate and what stands beside it in its file
};

/// Reads the files of @p config anew (they may have been renewed). Error CertificateInvalid, its path the file at fault.
Result<TlsSetup> readTlsSetup(const OutputConfig &config);

/// How long what the peer showed is valid, and the authority in our chain that vouches for it.
QList<CertificateTerm> peerTerms(const OutputConfig &config, const QList<QSslCertificate> &shown,
                                 const QList<QSslCertificate> &authorities);
/// True when @p errors speak of the host name only.
bool onlyHostNameErrors(const QList<QSslError> &errors);
/// Why the peer's certificate is not accepted.
Error peerCertificateError(const OutputConfig &config, const QList<QSslError> &errors);
/// Why TLS failed, from OpenSSL's words: a peer that refuses our certificate says so with an alert.
Error tlsFailure(const OutputConfig &config, const QString &reason);

} // namespace casb::deliver
