// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run_mark.h"
#include "engine/store_opening.h"

#include "fake_clock.h"
#include "log/log.h"

#include <QTemporaryDir>
#include <QTest>

using namespace casb;

namespace {

constexpr qint64 kNow = 1'700'000'000'000;

} // namespace

/// What of a run outlives it: the requests that count for the limits of the next one.
class TestStoreOpening : public QObject
{
    Q_OBJECT

    struct Place {
        Place() : log(clock)
        {
            config.persistence.directory = directory.path();
            InputConfig input;
            input.name = QStringLiteral("casb");
            input.id = QStringLiteral("1");
            input.requestLimits = {{1000, 1, {}}, {86'400'000, 1000, {}}};
            input.services = {ServiceConfig(), ServiceConfig()};
            input.services[0].name = QStringLiteral("alerts");
            input.services[0].requestLimits = {{3'600'000, 10, {}}};
            input.services[1].name = QStringLiteral("events");
            InputConfig disabled = input;
            disabled.name = QStringLiteral("idle");
            disabled.enabled = false;
            config.inputs = {input, disabled};
        }

        /// A run that makes @p requests and ends, gracefully or not. Answers what it knew of earlier ones.
        OpenedStore run(int requests, bool gracefully)
        {
            Result<OpenedStore> opened = openStore(config, clock, Logger(log, {}));
            if (!opened)
                return {};
            RequestRow row;
            row.key = {QStringLiteral("casb"), QStringLiteral("1"), QStringLiteral("events")};
            row.credential = QStringLiteral("casb");
            for (int i = 0; i < requests; ++i) {
                row.beganMs = clock.nowMs();
                opened->store->saveRequests({row});
            }
            opened->store->flush().waitForFinished();
            if (gracefully)
                clearRunMark(*opened->store);
            opened->store->flush().waitForFinished();
            clock.advance(60'000);
            OpenedStore known = *opened;
            known.store.reset();
            opened->store.reset();
            return known;
        }

        FakeClock clock{kNow};
        Log log;
        QTemporaryDir directory;
        Config config;
    };

private slots:
    void requestsStayAsLongAsAnyLimitOfTheirGroupAsks()
    {
        Config config;
        for (const auto &[name, periodMs] : {std::pair("first", 1000), std::pair("second", 86'400'000)}) {
            InputConfig input;
            input.name = QString::fromLatin1(name);
            input.requestLimits = {{periodMs, 1, {}}};
            config.inputs += input;
        }
        QCOMPARE(requestPeriods(config), (QHash<QString, qint64>{{QStringLiteral("first"), 86'400'000}}));
    }

    void requestsOutliveARun()
    {
        Place place;
        QCOMPARE(place.run(3, true).earlierRequests.value(QStringLiteral("casb")).size(), 0);
        const OpenedStore known = place.run(2, true);
        QCOMPARE(known.earlierRequests.value(QStringLiteral("casb")), (QList<qint64>{kNow, kNow, kNow}));
        QVERIFY(known.earlierOfServices.value(QStringLiteral("casb")).value(QStringLiteral("alerts")).isEmpty());
        QCOMPARE(place.run(0, true).earlierRequests.value(QStringLiteral("casb")).size(), 5);
    }

    /// Of each service one answer that was not stored yet, and one request under way.
    void aKilledRunCountsForWhatIsNotKnownOfIt()
    {
        Place place;
        place.run(3, false);
        const OpenedStore known = place.run(0, false);
        QCOMPARE(known.earlierRequests.value(QStringLiteral("casb")).size(), 3 + 4);
        QCOMPARE(known.earlierRequests.value(QStringLiteral("casb")).last(), kNow + 60'000);
        QCOMPARE(known.earlierOfServices.value(QStringLiteral("casb")).value(QStringLiteral("alerts")).size(), 2);
        // The next run knows of them, too, whatever became of this one.
        QCOMPARE(place.run(0, true).earlierRequests.value(QStringLiteral("casb")).size(), 3 + 4 + 4);
        QCOMPARE(place.run(0, true).earlierRequests.value(QStringLiteral("casb")).size(), 3 + 4 + 4);
    }
};

QTEST_GUILESS_MAIN(TestStoreOpening)
#include "tst_store_opening.moc"
