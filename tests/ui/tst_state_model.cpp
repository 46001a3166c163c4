// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_clock.h"
#include "page_fakes.h"
#include "persistence/fitted_json.h"
#include "persistence/history_model.h"
#include "persistence/line_diff.h"
#include "persistence/reset_effect.h"
#include "persistence/state_edit.h"
#include "persistence/state_words.h"
#include "records/pretty_json.h"
#include "session/time_display.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <limits>

using namespace casb;
using namespace casb::ui;
using namespace casb::ui::testing;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kDay = 24 * kHour;

const char kToken[] = "eyJsaW5lTnVtYmVyIjotMSwiY3VycmVudEtleSI6InRlbmFudF9kZTEzNmM0OTE2YjE0Y2E4YTAzOGU5M2U1MDIzYTdmNC95ZWFyPT"
                      "IwMjMvbW9udGg9MDEvZGF5PTE2L2hvdXI9MTIvbWludXRlPTA1L2ZsX2V2ZW50c19rZXllZF90ZW5hbnQrNis2MDY2OTc5NzM4Lmpz"
                      "b24uZ3oifQ==";

} // namespace

class TestStateModel : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void reset_data();
    void reset();
    void importForm_data();
    void importForm();
    void diff_data();
    void diff();
    void effect();
    void effectSkips();
    void limitTime_data();
    void limitTime();
    void prettyKeepsOrderAndDigits();
    void historyModel();
    void historyUnderChange();
    void historyGoesOnAfterAStoreWasGone();
    void fittedLines_data();
    void fittedLines();
};

void TestStateModel::words_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("noteBegins");
    const auto row = [](const char *name, const char *service, const QByteArray &json, const char *headline,
                        const char *date, const char *note) {
        QTest::newRow(name) << QString::fromLatin1(service) << json << QString::fromLatin1(headline)
                            << QString::fromLatin1(date) << QString::fromLatin1(note);
    };
    row("alerts", "alerts",
        R"({"initial_start_time_in_utc":"2026-03-01T00:00:00Z","last_event_time_in_utc":"2026-03-17T09:31:02Z","last_ids":["a","b"],"@persistence_version":1})",
        "Up to 09:31:02 UTC", "17 March 2026", "2 ids at the edge");
    row("alerts, milliseconds", "alerts",
        R"({"initial_start_time_in_utc":"2026-03-01T00:00:00Z","last_event_time_in_utc":"2026-03-17T09:31:02.417Z","last_ids":["a"],"@persistence_version":1})",
        "Up to 09:31:02 UTC", "17 March 2026", "1 id at the edge");
    row("events", "events",
        QByteArray(R"({"initial_start_time_in_utc":"2026-03-01T00:00:00Z","start_time_in_utc":"2026-03-01T00:00:00Z","last_page_token":")")
            + kToken + "\",\"@persistence_version\":1}",
        "Position 12:05 UTC", "16 January 2023", "Read from the page token: file of 12:05, to its end.");
    row("events, opaque", "events",
        R"({"initial_start_time_in_utc":"2026-03-01T00:00:00Z","start_time_in_utc":"2026-03-01T00:00:00Z","last_page_token":"x"})",
        "At a page token", "position not told", "The token says nothing");
    row("events, none", "events",
        R"({"initial_start_time_in_utc":"2026-03-01T00:00:00Z","start_time_in_utc":"2026-03-02T00:00:00Z","last_page_token":null})",
        "From 00:00:00 UTC", "2 March 2026", "No page token yet");
    row("none", "alerts", "", "Nothing collected yet", "", "The first pull");
    row("broken", "alerts", "{", "State cannot be read", "", "Reset it");
}

void TestStateModel::words()
{
    QFETCH(QString, service);
    QFETCH(QByteArray, json);
    const TimeDisplay time;
    const StateWords words = stateWords(service, StateValue{json, {}, {}}, time);
    QTEST(words.headline, "headline");
    QTEST(words.date, "date");
    QFETCH(QString, noteBegins);
    QVERIFY2(words.note.startsWith(noteBegins), qPrintable(words.note));
}

