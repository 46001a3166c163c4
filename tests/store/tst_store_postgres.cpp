// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commit_eater.h"
#include "postgres_server.h"
#include "store_place.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace casb;

/// What concerns a server: one engine a database, connections that break, a password that stays hidden.
class TestStorePostgres : public QObject
{
    Q_OBJECT

private:
    PostgresServer m_server;
    std::unique_ptr<StorePlace> m_place;

    [[nodiscard]] bool saidAnywhere(const QString &text) const
    {
        const auto entries = m_place->sink->entries();
        return std::any_of(entries.begin(), entries.end(),
                           [&](const LogEntry &entry) { return entry.message.contains(text); });
    }

    [[nodiscard]] qsizetype said(const QString &text) const
    {
        const auto entries = m_place->sink->entries();
        return std::count_if(entries.begin(), entries.end(),
                             [&](const LogEntry &entry) { return entry.message.contains(text); });
    }

private slots:
    void init()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_place = std::make_unique<StorePlace>();
        m_place->config = m_server.newDatabase();
    }

    void secondEngineIsRefused();
    void newerSchemaIsRefused();
    void otherTablesAreRefused();
    void serverThatIsAwayIsTold();
    void passwordIsFound();
    void readerOfAnotherProcess();
    void brokenConnectionIsMended();
    void outageIsWaitedOut();
    void otherReasonOfAnOutageIsTold();
    void waitForAServerCanBeGivenUp();
    void nothingTwiceOverRestarts();
    void committedWithoutAnswer();
    void endsDuringAnOutage();
};

void TestStorePostgres::secondEngineIsRefused()
{
    auto store = m_place->open();
    const auto second = m_place->tryOpen();
    QVERIFY(!second);
    QVERIFY(second.error().id == ErrorId::StoreFailed);
    QVERIFY2(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(second.error().text()));
    store.reset();
    QVERIFY(m_place->tryOpen().ok());
}

void TestStorePostgres::newerSchemaIsRefused()
{
    m_place->open().reset();
    QVERIFY(
        m_server.sql(m_place->config, QStringLiteral("UPDATE meta SET value = '999' WHERE name = 'schema_version'")));
    const auto refused = m_place->tryOpen();
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(QStringLiteral("999")));
}

void TestStorePostgres::otherTablesAreRefused()
{
    QVERIFY(m_server.sql(m_place->config, QStringLiteral("CREATE TABLE address (name TEXT)")));
    QVERIFY(!m_place->tryOpen());
}

void TestStorePostgres::serverThatIsAwayIsTold()
{
    QVERIFY(m_server.stop());
    const auto refused = m_place->tryOpen();
    QVERIFY(!refused);
    QVERIFY(refused.error().id == ErrorId::StoreFailed);
    QVERIFY(refused.error().path.startsWith(QStringLiteral("postgresql://casb@")));
    QVERIFY(!refused.error().text().contains(m_place->config.password.text));
}

void TestStorePostgres::passwordIsFound()
{
    m_place->config.password = {SecretSource::Kind::Environment, QStringLiteral("CASB_TEST_NOT_SET")};
    const auto missing = m_place->tryOpen();
    QVERIFY(!missing);
    QVERIFY(missing.error().id == ErrorId::SecretUnavailable);
    qputenv("CASB_TEST_SET", "anything");
    m_place->config.password.text = QStringLiteral("CASB_TEST_SET");
    QVERIFY(m_place->tryOpen().ok());
    m_place->config.password = {SecretSource::Kind::Keychain, QStringLiteral("entry")};
    QVERIFY(m_place->tryOpen().error().id == ErrorId::SecretUnavailable);
}

void TestStorePostgres::readerOfAnotherProcess()
{
    const auto store = m_place->open();
    QVERIFY(store->commitPage(testPage(alertsKey(), 0, 0, 3)).result().ok());
    const auto reader = Store::openReader(m_place->config, m_place->clock);
    QVERIFY(reader.ok());
    QCOMPARE(recordsFrom(**reader, 0), expectedRecords(0, 3));
    QVERIFY((*reader)->spoolFacts().sizeBytes > 0);
}

void TestStorePostgres::brokenConnectionIsMended()
{
    const auto store = m_place->open();
    const auto reader = store->reader();
    for (int i = 0; i < 5; ++i) {
        QVERIFY(store->commitPage(testPage(alertsKey(), i, i * 10, 10)).result().ok());
        QVERIFY(reader->state(alertsKey()));
        QVERIFY(m_server.sql(m_place->config,
                             QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                            "WHERE pid <> pg_backend_pid() AND datname = current_database()")));
        // The reader says it once and is well again with the next question.
        QVERIFY(!reader->state(alertsKey()));
        QVERIFY(reader->lastError().id == ErrorId::StoreFailed);
    }
    QVERIFY(store->flush().result().ok());
    QCOMPARE(reader->state(alertsKey())->version, 5);
    QCOMPARE(recordsFrom(*reader, 0), expectedRecords(0, 50));
    QVERIFY(saidAnywhere(QStringLiteral("server is back")));
    QVERIFY(!saidAnywhere(m_place->config.password.text));
}

void TestStorePostgres::outageIsWaitedOut()
{
    const auto store = m_place->open();
    QVERIFY(store->commitPage(testPage(alertsKey(), 0, 0, 3)).result().ok());
    QVERIFY(m_server.stop());
    auto pending = store->commitPage(testPage(alertsKey(), 1, 3, 3));
    QTRY_VERIFY(saidAnywhere(QStringLiteral("is away")));
    QVERIFY(!pending.isFinished());
    QVERIFY(m_server.start());
    QVERIFY(pending.result().ok());
    const auto reader = store->reader();
    QCOMPARE(recordsFrom(*reader, 0), expectedRecords(0, 6));
    QCOMPARE(said(QStringLiteral("is away")), 1);
    QCOMPARE(said(QStringLiteral("server is back")), 1);
}

