// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "puller_bench.h"

using namespace casb;

/// When a pull's requests are stored: those of a page with it, all others at once, since limits of a day must know of them.
class TestPullRequests : public QObject
{
    Q_OBJECT

private slots:
    void aRequestWithoutPageIsStoredAtOnce_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("failed");
        QTest::newRow("server error") << 503 << QByteArray("busy") << 3;
        QTest::newRow("too many") << 429 << QByteArray("{}") << 3;
        // The answer was good, its body is not.
        QTest::newRow("no page") << 200 << QByteArray("{\"content\":[{") << 0;
    }
    void aRequestWithoutPageIsStoredAtOnce()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, failed);
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("events"));
        bench.tenant.addEvents(1, 2);
        int troubles = 0;
        bench.tenant.server.setHandler([&](const HttpArrival &arrival) {
            const bool trouble = arrival.target != "/v1/auth" && ++troubles <= 3;
            return trouble ? HttpReaction::answer(status, body) : bench.tenant.react(arrival);
        });
        bench.options.once = true;
        bench.start();
        const auto reader = bench.store->reader();
        for (int i = 1; i <= 3; ++i) {
            QTRY_VERIFY(bench.status.phase == ServiceStatus::Phase::Retrying && bench.status.nextMs > bench.clock.nowMs());
            // The sign-in is one, too.
            QTRY_COMPARE(reader->requestTimesOf(bench.options.key(), 0).size(), 1 + i);
            bench.clock.advance(bench.status.nextMs - bench.clock.nowMs());
        }
        QTRY_VERIFY(bench.ended.has_value());
        QCOMPARE(bench.ids().size(), 2);
        QCOMPARE(bench.status.pull.requests, 5);
        QCOMPARE(bench.status.pull.throttled, status == 429 ? 3 : 0);
        QCOMPARE(reader->requestTimesOf(bench.options.key(), 0).size(), 6);
        const QList<PullStatistics> pulls = reader->pulls(0, kNow + 24 * kHour, {}, 1);
        QCOMPARE(pulls.size(), 1);
        QCOMPARE(reader->requests(pulls.first().id).size(), 5);
        qint64 errors = 0;
        for (const TrafficRow &row : reader->traffic(0, kNow + 24 * kHour, 24 * kHour))
            errors += row.errors;
        QCOMPARE(errors, failed);
    }
};

QTEST_GUILESS_MAIN(TestPullRequests)
#include "tst_pull_requests.moc"
