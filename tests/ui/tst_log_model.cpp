// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/catalogue_lookup.h"
#include "log/log_index.h"
#include "page_fakes.h"

#include <QSignalSpy>
#include <QTest>

using namespace casb;
using namespace casb::ui;

namespace {

LogEntry entry(int i, LogLevel level, const QString &thread, const QString &message)
{
    LogEntry out;
    out.timeMs = testing::kNow + i * 1000;
    out.level = level;
    out.origin = {QStringLiteral("InputProcess"), thread};
    out.message = message;
    return out;
}

} // namespace

class TestLogModel : public QObject
{
    Q_OBJECT

private slots:
    void componentNames_data();
    void componentNames();
    void search_data();
    void search();
    void filterAndMatches();
    void onlyMatchingLines();
    void anotherBufferIsAnotherLog();
    void density_data();
    void density();
    void followsIncrementally();
    void dropsWhatTheBufferDropped();
    void newFilterCancelsTheOld();
    void catalogue();
    void errorsThatSolveThemselves_data();
    void errorsThatSolveThemselves();
    void scansAMillionLinesBesideTheEventLoop();
};

void TestLogModel::componentNames_data()
{
    QTest::addColumn<QString>("thread");
    QTest::addColumn<QString>("name");
    QTest::newRow("puller") << QStringLiteral("ProofpointCasbAlertsPuller(proofpoint_casb,proofpoint_casb_1,alerts,predefined)")
                            << QStringLiteral("AlertsPuller alerts");
    QTest::newRow("setup") << QStringLiteral("ProofpointCasbPullerSetup(example_collector,proofpoint_casb#proofpoint_casb_1,alerts#predefined)")
                           << QStringLiteral("PullerSetup alerts");
    QTest::newRow("sender") << QStringLiteral("DevoSender(standard_senders,devo_sender_0)") << QStringLiteral("DevoSender devo_sender_0");
    QTest::newRow("plain") << QStringLiteral("MainThread") << QStringLiteral("MainThread");
}

void TestLogModel::componentNames()
{
    QFETCH(QString, thread);
    QTEST(componentName({QStringLiteral("P"), thread}), "name");
}

void TestLogModel::search_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("regular");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("places");
    QTest::newRow("text") << QStringLiteral("pull") << false << QStringLiteral("Pull Started, pulling") << 2;
    QTest::newRow("capitals in the pattern") << QStringLiteral("PULL") << false << QStringLiteral("a pull") << 1;
    QTest::newRow("at the end") << QStringLiteral("end") << false << QStringLiteral("the end") << 1;
    QTest::newRow("longer than the text") << QStringLiteral("longer") << false << QStringLiteral("long") << 0;
    QTest::newRow("special signs are text") << QStringLiteral("a.c") << false << QStringLiteral("abc") << 0;
    QTest::newRow("beyond ASCII") << QStringLiteral("ZOË") << false << QStringLiteral("user Zoë") << 1;
    QTest::newRow("expression") << QStringLiteral("id=\\d+") << true << QStringLiteral("id=17 id=x id=3") << 2;
    QTest::newRow("broken expression") << QStringLiteral("(") << true << QStringLiteral("(") << 0;
    QTest::newRow("nothing") << QString() << false << QStringLiteral("abc") << 0;
}

void TestLogModel::search()
{
    QFETCH(QString, pattern);
    QFETCH(bool, regular);
    QFETCH(QString, text);
    QFETCH(int, places);
    const LogSearch search(pattern, regular);
    QCOMPARE(search.spans(text).size(), places);
    const QByteArray utf8 = text.toUtf8();
    QCOMPARE(search.matches(std::string_view(utf8.constData(), size_t(utf8.size()))), places > 0);
    QCOMPARE(search.error().isEmpty(), pattern != QLatin1String("("));
}