void TestStorePostgres::otherReasonOfAnOutageIsTold()
{
    const auto store = m_place->open();
    const PersistenceConfig elsewhere = m_server.newDatabase();
    const QString name = m_place->config.dbName;
    const QString breakOff =
        QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'");
    QVERIFY(m_server.sql(elsewhere, breakOff.arg(name)));
    QVERIFY(m_server.sql(elsewhere, QStringLiteral("ALTER DATABASE %1 RENAME TO away").arg(name)));
    const auto pending = store->commitPage(testPage(alertsKey(), 0, 0, 3));
    const QString reason = QStringLiteral("does not exist");
    QTRY_VERIFY(saidAnywhere(reason));
    QVERIFY(!pending.isFinished());
    QVERIFY(m_server.sql(elsewhere, QStringLiteral("ALTER DATABASE away RENAME TO %1").arg(name)));
    QVERIFY(pending.result().ok());
    QCOMPARE(said(reason), 1);
    QVERIFY(!saidAnywhere(m_place->config.password.text));
}

void TestStorePostgres::waitForAServerCanBeGivenUp()
{
    const auto store = m_place->open();
    QVERIFY(store->commitPage(testPage(alertsKey(), 0, 0, 3)).result().ok());
    store->giveUp();
    QVERIFY(store->commitPage(testPage(alertsKey(), 1, 3, 3)).result().ok()); // it is there
    QVERIFY(m_server.stop());
    QList<QFuture<Result<CommitReceipt>>> pending;
    for (int i = 0; i < 5; ++i)
        pending += store->commitPage(testPage(alertsKey(), 2 + i, 6 + i, 1));
    for (const auto &commit : pending) {
        QVERIFY(!commit.result().ok());
        QVERIFY(commit.result().error().id == ErrorId::StoreFailed);
    }
    QCOMPARE(said(QStringLiteral("is away")), 0);
    // What comes later is told the same reason, not that of a connection that was closed meanwhile.
    const QString reason = pending.last().result().error().detail;
    const auto late = store->flush().result();
    QVERIFY(!late.ok());
    QCOMPARE(late.error().detail, reason);
}

void TestStorePostgres::nothingTwiceOverRestarts()
{
    const auto store = m_place->open();
    std::atomic<bool> stop{false};
    std::atomic<qint64> version{0};
    std::atomic<bool> failed{false};
    std::thread puller([&] {
        qint64 record = 0;
        while (!stop && !failed) {
            const auto receipt = store->commitPage(testPage(alertsKey(), version, record, 4)).result();
            if (!receipt || receipt->stateVersion != version + 1)
                failed = true;
            record += 4;
            ++version;
        }
    });
    bool restarted = true;
    for (int i = 0; i < 4 && restarted; ++i) {
        const qint64 before = version;
        restarted = QTest::qWaitFor([&] { return version > before + 20 || failed; }, CASB_PATIENCE_MS);
        restarted = restarted && m_server.stop() && m_server.start();
    }
    stop = true;
    puller.join();
    QVERIFY2(restarted, qPrintable(m_server.problem()));
    QVERIFY(!failed);
    const auto reader = store->reader();
    QCOMPARE(reader->state(alertsKey())->version, version.load());
    QCOMPARE(recordsFrom(*reader, 0), expectedRecords(0, version * 4));
}

void TestStorePostgres::committedWithoutAnswer()
{
    const QTemporaryDir between;
    CommitEater eater(m_place->config.host, between.path());
    m_place->config.host = between.path();
    const auto store = m_place->open();
    QVERIFY(store->attachOutputs({QStringLiteral("devo")}).result().ok());
    QVERIFY(store->commitPage(testPage(alertsKey(), 0, 0, 3)).result().ok());
    // The page is in the database, but nobody said so. Done again it would be refused, or there twice.
    eater.arm();
    const auto receipt = store->commitPage(testPage(alertsKey(), 1, 3, 3)).result();
    QCOMPARE(eater.eaten(), 1);
    QVERIFY2(receipt.ok(), qPrintable(receipt.ok() ? QString() : receipt.error().text()));
    QCOMPARE(receipt->stateVersion, 2);
    QCOMPARE(receipt->totalRecords, 6);
    // What only adds would be counted twice.
    eater.arm();
    QVERIFY(store->moveCursor(QStringLiteral("devo"), 6, 6).result().ok());
    QCOMPARE(eater.eaten(), 2);
    const auto reader = store->reader();
    QCOMPARE(recordsFrom(*reader, 0), expectedRecords(0, 6));
    QCOMPARE(reader->cursors()[0].deliveredToday, 6);
    QVERIFY(store->commitPage(testPage(alertsKey(), 2, 6, 3)).result().ok());
}

void TestStorePostgres::endsDuringAnOutage()
{
    auto store = m_place->open();
    QVERIFY(store->commitPage(testPage(alertsKey(), 0, 0, 3)).result().ok());
    QVERIFY(m_server.stop());
    const auto pending = store->commitPage(testPage(alertsKey(), 1, 3, 3));
    store.reset(); // does not wait for a server that may never come
    QVERIFY(pending.isFinished());
    QVERIFY(!pending.result().ok());
}

QTEST_GUILESS_MAIN(TestStorePostgres)
#include "tst_store_postgres.moc"
