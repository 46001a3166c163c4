// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_clock.h"
#include "page_fakes.h"
#include "pulls/pulls_csv.h"
#include "pulls/pulls_model.h"
#include "session/time_display.h"
#include "widgets/table_style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace casb;
using namespace casb::ui;
using namespace casb::ui::testing;

class TestPullsModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void readsAllBlocks();
    void filters_data();
    void filters();
    void sorts();
    void runningPullGrows();
    void newPullComesOnTop();
    void nextPullRow();
    void servicesOfSeveralInputs();
    void outcomes();
    void speeds_data();
    void speeds();
    void csv();

private:
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<PullsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPullsModel::init()
{
    m_clock = std::make_unique<FakeClock>(kNow);
    m_session = std::make_unique<FakeSession>(*m_clock);
    m_theme = std::make_unique<Theme>(*qApp);
    m_time = std::make_unique<TimeDisplay>();
    fillRealistic(*m_session);
    m_model = std::make_unique<PullsModel>(m_session->queries(), *m_clock, *m_time, *m_theme);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestPullsModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_time.reset();
    m_session.reset();
    m_theme.reset();
    m_clock.reset();
}

void TestPullsModel::readsAllBlocks()
{
    m_model->setRange(0, 0);
    QTRY_COMPARE(m_model->rowCount(), int(m_session->rows->pulls.size()));
    QVERIFY(m_model->rowCount() > 1500);
    QCOMPARE(m_model->pullAt(0)->id, m_session->rows->pulls.front().id);
    m_model->setRange(kNow - 6 * 3'600'000, 0);
    QTRY_COMPARE(m_model->rowCount(), 72);
    QCOMPARE(m_model->chronological().size(), 72);
    QVERIFY(m_model->chronological().front().startedMs < m_model->chronological().back().startedMs);
}

void TestPullsModel::filters_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("service") << QStringLiteral("alerts") << int(PullFilter::Outcome::Any) << QString() << 36;
    QTest::newRow("failed") << QString() << int(PullFilter::Outcome::Failed) << QString() << 1;
    QTest::newRow("stopped") << QString() << int(PullFilter::Outcome::Stopped) << QString() << 2;
    QTest::newRow("error text") << QString() << int(PullFilter::Outcome::Any) << QStringLiteral("code:101") << 1;
    QTest::newRow("pulling id") << QString() << int(PullFilter::Outcome::Any) << QStringLiteral("#newest") << 1;
    QTest::newRow("nothing") << QString() << int(PullFilter::Outcome::Running) << QStringLiteral("x") << 0;
}

void TestPullsModel::filters()
{
    QFETCH(QString, service);
    QFETCH(int, outcome);
    QFETCH(QString, text);
    m_session->rows->pulls[3].result = PullStatistics::Result::Failed;
    m_session->rows->pulls[3].error = {ErrorId::Authentication, QStringLiteral("refused"), {}};
    m_session->rows->pulls[5].result = PullStatistics::Result::Stopped;
    m_session->rows->pulls[6].result = PullStatistics::Result::Stopped;
    if (text == QLatin1String("#newest"))
        text = m_session->rows->pulls.front().pullingId;
    m_model->setRange(kNow - 6 * 3'600'000, 0);
    QTRY_COMPARE(m_model->rowCount(), 72);
    m_model->setFilter({service, PullFilter::Outcome(outcome), text});
    QTEST(m_model->rowCount(), "rows");
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), 72);
    QCOMPARE(m_model->failedTotal(), 1);
}

