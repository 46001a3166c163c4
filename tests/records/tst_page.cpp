// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/page.h"

#include <QFile>
#include <QTest>

using namespace casb::records;

namespace {

/// Reads a page and gives its lines without what every line ends with.
QByteArray recordsOf(const QByteArray &body, PageKind kind, bool flatten, Page &page)
{
    PageOptions options;
    options.kind = kind;
    options.flatten = flatten;
    options.pullingId = "1";
    if (readPage({body.constData(), static_cast<size_t>(body.size())}, options, {}, page))
        return "error";
    QByteArray lines = QByteArray::fromStdString(page.lines);
    return lines.replace(",\"@devo_pulling_id\":\"1\"}\n", "}\n").replace("{\"@devo_pulling_id\":\"1\"}\n", "{}\n");
}

QByteArray alertsOf(const QByteArray &objects)
{
    return "{\"alerts\":[" + objects + "]}";
}

} // namespace

class TestPage : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("empty") << QByteArray("") << QByteArray("byte 0");
        QTest::newRow("blank") << QByteArray(" \n") << QByteArray("too early");
        QTest::newRow("html") << QByteArray("<html></html>") << QByteArray("a value is expected");
        QTest::newRow("truncated in a string") << QByteArray("{\"alerts\":[{\"id\":\"1") << QByteArray("too early");
        QTest::newRow("truncated in the list") << QByteArray("{\"alerts\":[{\"id\":\"1\"}") << QByteArray("too early");
        QTest::newRow("truncated at the end") << QByteArray("{\"alerts\":[]") << QByteArray("too early");
        QTest::newRow("trailing word") << QByteArray("{\"alerts\":[]}x") << QByteArray("byte 13: something follows");
        QTest::newRow("trailing value") << QByteArray("{\"alerts\":[]}{\"alerts\":[]}") << QByteArray("follows");
        QTest::newRow("trailing NUL") << QByteArray("{\"alerts\":[]}\0", 14) << QByteArray("follows");
        QTest::newRow("a list") << QByteArray("[]") << QByteArray("no object");
        QTest::newRow("null") << QByteArray("null") << QByteArray("no object");
        QTest::newRow("no list") << QByteArray("{\"size\":0}") << QByteArray("no member alerts");
        QTest::newRow("the other kind's list") << QByteArray("{\"content\":[]}") << QByteArray("no member alerts");
        QTest::newRow("list in a list") << QByteArray("{\"a\":{\"alerts\":[]}}") << QByteArray("no member alerts");
        QTest::newRow("an object for the list") << QByteArray("{\"alerts\":{}}") << QByteArray("is no list");
        QTest::newRow("a string for the list") << QByteArray("{\"alerts\":\"[]\"}") << QByteArray("is no list");
        QTest::newRow("an error for the page") << QByteArray("{\"status\":\"ERROR\",\"msg\":\"x\"}") << QByteArray("no member");
    }
    void refuses()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, reason);
        int asked = 0;
        Page page;
        page.lines = "left over";
        const auto error = readPage({body.constData(), static_cast<size_t>(body.size())}, {},
                                    [&asked](const SourceFacts &) { return ++asked > 0; }, page);
        QVERIFY(error.has_value());
        QVERIFY2(QByteArray::fromStdString(error->reason).contains(reason), error->reason.c_str());
        QCOMPARE(asked, 0);
        QVERIFY(page.lines.empty() && page.ends.empty() && page.received == 0);
    }

    void flattens_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QByteArray>("records");
        const auto row = [](const char *name, const char *object, const char *records) {
            QTest::newRow(name) << QByteArray(object) << QByteArray(records);
        };
        row("no list", "{\"id\":\"1\"}", "{\"id\":\"1\",\"related_events\":{},\"related_events_found\":0,\"related_events_id\":0}\n");
        row("null", "{\"related_events\":null,\"id\":\"1\"}", "{\"id\":\"1\",\"related_events\":{},\"related_events_found\":0,\"related_events_id\":0}\n");
        row("empty list", "{\"id\":\"1\",\"related_events\":[]}", "{\"id\":\"1\",\"related_events\":{},\"related_events_found\":0,\"related_events_id\":0}\n");
        row("nothing at all", "{}", "{\"related_events\":{},\"related_events_found\":0,\"related_events_id\":0}\n");
        row("two, in the middle", "{\"a\":1,\"related_events\":[{\"x\":1},{\"x\":2}],\"b\":{\"c\":[]}}",
            "{\"a\":1,\"b\":{\"c\":[]},\"related_events\":{\"x\":1},\"related_events_found\":2,\"related_events_id\":1}\n"
            "{\"a\":1,\"b\":{\"c\":[]},\"related_events\":{\"x\":2},\"related_events_found\":2,\"related_events_id\":2}\n");
        row("children that are no objects", "{\"related_events\":[\"s\",null,[{}],{}]}",
            "{\"related_events\":\"s\",\"related_events_found\":4,\"related_events_id\":1}\n"
            "{\"related_events\":null,\"related_events_found\":4,\"related_events_id\":2}\n"
            "{\"related_events\":[{}],\"related_events_found\":4,\"related_events_id\":3}\n"
            "{\"related_events\":{},\"related_events_found\":4,\"related_events_id\":4}\n");
        row("an object in the list's place", "{\"related_events\":{\"x\":[1]},\"a\":1}", "{\"a\":1,\"related_events\":{\"x\":[1]},\"related_events_found\":1,\"related_events_id\":1}\n");
        row("a string in its place", "{\"related_events\":\"\"}", "{\"related_events\":\"\",\"related_events_found\":1,\"related_events_id\":1}\n");
        row("an empty object in its place", "{\"related_events\":{ }}", "{\"related_events\":{},\"related_events_found\":0,\"related_events_id\":0}\n");
        row("the last list wins", "{\"related_events\":[1],\"a\":1,\"related_events\":[2],\"b\":2,\"related_events\":null}",
            "{\"a\":1,\"b\":2,\"related_events\":2,\"related_events_found\":1,\"related_events_id\":1}\n");
        row("a list beside another value", "{\"related_events\":[1],\"related_events\":\"x\"}", "{\"related_events\":1,\"related_events_found\":1,\"related_events_id\":1}\n");
        row("a name with an escape", "{\"related\\u005fevents\":[1]}", "{\"related_events\":1,\"related_events_found\":1,\"related_events_id\":1}\n");
        row("duplicate members", "{\"a\":1,\"a\":2,\"id\":\"1\",\"id\":\"2\"}",
            "{\"a\":1,\"a\":2,\"id\":\"1\",\"id\":\"2\",\"related_events\":{},\"related_events_found\":0,\"related_events_id\":0}\n");
        row("members named as ours", "{\"related_events_found\":9,\"@devo_pulling_id\":\"0\",\"related_events\":[1]}",
            "{\"related_events_found\":9,\"@devo_pulling_id\":\"0\",\"related_events\":1,\"related_events_found\":1,\"related_events_id\":1}\n");
        row("the other kind's list stays", "{\"additionalProperties\":[1,2]}",
            "{\"additionalProperties\":[1,2],\"related_events\":{},\"related_events_found\":0,\"related_events_id\":0}\n");
    }
    void flattens()
    {
        QFETCH(QByteArray, object);
        Page page;
        QTEST(recordsOf(alertsOf(object), PageKind::Alerts, true, page), "records");
        QCOMPARE(page.received, 1);
        QCOMPARE(page.recordsOfKept.at(0), page.ends.size());
    }

    void keepsVerbatim_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"9007199254740993", "1.0", "1e2", "1E+400", "1e-999", "-0", "-0.0", "123456789012345678901234567890",
                                  "18446744073709551616", "\"\\u00e9\"", "\"\\/\"", "\"\\ud83d\\udd10\"", "\"\\ud800\"", "\"\\udc00\\ud800\"",
                                  "\"{ \\\" } , [ : \"", "\"  a  b  \"", "\"\\\\\"", "\"\x7f\"", "\"\xe2\x80\xa8\"", "true", "false", "null",
                                  "{\"a\":{\"a\":[[],{}]}}"})
            QTest::newRow(value) << QByteArray(value);
    }
    void keepsVerbatim()
    {
        QFETCH(QByteArray, value);
        const QByteArray object = "{\"v\":" + value + "}";
        Page page;
        QCOMPARE(recordsOf(alertsOf(object), PageKind::Alerts, false, page), object + "\n");
        QCOMPARE(recordsOf(alertsOf("{\"related_events\":[" + value + "]}"), PageKind::Alerts, true, page),
                 "{\"related_events\":" + value + ",\"related_events_found\":1,\"related_events_id\":1}\n");
        QCOMPARE(page.repairs.controlCharacters + page.repairs.invalidUtf8, 0);
    }

    void minifies()
    {
        Page page;
        QCOMPARE(recordsOf("\r\n{ \"alerts\" :\t[ { \"a b\" : [ 1 , { \"c\" : \" d \" } ] ,\n\"e\" : null } ] }\n", PageKind::Alerts, false, page),
                 QByteArray("{\"a b\":[1,{\"c\":\" d \"}],\"e\":null}\n"));
        QCOMPARE(recordsOf("{\"alerts\" : [ { } ] }", PageKind::Alerts, false, page), QByteArray("{}\n"));
    }

    void addsItsMembersLast_data()
    {
        QTest::addColumn<bool>("flatten");
        QTest::addColumn<QByteArray>("environment");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("flattened") << true << QByteArray("prod \"1\"\n")
                                   << QByteArray("{\"related_events\":{},\"related_events_found\":0,\"related_events_id\":0,"
                                                 "\"@devo_environment\":\"prod \\\"1\\\"\\n\",\"@devo_pulling_id\":\"17\"}\n");
        QTest::newRow("whole") << false << QByteArray("dev") << QByteArray("{\"@devo_environment\":\"dev\",\"@devo_pulling_id\":\"17\"}\n");
        QTest::newRow("no environment") << false << QByteArray() << QByteArray("{\"@devo_pulling_id\":\"17\"}\n");
    }
    void addsItsMembersLast()
    {
        QFETCH(bool, flatten);
        QFETCH(QByteArray, environment);
        PageOptions options;
        options.flatten = flatten;
        options.environment = environment.toStdString();
        options.pullingId = "17";
        Page page;
        QVERIFY(!readPage("{\"alerts\":[{}]}", options, {}, page));
        QTEST(QByteArray::fromStdString(page.lines), "line");
    }

    void readsEmptyPages_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty list") << QByteArray("{\"alerts\":[]}");
        QTest::newRow("null") << QByteArray("{\"alerts\":null}");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{\"alerts\":[]}");
        QTest::newRow("other members") << QByteArray("{\"a\":[{\"id\":1}],\"alerts\":[],\"nextPageToken\":\"x\"}");
    }
    void readsEmptyPages()
    {
        QFETCH(QByteArray, body);
        Page page;
        QCOMPARE(recordsOf(body, PageKind::Alerts, true, page), QByteArray());
        QVERIFY(page.received == 0 && page.ends.empty() && !page.nextPageToken);
    }

    void readsTheToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("string") << QByteArray("\"ab+/=\"") << QByteArray("ab+/=");
        QTest::newRow("escapes") << QByteArray("\"a\\u002fb\\n\\ud83d\\udd10\"") << QByteArray("a/b\n\xf0\x9f\x94\x90");
        QTest::newRow("number") << QByteArray("9007199254740993") << QByteArray("9007199254740993");
        QTest::newRow("null") << QByteArray("null") << QByteArray();
        QTest::newRow("object") << QByteArray("{\"a\":1}") << QByteArray();
    }
    void readsTheToken()
    {
        QFETCH(QByteArray, token);
        const QByteArray first = "{\"nextPageToken\":" + token + ",\"content\":[]}";
        const QByteArray second = "{\"content\":[],\"nextPageToken\" : " + token + "\n}";
        for (const QByteArray &body : {first, second}) {
            Page page;
            QVERIFY(recordsOf(body, PageKind::Events, true, page).isEmpty());
            QTEST(QByteArray::fromStdString(page.nextPageToken.value_or(std::string())), "text");
        }
    }

    void asksTheFilterInOrder()
    {
        const std::string body = "{\"alerts\":[{\"id\":\"a\"},{\"id\":\"b\"},7,8,{\"id\":\"c\",\"related_events\":[1,2]},{\"id\":\"d\"}]}";
        std::vector<std::string> asked;
        const auto keep = [&asked](const SourceFacts &facts) {
            asked.push_back(facts.id + std::string(facts.raw));
            return facts.id != "b" && facts.id != "d" && facts.raw != "8";
        };
        Page page;
        QVERIFY(!readPage(body, {}, keep, page));
        const std::vector<std::string> expected = {"a{\"id\":\"a\"}", "b{\"id\":\"b\"}", "7", "8", "c{\"id\":\"c\",\"related_events\":[1,2]}", "d{\"id\":\"d\"}"};
        QCOMPARE(asked, expected);
        QCOMPARE(page.received, 6);
        QCOMPARE(page.duplicates, 3);
        QCOMPARE(page.rejected.size(), size_t(1));
        QCOMPARE(page.kept.size(), size_t(2));
        QCOMPARE(page.kept.at(1).id, std::string("c"));
        QVERIFY(page.kept.at(1).raw.empty());
        const std::vector<uint32_t> records = {1, 2};
        QCOMPARE(page.recordsOfKept, records);
        QCOMPARE(page.ends.size(), size_t(3));
    }

    void rejectsSingleObjects()
    {
        const QByteArray deep = "{\"id\":\"deep\",\"a\":" + QByteArray(1022, '[') + QByteArray(1022, ']') + "}";
        const QByteArray justFine = "{\"a\":" + QByteArray(1021, '[') + QByteArray(1021, ']') + "}";
        Page page;
        const QByteArray lines = recordsOf(alertsOf("null, \"s\" ,3,[ {\"a\":1} ],{\"id\":\"1\"}," + deep + "," + justFine + ",{}"), PageKind::Alerts, false, page);
        QCOMPARE(lines, "{\"id\":\"1\"}\n" + justFine + "\n{}\n");
        QCOMPARE(page.received, 8);
        QCOMPARE(page.rejected.size(), size_t(5));
        const std::vector<std::string> raws = {"null", "\"s\"", "3", "[{\"a\":1}]"};
        for (size_t i = 0; i < raws.size(); ++i) {
            QCOMPARE(page.rejected.at(i).raw, raws.at(i));
            QCOMPARE(page.rejected.at(i).reason, std::string("it is no object"));
        }
        QCOMPARE(page.rejected.at(4).raw, deep.toStdString());
        QCOMPARE(page.rejected.at(4).facts.id, std::string("deep"));
        QVERIFY(page.rejected.at(4).reason.find("1024 levels") != std::string::npos);
    }

    void deepPlacesElsewhereDoNoHarm()
    {
        Page page;
        const QByteArray deep = QByteArray(300000, '[') + QByteArray(300000, ']');
        QCOMPARE(recordsOf("{\"x\":" + deep + ",\"alerts\":[{\"id\":\"1\"}," + deep + "]}", PageKind::Alerts, false, page), QByteArray("{\"id\":\"1\"}\n"));
        QCOMPARE(page.rejected.size(), size_t(1));
    }

    void boundsWhatItWrites()
    {
        const std::string children = "{\"id\":\"big\",\"text\":\"" + std::string(1000, 'x') + "\",\"related_events\":[1,2,3,4,5,6,7,8,9,10]}";
        PageOptions options;
        options.maxBytes = 9000;
        Page page;
        QVERIFY(!readPage("{\"alerts\":[{\"id\":\"1\"}," + children + ",{\"id\":\"2\"}]}", options, {}, page));
        QCOMPARE(page.kept.size(), size_t(2));
        QCOMPARE(page.rejected.size(), size_t(1));
        QCOMPARE(page.rejected.at(0).raw, children);
        QVERIFY(page.rejected.at(0).reason.find("more than a page may have") != std::string::npos);
    }

    void readsLargePages()
    {
        std::string body = "{\"alerts\":[";
        const std::string object = "{\"id\":\"8a8bb7cd343aa2ad\",\"related_events\":[{\"a\":\"" + std::string(900, 'y') + "\"}]}";
        constexpr size_t count = 64 * 1000 * 1000 / 950;
        for (size_t i = 0; i < count; ++i)
            body += (i == 0 ? "" : ",") + object;
        Page page;
        QVERIFY(!readPage(body + "]}", {}, {}, page));
        QCOMPARE(page.ends.size(), count);
        QCOMPARE(page.ends.back(), page.lines.size());
    }

    void anExceptionOfTheFilterIsAnError()
    {
        Page page;
        const auto error = readPage("{\"alerts\":[{}]}", {}, [](const SourceFacts &) -> bool { throw std::runtime_error("no"); }, page);
        QVERIFY(error.has_value());
        QCOMPARE(page.received, 0);
    }

    void readsTheSamples_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("alerts");
        QTest::addColumn<int>("received");
        QTest::addColumn<QList<int>>("records");
        QTest::newRow("alerts") << QStringLiteral("alerts_page.json") << true << 3 << QList<int>{2, 1, 1};
        QTest::newRow("events") << QStringLiteral("events_page.json") << false << 4 << QList<int>{3, 3, 1, 1};
        QTest::newRow("last events") << QStringLiteral("events_last_page.json") << false << 0 << QList<int>{};
    }
    void readsTheSamples()
    {
        QFETCH(QString, file);
        QFETCH(bool, alerts);
        QFETCH(int, received);
        QFETCH(QList<int>, records);
        QFile sample(QStringLiteral(CASB_TEST_PAGES "/") + file);
        QVERIFY(sample.open(QIODevice::ReadOnly));
        Page page;
        recordsOf(sample.readAll(), alerts ? PageKind::Alerts : PageKind::Events, true, page);
        QCOMPARE(page.received, received);
        QCOMPARE(QList<int>(page.recordsOfKept.begin(), page.recordsOfKept.end()), records);
        QCOMPARE(page.nextPageToken.has_value(), !alerts);
    }
};

QTEST_APPLESS_MAIN(TestPage)
#include "tst_page.moc"
