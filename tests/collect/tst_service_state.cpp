// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/service_state.h"

#include <QtTest>

using namespace casb;

namespace {

const QByteArray kAlerts = "{\"initial_start_time_in_utc\":\"2022-01-16T00:00:00Z\",\"last_event_time_in_utc\":"
                           "\"2022-01-21T00:00:00Z\",\"last_ids\":[],\"@persistence_version\":1}";
const QByteArray kToken = "eyJsaW5lTnVtYmVyIjotMSwiY3VycmVudEtleSI6InRlbmFudF9kZTEzNmM0OTE2YjE0Y2E4YTAzOGU5M2U1MDIzYTdmNC"
                          "95ZWFyPTIwMjMvbW9udGg9MDEvZGF5PTE2L2hvdXI9MTIvbWludXRlPTA1L2ZsX2V2ZW50c19rZXllZF90ZW5hbnQrNis2"
                          "MDY2OTc5NzM4Lmpzb24uZ3oifQ==";
constexpr qint64 k20220121 = 1642723200000;
constexpr qint64 k20230116Noon = 1673870400000;

} // namespace

class TestServiceState : public QObject
{
    Q_OBJECT

private slots:
    void alertsAreWrittenAsDocumented()
    {
        const AlertsState state = AlertsState::startingAt(QStringLiteral("2022-01-16T00:00:00Z"), k20220121);
        QCOMPARE(state.value().json, kAlerts);
        QCOMPARE(state.value().positionMs, std::optional<qint64>(k20220121));
        QVERIFY(state.value().progress.isEmpty());
    }

    void alertsComeBackAsTheyWere()
    {
        AlertsState state = AlertsState::startingAt(QStringLiteral("2022-01-16T00:00:00Z"), k20220121 + 417);
        state.lastIds = {QStringLiteral("a"), QStringLiteral("\"ü\n")};
        state.window = AlertsWindow{k20220121, k20220121 + 5, 3, true, k20220121 + 4, {QStringLiteral("x")}};
        const auto read = AlertsState::read(state.value());
        QVERIFY(read.ok());
        QCOMPARE(*read, state);
        QVERIFY(state.value().json.contains("\"2022-01-21T00:00:00.417Z\""));
    }

    void eventsComeBackAsTheyWere()
    {
        EventsState state = EventsState::startingAt(QStringLiteral("2023-01-16T12:00:00Z"), k20230116Noon);
        QCOMPARE(state.value().json,
                 QByteArray("{\"initial_start_time_in_utc\":\"2023-01-16T12:00:00Z\",\"start_time_in_utc\":"
                            "\"2023-01-16T12:00:00Z\",\"last_page_token\":null,\"@persistence_version\":1}"));
        QCOMPARE(state.value().positionMs, std::optional<qint64>(k20230116Noon));
        state.lastPageToken = QString::fromLatin1(kToken);
        const auto read = EventsState::read(state.value());
        QVERIFY(read.ok());
        QCOMPARE(*read, state);
        // The token tells the position: 2023-01-16 12:05.
        QCOMPARE(state.value().positionMs, std::optional<qint64>(k20230116Noon + 5 * 60'000));
    }

    void readsWhatEarlierVersionsLeftOut_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("alerts") << QStringLiteral("alerts") << QByteArray("{\"last_event_time_in_utc\":\"2022-01-21T00:00:00Z\"}");
        QTest::newRow("alerts of None") << QStringLiteral("alerts")
                                        << QByteArray("{\"last_event_time_in_utc\":\"2022-01-21T00:00:00Z\",\"last_ids\":null,"
                                                      "\"initial_start_time_in_utc\":null}");
        QTest::newRow("events") << QStringLiteral("events") << QByteArray("{\"start_time_in_utc\":\"2022-01-21T00:00:00Z\"}");
    }

    void readsWhatEarlierVersionsLeftOut()
    {
        QFETCH(QString, service);
        QFETCH(QByteArray, json);
        QVERIFY(checkState(service, {json, {}, {}}).ok());
        QCOMPARE(*initialStartTimeOf({json, {}, {}}), QString());
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QStringLiteral("alerts") << QByteArray("{");
        QTest::newRow("a list") << QStringLiteral("alerts") << QByteArray("[]");
        QTest::newRow("empty") << QStringLiteral("events") << QByteArray();
        QTest::newRow("no time") << QStringLiteral("alerts") << QByteArray("{\"last_ids\":[]}");
        QTest::newRow("wrong time") << QStringLiteral("alerts") << QByteArray("{\"last_event_time_in_utc\":\"yesterday\"}");
        QTest::newRow("number") << QStringLiteral("events") << QByteArray("{\"start_time_in_utc\":5}");
        QTest::newRow("newer version") << QStringLiteral("alerts")
                                       << QByteArray("{\"last_event_time_in_utc\":\"2022-01-21T00:00:00Z\",\"@persistence_version\":2}");
        const QByteArray alerts = "{\"last_event_time_in_utc\":\"2022-01-21T00:00:00Z\",";
        QTest::newRow("ids in a text") << QStringLiteral("alerts") << QByteArray(alerts + "\"last_ids\":\"a\"}");
        QTest::newRow("id of another kind") << QStringLiteral("alerts") << QByteArray(alerts + "\"last_ids\":[\"a\",[]]}");
        QTest::newRow("start of another kind") << QStringLiteral("alerts") << QByteArray(alerts + "\"initial_start_time_in_utc\":1}");
        QTest::newRow("start that is none") << QStringLiteral("alerts")
                                            << QByteArray(alerts + "\"initial_start_time_in_utc\":\"once upon a time\"}");
        QTest::newRow("token of another kind") << QStringLiteral("events")
                                               << QByteArray("{\"start_time_in_utc\":\"2022-01-21T00:00:00Z\",\"last_page_token\":7}");
        QTest::newRow("other service") << QStringLiteral("events") << kAlerts;
    }

    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QString, service);
        QFETCH(QByteArray, json);
        const auto checked = checkState(service, {json, {}, {}});
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().id, ErrorId::StateUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestServiceState)
#include "tst_service_state.moc"