void TestStateModel::reset_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QByteArray>("present");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("alerts") << QStringLiteral("alerts")
        << QByteArray(R"({"initial_start_time_in_utc": "2026-03-01T00:00:00Z", "last_event_time_in_utc": "2026-03-17T09:31:02Z", "last_ids": ["a"], "@persistence_version": 1})")
        << QByteArray(R"({"initial_start_time_in_utc": "2026-03-01T00:00:00Z", "last_event_time_in_utc": "2026-03-14T00:00:00Z", "last_ids": [], "@persistence_version": 1})");
    QTest::newRow("events") << QStringLiteral("events")
        << QByteArray(R"({"initial_start_time_in_utc": "2026-03-01T00:00:00Z", "start_time_in_utc": "2026-03-01T00:00:00Z", "last_page_token": "x", "@persistence_version": 1})")
        << QByteArray(R"({"initial_start_time_in_utc": "2026-03-01T00:00:00Z", "start_time_in_utc": "2026-03-14T00:00:00Z", "last_page_token": null, "@persistence_version": 1})");
    QTest::newRow("no state yet") << QStringLiteral("alerts") << QByteArray()
        << QByteArray(R"({"initial_start_time_in_utc": "2025-12-31T00:00:00Z", "last_event_time_in_utc": "2026-03-14T00:00:00Z", "last_ids": [], "@persistence_version": 1})");
}

void TestStateModel::reset()
{
    QFETCH(QString, service);
    QFETCH(QByteArray, present);
    const qint64 chosen = QDateTime(QDate(2026, 3, 14), QTime(0, 0, 0, 300), Qt::UTC).toMSecsSinceEpoch();
    const qint64 initial = QDateTime(QDate(2025, 12, 31), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const StateValue value = resetState(service, StateValue{present, QByteArray("{}"), 1}, chosen, initial);
    QTEST(value.json, "wanted");
    QVERIFY(value.progress.isEmpty());
    QCOMPARE(value.positionMs, std::optional(chosen - 300));
}

void TestStateModel::importForm_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("wrongMember"); // "ok": accepted
    const auto row = [](const char *name, const char *service, const char *text, const char *member) {
        QTest::newRow(name) << QString::fromLatin1(service) << QByteArray(text) << QString::fromLatin1(member);
    };
    row("good", "alerts", R"({"last_ids":["x"],"last_event_time_in_utc":"2026-03-17T09:31:02Z","initial_start_time_in_utc":"2026-03-01T00:00:00Z"})", "ok");
    row("good events", "events", R"({"start_time_in_utc":"2026-03-17T09:31:02Z","initial_start_time_in_utc":"2026-03-01T00:00:00Z","last_page_token":null})", "ok");
    row("no JSON", "alerts", "{", "");
    row("list", "alerts", "[]", "");
    row("other service", "alerts", R"({"last_page_token":null})", "last_page_token");
    row("time missing", "alerts", R"({"initial_start_time_in_utc":"2026-03-01T00:00:00Z","last_ids":[]})", "last_event_time_in_utc");
    row("time wrong", "alerts", R"({"initial_start_time_in_utc":"1 March","last_event_time_in_utc":"2026-03-17T09:31:02Z","last_ids":[]})", "initial_start_time_in_utc");
    row("ids wrong", "alerts", R"({"initial_start_time_in_utc":"2026-03-01T00:00:00Z","last_event_time_in_utc":"2026-03-17T09:31:02Z","last_ids":[1]})", "last_ids");
    row("token wrong", "events", R"({"start_time_in_utc":"2026-03-17T09:31:02Z","initial_start_time_in_utc":"2026-03-01T00:00:00Z","last_page_token":7})", "last_page_token");
    row("version", "events", R"({"start_time_in_utc":"2026-03-17T09:31:02Z","initial_start_time_in_utc":"2026-03-01T00:00:00Z","@persistence_version":2})", "@persistence_version");
}

