// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>

namespace casb::simulator {

/// Files (PEM) of the authority and the certificates that it issued, all below one directory.
struct CertificateFiles {
    QString chain;       ///< the authority's certificate: what a sender trusts
    QString cert;        ///< the sender's
    QString key;
    QString serverCert;  ///< for 127.0.0.1 and localhost
    QString serverKey;
    QString strangerCert; ///< a sender's, of an authority that nobody knows
    QString strangerKey;
};

/// Makes what is missing in @p directory; what lies there already is kept, so that a simulator that is started again
/// is the one that its clients know. Empty: all there; else the reason why not.
QString makeCertificates(const QString &directory, CertificateFiles *files);
/// The server's side of TLS. Empty @p problem: it could be read.
QSslConfiguration serverTls(const CertificateFiles &files, QString *problem);

} // namespace casb::simulator
