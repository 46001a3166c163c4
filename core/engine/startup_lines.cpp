// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/startup_lines.h"

#include "base/python_text.h"
#include "base/service_key.h"
#include "collect/pull_text.h"

#include <QDateTime>
#include <QSysInfo>

namespace casb {
namespace {

Logger speaker(Log &log, const char *process)
{
    return {log, {QLatin1String(process), QStringLiteral("MainThread")}};
}

QString limitsText(const QList<RateLimit> &limits)
{
    QStringList items;
    for (const RateLimit &limit : limits) {
        items += QStringLiteral("{'period': %1, 'number_of_requests': %2}")
                     .arg(pythonText(limit.periodText))
                     .arg(limit.requests);
    }
    return u'[' + items.join(QStringLiteral(", ")) + u']';
}

} // namespace

void logStart(Log &log, const Config &config, qint64 startedMs)
{
    const Logger main = speaker(log, "MainProcess");
    main.info(QStringLiteral("Build time: \"UNKNOWN\", OS: \"%1-%2-%3\", collector(name:version): \"%4:%5\", "
                             "owner: \"CASB Console\", started at: \"%6Z\"")
                  .arg(QSysInfo::kernelType(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture(),
                       config.collectorName, QStringLiteral(CASB_VERSION),
                       QDateTime::fromMSecsSinceEpoch(startedMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz000"))));
    main.info(QStringLiteral("Initialized all object from \"MainProcess\" process"));
    speaker(log, "OutputProcess").info(QStringLiteral("Process started"));
    main.info(QStringLiteral("Started all object from \"MainProcess\" process"));
    speaker(log, "InputProcess").info(QStringLiteral("Process Started"));
}

void logInitVariables(Log &log, const Config &config, const InputConfig &input, const ServiceConfig &service)
{
    const Logger out = speaker(log, "InputProcess");
    const ServiceKey key{input.name, input.id, service.name};
    const QString name = pullerName(key);
    out.info(name + QStringLiteral(" Starting the execution of init_variables()"));
    out.info(QStringLiteral("Validating service metadata"));
    out.info(QStringLiteral("Validating defined module definition"));
    out.info(QStringLiteral("<requests_limits> setting has been accepted with the content %1").arg(limitsText(input.requestLimits)));
    out.info(QStringLiteral("Validating common input config"));
    out.info(QStringLiteral("Validating service input config"));
    out.info(QStringLiteral("Running overriding rules"));
    out.info(QStringLiteral("Validating the rate limiter config given by the user"));
    out.info(QStringLiteral("Adding raw config to the collector store"));
    out.info(QStringLiteral("Running custom validation rules"));
    out.info(name + QStringLiteral(" Finalizing the execution of init_variables()"));
    out.info(QStringLiteral("InputThread(%1,%2) - Starting thread (execution_period=60s)").arg(key.input, key.inputId));
    out.info(QStringLiteral("ServiceThread(%1,%2,%3,predefined) - Starting thread (execution_period=60s)")
                 .arg(key.input, key.inputId, key.service));
    out.info(setupName(config.collectorName, key) + QStringLiteral(" -> Starting thread"));
    out.info(name + QStringLiteral(" - Starting thread"));
}

} // namespace casb
