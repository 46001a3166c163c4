// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain_secret_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocalServer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace casb;
using namespace std::chrono_literals;

namespace {

CredentialSources entryNamed(const QString &name)
{
    const SecretSource entry{SecretSource::Kind::Keychain, name};
    return {entry, entry, entry};
}

Credentials sample()
{
    return {QStringLiteral("key-é密🔑"), QStringLiteral("id \"quoted\" \\ \n"), QString(4096, QChar(u'ß'))};
}

/// The answer, while events go on; a failure when none comes.
template <typename T> Result<T> answerOf(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        return Error{ErrorId::Stopped, QStringLiteral("no answer at all"), {}};
    return future.result();
}

template <typename T> QByteArray why(const Result<T> &result)
{
    return result ? QByteArray("ok") : result.error().text().toUtf8();
}

/// What another process sees: two reads, one line each, then the exit.
int readAndPrint(const QString &index, const QString &name, int watchdogMs)
{
    KeychainSecretStore store(index, std::chrono::milliseconds(watchdogMs));
    const auto first = store.read(entryNamed(name)), second = store.read(entryNamed(name));
    for (const auto &future : {first, second}) {
        const auto got = answerOf(future);
        const QByteArray line = (got ? got->apiKey : got.error().text()).toUtf8();
        std::printf("%s\n", line.constData());
    }
    return 0;
}

} // namespace

/// Against a real keyring, which with_keyring.sh starts, and against none.
class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void writeReadRemove();
    void entryOfOthersIsLeftAlone();
    void neverStored();
    void manyAtOnce();
    void secondProcess();
    void otherSourcesNeedNoKeychain();
    void destroyedWhileWaiting();
    void noSessionBus();
    void silentBus();
    void locked();

private:
    QStringList child(const QString &name, const QString &bus, int watchdogMs);
    [[nodiscard]] QString index() const { return QDir(m_dir.path()).absoluteFilePath(QStringLiteral("index.ini")); }

    QTemporaryDir m_dir;
};

QStringList TestKeychain::child(const QString &name, const QString &bus, int watchdogMs)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!bus.isNull())
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--read"), index(), name, QString::number(watchdogMs)});
    // Not waitForFinished(): the socket of silentBus() is served by this event loop.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 2 * CASB_PATIENCE_MS)) {
        process.kill();
        process.waitForFinished();
    }
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void TestKeychain::writeReadRemove()
{
    KeychainSecretStore store(index());
    const auto probed = answerOf(store.probe());
    QVERIFY2(probed.ok(), why(probed).constData());
    QVERIFY(store.storedNames().isEmpty());
    const QString name = QStringLiteral("Ännchen / prod");
    const auto written = answerOf(store.write(name, sample()));
    QVERIFY2(written.ok(), why(written).constData());
    QCOMPARE(store.storedNames(), QStringList{name});
    const auto got = answerOf(store.read(entryNamed(name)));
    QVERIFY2(got.ok(), why(got).constData());
    QVERIFY(*got == sample());
    Credentials other = sample();
    other.apiKey = QStringLiteral("replaced");
    QVERIFY(answerOf(store.write(name, other)).ok());
    QVERIFY(*answerOf(store.read(entryNamed(name))) == other);
    QVERIFY(answerOf(store.remove(name)).ok());
    QVERIFY(store.storedNames().isEmpty());
    QVERIFY(answerOf(store.read(entryNamed(name))).error().detail.contains(u"never stored"));
    QVERIFY(answerOf(store.remove(name)).ok());
}

void TestKeychain::entryOfOthersIsLeftAlone()
{
    KeychainSecretStore first(index());
    KeychainSecretStore second(QDir(m_dir.path()).absoluteFilePath(QStringLiteral("second.ini")));
    const QString name = QStringLiteral("contoso");
    Credentials other = sample();
    other.apiKey = QStringLiteral("of the second");
    QVERIFY(answerOf(first.write(name, sample())).ok());
    const auto refused = answerOf(second.write(name, other));
    QVERIFY(!refused.ok());
    QVERIFY2(SecretStore::isNameTaken(refused.error()), why(refused).constData());
    QVERIFY(*answerOf(first.read(entryNamed(name))) == sample());
    QVERIFY(second.storedNames().isEmpty());
    // Both may read it, and the same credentials are no loss.
    QVERIFY(*answerOf(second.read(entryNamed(name))) == sample());
    QVERIFY(answerOf(second.write(name, sample())).ok());
    QVERIFY(answerOf(second.write(name, other)).ok());
    QVERIFY(answerOf(second.remove(name)).ok());
    QVERIFY(answerOf(first.write(name, sample())).ok());
    QVERIFY(answerOf(first.remove(name)).ok());
}

void TestKeychain::neverStored()
{
    KeychainSecretStore store(index());
    const auto got = answerOf(store.read(entryNamed(QStringLiteral("nobody"))));
    QVERIFY(!got.ok());
    QCOMPARE(got.error().id, ErrorId::SecretUnavailable);
    QCOMPARE(got.error().path, u"nobody");
    QVERIFY2(got.error().detail.contains(u"never stored"), why(got).constData());
}

