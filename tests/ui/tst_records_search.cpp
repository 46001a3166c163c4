// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_clock.h"
#include "page_fakes.h"
#include "records/json_members.h"
#include "records/json_tree_model.h"
#include "records/record_filter.h"
#include "records/record_source.h"
#include "records/records_export.h"
#include "records/text_match.h"
#include "session/time_display.h"
#include "widgets/table_style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace casb;
using namespace casb::ui;
using namespace casb::ui::testing;

class TestRecordsSearch : public QObject
{
    Q_OBJECT

private slots:
    void walksMembers();
    void textIsFound_data();
    void textIsFound();
    void timesAreSpans_data();
    void timesAreSpans();
    void filterOfColumns_data();
    void filterOfColumns();
    void sourceIsRebuilt();
    void sourceWithoutChildren();
    void treeShowsWhatWasWritten();
    void exports();
    void exportThatIsStoppedLeavesNothing();
    void exportEndsWithItsStore_data();
    void exportEndsWithItsStore();
    void csvIsNoFormula();
};

namespace {

SpoolBlock alerts(const QList<QByteArray> &lines, qint64 first = 0)
{
    SpoolBlock block;
    block.key = kAlerts;
    block.firstRecord = first;
    block.records = lines.size();
    block.pullingId = QStringLiteral("17");
    block.recordTimeMs = kNow;
    block.storedMs = kNow;
    for (const QByteArray &line : lines)
        block.lines += line + '\n';
    return block;
}

QByteArray alert(const char *id, const char *severity, const char *title, const char *user, int child = 1, int of = 1)
{
    return QByteArray("{\"id\":\"") + id + "\",\"timestamp\":1773739862417,\"severity\":\"" + severity + "\",\"title\":\"" + title
        + "\",\"related_events\":{\"event_id\":\"e" + QByteArray::number(child) + "\",\"user_email\":\"" + user
        + "\",\"cloud_service\":\"Box\"},\"related_events_found\":" + QByteArray::number(of)
        + ",\"related_events_id\":" + QByteArray::number(child) + ",\"@devo_environment\":\"prod\",\"@devo_pulling_id\":\"17\"}";
}

std::vector<qint64> found(const RecordFilter &filter, const SpoolBlock &block, const QList<OutputCursor> &cursors = {})
{
    RecordMatcher matcher(filter);
    matcher.setCursors(cursors);
    std::vector<qint64> hits;
    matcher.match(block, std::numeric_limits<qint64>::max(), hits);
    return hits;
}

} // namespace

void TestRecordsSearch::walksMembers()
{
    QList<std::pair<QByteArray, QByteArray>> members;
    const QByteArray object = " { \"a\" : 1.50 , \"b\\\"\":\"x,}\\\"\" ,\"c\":{\"d\":[1,{\"e\":2}]},\"f\":null} ";
    for (JsonWalk walk(object); walk.next();)
        members.append({walk.name().toByteArray(), walk.value().toByteArray()});
    QCOMPARE(members, (QList<std::pair<QByteArray, QByteArray>>{
                          {"a", "1.50"}, {"b\\\"", "\"x,}\\\"\""}, {"c", "{\"d\":[1,{\"e\":2}]}"}, {"f", "null"}}));
    QVERIFY(!JsonWalk("{}").next());
    QVERIFY(!JsonWalk("").next());
    QVERIFY(!JsonWalk("17").next());
    int elements = 0;
    for (JsonWalk walk("[ [], {} , \"x\"]"); walk.next();)
        ++elements;
    QCOMPARE(elements, 3);
    QCOMPARE(jsonText("\"a\\u00e9\\n\\\"\""), QStringLiteral("aé\n\""));
}

void TestRecordsSearch::textIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("case") << QStringLiteral("MASS download") << QList<int>{0, 3};
    QTest::newRow("umlaut, other case") << QStringLiteral("MÜLLER") << QList<int>{1};
    QTest::newRow("written as an escape") << QStringLiteral("rené") << QList<int>{2};
    QTest::newRow("quote") << QStringLiteral("say \"hi\"") << QList<int>{3};
    QTest::newRow("slash") << QStringLiteral("a/b") << QList<int>{3};
    QTest::newRow("no letters of ASCII") << QStringLiteral("日本") << QList<int>{1};
    QTest::newRow("not there") << QStringLiteral("nowhere") << QList<int>{};
    QTest::newRow("across lines is not found") << QStringLiteral("}{") << QList<int>{};
}

