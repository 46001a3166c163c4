// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/certificates.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <functional>
#include <memory>

namespace casb::simulator {

namespace {

template <auto Free> struct Deleter {
    template <typename T> void operator()(T *object) const { Free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Memory = std::unique_ptr<BIO, Deleter<BIO_free>>;

constexpr long DayS = 86'400;

struct Issued {
    Certificate certificate;
    Key key;
};

bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    const bool ok = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return ok;
}

enum class Role { Authority, Server, Client };

/// A fresh key and a certificate for it, signed by @p authority, or by itself when there is none. Empty on failure.
Issued issue(const char *commonName, Role role, const Issued *authority)
{
    Issued made{Certificate(X509_new()), Key(EVP_EC_gen("P-256"))};
    X509 *certificate = made.certificate.get();
    if (!certificate || !made.key)
        return {};
    unsigned char serial[8] = {};
    RAND_bytes(serial, sizeof serial);
    serial[0] = 1; // positive, and never with a leading zero
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    X509_set_version(certificate, X509_VERSION_3);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -DayS);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 365 * DayS);
    X509_set_pubkey(certificate, made.key.get());
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto add = [name](const char *field, const char *value) {
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(value), -1, -1, 0);
    };
    add("O", "CASB Simulator");
    add("CN", commonName);
    X509 *issuer = authority ? authority->certificate.get() : certificate;
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    bool ok = addExtension(certificate, issuer, NID_subject_key_identifier, "hash");
    ok = ok && addExtension(certificate, issuer, NID_authority_key_identifier, "keyid");
    if (role == Role::Authority) {
        ok = ok && addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:TRUE")
             && addExtension(certificate, issuer, NID_key_usage, "critical,keyCertSign,cRLSign");
    } else {
        ok = ok && addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE")
             && addExtension(certificate, issuer, NID_key_usage, "critical,digitalSignature")
             && addExtension(certificate, issuer, NID_ext_key_usage, role == Role::Server ? "serverAuth" : "clientAuth");
        if (role == Role::Server)
            ok = ok && addExtension(certificate, issuer, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1");
    }
    EVP_PKEY *signer = authority ? authority->key.get() : made.key.get();
    if (!ok || X509_sign(certificate, signer, EVP_sha256()) == 0)
        return {};
    return made;
}

bool writePem(const QString &path, bool secret, const std::function<int(BIO *)> &write)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    if (!memory || write(memory.get()) != 1)
        return false;
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    if (secret)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.write(data, size) == size;
}

bool writeIssued(const Issued &issued, const QString &certificatePath, const QString &keyPath)
{
    const bool certificateThere = issued.certificate && writePem(certificatePath, false, [&issued](BIO *out) {
        return PEM_write_bio_X509(out, issued.certificate.get());
    });
    return certificateThere && (keyPath.isEmpty() || writePem(keyPath, true, [&issued](BIO *out) {
               return PEM_write_bio_PrivateKey(out, issued.key.get(), nullptr, nullptr, 0, nullptr, nullptr);
           }));
}

bool usable(const CertificateFiles &files)
{
    for (const QString &path : {files.chain, files.cert, files.key, files.serverCert, files.serverKey,
                                files.strangerCert, files.strangerKey}) {
        if (!QFile::exists(path))
            return false;
    }
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(files.serverCert);
    return !certificates.isEmpty() && certificates.first().expiryDate() > QDateTime::currentDateTimeUtc().addDays(1);
}

} // namespace

QString makeCertificates(const QString &directory, CertificateFiles *files)
{
    const QDir dir(directory);
    if (!dir.mkpath(QStringLiteral(".")))
        return QStringLiteral("cannot make the directory %1").arg(directory);
    const auto path = [&dir](QStringView name) { return dir.absoluteFilePath(name.toString()); };
    *files = {path(u"chain.crt"),  path(u"client.crt"),   path(u"client.key"),  path(u"server.crt"),
              path(u"server.key"), path(u"stranger.crt"), path(u"stranger.key")};
    if (usable(*files))
        return {};
    const Issued authority = issue("CASB Simulator CA", Role::Authority, nullptr);
    const Issued unknown = issue("Unknown CA", Role::Authority, nullptr);
    const bool ok = authority.certificate && unknown.certificate && writeIssued(authority, files->chain, {})
                    && writeIssued(issue("collector", Role::Client, &authority), files->cert, files->key)
                    && writeIssued(issue("localhost", Role::Server, &authority), files->serverCert, files->serverKey)
                    && writeIssued(issue("stranger", Role::Client, &unknown), files->strangerCert, files->strangerKey);
    return ok ? QString() : QStringLiteral("cannot write the certificates into %1").arg(directory);
}

QSslConfiguration serverTls(const CertificateFiles &files, QString *problem)
{
    QSslConfiguration tls;
    QFile keyFile(files.serverKey);
    const QList<QSslCertificate> authority = QSslCertificate::fromPath(files.chain);
    const QList<QSslCertificate> own = QSslCertificate::fromPath(files.serverCert);
    const QSslKey key = keyFile.open(QIODevice::ReadOnly) ? QSslKey(&keyFile, QSsl::Ec) : QSslKey();
    if (authority.isEmpty() || own.isEmpty() || key.isNull()) {
        *problem = QStringLiteral("cannot read the certificates beside %1").arg(files.serverCert);
        return tls;
    }
    tls.setLocalCertificate(own.first());
    tls.setPrivateKey(key);
    tls.setCaCertificates(authority);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    return tls;
}

} // namespace casb::simulator
