// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/tls_setup.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslKey>

#include <algorithm>

namespace casb::deliver {

namespace {

constexpr qint64 kLargestFile = 1 << 20;

Error invalid(const QString &path, const QString &detail)
{
    return {ErrorId::CertificateInvalid, detail, path};
}

Result<QByteArray> content(const QString &path, const QString &what)
{
    QFile file(path);
    // A pipe would keep one waiting, a device may have no end.
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return invalid(path, what + QStringLiteral(" is not a regular file"));
    if (!file.open(QIODevice::ReadOnly))
        return invalid(path, what + QStringLiteral(" cannot be read: ") + file.errorString());
    const QByteArray bytes = file.read(kLargestFile + 1);
    if (bytes.size() > kLargestFile)
        return invalid(path, what + QStringLiteral(" is too large for a file of certificates or a key"));
    return bytes;
}

Result<QList<QSslCertificate>> certificates(const QString &path, const QString &what)
{
    const Result<QByteArray> pem = content(path, what);
    if (!pem)
        return pem.error();
    const QList<QSslCertificate> found = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (found.isEmpty() || std::any_of(found.begin(), found.end(), [](const auto &one) { return one.isNull(); }))
        return invalid(path, what + QStringLiteral(" holds no certificate in PEM form"));
    return found;
}

Result<QSslKey> privateKey(const QString &path)
{
    const Result<QByteArray> pem = content(path, QStringLiteral("private key"));
    if (!pem)
        return pem.error();
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(*pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    if (pem->contains("ENCRYPTED"))
        return invalid(path, QStringLiteral("private key is protected by a passphrase; store it without one"));
    return invalid(path, QStringLiteral("file holds no private key (RSA or EC) in PEM form"));
}

/// True when @p authority bears the name of the one that signed @p signedOne.
bool sameName(const QSslCertificate &authority, const QSslCertificate &signedOne)
{
    const QList<QByteArray> attributes = authority.subjectInfoAttributes();
    return attributes == signedOne.issuerInfoAttributes()
        && std::all_of(attributes.begin(), attributes.end(), [&](const QByteArray &attribute) {
               return authority.subjectInfo(attribute) == signedOne.issuerInfo(attribute);
           });
}

qint64 earliestExpiry(const QList<QSslCertificate> &certificates)
{
    qint64 earliest = 0;
    for (const QSslCertificate &one : certificates) {
        const qint64 expires = one.expiryDate().toMSecsSinceEpoch();
        earliest = earliest == 0 ? expires : qMin(earliest, expires);
    }
    return earliest;
}

} // namespace

Result<TlsSetup> readTlsSetup(const OutputConfig &config)
{
    TlsSetup setup;
    QSslConfiguration &tls = setup.configuration;
    tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!config.chainPath.isEmpty()) {
        const auto chain = certificates(config.chainPath, QStringLiteral("chain"));
        if (!chain)
            return chain.error();
        tls.setCaCertificates(*chain);
    }
    if (!config.certPath.isEmpty()) {
        const auto own = certificates(config.certPath, QStringLiteral("certificate"));
        if (!own)
            return own.error();
        tls.setLocalCertificateChain(*own);
        setup.certificateExpiresMs = own->first().expiryDate().toMSecsSinceEpoch();
        setup.terms.append({QStringLiteral("The certificate ") + config.certPath, earliestExpiry(*own)});
    }
    if (!config.keyPath.isEmpty()) {
        const auto key = privateKey(config.keyPath);
        if (!key)
            return key.error();
        tls.setPrivateKey(*key);
    }
    return setup;
}

QList<CertificateTerm> peerTerms(const OutputConfig &config, const QList<QSslCertificate> &shown,
                                 const QList<QSslCertificate> &authorities)
{
    if (shown.isEmpty())
        return {};
    QList<CertificateTerm> terms{{QStringLiteral("The certificate of ") + config.address, earliestExpiry(shown)}};
    // A chain file may hold authorities that are not used here, and a renewed one beside its predecessor.
    qint64 latest = 0;
    for (const QSslCertificate &authority : authorities) {
        if (sameName(authority, shown.last()))
            latest = qMax(latest, authority.expiryDate().toMSecsSinceEpoch());
    }
    if (latest != 0)
        terms.append({QStringLiteral("The authority in ") + config.chainPath, latest});
    return terms;
}

bool onlyHostNameErrors(const QList<QSslError> &errors)
{
    return std::all_of(errors.begin(), errors.end(),
                       [](const QSslError &error) { return error.error() == QSslError::HostNameMismatch; });
}

Error peerCertificateError(const OutputConfig &config, const QList<QSslError> &errors)
{
    QStringList reasons;
    for (const QSslError &error : errors)
        reasons.append(error.errorString());
    reasons.removeDuplicates();
    const bool name = onlyHostNameErrors(errors);
    return invalid(name ? config.address : config.chainPath,
                   QStringLiteral("the certificate of %1 is not accepted: %2").arg(config.address, reasons.join(u' ')));
}

Error tlsFailure(const OutputConfig &config, const QString &reason)
{
    if (reason.contains(QLatin1String("alert")) || reason.contains(QLatin1String("ALERT"))) {
        const bool ofCertificate = reason.contains(QLatin1String("certificate"), Qt::CaseInsensitive)
            || reason.contains(QLatin1String("unknown ca"), Qt::CaseInsensitive)
            || reason.contains(QLatin1String("access denied"), Qt::CaseInsensitive);
        if (ofCertificate)
            return invalid(config.certPath, QStringLiteral("%1 refuses our certificate: %2").arg(config.address, reason));
    }
    return {ErrorId::DeliveryFailed, reason, config.address + u':' + QString::number(config.port)};
}

} // namespace casb::deliver
