// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_place.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <cerrno>
#include <deque>
#include <filesystem>

#include <sys/syscall.h>
#include <unistd.h>

using namespace casb;

namespace {
std::deque<int> lockFailures; ///< what the next locks of a file fail with
} // namespace

/// Takes the place of the system's own.
extern "C" int flock(int file, int operation) noexcept
{
    if (lockFailures.empty())
        return int(::syscall(SYS_flock, file, operation));
    errno = lockFailures.front();
    lockFailures.pop_front();
    return -1;
}

/// What concerns the file casb.db and its directory.
class TestStoreFiles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StorePlace> m_place;

    [[nodiscard]] QString databaseFile() const { return m_place->config.directory + QStringLiteral("/casb.db"); }
    /// Runs a statement on the closed store.
    void alter(const QString &statement)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("alter"));
            database.setDatabaseName(databaseFile());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(statement));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("alter"));
    }
    [[nodiscard]] static bool ownerOnly(const QString &name)
    {
        constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                                    | QFileDevice::ReadOther | QFileDevice::WriteOther;
        return QFile::exists(name) && !(QFile::permissions(name) & others);
    }

private slots:
    void init() { m_place = std::make_unique<StorePlace>(); }

    void nobodyElseCanRead();
    void secondEngineIsRefused();
    void lockOfAKilledProcessIsTaken();
    void lockThatFails_data();
    void lockThatFails();
    void newerSchemaIsRefused();
    void olderSchemaIsBroughtUp();
    void otherDatabaseIsRefused();
    void fileThatIsNoDatabaseIsRefused();
    void damagedBlockIsNamed();
    void damagedBlockIsPutAside();
    void emptiedFileIsRefused();
    void directoryThatCannotBeMade();
    void fullDiskIsTold();
    void fullDiskTakesOnlyWhatDoesNotFit();
    void gatheringGoesOnAfterATransactionThatCannotBegin_data();
    void gatheringGoesOnAfterATransactionThatCannotBegin();
    void fileShrinks();
    void readerOfAnotherProcess();
    void temporaryStoreOfAKilledProcessGoes();
};

void TestStoreFiles::nobodyElseCanRead()
{
    const auto store = m_place->open();
    QVERIFY(store->commitPage(testPage(alertsKey(), 0, 0, 3)).result().ok());
    QVERIFY(ownerOnly(m_place->config.directory));
    for (const char *suffix : {"", "-wal", "-shm"})
        QVERIFY2(ownerOnly(databaseFile() + QLatin1String(suffix)), suffix);
    QCOMPARE(store->location(), databaseFile());
}

void TestStoreFiles::secondEngineIsRefused()
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

