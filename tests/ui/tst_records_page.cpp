// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_names.h"
#include "fake_clock.h"
#include "page_fakes.h"
#include "records/json_view.h"
#include "records/records_page.h"
#include "session/time_display.h"
#include "widgets/label.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QTableView>
#include <QTest>

using namespace casb;
using namespace casb::ui;
using namespace casb::ui::testing;

class TestRecordsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void readsAsFarAsScrolled();
    void filters();
    void detailKeepsMemberOrder();
    void everyControlHasAName();

private:
    template <typename T> T *find(const char *name) { return m_page->findChild<T *>(QString::fromLatin1(name)); }

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
    QTRY_VERIFY(find<QTableView>("recordsTable")->model()->rowCount() >= 200);
}

void TestRecordsPage::cleanup()
{
    m_page.reset();
    m_time.reset();
    m_theme.reset();
    m_session.reset();
    m_clock.reset();
}

void TestRecordsPage::readsAsFarAsScrolled()
{
    QAbstractItemModel *model = find<QTableView>("recordsTable")->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    while (model->rowCount() < 1000) {
        QTRY_VERIFY(model->canFetchMore({}) || model->rowCount() >= 1000); // the tester fetches, too
        model->fetchMore({});
    }
    QCOMPARE(model->rowCount(), 1000);
    while (model->canFetchMore({})) // one more finds that there are no older ones
        model->fetchMore({});
    QTRY_COMPARE(find<Label>("recordsCount")->text(), QStringLiteral("1,000 of 1,000 kept records"));
}

void TestRecordsPage::filters()
{
    auto *search = find<QLineEdit>("recordsSearch");
    QTest::keyClicks(search, QStringLiteral("mass DOWNLOAD"));
    QTest::keyClick(search, Qt::Key_Return);
    QAbstractItemModel *model = find<QTableView>("recordsTable")->model();
    QTRY_COMPARE(find<Label>("recordsCount")->text(), QStringLiteral("%1 of 1,000 kept records").arg(model->rowCount()));
    QVERIFY(model->rowCount() > 50);
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(model->index(row, RecordsModel::Title).data().toString(), QStringLiteral("Mass download"));
    const auto services = find<QWidget>("recordsService")->findChildren<QAbstractButton *>();
    QTest::mouseClick(services[2], Qt::LeftButton);
    QTRY_COMPARE(find<Label>("recordsCount")->text(), QStringLiteral("0 of 1,000 kept records"));
}

void TestRecordsPage::detailKeepsMemberOrder()
{
    auto *table = find<QTableView>("recordsTable");
    QTRY_VERIFY(table->currentIndex().isValid());
    QTest::keyClick(table, Qt::Key_Down);
    const QString text = find<JsonView>("recordsJson")->toPlainText();
    QVERIFY(text.startsWith(QStringLiteral("{\n  \"eventId\"")) || text.startsWith(QStringLiteral("{\n  \"id\"")));
    QVERIFY(text.trimmed().section(u'\n', -2, -2).contains(QStringLiteral("@devo_pulling_id")));
    QTest::mouseClick(find<QAbstractButton>("recordsCopy"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u'{'));
}

void TestRecordsPage::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(TestRecordsPage)
#include "tst_records_page.moc"
