// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>

#include <limits>

namespace casb::simulator {

namespace {

constexpr qint64 HourMs = 3'600'000;

/// Options with a value, their meaning and default.
struct ValueOption {
    const char *name;
    const char *value;
    const char *help;
    const char *standard;
};

constexpr ValueOption ValueOptions[] = {
    {"work-dir", "DIR", "where certificates, config.yaml and state lie (made when missing)", ""},
    {"port", "N", "the tenant's port, 0: any free one", "0"},
    {"relay-port", "N", "the relay's port for TLS", "0"},
    {"relay-tcp-port", "N", "the relay's port for plain TCP", "0"},
    {"control-port", "N", "the port of /control", "0"},
    {"seed", "N", "the data set", "1"},
    {"history-hours", "H", "how long the tenant has existed", "36"},
    {"history-begin", "TIME", "instead: since when (ISO 8601)", ""},
    {"alerts-per-hour", "N", "on average", "240"},
    {"events-per-hour", "N", "on average", "1800"},
    {"busy-hour", "H", "when the day is busiest, UTC", "11"},
    {"repeat-share", "X", "events that come a second time, 0 to 1", "0.005"},
    {"alerts-page-size", "N", "", "50"},
    {"events-page-size", "N", "at most", "1000"},
    {"requests-per-second", "N", "0: no limit", "1"},
    {"token-lifetime", "S", "seconds that a sign-in holds, 0: for ever", "3600"},
    {"token-form", "FORM", "opaque or jwt", "opaque"},
    {"start-time-format", "FORM", "startTime is understood with seconds, minutes or both", "both"},
    {"authorization-prefix", "TEXT", "expected before the token", ""},
    {"api-key", "TEXT", "", "demo-api-key"},
    {"client-id", "TEXT", "", "demo-client"},
    {"client-secret", "TEXT", "", "demo-secret"},
    {"relay-output", "FILE", "the relay appends every record to it", ""},
    {"request-period", "S", "the collector's period in config.yaml", "30"},
    {"time-lag", "S", "the collector's lag for alerts in config.yaml", "10"},
    {"fault", "SPEC", "a fault, may come several times", ""},
    {"faults", "FILE", "faults, a line each", ""},
    {"dump-expected", "SERVICE", "write the ground truth of alerts or events as NDJSON and end", ""},
    {"from", "TIME", "for --dump-expected", "0"},
    {"to", "TIME", "for --dump-expected (now)", ""},
};

struct Flag {
    const char *name;
    const char *help;
};

constexpr Flag Flags[] = {
    {"https", "the tenant speaks https with its own certificate"},
    {"frozen", "nothing happens any more: the history ended two minutes or more ago"},
    {"awkward-tokens", "page tokens hold + and /"},
    {"die-with-parent", "end when the parent process ends"},
    {"help", "this text"},
};

void addOptions(QCommandLineParser &parser)
{
    for (const ValueOption &option : ValueOptions)
        parser.addOption({QString::fromLatin1(option.name), QString::fromLatin1(option.help),
                          QString::fromLatin1(option.value), QString::fromLatin1(option.standard)});
    for (const Flag &flag : Flags)
        parser.addOption({QString::fromLatin1(flag.name), QString::fromLatin1(flag.help)});
}

/// Reads values and remembers the first that is wrong.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser) : m_parser(parser) {}

    [[nodiscard]] QString text(const char *name) const { return m_parser.value(QString::fromLatin1(name)); }
    [[nodiscard]] QByteArray bytes(const char *name) const { return text(name).toUtf8(); }
    [[nodiscard]] bool flag(const char *name) const { return m_parser.isSet(QString::fromLatin1(name)); }

