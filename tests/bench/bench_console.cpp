// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person waits for: until a page is on the screen, until three charts of ten thousand pulls are drawn anew, until
// a million lines of log are filtered and searched. Build it optimised.

#include "fake_clock.h"
#include "frame/frame_settings.h"
#include "frame/main_window.h"
#include "frame_fakes.h"
#include "log/log_index.h"
#include "page_list.h"
#include "pulls/pull_charts.h"
#include "session/time_display.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cstdio>

using namespace casb;
using namespace casb::ui;
using namespace casb::ui::testing;

namespace {

constexpr int kRounds = 7;

template <typename Deed> double msOf(Deed deed)
{
    QElapsedTimer timer;
    timer.start();
    deed();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void pages(Theme &theme, TimeDisplay &times)
{
    const QStringList places{QStringLiteral("overview"), QStringLiteral("pulls"), QStringLiteral("records"),
                             QStringLiteral("persistence"), QStringLiteral("log"), QStringLiteral("settings")};
    FakeClock clock{kNow};
    const QTemporaryDir folder;
    FakeSession session(clock);
    fillFrame(session, flowingSnapshot(kNow));
    Reminders reminders;
    FrameSettings settings(folder.filePath(QStringLiteral("console.ini")));
    QMap<QString, QList<double>> first;
    QMap<QString, QList<double>> again;
    for (int round = 0; round < kRounds; ++round) {
        PageDeeds deeds;
        deeds.folder = folder.path();
        MainWindow window(session, theme, times, settings, reminders, pageList(session, theme, times, reminders, deeds));
        window.resize(1366, 768);
        window.show();
        for (auto *spent : {&first, &again}) {
            for (const QString &place : places)
                (*spent)[place] << msOf([&] { window.showPage(place); window.repaint(); });
        }
    }
    for (const QString &place : places)
        std::printf("%-12s first %6.1f ms, later %6.1f ms\n", qPrintable(place), median(first[place]), median(again[place]));
}

void charts(const Theme &theme, const TimeDisplay &times)
{
    QList<PullStatistics> pulls = manyPulls(10'000, kNow);
    PullCharts charts(theme, times);
    charts.resize(1166, 170);
    charts.show();
    charts.setPulls(pulls, kNow, PullCharts::Empty::NoPull);
    QList<double> spent;
    for (int round = 0; round < kRounds; ++round) {
        pulls.last().received += 50;
        spent << msOf([&] {
            charts.setPulls(pulls, kNow + round, PullCharts::Empty::NoPull);
            charts.select(pulls.last().id);
        });
    }
    std::printf("10,000 pulls: three charts anew %.1f ms\n", median(spent));
}

/// What of this process lies in memory, in MB; 0 where nobody says so.
double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr double kPageBytes = 4096;
    return file.readAll().split(' ').value(1).toDouble() * kPageBytes / (1 << 20);
}

void log()
{
    const double before = residentMb();
    const auto buffer = std::make_shared<LogBuffer>(1'000'000);
    fillLog(*buffer, 1'000'000, kNow);
    LogIndex index;
    const auto ready = [&index] { return !index.busy(); };
    const double filter = msOf([&] {
        index.setBuffer(buffer);
        (void)QTest::qWaitFor(ready, 600'000);
    });
    const double search = msOf([&] {
        index.setSearch(LogSearch(QStringLiteral("@devo_pulling_id"), false));
        (void)QTest::qWaitFor(ready, 600'000);
    });
    std::printf("%lld lines: filter %.0f ms, text in them %.0f ms, memory %.0f MB\n", index.scannedLines(), filter,
                search, residentMb() - before);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    Theme theme(*qApp);
    TimeDisplay times;
    pages(theme, times);
    charts(theme, times);
    log();
    return 0;
}
