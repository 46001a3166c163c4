// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_buffer.h"
#include "persistence/effect_reader.h"
#include "persistence/state_edit.h"
#include "persistence/what_followed.h"
#include "secrets/memory_secret_store.h"
#include "session/engine_session.h"
#include "simulator_process.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <functional>

using namespace casb;
using namespace casb::ui;

namespace {

constexpr qint64 kHourMs = 3'600'000;

/// What the store says; asked again while there is no store yet.
template <typename T> T ask(EngineSession &session, const std::function<T(StoreReader &)> &question)
{
    for (;;) {
        const QFuture<T> answer = session.queries().run<T>(question);
        if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, CASB_PATIENCE_MS))
            qFatal("the store does not answer");
        if (!answer.isCanceled() && answer.resultCount() > 0)
            return answer.result();
    }
}

} // namespace

/// What the dialogs foretell of a reset, held against what the reset then does with a simulated tenant.
class TestResetForetold : public QObject
{
    Q_OBJECT

private slots:
    void figures_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<bool>("everything");
        QTest::addColumn<int>("hours");
        QTest::newRow("alerts, what is missing") << QStringLiteral("alerts") << false << 30;
        QTest::newRow("alerts, all again") << QStringLiteral("alerts") << true << 30;
        QTest::newRow("alerts, part of an hour") << QStringLiteral("alerts") << true << 1;
        QTest::newRow("events, what is missing") << QStringLiteral("events") << false << 10;
        QTest::newRow("events, all again") << QStringLiteral("events") << true << 10;
    }

    void figures()
    {
        QFETCH(QString, service);
        QFETCH(bool, everything);
        QFETCH(int, hours);
        SimulatorProcess simulator({QStringLiteral("--history-hours"), QStringLiteral("40"),
                                    QStringLiteral("--requests-per-second"), QStringLiteral("20"),
                                    QStringLiteral("--alerts-per-hour"), QStringLiteral("60"),
                                    QStringLiteral("--events-per-hour"), QStringLiteral("300"),
                                    QStringLiteral("--request-period"), QStringLiteral("600")});
        QVERIFY(simulator.isReady());
        SystemClock clock;
        Log log{clock};
        const auto buffer = std::make_shared<LogBuffer>();
        MemorySecretStore secrets;
        EngineSession session{clock, log, buffer, secrets};
        session.open(simulator.configPath());
        QTRY_VERIFY(session.isOpen() && !session.config().inputs.isEmpty());
        const InputConfig &input = session.config().inputs.front();
        const ServiceKey key{input.name, input.id, service};
        const auto lastPull = [&]() -> PullStatistics {
            const auto rows = ask<QList<PullStatistics>>(session, [&service, now = clock.nowMs()](StoreReader &reader) {
                return reader.pulls(0, now + kHourMs, service, 1);
            });
            return rows.isEmpty() ? PullStatistics{} : rows.front();
        };
        QTRY_COMPARE(lastPull().result, PullStatistics::Result::Complete);
        const auto readAll = [&]() -> ResetFacts {
            const ResetFacts facts = configuredFacts(session.config(), session.snapshot(), key, clock.nowMs());
            return ask<ResetFacts>(session,
                                   [key, facts](StoreReader &reader) { return readFacts(reader, key, facts); });
        };
        QTRY_COMPARE(readAll().waitingRecords, 0); // all is delivered
        const PullStatistics first = lastPull();
        QVERIFY(first.stored > 0);

        const auto state =
            ask<std::optional<StoredState>>(session, [key](StoreReader &reader) { return reader.state(key); });
        QVERIFY(state && state->value.positionMs);
        // A whole hour, so that the store's history by hours says exactly what lies behind it.
        const qint64 chosen = *state->value.positionMs / kHourMs * kHourMs - hours * kHourMs;
        const Resend resend = everything ? Resend::Everything : Resend::OnlyMissing;
        const ResetEffect told = resetEffect(readAll(), chosen, resend);

        auto changed =
            session.changeState(key, resetState(service, state->value, chosen, input.services.front().initialStartMs),
                                StateCause::Reset, QStringLiteral("case 4711"), resend);
        QTRY_VERIFY(changed.isFinished());
        QVERIFY(changed.result().ok());
        session.pullNow(key);
        const auto pulledAgain = [&] {
            const PullStatistics last = lastPull();
            return last.id > first.id && last.result == PullStatistics::Result::Complete;
        };
        QTRY_VERIFY(pulledAgain());
        const PullStatistics did = lastPull();
        std::printf(
            "%s: told %lld sources, %lld again, %lld records, %lld requests, %lld ms; did %lld received, %lld stored, "
            "%lld records, %lld requests, %lld ms\n",
            QTest::currentDataTag(), told.sources, told.sourcesAgain, told.records, told.requests, told.atLimitMs,
            did.received, did.stored, did.records, did.requests, did.endedMs - did.startedMs);

        const auto near = [](qint64 is, qint64 told, double share, qint64 least) {
            return std::abs(is - told) <= std::max(least, qint64(share * double(told)));
        };
        QCOMPARE(told.delivered, told.sources); // nothing waits any more
        // Objects at the very edge of the span, and those that the tenant gives twice.
        QVERIFY(near(did.received, told.sources, 0.03, 4));
        QCOMPARE(did.stored + did.duplicates, did.received);
        QVERIFY(near(did.stored, told.sourcesAgain, 0.01, 2));
        QVERIFY(near(did.records, told.records, 0.15, 8));
        QVERIFY(near(did.requests, told.requests, 0.15, 2));
        QVERIFY(did.endedMs - did.startedMs >= told.atLimitMs * 8 / 10);

        // The time line tells afterwards what was foretold.
        const qint64 now = clock.nowMs();
        const auto row = ask<QList<StateHistoryRow>>(
            session, [key](StoreReader &reader) { return reader.history(key, 1, 0, true); });
        QCOMPARE(row.size(), 1);
        QCOMPARE(row.front().reason, QStringLiteral("case 4711"));
        QVERIFY(!row.front().actor.isEmpty());
        const auto followed = ask<WhatFollowed>(
            session, [row, now](StoreReader &reader) { return whatFollowed(reader, row.front(), now); });
        QVERIFY(followed.fell);
        QVERIFY(followed.over);
        QCOMPARE(followed.received, did.received);
        QCOMPARE(followed.duplicates, did.duplicates);
        QCOMPARE(followed.requests, did.requests);
        QSignalSpy closed(&session, &Session::closed);
        session.close();
        QTRY_COMPARE(closed.size(), 1);
    }
};

QTEST_MAIN(TestResetForetold)
#include "tst_reset_foretold.moc"
