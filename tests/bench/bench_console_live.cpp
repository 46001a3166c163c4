// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person feels of a console that works: how long the first window takes from the start of the process, and how
// long the event loop keeps them waiting while the engine in the same process stores 20,000 records a second and
// somebody goes from page to page. Build it optimised, run it on a display. Arguments: [casb-simulator], [seconds].

#include "base/clock.h"
#include "config/config_loader.h"
#include "console_program.h"
#include "frame/frame_settings.h"
#include "frame/main_window.h"
#include "log/log_buffer.h"
#include "page_list.h"
#include "secrets/memory_secret_store.h"
#include "session/engine_session.h"
#include "session/time_display.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <thread>

using namespace casb;
using namespace casb::ui;

namespace {

constexpr int kRounds = 7;
constexpr int kRequestsPerSecond = 20; ///< half of them pages of 1,000 events, some three records each

/// One clock for both processes.
qint64 nowUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// The share @p part of the sorted @p values, in milliseconds.
double quantile(std::vector<qint64> &values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return double(values[std::min(values.size() - 1, size_t(double(values.size()) * part))]) / 1000;
}

void print(const char *what, std::vector<qint64> &values)
{
    std::printf("%s: 50 %% %.2f ms, 99 %% %.2f ms, 99.9 %% %.2f ms, longest %.1f ms (of %zu)\n", what, quantile(values, 0.5),
                quantile(values, 0.99), quantile(values, 0.999), quantile(values, 1), values.size());
}

/// The program as it is, up to its first painted window; prints how long that took since @p startedUs, and ends.
int firstWindow(int argc, char **argv, qint64 startedUs)
{
    QApplication application(argc, argv);
    const QTemporaryDir workspace;
    ConsoleOptions options;
    options.workspace = workspace.path();
    options.page = QStringLiteral("overview");
    options.size = QSize(1366, 768);
    ConsoleProgram program(options, application);
    if (!program.start())
        return 1;
    QTimer timer; // until the display has put the window on the screen
    QObject::connect(&timer, &QTimer::timeout, &application, [&] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (qobject_cast<MainWindow *>(window) == nullptr || !window->windowHandle()->isExposed())
                continue;
            window->repaint();
            std::printf("%lld\n", static_cast<long long>(nowUs() - startedUs));
            std::fflush(stdout);
            std::_Exit(0);
        }
    });
    timer.start(0);
    return QApplication::exec();
}

void starts(const QString &self)
{
    std::vector<qint64> spent;
    for (int round = 0; round < kRounds; ++round) {
        QProcess child;
        child.start(self, {QStringLiteral("--first-window"), QString::number(nowUs())});
        child.waitForFinished(60'000);
        spent.push_back(child.readAllStandardOutput().trimmed().toLongLong());
    }
    std::printf("first window: median %.0f ms, slowest %.0f ms of %d starts\n", quantile(spent, 0.5), quantile(spent, 1), kRounds);
}

/// What this thread has worked, whoever else wanted the processor; −1 where the system does not say.
qint64 workedUs()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec spent{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent) == 0)
        return qint64(spent.tv_sec) * 1'000'000 + spent.tv_nsec / 1000;
#endif
    return -1;
}

/// Asks the event loop of its thread for an answer every millisecond, and notes how long each took.
class Heartbeat : public QObject
{
public:
    Heartbeat() : m_workedUs(workedUs()), m_thread([this](const std::stop_token &stop) { ask(stop); }) { }

    std::vector<qint64> answers; ///< µs from the question to the answer: what an input event waits
    std::vector<qint64> work;    ///< µs of work between two answers: the part of it that is the console's own doing

private:
    void ask(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            const qint64 asked = nowUs();
            QMetaObject::invokeMethod(this, [this, asked] { answer(asked); }, Qt::QueuedConnection);
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }

    void answer(qint64 askedUs)
    {
        answers.push_back(nowUs() - askedUs);
        const qint64 worked = workedUs();
        work.push_back(worked - std::exchange(m_workedUs, worked));
    }

    qint64 m_workedUs;
    std::jthread m_thread; ///< last: it asks for what stands above
};

