// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/startup_lines.h"

#include "base/python_text.h"
#include "base/service_key.h"
#include "collect/pull_text.h"
#include "config/config_blocks.h"

#include <QDateTime>
#include <QSysInfo>

#if defined(Q_OS_LINUX) && defined(__GLIBC__)
#include <gnu/libc-version.h>
#endif

namespace casb {
namespace {

Logger speaker(Log &log, const char *process)
{
    return {log, {QLatin1String(process), QStringLiteral("MainThread")}};
}

/// A single limit in whole seconds goes by its older name, as the old collector prints it.
QString limitsName(const QList<RateLimit> &limits)
{
    const bool single = limits.size() == 1 && limits.first().periodMs % 1000 == 0 && limits.first().requests >= 0;
    return single ? QStringLiteral("rate_limiter") : QStringLiteral("requests_limits");
}

QString limitsText(const QList<RateLimit> &limits)
{
    if (limitsName(limits) == QStringLiteral("rate_limiter")) {
        return QStringLiteral("{'period_in_seconds': %1, 'requests_limit_in_units': %2}")
            .arg(limits.first().periodMs / 1000)
            .arg(limits.first().requests);
    }
    QStringList items;
    for (const RateLimit &limit : limits) {
        items += QStringLiteral("{'period': %1, 'number_of_requests': %2}")
                     .arg(pythonText(limit.periodText))
                     .arg(limit.requests);
    }
    return u'[' + items.join(QStringLiteral(", ")) + u']';
}

/// As the replaced collector names it: `Linux-5.14.0-1055-oem-x86_64-with-glibc2.31`.
QString systemName()
{
    QString kernel = QSysInfo::kernelType();
    if (!kernel.isEmpty())
        kernel[0] = kernel[0].toUpper();
    QString name = kernel + u'-' + QSysInfo::kernelVersion() + u'-' + QSysInfo::currentCpuArchitecture();
#if defined(Q_OS_LINUX) && defined(__GLIBC__)
    name += QStringLiteral("-with-glibc") + QLatin1String(gnu_get_libc_version());
#endif
    return name;
}

} // namespace

void logStart(Log &log, const Config &config, qint64 startedMs)
{
    const Logger main = speaker(log, "MainProcess");
    main.info(QStringLiteral("Build time: \"UNKNOWN\", OS: \"%1\", collector(name:version): \"%2:%3\", "
                             "owner: \"CASB Console\", started at: \"%4Z\"")
                  .arg(systemName(), config.collectorName, QStringLiteral(CASB_VERSION),
                       QDateTime::fromMSecsSinceEpoch(startedMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz000"))));
    main.info(QStringLiteral("Initialized all object from \"MainProcess\" process"));
    main.info(QStringLiteral("OutputProcess - Starting thread (executing_period=120s)"));
    main.info(QStringLiteral("InputProcess - Starting thread (executing_period=120s)"));
    speaker(log, "OutputProcess").info(QStringLiteral("Process started"));
    main.info(QStringLiteral("Started all object from \"MainProcess\" process"));
    speaker(log, "InputProcess").info(QStringLiteral("Process Started"));
}

void logInitVariables(Log &log, const InputConfig &input, const ServiceConfig &service)
{
    const Logger out = speaker(log, "InputProcess");
    const ServiceKey key{input.name, input.id, service.name};
    const QString puller = pullerName(key);
    out.info(puller + QStringLiteral(" Starting the execution of init_variables()"));
    out.info(QStringLiteral("Validating service metadata"));
    out.info(QStringLiteral("Validating defined module definition"));
    const QString limits = limitsText(input.requestLimits);
    const QString name = limitsName(input.requestLimits);
    out.info(QStringLiteral("<%1> setting has been accepted with the content %2").arg(name, limits));
    if (input.requestLimits != defaultRequestLimits())
        out.warning(QStringLiteral("The %1 object has been overridden with the following config: %2").arg(name, limits));
    out.info(QStringLiteral("Validating common input config"));
    out.info(QStringLiteral("Validating service input config"));
    out.info(QStringLiteral("Running overriding rules"));
    out.info(QStringLiteral("Validating the rate limiter config given by the user"));
    out.info(QStringLiteral("Adding raw config to the collector store"));
    out.info(QStringLiteral("Running custom validation rules"));
    out.info(puller + QStringLiteral(" Finalizing the execution of init_variables()"));
}

void logServiceStart(Log &log, const Config &config, const InputConfig &input, qsizetype index)
{
    const Logger out = speaker(log, "InputProcess");
    const ServiceKey key{input.name, input.id, input.services[index].name};
    if (index == 0)
        out.info(QStringLiteral("InputThread(%1,%2) - Starting thread (execution_period=60s)").arg(key.input, key.inputId));
    out.info(QStringLiteral("ServiceThread(%1,%2,%3,predefined) - Starting thread (execution_period=60s)")
                 .arg(key.input, key.inputId, key.service));
    out.info(setupName(config.collectorName, key) + QStringLiteral(" -> Starting thread"));
    out.info(pullerName(key) + QStringLiteral(" - Starting thread"));
}

} // namespace casb
