// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/store_place.h"
#include "collect/seen_filter.h"
#include "engine/letter_replay.h"

#include <QTest>

using namespace casb;

namespace {

QByteArray nested(int levels)
{
    return "{\"id\":\"d\",\"timestamp\":1773738061000,\"a\":" + QByteArray(levels - 1, '[') +
           QByteArray(levels - 1, ']') + '}';
}

Config configOf()
{
    Config config;
    InputConfig input;
    input.name = alertsKey().input;
    input.id = alertsKey().inputId;
    input.environment = QStringLiteral("prod");
    ServiceConfig alerts;
    alerts.name = QStringLiteral("alerts");
    alerts.tag = QStringLiteral("casb.proofpoint.alert");
    alerts.obfuscations = {{{QStringLiteral("user")}, QStringLiteral("***")}};
    ServiceConfig events;
    events.name = QStringLiteral("events");
    events.tag = QStringLiteral("casb.proofpoint.event");
    input.services = {alerts, events};
    config.inputs = {input};
    return config;
}

} // namespace

class TestLetterReplay : public QObject
{
    Q_OBJECT

    qint64 reject(const ServiceKey &key, const QByteArray &object, const QByteArray &seen = {})
    {
        PageCommit page = testPage(key, m_versions[key]++, 0, 1);
        page.deadLetters = {{key, {}, 0, object, QStringLiteral("why")}};
        if (!seen.isEmpty())
            page.seenIds = {seen};
        if (!m_store->commitPage(page).result())
            qFatal("no page");
        return m_reader->deadLetters({}).front().id;
    }
    Result<LetterReplay> prepare(qint64 letter, const QByteArray &repaired = {})
    {
        return prepareReplay(*m_reader, configOf(), letter, repaired, QStringLiteral("anna"), 1'773'740'058'000);
    }

    std::unique_ptr<StorePlace> m_place;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<StoreReader> m_reader;
    QMap<ServiceKey, qint64> m_versions;

private slots:
    void init()
    {
        m_place = std::make_unique<StorePlace>();
        m_store = m_place->open();
        m_reader = m_store->reader();
        m_versions.clear();
    }
    void cleanup()
    {
        m_reader.reset();
        m_store.reset();
        m_place.reset();
    }

    void textIsReadAsAPullWould()
    {
        LetterReading reading =
            readLetter(configOf(), alertsKey(),
                       "{\"id\":\"x\",\"timestamp\":1773738061000,\"user\":\"zoe\",\"related_events\":[1,2,3]}", 2);
        QCOMPARE(reading.problem, QString());
        QCOMPARE(reading.id, QStringLiteral("x"));
        QCOMPARE(reading.timeMs.value_or(0), 1'773'738'061'000);
        QCOMPARE(reading.recordCount, 3);
        QCOMPARE(reading.records.size(), 2);
        QVERIFY(reading.records[0].contains("\"user\":\"***\""));
        QVERIFY(reading.records[0].contains("\"@devo_environment\":\"prod\""));
        QVERIFY(reading.records[0].endsWith("\"@devo_pulling_id\":\"0\"}"));

        reading = readLetter(configOf(), eventsKey(), "{\"eventId\" \"e\"}");
        QCOMPARE(reading.at, 11);
        QVERIFY2(reading.problem.contains(QStringLiteral("colon")), qPrintable(reading.problem));
        reading = readLetter(configOf(), alertsKey(), nested(1023));
        QCOMPARE(reading.at, -1);
        QVERIFY(reading.problem.contains(QStringLiteral("levels deep")));
        QCOMPARE(reading.id, QStringLiteral("d"));
        const ServiceKey other{QStringLiteral("other"), {}, QStringLiteral("alerts")};
        QVERIFY(
            readLetter(configOf(), other, "{}").problem.contains(QStringLiteral("no service alerts of input other")));
    }

