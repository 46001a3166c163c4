// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/stop_signals.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>

#include <atomic>
#else
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace casb {

#ifdef Q_OS_WIN

namespace {
std::atomic<StopSignals *> receiver{nullptr};

BOOL WINAPI onConsoleEvent(DWORD)
{
    if (StopSignals *object = receiver.load())
        QMetaObject::invokeMethod(object, &StopSignals::stopRequested, Qt::QueuedConnection);
    return TRUE;
}
} // namespace

struct StopSignals::Private {
};

StopSignals::StopSignals(QObject *parent) : QObject(parent), d(nullptr)
{
    receiver.store(this);
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

StopSignals::~StopSignals()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    receiver.store(nullptr);
}

#else

namespace {
/// The only thing that a signal handler may touch: the write end of a pipe.
volatile int pipeEnd = -1;

void onSignal(int number)
{
    const char byte = char(number);
    [[maybe_unused]] const auto written = ::write(pipeEnd, &byte, 1);
}
} // namespace

struct StopSignals::Private {
    int ends[2] = {-1, -1};
};

StopSignals::StopSignals(QObject *parent) : QObject(parent), d(new Private)
{
    if (::pipe(d->ends) != 0)
        return;
    for (const int end : d->ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    pipeEnd = d->ends[1];
    auto *notifier = new QSocketNotifier(d->ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(d->ends[0], &byte, 1) > 0)
            emit stopRequested();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    // Whoever reads the log may go away: that is no reason to stop collecting, least of all in the middle.
    std::signal(SIGPIPE, SIG_IGN);
}

StopSignals::~StopSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    pipeEnd = -1;
    ::close(d->ends[0]);
    ::close(d->ends[1]);
    delete d;
}

#endif

} // namespace casb