void TestPullsModel::sorts()
{
    m_model->setRange(kNow - 24 * 3'600'000, 0);
    QTRY_VERIFY(m_model->rowCount() > 200);
    m_model->sort(PullsModel::Received, Qt::AscendingOrder);
    for (int row = 1; row < m_model->rowCount(); ++row)
        QVERIFY(m_model->pullAt(row - 1)->received <= m_model->pullAt(row)->received);
    m_model->sort(PullsModel::Seconds, Qt::DescendingOrder);
    QVERIFY(m_model->pullAt(0)->endedMs - m_model->pullAt(0)->startedMs > 20'000);
    m_model->sort(PullsModel::Started, Qt::DescendingOrder);
    QCOMPARE(m_model->pullAt(0)->id, m_session->rows->pulls.front().id);
}

void TestPullsModel::runningPullGrows()
{
    m_session->rows->pulls[0].result = PullStatistics::Result::Running;
    m_session->rows->pulls[0].endedMs = 0;
    const qint64 id = m_session->rows->pulls[0].id;
    m_model->setRange(kNow - 6 * 3'600'000, 0);
    QTRY_COMPARE(m_model->rowCount(), 72);
    QCOMPARE(m_model->index(0, PullsModel::Result).data().toString(), QStringLiteral("Pulling"));
    QSignalSpy updated(m_model.get(), &PullsModel::pullUpdated);
    for (int page = 1; page <= 50; ++page) {
        m_session->rows->pulls[0].received = 100 * page;
        m_model->pullChanged(id);
    }
    QTRY_COMPARE(m_model->index(0, PullsModel::Received).data().toString(), numberText(5000));
    QCOMPARE(updated.count(), 1); // fifty changes, one read
}

void TestPullsModel::newPullComesOnTop()
{
    m_model->setRange(kNow - 6 * 3'600'000, 0);
    QTRY_COMPARE(m_model->rowCount(), 72);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    PullStatistics pull;
    pull.id = 99'999;
    pull.key = kEvents;
    pull.startedMs = kNow;
    pull.pullingId = QString::number(kNow);
    m_session->rows->pulls.prepend(pull);
    m_model->pullChanged(pull.id);
    QTRY_COMPARE(m_model->rowCount(), 73);
    QCOMPARE(m_model->rowOf(pull.id), 0);
    QCOMPARE(resets.count(), 0);
}

void TestPullsModel::nextPullRow()
{
    m_model->setRange(kNow - 6 * 3'600'000, 0);
    QTRY_COMPARE(m_model->rowCount(), 72);
    m_model->setServices(m_session->shown.services);
    QCOMPARE(m_model->rowCount(), 73);
    QCOMPARE(m_model->index(0, PullsModel::Result).data().toString(), QStringLiteral("In 02:12"));
    QCOMPARE(m_model->index(0, PullsModel::Service).data().toString(), QStringLiteral("events"));
    QVERIFY(m_model->pullAt(0) == nullptr);
    QVERIFY(!m_model->flags(m_model->index(0, 0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(m_model->flags(m_model->index(1, 0)).testFlag(Qt::ItemIsSelectable));
    m_model->setServices({});
    QCOMPARE(m_model->rowCount(), 72);
}

void TestPullsModel::servicesOfSeveralInputs()
{
    m_session->rows->pulls[0].key = {QStringLiteral("fabrikam"), QStringLiteral("fabrikam-us"), QStringLiteral("alerts")};
    m_model->setRange(kNow - 6 * 3'600'000, 0);
    QTRY_COMPARE(m_model->rowCount(), 72);
    const QModelIndex service = m_model->index(0, PullsModel::Service);
    QCOMPARE(service.data().toString(), QStringLiteral("alerts"));
    m_model->setSeveralInputs(true);
    QCOMPARE(service.data().toString(), QStringLiteral("alerts · fabrikam-us"));
    QCOMPARE(service.data(Qt::ToolTipRole).toString(), QStringLiteral("alerts · fabrikam-us"));
    m_model->setFilter({{}, PullFilter::Outcome::Any, QStringLiteral("fabrikam")});
    QCOMPARE(m_model->rowCount(), 1);
    m_model->setSeveralInputs(false);
    QCOMPARE(m_model->index(0, PullsModel::Service).data().toString(), QStringLiteral("alerts"));
}

void TestPullsModel::outcomes()
{
    m_model->setRange(kNow - 6 * 3'600'000, 0);
    QTRY_COMPARE(m_model->rowCount(), 72);
    PullStatistics pull = m_session->rows->pulls[1];
    pull.throttled = 0;
    QCOMPARE(m_model->outcome(pull).word, QStringLiteral("Delivered"));
    pull.firstRecord = m_session->rows->cursors[0].nextRecord;
    QCOMPARE(m_model->outcome(pull).mark, MarkState::Waiting);
    pull.throttled = 1;
    QCOMPARE(m_model->outcome(pull).mark, MarkState::Attention);
    pull.result = PullStatistics::Result::Failed;
    QCOMPARE(m_model->outcome(pull).mark, MarkState::Bad);
}

void TestPullsModel::speeds_data()
{
    QTest::addColumn<qint64>("records");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0LL << QStringLiteral("0.0");
    QTest::newRow("slow") << 103LL << QStringLiteral("51.5");
    QTest::newRow("fast") << 25'000LL << QStringLiteral("12,500");
}

void TestPullsModel::speeds()
{
    QFETCH(qint64, records);
    {
        const QMutexLocker lock(&m_session->rows->mutex);
        PullStatistics &pull = m_session->rows->pulls[0];
        pull.records = records;
        pull.endedMs = pull.startedMs + 2'000;
    }
    m_model->setRange(kNow - 6 * 3'600'000, 0);
    QTRY_COMPARE(m_model->rowCount(), 72);
    QTEST(m_model->index(0, PullsModel::PerSecond).data().toString(), "text");
}

void TestPullsModel::csv()
{
    PullStatistics pull = m_session->rows->pulls[0];
    pull.error = {ErrorId::Network, QStringLiteral("a \"quoted\", text"), {}};
    pull.key.input = QStringLiteral("=cmd|' /C calc'!A0");
    const QByteArray text = pullsCsv({pull});
    const QList<QByteArray> lines = text.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith("started_utc,"));
    QVERIFY(lines[1].contains("\"ProofpointCasbNetworkError[CODE:201] reason: a \"\"quoted\"\", text\""));
    QVERIFY2(lines[1].contains(",'=cmd|"), lines[1].constData()); // no formula
}

QTEST_MAIN(TestPullsModel)
#include "tst_pulls_model.moc"
