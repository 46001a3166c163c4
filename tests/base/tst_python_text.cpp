// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/python_text.h"

#include <QtTest>

class TestPythonText : public QObject
{
    Q_OBJECT

private slots:
    void quotesAsPythonDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        QTest::newRow("plain") << QStringLiteral("abc") << QStringLiteral("'abc'");
        QTest::newRow("apostrophe") << QStringLiteral("o'neil") << QStringLiteral("\"o'neil\"");
        QTest::newRow("both quotes") << QStringLiteral("a'b\"c") << QStringLiteral("'a\\'b\"c'");
        QTest::newRow("backslash") << QStringLiteral("a\\b") << QStringLiteral("'a\\\\b'");
        QTest::newRow("line end") << QStringLiteral("a\nb\tc") << QStringLiteral("'a\\nb\\tc'");
        QTest::newRow("control") << QString(QChar(1)) << QStringLiteral("'\\x01'");
        QTest::newRow("unicode") << QStringLiteral("Zoë") << QStringLiteral("'Zoë'");
    }

    void quotesAsPythonDoes()
    {
        QFETCH(QString, text);
        QTEST(casb::pythonText(text), "printed");
    }

    void printsJsonInItsOrder_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("printed");
        QTest::newRow("state of alerts")
            << QByteArray("{\"initial_start_time_in_utc\":\"2022-01-16T00:00:00Z\",\"last_event_time_in_utc\":\"2022-01-21T00:00:00Z\",\"last_ids\":[],\"@persistence_version\":1}")
            << QStringLiteral("{'initial_start_time_in_utc': '2022-01-16T00:00:00Z', 'last_event_time_in_utc': "
                              "'2022-01-21T00:00:00Z', 'last_ids': [], '@persistence_version': 1}");
        QTest::newRow("constants") << QByteArray("{\"b\": null, \"a\" : true,\"c\":false}")
                                   << QStringLiteral("{'b': None, 'a': True, 'c': False}");
        QTest::newRow("escapes") << QByteArray("[\"a\\\"b\",\"\\u00eb\"]") << QStringLiteral("['a\"b', 'ë']");
    }

    void printsJsonInItsOrder()
    {
        QFETCH(QByteArray, json);
        QTEST(casb::pythonFromJson(json), "printed");
    }
};

QTEST_GUILESS_MAIN(TestPythonText)
#include "tst_python_text.moc"
