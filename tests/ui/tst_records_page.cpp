// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_names.h"
#include "fake_clock.h"
#include "layout_checks.h"
#include "page_fakes.h"
#include "records/json_view.h"
#include "records/records_page.h"
#include "session/time_display.h"
#include "widgets/filter_header.h"
#include "widgets/label.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace casb;
using namespace casb::ui;
using namespace casb::ui::testing;

class TestRecordsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void readsPagesThatAreLookedAt();
    void tellsOfNewerRecords();
    void nothingOpenIsSaid();
    void findsText();
    void filtersEachColumn();
    void filtersByKeyboard();
    void wrongTimeIsSaid();
    void anotherFilterEndsTheSearch();
    void sourceBesideRecord();
    void copies();
    void leadsToThePull();
    void showsOnePull();
    void exportsTheFilter();
    void remembersItsFilters();
    void nothingIsCutOrCovered_data();
    void nothingIsCutOrCovered();
    void everyControlHasAName();

private:
    template <typename T> T *find(const char *name) { return m_page->findChild<T *>(QString::fromLatin1(name)); }
    QAbstractItemModel *model() { return find<QTableView>("recordsTable")->model(); }
    QString count() { return find<ElidedLabel>("recordsCount")->text(); }
    QString cell(int row, int column) { return model()->index(row, column).data().toString(); }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<RecordsPage> m_page;
};

void TestRecordsPage::init()
{
    m_clock = std::make_unique<FakeClock>(kNow);
    m_session = std::make_unique<FakeSession>(*m_clock);
    m_theme = std::make_unique<Theme>(*qApp);
    m_time = std::make_unique<TimeDisplay>();
    fillRealistic(*m_session);
    m_page = std::make_unique<RecordsPage>(*m_session, *m_theme, *m_time);
    m_page->resize(1198, 694);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_COMPARE(count(), QStringLiteral("1,000 records"));
}

void TestRecordsPage::cleanup()
{
    m_page.reset();
    m_time.reset();
    m_theme.reset();
    m_session.reset();
    m_clock.reset();
}

void TestRecordsPage::readsPagesThatAreLookedAt()
{
    const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *table = find<QTableView>("recordsTable");
    QCOMPARE(model()->rowCount(), 1000);
    QVERIFY(!cell(0, RecordsModel::Id).isEmpty());
    table->scrollToBottom();
    QTRY_COMPARE(cell(999, RecordsModel::Id), QStringLiteral("8a8bb7cd343aa2ad99b7d76203085710"));
    table->setFocus();
    table->setCurrentIndex(model()->index(998, 0));
    QTest::keyClick(table, Qt::Key_Down);
    QTRY_COMPARE(table->currentIndex().row(), 999);
    QTRY_VERIFY(find<JsonView>("recordsJson")->toPlainText().contains(QStringLiteral("8a8bb7cd343aa2ad99b7d76203085710")));
}

void TestRecordsPage::tellsOfNewerRecords()
{
    auto *newer = find<QAbstractButton>("recordsNewer");
    QVERIFY(!newer->isVisible());
    {
        const QMutexLocker lock(&m_session->rows->mutex);
        SpoolBlock block = m_session->rows->blocks.first();
        block.firstRecord += block.records;
        m_session->rows->blocks.prepend(block);
    }
    const qint64 more = m_session->rows->blocks.first().records;
    m_clock->advance(2000); // it is not asked for more often
    emit m_session->snapshotChanged(m_session->shown);
    QTRY_VERIFY(newer->isVisible());
    QCOMPARE(newer->text(), QStringLiteral("%1 newer records").arg(more));
    QTest::mouseClick(newer, Qt::LeftButton);
    QTRY_COMPARE(count(), QStringLiteral("%1 records").arg(QLocale().toString(1000 + more)));
    QVERIFY(!newer->isVisible());
}

void TestRecordsPage::nothingOpenIsSaid()
{
    m_session->queries().setStore(nullptr);
    emit m_session->opened();
    auto *nothing = find<Label>("recordsNothing");
    QTRY_VERIFY(nothing->isVisible());
    QVERIFY(!find<QAbstractButton>("recordsExport")->isEnabled());
}

