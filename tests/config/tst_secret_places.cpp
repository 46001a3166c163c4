// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/secret_places.h"

#include <QTest>

using namespace casb;

namespace {

QString masked(const QString &text)
{
    QString out;
    qsizetype at = 0;
    for (const TextPlace &place : secretPlaces(text)) {
        out += text.mid(at, place.begin - at) + u'*';
        at = place.end;
    }
    return out + text.mid(at);
}

} // namespace

class TestSecretPlaces : public QObject
{
    Q_OBJECT

private slots:
    void parsed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *name, const char *text, const char *clean) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(clean);
        };
        row("plain", "a:\n  api_key: one\n  x: 1\n", "a:\n  api_key: *\n  x: 1\n");
        row("number", "password: 0123 # old", "password: * # old");
        row("comment sign and comma", "client_secret: abc#def,ghi # note\nx: 1", "client_secret: * # note\nx: 1");
        row("blanks inside", "client_secret: pa ss\nx: 1", "client_secret: *\nx: 1");
        row("flow", "c: {api_key: a/b+c=, client_id: i d, client_secret: s#t} # note", "c: {api_key: *, client_id: *, client_secret: *} # note");
        row("flow over lines", "c: {api_key: a\n    b,\n  client_id: c}", "c: {api_key: *\n    *,\n  client_id: *}");
        row("double quotes", "api_key: \"a\\\"b, \\\\\" # c", "api_key: * # c");
        row("double quotes over lines", "api_key: \"a\n  b\"\nx: 1", "api_key: *\n  *\nx: 1");
        row("single quotes", "client_secret: 'it''sX' # c", "client_secret: * # c");
        row("tag", "client_secret: !!str X#1\nx: 1", "client_secret: !!str *\nx: 1");
        row("tag and quotes", "client_secret: ! 'X'", "client_secret: ! *");
        row("literal", "a:\n  client_secret: |\n    one # no comment\n\n    two\n  x: 1\n",
            "a:\n  client_secret: |\n    *\n\n    *\n  x: 1\n");
        row("folded", "client_secret: >- # note\n  one\n  two\nx: 1\n", "client_secret: >- # note\n  *\n  *\nx: 1\n");
        row("value below", "client_secret:\n  abc\n  def\nx: 1\n", "client_secret:\n  *\n  *\nx: 1\n");
        row("anchor", "x: &s one\ny: 1\nclient_secret: *s\n", "x: &s *\ny: 1\nclient_secret: *s\n");
        row("anchor twice", "a: {api_key: &s one}\nb: {api_key: *s}\n", "a: {api_key: &s *}\nb: {api_key: *s}\n");
        row("merged", "a: &d\n  api_key: one\nb:\n  <<: *d\n", "a: &d\n  api_key: *\nb:\n  <<: *d\n");
        row("list", "password: [a, b]\nx: 1", "password: [*, *]\nx: 1");
        row("items", "- client_secret: a\n  x: 1\n- password: b", "- client_secret: *\n  x: 1\n- password: *");
        row("name in quotes", "\"api_key\": a\n'password' : b", "\"api_key\": *\n'password' : *");
        row("escaped name", "\"api\\x5fkey\": a", "\"api\\x5fkey\": *");
        row("json", "{\"api_key\":\"a\\\"b\",\"x\":[1],\"client_id\" : 7}", "{\"api_key\":*,\"x\":[1],\"client_id\" : *}");
        row("references", "api_key: {env: KEY}\nclient_id:\n  file: id\ncredentials: {keychain: contoso}",
            "api_key: {env: KEY}\nclient_id:\n  file: id\ncredentials: {keychain: contoso}");
        row("no reference", "api_key: {value: a, b: {c: d}}", "api_key: {*: *, *: {*: *}}");
        row("no value", "api_key:\nclient_id: ''\nclient_secret: !!str\nx: 1", "api_key:\nclient_id: ''\nclient_secret: !!str\nx: 1");
        row("other letters", "名前: é密🔑\npassword: é密🔑 # 🔑\nclient_id: b", "名前: é密🔑\npassword: * # 🔑\nclient_id: *");
        row("byte order mark", "\xEF\xBB\xBFx: 1\napi_key: a\n", "\xEF\xBB\xBFx: 1\napi_key: *\n");
        row("carriage returns", "x: 1\r\napi_key: a\r\nclient_id: |\r\n  b\r\n  c\r\ny: 1\r\n",
            "x: 1\r\napi_key: *\r\nclient_id: |\r\n  *\r\n  *\r\ny: 1\r\n");
        row("documents", "api_key: a\n---\napi_key: b\n", "api_key: *\n---\napi_key: *\n");
        row("nothing", "", "");
    }
    void parsed()
    {
        QFETCH(QString, text);
        QTEST(masked(text), "clean");
    }

    void guessed_data()
    {
        QTest::addColumn<QString>("text"); // every capital S is of a secret
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *name, const char *text, const char *kept) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(kept);
        };
        row("bracket open", "api_key: S#S,S\nclient_id: 'S''S'\nx: [", "x: [");
        row("quote open", "x: 1\nclient_secret: \"S\\\"S\ny: 1\n", "x: 1");
        row("literal", "a:\n  password: |\n    S\n\n    S\n  x: 1\nb: ]", "  x: 1\nb: ]");
        row("value below", "password:\n  S\n  S\nx: ]", "x: ]");
        row("value below at the margin", "password:\nS\nx: ]", "x: ]");
        row("no value", "password:\nx: ]", "x: ]");
        row("one line", "c: {api_key: S, client_id: S S}\nx: ]", "x: ]");
        row("flow over lines", "c: {api_key: S\nS, x: 1}\ny: ]", "y: ]");
        row("json", "{\"api_key\": \"S\\\"S\",\n\"x\": 1,\n\"password\":\n\"S\",\n\"y\": ]", "\"x\": 1,");
        row("anchor", "x: &a S S\ny: *a\nz: ]", "z: ]");
        row("two documents' worth", "a: b: c\n  client_secret: S\n", "a: b: c\n");
        row("capitals", "API_KEY: S\nx: ]", "x: ]");
    }
    void guessed()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const QString clean = masked(text);
        QVERIFY2(!clean.contains(u'S'), qPrintable(clean));
        QVERIFY2(clean.contains(kept), qPrintable(clean));
        QCOMPARE(clean.count(u'\n'), text.count(u'\n'));
    }

    void hugeAliasesAreCut()
    {
        QString text = QStringLiteral("a0: &a0 {api_key: S}\n");
        for (int i = 1; i < 30; ++i)
            text += QStringLiteral("a%1: &a%1 [*a%2, *a%2, *a%2]\n").arg(i).arg(i - 1);
        QVERIFY(!masked(text).contains(u'S'));
    }
};

QTEST_GUILESS_MAIN(TestSecretPlaces)
#include "tst_secret_places.moc"
