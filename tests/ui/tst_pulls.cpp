// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_names.h"
#include "fake_clock.h"
#include "layout_checks.h"
#include "page_fakes.h"
#include "pulls/pull_charts.h"
#include "pulls/pull_detail.h"
#include "pulls/pull_evidence.h"
#include "pulls/pulls_page.h"
#include "pulls/waterfall.h"
#include "session/time_display.h"
#include "widgets/chart.h"
#include "widgets/chart_legend.h"
#include "widgets/label.h"
#include "widgets/segments.h"
#include "widgets/table_header.h"

#include <QAbstractBarSeries>
#include <QApplication>
#include <QBarSet>
#include <QChartView>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QXYSeries>
#include <cmath>

using namespace casb;
using namespace casb::ui;
using namespace casb::ui::testing;

class TestPulls : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void clickingARowShowsItsDetail();
    void chartAndTableShareTheSelection();
    void rangeAndFilterByMouseAndKeys();
    void runningPullGrowsInPlace();
    void copiesTheDevoQuery_data();
    void copiesTheDevoQuery();
    void tenThousandPullsAreDownSampled();
    void chosenSpan();
    void leadsToRecordsAndLog();
    void logOfAnEarlierRunComesFromTheStore_data();
    void logOfAnEarlierRunComesFromTheStore();
    void bufferReachesBack();
    void showsAPullOutsideOfTheRange();
    void remembersItsFilters();
    void remembersAChosenSpan();
    void titlesGiveWayBeforeTheTableIsScrolled();
    void escapeKeepsTheRange();
    void allColumnsFit();
    void filterWithoutAHit();
    void pullToComeCanNotBeChosen();
    void tenantsAreToldApart();
    void hoverCountsInWords_data();
    void hoverCountsInWords();
    void aPullThatFindsNothingHasNoSpeed();
    void saysWhyThereAreNoRecords_data();
    void saysWhyThereAreNoRecords();
    void dashedIsSaidAsAWholeOrNotAtAll();
    void legendComesBeforeItsChart();
    void nothingIsCutOrCovered_data();
    void nothingIsCutOrCovered();
    void everyControlHasAName();

private:
    template <typename T> T *find(const char *name) { return m_page->findChild<T *>(QString::fromLatin1(name)); }
    QAbstractItemModel &model() { return *find<QTableView>("pullsTable")->model(); }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<PullsPage> m_page;
};

void TestPulls::init()
{
    m_clock = std::make_unique<FakeClock>(kNow);
    m_session = std::make_unique<FakeSession>(*m_clock);
    m_theme = std::make_unique<Theme>(*qApp);
    m_time = std::make_unique<TimeDisplay>();
    fillRealistic(*m_session);
    m_page = std::make_unique<PullsPage>(*m_session, *m_theme, *m_time);
    m_page->resize(1198, 694);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_COMPARE(model().rowCount(), 73);
}

void TestPulls::cleanup()
{
    m_page.reset();
    m_time.reset();
    m_theme.reset();
    m_session.reset();
    m_clock.reset();
}

void TestPulls::clickingARowShowsItsDetail()
{
    auto *table = find<QTableView>("pullsTable");
    const QModelIndex third = table->model()->index(3, PullsModel::PullingId);
    table->scrollTo(third);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(third).center());
    const PullStatistics &pull = m_session->rows->pulls[2];
    auto *detail = find<PullDetail>("pullDetail");
    QCOMPARE(detail->pullRow(), pull.id);
    auto *waterfall = detail->findChild<Waterfall *>();
    QTRY_COMPARE(waterfall->requestCount(), pull.requests);
    QTRY_COMPARE(find<ElidedLabel>("pullLedger")->text().section(u' ', 0, 0), QString::number(pull.received));
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(detail->pullRow(), m_session->rows->pulls[3].id);
}

void TestPulls::chartAndTableShareTheSelection()
{
    auto *chart = find<Chart>("receivedChart");
    auto *table = find<QTableView>("pullsTable");
    QTRY_COMPARE(chart->data().times.size(), 72);
    QCOMPARE(chart->selectedColumn(), 71); // the newest is chosen at first
    emit chart->columnSelected(5);
    const qint64 row = m_session->rows->pulls[66].id;
    QCOMPARE(find<PullDetail>("pullDetail")->pullRow(), row);
    QCOMPARE(find<Chart>("requestsChart")->selectedColumn(), 5);
    QCOMPARE(table->currentIndex().data(PullsModel::PullRowRole).toLongLong(), row);
}

