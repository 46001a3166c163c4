// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long an analyst waits for records: a store of a million of them, read through the model of the page. Build it
// optimised. Arguments: [records], [directory].

#include "base/clock.h"
#include "log/log.h"
#include "records/records_model.h"
#include "session/time_display.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <random>

using namespace casb;
using namespace casb::ui;

namespace {

QByteArray record(std::mt19937_64 &random, qint64 number)
{
    QByteArray text = R"({"eventId":"flevent_)" + QByteArray::number(quint64(random()), 16) + QByteArray::number(quint64(random()), 16)
        + R"(","cloudService":"Office 365","timestamp":"2026-03-17T09:05:)" + QByteArray::number(qint64(10 + random() % 49))
        + R"(.417Z","resource":"Q1 figures )" + QByteArray::number(qint64(random() % 100'000))
        + R"(.xlsx","action":"Successful Login","userEmail":"user)" + QByteArray::number(qint64(random() % 5'000))
        + R"(@example.com","requestIp":"198.51.)" + QByteArray::number(qint64(random() % 256)) + '.'
        + QByteArray::number(qint64(random() % 256))
        + R"(","userAgent":"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36","systemEvent":false)";
    for (int member = 0; text.size() < 1'300; ++member)
        text += ",\"member" + QByteArray::number(member) + "\":\"value " + QByteArray::number(quint64(random() % 1'000'000)) + " of it\"";
    if (number == 4'711)
        text += ",\"needle\":\"Haystack\"";
    return text
        + R"(,"additionalProperties":{"key":"a","value":"b"},"additionalProperties_found":1,"additionalProperties_id":1,"@devo_pulling_id":"1773739922026"})";
}

void fill(Store &store, qint64 records)
{
    std::mt19937_64 random(7);
    constexpr int kPage = 5'000;
    qint64 version = 0;
    qint64 pullRow = 0;
    for (qint64 at = 0; at < records; at += kPage) {
        PageCommit page;
        page.key = {QStringLiteral("proofpoint_casb"), QStringLiteral("1"), QStringLiteral("events")};
        page.expectedVersion = version;
        page.tag = QStringLiteral("casb.proofpoint.event");
        page.pull.id = pullRow;
        page.pull.key = page.key;
        page.pull.pullingId = QStringLiteral("1773739922026");
        page.recordTimeMs = 1'773'739'922'026;
        for (int i = 0; i < kPage && at + i < records; ++i) {
            page.lines += record(random, at + i) + '\n';
            page.ends.push_back(quint32(page.lines.size()));
        }
        auto committed = store.commitPage(page);
        committed.waitForFinished();
        if (!committed.result()) {
            std::fprintf(stderr, "%s\n", qPrintable(committed.result().error().text()));
            std::exit(1);
        }
        version = committed.result()->stateVersion;
        pullRow = committed.result()->pullRow;
    }
}

/// The longest time in which the loop of events did not turn.
class GapMeter : public QObject
{
public:
    GapMeter()
    {
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            longest = std::max(longest, m_since.restart());
        });
    }
    void begin()
    {
        longest = 0;
        m_since.start();
        m_timer.start();
    }
    void end() { m_timer.stop(); }
    qint64 longest = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_since;
};

void measure(const char *name, RecordsModel &model, const RecordFilter &filter, GapMeter &gaps)
{
    QElapsedTimer spent;
    qint64 first = -1;
    QEventLoop loop;
    const auto connection = QObject::connect(&model, &RecordsModel::progressed, &loop, [&] {
        if (first < 0 && model.rowCount() > 0)
            first = spent.elapsed();
        if (!model.searching())
            loop.quit();
    });
    gaps.begin();
    spent.start();
    if (filter == model.filter())
        model.reload();
    else
        model.setFilter(filter);
    loop.exec();
    gaps.end();
    QObject::disconnect(connection);
    std::printf("%-34s first rows %6lld ms, all %6lld ms, %8d rows, longest gap of the event loop %lld ms\n", name, first,
                spent.elapsed(), model.rowCount(), gaps.longest);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const qint64 records = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QTemporaryDir folder(argc > 2 ? QString(QString::fromLocal8Bit(argv[2]) + QStringLiteral("/bench-XXXXXX")) : QString());
    SystemClock clock;
    Log log(clock);
    PersistenceConfig config;
    config.directory = folder.path();
    auto opened = Store::open(config, clock, Logger(log, {QStringLiteral("bench"), QStringLiteral("bench")}));
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().text()));
        return 1;
    }
    const std::shared_ptr<Store> store = opened.value();
    QElapsedTimer filling;
    filling.start();
    fill(*store, records);
    std::printf("%lld records stored in %.1f s\n", records, double(filling.elapsed()) / 1000.0);

    Theme theme(*qApp);
    TimeDisplay time;
    StoreQueries queries;
    queries.setStore(store);
    RecordsModel model(queries, clock, time, theme);
    QTableView view;
    view.setModel(&model);
    view.resize(1'200, 400);
    view.show();
    GapMeter gaps;
    RecordFilter filter;
    measure("no filter", model, filter, gaps);
    filter.text = QStringLiteral("user4711@EXAMPLE.com");
    measure("text, 1 in 5,000", model, filter, gaps);
    filter.text = QStringLiteral("haystack");
    measure("text, 1 in all", model, filter, gaps);
    filter = {};
    filter.user = QStringLiteral("user12");
    measure("column, 1 in 45", model, filter, gaps);
    filter.text = QStringLiteral("login");
    measure("column and text in all", model, filter, gaps);
    filter = {};
    filter.severity = QStringLiteral("login");
    measure("column, all", model, filter, gaps);
    queries.setStore(nullptr);
    return 0;
}
