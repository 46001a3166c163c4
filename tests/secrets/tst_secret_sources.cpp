// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memory_secret_store.h"
#include "secrets/run_secret_store.h"
#include "secrets/secret_sources.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace casb;

class TestSecretSources : public QObject
{
    Q_OBJECT

private slots:
    void resolve_data();
    void resolve();
    void missing();
    void jsonRoundTrip();
    void memoryStore();
    void keptForThisRun();

private:
    QTemporaryDir m_dir;
};

void TestSecretSources::resolve_data()
{
    using Kind = SecretSource::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // null: SecretUnavailable
    const auto file = [this](const QString &name, const QByteArray &content) {
        QFile out(QDir(m_dir.path()).absoluteFilePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() ? out.fileName() : QString();
    };
    qputenv("CASB_TEST_SECRET", "from env é");
    qputenv("CASB_TEST_EMPTY", "");
    qunsetenv("CASB_TEST_NOT_SET");
    QTest::newRow("value") << int(Kind::Value) << QStringLiteral("abc") << QStringLiteral("abc");
    QTest::newRow("env") << int(Kind::Environment) << QStringLiteral("CASB_TEST_SECRET") << QStringLiteral("from env é");
    QTest::newRow("env empty") << int(Kind::Environment) << QStringLiteral("CASB_TEST_EMPTY") << QString();
    QTest::newRow("env not set") << int(Kind::Environment) << QStringLiteral("CASB_TEST_NOT_SET") << QString();
    QTest::newRow("file") << int(Kind::File) << file(QStringLiteral("a"), "se cret\r\n") << QStringLiteral("se cret");
    QTest::newRow("file empty") << int(Kind::File) << file(QStringLiteral("b"), "\n") << QString();
    QTest::newRow("file large") << int(Kind::File) << file(QStringLiteral("c"), QByteArray(70000, 'x')) << QString();
    QTest::newRow("file missing") << int(Kind::File) << QString(m_dir.path() + u"/none") << QString();
    QTest::newRow("folder") << int(Kind::File) << m_dir.path() << QString();
    QTest::newRow("keychain") << int(Kind::Keychain) << QStringLiteral("acme") << QString();
}

void TestSecretSources::resolve()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<QString> got = resolveSecret({SecretSource::Kind(kind), text});
    QCOMPARE(got.ok(), !expected.isNull());
    if (got)
        QCOMPARE(*got, expected);
    else
        QCOMPARE(got.error().id, ErrorId::SecretUnavailable);
    if (!got)
        QVERIFY2(got.error().detail.contains(text), qPrintable(got.error().detail));
}

void TestSecretSources::missing()
{
    using Kind = SecretSource::Kind;
    qunsetenv("CASB_TEST_NOT_SET");
    const SecretSource value{Kind::Value, QStringLiteral("a")}, variable{Kind::Environment, QStringLiteral("CASB_TEST_NOT_SET")};
    const SecretSource file{Kind::File, QString(m_dir.path() + u"/none")}, entry{Kind::Keychain, QStringLiteral("acme")};
    QVERIFY(missingSecrets({value, value, value}).isEmpty());
    QVERIFY(missingSecrets({entry, entry, entry}).isEmpty());
    const QList<Error> found = missingSecrets({variable, value, file});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).path, QStringLiteral("api_key"));
    QCOMPARE(found.at(0).detail, QStringLiteral("the environment variable CASB_TEST_NOT_SET is not set"));
    QCOMPARE(found.at(1).path, QStringLiteral("client_secret"));
    QVERIFY2(found.at(1).detail.startsWith(u"the file " + file.text + u" cannot be read: "), qPrintable(found.at(1).detail));
    QCOMPARE(resolveCredentials({value, file, value}, {}).error().path, QStringLiteral("client_id"));
}

void TestSecretSources::jsonRoundTrip()
{
    const Credentials all{QStringLiteral("k\"ey\n"), QStringLiteral("é密🔑"), QString(4096, u'x')};
    const auto back = credentialsFromJson(credentialsToJson(all), QStringLiteral("n"));
    QVERIFY(back.ok());
    QVERIFY(*back == all);
    for (const char *bad : {"", "[]", "{}", "probe", "{\"api_key\":\"a\",\"client_id\":\"b\"}"})
        QVERIFY(!credentialsFromJson(bad, QStringLiteral("n")).ok());
}

void TestSecretSources::memoryStore()
{
    MemorySecretStore store;
    const SecretSource entry{SecretSource::Kind::Keychain, QStringLiteral("acme")};
    const CredentialSources sources{entry, {SecretSource::Kind::Value, QStringLiteral("mixed")}, entry};
    QCOMPARE(store.read(sources).result().error().id, ErrorId::SecretUnavailable);
    QVERIFY(store.write(QStringLiteral("acme"), {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}).result().ok());
    const auto got = store.read(sources).result();
    QVERIFY(got.ok());
    QVERIFY(*got == (Credentials{QStringLiteral("a"), QStringLiteral("mixed"), QStringLiteral("c")}));
    QVERIFY(store.probe().result().ok());
    store.failWith({ErrorId::SecretUnavailable, QStringLiteral("locked"), {}});
    QVERIFY(!store.probe().result().ok());
    QVERIFY(!store.read(sources).result().ok());
    store.failWith({});
    QVERIFY(store.remove(QStringLiteral("acme")).result().ok());
    QVERIFY(!store.read(sources).result().ok());
}

void TestSecretSources::keptForThisRun()
{
    auto behind = std::make_unique<MemorySecretStore>();
    MemorySecretStore &keychain = *behind;
    RunSecretStore store(std::move(behind));
    const QString name = QStringLiteral("acme");
    const SecretSource entry{SecretSource::Kind::Keychain, name};
    const CredentialSources sources{entry, entry, entry};
    const auto secrets = [](const QString &key) { return Credentials{key, QStringLiteral("b"), QStringLiteral("c")}; };
    const auto key = [&] {
        const auto got = store.read(sources).result();
        return got ? got->apiKey : QString();
    };
    store.keepForThisRun(name, secrets(QStringLiteral("kept")));
    QCOMPARE(key(), QStringLiteral("kept"));
    // A keychain that refuses leaves what is kept here.
    keychain.failWith({ErrorId::SecretUnavailable, QStringLiteral("locked"), {}});
    QVERIFY(!store.write(name, secrets(QStringLiteral("new"))).result().ok());
    QCOMPARE(key(), QStringLiteral("kept"));
    QVERIFY(!store.remove(name).result().ok());
    QCOMPARE(key(), QStringLiteral("kept"));
    keychain.failWith({});
    QVERIFY(store.write(name, secrets(QStringLiteral("new"))).result().ok());
    QCOMPARE(key(), QStringLiteral("new"));
    store.keepForThisRun(name, secrets(QStringLiteral("kept")));
    QCOMPARE(key(), QStringLiteral("kept"));
    QVERIFY(store.remove(name).result().ok());
    QCOMPARE(key(), QString());
}

QTEST_GUILESS_MAIN(TestSecretSources)
#include "tst_secret_sources.moc"
