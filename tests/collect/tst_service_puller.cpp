// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "puller_bench.h"

#include <algorithm>
#include <atomic>

using namespace casb;

class TestServicePuller : public QObject
{
    Q_OBJECT

private slots:
    void aStoreThatCannotTellItsRoomIsWaitedFor_data()
    {
        QTest::addColumn<QString>("service");
        QTest::newRow("alerts") << QStringLiteral("alerts");
        QTest::newRow("events") << QStringLiteral("events");
    }
    void aStoreThatCannotTellItsRoomIsWaitedFor()
    {
        QFETCH(QString, service);
        QTemporaryDir dir;
        Bench bench(dir.path(), service);
        bench.tenant.addAlert("a", kNow - kHour);
        bench.tenant.addEvents(1, 1);
        auto *sql = dynamic_cast<SqlStore *>(bench.store.get());
        // The facts of the spool ask the outputs, a commit does not.
        QVERIFY(sql->execute(QStringLiteral("ALTER TABLE output RENAME TO output_away")).result().ok());
        bench.options.once = true;
        bench.start();
        QTRY_COMPARE(bench.lines->count(QStringLiteral("WARNING Pulling pauses until the store can be read")), 1);
        for (int i = 0; i < 5; ++i) {
            const size_t waits = bench.clock.delays().size();
            bench.clock.advance(1000);
            QTRY_VERIFY(bench.clock.delays().size() > waits);
        }
        QVERIFY(bench.ids().isEmpty());
        QVERIFY(!bench.ended.has_value());
        QVERIFY(sql->execute(QStringLiteral("ALTER TABLE output_away RENAME TO output")).result().ok());
        QTRY_VERIFY(bench.ended.has_value() || (bench.clock.advance(1000), false));
        QCOMPARE(bench.ids().size(), 1);
        QCOMPARE(bench.lines->count(QStringLiteral("Pulling pauses")), 1);
        QCOMPARE(bench.lines->count(QStringLiteral("The queue")), 0);
    }

