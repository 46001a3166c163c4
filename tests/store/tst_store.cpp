// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres_server.h"
#include "store_place.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace casb;

/// What every kind of store promises; each test runs against each kind.
class TestStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PostgresServer> m_server; ///< one for all tests, a database for each
    std::unique_ptr<StorePlace> m_place;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<StoreReader> m_reader;

    void open()
    {
        m_store = m_place->open();
        m_reader = m_store->reader();
    }
    void reopen()
    {
        m_reader.reset();
        m_store.reset();
        open();
    }
    /// Commits a page and gives its receipt.
    CommitReceipt commit(const PageCommit &page)
    {
        const auto receipt = m_store->commitPage(page).result();
        if (!receipt)
            qFatal("%s", qPrintable(receipt.error().text()));
        return *receipt;
    }
    void attach(const QStringList &names) { QVERIFY(m_store->attachOutputs(names).result().ok()); }
    [[nodiscard]] bool keepsData() const
    {
        return m_place->config.type != PersistenceConfig::Type::Memory;
    }

private slots:
    void initTestCase_data();
    void init();
    void cleanup();

    void pageIsStoredWhole();
    void pageOfOldVersionIsRefused();
    void pageWithWrongEndsIsRefused();
    void bigPageIsCutIntoBlocks();
    void numbersAreNeverUsedTwice();
    void everythingIsThereAfterReopening();

    void stateIsChangedByPerson();
    void expectedVersionIsChecked();
    void sameStateByPrePullLeavesNoTrace();
    void historyTellsEachState();
    void progressGrowsOneLine();
    void seenIdsAreForgotten();
    void forgottenIdsCanBeRecalled();
    void seenIdsAreBounded();

    void pullIsWrittenAndEnded();
    void pullLeftRunningIsEnded();
    void failedPullIsAnErrorOfTheSlot();
    void pullsAreFoundByTime();
    void recordsOfOneInput();
    void requestsOfPullAndCredential();
    void trafficIsSummedInBuckets();
    void sourcesAreCountedByHour();
    void deadLettersAreKept();
    void deadLettersAreBounded();
    void marksAreKeptAndRemoved();
    void backfillKeepsItsStateApart();
    void pageFilteredBeforeAnotherIsRefused();
    void commitTimeOfARequestComesLater();

    void firstOutputBeginsAtZero();
    void newOutputBeginsWithTheOldestUndelivered();
    void outputNotInUseHoldsNothingBack();
    void cursorMovesBothWays();
    void cursorBeyondTheEndIsRefused();
    void cursorMovesGather();
    void spoolFactsFollow();

    void deliveredBlocksGoWithTime();
    void deliveredBlocksGoWithSize();
    void undeliveredBlocksStay();
    void oldPullsAndHistoryGo();

    void requestsOfALongLimitStay();
    void finishedBackfillsGo();
    void logIsKept();
    void signalsComeAfterTheCommit();
    void failingJobIsUndoneAlone();
    void writersOfManyThreads();
    void readersWhileWriting();
    void destructionWritesTheQueue();
    void lastReferenceInContinuation();
};

void TestStore::initTestCase_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("sqlite") << int(PersistenceConfig::Type::Filesystem);
    QTest::newRow("memory") << int(PersistenceConfig::Type::Memory);
    QTest::newRow("postgresql") << int(PersistenceConfig::Type::PostgreSql);
}

void TestStore::init()
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
    open();
}

void TestStore::cleanup()
{
    m_reader.reset();
    m_store.reset();
    m_place.reset();
}

void TestStore::pageIsStoredWhole()
{
    PageCommit page = testPage(alertsKey(), 0, 0, 3);
    page.newState.progress = "{\"window\":1}";
    page.seenIds = {QByteArray(16, 'a'), QByteArray(16, 'b')};
    page.pull.received = 5;
    page.pull.stored = 3;
    const CommitReceipt receipt = commit(page);
    QCOMPARE(receipt.stateVersion, 1);
    QCOMPARE(receipt.totalRecords, 3);
    QVERIFY(receipt.pullRow > 0);

    const auto state = m_reader->state(alertsKey());
    QVERIFY(state);
    QVERIFY(state->value == page.newState);
    QCOMPARE(state->version, 1);
    QCOMPARE(state->changedMs, m_place->clock.nowMs());

    const auto block = m_reader->blockFrom(0);
    QVERIFY(block);
    QCOMPARE(block->firstRecord, 0);
    QCOMPARE(block->records, 3);
    QCOMPARE(block->lines, page.lines);
    QCOMPARE(block->tag, QStringLiteral("casb.proofpoint.alerts"));
    QCOMPARE(block->pullingId, page.pull.pullingId);
    QCOMPARE(block->recordTimeMs, page.recordTimeMs);
    QCOMPARE(block->storedMs, m_place->clock.nowMs());
    QVERIFY(block->key == alertsKey());
    QCOMPARE(m_reader->blockFrom(2)->firstRecord, 0);
    QVERIFY(!m_reader->blockFrom(3));

    QCOMPARE(m_reader->seenIds(alertsKey()), page.seenIds);
    const auto pull = m_reader->pull(receipt.pullRow);
    QVERIFY(pull);
    QCOMPARE(pull->firstRecord, 0);
    QCOMPARE(pull->received, 5);
    QVERIFY(pull->key == alertsKey());
    QCOMPARE(m_reader->services(), QList<ServiceKey>{alertsKey()});
    QVERIFY(m_reader->lastError().id == ErrorId::None);
}

