// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../deliver/test_certificates.h"
#include "engine/destination_test.h"
#include "engine/key_pair.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace casb;

/// A key is held against its certificate before anything is sent.
class TestKeyPair : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_files.make()); }

    void pairs_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("form"); ///< arguments of openssl that write the key anew
        QTest::addColumn<bool>("pair");
        const auto row = [](const char *certificate, const char *key, const char *form, bool pair) {
            QTest::addRow("%s with %s, %s", certificate, key, *form == '\0' ? "as it is" : form)
                << QString::fromLatin1(certificate) << QString::fromLatin1(key) << QString::fromLatin1(form) << pair;
        };
        row("rsa", "rsa", "", true);
        row("rsa", "rsa", "rsa -traditional", true);
        row("rsa", "rsa", "pkcs8 -topk8 -nocrypt", true);
        row("rsa", "localhost", "", false);
        row("rsa", "ec", "", false);
        row("ec", "ec", "", true);
        row("ec", "ec", "ec", true);
        row("ec", "ec", "ec -conv_form compressed", true);
        row("ec", "ec", "ec -no_public", true);
        row("ec", "stranger", "", false);
        row("stranger", "ec", "ec", false);
    }
    void pairs()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, form);
        QFETCH(bool, pair);
        QString path = m_files.key(key.toLatin1().constData());
        if (!form.isEmpty()) {
            const QString other = m_files.folder() + QStringLiteral("/other.key");
            QCOMPARE(QProcess::execute(QStringLiteral("openssl"), form.split(u' ') + QStringList{QStringLiteral("-in"), path, QStringLiteral("-out"), other}), 0);
            path = other;
        }
        OutputConfig output;
        output.tls = true;
        output.chainPath = m_files.certificate("ca");
        output.certPath = m_files.certificate(certificate.toLatin1().constData());
        output.keyPath = path;
        const Result<CertificateFacts> facts = readCertificateFacts(output);
        QCOMPARE(facts.ok(), pair);
        if (!pair)
            QCOMPARE(facts.error().path, path);
    }

private:
    TestCertificates m_files;
};

QTEST_GUILESS_MAIN(TestKeyPair)
#include "tst_key_pair.moc"
