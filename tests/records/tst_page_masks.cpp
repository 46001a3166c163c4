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
        const char *parent = "{\"userEmail\":\"z@e\",\"related_events\":[{\"user_email\":\"a\",\"b\":1},{\"b\":2},{\"user_email\":null}]}";
        row("the parent's member", parent, {"userEmail"}, true,
            "{\"userEmail\":\"***\",\"k\":{\"user_email\":\"a\",\"b\":1}#3,1}{\"userEmail\":\"***\",\"k\":{\"b\":2}#3,2}{\"userEmail\":\"***\",\"k\":{\"user_email\":null}#3,3}");
        row("each child's member", parent, {"related_events", "*", "user_email"}, true,
            "{\"userEmail\":\"z@e\",\"k\":{\"user_email\":\"***\",\"b\":1}#3,1}{\"userEmail\":\"z@e\",\"k\":{\"b\":2}#3,2}{\"userEmail\":\"z@e\",\"k\":{\"user_email\":\"***\"}#3,3}");
        row("each child's member as the record has it", parent, {"related_events", "user_email"}, true,
            "{\"userEmail\":\"z@e\",\"k\":{\"user_email\":\"***\",\"b\":1}#3,1}{\"userEmail\":\"z@e\",\"k\":{\"b\":2}#3,2}{\"userEmail\":\"z@e\",\"k\":{\"user_email\":\"***\"}#3,3}");
        row("not flattened: each child's member", parent, {"related_events", "*", "user_email"}, false,
            "{\"userEmail\":\"z@e\",\"k\":[{\"user_email\":\"***\",\"b\":1},{\"b\":2},{\"user_email\":\"***\"}]}");
        row("not flattened: a list has no members", parent, {"related_events", "user_email"}, false,
            "{\"userEmail\":\"z@e\",\"k\":[{\"user_email\":\"a\",\"b\":1},{\"b\":2},{\"user_email\":null}]}");
        row("not flattened: the whole list", parent, {"related_events"}, false, "{\"userEmail\":\"z@e\",\"k\":\"***\"}");
        row("each whole child", "{\"related_events\":[{\"a\":1},2]}", {"related_events"}, true, "{\"k\":\"***\"#2,1}{\"k\":\"***\"#2,2}");
        row("each whole child by star", "{\"related_events\":[{\"a\":1},2]}", {"related_events", "*"}, true, "{\"k\":\"***\"#2,1}{\"k\":\"***\"#2,2}");
        row("no children", "{\"related_events\":null}", {"related_events"}, true, "{\"k\":{}#0,0}");
        row("a single child", "{\"related_events\":{\"u\":1}}", {"related_events", "*", "u"}, true, "{\"k\":{\"u\":\"***\"}#1,1}");
        row("missing", "{\"a\":1}", {"b"}, true, "{\"a\":1,\"k\":{}#0,0}");
        row("missing below", "{\"a\":1,\"c\":{}}", {"a", "b"}, false, "{\"a\":1,\"c\":{}}");
        row("an object", "{\"a\":{\"b\":[1,{\"c\":2}]}}", {"a"}, false, "{\"a\":\"***\"}");
        row("lists in lists", "{\"a\":[[1,2],[3],4]}", {"a", "*", "*"}, false, "{\"a\":[[\"***\",\"***\"],[\"***\"],4]}");
        row("deep", "{\"a\":{\"b\":[{\"c\":{\"d\":1}},{\"c\":2}]}}", {"a", "b", "*", "c", "d"}, false, "{\"a\":{\"b\":[{\"c\":{\"d\":\"***\"}},{\"c\":2}]}}");
        row("star is no member of an object", "{\"a\":{\"b\":1}}", {"a", "*"}, false, "{\"a\":{\"b\":1}}");
        row("duplicates", "{\"a\":1,\"a\":2}", {"a"}, false, "{\"a\":\"***\",\"a\":\"***\"}");
        row("a name with an escape", "{\"\\u0061\":1,\"b\":\"\\\"\"}", {"a"}, false, "{\"\\u0061\":\"***\",\"b\":\"\\\"\"}");
        row("the id", "{\"id\":\"1\"}", {"id"}, false, "{\"id\":\"***\"}");
        row("no path", "{\"id\":\"1\"}", {}, false, "{\"id\":\"1\"}");
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
        Mask mask{{}, "***"};
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
