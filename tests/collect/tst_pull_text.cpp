// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/pull_text.h"

#include <QtTest>

using namespace casb;

namespace {

const ServiceKey kEvents{QStringLiteral("proofpoint_casb"), QStringLiteral("proofpoint_casb_1"), QStringLiteral("events")};

} // namespace

class TestPullText : public QObject
{
    Q_OBJECT

private slots:
    void namesAreThoseOfTheReplacedCollector()
    {
        QCOMPARE(pullerName(kEvents), QStringLiteral("ProofpointCasbEventsPuller(proofpoint_casb,proofpoint_casb_1,events,predefined)"));
        QCOMPARE(setupName(QStringLiteral("example_collector"), kEvents),
                 QStringLiteral("ProofpointCasbPullerSetup(example_collector,proofpoint_casb#proofpoint_casb_1,events#predefined)"));
        QCOMPARE(pullerClass(QStringLiteral("alerts")), QStringLiteral("ProofpointCasbAlertsPuller"));
        QCOMPARE(pullerOrigin(kEvents).process, QStringLiteral("InputProcess"));
        QCOMPARE(kEvents.text(), QStringLiteral("proofpoint_casb;proofpoint_casb_1;events;None"));
    }

    void statisticsReadAsDocumented()
    {
        PullStatistics pull;
        pull.pullingId = QStringLiteral("1673878995031");
        pull.startedMs = 1673878995031;
        pull.requests = 1;
        pull.received = 23;
        pull.records = 23;
        QCOMPARE(statisticsLine(pull, pull.startedMs + 779, true),
                 QStringLiteral("(Partial) Statistics for this pull cycle (@devo_pulling_id=1673878995031):Number of requests "
                                "made: 1; Number of events received: 23; Number of duplicated events filtered out: 0; Number of "
                                "events generated and sent: 23; Average of events per second: 29.525."));
        pull = {};
        pull.pullingId = QStringLiteral("1");
        QVERIFY(statisticsLine(pull, 0, false).startsWith(QStringLiteral("Statistics for")));
        QVERIFY(statisticsLine(pull, 0, false).endsWith(QStringLiteral("per second: 0.000.")));
    }

    void waitsReadAsDocumented()
    {
        QCOMPARE(completedLine(258, 599742),
                 QStringLiteral("Data collection completed. Elapsed time: 0.258 seconds. Waiting for 599.742 second(s) until "
                                "the next one"));
        QCOMPARE(completedLine(700'000, -100'000),
                 QStringLiteral("Last retrieval took too much time, no wait will be applied in this loop"));
    }
};

QTEST_GUILESS_MAIN(TestPullText)
#include "tst_pull_text.moc"