void TestStoreFiles::lockOfAKilledProcessIsTaken()
{
    QVERIFY(QDir().mkpath(m_place->config.directory));
    QFile left(m_place->config.directory + QStringLiteral("/casb.lock"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write("1\n"); // a process that runs, but is another one, as after a container's restart
    left.close();
    QVERIFY(m_place->tryOpen().ok());
}

void TestStoreFiles::lockThatFails_data()
{
    QTest::addColumn<QList<int>>("failures");
    QTest::addColumn<QString>("refusal"); // empty: it is taken
    QTest::newRow("interrupted") << QList<int>{EINTR, EINTR} << QString();
    QTest::newRow("in use") << QList<int>{EWOULDBLOCK} << QStringLiteral("another collector");
    QTest::newRow("interrupted, then in use") << QList<int>{EINTR, EWOULDBLOCK} << QStringLiteral("another collector");
    QTest::newRow("no locks left") << QList<int>{ENOLCK} << QString::fromLocal8Bit(strerror(ENOLCK));
    QTest::newRow("no locks here") << QList<int>{ENOSYS} << QString::fromLocal8Bit(strerror(ENOSYS));
}

void TestStoreFiles::lockThatFails()
{
    QFETCH(QList<int>, failures);
    QFETCH(QString, refusal);
    lockFailures.assign(failures.begin(), failures.end());
    const auto opened = m_place->tryOpen();
    QVERIFY(lockFailures.empty());
    QCOMPARE(opened.ok(), refusal.isEmpty());
    if (!opened) {
        QVERIFY(opened.error().id == ErrorId::StoreFailed);
        QVERIFY2(opened.error().detail.contains(refusal), qPrintable(opened.error().text()));
    }
}

void TestStoreFiles::olderSchemaIsBroughtUp()
{
    const ServiceKey key{QStringLiteral("in"), QStringLiteral("id"), QStringLiteral("alerts")};
    {
        const auto store = m_place->open();
        PageCommit page;
        page.key = key;
        page.newState.json = "{}";
        page.seenIds = {QByteArray(16, 'a')};
        page.deadLetters = {
            {key, {}, 0, QByteArray(77, 'x'), QStringLiteral("why")},
            {key,
             {},
             0,
             "block",
             QStringLiteral("records 3 to 5 are damaged in the store: their block cannot be unpacked")}};
        QVERIFY(store->commitPage(page).result().ok());
    }
    // As the first version left it.
    for (const char *statement :
         {"ALTER TABLE service DROP COLUMN seen_from", "ALTER TABLE service DROP COLUMN known_since_ms",
          "ALTER TABLE seen DROP COLUMN stored_ms", "ALTER TABLE counter DROP COLUMN dead_letter_bytes",
          "DROP INDEX dead_letter_settled", "DROP INDEX dead_letter_open", "ALTER TABLE dead_letter DROP COLUMN kind",
          "ALTER TABLE dead_letter DROP COLUMN outcome", "ALTER TABLE dead_letter DROP COLUMN settled_ms",
          "ALTER TABLE dead_letter DROP COLUMN settled_by", "ALTER TABLE dead_letter DROP COLUMN replay_pull",
          "ALTER TABLE dead_letter DROP COLUMN replay_digest", "ALTER TABLE dead_letter DROP COLUMN repaired",
          "ALTER TABLE counter DROP COLUMN settled_letters",
          "UPDATE meta SET value = '1' WHERE name = 'schema_version'"})
        alter(QString::fromLatin1(statement));
    const auto store = m_place->open();
    const auto reader = store->reader();
    QCOMPARE(reader->seenIds(key).size(), size_t(1));
    // That version forgot: what was stored before its last change may be unknown.
    QCOMPARE(reader->seenFacts(key).knownSinceMs, reader->state(key)->changedMs);
    QCOMPARE(reader->spoolFacts().deadLetterBytes, 82);
    const QList<DeadLetter> letters = reader->deadLetters({});
    QCOMPARE(letters.size(), 2);
    QVERIFY(letters[0].kind == DeadLetter::Kind::DamagedBlock); // as its reason says
    QVERIFY(letters[1].kind == DeadLetter::Kind::SourceObject);
    QCOMPARE(letters[1].bytes, 77);
    QVERIFY(letters[1].outcome == DeadLetter::Outcome::Open);
}

void TestStoreFiles::newerSchemaIsRefused()
{
    m_place->open().reset();
    alter(QStringLiteral("UPDATE meta SET value = '999' WHERE name = 'schema_version'"));
    const auto refused = m_place->tryOpen();
    QVERIFY(!refused);
    QVERIFY(refused.error().id == ErrorId::StoreFailed);
    QVERIFY2(refused.error().detail.contains(QStringLiteral("999")), qPrintable(refused.error().text()));
    QCOMPARE(refused.error().path, databaseFile());
}

void TestStoreFiles::otherDatabaseIsRefused()
{
    QVERIFY(QDir().mkpath(m_place->config.directory));
    alter(QStringLiteral("CREATE TABLE address (name TEXT)"));
    const auto refused = m_place->tryOpen();
    QVERIFY(!refused);
    QCOMPARE(refused.error().path, databaseFile());
}

void TestStoreFiles::fileThatIsNoDatabaseIsRefused()
{
    auto store = m_place->open();
    QVERIFY(store->commitPage(testPage(alertsKey(), 0, 0, 3)).result().ok());
    store.reset();
    QFile file(databaseFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const QByteArray before = [&] { file.open(QIODevice::ReadOnly); return file.readAll(); }();
    file.close();
    const auto refused = m_place->tryOpen();
    QVERIFY(!refused);
    QVERIFY(refused.error().id == ErrorId::StoreFailed);
    QCOMPARE(refused.error().path, databaseFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll() == before, "what is there must stay for a repair");
}

void TestStoreFiles::damagedBlockIsNamed()
{
    auto store = m_place->open();
    QVERIFY(store->commitPage(testPage(alertsKey(), 0, 0, 3)).result().ok());
    store.reset();
    alter(QStringLiteral("UPDATE record_batch SET data = x'28b52ffd0011223344'"));
    store = m_place->open();
    const auto reader = store->reader();
    QVERIFY(!reader->blockFrom(0));
    QVERIFY(reader->lastError().id == ErrorId::StoreFailed);
    QVERIFY(reader->lastError().detail.contains(QStringLiteral("record 0")));
    QVERIFY(reader->state(alertsKey()));
    QVERIFY(reader->lastError().id == ErrorId::None);
}

void TestStoreFiles::damagedBlockIsPutAside()
{
    auto store = m_place->open();
    for (int i = 0; i < 3; ++i)
        QVERIFY(store->commitPage(testPage(alertsKey(), i, i * 3, 3)).result().ok());
    store.reset();
    alter(QStringLiteral("UPDATE record_batch SET data = x'28b52ffd0011223344' WHERE first_record = 3"));
    store = m_place->open();
    const auto reader = store->reader();
    QVERIFY(reader->blockFrom(0));
    QVERIFY(!reader->damagedBlock());
    QVERIFY(!reader->blockFrom(3));
    QVERIFY(reader->damagedBlock());
    QCOMPARE(reader->damagedBlock()->firstRecord, 3);
    QCOMPARE(reader->damagedBlock()->records, 3);
    QCOMPARE(*store->putAside(0).result(), false); // it is well
    QCOMPARE(*store->putAside(4).result(), false); // there is no such block
    QCOMPARE(*store->putAside(3).result(), true);
    QCOMPARE(*store->putAside(3).result(), false);
    QCOMPARE(reader->blockFrom(3)->records, 3);
    QCOMPARE(recordsFrom(*reader, 0), expectedRecords(0, 3) + expectedRecords(6, 9));
    const auto letters = reader->deadLetters({.bytes = true});
    QCOMPARE(letters.size(), 1);
    QCOMPARE(letters[0].raw, QByteArray::fromHex("28b52ffd0011223344"));
    QCOMPARE(letters[0].key, alertsKey());
    QVERIFY(letters[0].reason.contains(QStringLiteral("records 3 to 5")));
    QCOMPARE(reader->spoolFacts().deadLetters, 1);
    QCOMPARE(reader->spoolFacts().deadLetterBytes, 9);
    QCOMPARE(reader->blocks({}).size(), 3); // the browser finds its way
}

void TestStoreFiles::emptiedFileIsRefused()
{
    auto store = m_place->open();
    QVERIFY(store->commitPage(testPage(alertsKey(), 0, 0, 3)).result().ok());
    store.reset();
    QFile::resize(databaseFile(), 0);
    QFile wal(databaseFile() + QStringLiteral("-wal"));
    QVERIFY(wal.open(QIODevice::WriteOnly));
    wal.write("left over");
    wal.close();
    QVERIFY(!m_place->tryOpen());
}

void TestStoreFiles::directoryThatCannotBeMade()
{
    QFile inTheWay(m_place->directory.path() + QStringLiteral("/file"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_place->config.directory = inTheWay.fileName() + QStringLiteral("/state");
    const auto refused = m_place->tryOpen();
    QVERIFY(!refused);
    QVERIFY(refused.error().id == ErrorId::StoreFailed);
    QVERIFY(!refused.error().path.isEmpty());
}

void TestStoreFiles::fullDiskIsTold()
{
    const auto store = m_place->open();
    auto *sql = dynamic_cast<SqlStore *>(store.get());
    QVERIFY(sql);
    const auto reader = store->reader();
    QVERIFY(store->commitPage(testPage(alertsKey(), 0, 0, 3)).result().ok());
    QVERIFY(sql->execute(QStringLiteral("PRAGMA max_page_count = 1")).result().ok()); // no further page
    PageCommit big = testPage(alertsKey(), 1, 3, 300, 1500);
    for (char &byte : big.lines) { // does not compress
        if (byte != '\n')
            byte = char('a' + (rand() >> 5) % 26);
    }
    const auto refused = store->commitPage(big).result();
    QVERIFY(!refused);
    QVERIFY(refused.error().id == ErrorId::StoreFailed);
    QVERIFY2(refused.error().detail.contains(QStringLiteral("full")), qPrintable(refused.error().text()));
    QCOMPARE(reader->state(alertsKey())->version, 1);
    QCOMPARE(recordsFrom(*reader, 0), expectedRecords(0, 3));
    // There is room again.
    QVERIFY(sql->execute(QStringLiteral("PRAGMA max_page_count = 100000")).result().ok());
    QVERIFY(store->commitPage(big).result().ok());
    QCOMPARE(reader->spoolFacts().totalRecords, 303);
    const auto said = m_place->sink->entries();
    QVERIFY(said.size() >= 2); // when it began and when it ended
    QVERIFY(said.front().level == LogLevel::Error);
}

void TestStoreFiles::fullDiskTakesOnlyWhatDoesNotFit()
{
    const auto store = m_place->open();
    auto *sql = dynamic_cast<SqlStore *>(store.get());
    const auto reader = store->reader();
    QVERIFY(store->commitPage(testPage(alertsKey(), 0, 0, 3)).result().ok());
    QVERIFY(sql->execute(QStringLiteral("PRAGMA max_page_count = 1")).result().ok());
    PageCommit big = testPage(eventsKey(), 0, 3, 300, 1500);
    for (char &byte : big.lines) {
        if (byte != '\n')
            byte = char('a' + (rand() >> 5) % 26);
    }
    // Several at once: the big one fails, the small ones beside it find room.
    WriterHold hold(*store);
    auto first = store->commitPage(testPage(alertsKey(), 1, 3, 1));
    auto middle = store->commitPage(big);
    auto last = store->commitPage(testPage(alertsKey(), 2, 4, 1));
    hold.release();
    QVERIFY(first.result().ok());
    QVERIFY(!middle.result().ok());
    QVERIFY(last.result().ok());
    QCOMPARE(recordsFrom(*reader, 0), expectedRecords(0, 5));
    QVERIFY(!reader->state(eventsKey()));
}

void TestStoreFiles::gatheringGoesOnAfterATransactionThatCannotBegin_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"cursor", "requests", "log"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestStoreFiles::gatheringGoesOnAfterATransactionThatCannotBegin()
{
    QFETCH(QString, what);
    const auto store = m_place->open();
    const auto reader = store->reader();
    const QString devo = QStringLiteral("devo");
    QVERIFY(store->attachOutputs({devo}).result().ok());
    QVERIFY(store->commitPage(testPage(alertsKey(), 0, 0, 3)).result().ok());
    RequestRow request;
    request.key = alertsKey();
    request.credential = QStringLiteral("k");
    const auto write = [&] {
        if (what == u"cursor")
            store->moveCursor(devo, 3, 3);
        else if (what == u"requests")
            store->saveRequests({request});
        else
            store->saveLog({{0, 1, LogLevel::Info, {}, QStringLiteral("line")}});
    };
    // A transaction is open already: the next one is refused, which ends the open one.
    auto *sql = dynamic_cast<SqlStore *>(store.get());
    QVERIFY(sql->execute(QStringLiteral("BEGIN")).result().ok());
    write();
    QTRY_COMPARE(m_place->sink->entries().size(), size_t(1)); // it says that it cannot write
    QVERIFY(store->flush().result().ok());
    write();
    QVERIFY(store->flush().result().ok());
    if (what == u"cursor")
        QCOMPARE(reader->cursors().value(0).nextRecord, 3);
    else if (what == u"requests")
        QVERIFY(reader->requestCount(request.credential, 0) > 0);
    else
        QVERIFY(!reader->log(2, 5).isEmpty());
}

void TestStoreFiles::fileShrinks()
{
    const auto store = m_place->open();
    const auto reader = store->reader();
    QVERIFY(store->attachOutputs({QStringLiteral("devo")}).result().ok());
    qint64 records = 0;
    for (int i = 0; i < 60; ++i) {
        PageCommit page = testPage(alertsKey(), i, records, 400, 1500);
        for (char &byte : page.lines) {
            if (byte != '\n')
                byte = char('a' + (rand() >> 5) % 26);
        }
        QVERIFY(store->commitPage(page).result().ok());
        records += 400;
    }
    QVERIFY(store->moveCursor(QStringLiteral("devo"), records, records).result().ok());
    auto *sql = dynamic_cast<SqlStore *>(store.get());
    QVERIFY(sql->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).result().ok());
    const qint64 before = QFileInfo(databaseFile()).size();
    m_place->clock.advance(1);
    QVERIFY(store->retain(0, 0).result().ok());
    QCOMPARE(reader->spoolFacts().keptRecords, 0);
    QVERIFY(sql->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).result().ok());
    const qint64 after = QFileInfo(databaseFile()).size();
    QVERIFY2(after < before / 2, qPrintable(QStringLiteral("%1 → %2").arg(before).arg(after)));
    QVERIFY(store->retain(0, 0).result().ok());
}

void TestStoreFiles::readerOfAnotherProcess()
{
    QVERIFY(!Store::openReader(m_place->config, m_place->clock).ok());
    const auto store = m_place->open();
    QVERIFY(store->commitPage(testPage(alertsKey(), 0, 0, 3)).result().ok());
    // Takes no lock and is in the engine's way in nothing.
    auto reader = Store::openReader(m_place->config, m_place->clock);
    QVERIFY(reader.ok());
    QCOMPARE(recordsFrom(**reader, 0), expectedRecords(0, 3));
    QVERIFY(store->commitPage(testPage(alertsKey(), 1, 3, 3)).result().ok());
    QCOMPARE((*reader)->spoolFacts().totalRecords, 6);
}

void TestStoreFiles::temporaryStoreOfAKilledProcessGoes()
{
    m_place->config.type = PersistenceConfig::Type::Memory;
    auto store = m_place->open();
    const QDir inUse = QFileInfo(store->location()).dir();
    QDir base = inUse;
    QVERIFY(base.cdUp());
    const QString left = base.filePath(QStringLiteral("casb-memory-of-a-test"));
    QVERIFY(base.mkpath(left));
    QFile lock(left + QStringLiteral("/casb.lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    for (const QString &directory : {left, inUse.path()})
        std::filesystem::last_write_time(directory.toStdString(),
                                         std::filesystem::file_time_type::clock::now() - std::chrono::hours(1));
    auto second = m_place->open();
    QVERIFY(!QFile::exists(left));
    QVERIFY2(QFile::exists(store->location()), "one that is in use stays");
    QVERIFY(store->commitPage(testPage(alertsKey(), 0, 0, 3)).result().ok());
}

QTEST_GUILESS_MAIN(TestStoreFiles)
#include "tst_store_files.moc"
