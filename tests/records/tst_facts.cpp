// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/page.h"

#include <QTest>

using namespace casb::records;

namespace {

SourceFacts factsOf(const QByteArray &object, PageKind kind = PageKind::Alerts)
{
    PageOptions options;
    options.kind = kind;
    Page page;
    const QByteArray body = (kind == PageKind::Alerts ? "{\"alerts\":[" : "{\"content\":[") + object + "]}";
    if (readPage(body.toStdString(), options, {}, page) || page.kept.empty())
        return {"no page", {}, false, "", {}, {}};
    return page.kept.front();
}

} // namespace

class TestFacts : public QObject
{
    Q_OBJECT

private slots:
    void readsIds_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("text") << QByteArray(R"("id":"abc")") << QByteArray("abc");
        QTest::newRow("escapes") << QByteArray("\"id\":\"\\u0061b\\/\\\"\\ud83d\\udd10\"") << QByteArray("ab/\"\xf0\x9f\x94\x90");
        QTest::newRow("lone surrogate") << QByteArray("\"id\":\"\\ud800x\"") << QByteArray("\\ud800x");
        QTest::newRow("number") << QByteArray(R"("id":9007199254740993)") << QByteArray("9007199254740993");
        QTest::newRow("float") << QByteArray(R"("id":1.0)") << QByteArray("1.0");
        QTest::newRow("null") << QByteArray(R"("id":null)") << QByteArray();
        QTest::newRow("list") << QByteArray(R"("id":["x"])") << QByteArray();
        QTest::newRow("missing") << QByteArray(R"("a":1)") << QByteArray();
        QTest::newRow("not a child's") << QByteArray(R"("related_events":[{"id":"x"}],"b":{"id":"y"})") << QByteArray();
        QTest::newRow("the last") << QByteArray(R"("id":"a","id":"b")") << QByteArray("b");
        QTest::newRow("the last, null") << QByteArray(R"("id":"a","id":null)") << QByteArray();
        QTest::newRow("name with an escape") << QByteArray("\"\\u0069d\":\"a\"") << QByteArray("a");
    }
    void readsIds()
    {
        QFETCH(QByteArray, members);
        QTEST(QByteArray::fromStdString(factsOf("{" + members + "}").id), "id");
        QTEST(QByteArray::fromStdString(factsOf("{" + QByteArray(members).replace("id\"", "eventId\"").replace("\\u0069d\"", "event\\u0049d\"") + "}", PageKind::Events).id), "id");
    }

    void readsTimes_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<bool>("found");
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<bool>("wrong");
        const auto good = [](const char *time, qint64 ms) { QTest::newRow(time) << QByteArray(time) << true << ms << false; };
        const auto none = [](const char *time, bool wrong) { QTest::newRow(time) << QByteArray(time) << false << qint64(0) << wrong; };
        good("1773739862417", 1773739862417);
        good("1773739862", 1773739862000);
        good("1773739862.5", 1773739862500);
        good("1.773739862417e12", 1773739862417);
        good("99999999999", 99999999999000);
        good("100000000000", 100000000000);
        good("0", 0);
        good("-1", -1000);
        good("\"1773739862417\"", 1773739862417);
        good("\"1773739862\"", 1773739862000);
        good("\"2026-03-17T09:05:12.417Z\"", 1773738312417);
        good("\"2026-03-17T09:05:12Z\"", 1773738312000);
        good("\"2026-03-17T09:05:12.4Z\"", 1773738312400);
        good("\"2026-03-17T09:05:12.417999Z\"", 1773738312417);
        good("\"2026-03-17T11:05:12.417+02:00\"", 1773738312417);
        good("\"2026-03-17T03:35:12.417-0530\"", 1773738312417);
        good("\"2026-03-17 09:05:12.417\"", 1773738312417);
        good("\"2026-03-17T09:05Z\"", 1773738300000);
        good("\"2024-02-29T00:00:00Z\"", 1709164800000);
        good("\"1969-12-31T23:59:59.999Z\"", -1);
        good("\"2026\\u002d03-17T09:05:12.417Z\"", 1773738312417);
        none("null", false);
        none("true", true);
        none("{}", true);
        none("[1]", true);
        none("\"\"", true);
        none("\"yesterday\"", true);
        none("\"2026-02-30T00:00:00Z\"", true);
        none("\"2026-03-17T24:00:00Z\"", true);
        none("\"2026-03-17T09:05:12X\"", true);
        none("\"2026-03-17\"", true);
        none("1e400", true);
        none("123456789012345678901234567890", true);
    }
    void readsTimes()
    {
        QFETCH(QByteArray, time);
        QFETCH(bool, found);
        QFETCH(qint64, ms);
        const SourceFacts facts = factsOf("{\"timestamp\":\"x\",\"timestamp\":" + time + "}");
        QCOMPARE(facts.timestampMs.has_value(), found);
        QCOMPARE(qint64(facts.timestampMs.value_or(0)), ms);
        QTEST(facts.timestampOfWrongType, "wrong");
    }

    void namesTheTypeOfATime()
    {
        const auto typeOf = [](const QByteArray &time) { return QByteArray(factsOf("{\"timestamp\":" + time + "}").timestampType); };
        QCOMPARE(typeOf("true"), QByteArray("bool"));
        QCOMPARE(typeOf("[1]"), QByteArray("list"));
        QCOMPARE(typeOf("{}"), QByteArray("dict"));
        QCOMPARE(typeOf("\"x\""), QByteArray("str"));
        QCOMPARE(typeOf("1.5e3"), QByteArray("float"));
        QCOMPARE(typeOf("15"), QByteArray("int"));
        QCOMPARE(typeOf("null"), QByteArray());
    }

    void readsSeverities()
    {
        QCOMPARE(factsOf("{\"severity\":\"LOW\",\"severity\":\"H\\u0049GH\"}").severity, std::string("HIGH"));
        QCOMPARE(factsOf(R"({"severity":3})").severity, std::string());
        const SourceFacts facts = factsOf("{}");
        QVERIFY(facts.severity.empty() && facts.id.empty() && !facts.timestampMs && !facts.timestampOfWrongType);
    }
};

QTEST_APPLESS_MAIN(TestFacts)
#include "tst_facts.moc"