void TestKeychain::manyAtOnce()
{
    KeychainSecretStore store(index());
    QList<QFuture<Result<void>>> writes;
    QList<QFuture<Result<Credentials>>> reads;
    for (int i = 0; i < 10; ++i) {
        Credentials each = sample();
        each.clientId = QString::number(i);
        writes.append(store.write(QStringLiteral("many%1").arg(i), each));
        reads.append(store.read(entryNamed(QStringLiteral("many%1").arg(i))));
    }
    for (int i = 0; i < 10; ++i) {
        QVERIFY(answerOf(writes.at(i)).ok());
        const auto got = answerOf(reads.at(i));
        QVERIFY2(got.ok(), why(got).constData());
        QCOMPARE(got->clientId, QString::number(i));
    }
    for (int i = 0; i < 10; ++i)
        QVERIFY(answerOf(store.remove(QStringLiteral("many%1").arg(i))).ok());
}

void TestKeychain::secondProcess()
{
    const QString name = QStringLiteral("shared");
    KeychainSecretStore store(index());
    QVERIFY(answerOf(store.write(name, sample())).ok());
    QCOMPARE(child(name, {}, CASB_PATIENCE_MS), (QStringList{sample().apiKey, sample().apiKey}));
}

void TestKeychain::otherSourcesNeedNoKeychain()
{
    KeychainSecretStore store(index());
    qputenv("CASB_TEST_SECRET", "from env");
    const SecretSource value{SecretSource::Kind::Value, QStringLiteral("v")};
    const SecretSource variable{SecretSource::Kind::Environment, QStringLiteral("CASB_TEST_SECRET")};
    const auto future = store.read({value, variable, value});
    QVERIFY(future.isFinished());
    QCOMPARE(future.result()->clientId, u"from env");
    const SecretSource missing{SecretSource::Kind::Environment, QStringLiteral("CASB_TEST_NOT_SET")};
    const Error named = store.read({value, missing, value}).result().error();
    QCOMPARE(named.path, u"client_id");
    QVERIFY2(named.detail.contains(u"CASB_TEST_NOT_SET"), qPrintable(named.detail));
}

void TestKeychain::destroyedWhileWaiting()
{
    QFuture<Result<Credentials>> first, second;
    {
        KeychainSecretStore store(index());
        first = store.read(entryNamed(QStringLiteral("x")));
        second = store.read(entryNamed(QStringLiteral("y")));
    }
    QVERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(first.result().error().id, ErrorId::SecretUnavailable);
    QCOMPARE(second.result().error().id, ErrorId::SecretUnavailable);
}

void TestKeychain::noSessionBus()
{
    const QString nowhere = QStringLiteral("unix:path=") + m_dir.path() + QStringLiteral("/none");
    const QStringList lines = child(QStringLiteral("shared"), nowhere, CASB_PATIENCE_MS);
    QCOMPARE(lines.size(), 2);
    for (const QString &line : lines) {
        QVERIFY2(line.startsWith(u"ProofpointCasbInitVariablesError[CODE:4] reason: shared: the "), qPrintable(line));
        QVERIFY2(!line.contains(u"did not answer in time"), qPrintable(line));
    }
}

void TestKeychain::silentBus()
{
    // A bus that takes the call and never answers: the watchdog ends each job, and the second one gets its turn.
    QLocalServer silent;
    const QString path = QDir(m_dir.path()).absoluteFilePath(QStringLiteral("bus"));
    QVERIFY2(silent.listen(path), qPrintable(silent.errorString()));
    const QStringList lines = child(QStringLiteral("shared"), QString(QStringLiteral("unix:path=") + path), 300);
    QCOMPARE(lines.size(), 2);
    for (const QString &line : lines)
        QVERIFY2(line.contains(u"did not answer in time"), qPrintable(line));
}

void TestKeychain::locked()
{
    const QString name = QStringLiteral("shared");
    KeychainSecretStore store(index(), 5s);
    QVERIFY(store.storedNames().contains(name));
    QProcess lock;
    lock.start(QStringLiteral("dbus-send"),
               {QStringLiteral("--session"), QStringLiteral("--print-reply"), QStringLiteral("--dest=org.freedesktop.secrets"),
                QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
    QVERIFY(lock.waitForFinished(CASB_PATIENCE_MS));
    QVERIFY2(lock.exitCode() == 0, lock.readAllStandardError().constData());
    const auto got = answerOf(store.read(entryNamed(name)));
    QVERIFY(!got.ok());
    QCOMPARE(got.error().id, ErrorId::SecretUnavailable);
    QVERIFY2(!got.error().detail.contains(u"never stored"), why(got).constData());
    qInfo("read: %s", why(got).constData());
    const auto never = answerOf(store.read(entryNamed(QStringLiteral("nobody"))));
    QVERIFY(never.error().detail != got.error().detail);
    const auto removed = answerOf(store.remove(name));
    QVERIFY(!removed.ok());
    QVERIFY(store.storedNames().contains(name));
    const auto probed = answerOf(store.probe());
    QVERIFY(!probed.ok());
    qInfo("probe: %s", why(probed).constData());
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--read")
        return readAndPrint(arguments.value(2), arguments.value(3), arguments.value(4).toInt());
    TestKeychain test;
    return QTest::qExec(&test, arguments);
}

#include "tst_keychain.moc"
