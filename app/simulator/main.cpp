// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_input.h"
#include "loop_lag.h"
#include "process_end.h"

#include "simulator/options.h"
#include "simulator/ready_files.h"
#include "simulator/simulator.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace casb;
using namespace casb::simulator;

namespace {

constexpr int InvalidOptions = 2;

void print(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stream);
    std::fflush(stream);
}

int fail(const QString &problem, int status)
{
    print(stderr, "casb-simulator: " + problem.toUtf8() + '\n');
    return status;
}

void obey(Simulator &simulator, const QString &line)
{
    if (line.simplified() == u"quit") {
        QCoreApplication::quit();
    } else if (line.simplified() == u"stats") {
        print(stdout, QJsonDocument(simulator.control().stats()).toJson(QJsonDocument::Compact) + '\n');
    } else {
        const QString problem = simulator.control().command(line);
        if (!problem.isEmpty())
            fail(problem, 0);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    SystemClock clock;
    Options options;
    const QString wrong = readOptions(QCoreApplication::arguments(), clock.nowMs(), &options);
    if (!wrong.isEmpty())
        return fail(wrong, InvalidOptions);
    if (options.help) {
        print(stdout, optionsHelp().toUtf8());
        return 0;
    }
    if (options.dumpExpected) {
        const Tenant tenant(options.settings.tenant, clock);
        print(stdout, tenant.expected(*options.dumpExpected, options.dumpFromMs, options.dumpToMs));
        return 0;
    }
    ProcessEnd processEnd;
    QObject::connect(&processEnd, &ProcessEnd::requested, &application, &QCoreApplication::quit);
    const bool watchInput = options.dieWithParent && !ProcessEnd::followParent();

    Simulator simulator(options.settings, clock);
    LoopLag lag(clock);
    lag.start();
    simulator.tenant().setLateness([&lag](qint64 spanMs) { return lag.worstMs(spanMs); });
    const QString problem = simulator.start();
    if (!problem.isEmpty())
        return fail(problem, 1);
    for (const QString &fault : options.faults)
        simulator.control().command(fault);
    CommandInput input;
    QObject::connect(&input, &CommandInput::line, &application, [&](const QString &line) { obey(simulator, line); });
    if (watchInput)
        QObject::connect(&input, &CommandInput::ended, &application, &QCoreApplication::quit);
    print(stdout, readyLine(simulator) + '\n');
    return QCoreApplication::exec();
}