void TestStateModel::importForm()
{
    QFETCH(QString, service);
    QFETCH(QByteArray, text);
    QFETCH(QString, wrongMember);
    const Result<StateValue> result = stateFromJson(service, text);
    if (wrongMember == QLatin1String("ok")) {
        QVERIFY(result.ok());
        QVERIFY(result->json.startsWith("{\"initial_start_time_in_utc\": \"2026-03-01T00:00:00Z\", "));
        QVERIFY(result->json.endsWith("\"@persistence_version\": 1}"));
        return;
    }
    QVERIFY(!result.ok());
    QCOMPARE(result.error().id, ErrorId::StateUnreadable);
    QCOMPARE(result.error().path, wrongMember);
    QVERIFY(!result.error().detail.isEmpty());
}

void TestStateModel::diff_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const char *before, const char *after, const char *wanted) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after) << QString::fromLatin1(wanted);
    };
    row("same", "a|b", "a|b", " a| b");
    row("one changed", "{|k:1|m:2|}", "{|k:9|m:2|}", " {|-k:1|+k:9| m:2| }");
    row("two changed pair up", "{|k:1|m:2|}", "{|k:9|m:8|}", " {|-k:1|+k:9|-m:2|+m:8| }");
    row("added", "a", "a|b", " a|+b");
    row("removed", "a|b", "b", "-a| b");
    row("from nothing", "", "a|b", "+a|+b");
}

void TestStateModel::diff()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QStringList out;
    for (const DiffLine &line : lineDiff(before.split(u'|', Qt::SkipEmptyParts), after.split(u'|', Qt::SkipEmptyParts)))
        out.append((line.kind == DiffLine::Kind::Same ? u' ' : line.kind == DiffLine::Kind::Added ? u'+' : u'-') + line.text);
    QTEST(out.join(u'|'), "wanted");
}

void TestStateModel::effect()
{
    ResetFacts facts;
    facts.nowMs = 100 * kDay;
    facts.positionMs = facts.nowMs - kHour;
    facts.windowMs = kDay;
    facts.sourcesPerRequest = 50;
    facts.recordsPerSource = 2;
    facts.limits = {{1000, 1, {}}, {kDay, 1000, {}}};
    facts.requestsToday = 251;
    facts.requestsPerDay = 1000;
    facts.sourcesByHour[97 * kDay] = 120;          // 3 requests
    facts.sourcesByHour[97 * kDay + kHour] = 20;   // in the same window: still 3
    facts.sourcesByHour[98 * kDay + 5 * kHour] = 0; // an empty window costs one
    facts.sourcesByHour[99 * kDay] = 51;           // 2
    facts.sourcesByHour[96 * kDay] = 1000;         // before the chosen time
    const ResetEffect effect = resetEffect(facts, 97 * kDay);
    QCOMPARE(effect.spanMs, 3 * kDay);
    QCOMPARE(effect.skippedMs, 0);
    QCOMPARE(effect.sources, 191);
    QCOMPARE(effect.records, 382);
    QCOMPARE(effect.requests, 6);
    QCOMPARE(effect.requestsToday, 257);
    QCOMPARE(effect.atLimitMs, 5000);
    // Half of the first hour lies behind the chosen time.
    QCOMPARE(resetEffect(facts, 97 * kDay + kHour / 2).sources, 131);
    // What is older than all that the store has is in no figure.
    QCOMPARE(effect.unknownMs, 0);
    QCOMPARE(resetEffect(facts, 95 * kDay).unknownMs, kDay);
    QCOMPARE(resetEffect(facts, 95 * kDay).sources, 1191);
    facts.sourcesByHour.clear();
    QCOMPARE(resetEffect(facts, 95 * kDay).unknownMs, 5 * kDay);
    QVERIFY(resetEffect(facts, 95 * kDay).limited);
    facts.limits.clear();
    QVERIFY(!resetEffect(facts, 95 * kDay).limited);
}

void TestStateModel::effectSkips()
{
    ResetFacts facts;
    facts.nowMs = 100 * kDay;
    facts.positionMs = 99 * kDay;
    const ResetEffect effect = resetEffect(facts, 99 * kDay + 2 * kHour);
    QCOMPARE(effect.skippedMs, 2 * kHour);
    QCOMPARE(effect.requests, 1);
}

