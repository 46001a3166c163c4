// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/backoff.h"

#include <QtTest>

class TestBackoff : public QObject
{
    Q_OBJECT

private slots:
    void growsToItsCeiling()
    {
        casb::Backoff backoff(2'000, 300'000, [] { return 0.999999; });
        QList<qint64> waits;
        for (int i = 0; i < 10; ++i)
            waits += backoff.next();
        const QList<qint64> ceilings{2'000, 4'000, 8'000, 16'000, 32'000, 64'000, 128'000, 256'000, 300'000, 300'000};
        for (int i = 0; i < 10; ++i) {
            QVERIFY2(waits[i] <= ceilings[i], qPrintable(QString::number(waits[i])));
            QVERIFY(waits[i] >= ceilings[i] - 2);
        }
    }

    void drawsFromTheUpperHalf()
    {
        casb::Backoff backoff(2'000, 300'000, [] { return 0.0; });
        QCOMPARE(backoff.next(), 1'000);
        QCOMPARE(backoff.next(), 2'000);
        QCOMPARE(backoff.failures(), 2);
    }

    void startsAnewAfterASuccess()
    {
        casb::Backoff backoff(2'000, 300'000, [] { return 0.0; });
        for (int i = 0; i < 5; ++i)
            (void)backoff.next();
        backoff.reset();
        QCOMPARE(backoff.failures(), 0);
        QCOMPARE(backoff.next(), 1'000);
    }
};

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
