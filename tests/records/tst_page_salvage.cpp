// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/page.h"
#include "records/salvage.h"

#include <QElapsedTimer>
#include <QTest>

using namespace casb::records;

namespace {

std::optional<PageError> read(const QByteArray &body, Page &page, const KeepFilter &keep = {}, PageOptions options = {})
{
    options.flatten = false;
    options.pullingId = "1";
    return readPage({body.constData(), static_cast<size_t>(body.size())}, options, keep, page);
}

/// The ids of the records, and what was rejected between brackets.
QByteArray outcome(const Page &page)
{
    QByteArrayList parts;
    for (const SourceFacts &facts : page.kept)
        parts += QByteArray::fromStdString(facts.id);
    for (const RejectedObject &object : page.rejected)
        parts += '<' + QByteArray::fromStdString(object.raw) + '>';
    return parts.join(' ');
}

} // namespace

/// Pages of which a part is no JSON whatever one does.
class TestPageSalvage : public QObject
{
    Q_OBJECT

private slots:
    void theRestOfThePageGoesOn_data()
    {
        QTest::addColumn<QByteArray>("bad"); ///< between two good alerts
        QTest::addColumn<QByteArray>("problem");
        const auto row = [](const char *name, const QByteArray &bad, const QByteArray &problem) {
            QTest::newRow(name) << bad << problem;
        };
        row("missing comma", "{\"a\":1 \"b\":2}", "byte 7: a comma or }");
        row("missing colon", "{\"a\" 1}", "colon");
        row("comma at an object's end", "{\"a\":1,}", "name");
        row("comma at a list's end", "{\"a\":[1,]}", "a value");
        row("wrong bracket", "{\"a\":[1}]}", "a comma or ]");
        row("bracket too much", "{\"a\":1}}", "a comma or ]");
        row("missing brace", "{\"id\":\"bad\",\"m\":{\"k\":1}", "name");
        row("glued numbers", "1 2", "a comma or ]");
        row("glued word", "{\"a\":tr ue}", "no such word");
        row("leading zero", "{\"a\":01}", "a comma or }");
        row("bare point", "{\"a\":1.}", "digit");
        row("bare exponent", "{\"a\":1e}", "digit");
        row("plus", "{\"a\":+1}", "a value");
        row("Python's words", "{\"a\":None,\"b\":True}", "a value");
        row("another kind of NaN", "{\"a\":nan,\"b\":NaNa}", "no such word");
        row("single quotes", "{'a':1}", "name");
        row("a word", "undefined", "a value");
        row("deep and wrong", QByteArray(2000, '[') + QByteArray(1999, ']') + "}", "]");
        row("two quotes inside", "{\"id\":\"bad\",\"title\":\"say \"hi\" once\"}", "a comma or }");
        row("one quote inside", "{\"id\":\"bad\",\"title\":\"5\" disk\",\"related_events\":[{\"event_id\":\"1\"},{\"event_id\":\"2\"}]}",
            "a comma or }");
        row("a backslash before the last quote", "{\"id\":\"bad\",\"path\":\"C:\\\",\"related_events\":[{\"a\":{}}]}", "a comma or }");
        row("brackets in its strings", "{\"id\":\"bad\",\"a\":\"]},{\\\"id\\\":\",\"b\":x}", "a value");
        row("dirt besides", "{\"id\":\"bad\",\"a\":\"\t\xff\",\"b\":x}", "a raw control character");
    }
    void theRestOfThePageGoesOn()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QByteArray, problem);
        // Compact and pretty-printed; as the first, in the middle, as the last.
        for (const QByteArray &space : {QByteArray(), QByteArray("\r\n  ")}) {
            const QByteArray comma = space + ',' + space;
            const QByteArray a = "{\"id\":\"a\",\"s\":\"\\u0041]\"}";
            const QByteArray b = "{\"id\":" + space + "\"b\",\"x\":[{\"id\":7}]}";
            for (const QByteArrayList &elements : {QByteArrayList{a, bad, b}, QByteArrayList{bad, a, b}}) {
                Page page;
                const auto error = read(space + "{\"size\":2,\"alerts\":" + space + '[' + space + elements.join(comma) + space + "],\"x\":{\"y\":[1]}}" + space, page);
                QVERIFY2(!error, error ? error->reason.c_str() : "");
                QCOMPARE(outcome(page), "a b <" + bad + '>');
                QVERIFY2(QByteArray::fromStdString(page.rejected.front().reason).contains(problem), page.rejected.front().reason.c_str());
                QCOMPARE(page.received, 3);
                QCOMPARE(page.damaged, 1);
                QCOMPARE(page.damagedNew, 1);
            }
        }
    }

    void aDamagedElementMayBeTheLast_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("brackets closed") << QByteArray("{\"id\":\"bad\",\"a\":x}");
        QTest::newRow("a quote lost") << QByteArray("{\"id\":\"bad\",\"a\":\"5\" disk\",\"related_events\":[{\"a\":[1]}]}");
    }
    void aDamagedElementMayBeTheLast()
    {
        QFETCH(QByteArray, bad);
        Page page;
        QVERIFY(!read("{\"alerts\":[{\"id\":\"a\"}," + bad + "],\"size\":2}", page));
        QCOMPARE(outcome(page), "a <" + bad + '>');
    }

    /// Pages that may lack what nobody has seen: to be asked for again.
    void aTruncatedPageIsNoPage_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray whole = "{\"size\":3,\"alerts\":[{\"id\":\"a\",\"x\":[{\"id\":\"c\"},{\"k\":[{\"m\":1}]}]},{\"id\":\"b\",\"s\":\"{[]}\"},{\"id\":\"d\",\"x\":\\}]}";
        for (qsizetype size = 0; size < whole.size(); ++size)
            QTest::addRow("%d bytes", int(size)) << whole.left(size);
        QTest::newRow("damaged behind the list") << QByteArray("{\"alerts\":[{\"id\":\"a\"}],\"x\":}");
        QTest::newRow("damaged before the list") << QByteArray("{\"x\":,\"alerts\":[{\"id\":\"a\"}]}");
        QTest::newRow("another list is damaged") << QByteArray("{\"x\":[+],\"alerts\":[{\"id\":\"a\"}]}");
        QTest::newRow("two pages") << QByteArray("{\"alerts\":[+]}{\"alerts\":[]}");
        QTest::newRow("a brace lost in the last") << QByteArray("{\"alerts\":[{\"id\":\"a\",\"m\":{\"k\":1}]}");
    }
    void aTruncatedPageIsNoPage()
    {
        QFETCH(QByteArray, body);
        Page page;
        QVERIFY(read(body, page).has_value());
        QCOMPARE(page.received, 0);
    }

    void elementsAreRepairedWhereTheyCanBe()
    {
        Page page;
        QVERIFY(!read("{\"alerts\":[{\"id\":\"a\",\"t\":\"x\ty\"},{\"id\":x},{\"id\":\"b\",\"t\":\"C:\\xyz\xff\",\"n\":NaN},,{\"id\":\"c\"},]}", page));
        QCOMPARE(outcome(page), QByteArray("a b c <{\"id\":x}>"));
        QCOMPARE(page.received, 4);
        QCOMPARE(page.damaged, 1);
        QCOMPARE(page.repairs.total(), 4);
        QVERIFY(page.lines.find("\"t\":\"C:\\\\xyz\xef\xbf\xbd\",\"n\":null") != std::string::npos);
    }

    void whatIsNoJsonIsFilteredByItsBytes()
    {
        std::vector<std::string> asked;
        const auto keep = [&asked](const SourceFacts &facts) {
            asked.push_back(facts.id + std::string(facts.raw));
            return facts.raw != "x";
        };
        Page page;
        QVERIFY(!read("{\"alerts\":[x,{\"id\":\"a\"},y]}", page, keep));
        const std::vector<std::string> expected = {"a{\"id\":\"a\"}", "x", "y"};
        QCOMPARE(asked, expected);
        QCOMPARE(outcome(page), QByteArray("a <y>"));
        QCOMPARE(page.duplicates, 1);
        QCOMPARE(page.damaged, 2);
        QCOMPARE(page.damagedNew, 1);
    }

    void manyRejectedOnesShareAPlace()
    {
        PageOptions options;
        options.maxObjects = 5000;
        int asked = 0;
        Page page;
        QByteArray body = "{\"alerts\":[1";
        for (int i = 0; i < 3000; ++i)
            body += ",{},2";
        QVERIFY(!read(body + "]}", page, [&asked](const SourceFacts &) { return ++asked > 0; }, options));
        QCOMPARE(asked, 5000);
        QCOMPARE(page.received, 6001);
        QCOMPARE(page.kept.size(), size_t(2500));
        QCOMPARE(page.rejectedObjects, 3501);
        QCOMPARE(page.rejected.size(), mostRejected + 1);
        QCOMPARE(page.rejected.back().objects, 2501);
        QCOMPARE(std::count(page.rejected.back().raw.begin(), page.rejected.back().raw.end(), '\n'), 2500);
    }

    /// Pages made to be searched without end.
    void hostilePagesTakeLittleTime_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto fill = [](const QByteArray &unit) { return unit.repeated(int(2'000'000 / unit.size())); };
        QTest::newRow("openings") << "{\"alerts\":[{\"id\":," + fill("{\"id\":[") + "]}";
        QTest::newRow("objects that never end") << "{\"alerts\":[x" + fill(",{\"id\":[{}");
        QTest::newRow("ends that are none") << "{\"alerts\":[x" + fill("]") + "]}";
        QTest::newRow("quotes") << "{\"alerts\":[{\"id\":x\"" + fill("\",{\"id\":\"") + "]}";
        QTest::newRow("damage all over") << "{\"alerts\":[x" + fill(",{x}") + "]}";
        QTest::newRow("lists that end") << "{\"alerts\":[x" + fill(",{\"id\":1}],[") + "]}";
    }
    void hostilePagesTakeLittleTime()
    {
        QFETCH(QByteArray, body);
        Page page;
        QElapsedTimer timer;
        timer.start();
        read(body, page);
        // Searched from each byte to the end, it would be many minutes.
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
        qInfo("%d ms", int(timer.elapsed()));
    }
};

QTEST_APPLESS_MAIN(TestPageSalvage)
#include "tst_page_salvage.moc"
