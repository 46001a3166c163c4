// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/lone_object.h"

#include <QTest>

using namespace casb::records;

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// The one record of an object without children.
QByteArray alone(QByteArray object)
{
    object.chop(1);
    return object + ",\"related_events\":{},\"related_events_found\":0,\"related_events_id\":0}\n";
}

QByteArray nested(int levels)
{
    return "{\"id\":\"d\",\"a\":" + QByteArray(levels - 1, '[') + QByteArray(levels - 1, ']') + '}';
}

} // namespace

class TestLoneObject : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("lines"); // without what every line ends with
        QTest::addColumn<int>("mended");
        QTest::newRow("plain") << QByteArray("{\"id\":\"1\"}") << alone("{\"id\":\"1\"}") << 0;
        QTest::newRow("over several lines") << QByteArray(" {\n \"id\" :\t1 }\r\n") << alone("{\"id\":1}") << 0;
        QTest::newRow("children") << QByteArray("{\"id\":\"1\",\"related_events\":[{\"a\":1},{\"a\":2}]}")
                                  << QByteArray("{\"id\":\"1\",\"related_events\":{\"a\":1},\"related_events_found\":2,"
                                                "\"related_events_id\":1}\n"
                                                "{\"id\":\"1\",\"related_events\":{\"a\":2},\"related_events_found\":2,"
                                                "\"related_events_id\":2}\n")
                                  << 0;
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{\"id\":1}") << alone("{\"id\":1}") << 0;
        QTest::newRow("control character in a string")
            << QByteArray("{\"id\":\"a\tb\"}") << alone("{\"id\":\"a\\tb\"}") << 1;
        QTest::newRow("bad UTF-8") << QByteArray("{\"id\":\"\x80\"}") << alone("{\"id\":\"\xef\xbf\xbd\"}") << 1;
        QTest::newRow("as deep as may be") << nested(1022) << alone(nested(1022)) << 0;
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, mended);
        PageOptions options;
        options.pullingId = "7";
        Page page;
        const auto problem = readLone(viewOf(text), options, page);
        QVERIFY2(!problem, problem ? problem->reason.c_str() : "");
        QByteArray lines = QByteArray::fromStdString(page.lines);
        lines.replace(",\"@devo_pulling_id\":\"7\"}\n", "}\n");
        QTEST(lines, "lines");
        QCOMPARE(page.kept.size(), size_t(1));
        QCOMPARE(page.received, 1);
        QCOMPARE(page.repairs.total(), mended);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<int>("at"); // −1: nowhere
        QTest::newRow("nothing") << QByteArray("") << QByteArray("ends too early") << 0;
        QTest::newRow("number") << QByteArray("17") << QByteArray("it is no object") << -1;
        QTest::newRow("text") << QByteArray("\"{}\"") << QByteArray("it is no object") << -1;
        QTest::newRow("list") << QByteArray("[{}]") << QByteArray("it is no object") << -1;
        QTest::newRow("too deep") << nested(1023) << QByteArray("more than 1024 levels") << -1;
        QTest::newRow("missing comma") << QByteArray("{\"a\":1 \"b\":2}") << QByteArray("a comma or }") << 7;
        QTest::newRow("behind a mark") << QByteArray("\xef\xbb\xbf{\"a\" 1}") << QByteArray("colon") << 8;
        QTest::newRow("missing quote") << QByteArray("{\"a\":\"x,\n\"b\":2}") << QByteArray("control character") << 8;
        QTest::newRow("end of the text") << QByteArray("{\"a\":1") << QByteArray("ends too early") << 6;
        // What would bring more than one object into the page that is made of it.
        QTest::newRow("two objects") << QByteArray("{},{}") << QByteArray("something follows") << 2;
        QTest::newRow("another list") << QByteArray("{}],\"alerts\":[{}") << QByteArray("something follows") << 2;
        QTest::newRow("half an object") << QByteArray("{}]}{\"alerts\":[{}") << QByteArray("something follows") << 2;
        QTest::newRow("NUL behind") << QByteArray("{}\0", 3) << QByteArray("something follows") << 2;
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, reason);
        QFETCH(int, at);
        Page page;
        const auto problem = readLone(viewOf(text), {}, page);
        QVERIFY(problem);
        QVERIFY2(problem->reason.find(reason.toStdString()) != std::string::npos, problem->reason.c_str());
        QCOMPARE(problem->at == LoneProblem::nowhere ? -1 : int(problem->at), at);
        QVERIFY(page.lines.empty());
    }

    void rejectedObjectsAreIdentified()
    {
        Page page;
        QVERIFY(readLone(viewOf(nested(1023)), {}, page));
        QCOMPARE(page.rejected.size(), size_t(1));
        QCOMPARE(page.rejected.front().facts.id, std::string("d"));
    }
};

QTEST_APPLESS_MAIN(TestLoneObject)
#include "tst_lone_object.moc"
