// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector_process.h"
#include "simulator_process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace casb;

namespace {

const QStringList kOnce{QStringLiteral("--config"), QStringLiteral("config.yaml"), QStringLiteral("--once")};

/// Distinct ids, sorted.
QByteArrayList distinct(const QByteArrayList &ids)
{
    QSet<QByteArray> seen(ids.begin(), ids.end());
    seen.remove(QByteArray());
    QByteArrayList out(seen.begin(), seen.end());
    std::sort(out.begin(), out.end());
    return out;
}

/// How many records a source object becomes.
qsizetype recordsOf(const QByteArrayList &sources, const QString &list)
{
    qsizetype records = 0;
    for (const QByteArray &source : sources)
        records += qMax<qsizetype>(1, QJsonDocument::fromJson(source).object().value(list).toArray().size());
    return records;
}

} // namespace

/// What the tenant holds arrives at the relay: each of it, once.
class TestCollectorDelivers : public QObject
{
    Q_OBJECT

    void checkEverythingArrived(SimulatorProcess &simulator, bool repetitionsAllowed = false)
    {
        const QByteArrayList delivered = simulator.delivered();
        const QByteArrayList alerts = simulator.expected("alerts");
        const QByteArrayList events = simulator.expected("events");
        QVERIFY(alerts.size() > 50);
        QVERIFY(events.size() > 500);
        QCOMPARE(distinct(members(delivered, QStringLiteral("id"))), distinct(members(alerts, QStringLiteral("id"))));
        QCOMPARE(distinct(members(delivered, QStringLiteral("eventId"))), distinct(members(events, QStringLiteral("eventId"))));
        const qsizetype records = recordsOf(alerts, QStringLiteral("related_events"))
                                  + recordsOf(events, QStringLiteral("additionalProperties"));
        if (repetitionsAllowed)
            QVERIFY(delivered.size() >= records);
        else
            QCOMPARE(delivered.size(), records);
    }

private slots:
    void onceIsOnce()
    {
        SimulatorProcess simulator;
        QVERIFY(simulator.isReady());
        QByteArray output;
        QCOMPARE(runCollector(simulator.folder(), kOnce, &output), 0);
        checkEverythingArrived(simulator);
        const qsizetype first = simulator.delivered().size();
        QCOMPARE(runCollector(simulator.folder(), kOnce, &output), 0);
        QCOMPARE(simulator.delivered().size(), first);
        QVERIFY(!output.contains(" ERROR "));
        const QJsonObject tenant = simulator.stats().value(QStringLiteral("tenant")).toObject();
        QVERIFY(!tenant.isEmpty());
    }

    void everyFaultIsOvercome_data()
    {
        QTest::addColumn<QByteArray>("faults");
        QTest::addColumn<bool>("repetitionsAllowed");
        QTest::newRow("401") << QByteArray("401 service=alerts after=1\n401 service=events after=2") << false;
        QTest::newRow("429 with a time") << QByteArray("429 retry-after=1 service=events after=1") << false;
        QTest::newRow("429 without a time") << QByteArray("429 no-header service=alerts") << false;
        QTest::newRow("429 with an empty time") << QByteArray("429 empty service=alerts") << false;
        QTest::newRow("500 and 503") << QByteArray("500 service=alerts\n503 service=events") << false;
        QTest::newRow("sign-in 500") << QByteArray("500 service=auth") << false;
        QTest::newRow("reset") << QByteArray("reset service=alerts after=1\nreset service=events after=1") << false;
        QTest::newRow("truncated") << QByteArray("truncate service=alerts after=1\ntruncate service=events after=1") << false;
        QTest::newRow("slow") << QByteArray("slow ms=1500 service=events") << false;
        QTest::newRow("dirty bytes") << QByteArray("control-chars service=alerts count=2\nbad-utf8 service=events count=2") << false;
        QTest::newRow("pretty") << QByteArray("pretty service=alerts count=3\npretty service=events count=3") << false;
        QTest::newRow("relay away") << QByteArray("relay-away seconds=3") << true;
        QTest::newRow("relay resets") << QByteArray("relay-reset after=300") << true;
    }

    void everyFaultIsOvercome()
    {
        QFETCH(QByteArray, faults);
        QFETCH(bool, repetitionsAllowed);
        SimulatorProcess simulator;
        QVERIFY(simulator.isReady());
        QVERIFY(simulator.order(faults));
        QByteArray output;
        QCOMPARE(runCollector(simulator.folder(), kOnce, &output), 0);
        checkEverythingArrived(simulator, repetitionsAllowed);
    }

    /// The tenant forgives what its own event loop was late: a busy machine is no fault of the collector.
    void theLimitIsNeverBroken()
    {
        SimulatorProcess simulator({QStringLiteral("--requests-per-second"), QStringLiteral("4"), QStringLiteral("--history-hours"),
                                    QStringLiteral("2"), QStringLiteral("--repeat-share"), QStringLiteral("0")});
        QVERIFY(simulator.isReady());
        QByteArray output;
        QCOMPARE(runCollector(simulator.folder(), kOnce, &output), 0);
        QVERIFY2(!output.contains("retrying in"), output.constData());
        const QByteArray stats = QJsonDocument(simulator.stats()).toJson();
        const QJsonValue violations = simulator.stats().value(QStringLiteral("tenant")).toObject().value(QStringLiteral("violations"));
        QVERIFY2(!violations.isUndefined(), stats.constData());
        QVERIFY2(violations.isArray() ? violations.toArray().isEmpty() : violations.toInt(-1) == 0, stats.constData());
    }

    void withoutSavedStateEverythingComesAgain()
    {
        SimulatorProcess simulator({QStringLiteral("--history-hours"), QStringLiteral("2")});
        QVERIFY(simulator.isReady());
        const QStringList arguments = kOnce + QStringList{QStringLiteral("--no-save-state")};
        QCOMPARE(runCollector(simulator.folder(), arguments), 0);
        const qsizetype first = simulator.delivered().size();
        QVERIFY(first > 0);
        QCOMPARE(runCollector(simulator.folder(), arguments), 0);
        QCOMPARE(simulator.delivered().size(), 2 * first);
    }
};

QTEST_GUILESS_MAIN(TestCollectorDelivers)
#include "tst_collector_delivers.moc"