void TestStateModel::limitTime_data()
{
    QTest::addColumn<qint64>("requests");
    QTest::addColumn<qint64>("today");
    QTest::addColumn<qint64>("wanted");
    QTest::newRow("none") << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("one") << qint64(1) << qint64(0) << qint64(0);
    QTest::newRow("14 take 13 s") << qint64(14) << qint64(0) << qint64(13000);
    QTest::newRow("beyond the day") << qint64(800) << qint64(300) << kDay;
}

void TestStateModel::limitTime()
{
    QFETCH(qint64, requests);
    QFETCH(qint64, today);
    const QList<RateLimit> limits{{1000, 1, {}}, {kDay, 1000, {}}, {1000, -1, {}}};
    QTEST(timeAtLimit(limits, requests, today), "wanted");
}

void TestStateModel::prettyKeepsOrderAndDigits()
{
    const QByteArray json = R"({"b":1.50,"a":{"z":[],"y":{}},"l":["x","y"],"o":[{"k":1e5}],"s":"q\"}{"})";
    QCOMPARE(prettyJson(json), QStringLiteral("{\n  \"b\": 1.50,\n  \"a\": {\n    \"z\": [],\n    \"y\": {}\n  },\n"
                                              "  \"l\": [\"x\", \"y\"],\n  \"o\": [\n    {\n      \"k\": 1e5\n    }\n  ],\n"
                                              "  \"s\": \"q\\\"}{\"\n}"));
    QCOMPARE(prettyJson("no json"), QStringLiteral("no json"));
    const QList<JsonSpan> spans = jsonSpans(u"  \"k\": [\"v\", -1.5, null],");
    QCOMPARE(spans.size(), 10);
    QCOMPARE(spans[0], (JsonSpan{2, 3, JsonPart::Key}));
    QCOMPARE(spans[3], (JsonSpan{8, 3, JsonPart::String}));
    QCOMPARE(spans[5], (JsonSpan{13, 4, JsonPart::Number}));
    QCOMPARE(spans[7], (JsonSpan{19, 4, JsonPart::Word}));
    QCOMPARE(shortenStrings(QStringLiteral("{\"abcdef\": \"uvwxyz\"}"), 3), QStringLiteral("{\"abcdef\": \"uvw…\"}"));
}

void TestStateModel::historyModel()
{
    FakeClock clock(kNow);
    FakeSession session(clock);
    Theme theme(*qApp);
    TimeDisplay time;
    for (int i = 0; i < 250; ++i)
        session.rows->setState(kAlerts, {R"({"last_event_time_in_utc":"2026-03-17T09:31:02Z"})", {}, {}},
                               i % 50 == 7 ? StateCause::Reset : StateCause::Pull, QStringLiteral("1773739922026"), {},
                               kNow - 1000 + i);
    HistoryModel model(session.queries(), clock, time, theme);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy loaded(&model, &HistoryModel::loaded);
    model.setKey(kAlerts, false);
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(model.rowCount() >= 100);
    QCOMPARE(model.index(0, HistoryModel::Note).data().toString(), QStringLiteral("in force"));
    QCOMPARE(model.index(0, HistoryModel::By).data().toString(), QStringLiteral("pull …922026"));
    while (model.rowCount() < 250) {
        QTRY_VERIFY(model.canFetchMore({}) || model.rowCount() >= 250); // the tester fetches, too
        model.fetchMore({});
    }
    QCOMPARE(model.rowCount(), 250);
    QVERIFY(!model.canFetchMore({}));

    session.rows->setState(kAlerts, {"{}", {}, {}}, StateCause::Reset, QStringLiteral("a.ruiz"), QStringLiteral("why"), kNow);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 251);
    QCOMPARE(model.index(0, HistoryModel::By).data().toString(), QStringLiteral("a.ruiz"));
    QCOMPARE(model.index(1, HistoryModel::Note).data().toString(), QString());

    model.setKey(kAlerts, true);
    QTRY_COMPARE(model.rowCount(), 6);
}

