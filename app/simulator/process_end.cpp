// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process_end.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_WIN
#include <QCoreApplication>

#include <windows.h>
#endif

namespace casb::simulator {

#ifdef Q_OS_UNIX

namespace {

int wakePipe[2] = {-1, -1};

// In a signal handler nothing but a write is allowed.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakePipe[1], &byte, 1);
}

} // namespace

ProcessEnd::ProcessEnd(QObject *parent) : QObject(parent)
{
    if (::pipe(wakePipe) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(wakePipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(wakePipe[0], &byte, 1);
        emit requested();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(signal, &action, nullptr);
    ::signal(SIGPIPE, SIG_IGN);
}

#else

ProcessEnd::ProcessEnd(QObject *parent) : QObject(parent)
{
    static ProcessEnd *self = nullptr;
    self = this;
    SetConsoleCtrlHandler([](DWORD) -> BOOL {
        QMetaObject::invokeMethod(self, [] { emit self->requested(); }, Qt::QueuedConnection);
        return TRUE;
    }, TRUE);
}

#endif

ProcessEnd::~ProcessEnd() = default;

bool ProcessEnd::followParent()
{
#ifdef Q_OS_LINUX
    const pid_t parent = ::getppid();
    if (::prctl(PR_SET_PDEATHSIG, SIGTERM) != 0)
        return false;
    // It may have ended before the call.
    if (::getppid() != parent || parent == 1)
        ::raise(SIGTERM);
    return true;
#else
    return false;
#endif
}

} // namespace casb::simulator