    double number(const char *name, double least, double most)
    {
        bool ok = false;
        const double value = text(name).toDouble(&ok);
        if (!ok || value < least || value > most)
            complain(name, QStringLiteral("a number from %1 to %2").arg(least, 0, 'g', 12).arg(most, 0, 'g', 12));
        return ok ? value : least;
    }
    qint64 integer(const char *name, qint64 least, qint64 most)
    {
        bool ok = false;
        const qint64 value = text(name).toLongLong(&ok);
        if (!ok || value < least || value > most)
            complain(name, QStringLiteral("a whole number from %1 to %2").arg(least).arg(most));
        return ok ? value : least;
    }
    qint64 time(const char *name)
    {
        const auto value = timeArgument(bytes(name));
        if (!value)
            complain(name, QStringLiteral("an ISO 8601 time or epoch milliseconds"));
        return value.value_or(0);
    }
    int choice(const char *name, const QStringList &choices)
    {
        const auto index = choices.indexOf(text(name));
        if (index < 0)
            complain(name, QString(QStringLiteral("one of ") + choices.join(QStringLiteral(", "))));
        return int(qMax<qsizetype>(0, index));
    }
    void complain(const char *name, const QString &expected)
    {
        if (m_problem.isEmpty())
            m_problem = QStringLiteral("--%1: '%2' is not %3").arg(QString::fromLatin1(name), text(name), expected);
    }
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    const QCommandLineParser &m_parser;
    QString m_problem;
};

void readData(Reader &reader, qint64 nowMs, DataSettings &data)
{
    data.seed = quint64(reader.integer("seed", 0, std::numeric_limits<qint64>::max()));
    data.alertsPerHour = reader.number("alerts-per-hour", 0, 10'000'000);
    data.eventsPerHour = reader.number("events-per-hour", 0, 100'000'000);
    data.busyHourUtc = int(reader.integer("busy-hour", 0, 23));
    data.repeatShare = reader.number("repeat-share", 0, 1);
    data.awkwardTokens = reader.flag("awkward-tokens");
    if (reader.flag("frozen"))
        data.endMs = fiveMinutesOf(nowMs - 120'000);
    const double hours = reader.number("history-hours", 0, 24 * 3660);
    data.beginMs = fiveMinutesOf(reader.text("history-begin").isEmpty() ? nowMs - qint64(hours * double(HourMs))
                                                                        : reader.time("history-begin"));
}

void readTenant(Reader &reader, TenantSettings &tenant)
{
    tenant.alertsPageSize = int(reader.integer("alerts-page-size", 1, 100'000));
    tenant.eventsPageSize = int(reader.integer("events-page-size", 1, 1'000'000));
    tenant.requestsPerSecond = reader.number("requests-per-second", 0, 100'000);
    tenant.tokenLifetimeMs = reader.integer("token-lifetime", 0, 1'000'000'000) * 1000;
    tenant.tokenForm = SignIns::Form(reader.choice("token-form", {QStringLiteral("opaque"), QStringLiteral("jwt")}));
    tenant.startTime = TenantSettings::StartTime(reader.choice(
        "start-time-format", {QStringLiteral("both"), QStringLiteral("seconds"), QStringLiteral("minutes")}));
    tenant.authorizationPrefix = reader.bytes("authorization-prefix");
    tenant.apiKey = reader.bytes("api-key");
    tenant.clientId = reader.bytes("client-id");
    tenant.clientSecret = reader.bytes("client-secret");
}

/// Empty: all could be read.
QString readFaults(const QCommandLineParser &parser, QStringList &faults)
{
    faults = parser.values(QStringLiteral("fault"));
    const QString path = parser.value(QStringLiteral("faults"));
    if (!path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return QStringLiteral("--faults: %1: %2").arg(path, file.errorString());
        faults += QString::fromUtf8(file.readAll()).split(u'\n');
    }
    for (QString &line : faults) {
        line = line.section(u'#', 0, 0).simplified();
        QString problem;
        if (!line.isEmpty() && !parseFault(line, &problem))
            return QStringLiteral("--fault: %1: %2").arg(line, problem);
    }
    faults.removeAll(QString());
    return {};
}

} // namespace

QString readOptions(const QStringList &arguments, qint64 nowMs, Options *options)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return parser.errorText();
    Reader reader(parser);
    options->help = reader.flag("help");
    if (options->help)
        return {};
    if (!parser.positionalArguments().isEmpty())
        return QStringLiteral("'%1' is no option").arg(parser.positionalArguments().first());
    SimulatorSettings &settings = options->settings;
    const auto port = [&reader](const char *name) { return quint16(reader.integer(name, 0, 65535)); };
    settings.port = port("port");
    settings.relayPort = port("relay-port");
    settings.relayTcpPort = port("relay-tcp-port");
    settings.controlPort = port("control-port");
    settings.https = reader.flag("https");
    settings.relayOutput = reader.text("relay-output");
    settings.requestPeriodSeconds = int(reader.integer("request-period", 1, 86'400));
    settings.timeLagSeconds = int(reader.integer("time-lag", 0, 86'400));
    readData(reader, nowMs, settings.tenant.data);
    readTenant(reader, settings.tenant);
    options->dieWithParent = reader.flag("die-with-parent");
    if (reader.flag("dump-expected")) {
        options->dumpExpected = reader.choice("dump-expected", {QStringLiteral("alerts"), QStringLiteral("events")}) == 0
                                    ? Service::Alerts
                                    : Service::Events;
        options->dumpFromMs = reader.time("from");
        options->dumpToMs = reader.text("to").isEmpty() ? nowMs : reader.time("to");
    } else if (reader.text("work-dir").isEmpty()) {
        return QStringLiteral("--work-dir is missing");
    }
    settings.workDir = QDir::current().absoluteFilePath(reader.text("work-dir"));
    const QString problem = readFaults(parser, options->faults);
    return reader.problem().isEmpty() ? problem : reader.problem();
}

QString optionsHelp()
{
    QString text = QStringLiteral("casb-simulator: a Proofpoint CASB tenant and a Devo relay on this machine\n\n"
                                  "Prints one line of JSON when it is ready; reads fault lines, 'clear', 'stats' and 'quit' "
                                  "from its standard input.\n\nOptions:\n");
    for (const ValueOption &option : ValueOptions) {
        const QString name = QStringLiteral("--%1 %2").arg(QLatin1String(option.name), QLatin1String(option.value));
        const QLatin1String standard(option.standard);
        text += QStringLiteral("  %1%2%3\n").arg(name, -30).arg(
            QLatin1String(option.help), standard.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(standard));
    }
    for (const Flag &flag : Flags)
        text += QStringLiteral("  %1%2\n").arg(QStringLiteral("--%1").arg(QLatin1String(flag.name)), -30).arg(
            QLatin1String(flag.help));
    return text + QStringLiteral("\nFaults:\n") + faultHelp();
}

} // namespace casb::simulator