void TestRecordsPage::findsText()
{
    auto *search = find<QLineEdit>("recordsSearch");
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("mass DOWNLOAD"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(count(), QStringLiteral("%1 of 1,000 records").arg(model()->rowCount()));
    QTRY_VERIFY(model()->rowCount() > 50 && model()->rowCount() < 500);
    for (int row = 0; row < model()->rowCount(); ++row)
        QTRY_COMPARE(cell(row, RecordsModel::Title), QStringLiteral("Mass download"));
    QTest::mouseClick(find<QAbstractButton>("recordsClear"), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 1000);
    QVERIFY(search->text().isEmpty());
}

void TestRecordsPage::filtersEachColumn()
{
    find<QComboBox>("filterService")->setCurrentIndex(2);
    QTRY_COMPARE(model()->rowCount(), 500);
    QTest::keyClicks(find<QLineEdit>("filterUser"), QStringLiteral("RENÉ"));
    QTRY_VERIFY(model()->rowCount() > 50 && model()->rowCount() < 200);
    QTRY_COMPARE(cell(0, RecordsModel::User), QStringLiteral("rené.o'neil@example.org"));
    QTest::keyClicks(find<QLineEdit>("filterChild"), QStringLiteral("2 of 3"));
    QTRY_COMPARE(cell(0, RecordsModel::Child), QStringLiteral("2 of 3"));
    find<QComboBox>("filterDelivery")->setCurrentIndex(2);
    QTRY_COMPARE(model()->rowCount(), 0);
    QTRY_VERIFY(find<Label>("recordsNothing")->isVisible());
    QCOMPARE(find<Label>("recordsNothing")->text(), QStringLiteral("No record fits these filters."));
    QTest::mouseClick(find<QAbstractButton>("recordsClear"), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 1000);
    find<QComboBox>("filterSeverity")->setCurrentIndex(3);
    QTRY_VERIFY(model()->rowCount() < 500 && model()->rowCount() > 100);
    for (int row = 0; row < model()->rowCount(); row += 20)
        QTRY_VERIFY(row >= model()->rowCount() || cell(row, RecordsModel::Severity) == QStringLiteral("HIGH") || cell(row, RecordsModel::Severity) == QStringLiteral("CRITICAL"));
    find<QComboBox>("filterSeverity")->setEditText(QStringLiteral("success"));
    QTRY_COMPARE(cell(0, RecordsModel::Severity), QStringLiteral("Successful Login"));
}

void TestRecordsPage::filtersByKeyboard()
{
    QTest::keyClick(m_page.get(), Qt::Key_L, Qt::ControlModifier);
    auto *time = find<QLineEdit>("filterTime");
    QTRY_VERIFY(time->hasFocus());
    QTest::keyClicks(time, QStringLiteral("2026-03-17 09"));
    QTRY_VERIFY(model()->rowCount() > 0 && model()->rowCount() < 1000);
    QTRY_VERIFY(cell(0, RecordsModel::Time).startsWith(QStringLiteral("09:")));
    QTRY_VERIFY(cell(model()->rowCount() - 1, RecordsModel::Time).startsWith(QStringLiteral("09:")));
    QTest::keyClick(time, Qt::Key_Tab);
    QVERIFY(find<QComboBox>("filterService")->hasFocus());
    time->setFocus();
    QTest::keyClick(time, Qt::Key_Escape);
    QTRY_COMPARE(model()->rowCount(), 1000);
}

void TestRecordsPage::wrongTimeIsSaid()
{
    auto *time = find<QLineEdit>("filterTime");
    QTest::keyClicks(time, QStringLiteral("soon"));
    QTRY_VERIFY(time->property("error").toBool());
    QVERIFY(time->toolTip().contains(QStringLiteral("09:31")));
    QCOMPARE(model()->rowCount(), 1000);
}

void TestRecordsPage::anotherFilterEndsTheSearch()
{
    auto *user = find<QLineEdit>("filterUser");
    QTest::keyClicks(user, QStringLiteral("nobody"));
    QTest::keyClick(user, Qt::Key_Return);
    user->setText(QStringLiteral("zoe"));
    QTest::keyClick(user, Qt::Key_Return);
    QTRY_VERIFY(model()->rowCount() > 100);
    QTRY_COMPARE(cell(0, RecordsModel::User), QStringLiteral("zoe.mueller@example.com"));
}

void TestRecordsPage::sourceBesideRecord()
{
    find<QComboBox>("filterService")->setCurrentIndex(1);
    QTRY_COMPARE(model()->rowCount(), 500);
    auto *tree = find<QTreeView>("recordsTree");
    QTRY_VERIFY(tree->model()->rowCount() > 6);
    QVERIFY(tree->isVisible());
    // In this data each record is a source of its own name, so that a pair of them is none.
    QTRY_VERIFY(find<JsonView>("recordsSourceText")->toPlainText().contains(QStringLiteral("cannot be shown whole")));
    const auto looks = find<QWidget>("recordsRecord")->findChildren<QAbstractButton *>();
    for (QAbstractButton *look : looks) {
        if (look->text() == QStringLiteral("Text"))
            QTest::mouseClick(look, Qt::LeftButton);
    }
    auto *text = find<JsonView>("recordsJson");
    QTRY_VERIFY(text->isVisible());
    QVERIFY(text->toPlainText().startsWith(QStringLiteral("{\n  \"id\"")));
    QVERIFY(text->toPlainText().trimmed().section(u'\n', -2, -2).contains(QStringLiteral("@devo_pulling_id")));
}

void TestRecordsPage::copies()
{
    QTRY_VERIFY(find<QAbstractButton>("recordsCopy")->isEnabled());
    QTRY_VERIFY(find<QTreeView>("recordsTree")->model()->rowCount() > 6);
    QTest::mouseClick(find<QAbstractButton>("recordsCopy"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u'{'));
    QGuiApplication::clipboard()->clear();
    auto *table = find<QTableView>("recordsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u'{'));
}

void TestRecordsPage::leadsToThePull()
{
    PullStatistics pull;
    pull.id = 77'777;
    const SpoolBlock &newest = m_session->rows->blocks.front();
    pull.key = newest.key;
    pull.pullingId = newest.pullingId;
    pull.startedMs = newest.recordTimeMs;
    {
        const QMutexLocker lock(&m_session->rows->mutex);
        m_session->rows->pulls.prepend(pull);
    }
    QSignalSpy wanted(m_page.get(), &RecordsPage::pullWanted);
    auto *table = find<QTableView>("recordsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    auto *button = find<QAbstractButton>("recordsToPull");
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toLongLong(), 77'777);
}

void TestRecordsPage::showsOnePull()
{
    const QString id = m_session->rows->blocks.at(3).pullingId;
    m_page->showPull(QStringLiteral("alerts"), id);
    QTRY_COMPARE(model()->rowCount(), 25);
    QTRY_COMPARE(cell(24, RecordsModel::Pull), id);
    QCOMPARE(count(), QStringLiteral("25 of 1,000 records"));
}

void TestRecordsPage::exportsTheFilter()
{
    const QTemporaryDir folder;
    QTest::keyClicks(find<QLineEdit>("filterTitle"), QStringLiteral("Anonymous"));
    QTRY_VERIFY(model()->rowCount() > 0 && model()->rowCount() < 500);
    QTest::mouseClick(find<QAbstractButton>("recordsExport"), Qt::LeftButton);
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    const QString path = folder.filePath(QStringLiteral("some.csv"));
    emit dialog->fileSelected(path);
    dialog->close();
    auto *words = find<Label>("exportWords");
    QTRY_VERIFY(words->text().startsWith(QStringLiteral("%1 records were written").arg(model()->rowCount())));
    QVERIFY(QFile::exists(path));
    QTest::mouseClick(find<QAbstractButton>("exportStop"), Qt::LeftButton);
    QVERIFY(!words->isVisible());
}

void TestRecordsPage::remembersItsFilters()
{
    QTest::keyClicks(find<QLineEdit>("filterUser"), QStringLiteral("zoe"));
    find<QComboBox>("filterService")->setCurrentIndex(1);
    find<FilterHeader>("recordsHeader")->resizeSection(RecordsModel::User, 222);
    QTRY_VERIFY(model()->rowCount() < 500);
    const int rows = model()->rowCount();
    const QByteArray kept = m_page->keptState();
    RecordsPage other(*m_session, *m_theme, *m_time);
    other.restoreKeptState(kept);
    other.resize(1198, 694);
    other.show();
    QCOMPARE(other.findChild<QLineEdit *>(QStringLiteral("filterUser"))->text(), QStringLiteral("zoe"));
    QTRY_COMPARE(other.findChild<QTableView *>(QStringLiteral("recordsTable"))->model()->rowCount(), rows);
    QCOMPARE(other.findChild<FilterHeader *>(QStringLiteral("recordsHeader"))->sectionSize(RecordsModel::User), 222);
    other.restoreKeptState("no JSON"); // leaves all as it is
    QCOMPARE(other.findChild<QLineEdit *>(QStringLiteral("filterUser"))->text(), QStringLiteral("zoe"));
}

void TestRecordsPage::nothingIsCutOrCovered_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("1366") << QSize(1198, 694) << false;
    QTest::newRow("1366 dark") << QSize(1198, 694) << true;
    QTest::newRow("1920") << QSize(1752, 1006) << false;
    QTest::newRow("smallest") << QSize(972, 566) << true;
}

void TestRecordsPage::nothingIsCutOrCovered()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    m_page->resize(size);
    QTRY_VERIFY(find<QTreeView>("recordsTree")->model()->rowCount() > 6);
    QTRY_VERIFY2(layoutFaults(*m_page).isEmpty(), qPrintable(layoutFaults(*m_page).join(u'\n')));
    const QImage image = m_page->grab().toImage();
    QVERIFY(coloursIn(image) > 12);
    QVERIFY(!isPlain(image, find<QWidget>("recordsTable")));
    QVERIFY(!isPlain(image, find<QWidget>("recordsRecord")));
}

void TestRecordsPage::everyControlHasAName()
{
    QCOMPARE(testing::namelessControls(static_cast<const QWidget &>(*m_page)), QStringList());
}

QTEST_MAIN(TestRecordsPage)
#include "tst_records_page.moc"