void TestRecordsSearch::textIsFound()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, lines);
    const QList<QByteArray> records{"{\"t\":\"Mass Download\"}", "{\"u\":\"Zoë Müller\",\"w\":\"日本\"}", "{\"u\":\"ren\\u00e9\"}",
                                    "{\"t\":\"mass download, say \\\"hi\\\" a\\/b\"}"};
    // Once with all lines in a block, once each for itself: the ways through the code differ.
    const TextMatch match(text);
    std::vector<int> hits;
    match.find(records.join('\n') + '\n', hits);
    QCOMPARE(QList<int>(hits.begin(), hits.end()), lines);
    QList<int> alone;
    QList<int> plain;
    for (int i = 0; i < records.size(); ++i) {
        if (match.matches(records[i]))
            alone.append(i);
        std::vector<int> one;
        match.find(records[i] + '\n', one);
        if (!one.empty())
            plain.append(i);
    }
    QCOMPARE(alone, lines);
    QCOMPARE(plain, lines);
}

void TestRecordsSearch::timesAreSpans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("day") << QStringLiteral("2026-03-16") << QStringLiteral("2026-03-16T00:00:00Z") << QStringLiteral("2026-03-17T00:00:00Z");
    QTest::newRow("hour of a day") << QStringLiteral("2026-03-16 07") << QStringLiteral("2026-03-16T07:00:00Z") << QStringLiteral("2026-03-16T08:00:00Z");
    QTest::newRow("minute of today") << QStringLiteral("09:31") << QStringLiteral("2026-03-17T09:31:00Z") << QStringLiteral("2026-03-17T09:32:00Z");
    QTest::newRow("second") << QStringLiteral("09:31:02") << QStringLiteral("2026-03-17T09:31:02Z") << QStringLiteral("2026-03-17T09:31:03Z");
    QTest::newRow("two") << QStringLiteral("2026-03-16..09:31") << QStringLiteral("2026-03-16T00:00:00Z") << QStringLiteral("2026-03-17T09:32:00Z");
    QTest::newRow("backwards") << QStringLiteral("10:00..09:00") << QString() << QString();
    QTest::newRow("no time") << QStringLiteral("soon") << QString() << QString();
    QTest::newRow("no hour") << QStringLiteral("25:00") << QString() << QString();
}

void TestRecordsSearch::timesAreSpans()
{
    QFETCH(QString, text);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const TimeDisplay time;
    const auto span = parseTimeSpan(text, kNow, time);
    QCOMPARE(span.has_value(), !from.isEmpty());
    if (span) {
        QCOMPARE(span->fromMs, QDateTime::fromString(from, Qt::ISODate).toMSecsSinceEpoch());
        QCOMPARE(span->toMs, QDateTime::fromString(to, Qt::ISODate).toMSecsSinceEpoch());
    }
}

void TestRecordsSearch::filterOfColumns_data()
{
    QTest::addColumn<RecordFilter>("filter");
    QTest::addColumn<QList<qint64>>("numbers");
    const auto row = [](const char *name, auto set, const QList<qint64> &numbers) {
        RecordFilter filter;
        set(filter);
        QTest::newRow(name) << filter << numbers;
    };
    row("none", [](auto &) {}, {13, 12, 11, 10});
    row("least", [](auto &f) { f.least = Severity::High; }, {13, 10});
    row("severity by text", [](auto &f) { f.severity = QStringLiteral("mi"); }, {11});
    row("user", [](auto &f) { f.user = QStringLiteral("@example"); }, {12, 10});
    // The text is in every record, but in this column of one only.
    row("title", [](auto &f) { f.title = QStringLiteral("box"); }, {12});
    row("id", [](auto &f) { f.id = QStringLiteral("C"); }, {13, 12});
    row("child", [](auto &f) { f.child = QStringLiteral("2 of"); }, {13});
    row("text and column", [](auto &f) { f.text = QStringLiteral("login"); f.user = QStringLiteral("zoe"); }, {10});
    row("delivered", [](auto &f) { f.delivery = RecordFilter::Delivery::Delivered; }, {11, 10});
    row("waiting", [](auto &f) { f.delivery = RecordFilter::Delivery::Waiting; }, {13, 12});
    row("span", [](auto &f) { f.span = TimeSpan{1773739862417, 1773739862418}; }, {13, 12, 11, 10});
    row("another span", [](auto &f) { f.span = TimeSpan{0, 1773739862417}; }, {});
}

