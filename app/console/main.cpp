// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_program.h"

#include <QApplication>
#include <QNetworkProxyFactory>
#include <cstdio>
#include <cstring>

namespace {

/// Help is for those without a display, too.
bool asksForHelp(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--help") == 0 || std::strcmp(argv[i], "-h") == 0)
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationVersion(QStringLiteral(CASB_VERSION));
    if (asksForHelp(argc, argv)) {
        const QCoreApplication application(argc, argv);
        std::fputs(qUtf8Printable(casb::readConsoleOptions(QCoreApplication::arguments()).help), stdout);
        return 0;
    }
    QApplication application(argc, argv);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QApplication::setOrganizationName(QStringLiteral("casb"));
    QApplication::setApplicationName(QStringLiteral("casb-console"));
    QApplication::setApplicationDisplayName(QStringLiteral("CASB Console"));
    QApplication::setQuitOnLastWindowClosed(false); // collecting ends gracefully first
    casb::ConsoleOptions options = casb::readConsoleOptions(QApplication::arguments());
    if (!options.problem.isEmpty()) {
        std::fprintf(stderr, "casb-console: %s\n", qUtf8Printable(options.problem));
        return 2;
    }
    casb::ConsoleProgram program(options, application);
    if (!program.start())
        return 0; // the console that is open already comes to the front
    return QApplication::exec();
}
