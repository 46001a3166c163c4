// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector_options.h"

#include "base/time_text.h"

#include <QCommandLineParser>

namespace casb {
namespace {

/// `127.0.0.1:9187`, `[::1]:9187`, `localhost:0`.
std::optional<MetricsAddress> metricsAddress(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon <= 0)
        return std::nullopt;
    bool ok = false;
    const uint port = text.mid(colon + 1).toUInt(&ok);
    if (!ok || port > 65535)
        return std::nullopt;
    QString host = text.left(colon);
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (bracketed)
        host = host.mid(1, host.size() - 2);
    MetricsAddress address;
    address.port = quint16(port);
    address.host = host == u"localhost" ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    const bool six = address.host.protocol() == QAbstractSocket::IPv6Protocol;
    if (address.host.isNull() || six != bracketed)
        return std::nullopt;
    return address;
}

/// What the words of a backfill say, or what is wrong with them.
std::optional<BackfillOrder> backfillOrder(const QString &service, const QString &input, const QString &from,
                                           const QString &to, QString &problem)
{
    BackfillOrder order{service, input, {}};
    if (service != u"alerts" && service != u"events")
        problem = QStringLiteral("backfill: --service must be alerts or events\n");
    const auto fromMs = parseWholeSecondTime(from);
    const auto toMs = parseWholeSecondTime(to);
    if (problem.isEmpty() && (!fromMs || !toMs))
        problem = QStringLiteral("backfill: --from and --to must be times of the form YYYY-MM-DDTHH:MM:SSZ\n");
    if (!problem.isEmpty())
        return std::nullopt;
    order.span = {*fromMs, *toMs};
    return order;
}

} // namespace

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
    const QCommandLineOption metrics(QStringLiteral("metrics"),
                                     QStringLiteral("Serves /metrics (OpenMetrics), /healthz and /readyz there, e.g. "
                                                    "127.0.0.1:9187 or [::1]:9187; port 0: any that is free."),
                                     QStringLiteral("address:port"));
    const QCommandLineOption service(QStringLiteral("service"), QStringLiteral("backfill: alerts or events."),
                                     QStringLiteral("name"));
    const QCommandLineOption from(QStringLiteral("from"), QStringLiteral("backfill: begin of the span, belongs to it."),
                                  QStringLiteral("time"));
    const QCommandLineOption to(QStringLiteral("to"), QStringLiteral("backfill: end of the span, does not belong to it."),
                                QStringLiteral("time"));
    const QCommandLineOption input(QStringLiteral("input"), QStringLiteral("backfill: which input, when several have the "
                                                                           "service."),
                                   QStringLiteral("name"));
    parser.addPositionalArgument(QStringLiteral("backfill"),
                                 QStringLiteral("Collects a span of the past beside the live position, which is left as it "
                                                "is; delivers everything, ends."),
                                 QStringLiteral("[backfill]"));
    parser.addOptions({help, version, config, job, collector, noState, prod, validate, once, metrics, service, from, to, input});
    if (!parser.parse(arguments))
        return {std::nullopt, parser.errorText() + u'\n' + parser.helpText(), 2};
    if (parser.isSet(help))
        return {std::nullopt, parser.helpText(), 0};
    if (parser.isSet(version))
        return {std::nullopt, QStringLiteral("casb-collector " CASB_VERSION "\n"), 0};
    QStringList words = parser.positionalArguments();
    const bool backfill = words.value(0) == u"backfill";
    if (backfill)
        words.removeFirst();
    if (!words.isEmpty())
        return {std::nullopt, QStringLiteral("unexpected argument: %1\n").arg(words.first()), 2};
    CollectorOptions options;
    QString problem;
    if (backfill)
        options.backfill = backfillOrder(parser.value(service), parser.value(input), parser.value(from), parser.value(to), problem);
    else if (parser.isSet(service) || parser.isSet(from) || parser.isSet(to) || parser.isSet(input))
        problem = QStringLiteral("--service, --from, --to and --input belong to the command backfill\n");
    if (parser.isSet(metrics)) {
        options.metrics = metricsAddress(parser.value(metrics));
        if (!options.metrics)
            problem = QStringLiteral("--metrics: '%1' is no address and port, e.g. 127.0.0.1:9187 or [::1]:9187\n")
                          .arg(parser.value(metrics));
    }
    if (!problem.isEmpty())
        return {std::nullopt, problem, 2};
    options.config = parser.value(config);
    options.jobConfig = parser.value(job);
    options.collectorConfig = parser.value(collector);
    options.saveState = !parser.isSet(noState);
    options.productionMode = parser.isSet(prod);
    options.validate = parser.isSet(validate);
    options.once = parser.isSet(once);
    if (backfill && (options.once || options.validate))
        return {std::nullopt, QStringLiteral("backfill goes without --once and --validate\n"), 2};
    return {options, {}, 0};
}

} // namespace casb