/// A tenant that answers at once, with the history of a busy fortnight.
QString startTenant(QProcess &simulator, const QString &program, const QString &folder)
{
    simulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    simulator.start(program, {QStringLiteral("--die-with-parent"), QStringLiteral("--frozen"), QStringLiteral("--work-dir"), folder,
                              QStringLiteral("--requests-per-second"), QStringLiteral("0"), QStringLiteral("--history-hours"), QStringLiteral("336"),
                              QStringLiteral("--events-per-hour"), QStringLiteral("20000")});
    if (!simulator.waitForReadyRead(60'000))
        return {};
    const QString path = QJsonDocument::fromJson(simulator.readLine()).object().value(QLatin1String("config")).toString();
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return {};
    QByteArray text = file.readAll();
    text.replace("number_of_requests: -1", QByteArray("number_of_requests: " + QByteArray::number(kRequestsPerSecond)));
    file.resize(0);
    file.seek(0);
    file.write(text);
    return path;
}

qint64 stored(const Session &session)
{
    qint64 records = 0;
    for (const ServiceStatus &service : session.snapshot().services)
        records += service.totals.records;
    return records;
}

int live(const QString &simulator, int seconds)
{
    const QTemporaryDir folder;
    QProcess tenant;
    const QString config = startTenant(tenant, simulator, folder.filePath(QStringLiteral("tenant")));
    if (config.isEmpty()) {
        std::fprintf(stderr, "%s does not start\n", qPrintable(simulator));
        return 1;
    }
    SystemClock clock;
    Log log(clock);
    const auto buffer = std::make_shared<LogBuffer>();
    log.addSink(buffer);
    MemorySecretStore secrets;
    EngineSession session(clock, log, buffer, secrets);
    Theme theme(*qApp);
    TimeDisplay times;
    Reminders reminders;
    FrameSettings settings(folder.filePath(QStringLiteral("console.ini")));
    PageDeeds deeds;
    deeds.folder = folder.path();
    MainWindow window(session, theme, times, settings, reminders, pageList(session, theme, times, reminders, deeds));
    window.resize(1366, 768);
    window.show();
    session.open(config);

    const QStringList places{QStringLiteral("overview"), QStringLiteral("pulls"), QStringLiteral("records"),
                             QStringLiteral("persistence"), QStringLiteral("log"), QStringLiteral("settings")};
    std::vector<qint64> first; // a page is made when it is first shown
    std::vector<qint64> later;
    size_t next = 0;
    QTimer walk;
    QObject::connect(&walk, &QTimer::timeout, &window, [&] {
        const qint64 before = nowUs();
        window.showPage(places[qsizetype(next) % places.size()]);
        window.repaint();
        (next < size_t(places.size()) ? first : later).push_back(nowUs() - before);
        ++next;
    });
    walk.start(1000);

    // Once every page is there and the first pull is under way: what happens once is counted by itself.
    QTimer::singleShot(8000, &window, [&] {
        auto *heart = new Heartbeat;
        const qint64 before = stored(session);
        QTimer::singleShot(seconds * 1000, &window, [&, heart, before] {
            const qint64 records = stored(session) - before;
            std::printf("%lld records/s stored in this process for %d s, a page switched every second, on %s\n",
                        static_cast<long long>(records / seconds), seconds, qPrintable(QGuiApplication::platformName()));
            print("an event waits", heart->answers);
            print("the console works on end", heart->work);
            print("a page is shown first", first);
            print("a page is shown again", later);
            delete heart;
            QObject::connect(&session, &Session::closed, qApp, &QCoreApplication::quit);
            session.close();
        });
    });
    const int status = QApplication::exec();
    tenant.write("quit\n");
    tenant.waitForFinished(5'000);
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && QByteArray(argv[1]) == "--first-window")
        return firstWindow(argc, argv, QByteArray(argv[2]).toLongLong());
    const QApplication app(argc, argv);
    starts(QCoreApplication::applicationFilePath());
    const QStringList arguments = QCoreApplication::arguments();
    return live(arguments.value(1, QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/casb-simulator")),
                arguments.value(2, QStringLiteral("30")).toInt());
}