void TestLogModel::filterAndMatches()
{
    auto buffer = std::make_shared<LogBuffer>();
    for (int i = 0; i < 100; ++i)
        buffer->write(entry(i, i % 10 == 0 ? LogLevel::Warning : i % 3 == 0 ? LogLevel::Debug : LogLevel::Info,
                            i % 2 == 0 ? QStringLiteral("A") : QStringLiteral("B"), QStringLiteral("line %1").arg(i)));
    LogIndex index;
    QSignalSpy replaced(&index, &LogIndex::replaced);
    index.setBuffer(buffer);
    QTRY_COMPARE(replaced.count(), 1);
    QCOMPARE(index.scannedLines(), 100);
    QCOMPARE(index.rowCount(), 70); // all but the debug lines
    QCOMPARE(index.components().value(QStringLiteral("A")), 50);
    LogDensity sum;
    for (const LogDensity &step : index.density().steps())
        sum += step;
    QCOMPARE(sum.lines, 100);
    QCOMPARE(sum.warnings, 10);

    index.setFilter({LogLevel::Warning, {}});
    QTRY_COMPARE(index.rowCount(), 10);
    QCOMPARE(index.lineAt(3), 30);
    QCOMPARE(index.rowFrom(31), 4);
    QCOMPARE(index.rowAtTime(testing::kNow + 25'000), 3);

    index.setFilter({LogLevel::Debug, {QStringLiteral("B")}});
    QTRY_COMPARE(index.rowCount(), 50);
    index.setSearch(LogSearch(QStringLiteral("LINE 7"), false));
    QTRY_COMPARE(index.matchCount(), 6); // 7, 71, 73, 75, 77, 79
    QCOMPARE(index.matchLine(1), 71);
    QCOMPARE(index.matchFrom(72), 2);
    index.setSearch(LogSearch(QStringLiteral("[13]5$"), true));
    QTRY_COMPARE(index.matchCount(), 2);
}

void TestLogModel::onlyMatchingLines()
{
    auto buffer = std::make_shared<LogBuffer>();
    for (int i = 0; i < 100; ++i)
        buffer->write(entry(i, LogLevel::Info, QStringLiteral("A"),
                            i % 10 == 3 ? QStringLiteral("hit") : QStringLiteral("other")));
    LogIndex index;
    index.setOnlyMatches(true);
    index.setBuffer(buffer);
    QTRY_COMPARE(index.rowCount(), 100); // nothing is looked for
    index.setSearch(LogSearch(QStringLiteral("hit"), false));
    QTRY_COMPARE(index.rowCount(), 10);
    QCOMPARE(index.lineAt(2), 23);
    QSignalSpy grown(&index, &LogIndex::grown);
    buffer->write(entry(100, LogLevel::Info, QStringLiteral("A"), QStringLiteral("other")));
    buffer->write(entry(101, LogLevel::Info, QStringLiteral("A"), QStringLiteral("hit")));
    QTRY_COMPARE(index.rowCount(), 11);
    qint64 rows = 0;
    for (const QList<QVariant> &signal : grown)
        rows += signal.front().toLongLong();
    QCOMPARE(rows, 1); // the view counts what it shows
    QSignalSpy replaced(&index, &LogIndex::replaced);
    index.setOnlyMatches(false);
    QCOMPARE(index.rowCount(), 102); // at once: nothing is scanned for it
    QCOMPARE(replaced.count(), 1);
}

void TestLogModel::anotherBufferIsAnotherLog()
{
    auto first = std::make_shared<LogBuffer>();
    auto second = std::make_shared<LogBuffer>();
    testing::fillLog(*first, 1000, testing::kNow);
    testing::fillLog(*second, 50'000, testing::kNow);
    LogIndex index;
    index.setBuffer(first);
    QTRY_VERIFY(!index.busy());
    QSignalSpy changed(&index, &LogIndex::bufferChanged);
    index.setBuffer(first); // the same: read again, no other log
    QCOMPARE(changed.count(), 0);
    index.setBuffer(second);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(index.rowCount(), 0); // not the first one's lines under the second one's name
    QVERIFY(index.density().isEmpty());
    QTRY_VERIFY(!index.busy());
    QCOMPARE(index.scannedLines(), 50'000);
}

void TestLogModel::density_data()
{
    QTest::addColumn<qint64>("everyMs");
    QTest::addColumn<int>("lines");
    QTest::addColumn<qint64>("stepMs");
    QTest::newRow("a minute") << 100LL << 600 << 1000LL;
    QTest::newRow("an hour") << 1000LL << 3600 << 5000LL;
    QTest::newRow("a month") << 60'000LL << 43'200 << 900'000LL;
    QTest::newRow("ten years") << 3'600'000LL << 87'600 << 172'800'000LL / 2 * 7;
}

void TestLogModel::density()
{
    QFETCH(qint64, everyMs);
    QFETCH(int, lines);
    QFETCH(qint64, stepMs);
    LogDensities found;
    for (int i = 0; i < lines; ++i)
        found.add(testing::kNow + i * everyMs, {1, i % 10 == 0 ? 1 : 0, 0});
    QCOMPARE(found.stepMs(), stepMs);
    QVERIFY(found.steps().size() <= 3000);
    LogDensities more;
    more.add(testing::kNow + lines * everyMs, {1, 0, 1});
    more.add(found); // a narrow one takes a wide one in
    LogDensity sum;
    for (const LogDensity &step : more.steps())
        sum += step;
    QCOMPARE(sum.lines, lines + 1);
    QCOMPARE(sum.warnings, lines / 10);
    QCOMPARE(sum.errors, 1);
    more.dropBefore(more.toMs() - 1);
    QCOMPARE(more.steps().size(), 1);
}

void TestLogModel::followsIncrementally()
{
    auto buffer = std::make_shared<LogBuffer>();
    LogIndex index;
    QSignalSpy grown(&index, &LogIndex::grown);
    QSignalSpy replaced(&index, &LogIndex::replaced);
    index.setBuffer(buffer);
    index.setSearch(LogSearch(QStringLiteral("x"), false));
    QTRY_VERIFY(!index.busy());
    const qsizetype before = replaced.count();
    buffer->write(entry(0, LogLevel::Info, QStringLiteral("A"), QStringLiteral("x")));
    buffer->write(entry(1, LogLevel::Debug, QStringLiteral("A"), QStringLiteral("x")));
    QTRY_COMPARE(index.rowCount(), 1);
    QCOMPARE(grown.count(), 1);
    QCOMPARE(index.matchCount(), 1);
    buffer->write(entry(2, LogLevel::Info, QStringLiteral("New"), QStringLiteral("y")));
    QTRY_COMPARE(index.rowCount(), 2);
    QCOMPARE(index.components().size(), 2);
    QCOMPARE(replaced.count(), before);
}

void TestLogModel::dropsWhatTheBufferDropped()
{
    auto buffer = std::make_shared<LogBuffer>(8192);
    LogIndex index;
    index.setBuffer(buffer);
    QTRY_VERIFY(!index.busy());
    for (int i = 0; i < 8192; ++i)
        buffer->write(entry(i, LogLevel::Info, QStringLiteral("A"), QStringLiteral("old")));
    QTRY_COMPARE(index.rowCount(), 8192);
    for (int i = 0; i < 30000; ++i)
        buffer->write(entry(i, LogLevel::Info, QStringLiteral("A"), QStringLiteral("new")));
    QTRY_COMPARE(index.rowCount(), buffer->lineCount() - buffer->firstLine());
    QVERIFY(buffer->firstLine() > 0);
    QCOMPARE(index.lineAt(0), buffer->firstLine());
}

void TestLogModel::newFilterCancelsTheOld()
{
    auto buffer = std::make_shared<LogBuffer>();
    testing::fillLog(*buffer, 50'000, testing::kNow);
    LogIndex index;
    QSignalSpy replaced(&index, &LogIndex::replaced);
    index.setBuffer(buffer);
    index.setSearch(LogSearch(QStringLiteral("a.*b.*c"), true));
    index.setSearch(LogSearch(QStringLiteral("CODE:101"), false));
    QTRY_VERIFY(!index.busy());
    QCOMPARE(replaced.count(), 1); // only the last one's answer was taken
    QCOMPARE(index.matchCount(), 2);
}

void TestLogModel::catalogue()
{
    const auto entry = catalogueEntry(QStringLiteral("ProofpointCasbSetupError[CODE:101] reason: Potential issue"));
    QVERIFY(entry.has_value());
    QCOMPARE(entry->id, ErrorId::Authentication);
    QCOMPARE(entryTitle(*entry), QStringLiteral("ProofpointCasbSetupError 101"));
    QVERIFY(!catalogueEntry(QStringLiteral("ValueError in a text")).has_value());
}

void TestLogModel::errorsThatSolveThemselves_data()
{
    using Said = QList<std::pair<QString, QString>>; // speaker, line
    const QString setup = QStringLiteral("ProofpointCasbPullerSetup(c,p#1,alerts#predefined)");
    const QString events = QStringLiteral("ProofpointCasbPullerSetup(c,p#1,events#predefined)");
    const QString puller = QStringLiteral("ProofpointCasbAlertsPuller(p,1,alerts,predefined)");
    const QString done = QStringLiteral("Setup for module <ProofpointCasbAlertsPuller> has been successfully executed");
    QTest::addColumn<Said>("said");
    QTest::addColumn<int>("solvedBy"); // number of the line, 0: none
    QTest::newRow("nothing more") << Said{{setup, {}}} << 0;
    QTest::newRow("signed in") << Said{{setup, {}}, {setup, QStringLiteral("Retrying")}, {setup, done}, {setup, done}} << 2;
    QTest::newRow("by another only") << Said{{setup, {}}, {events, done}, {puller, done}} << 0;
    QTest::newRow("quoted only") << Said{{setup, {}}, {setup, QStringLiteral("Not said: ") + done}} << 0;
    QTest::newRow("a pull") << Said{{puller, {}}, {puller, QStringLiteral("Pull Started")},
                                    {puller, QStringLiteral("Data collection completed. Elapsed time: 1.4 seconds.")}}
                            << 2;
    QTest::newRow("a slow pull")
        << Said{{puller, {}}, {puller, QStringLiteral("Last retrieval took too much time, no wait will be applied")}} << 1;
    QTest::newRow("a delivery") << Said{{QStringLiteral("DevoSender(a,b)"), {}},
                                        {QStringLiteral("DevoSender(a,b)"),
                                         QStringLiteral("Delivery to devo_1 goes on after an interruption of 3.2 second(s)")}}
                                << 1;
}

void TestLogModel::errorsThatSolveThemselves()
{
    using Said = QList<std::pair<QString, QString>>;
    QFETCH(Said, said);
    QFETCH(int, solvedBy);
    LogBuffer buffer;
    for (int i = 0; i < said.size(); ++i)
        buffer.write(entry(i, i == 0 ? LogLevel::Error : LogLevel::Info, said[i].first, said[i].second));
    const std::optional<qint64> at = solvedMs(buffer, 0);
    QCOMPARE(at.has_value(), solvedBy > 0);
    if (at)
        QCOMPARE(*at, testing::kNow + solvedBy * 1000);
}

void TestLogModel::scansAMillionLinesBesideTheEventLoop()
{
    auto buffer = std::make_shared<LogBuffer>(1'000'000);
    testing::fillLog(*buffer, 1'000'000, testing::kNow);
    LogIndex index;
    QSignalSpy replaced(&index, &LogIndex::replaced);
    QSignalSpy grown(&index, &LogIndex::grown);
    index.setBuffer(buffer);
    QVERIFY(index.busy()); // nothing was looked through here
    QCOMPARE(index.rowCount(), 0);
    QTRY_VERIFY(!index.busy());
    QCOMPARE(index.scannedLines(), buffer->lineCount() - buffer->firstLine());
    QVERIFY(index.rowCount() > 900'000);
    QCOMPARE(replaced.size(), 1); // the whole list by one swap
    index.setSearch(LogSearch(QStringLiteral("@devo_pulling_id"), false));
    QVERIFY(index.busy());
    QCOMPARE(index.matchCount(), 0);
    QTRY_VERIFY(!index.busy());
    QVERIFY(index.matchCount() > 249'990); // a quarter of the lines, less the few warnings and errors
    QCOMPARE(replaced.size(), 2);
    QCOMPARE(grown.size(), 0);
}

QTEST_MAIN(TestLogModel)
#include "tst_log_model.moc"