void TestRecordsSearch::filterOfColumns()
{
    QFETCH(RecordFilter, filter);
    QFETCH(QList<qint64>, numbers);
    const SpoolBlock block = alerts({alert("a", "CRITICAL", "Suspicious login", "zoe@example.com"),
                                     alert("b", "MID", "Login", "x@y.org"),
                                     alert("c", "LOW", "A box was shared", "m@example.com", 1, 2),
                                     alert("c", "HIGH", "Shared", "m@y.org", 2, 2)},
                                    10);
    const std::vector<qint64> hits = found(filter, block, {{QStringLiteral("devo_1"), 12, 0, 0}, {QStringLiteral("b"), 14, 0, 0}});
    QCOMPARE(QList<qint64>(hits.begin(), hits.end()), numbers);
    RecordMatcher matcher(filter);
    matcher.setCursors({{QStringLiteral("devo_1"), 12, 0, 0}});
    std::vector<qint64> before;
    matcher.match(block, 12, before);
    QVERIFY(std::all_of(before.begin(), before.end(), [](qint64 number) { return number < 12; }));
}

void TestRecordsSearch::sourceIsRebuilt()
{
    const QByteArray source = sourceOf({alert("a", "LOW", "T", "u1", 1, 2), alert("a", "LOW", "T", "u2", 2, 2)});
    const QByteArray expected = "{\"id\":\"a\",\"timestamp\":1773739862417,\"severity\":\"LOW\",\"title\":\"T\",\"related_events\":["
                                "{\"event_id\":\"e1\",\"user_email\":\"u1\",\"cloud_service\":\"Box\"},"
                                "{\"event_id\":\"e2\",\"user_email\":\"u2\",\"cloud_service\":\"Box\"}]}";
    QCOMPARE(source, expected);
    QCOMPARE(sourceOf({alert("a", "LOW", "T", "u1", 1, 2), alert("b", "LOW", "T", "u2", 2, 2)}), QByteArray());
}

void TestRecordsSearch::sourceWithoutChildren()
{
    const QByteArray record = "{\"eventId\":\"x\",\"additionalProperties\":{},\"additionalProperties_found\":0,"
                              "\"additionalProperties_id\":0,\"@devo_pulling_id\":\"1\"}";
    QCOMPARE(sourceOf({record}), QByteArray("{\"eventId\":\"x\",\"additionalProperties\":[]}"));
}

void TestRecordsSearch::treeShowsWhatWasWritten()
{
    const Theme theme(*qApp);
    const TimeDisplay time;
    JsonTreeModel model(theme, time);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setJson(alert("a", "LOW", "T", "u1"), true);
    QCOMPARE(model.rowCount(), 9);
    QCOMPARE(model.index(0, JsonTreeModel::Name).data().toString(), QStringLiteral("id"));
    QCOMPARE(model.index(0, JsonTreeModel::Value).data().toString(), QStringLiteral("\"a\""));
    QCOMPARE(model.index(1, JsonTreeModel::Value).data().toString(), QStringLiteral("1773739862417"));
    QCOMPARE(model.index(1, JsonTreeModel::Value).data(RowDelegate::EndRole).toString(), QStringLiteral("17 March 09:31:02.417"));
    const QModelIndex child = model.index(4, 0);
    QCOMPARE(model.rowCount(child), 3);
    QCOMPARE(model.index(4, JsonTreeModel::Value).data().toString(), QStringLiteral("object, 3 members"));
    QCOMPARE(model.index(1, JsonTreeModel::Name, child).data().toString(), QStringLiteral("user_email"));
    QCOMPARE(model.index(8, JsonTreeModel::Value).data(RowDelegate::EndRole).toString(), QStringLiteral("added"));
    QVERIFY(model.index(8, 0).data(RowDelegate::FillRole).isValid());
    QVERIFY(!model.index(0, 0).data(RowDelegate::FillRole).isValid());
    model.setJson("not JSON", false);
    QCOMPARE(model.rowCount(), 0);
}

