// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/page.h"

#include <QTest>

using namespace casb::records;

class TestPageMasks : public QObject
{
    Q_OBJECT

private slots:
    void masks_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QByteArrayList>("path");
        QTest::addColumn<bool>("flatten");
        QTest::addColumn<QByteArray>("records");
        const auto row = [](const char *name, const char *object, const QByteArrayList &path, bool flatten, const char *records) {
            QTest::newRow(name) << QByteArray(object) << path << flatten << QByteArray(records);
        };
        const char *parent = R"({"userEmail":"z@e","related_events":[{"user_email":"a","b":1},{"b":2},{"user_email":null}]})";
        row("the parent's member", parent, {"userEmail"}, true,
            R"({"userEmail":"*\"*","k":{"user_email":"a","b":1}#3,1}{"userEmail":"*\"*","k":{"b":2}#3,2}{"userEmail":"*\"*","k":{"user_email":null}#3,3})");
        row("each child's member", parent, {"related_events", "*", "user_email"}, true,
            R"({"userEmail":"z@e","k":{"user_email":"*\"*","b":1}#3,1}{"userEmail":"z@e","k":{"b":2}#3,2}{"userEmail":"z@e","k":{"user_email":"*\"*"}#3,3})");
        row("each child's member as the record has it", parent, {"related_events", "user_email"}, true,
            R"({"userEmail":"z@e","k":{"user_email":"*\"*","b":1}#3,1}{"userEmail":"z@e","k":{"b":2}#3,2}{"userEmail":"z@e","k":{"user_email":"*\"*"}#3,3})");
        row("not flattened: each child's member", parent, {"related_events", "*", "user_email"}, false,
            R"({"userEmail":"z@e","k":[{"user_email":"*\"*","b":1},{"b":2},{"user_email":"*\"*"}]})");
        row("not flattened: a list has no members", parent, {"related_events", "user_email"}, false,
            R"({"userEmail":"z@e","k":[{"user_email":"a","b":1},{"b":2},{"user_email":null}]})");
        row("not flattened: the whole list", parent, {"related_events"}, false, R"({"userEmail":"z@e","k":"*\"*"})");
        row("each whole child", R"({"related_events":[{"a":1},2]})", {"related_events"}, true, R"({"k":"*\"*"#2,1}{"k":"*\"*"#2,2})");
        row("each whole child by star", R"({"related_events":[{"a":1},2]})", {"related_events", "*"}, true, R"({"k":"*\"*"#2,1}{"k":"*\"*"#2,2})");
        row("no children", R"({"related_events":null})", {"related_events"}, true, R"({"k":{}#0,0})");
        row("a single child", R"({"related_events":{"u":1}})", {"related_events", "*", "u"}, true, R"({"k":{"u":"*\"*"}#1,1})");
        row("missing", R"({"a":1})", {"b"}, true, R"({"a":1,"k":{}#0,0})");
        row("missing below", R"({"a":1,"c":{}})", {"a", "b"}, false, R"({"a":1,"c":{}})");
        row("an object", R"({"a":{"b":[1,{"c":2}]}})", {"a"}, false, R"({"a":"*\"*"})");
        row("lists in lists", R"({"a":[[1,2],[3],4]})", {"a", "*", "*"}, false, R"({"a":[["*\"*","*\"*"],["*\"*"],4]})");
        row("deep", R"({"a":{"b":[{"c":{"d":1}},{"c":2}]}})", {"a", "b", "*", "c", "d"}, false, R"({"a":{"b":[{"c":{"d":"*\"*"}},{"c":2}]}})");
        row("star is no member of an object", R"({"a":{"b":1}})", {"a", "*"}, false, R"({"a":{"b":1}})");
        row("duplicates", R"({"a":1,"a":2})", {"a"}, false, R"({"a":"*\"*","a":"*\"*"})");
        row("a name with an escape", R"({"\u0061":1,"b":"\""})", {"a"}, false, R"({"\u0061":"*\"*","b":"\""})");
        row("the id", R"({"id":"1"})", {"id"}, false, R"({"id":"*\"*"})");
        row("no path", R"({"id":"1"})", {}, false, R"({"id":"1"})");
    }
    void masks()
    {
        QFETCH(QByteArray, object);
        QFETCH(QByteArrayList, path);
        QFETCH(bool, flatten);
        QFETCH(QByteArray, records);
        PageOptions options;
        options.flatten = flatten;
        options.pullingId = "1";
        Mask mask{{}, "*\"*"};
        for (const QByteArray &step : path)
            mask.path.push_back(step.toStdString());
        options.masks = {{{"nowhere", "x"}, "y"}, mask};
        std::string id;
        Page page;
        QVERIFY(!readPage("{ \"alerts\" : [" + object.toStdString() + "]}", options,
                          [&id](const SourceFacts &facts) { id = facts.id; return true; }, page));
        QByteArray lines = QByteArray::fromStdString(page.lines).replace(",\"@devo_pulling_id\":\"1\"}\n", "}");
        for (const char *number : {"0", "1", "2", "3"})
            lines.replace(QByteArray(",\"related_events_found\":N,\"related_events_id\":").replace("N", number),
                          QByteArray("#N,").replace("N", number));
        lines.replace("\"related_events\":", "\"k\":");
        QCOMPARE(lines, records);
        // The filter knows the object by its own id.
        QCOMPARE(id, std::string(object.contains("\"id\"") ? "1" : ""));
    }
};

QTEST_APPLESS_MAIN(TestPageMasks)
#include "tst_page_masks.moc"
