// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres_server.h"
#include "store_place.h"

#include <QSignalSpy>
#include <QTest>

using namespace casb;

namespace {

const QString kPerson = QStringLiteral("anna");

QByteArray digest(char c)
{
    return QByteArray(16, c);
}

} // namespace

/// The dead letter box; each test runs against each kind of store.
class TestStoreLetters : public QObject
{
    Q_OBJECT

    /// Puts objects into the box, oldest first, by one page of three records; gives their ids.
    QList<qint64> reject(const ServiceKey &key, const QList<QByteArray> &objects)
    {
        PageCommit page = testPage(key, m_versions[key]++, m_next, 3);
        m_next += 3;
        page.seenIds = m_seen;
        for (const QByteArray &object : objects)
            page.deadLetters.append({key, {}, 0, object, QStringLiteral("it is no object")});
        if (const auto stored = m_store->commitPage(page).result(); !stored)
            qFatal("%s", qPrintable(stored.error().text()));
        QList<qint64> ids;
        for (const DeadLetter &letter : m_reader->deadLetters({.limit = int(objects.size())}))
            ids.prepend(letter.id);
        return ids;
    }
    QList<qint64> idsOf(const DeadLetterQuery &wanted)
    {
        QList<qint64> ids;
        for (const DeadLetter &letter : m_reader->deadLetters(wanted))
            ids.append(letter.id);
        return ids;
    }
    LetterReplay replayOf(qint64 letter, qint64 records = 2)
    {
        const PageCommit page = testPage(alertsKey(), 0, 100, records);
        LetterReplay replay;
        replay.letter = letter;
        replay.person = kPerson;
        replay.tag = page.tag;
        replay.lines = page.lines;
        replay.ends = page.ends;
        replay.pull.key = alertsKey();
        replay.pull.pullingId = QStringLiteral("1773739999000");
        replay.pull.startedMs = replay.pull.endedMs = 1'773'739'999'000;
        replay.pull.result = PullStatistics::Result::Complete;
        replay.pull.received = replay.pull.stored = 1;
        replay.pull.records = records;
        return replay;
    }
    Error errorOf(const LetterReplay &replay)
    {
        const auto done = m_store->replayLetter(replay).result();
        return done ? Error{} : done.error();
    }

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<StorePlace> m_place;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<StoreReader> m_reader;
    QMap<ServiceKey, qint64> m_versions;
    std::vector<QByteArray> m_seen;
    qint64 m_next = 0;

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("sqlite") << int(PersistenceConfig::Type::Filesystem);
        QTest::newRow("memory") << int(PersistenceConfig::Type::Memory);
        QTest::newRow("postgresql") << int(PersistenceConfig::Type::PostgreSql);
    }
    void init()
    {
        QFETCH_GLOBAL(int, type);
        m_place = std::make_unique<StorePlace>();
        m_place->config.type = PersistenceConfig::Type(type);
        if (m_place->config.type == PersistenceConfig::Type::PostgreSql) {
            if (!m_server)
                m_server = std::make_unique<PostgresServer>();
            QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
            m_place->config = m_server->newDatabase();
        }
        m_store = m_place->open();
        m_reader = m_store->reader();
        m_versions.clear();
        m_seen.clear();
        m_next = 0;
    }
    void cleanup()
    {
        m_reader.reset();
        m_store.reset();
        m_place.reset();
    }

    void listIsReadInPagesAndByFilter()
    {
        const QByteArray dirty("\0\x01\xff{\"a\"", 7);
        const QList<qint64> alerts = reject(alertsKey(), {"17", dirty, "[1]"});
        const QList<qint64> events = reject(eventsKey(), {"\"x\""});
        QCOMPARE(idsOf({}), (QList<qint64>{events[0], alerts[2], alerts[1], alerts[0]}));
        QCOMPARE(idsOf({.limit = 2}), (QList<qint64>{events[0], alerts[2]}));
        QCOMPARE(idsOf({.beforeId = alerts[2], .limit = 2}), (QList<qint64>{alerts[1], alerts[0]}));
        QCOMPARE(idsOf({.service = QStringLiteral("events")}), events);
        QCOMPARE(idsOf({.pullingId = QStringLiteral("17737399")}).size(), 4);
        QCOMPARE(idsOf({.pullingId = QStringLiteral("7737399")}).size(), 0);
        QCOMPARE(idsOf({.reason = QStringLiteral("NO obj")}).size(), 4);
        QCOMPARE(idsOf({.reason = QStringLiteral("%")}).size(), 0); // a sign, no pattern
        QCOMPARE(idsOf({.pullingId = QStringLiteral("_")}).size(), 0);

        const DeadLetter head = m_reader->deadLetters({.beforeId = alerts[2]}).front();
        QVERIFY(head.raw.isEmpty()); // a list leaves the bytes where they are
        QCOMPARE(head.bytes, qint64(dirty.size()));
        const auto whole = m_reader->deadLetter(alerts[1]);
        QVERIFY(whole);
        QCOMPARE(whole->raw, dirty);
        QVERIFY(whole->key == alertsKey());
        QCOMPARE(whole->pullingId, QStringLiteral("1773739922026"));
        QCOMPARE(whole->whenMs, m_place->clock.nowMs());
        QCOMPARE(whole->reason, QStringLiteral("it is no object"));
        QVERIFY(whole->outcome == DeadLetter::Outcome::Open);
        QVERIFY(!m_reader->deadLetter(4711));
    }

    void replayIsOneTransaction()
    {
        const qint64 letter = reject(alertsKey(), {"17"}).front();
        m_store->attachOutputs({QStringLiteral("devo_1")}).waitForFinished();
        m_place->clock.advance(60'000);
        LetterReplay replay = replayOf(letter);
        replay.repaired = "{\"id\":\"17\"}";
        replay.digest = digest('n');
        replay.sourcesByHour = {{1'773'738'000'000, 1}};
        replay.traffic.key = alertsKey();
        replay.traffic.records = 2;
        replay.traffic.high = 1;
        QSignalSpy stored(m_store.get(), &Store::recordsStored), pulled(m_store.get(), &Store::pullChanged),
            letters(m_store.get(), &Store::deadLettersChanged);
        const auto done = m_store->replayLetter(replay).result();
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text()));
        QCOMPARE(done->records, 2);
        QCOMPARE(done->totalRecords, 5);
        QCOMPARE(stored.size(), 1); // a sender wakes up
        QCOMPARE(pulled.size(), 1);
        QCOMPARE(letters.size(), 1);

        // Its records lie behind all others, under a pull of their own.
        const auto block = m_reader->blockFrom(3);
        QVERIFY(block);
        QCOMPARE(block->lines, replay.lines);
        QCOMPARE(block->pullingId, replay.pull.pullingId);
        QCOMPARE(block->tag, replay.tag);
        QCOMPARE(block->recordTimeMs, replay.pull.startedMs);
        const auto pull = m_reader->pull(done->pullRow);
        QVERIFY(pull);
        QCOMPARE(pull->firstRecord, 3);
        QCOMPARE(pull->received, pull->duplicates + pull->rejected + pull->stored);
        QVERIFY(pull->result == PullStatistics::Result::Complete);
        QCOMPARE(m_reader->spoolFacts().waiting, 5);
        // The state is the one before, a pull in flight goes on with it.
        QCOMPARE(m_reader->state(alertsKey())->version, 1);
        QCOMPARE(m_reader->sourcesByHour(alertsKey(), 0, std::numeric_limits<qint64>::max()), replay.sourcesByHour);
        QCOMPARE(m_reader->traffic(0, std::numeric_limits<qint64>::max() / 2, 300'000).back().high, 1);
        QCOMPARE(m_reader->seenIds(alertsKey()), std::vector<QByteArray>{digest('n')});

        // The box tells who did what.
        const auto after = m_reader->deadLetter(letter);
        QVERIFY(after && after->outcome == DeadLetter::Outcome::Replayed);
        QCOMPARE(after->settledBy, kPerson);
        QCOMPARE(after->settledMs, m_place->clock.nowMs());
        QCOMPARE(after->replayPull, done->pullRow);
        QCOMPARE(after->raw, QByteArray("17"));
        QCOMPARE(after->repaired, replay.repaired);
        QCOMPARE(idsOf({.which = DeadLetterQuery::Which::Open}), QList<qint64>());
        QCOMPARE(idsOf({.which = DeadLetterQuery::Which::Settled}), QList<qint64>{letter});
        const SpoolFacts facts = m_reader->spoolFacts();
        QCOMPARE(facts.deadLetters, 0);
        QCOMPARE(facts.settledLetters, 1);
        QCOMPARE(facts.deadLetterBytes, 2 + replay.repaired.size());
    }

    void replayIsRefused_data()
    {
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("says");
        for (const auto &[why, says] : {std::pair{"twice", "was replayed by anna"},
                                        {"discarded", "was discarded by bob"},
                                        {"gone", "no longer in the box"},
                                        {"block", "no source object"},
                                        {"id replayed", "has the same id and was replayed"},
                                        {"id stored meanwhile", "an object of the same id meanwhile"}})
            QTest::newRow(why) << QString::fromLatin1(why) << QString::fromLatin1(says);
    }
    void replayIsRefused()
    {
        QFETCH(QString, why);
        QFETCH(QString, says);
        const QList<qint64> letters = reject(alertsKey(), {"17", "18"});
        LetterReplay replay = replayOf(letters[0]);
        replay.digest = digest('d');
        if (why == u"twice") {
            QCOMPARE(errorOf(replay).id, ErrorId::None);
        } else if (why == u"discarded") {
            QCOMPARE(*m_store->discardLetters({letters[0]}, true, QStringLiteral("bob")).result(), 1);
        } else if (why == u"gone") {
            QCOMPARE(*m_store->trimDeadLetters(1, 1000).result(), 1);
        } else if (why == u"block") {
            replay.letter = letters[1];
            PageCommit page = testPage(alertsKey(), 1, 3, 1);
            page.deadLetters = {
                {alertsKey(), {}, 0, "block", QStringLiteral("damaged"), DeadLetter::Kind::DamagedBlock}};
            QVERIFY(m_store->commitPage(page).result().ok());
            replay.letter = m_reader->deadLetters({}).front().id;
        } else if (why == u"id replayed") {
            LetterReplay other = replayOf(letters[1]);
            other.digest = replay.digest;
            other.ownId = replay.ownId = true;
            QCOMPARE(errorOf(other).id, ErrorId::None);
        } else if (why == u"id stored meanwhile") {
            replay.seenRow = m_reader->seenSince(alertsKey(), 0, true).lastRow;
            m_seen = {digest('a'), digest('d')};
            reject(alertsKey(), {});
        }
        const SpoolFacts before = m_reader->spoolFacts();
        const qsizetype pulls = m_reader->pulls(0, std::numeric_limits<qint64>::max(), {}, 100).size();
        const Error error = errorOf(replay);
        QCOMPARE(error.id, ErrorId::StateChanged);
        QVERIFY2(error.detail.contains(says), qPrintable(error.detail));
        const SpoolFacts after = m_reader->spoolFacts();
        QCOMPARE(after.totalRecords, before.totalRecords);
        QCOMPARE(after.deadLetters, before.deadLetters);
        QCOMPARE(after.settledLetters, before.settledLetters);
        QCOMPARE(m_reader->pulls(0, std::numeric_limits<qint64>::max(), {}, 100).size(), pulls);
    }

    void idIsOnlyLookedForAtItsPlace()
    {
        // Across the end of one digest and the begin of the next is no digest.
        m_seen = {QByteArray(8, 'a') + QByteArray(8, 'b'), QByteArray(8, 'c') + QByteArray(8, 'd')};
        LetterReplay replay = replayOf(reject(alertsKey(), {"17"}).front());
        replay.digest = QByteArray(8, 'b') + QByteArray(8, 'c');
        QCOMPARE(errorOf(replay).id, ErrorId::None);
    }

    void ownIdIsNoDuplicate()
    {
        m_seen = {digest('o')}; // by the page that rejected it
        LetterReplay replay = replayOf(reject(alertsKey(), {"{}"}).front());
        replay.digest = digest('o');
        replay.ownId = true;
        QCOMPARE(errorOf(replay).id, ErrorId::None);
        QCOMPARE(m_reader->seenIds(alertsKey()).size(), size_t(1)); // pulls in flight are not disturbed
    }

    void objectWithoutRecordsIsReplayed()
    {
        const qint64 letter = reject(alertsKey(), {"17"}).front();
        QSignalSpy stored(m_store.get(), &Store::recordsStored);
        QCOMPARE(errorOf(replayOf(letter, 0)).id, ErrorId::None);
        QCOMPARE(stored.size(), 0);
        QCOMPARE(m_reader->spoolFacts().totalRecords, 3);
        QCOMPARE(m_reader->deadLetter(letter)->outcome, DeadLetter::Outcome::Replayed);
    }

    void discardingIsUndone()
    {
        const QList<qint64> letters = reject(alertsKey(), {"1", "2", "3"});
        QCOMPARE(errorOf(replayOf(letters[2])).id, ErrorId::None);
        QSignalSpy changed(m_store.get(), &Store::deadLettersChanged);
        QCOMPARE(*m_store->discardLetters(letters + QList<qint64>{4711}, true, kPerson).result(),
                 2); // replayed stays so
        QCOMPARE(m_reader->spoolFacts().deadLetters, 0);
        QCOMPARE(m_reader->spoolFacts().settledLetters, 3);
        QCOMPARE(m_reader->deadLetter(letters[0])->settledBy, kPerson);
        QVERIFY(m_reader->deadLetter(letters[0])->outcome == DeadLetter::Outcome::Discarded);
        QCOMPARE(m_reader->deadLetter(letters[0])->raw, QByteArray("1"));
        QCOMPARE(*m_store->discardLetters(letters, false, kPerson).result(), 2);
        QCOMPARE(idsOf({.which = DeadLetterQuery::Which::Open}), (QList<qint64>{letters[1], letters[0]}));
        QCOMPARE(m_reader->deadLetter(letters[0])->settledBy, QString());
        QCOMPARE(m_reader->spoolFacts().deadLetters, 2);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(*m_store->discardLetters(letters, false, kPerson).result(), 0);
        QCOMPARE(changed.size(), 2); // nothing changed, nobody is told
    }

    void settledOnesMakeRoomFirst()
    {
        QList<QByteArray> objects;
        for (int i = 0; i < 10; ++i)
            objects.append(QByteArray(100, char('0' + i)));
        const QList<qint64> letters = reject(alertsKey(), objects);
        m_store->discardLetters({letters[4], letters[8]}, true, kPerson).waitForFinished();
        QCOMPARE(*m_store->trimDeadLetters(9, 10'000).result(), 0); // no open one was dropped
        QVERIFY(!m_reader->deadLetter(letters[4]));
        QVERIFY(m_reader->deadLetter(letters[8]));
        QCOMPARE(*m_store->trimDeadLetters(100, 750).result(), 1);
        QVERIFY(!m_reader->deadLetter(letters[8]));
        QVERIFY(!m_reader->deadLetter(letters[0]));
        const SpoolFacts facts = m_reader->spoolFacts();
        QCOMPARE(facts.deadLetters, 7);
        QCOMPARE(facts.settledLetters, 0);
        QCOMPARE(facts.deadLetterBytes, 700);
    }

    void settledOnesGoWithTime()
    {
        const QList<qint64> letters = reject(alertsKey(), {"1", "2", "3"});
        m_store->discardLetters({letters[0]}, true, kPerson).waitForFinished();
        m_place->clock.advance(91LL * 86'400'000);
        m_store->discardLetters({letters[1]}, true, kPerson).waitForFinished();
        QVERIFY(m_store->retain(8, 0).result().ok());
        QCOMPARE(idsOf({}), (QList<qint64>{letters[2], letters[1]})); // an open one stays however old it is
        QCOMPARE(m_reader->spoolFacts().settledLetters, 1);
        QCOMPARE(m_reader->spoolFacts().deadLetters, 1);
        QCOMPARE(m_reader->spoolFacts().deadLetterBytes, 2);
    }
};

QTEST_GUILESS_MAIN(TestStoreLetters)
#include "tst_store_letters.moc"
