// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <QSet>
#include <QtTest>

using casb::Error;
using casb::ErrorId;

class TestError : public QObject
{
    Q_OBJECT

private slots:
    void printsAsTheCatalogueSays_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("text");
        QTest::newRow("missing parameter")
            << Error{ErrorId::ConfigRead, QStringLiteral("expected text, it is missing"), QStringLiteral("globals.name")}
            << QStringLiteral("ProofpointCasbInitVariablesError[CODE:1] reason: globals.name: expected text, it is missing");
        QTest::newRow("wrong type")
            << Error{ErrorId::ConfigInvalid, QStringLiteral("x"), {}}
            << QStringLiteral("ProofpointCasbInitVariablesError[CODE:2] reason: x");
        QTest::newRow("client") << Error{ErrorId::ClientNotBuilt, QStringLiteral("x"), {}}
                                << QStringLiteral("ProofpointCasbInitVariablesError[CODE:3] reason: x");
        QTest::newRow("credentials") << Error{ErrorId::Authentication, QStringLiteral("x"), {}}
                                     << QStringLiteral("ProofpointCasbSetupError[CODE:101] reason: x");
        QTest::newRow("without code") << Error{ErrorId::RetryAfterMissing, QStringLiteral("Retry-After header not found"), {}}
                                      << QStringLiteral("ValueError reason: Retry-After header not found");
    }

    void printsAsTheCatalogueSays()
    {
        QFETCH(Error, error);
        QTEST(error.text(), "text");
    }

    void whatMayPassByItself_data()
    {
        QTest::addColumn<ErrorId>("id");
        QTest::addColumn<bool>("again");
        QTest::newRow("network") << ErrorId::Network << true;
        QTest::newRow("server busy") << ErrorId::ServerBusy << true;
        QTest::newRow("truncated page") << ErrorId::BodyInvalid << true;
        QTest::newRow("Retry-After missing") << ErrorId::RetryAfterMissing << true;
        QTest::newRow("Retry-After empty") << ErrorId::RetryAfterEmpty << true;
        QTest::newRow("state changed") << ErrorId::StateChanged << true;
        QTest::newRow("destination away") << ErrorId::DeliveryFailed << true;
        QTest::newRow("credentials") << ErrorId::Authentication << false;
        QTest::newRow("status") << ErrorId::HttpStatus << false;
        QTest::newRow("position") << ErrorId::PositionRefused << false;
        QTest::newRow("certificate") << ErrorId::CertificateInvalid << false;
        QTest::newRow("none") << ErrorId::None << false;
    }
    void whatMayPassByItself()
    {
        QFETCH(ErrorId, id);
        QTEST(casb::worthRetrying(id), "again");
    }

    void everyEntryIsWhole()
    {
        QSet<QString> names;
        for (const casb::ErrorEntry &entry : casb::errorCatalogue()) {
            QVERIFY(*entry.className != '\0');
            QVERIFY(*entry.cause != '\0');
            QCOMPARE(&casb::errorEntry(entry.id), &entry);
            if (entry.code == 0)
                continue;
            const QString name = QLatin1String(entry.className) + QString::number(entry.code);
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
