// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/key_bundle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSslCertificate>
#include <QSslKey>

namespace casb::ui {
namespace {

constexpr qint64 kLongestBundle = 1 << 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("casb::ui", text);
}

Result<void> writeForOwner(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool good = file.open(QIODevice::WriteOnly) &&
                      file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                      file.write(bytes) == bytes.size() && file.commit();
    if (!good)
        return Error{ErrorId::CertificateInvalid, file.errorString(), path};
    return {};
}

} // namespace

bool isKeyBundle(const QString &path)
{
    return path.endsWith(QLatin1String(".p12"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".pfx"), Qt::CaseInsensitive);
}

Result<KeyBundle> readKeyBundle(const QString &path, const QString &password)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLongestBundle)
        return Error{ErrorId::CertificateInvalid, tr("the file cannot be read"), path};
    QSslKey key;
    QSslCertificate certificate;
    QList<QSslCertificate> authorities;
    if (!QSslCertificate::importPkcs12(&file, &key, &certificate, &authorities, password.toUtf8()) || key.isNull())
        return Error{ErrorId::CertificateInvalid,
                     tr("the password is another one, or the file is encrypted in an outdated way"), path};
    KeyBundle out{certificate.toPem(), key.toPem(), {}};
    for (const QSslCertificate &authority : std::as_const(authorities))
        out.chain += authority.toPem();
    return out;
}

KeyFiles keyFilesIn(const QString &folder, bool withChain)
{
    const QDir dir(folder);
    return {dir.absoluteFilePath(QStringLiteral("devo.crt")), dir.absoluteFilePath(QStringLiteral("devo.key")),
            withChain ? dir.absoluteFilePath(QStringLiteral("chain.crt")) : QString()};
}

Result<KeyFiles> unpackKeyBundle(const KeyBundle &bundle, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorId::CertificateInvalid,
                     tr("The folder %1 cannot be made").arg(QDir::toNativeSeparators(folder)), folder};
    const KeyFiles files = keyFilesIn(folder, !bundle.chain.isEmpty());
    for (const auto &[path, bytes] : {std::pair{files.certificate, bundle.certificate},
                                      std::pair{files.key, bundle.key}, std::pair{files.chain, bundle.chain}}) {
        if (path.isEmpty())
            continue;
        if (const Result<void> written = writeForOwner(path, bytes); !written)
            return written.error();
    }
    return files;
}

} // namespace casb::ui
