// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "puller_bench.h"

using namespace casb;

/// Pages of which a part is no JSON: what a pull makes of them.
class TestDamagedPages : public QObject
{
    Q_OBJECT

    /// Runs one pull, its waits cut short.
    static bool runThrough(Bench &bench)
    {
        bench.options.once = true;
        bench.start();
        return QTest::qWaitFor(
            [&bench] {
                if (!bench.ended && bench.status.nextMs > bench.clock.nowMs())
                    bench.clock.advance(bench.status.nextMs - bench.clock.nowMs());
                return bench.ended.has_value();
            },
            CASB_PATIENCE_MS);
    }

private slots:
    void whatIsDamagedTwiceIsSetAside()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("events"));
        bench.tenant.addEvents(3, 2);
        int asked = 0;
        bench.tenant.server.setHandler([&bench, &asked](const HttpArrival &arrival) {
            if (!arrival.target.contains("nextPage=t1"))
                return bench.tenant.react(arrival);
            ++asked;
            return HttpReaction::json("{\"nextPageToken\":\"t2\",\"content\":[{\"eventId\":\"e2\"},{\"eventId\":\"e3\",\"a\":x}]}");
        });
        QVERIFY(runThrough(bench));
        QCOMPARE(*bench.ended, ServicePuller::End::Done);
        QCOMPARE(asked, 2);
        QCOMPARE(bench.ids(), (QByteArrayList{"e0", "e1", "e2", "e4", "e5"}));
        QCOMPARE(bench.status.pull.rejected, 1);
        QCOMPARE(bench.status.pull.received, 6);
        QCOMPARE(bench.store->reader()->spoolFacts().deadLetters, 1);
        QCOMPARE(bench.lines->count(QStringLiteral("The first: it is not JSON at its byte 20: a value is expected")), 1);
    }

    void whatIsWholeTheNextTimeIsTaken()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("events"));
        bench.tenant.addEvents(3, 2);
        int asked = 0;
        bench.tenant.server.setHandler([&bench, &asked](const HttpArrival &arrival) {
            if (!arrival.target.contains("nextPage=t1") || ++asked > 1)
                return bench.tenant.react(arrival);
            return HttpReaction::json("{\"nextPageToken\":\"t2\",\"content\":[{\"eventId\":\"e2\"},{\"eventId\":\"e3\",\"a\":x}]}");
        });
        QVERIFY(runThrough(bench));
        QCOMPARE(bench.ids(), (QByteArrayList{"e0", "e1", "e2", "e3", "e4", "e5"}));
        QCOMPARE(bench.store->reader()->spoolFacts().deadLetters, 0);
    }

    void aDamagedPageIsNotTheLast()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        for (int i = 0; i < 60; ++i)
            bench.tenant.addAlert("a" + QByteArray::number(i), kNow - kHour + i * 1000);
        bench.tenant.server.setHandler([&bench](const HttpArrival &arrival) {
            HttpReaction reaction = bench.tenant.react(arrival);
            // A comma is lost: the second alert and the third look like one, and the page as if it held 49.
            return arrival.body.contains("\"page\":0,")
                ? HttpReaction::json(reaction.bytes.mid(reaction.bytes.indexOf("\r\n\r\n") + 4).replace(",{\"id\":\"a57\"", "{\"id\":\"a57\""))
                : reaction;
        });
        QVERIFY(runThrough(bench));
        QCOMPARE(bench.ids().size(), 58);
        QVERIFY(bench.ids().contains("a0"));
        QCOMPARE(bench.store->reader()->spoolFacts().deadLetters, 1);
        QVERIFY2(bench.state().contains("\"last_ids\":[\"a59\"]"), bench.state().constData());
    }

    void whatIsKnownAsDamagedCostsNoFurtherRequest()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        const QByteArray page = "{\"alerts\":[7,{\"id\":\"bad\",\"a\":x},{\"id\":\"a\",\"timestamp\":" + QByteArray::number(kNow - kHour) + "}]}";
        bench.tenant.server.setHandler([&bench, page](const HttpArrival &arrival) {
            return arrival.body.contains("\"page\":0,") ? HttpReaction::json(page) : bench.tenant.react(arrival);
        });
        QVERIFY(runThrough(bench));
        QCOMPARE(bench.store->reader()->spoolFacts().deadLetters, 2);
        bench.clock.advance(1000);
        const int before = bench.tenant.server.arrivalCount();
        QVERIFY(runThrough(bench));
        // The sign-in, the page, and the next one since a damaged page may have been full.
        QCOMPARE(bench.tenant.server.arrivalCount() - before, 3);
        QCOMPARE(bench.store->reader()->spoolFacts().deadLetters, 2);
        QCOMPARE(bench.status.pull.duplicates, 3);
        QCOMPARE(bench.ids(), QByteArrayList{"a"});
    }

    void NaNIsSaidAndSentAsNull()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        const QByteArray page = "{\"alerts\":[{\"id\":\"a\",\"p\":\"C:\\xyz\",\"n\":[NaN,-Infinity],\"timestamp\":" + QByteArray::number(kNow - kHour) + "}]}";
        bench.tenant.server.setHandler([&bench, page](const HttpArrival &arrival) {
            return arrival.method == "POST" && arrival.target != "/v1/auth" ? HttpReaction::json(page) : bench.tenant.react(arrival);
        });
        QVERIFY(runThrough(bench));
        QVERIFY2(bench.records().contains("\"p\":\"C:\\\\xyz\",\"n\":[null,null]"), bench.records().constData());
        QCOMPARE(bench.status.pull.repaired, 3);
        QCOMPARE(bench.lines->count(QStringLiteral("WARNING 2 value(s) of this page were NaN or Infinity")), 1);
    }
};

QTEST_GUILESS_MAIN(TestDamagedPages)
#include "tst_damaged_pages.moc"
