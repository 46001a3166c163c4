// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_place.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace casb;

/// A collector that is killed at any instant goes on with neither a hole nor a repeated page.
class TestStoreCrash : public QObject
{
    Q_OBJECT

private slots:
    void killedAtAnyInstant();
};

void TestStoreCrash::killedAtAnyInstant()
{
    constexpr int kKills = 15;
    StorePlace place;
    qint64 confirmed = 0;
    for (int kill = 0; kill < kKills; ++kill) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(CRASH_CHILD), {place.config.directory});
        // After a number of pages that is another one each time, and then somewhere within the next ones.
        const int pages = 1 + int(QRandomGenerator::global()->bounded(40));
        int seen = 0;
        while (seen < pages) {
            QVERIFY(child.waitForReadyRead(CASB_PATIENCE_MS));
            while (child.canReadLine()) {
                confirmed = child.readLine().trimmed().toLongLong();
                ++seen;
            }
        }
        QElapsedTimer spin;
        spin.start();
        const qint64 instant = QRandomGenerator::global()->bounded(3'000'000);
        while (spin.nsecsElapsed() < instant) {
        }
        child.kill();
        QVERIFY(child.waitForFinished(CASB_PATIENCE_MS));
        while (child.canReadLine())
            confirmed = child.readLine().trimmed().toLongLong();

        const auto store = place.open(); // the lock of the killed one is no obstacle
        const auto reader = store->reader();
        const auto state = reader->state(alertsKey());
        QVERIFY(state);
        QVERIFY2(state->version >= confirmed, "what was said to be on the disk is there");
        qint64 number = 0;
        QByteArray expected;
        for (qint64 page = 0; page < state->version; ++page) {
            const qint64 count = 1 + page % 7;
            const auto block = reader->blockFrom(number);
            QVERIFY(block);
            QCOMPARE(block->firstRecord, number);
            QCOMPARE(block->records, count);
            QCOMPARE(block->lines, expectedRecords(number, number + count, 400 + 300 * (page % 5)));
            number += count;
        }
        QVERIFY(!reader->blockFrom(number));
        QCOMPARE(reader->spoolFacts().totalRecords, number);
        QCOMPARE(state->value.positionMs.value_or(-1), number);
        QCOMPARE(qint64(reader->seenIds(alertsKey()).size()), number);
    }
    QVERIFY(confirmed > kKills);
}

QTEST_GUILESS_MAIN(TestStoreCrash)
#include "tst_store_crash.moc"