void TestStore::pageOfOldVersionIsRefused()
{
    commit(testPage(alertsKey(), 0, 0, 2));
    PageCommit late = testPage(alertsKey(), 0, 2, 2);
    late.seenIds = {QByteArray(16, 'x')};
    late.deadLetters = {{alertsKey(), {}, 0, "raw", QStringLiteral("why")}};
    late.traffic.received = 9;
    const auto refused = m_store->commitPage(late).result();
    QVERIFY(!refused);
    QVERIFY(refused.error().id == ErrorId::StateChanged);
    QCOMPARE(m_reader->state(alertsKey())->version, 1);
    QCOMPARE(recordsFrom(*m_reader, 0), expectedRecords(0, 2));
    QVERIFY(m_reader->seenIds(alertsKey()).empty());
    QVERIFY(m_reader->deadLetters({}).isEmpty());
    QVERIFY(m_reader->traffic(0, m_place->clock.nowMs() + 1, 300'000).isEmpty());
    QCOMPARE(m_reader->pulls(0, std::numeric_limits<qint64>::max(), {}, 10).size(), 1);
}

void TestStore::pageWithWrongEndsIsRefused()
{
    PageCommit page = testPage(alertsKey(), 0, 0, 2);
    page.ends.back() -= 1;
    const auto refused = m_store->commitPage(page).result();
    QVERIFY(!refused);
    QVERIFY(!m_reader->state(alertsKey()));
}

void TestStore::bigPageIsCutIntoBlocks()
{
    commit(testPage(alertsKey(), 0, 0, 1000, 1500));
    QCOMPARE(m_reader->spoolFacts().keptRecords, 1000);
    qint64 at = 0;
    int blocks = 0;
    while (const auto block = m_reader->blockFrom(at)) {
        QCOMPARE(block->firstRecord, at);
        QVERIFY(block->lines.size() <= 256 * 1024);
        QCOMPARE(block->lines.count('\n'), block->records);
        at += block->records;
        ++blocks;
    }
    QCOMPARE(at, 1000);
    QVERIFY(blocks >= 6);
    QCOMPARE(recordsFrom(*m_reader, 0), expectedRecords(0, 1000, 1500));
    // In the middle of a block one gets the block.
    const auto middle = m_reader->blockFrom(500);
    QVERIFY(middle->firstRecord <= 500 && middle->firstRecord + middle->records > 500);
    const QList<SpoolBlock> before = m_reader->blocksBefore(middle->firstRecord, 2);
    QCOMPARE(before.size(), 2);
    QCOMPARE(before[0].firstRecord + before[0].records, middle->firstRecord);
    QCOMPARE(before[1].firstRecord + before[1].records, before[0].firstRecord);
}

void TestStore::numbersAreNeverUsedTwice()
{
    attach({QStringLiteral("devo")});
    commit(testPage(alertsKey(), 0, 0, 10));
    QVERIFY(m_store->moveCursor(QStringLiteral("devo"), 10, 10).result().ok());
    m_place->clock.advance(86'400'000);
    QVERIFY(m_store->retain(0, 0).result().ok());
    QCOMPARE(m_reader->spoolFacts().keptRecords, 0);
    QVERIFY(!m_reader->blockFrom(0));
    if (keepsData())
        reopen();
    const CommitReceipt receipt = commit(testPage(alertsKey(), 1, 10, 5));
    QCOMPARE(receipt.totalRecords, 15);
    const auto cursors = m_store->attachOutputs({QStringLiteral("devo")}).result();
    QCOMPARE((*cursors)[0].nextRecord, 10);
    QCOMPARE(recordsFrom(*m_reader, 10), expectedRecords(10, 15));
}

void TestStore::everythingIsThereAfterReopening()
{
    if (!keepsData()) {
        const QString place = m_store->location();
        QVERIFY(QFile::exists(place));
        commit(testPage(alertsKey(), 0, 0, 3));
        m_reader.reset();
        m_store.reset();
        QVERIFY2(!QFile::exists(place), "a store in memory leaves nothing behind");
        return;
    }
    attach({QStringLiteral("devo"), QStringLiteral("relay")});
    commit(testPage(alertsKey(), 0, 0, 3));
    commit(testPage(eventsKey(), 0, 3, 4));
    QVERIFY(m_store->moveCursor(QStringLiteral("devo"), 3, 3).result().ok());
    reopen();
    QCOMPARE(recordsFrom(*m_reader, 0), expectedRecords(0, 7));
    QCOMPARE(m_reader->state(eventsKey())->version, 1);
    const auto cursors = m_store->attachOutputs({QStringLiteral("relay"), QStringLiteral("devo")}).result();
    QCOMPARE((*cursors)[0].output, QStringLiteral("relay"));
    QCOMPARE((*cursors)[0].nextRecord, 0);
    QCOMPARE((*cursors)[1].nextRecord, 3);
    QCOMPARE((*cursors)[1].deliveredToday, 3);
}

void TestStore::stateIsChangedByPerson()
{
    commit(testPage(alertsKey(), 0, 0, 3));
    const StateValue fresh{"{\"a\":1}", {}, 77};
    const auto changed = m_store
                             ->changeState(alertsKey(), fresh, StateCause::Reset, QStringLiteral("ana"),
                                           QStringLiteral("test"), false)
                             .result();
    QVERIFY(changed.ok());
    QCOMPARE(changed->version, 2);
    QVERIFY(m_reader->state(alertsKey())->value == fresh);
    // A page that was asked for before is not stored any more.
    QVERIFY(m_store->commitPage(testPage(alertsKey(), 1, 3, 3)).result().error().id == ErrorId::StateChanged);
    const auto history = m_reader->history(alertsKey(), 10, 0, true);
    QCOMPARE(history.size(), 1);
    QCOMPARE(history[0].actor, QStringLiteral("ana"));
    QCOMPARE(history[0].reason, QStringLiteral("test"));
    QVERIFY(history[0].cause == StateCause::Reset);
    QCOMPARE(history[0].before.json, QByteArray("{\"next\":3}"));
    QVERIFY(history[0].after == fresh);
}

void TestStore::expectedVersionIsChecked()
{
    commit(testPage(alertsKey(), 0, 0, 3));
    const StateValue value{"{}", {}, {}};
    const auto refused =
        m_store->changeState(alertsKey(), value, StateCause::Edit, QStringLiteral("ana"), {}, false, 0).result();
    QVERIFY(refused.error().id == ErrorId::StateChanged);
    QVERIFY(m_store->changeState(alertsKey(), value, StateCause::Edit, QStringLiteral("ana"), {}, false, 1)
                .result()
                .ok());
}

void TestStore::sameStateByPrePullLeavesNoTrace()
{
    const StateValue value{"{\"initial\":1}", {}, {}};
    const QString setup = QStringLiteral("setup");
    QCOMPARE(m_store->changeState(alertsKey(), value, StateCause::PrePull, setup, {}, false).result()->version, 1);
    QCOMPARE(m_store->changeState(alertsKey(), value, StateCause::PrePull, setup, {}, false).result()->version, 1);
    QCOMPARE(m_reader->historyCount(alertsKey()), 1);
    // A person's deed is written in any case.
    QCOMPARE(m_store->changeState(alertsKey(), value, StateCause::Edit, setup, {}, false).result()->version, 2);
    QCOMPARE(m_reader->historyCount(alertsKey()), 2);
}

void TestStore::historyTellsEachState()
{
    for (int i = 0; i < 5; ++i)
        commit(testPage(alertsKey(), i, i, 1));
    QCOMPARE(m_reader->historyCount(alertsKey()), 5);
    const auto newest = m_reader->history(alertsKey(), 2, 0, false);
    QCOMPARE(newest.size(), 2);
    QCOMPARE(newest[0].after.json, QByteArray("{\"next\":5}"));
    QVERIFY(newest[0].before == newest[1].after);
    const auto older = m_reader->history(alertsKey(), 10, newest[1].id, false);
    QCOMPARE(older.size(), 3);
    QVERIFY(older.last().before.json.isEmpty());
    QVERIFY(m_reader->historyRow(older[0].id)->after == older[0].after);
    QVERIFY(!m_reader->historyRow(999'999));
    QVERIFY(m_reader->history(alertsKey(), 10, 0, true).isEmpty());
    QCOMPARE(m_reader->historyCount(eventsKey()), 0);
}

void TestStore::progressGrowsOneLine()
{
    PageCommit page = testPage(alertsKey(), 0, 0, 1);
    page.newState = {"{\"s\":1}", "{\"page\":1}", 5};
    commit(page);
    for (int i = 2; i < 5; ++i) {
        page.expectedVersion = i - 1;
        page.newState.progress = "{\"page\":" + QByteArray::number(i) + '}';
        commit(page);
    }
    QCOMPARE(m_reader->historyCount(alertsKey()), 1);
    QCOMPARE(m_reader->history(alertsKey(), 1, 0, false)[0].after.progress, QByteArray("{\"page\":4}"));
    page.expectedVersion = 4;
    page.pull.pullingId = QStringLiteral("other");
    page.newState.progress = "{}";
    commit(page);
    QCOMPARE(m_reader->historyCount(alertsKey()), 2);
}

void TestStore::seenIdsAreForgotten()
{
    PageCommit page = testPage(alertsKey(), 0, 0, 1);
    page.seenIds = {QByteArray(16, 'a')};
    commit(page);
    PageCommit other = testPage(eventsKey(), 0, 1, 1);
    other.seenIds = {QByteArray(16, 'e')};
    commit(other);
    page.expectedVersion = 1;
    page.forgetSeen = true;
    page.seenIds = {QByteArray(16, 'b'), QByteArray(16, 'c')};
    commit(page);
    QCOMPARE(m_reader->seenIds(alertsKey()), page.seenIds);
    QVERIFY(m_store->changeState(alertsKey(), {"{}", {}, {}}, StateCause::Reset, {}, {}, true).result().ok());
    QVERIFY(m_reader->seenIds(alertsKey()).empty());
    QCOMPARE(m_reader->seenIds(eventsKey()), other.seenIds);
}

void TestStore::forgottenIdsCanBeRecalled()
{
    PageCommit page = testPage(alertsKey(), 0, 0, 1);
    page.seenIds = {QByteArray(16, 'a')};
    commit(page);
    const StateValue back{"{}", {}, {}};
    QVERIFY(m_store->changeState(alertsKey(), back, StateCause::Reset, {}, {}, true).result().ok());
    page.expectedVersion = 2;
    page.seenIds = {QByteArray(16, 'b')};
    commit(page);
    QCOMPARE(m_reader->seenIds(alertsKey()), page.seenIds);
    const std::vector<QByteArray> both{QByteArray(16, 'a'), QByteArray(16, 'b')};
    QCOMPARE(m_reader->seenSince(alertsKey(), 0, true).digests, both);
    // What the program itself corrects does not bring them back, a person does.
    QVERIFY(m_store->changeState(alertsKey(), {"{ }", {}, {}}, StateCause::PrePull, {}, {}, false).result().ok());
    QCOMPARE(m_reader->seenIds(alertsKey()), page.seenIds);
    QVERIFY(m_store->changeState(alertsKey(), back, StateCause::Reset, {}, {}, false).result().ok());
    QCOMPARE(m_reader->seenIds(alertsKey()), both);
    QCOMPARE(m_reader->seenFacts(alertsKey()).ids, 2);
    QCOMPARE(m_reader->seenFacts(alertsKey()).knownSinceMs, 0);
    const SeenIds all = m_reader->seenSince(alertsKey(), 0, false);
    QVERIFY(m_reader->seenSince(alertsKey(), all.lastRow, true).digests.empty());
    QCOMPARE(m_reader->seenSince(alertsKey(), all.lastRow, true).lastRow, all.lastRow);
}

void TestStore::seenIdsAreBounded()
{
    // Pages of 100,000: the eleventh drops the first.
    PageCommit page = testPage(alertsKey(), 0, 0, 0);
    for (int i = 0; i < 12; ++i) {
        page.expectedVersion = i;
        page.seenIds.assign(100'000, QByteArray(16, char('a' + i)));
        commit(page);
    }
    QVERIFY(m_reader->seenFacts(alertsKey()).knownSinceMs > 0);
    const auto seen = m_reader->seenIds(alertsKey());
    QCOMPARE(seen.size(), size_t(1'000'000));
    QCOMPARE(seen.front(), QByteArray(16, 'c'));
    QCOMPARE(seen.back(), QByteArray(16, 'l'));
}

void TestStore::pullIsWrittenAndEnded()
{
    PullStatistics pull;
    pull.key = alertsKey();
    pull.pullingId = QStringLiteral("42");
    pull.startedMs = 1000;
    pull.askedFor = QStringLiteral("a span");
    pull.id = *m_store->savePull(pull, {}).result();
    QVERIFY(pull.id > 0);
    PageCommit page = testPage(alertsKey(), 0, 0, 2);
    page.pull = pull;
    page.pull.records = 2;
    QCOMPARE(commit(page).pullRow, pull.id);
    pull.endedMs = 2000;
    pull.result = PullStatistics::Result::Failed;
    pull.error = {ErrorId::Network, QStringLiteral("gone"), QStringLiteral("https://x")};
    pull.records = 2;
    QCOMPARE(*m_store->savePull(pull, {}).result(), pull.id);
    const auto read = m_reader->pull(pull.id);
    QCOMPARE(read->firstRecord, 0); // though this one said none
    QVERIFY(read->error == pull.error);
    QCOMPARE(read->endedMs, 2000);
    QCOMPARE(read->askedFor, pull.askedFor);
    pull.id = 4711;
    QVERIFY(!m_store->savePull(pull, {}).result());
}

void TestStore::pullLeftRunningIsEnded()
{
    if (!keepsData())
        return;
    PullStatistics pull;
    pull.key = alertsKey();
    pull.startedMs = 1000;
    RequestRow request;
    request.key = alertsKey();
    request.beganMs = 5000;
    request.totalMs = 20;
    const qint64 row = *m_store->savePull(pull, {request}).result();
    reopen();
    const auto read = m_reader->pull(row);
    QVERIFY(read->result == PullStatistics::Result::Stopped);
    QCOMPARE(read->endedMs, 5020);
}

void TestStore::failedPullIsAnErrorOfTheSlot()
{
    PullStatistics pull;
    pull.key = alertsKey();
    pull.result = PullStatistics::Result::Failed;
    pull.id = *m_store->savePull(pull, {}).result();
    QVERIFY(m_store->savePull(pull, {}).result().ok());
    const auto traffic = m_reader->traffic(0, m_place->clock.nowMs() + 1, 300'000);
    QCOMPARE(traffic.size(), 1);
    QCOMPARE(traffic[0].errors, 1);
}

void TestStore::pullsAreFoundByTime()
{
    for (int i = 0; i < 6; ++i) {
        PullStatistics pull;
        pull.key = i % 2 == 0 ? alertsKey() : eventsKey();
        pull.startedMs = 1000 * i;
        QVERIFY(m_store->savePull(pull, {}).result().ok());
    }
    const auto some = m_reader->pulls(1000, 5000, {}, 3);
    QCOMPARE(some.size(), 3);
    QCOMPARE(some[0].startedMs, 4000);
    const auto alerts = m_reader->pulls(0, 10'000, QStringLiteral("alerts"), 10);
    QCOMPARE(alerts.size(), 3);
    QCOMPARE(alerts[2].startedMs, 0);
    // None of them has ended.
    QVERIFY(!m_reader->lastPull(alertsKey()));
    for (int i = 0; i < 4; ++i) {
        PullStatistics pull;
        pull.key = i % 2 == 0 ? alertsKey() : eventsKey();
        pull.startedMs = 10'000 + 1000 * i;
        pull.endedMs = pull.startedMs + 500;
        pull.received = 10 + i;
        QVERIFY(m_store->savePull(pull, {}).result().ok());
    }
    QCOMPARE(m_reader->lastPull(alertsKey())->received, 12);
    QCOMPARE(m_reader->lastPull(eventsKey())->received, 13);
    ServiceKey other = alertsKey();
    other.inputId += u'x';
    QVERIFY(!m_reader->lastPull(other));
}

void TestStore::recordsOfOneInput()
{
    ServiceKey other = alertsKey();
    other.input += u'x';
    commit(testPage(alertsKey(), 0, 0, 3));
    commit(testPage(other, 0, 0, 5));
    commit(testPage(alertsKey(), 1, 1, 2));
    const SpoolFacts facts = m_reader->spoolFacts();
    QCOMPARE(m_reader->recordsFrom(0, {}), facts.keptRecords);
    QCOMPARE(m_reader->recordsFrom(0, other.input), 5);
    QCOMPARE(m_reader->recordsFrom(0, alertsKey().input), 5);
    QCOMPARE(m_reader->recordsFrom(0, QStringLiteral("nobody")), 0);
    QCOMPARE(m_reader->recordsFrom(facts.totalRecords - 2, alertsKey().input), 2);
    QCOMPARE(m_reader->recordsFrom(facts.totalRecords, {}), 0);
}

void TestStore::requestsOfPullAndCredential()
{
    RequestRow request;
    request.key = alertsKey();
    request.credential = QStringLiteral("key-1");
    request.method = QStringLiteral("POST");
    request.path = QStringLiteral("/v1/alerts");
    request.beganMs = 80;
    request.waitedMs = 20;
    request.status = 429;
    request.bytes = 7;
    request.error = QStringLiteral("slow down");
    PageCommit page = testPage(alertsKey(), 0, 0, 1);
    page.requests = {request};
    const qint64 row = commit(page).pullRow;
    RequestRow free = request;
    free.beganMs = 30;
    free.waitedMs = 5;
    free.connectMs = 15;
    RequestRow other = request;
    other.credential = QStringLiteral("key-2");
    m_store->saveRequests({free});
    m_store->saveRequests({other});
    QVERIFY(m_store->flush().result().ok());
    const auto ofPull = m_reader->requests(row);
    QCOMPARE(ofPull.size(), 1);
    QCOMPARE(ofPull[0].status, 429);
    QCOMPARE(ofPull[0].path, request.path);
    QCOMPARE(ofPull[0].error, request.error);
    QCOMPARE(ofPull[0].connectMs, -1);
    QCOMPARE(m_reader->requests(0).size(), 2);
    QCOMPARE(m_reader->requestTimes(QStringLiteral("key-1"), 0), (QList<qint64>{50, 100}));
    QCOMPARE(m_reader->requestCount(QStringLiteral("key-1"), 60), 1);
}

void TestStore::trafficIsSummedInBuckets()
{
    constexpr qint64 kSlot = 300'000;
    const qint64 begin = 1'000 * kSlot;
    for (int i = 0; i < 4; ++i) {
        PageCommit page = testPage(alertsKey(), i, i, 1);
        page.traffic.slotMs = begin + i * kSlot + 17; // the slot's begin is the store's business
        page.traffic.received = 10;
        page.traffic.high = 2;
        commit(page);
    }
    PageCommit same = testPage(alertsKey(), 4, 4, 1);
    same.traffic.slotMs = begin;
    same.traffic.received = 1;
    commit(same);
    const auto fine = m_reader->traffic(begin, begin + 4 * kSlot, kSlot);
    QCOMPARE(fine.size(), 4);
    QCOMPARE(fine[0].slotMs, begin);
    QCOMPARE(fine[0].received, 11);
    const auto coarse = m_reader->traffic(begin, begin + 4 * kSlot, 2 * kSlot);
    QCOMPARE(coarse.size(), 2);
    QCOMPARE(coarse[0].received, 21);
    QCOMPARE(coarse[1].high, 4);
    QVERIFY(coarse[1].key == alertsKey());
    QVERIFY(m_reader->traffic(begin + 4 * kSlot, begin + 9 * kSlot, kSlot).isEmpty());
}

void TestStore::sourcesAreCountedByHour()
{
    constexpr qint64 kHour = 3'600'000;
    PageCommit page = testPage(alertsKey(), 0, 0, 1);
    page.sourcesByHour = {{5 * kHour, 3}, {6 * kHour, 4}};
    commit(page);
    page.expectedVersion = 1;
    commit(page);
    QCOMPARE(m_reader->sourcesByHour(alertsKey(), 0, 6 * kHour), (QMap<qint64, qint64>{{5 * kHour, 6}}));
    QCOMPARE(m_reader->sourcesByHour(alertsKey(), 0, 7 * kHour).size(), 2);
    QVERIFY(m_reader->sourcesByHour(eventsKey(), 0, 7 * kHour).isEmpty());
}

void TestStore::deadLettersAreKept()
{
    PageCommit page = testPage(alertsKey(), 0, 0, 1);
    const QByteArray raw("\0\xff{\"id\"", 7);
    page.deadLetters = {{alertsKey(), QStringLiteral("1"), 5, raw, QStringLiteral("no object")}};
    commit(page);
    const auto letters = m_reader->deadLetters({.bytes = true});
    QCOMPARE(letters.size(), 1);
    QCOMPARE(letters[0].raw, raw);
    QCOMPARE(letters[0].reason, QStringLiteral("no object"));
    QCOMPARE(m_reader->spoolFacts().deadLetters, 1);
}

void TestStore::deadLettersAreBounded()
{
    PageCommit page = testPage(alertsKey(), 0, 0, 1);
    for (int i = 0; i < 10; ++i)
        page.deadLetters.append({alertsKey(), {}, 0, QByteArray(100, char('0' + i)), QStringLiteral("why")});
    commit(page);
    QCOMPARE(m_reader->spoolFacts().deadLetters, 10);
    QCOMPARE(m_reader->spoolFacts().deadLetterBytes, 1000);
    QCOMPARE(*m_store->trimDeadLetters(10, 1000).result(), 0);
    QCOMPARE(*m_store->trimDeadLetters(7, 1000).result(), 3);
    QCOMPARE(m_reader->spoolFacts().deadLetters, 7);
    QCOMPARE(*m_store->trimDeadLetters(100, 450).result(), 3);
    QCOMPARE(m_reader->spoolFacts().deadLetterBytes, 400);
    const QList<DeadLetter> left = m_reader->deadLetters({.bytes = true});
    QCOMPARE(left.size(), 4);
    QCOMPARE(left.last().raw, QByteArray(100, '6')); // the newest stay
}

void TestStore::marksAreKeptAndRemoved()
{
    QVERIFY(m_reader->mark(QStringLiteral("running")).isEmpty());
    QVERIFY(m_store->setMark(QStringLiteral("running"), QStringLiteral("pid 1")).result().ok());
    QVERIFY(m_store->setMark(QStringLiteral("running"), QStringLiteral("pid 2")).result().ok());
    if (keepsData())
        reopen();
    QCOMPARE(m_reader->mark(QStringLiteral("running")), QStringLiteral("pid 2"));
    QVERIFY(m_reader->mark(QStringLiteral("schema_version")).isEmpty());
    QVERIFY(m_store->setMark(QStringLiteral("running"), {}).result().ok());
    QVERIFY(m_reader->mark(QStringLiteral("running")).isEmpty());
}

void TestStore::backfillKeepsItsStateApart()
{
    commit(testPage(alertsKey(), 0, 0, 3));
    PageCommit page = testPage(alertsKey(), 0, 3, 2);
    page.stateKey = {alertsKey().input, alertsKey().inputId + kBackfillMark + QStringLiteral("span"), alertsKey().service};
    page.seenIds = {QByteArray(16, 'b')};
    ServiceKey changed;
    connect(m_store.get(), &Store::stateChanged, m_store.get(), [&changed](const ServiceKey &key) { changed = key; }, Qt::DirectConnection);
    QCOMPARE(commit(page).stateVersion, 1);
    QVERIFY(changed == page.stateKey);
    QCOMPARE(m_reader->state(alertsKey())->version, 1);
    QCOMPARE(m_reader->historyCount(alertsKey()), 1);
    QVERIFY(m_reader->state(page.stateKey)->value == page.newState);
    QCOMPARE(m_reader->services(), QList<ServiceKey>{alertsKey()});
    // Records, pull and ids are the service's.
    QVERIFY(m_reader->blockFrom(3)->key == alertsKey());
    QCOMPARE(m_reader->seenIds(alertsKey()), page.seenIds);
    QVERIFY(m_reader->seenIds(page.stateKey).empty());
}

void TestStore::pageFilteredBeforeAnotherIsRefused()
{
    PageCommit page = testPage(alertsKey(), 0, 0, 1);
    page.seenIds = {QByteArray(16, 'a')};
    page.expectedSeenRow = 0;
    const CommitReceipt first = commit(page);
    QVERIFY(first.seenRow > 0);
    PageCommit late = testPage(alertsKey(), 1, 1, 1);
    late.seenIds = {QByteArray(16, 'b')};
    late.expectedSeenRow = 0;
    QVERIFY(m_store->commitPage(late).result().error().id == ErrorId::StateChanged);
    late.expectedSeenRow = first.seenRow;
    const CommitReceipt second = commit(late);
    QVERIFY(second.seenRow > first.seenRow);
    // A page without a new id changes nothing that another would have to know; the filter of another service neither.
    PageCommit other = testPage(eventsKey(), 0, 2, 1);
    other.expectedSeenRow = 0;
    QCOMPARE(commit(other).seenRow, 0);
}

void TestStore::commitTimeOfARequestComesLater()
{
    PageCommit page = testPage(alertsKey(), 0, 0, 1);
    RequestRow request;
    request.key = alertsKey();
    request.beganMs = 1000;
    request.path = QStringLiteral("/v1/alerts");
    page.requests = {request};
    const CommitReceipt first = commit(page);
    QVERIFY(first.lastRequest > 0);
    QCOMPARE(m_reader->requests(first.pullRow).first().commitMs, 0);
    PageCommit next = testPage(alertsKey(), 1, 1, 1);
    next.pull.id = first.pullRow;
    RequestRow late;
    late.id = first.lastRequest;
    late.commitMs = 17;
    next.requests = {late};
    QCOMPARE(commit(next).lastRequest, 0);
    const QList<RequestRow> rows = m_reader->requests(first.pullRow);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().commitMs, 17);
    QCOMPARE(rows.first().path, QStringLiteral("/v1/alerts"));
    QCOMPARE(m_reader->requestTimesOf(alertsKey(), 0), QList<qint64>{1000});
    QVERIFY(m_reader->requestTimesOf(eventsKey(), 0).isEmpty());
}

void TestStore::firstOutputBeginsAtZero()
{
    commit(testPage(alertsKey(), 0, 0, 3));
    const auto cursors = m_store->attachOutputs({QStringLiteral("devo")}).result();
    QCOMPARE(cursors->size(), 1);
    QCOMPARE((*cursors)[0].nextRecord, 0);
}

void TestStore::newOutputBeginsWithTheOldestUndelivered()
{
    commit(testPage(alertsKey(), 0, 0, 10));
    attach({QStringLiteral("a"), QStringLiteral("b")});
    QVERIFY(m_store->moveCursor(QStringLiteral("a"), 8, 8).result().ok());
    QVERIFY(m_store->moveCursor(QStringLiteral("b"), 5, 5).result().ok());
    // b is replaced by c: what b did not deliver is c's.
    const auto cursors = m_store->attachOutputs({QStringLiteral("a"), QStringLiteral("c")}).result();
    QCOMPARE((*cursors)[0].nextRecord, 8);
    QCOMPARE((*cursors)[1].nextRecord, 5);
    QCOMPARE(m_reader->cursors().size(), 2);
}

void TestStore::outputNotInUseHoldsNothingBack()
{
    commit(testPage(alertsKey(), 0, 0, 10));
    attach({QStringLiteral("a"), QStringLiteral("b")});
    QVERIFY(m_store->moveCursor(QStringLiteral("a"), 10, 10).result().ok());
    QCOMPARE(m_reader->spoolFacts().waiting, 10);
    attach({QStringLiteral("a")});
    QCOMPARE(m_reader->spoolFacts().waiting, 0);
    m_place->clock.advance(1);
    QVERIFY(m_store->retain(0, 0).result().ok());
    QCOMPARE(m_reader->spoolFacts().keptRecords, 0);
    // It comes back: what went by is gone.
    commit(testPage(alertsKey(), 1, 10, 2));
    const auto cursors = m_store->attachOutputs({QStringLiteral("b")}).result();
    QCOMPARE((*cursors)[0].nextRecord, 10);
}

void TestStore::cursorMovesBothWays()
{
    commit(testPage(alertsKey(), 0, 0, 10));
    attach({QStringLiteral("devo")});
    m_place->clock.advance(1000);
    QVERIFY(m_store->moveCursor(QStringLiteral("devo"), 7, 7).result().ok());
    QCOMPARE(m_reader->cursors()[0].nextRecord, 7);
    QCOMPARE(m_reader->cursors()[0].acknowledgedMs, m_place->clock.nowMs());
    QVERIFY(m_store->moveCursor(QStringLiteral("devo"), 4, 0).result().ok());
    QCOMPARE(m_reader->cursors()[0].nextRecord, 4);
    QCOMPARE(m_reader->cursors()[0].deliveredToday, 7);
    m_place->clock.advance(86'400'000);
    QCOMPARE(m_reader->cursors()[0].deliveredToday, 0);
}

void TestStore::cursorBeyondTheEndIsRefused()
{
    commit(testPage(alertsKey(), 0, 0, 10));
    attach({QStringLiteral("devo")});
    QVERIFY(!m_store->moveCursor(QStringLiteral("devo"), 11, 1).result());
    QVERIFY(!m_store->moveCursor(QStringLiteral("unknown"), 1, 1).result());
    QVERIFY(m_place->sink->entries().empty()); // that is no failure of the database
}

void TestStore::cursorMovesGather()
{
    commit(testPage(alertsKey(), 0, 0, 1000));
    attach({QStringLiteral("devo")});
    int moves = 0;
    QObject context;
    connect(m_store.get(), &Store::cursorMoved, &context, [&moves] { ++moves; }, Qt::DirectConnection);
    QList<QFuture<Result<void>>> futures;
    WriterHold hold(*m_store);
    for (int i = 1; i <= 1000; ++i)
        futures.append(m_store->moveCursor(QStringLiteral("devo"), i, 1));
    hold.release();
    for (QFuture<Result<void>> &future : futures)
        QVERIFY(future.result().ok());
    QVERIFY(m_store->flush().result().ok());
    QCOMPARE(m_reader->cursors()[0].nextRecord, 1000);
    QCOMPARE(m_reader->cursors()[0].deliveredToday, 1000);
    QCOMPARE(moves, 1);
}

void TestStore::spoolFactsFollow()
{
    SpoolFacts facts = m_reader->spoolFacts();
    QCOMPARE(facts.totalRecords, 0);
    QCOMPARE(facts.waiting, 0);
    QCOMPARE(facts.oldestWaitingMs, 0);
    attach({QStringLiteral("devo")});
    const qint64 first = m_place->clock.nowMs();
    commit(testPage(alertsKey(), 0, 0, 10));
    m_place->clock.advance(1000);
    commit(testPage(alertsKey(), 1, 10, 10));
    facts = m_reader->spoolFacts();
    QCOMPARE(facts.totalRecords, 20);
    QCOMPARE(facts.waiting, 20);
    QCOMPARE(facts.keptRecords, 20);
    QCOMPARE(facts.oldestWaitingMs, first);
    QVERIFY(facts.waitingBytes > 0);
    QVERIFY(facts.sizeBytes > 0);
    const qint64 allBytes = facts.waitingBytes;
    QVERIFY(m_store->moveCursor(QStringLiteral("devo"), 10, 10).result().ok());
    facts = m_reader->spoolFacts();
    QCOMPARE(facts.waiting, 10);
    QCOMPARE(facts.oldestWaitingMs, first + 1000);
    QVERIFY(facts.waitingBytes > 0 && facts.waitingBytes < allBytes);
    QVERIFY(m_store->moveCursor(QStringLiteral("devo"), 20, 10).result().ok());
    facts = m_reader->spoolFacts();
    QCOMPARE(facts.waiting, 0);
    QCOMPARE(facts.waitingBytes, 0);
    QCOMPARE(facts.oldestWaitingMs, 0);
    QCOMPARE(facts.keptRecords, 20);
}

void TestStore::deliveredBlocksGoWithTime()
{
    attach({QStringLiteral("devo")});
    commit(testPage(alertsKey(), 0, 0, 10));
    m_place->clock.advance(5 * 86'400'000LL);
    commit(testPage(alertsKey(), 1, 10, 10));
    QVERIFY(m_store->moveCursor(QStringLiteral("devo"), 20, 20).result().ok());
    m_place->clock.advance(4 * 86'400'000LL);
    QVERIFY(m_store->retain(8, 0).result().ok());
    QCOMPARE(m_reader->spoolFacts().keptRecords, 10);
    QCOMPARE(m_reader->blockFrom(0)->firstRecord, 10);
    QVERIFY(m_reader->blocksBefore(10, 5).isEmpty());
}

void TestStore::deliveredBlocksGoWithSize()
{
    attach({QStringLiteral("devo")});
    for (int i = 0; i < 300; ++i)
        commit(testPage(alertsKey(), i, i * 10, 10));
    QVERIFY(m_store->moveCursor(QStringLiteral("devo"), 3000, 3000).result().ok());
    const auto newest = m_reader->blocksBefore(3000, 1);
    QVERIFY(m_store->retain(8, 1000).result().ok());
    const SpoolFacts facts = m_reader->spoolFacts();
    QVERIFY2(facts.keptRecords > 0 && facts.keptRecords < 300, qPrintable(QString::number(facts.keptRecords)));
    QCOMPARE(m_reader->blocksBefore(3000, 1)[0].lines, newest[0].lines);
}

void TestStore::undeliveredBlocksStay()
{
    attach({QStringLiteral("devo"), QStringLiteral("relay")});
    for (int i = 0; i < 4; ++i)
        commit(testPage(alertsKey(), i, i * 10, 10));
    QVERIFY(m_store->moveCursor(QStringLiteral("devo"), 40, 40).result().ok());
    QVERIFY(m_store->moveCursor(QStringLiteral("relay"), 15, 15).result().ok());
    m_place->clock.advance(100 * 86'400'000LL);
    QVERIFY(m_store->retain(0, 1).result().ok());
    QCOMPARE(m_reader->blockFrom(0)->firstRecord, 10); // the block of record 15 is needed whole
    QCOMPARE(recordsFrom(*m_reader, 10), expectedRecords(10, 40));
}

void TestStore::oldPullsAndHistoryGo()
{
    PageCommit page = testPage(alertsKey(), 0, 0, 1);
    page.pull.startedMs = m_place->clock.nowMs();
    page.pull.result = PullStatistics::Result::Complete;
    RequestRow request;
    request.key = alertsKey();
    request.credential = QStringLiteral("k");
    request.beganMs = m_place->clock.nowMs();
    page.requests = {request};
    commit(page);
    QVERIFY(m_store->changeState(alertsKey(), {"{}", {}, {}}, StateCause::Reset, QStringLiteral("ana"), {}, false)
                .result()
                .ok());
    m_place->clock.advance(91 * 86'400'000LL);
    page = testPage(alertsKey(), 2, 1, 1);
    page.pull.startedMs = m_place->clock.nowMs();
    commit(page);
    QVERIFY(m_store->retain(8, 0).result().ok());
    QCOMPARE(m_reader->pulls(0, std::numeric_limits<qint64>::max(), {}, 10).size(), 1);
    const auto history = m_reader->history(alertsKey(), 10, 0, false);
    QCOMPARE(history.size(), 2);
    QVERIFY(history[1].cause == StateCause::Reset);
    QCOMPARE(m_reader->requestCount(QStringLiteral("k"), 0), 0);
}

void TestStore::requestsOfALongLimitStay()
{
    constexpr qint64 kDay = 86'400'000;
    for (const char *credential : {"yearly", "daily"}) {
        for (const int days : {400, 300, 20, 1}) {
            RequestRow request;
            request.key = alertsKey();
            request.credential = QString::fromLatin1(credential);
            request.beganMs = m_place->clock.nowMs() - days * kDay;
            m_store->saveRequests({request});
        }
    }
    const QHash<QString, qint64> periods{{QStringLiteral("yearly"), 365 * kDay}, {QStringLiteral("daily"), kDay}};
    QVERIFY(m_store->retain(8, 0, periods).result().ok());
    QCOMPARE(m_reader->requestCount(QStringLiteral("yearly"), 0), 3);
    QCOMPARE(m_reader->requestCount(QStringLiteral("daily"), 0), 1);
    QVERIFY(m_store->retain(8, 0).result().ok());
    QCOMPARE(m_reader->requestCount(QStringLiteral("yearly"), 0), 1);
}

void TestStore::finishedBackfillsGo()
{
    const QByteArray finished(kBackfillFinished.data(), kBackfillFinished.size());
    const auto change = [this](const ServiceKey &key, const QByteArray &progress) {
        return m_store->changeState(key, {"{}", progress, {}}, StateCause::Edit, {}, {}, false).result().ok();
    };
    const auto backfillOf = [](int number) {
        ServiceKey key = alertsKey();
        key.inputId += kBackfillMark + QString::number(number);
        return key;
    };
    QVERIFY(change(alertsKey(), finished)); // no backfill, whatever it says
    QVERIFY(change(backfillOf(1), finished));
    QVERIFY(change(backfillOf(2), {}));
    m_place->clock.advance(91 * 86'400'000LL);
    QVERIFY(change(backfillOf(3), finished));
    QVERIFY(m_store->retain(8, 0).result().ok());
    QVERIFY(m_reader->state(alertsKey()));
    QVERIFY(!m_reader->state(backfillOf(1)));
    QCOMPARE(m_reader->historyCount(backfillOf(1)), 0);
    QVERIFY(m_reader->state(backfillOf(2))); // goes on where it was left
    QVERIFY(m_reader->state(backfillOf(3)));
}

void TestStore::logIsKept()
{
    QList<LogEntry> entries;
    for (int i = 0; i < 5; ++i)
        entries.append({quint64(i), 1000 + i / 2, LogLevel::Warning,
                        {QStringLiteral("InputProcess"), QStringLiteral("Thread")},
                        QStringLiteral("line %1 ü").arg(i)});
    m_store->saveLog(entries.mid(0, 2));
    m_store->saveLog(entries.mid(2));
    QVERIFY(m_store->flush().result().ok());
    auto read = m_reader->log(2000, 10);
    QCOMPARE(read.size(), 5);
    QCOMPARE(read[0].message, QStringLiteral("line 4 ü"));
    QVERIFY(read[0].level == LogLevel::Warning);
    QCOMPARE(read[0].origin.process, QStringLiteral("InputProcess"));
    // Two at a time, and nothing is lost between lines of one millisecond.
    read = m_reader->log(2000, 2);
    QCOMPARE(read.size(), 3);
    read = m_reader->log(read.last().timeMs, 2);
    QCOMPARE(read.last().message, QStringLiteral("line 0 ü"));
    m_place->clock.advance(20 * 86'400'000LL);
    QVERIFY(m_store->retain(8, 0).result().ok());
    QVERIFY(m_reader->log(2000, 2).isEmpty());
}

void TestStore::signalsComeAfterTheCommit()
{
    QSignalSpy stored(m_store.get(), &Store::recordsStored);
    QSignalSpy changed(m_store.get(), &Store::stateChanged);
    QSignalSpy pulls(m_store.get(), &Store::pullChanged);
    qint64 seenInReader = -1;
    QObject context; // lives here: the call is queued, in the end the reader must see the page
    connect(m_store.get(), &Store::recordsStored, &context,
            [&](qint64 total) { seenInReader = m_reader->spoolFacts().totalRecords - total; });
    commit(testPage(alertsKey(), 0, 0, 3));
    QTRY_COMPARE(seenInReader, 0);
    QCOMPARE(stored.count(), 1);
    QCOMPARE(stored[0][0].toLongLong(), 3);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][1].toLongLong(), 1);
    QCOMPARE(pulls.count(), 1);
    QVERIFY(!m_store->commitPage(testPage(alertsKey(), 0, 0, 3)).result());
    QCOMPARE(stored.count(), 1);
}

void TestStore::failingJobIsUndoneAlone()
{
    // Many at once, so that they share transactions; every third is of a wrong version.
    attach({QStringLiteral("devo")});
    QList<QFuture<Result<CommitReceipt>>> futures;
    qint64 version = 0;
    qint64 record = 0;
    WriterHold hold(*m_store);
    for (int i = 0; i < 300; ++i) {
        if (i % 3 == 2) {
            futures.append(m_store->commitPage(testPage(alertsKey(), 9'999, record, 2)));
            continue;
        }
        futures.append(m_store->commitPage(testPage(alertsKey(), version++, record, 2)));
        record += 2;
    }
    hold.release();
    for (int i = 0; i < 300; ++i)
        QCOMPARE(futures[i].result().ok(), i % 3 != 2);
    QCOMPARE(m_reader->state(alertsKey())->version, version);
    QCOMPARE(recordsFrom(*m_reader, 0), expectedRecords(0, record));
}

void TestStore::writersOfManyThreads()
{
    constexpr int kThreads = 6;
    constexpr int kPages = 40;
    std::atomic<int> failures{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([this, t, &failures] {
            const ServiceKey key{QStringLiteral("input"), QString::number(t), QStringLiteral("alerts")};
            const auto reader = m_store->reader();
            for (int i = 0; i < kPages; ++i) {
                const auto receipt = m_store->commitPage(testPage(key, i, i * 5, 5)).result();
                if (!receipt || reader->state(key)->version != i + 1)
                    ++failures;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(m_reader->spoolFacts().totalRecords, kThreads * kPages * 5);
    QCOMPARE(recordsFrom(*m_reader, 0).count('\n'), kThreads * kPages * 5);
}

void TestStore::readersWhileWriting()
{
    std::atomic<bool> stop{false};
    std::atomic<int> failures{0};
    std::thread observer([&] {
        const auto reader = m_store->reader();
        qint64 last = 0;
        while (!stop) {
            const SpoolFacts facts = reader->spoolFacts();
            if (reader->lastError().id != ErrorId::None || facts.totalRecords < last)
                ++failures;
            last = facts.totalRecords;
            if (last > 0 && !reader->blockFrom(last - 1))
                ++failures;
        }
    });
    for (int i = 0; i < 200; ++i)
        commit(testPage(alertsKey(), i, i * 50, 50, 300));
    stop = true;
    observer.join();
    QCOMPARE(failures.load(), 0);
}

void TestStore::destructionWritesTheQueue()
{
    QList<QFuture<Result<CommitReceipt>>> futures;
    for (int i = 0; i < 100; ++i)
        futures.append(m_store->commitPage(testPage(alertsKey(), i, i, 1)));
    m_reader.reset();
    m_store.reset();
    for (const auto &future : futures) {
        QVERIFY(future.isFinished());
        QVERIFY(future.result().ok());
    }
}

void TestStore::lastReferenceInContinuation()
{
    m_reader.reset();
    QFuture<void> done;
    {
        // The continuation is the store's last owner and runs in the writer thread.
        std::shared_ptr<Store> store = std::move(m_store);
        Store *raw = store.get();
        QFuture<Result<void>> flushed = raw->flush();
        done = flushed.then([owner = std::move(store)](const Result<void> &) {});
    }
    done.waitForFinished();
    QVERIFY(done.isFinished());
    // Free again, once the store is gone.
    QTRY_VERIFY(m_place->tryOpen().ok());
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