/// Rows come, are asked for and are thrown away while others are being read.
void TestStateModel::historyUnderChange()
{
    FakeClock clock(kNow);
    FakeSession session(clock);
    const Theme theme(*qApp);
    const TimeDisplay time;
    const auto add = [&session](const ServiceKey &key, int rows, StateCause cause) {
        for (int i = 0; i < rows; ++i)
            session.rows->setState(key, {R"({"last_event_time_in_utc":"2026-03-17T09:31:02Z"})", {}, {}}, cause, {}, {},
                                   kNow + i);
    };
    add(kAlerts, 350, StateCause::Pull);
    add(kEvents, 5, StateCause::Pull);
    HistoryModel model(session.queries(), clock, time, theme);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setKey(kAlerts, false);
    for (int round = 0; round < 40; ++round) {
        add(kAlerts, round % 3, round % 5 == 0 ? StateCause::Reset : StateCause::Pull);
        model.refresh();
        model.fetchMore({});
        if (round % 7 == 3)
            model.setKey(kEvents, false); // its rows are thrown away by the next line
        if (round % 7 == 3)
            model.setKey(kAlerts, false);
        if (round % 11 == 5)
            model.setKey(kAlerts, true);
        if (round % 11 == 7)
            model.setKey(kAlerts, false);
        if (round % 4 == 0) { // let some of it arrive, not all
            const auto behind = session.queries().run<int>([](StoreReader &) { return 1; });
            QTRY_VERIFY(behind.isFinished());
        }
    }
    model.setKey(kAlerts, false);
    add(kAlerts, 250, StateCause::Pull); // more than a page on top
    const auto all = [&] {
        model.refresh();
        if (model.canFetchMore({}))
            model.fetchMore({});
        const QMutexLocker lock(&session.rows->mutex);
        return model.rowCount() == session.rows->history.value(kAlerts).size();
    };
    QTRY_VERIFY(all());
    qint64 last = std::numeric_limits<qint64>::max();
    for (int row = 0; row < model.rowCount(); ++row) { // each once, the newest first
        QVERIFY(model.rowAt(row)->id < last);
        last = model.rowAt(row)->id;
        QCOMPARE(model.rowAt(row)->key, kAlerts);
    }
}

void TestStateModel::fittedLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("signs");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("fits") << QStringLiteral("\"a\": \"bcd\",") << 20 << QStringLiteral("\"a\": \"bcd\",");
    QTest::newRow("a long value") << QStringLiteral("\"token\": \"0123456789abcdef\",") << 22
                                  << QStringLiteral("\"token\": \"012345678…\",");
    QTest::newRow("short values stay") << QStringLiteral("\"t\": \"01234567\",") << 8
                                       << QStringLiteral("\"t\": \"012345…\",");
    QTest::newRow("a list") << QStringLiteral("\"l\": [\"0123456789\", \"0123456789\", \"0123456789\"],") << 30
                            << QStringLiteral("\"l\": [\"012345…\", … 2 more],");
}

void TestStateModel::fittedLines()
{
    QFETCH(QString, line);
    QFETCH(int, signs);
    QTEST(fittedLine(line, signs), "wanted");
}

void TestStateModel::historyGoesOnAfterAStoreWasGone()
{
    FakeClock clock(kNow);
    FakeSession session(clock);
    const Theme theme(*qApp);
    const TimeDisplay time;
    for (int i = 0; i < 150; ++i)
        session.rows->setState(kAlerts, {"{}", {}, {}}, StateCause::Pull, {}, {}, kNow - 1000 + i);
    HistoryModel model(session.queries(), clock, time, theme);
    model.setKey(kAlerts, false);
    QTRY_COMPARE(model.rowCount(), 100);
    const auto behind = [&session] { return session.queries().run<int>([](StoreReader &) { return 1; }); };

    session.queries().setStore(nullptr);
    model.fetchMore({});
    QTRY_VERIFY(model.canFetchMore({})); // not fetching for ever
    model.setKey(kEvents, false);
    QTRY_COMPARE(model.rowCount(), 0); // no rows of another service
    model.setKey(kAlerts, false);
    const auto asked = behind(); // everything before it has been answered when it is
    QTRY_VERIFY(asked.isFinished());

    session.queries().setStore(std::make_shared<FakeStore>(session.rows));
    QTRY_VERIFY((model.refresh(), model.rowCount() == 100));
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 150);
}

QTEST_MAIN(TestStateModel)
#include "tst_state_model.moc"
