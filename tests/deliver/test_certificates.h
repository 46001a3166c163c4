// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace casb {

/// Certificates for one test run, made by the openssl program: two authorities (`ca`, `other`), servers (`localhost`,
/// `elsewhere`) and clients (`rsa`, `ec`) of the first, and `stranger`, a client of the second.
class TestCertificates
{
public:
    /// False: openssl failed.
    bool make()
    {
        if (m_made)
            return true;
        bool ok = authority("ca") && authority("other");
        ok = ok && leaf("localhost", "ca", true, "DNS:localhost,IP:127.0.0.1");
        ok = ok && leaf("elsewhere", "ca", true, "DNS:elsewhere.example");
        ok = ok && leaf("rsa", "ca", true, "DNS:client");
        ok = ok && leaf("ec", "ca", false, "DNS:client");
        m_made = ok && leaf("stranger", "other", false, "DNS:client");
        return m_made;
    }
    [[nodiscard]] QString certificate(const char *name) const { return path(name, ".crt"); }
    [[nodiscard]] QString key(const char *name) const { return path(name, ".key"); }
    [[nodiscard]] QString folder() const { return m_dir.path(); }

private:
    [[nodiscard]] QString path(const char *name, const char *suffix) const
    {
        return m_dir.filePath(QLatin1String(name) + QLatin1String(suffix));
    }
    static bool openssl(const QStringList &arguments)
    {
        QProcess process;
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(QStringLiteral("openssl"), arguments);
        return process.waitForFinished(-1) && process.exitCode() == 0;
    }
    static QStringList newKey(bool rsa)
    {
        if (rsa)
            return {QStringLiteral("-newkey"), QStringLiteral("rsa:2048")};
        return {QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                QStringLiteral("ec_paramgen_curve:P-256")};
    }
    bool request(const char *name, bool rsa, const QStringList &more)
    {
        return openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                                   QStringLiteral("60"), QStringLiteral("-subj"), QStringLiteral("/CN=") + QLatin1String(name),
                                   QStringLiteral("-keyout"), key(name), QStringLiteral("-out"), certificate(name)}
                       + newKey(rsa) + more);
    }
    bool authority(const char *name) { return request(name, false, {}); }
    bool leaf(const char *name, const char *authority, bool rsa, const char *altName)
    {
        return request(name, rsa,
                       {QStringLiteral("-CA"), certificate(authority), QStringLiteral("-CAkey"), key(authority),
                        QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + QLatin1String(altName),
                        QStringLiteral("-addext"), QStringLiteral("basicConstraints=critical,CA:FALSE")});
    }

    QTemporaryDir m_dir;
    bool m_made = false;
};

} // namespace casb
