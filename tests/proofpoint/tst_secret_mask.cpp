// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofpoint/answer_rules.h"

#include <QtTest>

using namespace casb;

namespace {

const QString kAwkward = QString::fromUtf8("s3cr3t+/=&\"q\\u äé!x");
const QString kPlain = QStringLiteral("plain-secret-77");

} // namespace

/// Secrets in what others wrote. The escaped forms were made by Python's json, urllib, html and base64.
class TestSecretMask : public QObject
{
    Q_OBJECT

private slots:
    void everyFormIsHidden_data();
    void everyFormIsHidden();
    void everyPlaceInBase64();
    void aSecretInASecretIsHiddenWhole();
    void aLongSecretIsHidden_data();
    void aLongSecretIsHidden();
    void aHostileTextIsNotSlow();
    void noHalfOfASecretIsShown();
};

void TestSecretMask::everyFormIsHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *text, const char *shown) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    row("as it is", "a s3cr3t+/=&\"q\\u äé!x b plain-secret-77.", "a *** b ***.");
    row("JSON", R"({"a":"s3cr3t+/=&\"q\\u äé!x"})", R"({"a":"***"})");
    row("JSON in ASCII", R"({"a":"s3cr3t+/=&\"q\\u \u00e4\u00e9!x"})", R"({"a":"***"})");
    row("JSON, slashes escaped", R"({"a":"s3cr3t+\/=&\"q\\u \u00E4\u00E9!x"})", R"({"a":"***"})");
    row("JSON in JSON", R"(s3cr3t+/=&\\\"q\\\\u \\u00e4\\u00e9!x)", "***");
    row("JSON, hidden from HTML", R"(s3cr3t\u002b/\u003d\u0026\u0022q\\u äé!x)", "***");
    row("percent", "/?a=s3cr3t%2B%2F%3D%26%22q%5Cu%20%C3%A4%C3%A9%21x&b=1", "/?a=***&b=1");
    row("percent, small", "s3cr3t%2b%2f%3d%26%22q%5cu%20%c3%a4%c3%a9%21x", "***");
    row("percent, as forms do", "s3cr3t%2B%2F%3D%26%22q%5Cu+%C3%A4%C3%A9%21x", "***");
    row("percent, twice", "s3cr3t%252B/%253D%2526%2522q%255Cu%2B%25C3%25A4%25C3%25A9%2521x", "***");
    row("percent, some only", "s3cr3t+/%3D%26%22q\\u%20äé!x", "***");
    row("HTML", "<p>s3cr3t+/=&amp;&quot;q\\u äé!x</p>", "<p>***</p>");
    row("HTML by number", "s3cr3t&#43;&#x2f;&#61;&#38;&#034;q&#92;u&#32;&#228;&#xe9;&#33;x", "***");
    row("Python", R"('s3cr3t+/=&"q\\u \xe4\xe9!x')", "'***'");
    row("Base64", "Basic czNjcjN0Ky89JiJxXHUgw6TDqSF4, Basic cGxhaW4tc2VjcmV0LTc3", "Basic ***, Basic ***");
    row("Base64 behind one", "YXMzY3IzdCsvPSYicVx1IMOkw6kheA==", "YX***");
    row("Base64 behind two", "YWJwbGFpbi1zZWNyZXQtNzc=", "YWJ***");
    row("Base64 behind three", "aWQ6czNjcjN0Ky89JiJxXHUgw6TDqSF4", "aWQ6***");
    row("Base64 for URLs", "czNjcjN0Ky89JiJxXHUgw6TDqSF4fQ", "***fQ");
    row("hexadecimal", "7333637233742B2F3D2622715C7520C3A4C3A92178 706c61696e2d7365637265742d3737", "*** ***");
    row("others", "nothing of it: s3cr3t, plain, secret-77", "nothing of it: s3cr3t, plain, secret-77");
}

void TestSecretMask::everyFormIsHidden()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(SecretMask({kPlain, kAwkward}).hidden(text), shown);
    QCOMPARE(SecretMask().hidden(text), text);
}

void TestSecretMask::everyPlaceInBase64()
{
    // Whatever stands beside it, no four digits in a row that hold a part of it only.
    for (const QString &secret :
         {kPlain, kAwkward, QStringLiteral("six678"), QStringLiteral("seven78"), QStringLiteral("eight678")}) {
        for (int before = 0; before < 7; ++before) {
            for (int behind = 0; behind < 4; ++behind) {
                const QByteArray text = QByteArray(before, 'B') + secret.toUtf8() + QByteArray(behind, 'E');
                for (const auto option : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
                    const QString shown = SecretMask({secret}).hidden(QString::fromLatin1(text.toBase64(option)));
                    QVERIFY2(shown.contains(QStringLiteral("***")), qPrintable(secret + u' ' + shown));
                    const QByteArray left =
                        QByteArray::fromBase64(shown.section(QStringLiteral("***"), 0, 0).toLatin1(), option);
                    QCOMPARE(left, QByteArray(left.size(), 'B'));
                }
            }
        }
    }
}

void TestSecretMask::aSecretInASecretIsHiddenWhole()
{
    QCOMPARE(SecretMask({QStringLiteral("secret"), QStringLiteral("secret-of-mine")})
                 .hidden(QStringLiteral("<secret-of-mine>")),
             QStringLiteral("<***>"));
}

void TestSecretMask::aLongSecretIsHidden_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("token") << QString(20'000, u'x');
    QTest::newRow("token of what is escaped") << QStringLiteral("+/=").repeated(3'000);
}

void TestSecretMask::aLongSecretIsHidden()
{
    QFETCH(QString, secret);
    QCOMPARE(SecretMask({secret}).hidden(u'<' + secret + u'>'), QStringLiteral("<***>"));
}

void TestSecretMask::aHostileTextIsNotSlow()
{
    const QString secret = QStringLiteral("\"+/=\\&secret");
    for (const char16_t c : u"\\ &0%u+=\"") {
        const QString text = QString(64 << 10, QChar(c)) + secret;
        QVERIFY(SecretMask({secret}).hidden(text).endsWith(QStringLiteral("***")));
    }
}

void TestSecretMask::noHalfOfASecretIsShown()
{
    // A message is cut for display: at any place, also inside of a secret.
    const SecretMask mask({kPlain});
    for (int before = 270; before < 310; ++before) {
        const QByteArray text = QByteArray(before, 'x') + ' ' + kPlain.toUtf8();
        for (const QByteArray &body : {text, QByteArray("{\"message\":\"" + text + "\"}")}) {
            const QString shown = messageOfBody(body, mask);
            QVERIFY2(!shown.contains(QStringLiteral("pl")), qPrintable(shown));
        }
    }
}

QTEST_GUILESS_MAIN(TestSecretMask)
#include "tst_secret_mask.moc"
