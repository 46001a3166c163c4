// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/page.h"

#include <QTest>

using namespace casb::records;

/// Bodies that are no JSON as they stand but whose meaning is clear.
class TestPageDirty : public QObject
{
    Q_OBJECT

private slots:
    void repairs_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QByteArray>("repaired");
        QTest::addColumn<int>("controls");
        QTest::addColumn<int>("utf8");
        const auto row = [](const char *name, const QByteArray &inside, const QByteArray &repaired, int controls, int utf8) {
            QTest::newRow(name) << inside << repaired << controls << utf8;
        };
        const QByteArray bad = "\xef\xbf\xbd";
        row("clean", "a\xc3\xa9", "a\xc3\xa9", 0, 0);
        row("tab", "a\tb", "a\\tb", 1, 0);
        row("line breaks", "a\r\nb", "a\\r\\nb", 2, 0);
        row("others", QByteArray("\x01\x1f\b\f"), "\\u0001\\u001f\\b\\f", 4, 0);
        row("NUL", QByteArray("a\0b", 3), "a\\u0000b", 1, 0);
        row("behind an escaped quote", "\\\"\t\\\"", "\\\"\\t\\\"", 1, 0);
        row("behind an escaped backslash", "\\\\\t", "\\\\\\t", 1, 0);
        row("behind a lone backslash", "\\\t", "\\\\\\t", 1, 0);
        row("Shift JIS, whose second byte is a backslash", "\x95\\\x8e\xa6", bad + "\\\\" + bad + bad, 0, 3);
        row("a lone backslash before a good sequence", "\xff\\\xc3\xa9", bad + "\\\\\xc3\xa9", 0, 1);
        row("one bad byte", "a\xff" "b", "a" + bad + "b", 0, 1);
        row("lone continuations", "\x80\x80", bad + bad, 0, 2);
        row("cut sequence", "\xe2\x82", bad, 0, 1);
        row("cut sequence before a letter", "\xf0\x9f\x94z", bad + "z", 0, 1);
        row("cut sequence before a sequence", "\xe2\x82\xc3\xa9", bad + "\xc3\xa9", 0, 1);
        row("surrogate", "\xed\xa0\x80", bad + bad + bad, 0, 3);
        row("overlong", "\xc0\xaf\xe0\x80\xaf", bad + bad + bad + bad + bad, 0, 5);
        row("beyond Unicode", "\xf4\x90\x80\x80", bad + bad + bad + bad, 0, 4);
        row("the replacement itself", bad, bad, 0, 0);
        row("both", "\t\xff", "\\t" + bad, 1, 1);
    }
    void repairs()
    {
        QFETCH(QByteArray, inside);
        QFETCH(QByteArray, repaired);
        QFETCH(int, controls);
        QFETCH(int, utf8);
        const QByteArray body = "\n{\"alerts\":\t[{\"id\":\"" + inside + "\"}]}";
        PageOptions options;
        options.flatten = false;
        options.pullingId = "1";
        Page page;
        const auto error = readPage({body.constData(), static_cast<size_t>(body.size())}, options, {}, page);
        QVERIFY2(!error, error ? error->reason.c_str() : "");
        QCOMPARE(QByteArray::fromStdString(page.lines), "{\"id\":\"" + repaired + "\",\"@devo_pulling_id\":\"1\"}\n");
        QCOMPARE(page.repairs.controlCharacters, controls);
        QCOMPARE(page.repairs.invalidUtf8, utf8);
    }

    void repairsWhatIsNoValue_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("repaired");
        QTest::addColumn<int>("escapes");
        QTest::addColumn<int>("notNumbers");
        const auto row = [](const char *name, const QByteArray &written, const QByteArray &repaired, int escapes, int notNumbers) {
            QTest::newRow(name) << written << repaired << escapes << notNumbers;
        };
        row("NaN", "NaN", "null", 0, 1);
        row("infinite", "[Infinity, -Infinity ,{\"a\":NaN}]", "[null,null,{\"a\":null}]", 0, 3);
        row("only letters of a string", "\"NaN, -Infinity\"", "\"NaN, -Infinity\"", 0, 0);
        row("of a string, too", "[NaN,\":NaN \\\" NaN\"]", "[null,\":NaN \\\" NaN\"]", 0, 1);
        row("a path", "\"C:\\xyz\\new\\qa\"", "\"C:\\\\xyz\\new\\\\qa\"", 2, 0);
        row("a quote that needs none", "\"it\\'s\"", "\"it\\\\'s\"", 1, 0);
        row("hexadecimal digits", "\"\\u12\\u12G4\\uABcd\\u\"", "\"\\\\u12\\\\u12G4\\uABcd\\\\u\"", 3, 0);
        row("an escaped backslash", "\"\\\\x\\y\"", "\"\\\\x\\\\y\"", 1, 0);
        row("in a name", "{\"\\x\":1}", "{\"\\\\x\":1}", 1, 0);
    }
    void repairsWhatIsNoValue()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, repaired);
        QFETCH(int, escapes);
        QFETCH(int, notNumbers);
        const QByteArray body = "{\"alerts\":[{\"a\":" + written + "}]}";
        PageOptions options;
        options.flatten = false;
        options.pullingId = "1";
        Page page;
        const auto error = readPage({body.constData(), static_cast<size_t>(body.size())}, options, {}, page);
        QVERIFY2(!error, error ? error->reason.c_str() : "");
        QCOMPARE(QByteArray::fromStdString(page.lines), "{\"a\":" + repaired + ",\"@devo_pulling_id\":\"1\"}\n");
        QCOMPARE(page.repairs.invalidEscapes, escapes);
        QCOMPARE(page.repairs.notNumbers, notNumbers);
        QCOMPARE(page.repairs.total(), escapes + notNumbers);
        QCOMPARE(page.damaged, 0);
    }

    void doesNotRepairWhatHasNoMeaning_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("control character between tokens") << QByteArray("{\"alerts\":\x01[]}");
        QTest::newRow("bad byte between tokens") << QByteArray("{\"alerts\":[]\xff}");
        QTest::newRow("control character and truncated") << QByteArray("{\"alerts\":[{\"a\":\"\t");
        QTest::newRow("UTF-16") << QByteArray("{\0\"\0", 4);
    }
    void doesNotRepairWhatHasNoMeaning()
    {
        QFETCH(QByteArray, body);
        Page page;
        QVERIFY(readPage({body.constData(), static_cast<size_t>(body.size())}, {}, {}, page).has_value());
        QCOMPARE(page.repairs.controlCharacters, 0);
    }
};

QTEST_APPLESS_MAIN(TestPageDirty)
#include "tst_page_dirty.moc"
