// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector_options.h"
#include "collector_program.h"

#include "base/stop_signals.h"
#include "log/stream_sink.h"
#include "secrets/keychain_secret_store.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>
#include <QTimer>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("casb-collector"));
    QCoreApplication::setOrganizationName(QStringLiteral("casb-console"));
    // First: a stop that comes while the program is being put together is as graceful as any.
    casb::StopSignals stopSignals;
    const casb::ParsedCommandLine parsed = casb::parseCollectorOptions(QCoreApplication::arguments());
    if (!parsed.options) {
        std::fputs(qPrintable(parsed.text), parsed.exitStatus == 0 ? stdout : stderr);
        return parsed.exitStatus;
    }
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    casb::SystemClock clock;
    casb::Log log(clock);
    log.addSink(std::make_shared<casb::StreamSink>(stdout));
    casb::KeychainSecretStore secrets(casb::KeychainSecretStore::defaultIndexFile());
    casb::CollectorProgram program(*parsed.options, clock, log, secrets);
    QObject::connect(&stopSignals, &casb::StopSignals::stopRequested, &program, &casb::CollectorProgram::stop);
    QObject::connect(&program, &casb::CollectorProgram::ended, &application, [](int status) { QCoreApplication::exit(status); });
    QTimer::singleShot(0, &program, &casb::CollectorProgram::start);
    return QCoreApplication::exec();
}
