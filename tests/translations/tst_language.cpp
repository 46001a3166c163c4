// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QtTest>

using namespace casb;

class TestLanguage : public QObject
{
    Q_OBJECT

private:
    static QString overview() { return QCoreApplication::translate("casb", "Overview"); }

private slots:
    void cleanup() { installLanguage(QStringLiteral("en")); }

    void offersEnglishFirst()
    {
        const QStringList codes = availableLanguages();
        QCOMPARE(codes.first(), QStringLiteral("en"));
        for (const char *code : {"de", "es", "fr", "ja"})
            QVERIFY2(codes.contains(QLatin1String(code)), code);
        QCOMPARE(codes.count(QStringLiteral("en")), 1);
    }

    void namesLanguagesAsTheirSpeakersDo()
    {
        QStringList names;
        for (const QString &code : availableLanguages())
            names << nativeLanguageName(code);
        QCOMPARE(names, QStringList({QStringLiteral("English"), QStringLiteral("Deutsch"), QStringLiteral("Español"),
                                     QStringLiteral("Français"), QStringLiteral("日本語")}));
        QCOMPARE(nativeLanguageName(QStringLiteral("zz")), QStringLiteral("zz"));
    }

    void switchesThereAndBack()
    {
        QCOMPARE(overview(), QStringLiteral("Overview"));
        installLanguage(QStringLiteral("de"));
        QCOMPARE(overview(), QStringLiteral("Übersicht"));
        installLanguage(QStringLiteral("ja"));
        QCOMPARE(overview(), QStringLiteral("概要"));
        installLanguage(QStringLiteral("en"));
        QCOMPARE(overview(), QStringLiteral("Overview"));
    }

    void numbersAndDatesFollow()
    {
        installLanguage(QStringLiteral("de"));
        QCOMPARE(QLocale().toString(10'000), QStringLiteral("10.000"));
        QCOMPARE(QLocale().toString(QDate(2026, 3, 16), QStringLiteral("d MMMM")), QStringLiteral("16 März"));
        installLanguage(QStringLiteral("fr"));
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
        installLanguage(QStringLiteral("en"));
        QCOMPARE(QLocale().toString(10'000), QStringLiteral("10,000"));
    }

    void translatesWhatIsLookedUpByItsText()
    {
        const auto cause = [] { return QCoreApplication::translate("errors", "Proofpoint refused the request."); };
        installLanguage(QStringLiteral("es"));
        QCOMPARE(cause(), QStringLiteral("Proofpoint rechazó la petición."));
        installLanguage(QStringLiteral("fr"));
        QCOMPARE(cause(), QStringLiteral("Proofpoint a refusé la requête."));
    }

    void unknownLanguageIsEnglish()
    {
        QCOMPARE(resolvedLanguage(QStringLiteral("zz")), QStringLiteral("en"));
        installLanguage(QStringLiteral("de"));
        installLanguage(QStringLiteral("zz"));
        QCOMPARE(overview(), QStringLiteral("Overview"));
    }

    void systemLanguageIsOneThatThereIs() { QVERIFY(availableLanguages().contains(resolvedLanguage({}))); }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
