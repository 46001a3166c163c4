// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector_options.h"

#include <QCommandLineParser>

namespace casb {

ParsedCommandLine parseCollectorOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Collects Proofpoint CASB alerts and events and delivers them to Devo.\n"
                       "Exit status: 0 fine or stopped, 1 the run failed, 2 invalid configuration, 3 rejected by --validate."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Shows this text."));
    const QCommandLineOption version(QStringLiteral("version"), QStringLiteral("Shows the version."));
    const QCommandLineOption config(QStringLiteral("config"),
                                    QStringLiteral("The whole configuration (.yaml, .yml, .json); a relative name is looked "
                                                   "for in config/, then here."),
                                    QStringLiteral("file"));
    const QCommandLineOption job(QStringLiteral("job_config_loc"), QStringLiteral("The collector server's inputs file."),
                                 QStringLiteral("file"));
    const QCommandLineOption collector(QStringLiteral("collector_config_loc"),
                                       QStringLiteral("The collector server's globals file."), QStringLiteral("file"));
    const QCommandLineOption noState(QStringLiteral("no-save-state"), QStringLiteral("Keeps the persistence in memory."));
    const QCommandLineOption prod(QStringLiteral("prod-mode"), QStringLiteral("Production mode."));
    const QCommandLineOption validate(QStringLiteral("validate"),
                                      QStringLiteral("Checks the credentials of every service and ends."));
    const QCommandLineOption once(QStringLiteral("once"), QStringLiteral("Pulls every enabled service until it is up to "
                                                                         "date, delivers everything, ends."));
    parser.addOptions({help, version, config, job, collector, noState, prod, validate, once});
    if (!parser.parse(arguments))
        return {std::nullopt, parser.errorText() + u'\n' + parser.helpText(), 2};
    if (parser.isSet(help))
        return {std::nullopt, parser.helpText(), 0};
    if (parser.isSet(version))
        return {std::nullopt, QStringLiteral("casb-collector " CASB_VERSION "\n"), 0};
    if (!parser.positionalArguments().isEmpty())
        return {std::nullopt, QStringLiteral("unexpected argument: %1\n").arg(parser.positionalArguments().first()), 2};
    CollectorOptions options;
    options.config = parser.value(config);
    options.jobConfig = parser.value(job);
    options.collectorConfig = parser.value(collector);
    options.saveState = !parser.isSet(noState);
    options.productionMode = parser.isSet(prod);
    options.validate = parser.isSet(validate);
    options.once = parser.isSet(once);
    return {options, {}, 0};
}

} // namespace casb