    void repairedObjectHasAPullOfItsOwn()
    {
        const qint64 letter = reject(alertsKey(), "17");
        const QByteArray text = "{ \"id\": \"n\", \"severity\": \"HIGH\", \"timestamp\": 1773738061000 }";
        const auto replay = prepare(letter, text);
        QVERIFY2(replay.ok(), qPrintable(replay ? QString() : replay.error().text()));
        QCOMPARE(replay->letter, letter);
        QCOMPARE(replay->person, QStringLiteral("anna"));
        QCOMPARE(replay->repaired, text);
        QCOMPARE(replay->tag, QStringLiteral("casb.proofpoint.alert"));
        QCOMPARE(replay->pull.received, replay->pull.stored);
        QCOMPARE(replay->pull.records, 1);
        QCOMPARE(replay->pull.pullingId, QStringLiteral("1773740058000"));
        QCOMPARE(replay->pull.askedFor,
                 QStringLiteral("dead letter %1 of pull 1773739922026, repaired and replayed by anna").arg(letter));
        QVERIFY(replay->lines.endsWith("\"@devo_pulling_id\":\"1773740058000\"}\n"));
        QCOMPARE(replay->digest, alertDigest("n", 1'773'738'061'000));
        QVERIFY(!replay->ownId);
        QCOMPARE(replay->traffic.records, 1);
        QCOMPARE(replay->traffic.received, 0); // that it was when it was rejected
        QCOMPARE(replay->traffic.high, 1);
        QCOMPARE(replay->sourcesByHour, (QMap<qint64, qint64>{{1'773'738'000'000, 1}}));
        QVERIFY(m_store->replayLetter(*replay).result().ok());
    }

    void itsOwnIdIsNoDuplicate()
    {
        // Rejected by a page that noted its id, as alerts_pull does.
        const qint64 letter = reject(alertsKey(), nested(1023), alertDigest("d", 1'773'738'061'000));
        QCOMPARE(prepare(letter).error().id, ErrorId::BodyInvalid);
        const auto replay = prepare(letter, nested(3));
        QVERIFY2(replay.ok(), qPrintable(replay ? QString() : replay.error().text()));
        QVERIFY(replay->ownId);
        QVERIFY(m_store->replayLetter(*replay).result().ok());
        QCOMPARE(m_reader->seenIds(alertsKey()).size(), size_t(1));
    }

    void nothingIsDeliveredTwice()
    {
        const qint64 letter = reject(eventsKey(), "\"lost\"", seenDigest("e1"));
        const auto known = prepare(letter, "{\"eventId\":\"e1\"}");
        QVERIFY(!known);
        QCOMPARE(known.error().id, ErrorId::StateChanged);
        QVERIFY2(known.error().detail.contains(QStringLiteral("e1 was received already")),
                 qPrintable(known.error().detail));
        // Also what a person's reset lets come again was delivered.
        QVERIFY(m_store->changeState(eventsKey(), {"{}", {}, {}}, StateCause::Reset, {}, {}, true, -1).result().ok());
        ++m_versions[eventsKey()];
        QCOMPARE(prepare(letter, "{\"eventId\":\"e1\"}").error().id, ErrorId::StateChanged);
        // Prepared before, stored by a pull meanwhile.
        const auto late = prepare(letter, "{\"eventId\":\"e2\"}");
        QVERIFY(late.ok());
        reject(eventsKey(), "1", seenDigest("e2"));
        QCOMPARE(m_store->replayLetter(*late).result().error().id, ErrorId::StateChanged);
        // Without an id nothing can be told.
        const auto nameless = prepare(letter, "{\"a\":1}");
        QVERIFY(nameless.ok() && nameless->digest.isEmpty());
        QVERIFY(m_store->replayLetter(*nameless).result().ok());
    }

    void ownBytesAreReplayedWhenTheyCanBe()
    {
        const qint64 letter = reject(alertsKey(), "{\"id\":\"x\"}"); // as one that was too large by another setting
        for (const QByteArray &same : {QByteArray(), QByteArray("{\"id\":\"x\"}")}) {
            const auto replay = prepare(letter, same);
            QVERIFY(replay.ok());
            QVERIFY(replay->repaired.isEmpty());
            QVERIFY(replay->pull.askedFor.endsWith(QStringLiteral("1773739922026, replayed by anna")));
        }
    }

    void letterOrServiceMayBeGone()
    {
        QCOMPARE(prepare(4711).error().id, ErrorId::StateChanged);
        const qint64 letter = reject({QStringLiteral("left"), {}, QStringLiteral("alerts")}, "17");
        QCOMPARE(prepare(letter, "{}").error().id, ErrorId::ConfigInvalid);
    }
};

QTEST_GUILESS_MAIN(TestLetterReplay)
#include "tst_letter_replay.moc"