void TestRecordsSearch::exports()
{
    const QTemporaryDir folder;
    FakeClock clock(kNow);
    FakeSession session(clock);
    fillRealistic(session);
    RecordFilter filter;
    filter.title = QStringLiteral("mass");
    for (const auto format : {RecordsExport::Format::Ndjson, RecordsExport::Format::Csv}) {
        const QString path = folder.filePath(QStringLiteral("out"));
        RecordsExport job(session.queries(), filter, format, path);
        QSignalSpy done(&job, &RecordsExport::finished);
        job.start();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(done[0][1].toString(), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        const int head = format == RecordsExport::Format::Csv ? 1 : 0;
        QCOMPARE(lines.size() - head, done[0][0].toInt());
        QVERIFY(lines.size() > 50);
        for (const QByteArray &line : lines.mid(head)) {
            QVERIFY(line.contains("Mass download"));
            QVERIFY(head == 0 ? line.startsWith('{') : line.startsWith("2026-03-17T"));
        }
    }
}

void TestRecordsSearch::exportThatIsStoppedLeavesNothing()
{
    const QTemporaryDir folder;
    FakeClock clock(kNow);
    FakeSession session(clock);
    fillRealistic(session);
    const QString path = folder.filePath(QStringLiteral("out"));
    auto job = std::make_unique<RecordsExport>(session.queries(), RecordFilter{}, RecordsExport::Format::Ndjson, path);
    QSignalSpy done(job.get(), &RecordsExport::finished);
    job->start();
    job->stop();
    job.reset();
    // Behind it in the queue: its slice is over then.
    const QFuture<int> behind = session.queries().run<int>([](StoreReader &) { return 1; });
    QTRY_VERIFY(behind.isFinished());
    QCOMPARE(done.size(), 0);
    RecordsExport bad(session.queries(), RecordFilter{}, RecordsExport::Format::Ndjson, folder.filePath(QStringLiteral("no/such")));
    QSignalSpy badDone(&bad, &RecordsExport::finished);
    bad.start();
    QTRY_COMPARE(badDone.size(), 1);
    QVERIFY(!badDone[0][1].toString().isEmpty());
}

void TestRecordsSearch::exportEndsWithItsStore_data()
{
    QTest::addColumn<bool>("another");
    QTest::newRow("closed") << false;
    QTest::newRow("replaced") << true;
}

void TestRecordsSearch::exportEndsWithItsStore()
{
    QFETCH(bool, another);
    const QTemporaryDir folder;
    FakeClock clock(kNow);
    FakeSession session(clock);
    fillRealistic(session);
    const QString path = folder.filePath(QStringLiteral("out"));
    RecordsExport job(session.queries(), RecordFilter{}, RecordsExport::Format::Ndjson, path);
    QSignalSpy done(&job, &RecordsExport::finished);
    session.queries().setStore(another ? std::make_shared<FakeStore>(session.rows) : nullptr);
    job.start();
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(!done[0][1].toString().isEmpty());
    QVERIFY(!QFile::exists(path));
}

void TestRecordsSearch::csvIsNoFormula()
{
    RecordRow row;
    row.title = QStringLiteral("=cmd|' /C calc'!A0");
    row.user = QStringLiteral("a,\"b\"");
    const QByteArray line = csvLine(row, "{}", true);
    QVERIFY(line.contains(",'=cmd|"));
    QVERIFY(line.contains(",\"a,\"\"b\"\"\","));
    QCOMPARE(csvHead().count(','), 11);
}

QTEST_MAIN(TestRecordsSearch)
#include "tst_records_search.moc"
