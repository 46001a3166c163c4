// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast pages are stored and read again: records a second, compression, time of a commit, size of the file. Build it
// optimised. Arguments: [directory] (on the disk to be measured), [seconds a case].

#include "base/clock.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <thread>

using namespace casb;

namespace {

/// Flattened records as they look: most of a record repeats in the next one, ids and times do not.
QByteArray record(std::mt19937_64 &random)
{
    QByteArray text = R"({"eventId":"flevent_)" + QByteArray::number(quint64(random()), 16)
        + QByteArray::number(quint64(random()), 16)
        + R"(","cloudService":"Office 365","timestamp":"2026-03-17T0)" + QByteArray::number(qint64(random() % 10))
        + ":05:" + QByteArray::number(qint64(random() % 60)) + R"(.417Z","resource":"Q1-Vorläufige Zahlen )"
        + QByteArray::number(qint64(random() % 100'000)) + R"(.xlsx","action":"Successful Login","userEmail":"user)"
        + QByteArray::number(qint64(random() % 5'000)) + R"(@example.com","requestIp":"198.51.)"
        + QByteArray::number(qint64(random() % 256)) + '.' + QByteArray::number(qint64(random() % 256))
        + R"(","userAgent":"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36","systemEvent":false)";
    int member = 0;
    while (text.size() < 1'440) {
        text += ",\"additionalProperty" + QByteArray::number(member) + "\":\"value "
            + QByteArray::number(quint64(random() % 1'000'000)) + " of it\"";
        ++member;
    }
    return text + R"(,"@devo_pulling_id":"1773739922026"})" + '\n';
}

PageCommit page(std::mt19937_64 &random, int records)
{
    PageCommit page;
    page.tag = QStringLiteral("casb.proofpoint.event");
    page.pull.pullingId = QStringLiteral("1773739922026");
    for (int i = 0; i < records; ++i) {
        page.lines += record(random);
        page.ends.push_back(quint32(page.lines.size()));
        QByteArray digest(16, Qt::Uninitialized);
        std::generate(digest.begin(), digest.end(), [&] { return char(random()); });
        page.seenIds.push_back(digest);
    }
    page.sourcesByHour = {{1'773'738'000'000, records}};
    page.traffic.received = records;
    page.requests = {RequestRow{}};
    return page;
}

double percentile(std::vector<double> &values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(double(values.size()) * share))];
}

struct Case {
    const char *name;
    int records;
    int pullers;
};

void run(const Case &what, const PersistenceConfig &config, qint64 milliseconds)
{
    SystemClock clock;
    Log log(clock);
    const auto opened = Store::open(config, clock, Logger(log, {}));
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().text()));
        return;
    }
    const auto &store = *opened;
    std::vector<std::thread> pullers;
    std::vector<std::vector<double>> commits(size_t(what.pullers));
    std::atomic<qint64> records{0};
    std::atomic<qint64> bytes{0};
    const qint64 begin = clock.steadyMs();
    const std::clock_t processorBegin = std::clock();
    for (int p = 0; p < what.pullers; ++p) {
        pullers.emplace_back([&, p] {
            std::mt19937_64 random{std::mt19937_64::result_type(p)};
            std::vector<PageCommit> pages;
            for (int i = 0; i < 16; ++i)
                pages.push_back(page(random, what.records));
            const ServiceKey key{QStringLiteral("bench"), QString::number(p), QStringLiteral("events")};
            qint64 version = 0;
            for (size_t i = 0; clock.steadyMs() - begin < milliseconds; ++i) {
                PageCommit commit = pages[i % pages.size()];
                commit.key = key;
                commit.expectedVersion = version;
                commit.newState.json = "{\"next\":" + QByteArray::number(qint64(i)) + '}';
                const qsizetype size = commit.lines.size();
                const auto start = std::chrono::steady_clock::now();
                const auto receipt = store->commitPage(std::move(commit)).result();
                const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
                if (!receipt) {
                    std::fprintf(stderr, "%s\n", qPrintable(receipt.error().text()));
                    return;
                }
                version = receipt->stateVersion;
                commits[size_t(p)].push_back(took.count());
                records += what.records;
                bytes += size;
            }
        });
    }
    for (std::thread &puller : pullers)
        puller.join();
    const double seconds = double(clock.steadyMs() - begin) / 1000;
    // What it costs on a machine that is busy with other things, too.
    const double processor = double(std::clock() - processorBegin) / CLOCKS_PER_SEC;
    std::vector<double> all;
    for (const auto &some : commits)
        all.insert(all.end(), some.begin(), some.end());

    const auto reader = store->reader();
    (void)store->attachOutputs({QStringLiteral("bench")}).result();
    const SpoolFacts facts = reader->spoolFacts();
    const qint64 readBegin = clock.steadyMs();
    qint64 number = 0;
    for (auto block = reader->blockFrom(0); block; block = reader->blockFrom(number))
        number = block->firstRecord + block->records;
    const double readSeconds = std::max(0.001, double(clock.steadyMs() - readBegin) / 1000);
    const auto factsBegin = std::chrono::steady_clock::now();
    for (int i = 0; i < 100; ++i)
        (void)reader->spoolFacts();
    const std::chrono::duration<double, std::micro> factsTook = std::chrono::steady_clock::now() - factsBegin;

    std::printf("%-30s %8.0f records/s, %8.0f a processor second  commit median %6.2f ms, 99 %% %6.2f ms  compression %.1f  read %8.0f records/s  "
                "facts %.0f us  file %lld MB\n",
                what.name, double(records) / seconds, double(records) / processor, percentile(all, 0.5), percentile(all, 0.99),
                double(bytes) / double(std::max<qint64>(1, facts.waitingBytes)), double(number) / readSeconds,
                factsTook.count() / 100, static_cast<long long>(facts.sizeBytes >> 20));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString base = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    const qint64 milliseconds = argc > 2 ? 1000 * QByteArray(argv[2]).toLongLong() : 4000;
    const Case cases[] = {{"pages of 50, one puller", 50, 1},
                          {"pages of 50, two pullers", 50, 2},
                          {"pages of 1000, one puller", 1000, 1},
                          {"pages of 1000, two pullers", 1000, 2}};
    for (const Case &what : cases) {
        const QTemporaryDir directory(base + QStringLiteral("/store-bench-XXXXXX"));
        PersistenceConfig config;
        config.directory = directory.path();
        run(what, config, milliseconds);
    }
    PersistenceConfig memory;
    memory.type = PersistenceConfig::Type::Memory;
    run({"in memory, pages of 50", 50, 1}, memory, milliseconds);
}