void TestPulls::rangeAndFilterByMouseAndKeys()
{
    const QList<QToolButton *> buttons = find<Segments>("pullsRange")->findChildren<QToolButton *>();
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QTRY_COMPARE(model().rowCount(), 289);
    auto *service = find<QComboBox>("pullsService");
    service->setFocus();
    QTest::keyClick(service, Qt::Key_Down);
    QTRY_COMPARE(model().rowCount(), 145);
    auto *search = find<QLineEdit>("pullsSearch");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("no such pull"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(find<ElidedLabel>("pullsCount")->text().startsWith(QStringLiteral("0 pulls")));
    QVERIFY(!find<QAbstractButton>("pullsExport")->isEnabled());
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(model().rowCount(), 145);
    auto *header = find<QTableView>("pullsTable")->horizontalHeader();
    const int x = header->sectionViewportPosition(PullsModel::Received) + 10;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    QVERIFY(header->sortIndicatorSection() == PullsModel::Received);
}

void TestPulls::runningPullGrowsInPlace()
{
    PullStatistics pull;
    pull.id = 77'777;
    pull.key = kEvents;
    pull.startedMs = kNow;
    pull.pullingId = QString::number(kNow);
    pull.received = 50;
    {
        const QMutexLocker lock(&m_session->rows->mutex);
        m_session->rows->pulls.prepend(pull);
    }
    emit m_session->pullChanged(pull.id);
    auto *chart = find<Chart>("receivedChart");
    QTRY_COMPARE(chart->data().times.size(), 73);
    QCOMPARE(chart->data().runningColumn, 72);
    {
        const QMutexLocker lock(&m_session->rows->mutex);
        m_session->rows->pulls[0].received = 120;
    }
    emit m_session->pullChanged(pull.id);
    QTRY_COMPARE(chart->data().series[0].values.last(), 120.0);
}

void TestPulls::copiesTheDevoQuery_data()
{
    QTest::addColumn<bool>("kept");
    QTest::addColumn<QString>("tag");
    QTest::newRow("as it was sent") << true << QStringLiteral("my.app.casb.old");
    QTest::newRow("as it is configured") << false << QStringLiteral("my.app.casb.now");
}

void TestPulls::copiesTheDevoQuery()
{
    QFETCH(bool, kept);
    const PullStatistics pull = m_session->rows->pulls[0];
    for (ServiceConfig &service : m_session->configuration.inputs[0].services) {
        if (service.name == pull.key.service)
            service.tag = QStringLiteral("my.app.casb.now");
    }
    {
        const QMutexLocker lock(&m_session->rows->mutex);
        SpoolBlock block = m_session->rows->blocks.front();
        block.key = pull.key;
        block.pullingId = pull.pullingId;
        block.recordTimeMs = pull.startedMs;
        block.tag = QStringLiteral("my.app.casb.old");
        m_session->rows->blocks.clear();
        if (kept)
            m_session->rows->blocks.append(block);
        m_session->rows->pulls[0].firstRecord = block.firstRecord;
    }
    find<PullDetail>("pullDetail")->refresh();
    auto *copy = find<QAbstractButton>("copyDevoQuery");
    QFETCH(QString, tag);
    const QString query = QStringLiteral("from %1 where devo_pulling_id = \"%2\"").arg(tag, pull.pullingId);
    QTRY_COMPARE((QTest::mouseClick(copy, Qt::LeftButton), QGuiApplication::clipboard()->text()), query);
}

void TestPulls::tenThousandPullsAreDownSampled()
{
    PullCharts charts(*m_theme, *m_time);
    charts.resize(1166, 170);
    charts.show();
    QList<PullStatistics> pulls = manyPulls(10'000, kNow);
    pulls[5'000].endedMs = pulls[5'000].startedMs + 59'000; // one that stands out must not be lost
    charts.setPulls(pulls, kNow, PullCharts::Empty::NoPull);
    auto *received = charts.findChild<Chart *>(QStringLiteral("receivedChart"));
    QVERIFY(received->downSampled());
    QCOMPARE(received->data().hover->text(9'999).section(u' ', 0, 0), numberText(pulls.last().received));
    int lines = 0;
    bool outstanding = false;
    for (const auto *view : charts.findChildren<QChartView *>()) {
        // What is drawn grows with the pixels, not with the pulls.
        QVERIFY(view->scene()->items().size() < 200);
        for (QAbstractSeries *series : view->chart()->series()) {
            if (const auto *line = qobject_cast<QXYSeries *>(series)) {
                ++lines;
                QVERIFY2(line->count() <= 2 * view->width(), qPrintable(QString::number(line->count())));
                for (const QPointF &point : line->points())
                    outstanding = outstanding || qFuzzyCompare(point.y(), 59.0);
            } else if (const auto *bars = qobject_cast<QAbstractBarSeries *>(series)) {
                QVERIFY(bars->count() == 0 || bars->barSets().front()->count() <= view->width());
            }
        }
    }
    QVERIFY(lines > 0);
    QVERIFY(outstanding);
}

void TestPulls::chosenSpan()
{
    const QList<QToolButton *> buttons = find<Segments>("pullsRange")->findChildren<QToolButton *>();
    QTest::mouseClick(buttons[4], Qt::LeftButton);
    auto *from = find<QDateTimeEdit>("spanFrom");
    QTRY_VERIFY(from->isVisible());
    auto *show = find<QAbstractButton>("spanShow");
    find<QDateTimeEdit>("spanTo")->setDateTime(QDateTime(QDate(2026, 3, 15), QTime(13, 0), Qt::UTC));
    from->setDateTime(QDateTime(QDate(2026, 3, 15), QTime(14, 0), Qt::UTC));
    QVERIFY(!show->isEnabled()); // its end lies before its beginning
    from->setDateTime(QDateTime(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC));
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_COMPARE(model().rowCount(), 12);
    QVERIFY(model().index(0, PullsModel::Started).data().toString().startsWith(QStringLiteral("15 March 12:")));
}

void TestPulls::leadsToRecordsAndLog()
{
    QSignalSpy records(m_page.get(), &PullsPage::recordsWanted);
    QSignalSpy log(m_page.get(), &PullsPage::logWanted);
    const QList<QToolButton *> tabs = find<Segments>("pullTabs")->findChildren<QToolButton *>();
    auto *more = find<QAbstractButton>("pullMore");
    QTRY_VERIFY(tabs[0]->text() != QStringLiteral("Requests"));
    QVERIFY(!more->isVisible());
    QTest::mouseClick(tabs[2], Qt::LeftButton);
    QTRY_VERIFY(more->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0][1].toString(), m_session->rows->pulls[0].pullingId);
    QTest::mouseClick(tabs[1], Qt::LeftButton);
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(log.size(), 1);
    QCOMPARE(log[0][0].toLongLong(), m_session->rows->pulls[0].startedMs);
    // What was rejected lies in the dead letter box; a pull that rejected nothing has no way there.
    QSignalSpy letters(m_page.get(), &PullsPage::deadLettersWanted);
    QTest::mouseClick(tabs[3], Qt::LeftButton);
    QVERIFY(!more->isVisible());
    {
        const QMutexLocker lock(&m_session->rows->mutex);
        m_session->rows->pulls[0].rejected = 2;
    }
    emit m_session->pullChanged(m_session->rows->pulls[0].id);
    QTRY_VERIFY(more->isVisible());
    QCOMPARE(more->text(), QStringLiteral("Show its dead letters"));
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(letters.size(), 1);
    QCOMPARE(letters[0][0].toString(), m_session->rows->pulls[0].key.service);
    QCOMPARE(letters[0][1].toString(), m_session->rows->pulls[0].pullingId);
}

void TestPulls::logOfAnEarlierRunComesFromTheStore_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("lines");
    QTest::newRow("all") << 10'000 << QStringLiteral("line 1000") << 2001;
    QTest::newRow("the newest") << 10 << QStringLiteral("line 2991") << 10;
}

void TestPulls::logOfAnEarlierRunComesFromTheStore()
{
    QFETCH(int, most);
    QFETCH(QString, first);
    QFETCH(int, lines);
    const auto rows = std::make_shared<FakeRows>();
    const auto origin = [](const char *thread) { return LogOrigin{QStringLiteral("InputProcess"), QString::fromLatin1(thread)}; };
    for (int i = 4000; i >= 0; --i) {
        rows->log.append({0, i, LogLevel::Info, origin("ProofpointCasbAlertsPuller(a,b,alerts,predefined)"), QStringLiteral("line %1").arg(i)});
        rows->log.append({0, i, LogLevel::Info, origin("ProofpointCasbEventsPuller(a,b,events,predefined)"), QStringLiteral("other")});
        rows->log.append({0, i, LogLevel::Info, origin("MainThread"), QStringLiteral("of alerts")});
    }
    FakeReader reader(rows);
    const QList<PullLogLine> found = storedPullLog(reader, QStringLiteral("alerts"), 1000, 3000, most);
    QCOMPARE(found.size(), lines);
    QCOMPARE(found.first().message, first);
    QCOMPARE(found.last().message, QStringLiteral("line 3000"));
}

void TestPulls::bufferReachesBack()
{
    LogBuffer buffer;
    QVERIFY(!reachesBack(buffer, 1000));
    buffer.write({1, 1000, LogLevel::Info, {}, QStringLiteral("first")});
    QVERIFY(!reachesBack(buffer, 999));
    QVERIFY(reachesBack(buffer, 1000));
}

void TestPulls::showsAPullOutsideOfTheRange()
{
    const qint64 row = m_session->rows->pulls[500].id; // more than a day ago
    m_page->showPull(row);
    QTRY_COMPARE(find<PullDetail>("pullDetail")->pullRow(), row);
    QCOMPARE(find<Segments>("pullsRange")->current(), 2);
}

void TestPulls::remembersItsFilters()
{
    find<QComboBox>("pullsService")->setCurrentIndex(1);
    auto *outcome = find<QComboBox>("pullsResult");
    outcome->setCurrentIndex(outcome->findText(QStringLiteral("Complete")));
    find<QTableView>("pullsTable")->horizontalHeader()->resizeSection(PullsModel::Records, 99);
    auto *search = find<QLineEdit>("pullsSearch");
    search->setText(QStringLiteral("17"));
    QTest::keyClick(search, Qt::Key_Return);
    const QList<QToolButton *> tabs = find<Segments>("pullTabs")->findChildren<QToolButton *>();
    QTest::mouseClick(tabs[2], Qt::LeftButton);
    const qint64 row = model().index(9, 0).data(PullsModel::PullRowRole).toLongLong();
    m_page->select(row);
    const QByteArray kept = m_page->keptState();

    PullsPage other(*m_session, *m_theme, *m_time);
    other.restoreKeptState(kept);
    QCOMPARE(other.findChild<QComboBox *>(QStringLiteral("pullsService"))->currentIndex(), 1);
    QCOMPARE(other.findChild<QComboBox *>(QStringLiteral("pullsResult"))->currentText(), QStringLiteral("Complete"));
    QCOMPARE(other.findChild<QLineEdit *>(QStringLiteral("pullsSearch"))->text(), QStringLiteral("17"));
    QCOMPARE(other.findChild<QTableView *>(QStringLiteral("pullsTable"))->horizontalHeader()->sectionSize(PullsModel::Records), 99);
    auto *detail = other.findChild<PullDetail *>(QStringLiteral("pullDetail"));
    QTRY_COMPARE(detail->pullRow(), row);
    QCOMPARE(detail->tab(), 2);
    QCOMPARE(other.findChild<QTableView *>(QStringLiteral("pullsTable"))->model()->rowCount(), model().rowCount());
}

void TestPulls::remembersAChosenSpan()
{
    const QList<QToolButton *> buttons = find<Segments>("pullsRange")->findChildren<QToolButton *>();
    QTest::mouseClick(buttons[4], Qt::LeftButton);
    find<QDateTimeEdit>("spanTo")->setDateTime(QDateTime(QDate(2026, 3, 15), QTime(13, 0), Qt::UTC));
    find<QDateTimeEdit>("spanFrom")->setDateTime(QDateTime(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC));
    QTest::mouseClick(find<QAbstractButton>("spanShow"), Qt::LeftButton);
    QTRY_COMPARE(model().rowCount(), 12);
    PullsPage other(*m_session, *m_theme, *m_time);
    other.restoreKeptState(m_page->keptState());
    QCOMPARE(other.findChild<Segments *>(QStringLiteral("pullsRange"))->current(), 4);
    auto *table = other.findChild<QTableView *>(QStringLiteral("pullsTable"));
    QTRY_COMPARE(table->model()->rowCount(), 12);
    // What is not there any more, or was never chosen, is no span.
    other.restoreKeptState(R"({"range": 4})");
    QCOMPARE(other.findChild<Segments *>(QStringLiteral("pullsRange"))->current(), 0);
}

void TestPulls::titlesGiveWayBeforeTheTableIsScrolled()
{
    auto *table = find<QTableView>("pullsTable");
    auto *header = qobject_cast<TableHeader *>(table->horizontalHeader());
    header->resizeSection(PullsModel::Seconds, 60); // by a person: it stays
    m_page->resize(1'196, 694);
    const auto cut = [header] {
        int count = 0;
        for (int column = 0; column < PullsModel::Columns; ++column)
            count += header->shownTitle(column).endsWith(u'…') ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    QVERIFY(cut() > 0);
    QCOMPARE(header->sectionSize(PullsModel::Seconds), 60);
    m_page->resize(972, 566); // has to be scrolled
    QTRY_VERIFY(table->horizontalScrollBar()->maximum() > 0);
    QCOMPARE(cut(), 0);
    m_page->resize(1752, 1006);
    QTRY_COMPARE(cut(), 0);
    QTRY_COMPARE(header->length(), table->viewport()->width());
    header->setSortIndicator(PullsModel::Duplicates, Qt::DescendingOrder); // the chevron needs room
    QCOMPARE(cut(), 0);
    QCOMPARE(header->sectionSize(PullsModel::Seconds), 60);
}

void TestPulls::escapeKeepsTheRange()
{
    auto *range = find<Segments>("pullsRange");
    const QList<QToolButton *> buttons = range->findChildren<QToolButton *>();
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QTRY_COMPARE(model().rowCount(), 289);
    QTest::mouseClick(buttons[4], Qt::LeftButton);
    auto *popup = find<QWidget>("spanPopup");
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(range->current(), 4);
    QTest::keyClick(popup, Qt::Key_Escape);
    QTRY_VERIFY(!popup->isVisible());
    QCOMPARE(range->current(), 1);
    QCOMPARE(model().rowCount(), 289);
}

void TestPulls::allColumnsFit()
{
    auto *table = find<QTableView>("pullsTable");
    auto *header = qobject_cast<TableHeader *>(table->horizontalHeader());
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    for (int column = 0; column < PullsModel::Columns; ++column)
        QCOMPARE(header->shownTitle(column), model().headerData(column, Qt::Horizontal).toString());
    m_page->resize(1752, 1006);
    QTRY_COMPARE(header->length(), table->viewport()->width());
}

void TestPulls::filterWithoutAHit()
{
    auto *table = find<QTableView>("pullsTable");
    auto *detail = find<PullDetail>("pullDetail");
    auto *chart = find<Chart>("receivedChart");
    QTRY_VERIFY(detail->pullRow() != 0);
    auto *search = find<QLineEdit>("pullsSearch");
    search->setText(QStringLiteral("no such pull"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(detail->pullRow(), 0);
    QCOMPARE(chart->data().emptySentence, QStringLiteral("No pull of this range fits the filter."));
    QCOMPARE(model().rowCount(), 1); // the pull to come
    QVERIFY(!table->selectionModel()->hasSelection());
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(model().rowCount(), 73);
    QCOMPARE(detail->pullRow(), m_session->rows->pulls[0].id);
    {
        const QMutexLocker lock(&m_session->rows->mutex);
        m_session->rows->pulls.clear();
    }
    emit m_session->opened();
    QTRY_COMPARE(chart->data().emptySentence, QStringLiteral("No pull in this range."));
}

void TestPulls::pullToComeCanNotBeChosen()
{
    auto *table = find<QTableView>("pullsTable");
    const qint64 newest = m_session->rows->pulls[0].id;
    QTRY_COMPARE(find<PullDetail>("pullDetail")->pullRow(), newest);
    const QModelIndex toCome = model().index(0, PullsModel::Service);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(toCome).center());
    const auto selected = [table] { return table->selectionModel()->selectedRows().value(0).data(PullsModel::PullRowRole).toLongLong(); };
    QCOMPARE(selected(), newest);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(selected(), newest);
    QCOMPARE(find<PullDetail>("pullDetail")->pullRow(), newest);
}

void TestPulls::tenantsAreToldApart()
{
    auto *table = find<QTableView>("pullsTable");
    const int alone = table->columnWidth(PullsModel::Service);
    InputConfig other = m_session->configuration.inputs[0];
    other.name = QStringLiteral("fabrikam");
    other.id = QStringLiteral("fabrikam-us");
    m_session->configuration.inputs << other;
    {
        const QMutexLocker lock(&m_session->rows->mutex);
        m_session->rows->pulls[0].key = {other.name, other.id, QStringLiteral("alerts")};
    }
    emit m_session->opened();
    QTRY_COMPARE(model().index(1, PullsModel::Service).data().toString(), QStringLiteral("alerts · fabrikam-us"));
    QVERIFY(table->columnWidth(PullsModel::Service) > alone);
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    auto *chart = find<Chart>("receivedChart");
    QTRY_VERIFY(chart->data().hover->title(71).startsWith(QStringLiteral("alerts · fabrikam-us, ")));
    m_session->configuration.inputs.removeLast();
    emit m_session->opened();
    QTRY_COMPARE(model().index(1, PullsModel::Service).data().toString(), QStringLiteral("alerts"));
    QCOMPARE(table->columnWidth(PullsModel::Service), alone);
}

void TestPulls::hoverCountsInWords_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("throttled");
    QTest::addColumn<QString>("words");
    const QString received = QStringLiteral("receivedChart");
    const QString requests = QStringLiteral("requestsChart");
    QTest::newRow("one of each") << received << 1 << 0 << QStringLiteral("1 new, 1 duplicate, 1 record sent on");
    QTest::newRow("more of each") << received << 2 << 0 << QStringLiteral("2 new, 2 duplicates, 2 records sent on");
    QTest::newRow("one request") << requests << 1 << 0 << QStringLiteral("1 request");
    QTest::newRow("one request, refused") << requests << 1 << 1 << QStringLiteral("1 request, answered 429");
    QTest::newRow("requests") << requests << 3 << 0 << QStringLiteral("3 requests");
    QTest::newRow("requests, one refused") << requests << 3 << 1 << QStringLiteral("3 requests, 1 of them answered 429");
    QTest::newRow("requests, two refused") << requests << 3 << 2 << QStringLiteral("3 requests, 2 of them answered 429");
}

void TestPulls::hoverCountsInWords()
{
    QFETCH(QString, chart);
    QFETCH(int, count);
    QFETCH(int, throttled);
    QList<PullStatistics> pulls = manyPulls(1, kNow);
    pulls[0].received = 2 * count;
    pulls[0].duplicates = pulls[0].records = pulls[0].requests = count;
    pulls[0].throttled = throttled;
    PullCharts charts(*m_theme, *m_time);
    charts.setPulls(pulls, kNow, PullCharts::Empty::NoPull);
    QTEST(charts.findChild<Chart *>(chart)->data().hover->text(0), "words");
}

void TestPulls::aPullThatFindsNothingHasNoSpeed()
{
    QList<PullStatistics> pulls = manyPulls(7, kNow); // alerts at 0, 2, 4, 6
    for (PullStatistics &pull : pulls) {
        pull.endedMs = pull.startedMs + 1'000;
        pull.records = 100;
    }
    pulls[2].records = pulls[6].records = 0;
    PullCharts charts(*m_theme, *m_time);
    charts.setPulls(pulls, kNow, PullCharts::Empty::NoPull);
    const QList<ChartSeries> &series = charts.findChild<Chart *>(QStringLiteral("speedChart"))->data().series;
    const QList<double> speeds = series[3].values;
    QCOMPARE(speeds[2], 100.0); // of its neighbours, no fall to 0
    QVERIFY(std::isnan(speeds[6]));
    QCOMPARE(series[1].values[6], 1.0); // it took its time, though
}

void TestPulls::saysWhyThereAreNoRecords_data()
{
    QTest::addColumn<int>("records");
    QTest::addColumn<QString>("words");
    QTest::newRow("brought none") << 0 << QStringLiteral("This pull brought no records.");
    QTest::newRow("not kept") << 5 << QStringLiteral("None of its records are kept in the store.");
}

void TestPulls::saysWhyThereAreNoRecords()
{
    QFETCH(int, records);
    {
        const QMutexLocker lock(&m_session->rows->mutex);
        m_session->rows->blocks.clear();
        m_session->rows->pulls[0].records = records;
    }
    auto *detail = find<PullDetail>("pullDetail");
    detail->refresh();
    QFETCH(QString, words);
    QTRY_COMPARE(find<QPlainTextEdit>("pullRecords")->toPlainText(), words);
}

void TestPulls::dashedIsSaidAsAWholeOrNotAtAll()
{
    PullCharts charts(*m_theme, *m_time);
    charts.show();
    const auto *dashed = charts.findChild<ElidedLabel *>(QStringLiteral("dashedNote"));
    QSet<QString> said;
    for (const int pulls : {10, 10'000}) { // which are down-sampled, and say so in the same place
        charts.setPulls(manyPulls(pulls, kNow), kNow, PullCharts::Empty::NoPull);
        for (int width = 700; width < 1'700; width += 20) {
            charts.resize(width, 170);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            said << (dashed->isVisible() ? dashed->text() : QString());
            if (dashed->isVisible())
                QVERIFY2(dashed->width() >= dashed->sizeHint().width(), qPrintable(QString::number(width)));
        }
    }
    QCOMPARE(said, QSet<QString>({QString(), QStringLiteral("– – per s"), QStringLiteral("dashed: per s")}));
    charts.resize(1'166, 170);
    QTRY_COMPARE(layoutFaults(charts), QStringList()); // down-sampled is never cut
}

void TestPulls::legendComesBeforeItsChart()
{
    QStringList order;
    for (QWidget *widget = m_page->nextInFocusChain(); widget != m_page.get(); widget = widget->nextInFocusChain()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr)
            continue;
        if (const auto *chart = qobject_cast<Chart *>(widget->parentWidget()))
            order << chart->objectName();
        else if (qobject_cast<ChartLegend *>(widget->parentWidget()) != nullptr)
            order << qobject_cast<QAbstractButton *>(widget)->text();
        else if (widget == find<QTableView>("pullsTable"))
            order << widget->objectName();
    }
    const QStringList wanted{QStringLiteral("new"),    QStringLiteral("duplicates"), QStringLiteral("receivedChart"),
                             QStringLiteral("events"), QStringLiteral("alerts"),     QStringLiteral("speedChart"),
                             QStringLiteral("answered"), QStringLiteral("429"),      QStringLiteral("requestsChart"),
                             QStringLiteral("pullsTable")};
    QCOMPARE(order, wanted);
}

void TestPulls::nothingIsCutOrCovered_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("1366") << QSize(1198, 694) << false;
    QTest::newRow("1366 dark") << QSize(1198, 694) << true;
    QTest::newRow("1920") << QSize(1752, 1006) << false;
    QTest::newRow("smallest") << QSize(972, 566) << true;
}

void TestPulls::nothingIsCutOrCovered()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    m_page->resize(size);
    QTRY_COMPARE(layoutFaults(*m_page), QStringList());
    const QImage image = m_page->grab().toImage();
    QVERIFY(coloursIn(image) > 12);
    QVERIFY(!isPlain(image, find<QWidget>("receivedChart")));
    QVERIFY(!isPlain(image, find<QWidget>("pullsTable")));
    QVERIFY(!isPlain(image, find<QWidget>("pullDetail")));
}

void TestPulls::everyControlHasAName()
{
    QCOMPARE(namelessControls(static_cast<const QWidget &>(*m_page)), QStringList());
}

QTEST_MAIN(TestPulls)
#include "tst_pulls.moc"
