// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_text.h"

#include <QtTest>

class TestTimeText : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms"); // −1: refused
        QTest::newRow("second") << QStringLiteral("2023-01-16T12:00:00Z") << qint64(1673870400000);
        QTest::newRow("milliseconds") << QStringLiteral("2026-03-17T09:05:12.417Z") << qint64(1773738312417);
        QTest::newRow("microseconds") << QStringLiteral("2023-01-16T14:16:20.026261+00:00") << qint64(1673878580026);
        QTest::newRow("offset") << QStringLiteral("2023-01-16T13:00:00+01:00") << qint64(1673870400000);
        QTest::newRow("negative offset") << QStringLiteral("2023-01-16T07:00:00-05:00") << qint64(1673870400000);
        QTest::newRow("leap day") << QStringLiteral("2024-02-29T00:00:00Z") << qint64(1709164800000);
        QTest::newRow("no leap day") << QStringLiteral("2023-02-29T00:00:00Z") << qint64(-1);
        QTest::newRow("leap second") << QStringLiteral("2023-01-16T11:59:60Z") << qint64(1673870400000);
        QTest::newRow("no zone") << QStringLiteral("2023-01-16T12:00:00") << qint64(-1);
        QTest::newRow("rest") << QStringLiteral("2023-01-16T12:00:00Zx") << qint64(-1);
        QTest::newRow("hour") << QStringLiteral("2023-01-16T24:00:00Z") << qint64(-1);
        QTest::newRow("month") << QStringLiteral("2023-13-16T12:00:00Z") << qint64(-1);
        QTest::newRow("empty fraction") << QStringLiteral("2023-01-16T12:00:00.Z") << qint64(-1);
        QTest::newRow("date only") << QStringLiteral("2023-01-16") << qint64(-1);
        QTest::newRow("empty") << QString() << qint64(-1);
        QTest::newRow("word") << QStringLiteral("yesterday") << qint64(-1);
    }

    void reads()
    {
        QFETCH(QString, text);
        QTEST(casb::parseIsoTime(text).value_or(-1), "ms");
    }

    void readsWholeSeconds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms"); // −1: refused
        QTest::newRow("second") << QStringLiteral("2023-01-16T12:00:00Z") << qint64(1673870400000);
        QTest::newRow("last second") << QStringLiteral("2023-01-16T11:59:59Z") << qint64(1673870399000);
        QTest::newRow("second 60") << QStringLiteral("2023-01-16T11:59:60Z") << qint64(-1);
        QTest::newRow("milliseconds") << QStringLiteral("2023-01-16T12:00:00.5Z") << qint64(-1);
        QTest::newRow("offset") << QStringLiteral("2023-01-16T12:00:00+00:00") << qint64(-1);
        QTest::newRow("blank") << QStringLiteral("2023-01-16 12:00:00Z") << qint64(-1);
        QTest::newRow("small z") << QStringLiteral("2023-01-16T12:00:00z") << qint64(-1);
        QTest::newRow("line end") << QStringLiteral("2023-01-16T12:00:00Z\n") << qint64(-1);
        QTest::newRow("no day") << QStringLiteral("2023-02-30T12:00:00Z") << qint64(-1);
        QTest::newRow("empty") << QString() << qint64(-1);
    }

    void readsWholeSeconds()
    {
        QFETCH(QString, text);
        QTEST(casb::parseWholeSecondTime(text).value_or(-1), "ms");
    }

    void writes()
    {
        QCOMPARE(casb::stateTime(1673870400000), QStringLiteral("2023-01-16T12:00:00Z"));
        QCOMPARE(casb::stateTime(1773738312417), QStringLiteral("2026-03-17T09:05:12.417Z"));
        QCOMPARE(casb::wholeSecondTime(1773738312417), QStringLiteral("2026-03-17T09:05:12Z"));
        QCOMPARE(casb::logSpanTime(1673870400000), QStringLiteral("2023-01-16T12:00:00+00:00"));
        QCOMPARE(casb::logSpanTime(1673878580026), QStringLiteral("2023-01-16T14:16:20.026000+00:00"));
    }
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_time_text.moc"
