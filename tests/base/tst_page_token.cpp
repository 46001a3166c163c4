// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/page_token.h"

#include <QtTest>

using namespace casb;

class TestPageToken : public QObject
{
    Q_OBJECT

private slots:
    void position_data();
    void position();
    void opaque();
};

void TestPageToken::position_data()
{
    QTest::addColumn<QByteArray>("decoded");
    QTest::addColumn<qint64>("ms"); // −1: none
    QTest::addColumn<qint64>("line");
    const QByteArray key = R"("currentKey":"tenant_0f1e/year=2023/month=01/day=16)";
    const QByteArray end = R"({"lineNumber":-1,)" + key;
    QTest::newRow("minute") << QByteArray(end + R"(/hour=12/minute=05/fl_events+15.json.gz"})") << 1'673'870'700'000LL << -1LL;
    QTest::newRow("line") << QByteArray(R"({"lineNumber":17,)" + key + R"(/hour=12/minute=05/x.gz"})") << 1'673'870'700'000LL << 17LL;
    QTest::newRow("no line") << QByteArray('{' + key + R"(/hour=12/minute=05/x.gz"})") << 1'673'870'700'000LL << -1LL;
    QTest::newRow("hour") << QByteArray(end + R"(/hour=12/x.json.gz"})") << 1'673'870'400'000LL << -1LL;
    QTest::newRow("day") << QByteArray(end + R"("})") << 1'673'827'200'000LL << -1LL;
    QTest::newRow("no such day") << QByteArray(R"({"currentKey":"t/year=2023/month=13/day=41/"})") << -1LL << -1LL;
    QTest::newRow("no key") << QByteArray(R"({"lineNumber":3})") << -1LL << -1LL;
    QTest::newRow("no JSON") << QByteArray("\x00\x01\x02", 3) << -1LL << -1LL;
    QTest::newRow("empty") << QByteArray() << -1LL << -1LL;
}

void TestPageToken::position()
{
    QFETCH(const QByteArray, decoded);
    QFETCH(const qint64, ms);
    QFETCH(const qint64, line);
    const QString token = QString::fromLatin1(decoded.toBase64());
    const std::optional<TokenPosition> found = tokenPosition(token);
    QCOMPARE(found.has_value(), ms >= 0);
    QCOMPARE(found.value_or(TokenPosition{-1, -1}).timeMs, ms);
    QCOMPARE(found.value_or(TokenPosition{}).line, line);
    QCOMPARE(tokenPositionMs(token).value_or(-1), ms);
}

void TestPageToken::opaque()
{
    QVERIFY(!tokenPosition(QStringLiteral("not base64 at all!")));
}

QTEST_GUILESS_MAIN(TestPageToken)
#include "tst_page_token.moc"
