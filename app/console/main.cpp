// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_program.h"

#include <QApplication>
#include <QNetworkProxyFactory>
#include <cstdio>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QApplication::setOrganizationName(QStringLiteral("casb"));
    QApplication::setApplicationName(QStringLiteral("casb-console"));
    QApplication::setApplicationDisplayName(QStringLiteral("CASB Console"));
    QApplication::setApplicationVersion(QStringLiteral(CASB_VERSION));
    QApplication::setQuitOnLastWindowClosed(false); // collecting ends gracefully first
    casb::ConsoleOptions options = casb::readConsoleOptions(QApplication::arguments());
    if (!options.help.isEmpty()) {
        std::fputs(qUtf8Printable(options.help), stdout);
        return 0;
    }
    if (!options.problem.isEmpty()) {
        std::fprintf(stderr, "casb-console: %s\n", qUtf8Printable(options.problem));
        return 2;
    }
    casb::ConsoleProgram program(options, application);
    if (!program.start())
        return 0; // the console that is open already comes to the front
    return QApplication::exec();
}