    void alertsAreTakenOnceEach()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        for (int i = 0; i < 120; ++i)
            bench.tenant.addAlert("a" + QByteArray::number(i), kNow - 10 * kHour + i * 1000);
        QVERIFY(bench.runOnce());
        QCOMPARE(*bench.ended, ServicePuller::End::Done);
        QByteArrayList ids = bench.ids();
        QCOMPARE(ids.size(), 120);
        QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), 120);
        QVERIFY(bench.state().contains("\"last_ids\":[\"a119\"]"));
        QCOMPARE(bench.lines->count(QStringLiteral("(Partial) Statistics")), 3);
        QCOMPARE(bench.lines->count(QStringLiteral("INFO The data is up to date!")), 1);
        QCOMPARE(bench.status.pull.requests, 3);

        // Two more, one of them at the very time of the edge.
        bench.tenant.addAlert("b0", kNow - 10 * kHour + 119 * 1000);
        bench.tenant.addAlert("b1", kNow - 1 * kHour);
        bench.clock.advance(1000);
        QVERIFY(bench.runOnce());
        ids = bench.ids();
        QCOMPARE(ids.size(), 122);
        QCOMPARE(bench.status.pull.duplicates, 1);
        QVERIFY(bench.runOnce());
        QCOMPARE(bench.ids().size(), 122);
    }

    void aLateAlertDoesNotShiftAnotherOneTwice()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        for (int i = 0; i < 60; ++i)
            bench.tenant.addAlert("a" + QByteArray::number(i), kNow - 10 * kHour + i * 1000);
        bool added = false;
        bench.tenant.server.setHandler([&bench, &added](const HttpArrival &arrival) {
            const HttpReaction reaction = bench.tenant.react(arrival);
            if (arrival.body.contains("\"page\":0") && !std::exchange(added, true))
                bench.tenant.addAlert("late", kNow - 2 * kHour);
            return reaction;
        });
        QVERIFY(bench.runOnce());
        const QByteArrayList ids = bench.ids();
        QCOMPARE(ids.size(), 60);
        QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), 60);
        QCOMPARE(bench.status.pull.duplicates, 1);
        QCOMPARE(bench.status.pull.received, bench.status.pull.duplicates + bench.status.pull.rejected + bench.status.pull.stored);
    }

    void aWindowGoesOnWhereItWasLeft()
    {
        QTemporaryDir dir;
        {
            Bench bench(dir.path(), QStringLiteral("alerts"));
            for (int i = 0; i < 120; ++i)
                bench.tenant.addAlert("a" + QByteArray::number(i), kNow - 10 * kHour + i * 1000);
            bench.tenant.server.setHandler([&bench](const HttpArrival &arrival) {
                return arrival.body.contains("\"page\":1") ? HttpReaction::answer(404, "{}") : bench.tenant.react(arrival);
            });
            QVERIFY(bench.runOnce());
            QCOMPARE(*bench.ended, ServicePuller::End::Failed);
            QCOMPARE(bench.ids().size(), 50);
            const auto state = bench.store->reader()->state(bench.options.key());
            QVERIFY(state->value.progress.contains("\"next_page\":1"));
            QVERIFY(state->value.json.contains("\"last_event_time_in_utc\":\"2023-11-14T00:00:00Z\""));
        }
        Bench bench(dir.path(), QStringLiteral("alerts"));
        for (int i = 0; i < 120; ++i)
            bench.tenant.addAlert("a" + QByteArray::number(i), kNow - 10 * kHour + i * 1000);
        QVERIFY(bench.runOnce());
        const QByteArrayList ids = bench.ids();
        QCOMPARE(ids.size(), 120);
        QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), 120);
        QVERIFY(!bench.tenant.server.arrivals()[1].body.contains("\"page\":0"));
    }

    void eventsFollowTheirTokens()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("events"));
        bench.tenant.addEvents(5, 20);
        QVERIFY(bench.runOnce());
        QCOMPARE(*bench.ended, ServicePuller::End::Done);
        QCOMPARE(bench.ids().size(), 100);
        QCOMPARE(bench.status.pull.requests, 6);
        QVERIFY(bench.state().contains("\"last_page_token\":\"t5\""));
        QVERIFY(bench.tenant.server.arrivals()[1].target.contains("startTime=2023-11-14T00"));
        QCOMPARE(bench.lines->count(QStringLiteral("INFO No more new events events found")), 1);
        QCOMPARE(bench.lines->count(QStringLiteral("INFO Retrieving events event(s) having start_time=2023-11-14T00:00:00Z and last_page_token=None")), 1);

        // The next pull begins with the durable token; an event that comes again is filtered.
        bench.tenant.addEvents(1, 3);
        bench.tenant.events.last().append("e0");
        const int before = bench.tenant.server.arrivalCount();
        bench.clock.advance(1000);
        QVERIFY(bench.runOnce());
        QCOMPARE(bench.ids().size(), 103);
        QCOMPARE(bench.status.pull.duplicates, 1);
        QVERIFY(bench.tenant.server.arrivals()[size_t(before) + 1].target.contains("nextPage=t5"));
    }

    void aRepeatedTokenEndsThePull()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("events"));
        bench.tenant.addEvents(1, 2);
        bench.tenant.repeatToken = true;
        QVERIFY(bench.runOnce());
        QCOMPARE(*bench.ended, ServicePuller::End::Failed);
        QCOMPARE(bench.status.error.id, ErrorId::PositionRepeated);
        QCOMPARE(bench.ids().size(), 2);
    }

    void tokensInACircleEndThePull()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("events"));
        bench.tenant.addEvents(3, 2);
        bench.tenant.server.setHandler([&bench](const HttpArrival &arrival) {
            HttpReaction reaction = bench.tenant.react(arrival);
            reaction.bytes.replace("\"nextPageToken\":\"t3\"", "\"nextPageToken\":\"t1\"");
            return reaction;
        });
        QVERIFY(bench.runOnce());
        QCOMPARE(*bench.ended, ServicePuller::End::Failed);
        QCOMPARE(bench.status.error.id, ErrorId::PositionRepeated);
        QCOMPARE(bench.ids().size(), 6);
        QCOMPARE(bench.tenant.server.arrivalCount(), 4);
    }

    void aRefusedTokenWaitsForAPerson()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("events"));
        bench.tenant.addEvents(2, 2);
        QVERIFY(bench.runOnce());
        bench.tenant.refuseTokens = true;
        bench.options.once = false;
        bench.start();
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Failed);
        QCOMPARE(bench.status.error.id, ErrorId::PositionRefused);
        const int requests = bench.tenant.server.arrivalCount();
        bench.clock.advance(2 * kHour);
        QCOMPARE(bench.tenant.server.arrivalCount(), requests);

        // Restart from a time: the state is another one, collection goes on by itself.
        bench.tenant.refuseTokens = false;
        auto changing = bench.store->changeState(bench.options.key(),
                                                 startingState(QStringLiteral("events"), bench.options.service.initialStartTime,
                                                               bench.options.service.initialStartMs),
                                                 StateCause::Reset, QStringLiteral("a.ruiz"), QString(), true);
        QTRY_VERIFY(changing.isFinished());
        bench.puller->recheck();
        QTRY_VERIFY(bench.status.phase == ServiceStatus::Phase::Waiting);
        bench.puller->pullNow();
        QTRY_COMPARE(bench.ids().size(), 8);
        bench.puller->stop();
        QTRY_VERIFY(bench.ended.has_value());
        QCOMPARE(bench.lines->count(QStringLiteral("Last retrieval took too much time")), 0);
    }

    void refusedCredentialsAreSaidAndNotHammered()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        bench.tenant.acceptCredentials = false;
        bench.start();
        int tries = 0;
        for (const int seconds : {5, 25, 125, 625, 1800, 1800}) {
            ++tries;
            QTRY_COMPARE(bench.tenant.server.arrivalCount(), tries);
            QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Retrying);
            QTRY_COMPARE(bench.status.nextMs, bench.clock.nowMs() + seconds * 1000LL);
            QCOMPARE(bench.status.error.id, ErrorId::Authentication);
            bench.clock.advance(seconds * 1000LL);
        }
        QVERIFY(bench.lines->count(QStringLiteral("ERROR ProofpointCasbSetupError[CODE:101] reason: Potential issue with "
                                                  "authentication. Please check credentials and detailed error message: "))
                >= tries - 1);
        QVERIFY(bench.lines->count(QStringLiteral("WARNING Waiting until setup will be executed")) >= 1);

        // New credentials are tried at once.
        bench.tenant.acceptCredentials = true;
        bench.puller->setCredentials(Credentials{QStringLiteral("key"), QStringLiteral("id"), QStringLiteral("better")});
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Waiting);
        bench.puller->stop();
        QTRY_VERIFY(bench.ended.has_value());
    }

    void aClientThatCannotBeBuiltEndsItsService()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        bench.options.input.alertsBaseUrl = QUrl(QStringLiteral("gopher://127.0.0.1"));
        bench.start();
        QTRY_COMPARE(bench.ended, std::optional(ServicePuller::End::Failed));
        QCOMPARE(bench.status.error.id, ErrorId::ClientNotBuilt);
        QCOMPARE(bench.lines->lines, QStringList{QStringLiteral("ERROR ProofpointCasbInitVariablesError[CODE:3] reason: "
                                                                "gopher://127.0.0.1: this is no address of an interface")});
        QCOMPARE(bench.tenant.server.arrivalCount(), 0);
    }

    void theWaitForTheSetupIsSaidOnceAndThenEveryFifteenSeconds()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        bench.tenant.acceptCredentials = false;
        bench.start();
        const QString line = QStringLiteral("WARNING Waiting until setup will be executed");
        QTRY_COMPARE(bench.tenant.server.arrivalCount(), 1);
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Retrying);
        for (int said = 1; said < 8; ++said) {
            QTRY_COMPARE(bench.lines->count(line), said);
            bench.clock.advance(14'000);
            QTest::qWait(0);
            QCOMPARE(bench.lines->count(line), said);
            bench.clock.advance(1'000);
        }
        bench.puller->stop();
        QTRY_VERIFY(bench.ended.has_value());
    }

    /// A collector whose credentials were revoked says how far behind it is, and since when.
    void thePositionAndTheLastPullAreKnownBeforeTheSignIn()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        const StateValue state = AlertsState{QStringLiteral("2023-01-16T00:00:00Z"), kNow - 3'600'000, {}, {}}.value();
        auto changing = bench.store->changeState(bench.options.key(), state, StateCause::Pull, QString(), {}, false);
        QVERIFY(changing.result().ok());
        PullStatistics pull;
        pull.key = bench.options.key();
        pull.startedMs = kNow - 3'700'000;
        pull.endedMs = kNow - 3'600'000;
        pull.received = 12;
        QVERIFY(bench.store->savePull(pull, {}).result().ok());
        bench.tenant.acceptCredentials = false;
        bench.start();
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Retrying);
        QCOMPARE(bench.status.pull.received, 12);
        QCOMPARE(bench.status.pull.endedMs, kNow - 3'600'000);
        QCOMPARE(bench.status.positionMs, std::optional<qint64>(kNow - 3'600'000));
        bench.puller->stop();
        QTRY_VERIFY(bench.ended.has_value());
    }

    void theTokenIsKeptFreshBetweenPulls()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        bench.options.service.requestPeriodSeconds = 7200;
        std::atomic<bool> accept = true;
        bench.tenant.server.setHandler([&bench, &accept](const HttpArrival &arrival) {
            if (arrival.target != "/v1/auth")
                return bench.tenant.react(arrival);
            if (!accept)
                return HttpReaction::answer(403, "{\"msg\":\"no\"}");
            const QByteArray claims = "{\"exp\":" + QByteArray::number(bench.clock.nowMs() / 1000 + 1500) + '}';
            return HttpReaction::json("{\"auth_token\":\"e30." + claims.toBase64(QByteArray::OmitTrailingEquals) + ".s\"}");
        });
        const auto signIns = [&bench] {
            const auto arrivals = bench.tenant.server.arrivals();
            return std::count_if(arrivals.begin(), arrivals.end(), [](const HttpArrival &a) { return a.target == "/v1/auth"; });
        };
        const QString done = QStringLiteral("INFO Setup for module <ProofpointCasbAlertsPuller> has been successfully executed");
        const QString waiting = QStringLiteral("WARNING Waiting until setup will be executed");
        bench.start();
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Waiting);
        const int requests = bench.tenant.server.arrivalCount();
        QCOMPARE(signIns(), 1);
        // It lasts beyond the look after the next one: nothing is asked.
        bench.clock.advance(600'000);
        QTRY_COMPARE(bench.clock.waiting(), 1);
        QCOMPARE(bench.tenant.server.arrivalCount(), requests);
        bench.clock.advance(600'000);
        QTRY_COMPARE(bench.lines->count(done), 2);
        QCOMPARE(signIns(), 2);
        QCOMPARE(bench.tenant.server.arrivalCount(), requests + 1);
        QCOMPARE(bench.lines->count(waiting), 1);
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Waiting);

        // What the sign-in is refused for now is said now, and waited for.
        accept = false;
        bench.clock.advance(600'000);
        QTRY_COMPARE(bench.clock.waiting(), 1);
        bench.clock.advance(600'000);
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Retrying);
        QVERIFY(!bench.status.signedIn);
        QCOMPARE(bench.status.error.id, ErrorId::Authentication);
        QCOMPARE(bench.status.nextMs, bench.clock.nowMs() + 5'000);
        accept = true;
        bench.clock.advance(5'000);
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Waiting);
        QVERIFY(bench.status.signedIn);
        QCOMPARE(bench.lines->count(done), 3);
        QCOMPARE(bench.lines->count(waiting), 1);
        bench.puller->stop();
        QTRY_VERIFY(bench.ended.has_value());
    }

    void aTokenThatDoesNotSayWhenItEndsIsNotRenewed()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        bench.options.service.requestPeriodSeconds = 7200;
        bench.options.input.autoconfigRefreshSeconds = 60;
        bench.start();
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Waiting);
        const int requests = bench.tenant.server.arrivalCount();
        for (int look = 0; look < 20; ++look) {
            QTRY_COMPARE(bench.clock.waiting(), 1);
            QCOMPARE(bench.clock.delays().back(), 60'000);
            bench.clock.advance(60'000);
        }
        QCOMPARE(bench.tenant.server.arrivalCount(), requests);
        bench.puller->stop();
        QTRY_VERIFY(bench.ended.has_value());
    }

    void otherCredentialsAreTriedWithoutWaitingForThePull()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        bench.start();
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Waiting);
        const int requests = bench.tenant.server.arrivalCount();
        // The same ones ask nothing.
        bench.puller->setCredentials(Credentials{QStringLiteral("key"), QStringLiteral("id"), QStringLiteral("secret")});
        QTRY_COMPARE(bench.clock.waiting(), 1);
        QCOMPARE(bench.tenant.server.arrivalCount(), requests);
        bench.puller->setCredentials(Credentials{QStringLiteral("key"), QStringLiteral("id"), QStringLiteral("newer")});
        QTRY_COMPARE(bench.tenant.server.arrivalCount(), requests + 1);
        QCOMPARE(bench.tenant.server.arrivals().back().target, QByteArray("/v1/auth"));
        QTRY_COMPARE(bench.lines->count(QStringLiteral("Setup for module <ProofpointCasbAlertsPuller> has been successfully executed")), 2);
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Waiting);
        QVERIFY(bench.status.signedIn);
        QCOMPARE(bench.lines->count(QStringLiteral("Pull Started")), 1);
        bench.puller->stop();
        QTRY_VERIFY(bench.ended.has_value());
    }

    void timeSlotsAreMultiplesOfThePeriod()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        bench.options.service.requestPeriodSeconds = 600;
        bench.options.input.useTimeSlots = true;
        bench.start();
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Waiting);
        qint64 slot = kNow / 600'000 * 600'000;
        QVERIFY(slot != kNow);
        for (int pulls = 1; pulls < 4; ++pulls) {
            slot += 600'000;
            QTRY_COMPARE(bench.status.nextMs, slot);
            QCOMPARE(bench.lines->count(QStringLiteral("INFO Pull Started")), pulls);
            bench.clock.advance(slot - bench.clock.nowMs());
            QTRY_COMPARE(bench.lines->count(QStringLiteral("INFO Pull Started")), pulls + 1);
        }
        QVERIFY(bench.lines->lines.contains(QStringLiteral("INFO Data collection completed. Elapsed time: 0.000 seconds. Waiting "
                                                           "for 400.000 second(s) until the next one")));
        bench.puller->stop();
        QTRY_VERIFY(bench.ended.has_value());
    }

    void aRefusedDataCallIsNotHammered()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        bench.options.service.requestPeriodSeconds = 1;
        bench.tenant.server.setHandler([&bench](const HttpArrival &arrival) {
            return arrival.target == "/v1/auth" ? bench.tenant.react(arrival) : HttpReaction::answer(403, "{\"msg\":\"no\"}");
        });
        bench.start();
        int requests = 0;
        for (const int seconds : {5, 25, 125}) {
            requests += 2; // a sign-in that succeeds, a page that is refused
            QTRY_COMPARE(bench.tenant.server.arrivalCount(), requests);
            QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Retrying);
            QTRY_COMPARE(bench.status.nextMs, bench.clock.nowMs() + seconds * 1000LL);
            QCOMPARE(bench.status.error.id, ErrorId::Authentication);
            bench.clock.advance(seconds * 1000LL);
        }
        QTRY_COMPARE(bench.tenant.server.arrivalCount(), requests + 2);
        bench.tenant.server.setHandler([&bench](const HttpArrival &arrival) { return bench.tenant.react(arrival); });
        bench.puller->setCredentials(Credentials{QStringLiteral("key"), QStringLiteral("id"), QStringLiteral("better")});
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Waiting);
        bench.puller->stop();
        QTRY_VERIFY(bench.ended.has_value());
    }

    void credentialsThatComeWhileTheOldOnesAreRefusedAreTriedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("refusedAt");
        QTest::newRow("sign-in") << QByteArray("/v1/auth");
        QTest::newRow("data call") << QByteArray("/v1/alerts");
    }
    void credentialsThatComeWhileTheOldOnesAreRefusedAreTriedAtOnce()
    {
        QFETCH(QByteArray, refusedAt);
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        QSemaphore given;
        bool refused = false;
        bench.tenant.server.setHandler([&](const HttpArrival &arrival) {
            if (arrival.target != refusedAt || std::exchange(refused, true))
                return bench.tenant.react(arrival);
            given.acquire();
            return HttpReaction::answer(403, "{\"msg\":\"no\"}");
        });
        bench.start();
        QTRY_COMPARE(bench.tenant.server.arrivalCount(), refusedAt == "/v1/auth" ? 1 : 2);
        bench.puller->setCredentials(Credentials{QStringLiteral("key"), QStringLiteral("id"), QStringLiteral("better")});
        given.release();
        // No clock is moved: nothing waits.
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Waiting);
        QVERIFY(bench.tenant.server.arrivals().back().headers.contains("authorization"));
        bench.puller->stop();
        QTRY_VERIFY(bench.ended.has_value());
    }

    void aPauseHoldsTheFirstPull()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        bench.tenant.addAlert("a", kNow - 2 * kHour);
        bench.start();
        bench.puller->setPaused(true);
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Paused);
        bench.clock.advance(2 * kHour);
        QCOMPARE(bench.tenant.server.arrivalCount(), 1); // the sign-in
        QCOMPARE(bench.ids().size(), 0);
        bench.puller->setPaused(false);
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Waiting);
        QCOMPARE(bench.ids().size(), 1);

        // A person who asks gets one pull all the same, and the pause goes on.
        bench.puller->setPaused(true);
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Paused);
        bench.tenant.addAlert("b", kNow + 2 * kHour - 120'000);
        bench.puller->pullNow();
        QTRY_COMPARE(bench.ids().size(), 2);
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Paused);
        bench.puller->stop();
        QTRY_VERIFY(bench.ended.has_value());
    }

    void aPauseHoldsBetweenTwoPages()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("events"));
        bench.tenant.addEvents(6, 20);
        bench.tenant.server.setHandler([&bench](const HttpArrival &arrival) {
            if (arrival.target.contains("nextPage=t1"))
                QMetaObject::invokeMethod(bench.puller.get(), [&bench] { bench.puller->setPaused(true); }, Qt::BlockingQueuedConnection);
            return bench.tenant.react(arrival);
        });
        bench.start();
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Paused);
        QCOMPARE(bench.ids().size(), 40);
        bench.clock.advance(2 * kHour);
        QCOMPARE(bench.ids().size(), 40);
        bench.puller->setPaused(false);
        QTRY_COMPARE(bench.ids().size(), 120);
        bench.puller->stop();
        QTRY_VERIFY(bench.ended.has_value());
        QCOMPARE(bench.lines->count(QStringLiteral("WARNING The queue has reached its limit")), 0);
    }

    void aStateWithoutItsStartIsKept()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        bench.tenant.addAlert("a", kNow - 3 * kHour);
        bench.tenant.addAlert("b", kNow - 1 * kHour);
        StateValue state;
        state.json = "{\"last_event_time_in_utc\":\"2023-11-14T20:13:20Z\",\"last_ids\":[]}";
        QVERIFY(bench.store->changeState(bench.options.key(), state, StateCause::Import, QStringLiteral("setup"), {}, false).result().ok());
        QVERIFY(bench.runOnce());
        QCOMPARE(bench.ids(), QByteArrayList{"b"});
        QVERIFY2(bench.state().contains("\"initial_start_time_in_utc\":\"2023-11-14T00:00:00Z\""), bench.state().constData());
        QCOMPARE(bench.lines->count(QStringLiteral("Detected initial start time in UTC change")), 0);
    }

    void aChangedStartTimeStartsOver()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        bench.tenant.addAlert("a", kNow - 2 * kHour);
        QVERIFY(bench.runOnce());
        QCOMPARE(bench.ids().size(), 1);
        bench.options.service.initialStartTime = QStringLiteral("2023-11-13T00:00:00Z");
        bench.options.service.initialStartMs -= 24 * kHour;
        QVERIFY(bench.runOnce());
        QCOMPARE(bench.ids().size(), 2);
        QCOMPARE(bench.lines->count(QStringLiteral(
                     "INFO Detected initial start time in UTC change: {'values_changed': {'root': {'new_value': "
                     "'2023-11-13T00:00:00Z', 'old_value': '2023-11-14T00:00:00Z'}}}. Resetting state to "
                     "{'initial_start_time_in_utc': '2023-11-13T00:00:00Z', 'last_event_time_in_utc': "
                     "'2023-11-13T00:00:00Z', 'last_ids': [], '@persistence_version': 1}")),
                 1);
    }

    void aResetDuringAPullIsObeyed()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("events"));
        bench.tenant.addEvents(3, 2);
        bool reset = false;
        bench.tenant.server.setHandler([&bench, &reset](const HttpArrival &arrival) {
            if (arrival.target.contains("nextPage=t2") && !std::exchange(reset, true)) {
                bench.store->changeState(bench.options.key(),
                                         startingState(QStringLiteral("events"), bench.options.service.initialStartTime,
                                                       bench.options.service.initialStartMs),
                                         StateCause::Reset, QStringLiteral("a.ruiz"), QString(), true)
                    .waitForFinished();
            }
            return bench.tenant.react(arrival);
        });
        QVERIFY(bench.runOnce());
        QCOMPARE(*bench.ended, ServicePuller::End::Done);
        QVERIFY(bench.ids().size() > 6);
        const QByteArrayList ids = bench.ids();
        QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), 6);
        QVERIFY(bench.state().contains("\"t3\""));
    }

    void aFullQueueHoldsThePullBack()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("events"));
        bench.options.queueMaxRecords = 30;
        auto attaching = bench.store->attachOutputs({QStringLiteral("devo_1")});
        attaching.waitForFinished();
        bench.tenant.addEvents(5, 20);
        bench.options.once = true;
        bench.start();
        QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::QueueFull);
        QCOMPARE(bench.ids().size(), 40);
        bench.store->moveCursor(QStringLiteral("devo_1"), 40, 40).waitForFinished();
        bench.puller->recheckQueue();
        QTRY_COMPARE(bench.ids().size(), 80);
        bench.store->moveCursor(QStringLiteral("devo_1"), 80, 40).waitForFinished();
        bench.puller->recheckQueue();
        QTRY_VERIFY(bench.ended.has_value());
        QCOMPARE(bench.ids().size(), 100);
    }

    void aBackfillLeavesTheLiveStateAlone()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        for (int i = 0; i < 120; ++i)
            bench.tenant.addAlert("old" + QByteArray::number(i), kNow - 100 * kHour + i * 60'000);
        for (int i = 0; i < 10; ++i)
            bench.tenant.addAlert("new" + QByteArray::number(i), kNow - 5 * kHour + i * 60'000);
        QVERIFY(bench.runOnce());
        QCOMPARE(bench.ids().size(), 10);
        const QByteArray live = bench.state();
        const auto before = bench.store->reader()->state(bench.options.key());
        const qint64 history = bench.store->reader()->historyCount(bench.options.key());

        // From the 11th of the old ones into what the live pull has already.
        bench.options.span = BackfillSpan{kNow - 100 * kHour + 10 * 60'000, kNow - 5 * kHour + 5 * 60'000};
        bench.clock.advance(1000);
        QVERIFY(bench.runOnce());
        QCOMPARE(*bench.ended, ServicePuller::End::Done);
        const QByteArrayList ids = bench.ids();
        QCOMPARE(ids.size(), 120);
        QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), 120);
        QVERIFY(!ids.contains("old9"));
        QVERIFY(ids.contains("old10"));
        // Only what lies in the span is counted; what the live pull has is a duplicate.
        QCOMPARE(bench.status.pull.received, 115);
        QCOMPARE(bench.status.pull.duplicates, 5);
        QCOMPARE(bench.status.pull.stored, 110);
        QVERIFY(bench.status.pull.askedFor.contains(QStringLiteral("backfill")));
        QCOMPARE(bench.status.totals.records, 110);
        QCOMPARE(bench.state(), live);
        QCOMPARE(bench.store->reader()->state(bench.options.key())->version, before->version);
        QCOMPARE(bench.store->reader()->historyCount(bench.options.key()), history);
        QCOMPARE(bench.store->reader()->services().size(), 1);
        QVERIFY(isFinished(bench.store->reader()->state(bench.options.stateKey())->value));

        // The live pull goes on where it was, and knows what the backfill brought.
        bench.options.span.reset();
        bench.tenant.addAlert("newest", kNow - 1 * kHour);
        QVERIFY(bench.runOnce());
        QCOMPARE(bench.ids().size(), 121);
    }

    void aBackfillGoesOnWhereItWasLeft()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        bench.options.span = BackfillSpan{kNow - 100 * kHour, kNow - 90 * kHour};
        for (int i = 0; i < 120; ++i)
            bench.tenant.addAlert("a" + QByteArray::number(i), kNow - 99 * kHour + i * 1000);
        bench.tenant.server.setHandler([&bench](const HttpArrival &arrival) {
            return arrival.body.contains("\"page\":1") ? HttpReaction::answer(404, "{}") : bench.tenant.react(arrival);
        });
        QVERIFY(bench.runOnce());
        QCOMPARE(*bench.ended, ServicePuller::End::Failed);
        QCOMPARE(bench.ids().size(), 50);
        QVERIFY(!bench.store->reader()->state(bench.options.key()));
        bench.tenant.server.setHandler([&bench](const HttpArrival &arrival) { return bench.tenant.react(arrival); });
        const size_t before = size_t(bench.tenant.server.arrivalCount());
        QVERIFY(bench.runOnce());
        QCOMPARE(*bench.ended, ServicePuller::End::Done);
        QCOMPARE(bench.ids().size(), 120);
        QVERIFY(bench.tenant.server.arrivals()[before + 1].body.contains("\"page\":1"));
        QCOMPARE(bench.lines->count(QStringLiteral("Going on with the backfill")), 1);
        // Asked for once more, the whole span is looked through again: all of it is known.
        QVERIFY(bench.runOnce());
        QCOMPARE(*bench.ended, ServicePuller::End::Done);
        QCOMPARE(bench.ids().size(), 120);
        QCOMPARE(bench.status.pull.duplicates, 120);
    }

    void aBackfillOfEventsKeepsToItsSpan()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("events"));
        const qint64 from = kNow - 100 * kHour;
        bench.options.span = BackfillSpan{from, from + 2 * kHour};
        // A storage object an hour, whose events are up to two hours old; the token names the object that follows.
        const auto token = [from](int hour) {
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(from + hour * kHour, Qt::UTC);
            const QByteArray key = "{\"lineNumber\":-1,\"currentKey\":\"tenant_x/"
                                   + at.toString(QStringLiteral("'year='yyyy'/month='MM'/day='dd'/hour='hh'/minute='mm")).toLatin1()
                                   + "/x.json.gz\"}";
            return key.toBase64();
        };
        int asked = 0;
        bench.tenant.server.setHandler([&](const HttpArrival &arrival) {
            if (arrival.target == "/v1/auth")
                return HttpReaction::json("{\"auth_token\":\"token\"}");
            const int hour = asked++;
            QByteArrayList items;
            for (int i = 0; i < 4; ++i)
                items += "{\"eventId\":\"h" + QByteArray::number(hour) + "i" + QByteArray::number(i) + "\",\"timestamp\":"
                         + QByteArray::number(from + hour * kHour - i * kHour / 2) + "}";
            return HttpReaction::json("{\"nextPageToken\":\"" + token(hour + 1) + "\",\"content\":[" + items.join(",") + "]}");
        });
        QVERIFY(bench.runOnce());
        QCOMPARE(*bench.ended, ServicePuller::End::Done);
        const QByteArrayList ids = bench.ids();
        // Hour 0: only the first; hour 1: all but the last; hours 2 and 3: what is before the end.
        const QByteArrayList expected{"h0i0", "h1i0", "h1i1", "h1i2", "h2i1", "h2i2", "h2i3", "h3i3"};
        QCOMPARE(ids, expected);
        QCOMPARE(asked, 4); // the token behind hour 3 lies more than the grace behind the span
        const QDateTime first = QDateTime::fromMSecsSinceEpoch(from - kBackfillLeadMs, Qt::UTC);
        const QByteArray start = "startTime=" + first.toString(QStringLiteral("yyyy-MM-ddTHH")).toLatin1();
        QVERIFY(bench.tenant.server.arrivals()[1].target.contains(start));
    }

    void whatAPullBesideStoredIsNotStoredTwice()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("events"));
        bench.tenant.addEvents(2, 3);
        bool beside = false;
        bench.tenant.server.setHandler([&bench, &beside](const HttpArrival &arrival) {
            if (arrival.target.contains("nextPage=t1") && !std::exchange(beside, true)) {
                PageCommit page;
                page.key = bench.options.key();
                page.stateKey = backfillKey(page.key, {1, 2});
                page.newState = backfillStart(QStringLiteral("events"), {1, 2});
                page.pull.key = page.key;
                page.pull.pullingId = QStringLiteral("beside");
                page.tag = QStringLiteral("tag");
                page.lines = "{\"eventId\":\"e4\"}\n";
                page.ends = {quint32(page.lines.size())};
                page.seenIds = {seenDigest("e4")};
                bench.store->commitPage(page).waitForFinished();
            }
            return bench.tenant.react(arrival);
        });
        QVERIFY(bench.runOnce());
        QCOMPARE(*bench.ended, ServicePuller::End::Done);
        QByteArrayList ids = bench.ids();
        std::sort(ids.begin(), ids.end());
        QCOMPARE(ids, (QByteArrayList{"e0", "e1", "e2", "e3", "e4", "e5"}));
    }

    void anAlertThatCannotBeTakenIsRejectedOnce()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        const QByteArray deep = "{\"id\":\"deep\",\"timestamp\":" + QByteArray::number(kNow - kHour) + ",\"a\":"
                                + QByteArray(1022, '[') + QByteArray(1022, ']') + "}";
        bench.tenant.server.setHandler([&bench, deep](const HttpArrival &arrival) {
            return arrival.target == "/v1/auth" ? bench.tenant.react(arrival) : HttpReaction::json("{\"alerts\":[" + deep + "]}");
        });
        QVERIFY(bench.runOnce());
        QCOMPARE(bench.status.pull.rejected, 1);
        QVERIFY2(bench.state().contains("\"last_ids\":[\"deep\"]"), bench.state().constData());
        bench.clock.advance(1000);
        QVERIFY(bench.runOnce());
        QCOMPARE(bench.status.pull.rejected, 0);
        QCOMPARE(bench.status.pull.duplicates, 1);
        QCOMPARE(bench.store->reader()->spoolFacts().deadLetters, 1);
        QCOMPARE(bench.store->reader()->spoolFacts().deadLetterBytes, qint64(deep.size()));
    }

    void oddSourceObjectsAreSaid()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        bench.tenant.server.setHandler([&bench](const HttpArrival &arrival) {
            return arrival.target == "/v1/auth" ? bench.tenant.react(arrival)
                                                : HttpReaction::json("{\"alerts\":[17,\"x\",{\"id\":\"a\",\"timestamp\":[1]}]}");
        });
        QVERIFY(bench.runOnce());
        QCOMPARE(bench.ids(), QByteArrayList{"a"});
        QCOMPARE(bench.lines->count(QStringLiteral("WARNING 2 source object(s) of this page could not become records and lie in the "
                                                   "dead letter box. The first: it is no object")), 1);
        QCOMPARE(bench.lines->count(QStringLiteral("WARNING TypeError reason: Invalid type <class 'list'>. Must be epoch seconds, "
                                                   "epoch millis, str, datetime, or DateTime")), 1);
    }

    void alertsWithoutIdAreToldApart()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        const QByteArray twin = "{\"title\":\"t\",\"timestamp\":" + QByteArray::number(kNow - kHour) + "}";
        bench.tenant.server.setHandler([&bench, twin](const HttpArrival &arrival) {
            return arrival.target == "/v1/auth" ? bench.tenant.react(arrival)
                                                : HttpReaction::json("{\"alerts\":[" + twin + "," + twin + "]}");
        });
        QVERIFY(bench.runOnce());
        QCOMPARE(bench.records().count('\n'), 2);
        bench.clock.advance(1000);
        QVERIFY(bench.runOnce());
        QCOMPARE(bench.records().count('\n'), 2);
        QCOMPARE(bench.status.pull.duplicates, 2);
    }

    void aResetCanSendOnlyWhatIsMissing()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("alerts"));
        for (int i = 0; i < 60; ++i)
            bench.tenant.addAlert("a" + QByteArray::number(i), kNow - 20 * kHour + i * 1000);
        QVERIFY(bench.runOnce());
        QCOMPARE(bench.ids().size(), 60);
        bench.tenant.addAlert("late", kNow - 19 * kHour);
        const StateValue back = startingState(QStringLiteral("alerts"), bench.options.service.initialStartTime,
                                              bench.options.service.initialStartMs);
        QVERIFY(bench.store->changeState(bench.options.key(), back, StateCause::Reset, QStringLiteral("ana"), {}, false).result().ok());
        bench.clock.advance(1000);
        QVERIFY(bench.runOnce());
        QCOMPARE(bench.ids().size(), 61);
        QVERIFY(bench.ids().contains("late"));
        QVERIFY(bench.store->changeState(bench.options.key(), back, StateCause::Reset, QStringLiteral("ana"), {}, true).result().ok());
        bench.clock.advance(1000);
        QVERIFY(bench.runOnce());
        QCOMPARE(bench.ids().size(), 122);
        // What that one forgot is remembered again when a person wants only what is missing.
        QVERIFY(bench.store->changeState(bench.options.key(), back, StateCause::Reset, QStringLiteral("ana"), {}, false).result().ok());
        bench.clock.advance(1000);
        QVERIFY(bench.runOnce());
        QCOMPARE(bench.ids().size(), 122);
    }

    void eachRequestTellsHowLongItsPageTookToBeStored()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("events"));
        bench.tenant.addEvents(3, 2);
        QVERIFY(bench.runOnce());
        const auto reader = bench.store->reader();
        const QList<PullStatistics> pulls = reader->pulls(0, kNow + kHour, {}, 1);
        QCOMPARE(pulls.size(), 1);
        const QList<RequestRow> rows = reader->requests(pulls.first().id);
        QCOMPARE(rows.size(), 4); // the sign-in belongs to no pull
        QCOMPARE(reader->requestTimesOf(bench.options.key(), 0).size(), 5);
        for (const RequestRow &row : rows)
            QVERIFY(row.id > 0 && row.commitMs >= 0);
    }

    void aPageThatIsNoJsonIsAskedForAgain()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), QStringLiteral("events"));
        bench.tenant.addEvents(2, 2);
        int damaged = 0;
        bench.tenant.server.setHandler([&bench, &damaged](const HttpArrival &arrival) {
            if (arrival.target.contains("nextPage=t1") && damaged++ < 2)
                return HttpReaction::json("{\"content\":[{\"eventId\":\"e2\"");
            return bench.tenant.react(arrival);
        });
        bench.options.once = true;
        bench.start();
        for (int i = 0; i < 2; ++i) {
            QTRY_COMPARE(bench.status.phase, ServiceStatus::Phase::Retrying);
            QTRY_VERIFY(bench.status.nextMs > bench.clock.nowMs());
            bench.clock.advance(bench.status.nextMs - bench.clock.nowMs());
            QTRY_VERIFY(damaged > i + 1 || bench.ended.has_value());
        }
        QTRY_VERIFY(bench.ended.has_value());
        QCOMPARE(*bench.ended, ServicePuller::End::Done);
        QCOMPARE(bench.ids().size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestServicePuller)
#include "tst_service_puller.moc"
