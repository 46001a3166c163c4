// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_writer.h"

#include "config/config_blocks.h"

#include <QLocale>

namespace casb {
namespace {

/// Adds members to a block, leaving out those at their default.
class BlockWriter
{
public:
    explicit BlockWriter(const QString &key) : m_node(ConfigNode::map(key)) {}

    void text(const char *key, const QString &value, const QString &missing = {})
    {
        if (value != missing)
            m_node.set(ConfigNode::string(QLatin1String(key), value));
    }
    void number(const char *key, qint64 value, qint64 missing)
    {
        if (value != missing)
            m_node.set(ConfigNode::plain(QLatin1String(key), QString::number(value)));
    }
    void real(const char *key, double value, double missing)
    {
        if (value != missing)
            m_node.set(
                ConfigNode::plain(QLatin1String(key), QString::number(value, 'g', QLocale::FloatingPointShortest)));
    }
    void flag(const char *key, bool value, bool missing)
    {
        if (value != missing)
            m_node.set(ConfigNode::plain(QLatin1String(key), value ? QStringLiteral("true") : QStringLiteral("false")));
    }
    void secret(const char *key, const SecretSource &source, WrittenSecrets how)
    {
        const QString name = QLatin1String(key);
        const bool value = source.kind == SecretSource::Kind::Value;
        if (value) {
            const bool hide = how == WrittenSecrets::Hide && !source.text.isEmpty();
            text(key, hide ? QStringLiteral("***") : source.text);
            return;
        }
        const bool variable = source.kind == SecretSource::Kind::Environment;
        ConfigNode reference = ConfigNode::map(name);
        reference.set(ConfigNode::string(variable ? QStringLiteral("env") : QStringLiteral("file"), source.text));
        m_node.set(reference);
    }
    void texts(const char *key, const QStringList &values)
    {
        ConfigNode list = ConfigNode::list(QLatin1String(key));
        for (const QString &value : values)
            list.children.push_back(ConfigNode::string({}, value));
        node(list);
    }
    /// Unless it is empty.
    void node(const ConfigNode &child)
    {
        if (!child.children.empty())
            m_node.set(child);
    }
    ConfigNode &result() { return m_node; }

private:
    ConfigNode m_node;
};

ConfigNode limitsNode(const QList<RateLimit> &limits, const QList<RateLimit> &missing)
{
    ConfigNode out = ConfigNode::list(QStringLiteral("requests_limits"));
    if (limits == missing)
        return out;
    for (const RateLimit &limit : limits) {
        BlockWriter entry({});
        entry.text("period", limit.periodText);
        entry.result().set(ConfigNode::plain(QStringLiteral("number_of_requests"), QString::number(limit.requests)));
        out.children.push_back(entry.result());
    }
    return out;
}

ConfigNode serviceNode(const ServiceConfig &service)
{
    const ServiceConfig missing;
    const bool alerts = service.name == u"alerts";
    BlockWriter out(service.name);
    out.number("request_period_in_seconds", service.requestPeriodSeconds, missing.requestPeriodSeconds);
    out.text("initial_start_time_in_utc", service.initialStartTime);
    out.node(limitsNode(service.requestLimits, {}));
    out.texts("types", service.types);
    ConfigNode masks = ConfigNode::list(QStringLiteral("obfuscation_data"));
    for (const Obfuscation &mask : service.obfuscations) {
        BlockWriter entry({});
        entry.texts("name", mask.path);
        entry.result().set(ConfigNode::string(QStringLiteral("value"), mask.value));
        masks.children.push_back(entry.result());
    }
    out.node(masks);
    out.text("override_tag", service.tag,
             alerts ? QStringLiteral("casb.proofpoint.alert") : QStringLiteral("casb.proofpoint.event"));
    out.text("override_api_base_url", service.apiBaseUrl ? service.apiBaseUrl->toString() : QString());
    out.flag("override_flatten_data", service.flatten, missing.flatten);
    if (alerts) {
        out.number("override_page_size", service.pageSize, missing.pageSize);
        out.number("override_time_lag_in_seconds", service.timeLagSeconds, missing.timeLagSeconds);
        out.number("override_window_in_hours", service.windowHours, missing.windowHours);
    } else {
        out.text("override_start_time_format", service.startTimeFormat);
    }
    return out.result();
}

ConfigNode credentialsNode(const CredentialSources &sources, WrittenSecrets secrets)
{
    BlockWriter out(QStringLiteral("credentials"));
    if (sources.apiKey.kind == SecretSource::Kind::Keychain) {
        out.text("keychain", sources.apiKey.text);
    } else {
        out.secret("api_key", sources.apiKey, secrets);
        out.secret("client_id", sources.clientId, secrets);
        out.secret("client_secret", sources.clientSecret, secrets);
    }
    return out.result();
}

/// The fewest overrides from which the same three hosts come again. A service's own override stands below it.
void writeHosts(BlockWriter &out, const InputConfig &input)
{
    InputConfig regional = input;
    setRegionHosts(regional);
    QUrl alerts = input.alertsBaseUrl, events = input.eventsBaseUrl;
    bool alertsFixed = false, eventsFixed = false;
    for (const ServiceConfig &service : input.services) {
        (service.name == u"alerts" ? alertsFixed : eventsFixed) |= service.apiBaseUrl.has_value();
    }
    // A host that a service overrides says nothing about the override of all three.
    const bool alertsRegional = alertsFixed || alerts == regional.alertsBaseUrl;
    const bool eventsRegional = eventsFixed || events == regional.eventsBaseUrl;
    QUrl all;
    if (!alertsRegional)
        all = alerts;
    else if (!eventsRegional)
        all = events;
    if (!all.isEmpty())
        out.text("override_api_base_url", all.toString());
    const QUrl auth = all.isEmpty() ? regional.authBaseUrl : all;
    if (input.authBaseUrl != auth)
        out.text("override_auth_base_url", input.authBaseUrl.toString());
}

ConfigNode inputNode(const InputConfig &input, WrittenSecrets secrets)
{
    const InputConfig missing;
    BlockWriter out(input.name);
    if (input.name != u"proofpoint_casb")
        out.text("type", QStringLiteral("proofpoint_casb"));
    out.text("id", input.id);
    out.result().set(
        ConfigNode::plain(QStringLiteral("enabled"), input.enabled ? QStringLiteral("true") : QStringLiteral("false")));
    out.node(credentialsNode(input.credentials, secrets));
    out.text("environment", input.environment);
    out.text("region", input.region, missing.region);
    writeHosts(out, input);
    out.node(limitsNode(input.requestLimits, defaultRequestLimits()));
    out.flag("use_time_slots_for_retrievals", input.useTimeSlots, missing.useTimeSlots);
    out.text("authorization_prefix", input.authorizationPrefix);
    out.number("max_body_size_in_mb", input.maxBodyBytes >> 20, missing.maxBodyBytes >> 20);
    BlockWriter autoconfig(QStringLiteral("autoconfig"));
    autoconfig.number("refresh_interval_in_seconds", input.autoconfigRefreshSeconds, missing.autoconfigRefreshSeconds);
    out.node(autoconfig.result());
    ConfigNode services = ConfigNode::map(QStringLiteral("services"));
    for (const ServiceConfig &service : input.services)
        services.set(serviceNode(service));
    out.node(services);
    return out.result();
}

ConfigNode outputNode(const OutputConfig &output, const Config &config)
{
    const OutputConfig missing;
    const bool console = output.type == OutputConfig::Type::Console;
    const bool wantsTls = output.typeText == u"devo_platform" || output.typeText == u"relay";
    BlockWriter settings(QStringLiteral("config"));
    if (!console) {
        settings.text("address", output.address);
        settings.number("port", output.port, -1);
        if (output.tls != (wantsTls || !output.chainPath.isEmpty()))
            settings.text("type", output.tls ? QStringLiteral("SSL") : QStringLiteral("TCP"));
        settings.text("chain", output.chainPath);
        settings.text("cert", output.certPath);
        settings.text("key", output.keyPath);
        settings.flag("check_hostname", output.checkHostname, missing.checkHostname);
    }
    settings.flag("strict_syslog_timestamp", output.strictSyslogTimestamp, missing.strictSyslogTimestamp);
    settings.number("concurrent_connections", output.concurrentConnections, missing.concurrentConnections);
    settings.number("period_sender_stats_in_seconds", output.statsPeriodSeconds, config.senderStatsPeriodSeconds);
    settings.real("threshold_for_using_gzip_in_transport_layer", output.gzipThreshold, missing.gzipThreshold);
    settings.number("compression_level", output.gzipLevel, missing.gzipLevel);
    settings.number("compression_buffer_in_bytes", output.gzipBufferBytes, missing.gzipBufferBytes);
    settings.number("connecting_retries", output.connectingRetries, missing.connectingRetries);
    settings.number("connecting_max_wait_in_seconds", output.connectingMaxWaitSeconds,
                    missing.connectingMaxWaitSeconds);
    settings.number("sending_timeout", output.sendingTimeoutSeconds, missing.sendingTimeoutSeconds);
    settings.number("barrier_period_in_seconds", output.barrierPeriodSeconds, missing.barrierPeriodSeconds);
    settings.number("barrier_size_in_mb", output.barrierMegabytes, missing.barrierMegabytes);
    settings.flag("generate_metrics", output.generateMetrics, missing.generateMetrics);
    settings.flag("internal_messages", output.internalMessages, missing.internalMessages);
    BlockWriter out(output.name);
    out.text("type", output.typeText);
    out.node(settings.result());
    return out.result();
}

ConfigNode persistenceNode(const PersistenceConfig &persistence, WrittenSecrets secrets)
{
    const PersistenceConfig missing;
    BlockWriter out(QStringLiteral("persistence")), settings(QStringLiteral("config"));
    switch (persistence.type) {
    case PersistenceConfig::Type::Filesystem:
        out.text("type", QStringLiteral("filesystem"));
        settings.text("directory_name", persistence.directory);
        break;
    case PersistenceConfig::Type::Memory:
        out.text("type", QStringLiteral("memory"));
        break;
    case PersistenceConfig::Type::PostgreSql:
        out.text("type", QStringLiteral("postgresql"));
        settings.text("directory_name", persistence.directory);
        settings.text("host", persistence.host);
        settings.number("port", persistence.port, missing.port);
        settings.text("dbname", persistence.dbName);
        settings.text("user", persistence.user);
        if (persistence.passwordKey == u"password_env")
            settings.text("password_env", persistence.password.text);
        else
            settings.secret("password", persistence.password, secrets);
        settings.text("sslmode", persistence.sslMode, QStringLiteral("prefer"));
        break;
    }
    settings.number("retention_in_days", persistence.retentionDays, missing.retentionDays);
    settings.number("dead_letter_max_objects", persistence.deadLetterLimit, missing.deadLetterLimit);
    settings.number("dead_letter_max_size_in_mb", persistence.deadLetterMegabytes, missing.deadLetterMegabytes);
    out.node(settings.result());
    return out.result();
}

ConfigNode globalsNode(const Config &config, WrittenSecrets secrets)
{
    const Config missing;
    BlockWriter out(QStringLiteral("globals"));
    out.flag("debug", config.debug, missing.debug);
    out.text("id", config.collectorId);
    out.text("name", config.collectorName);
    out.node(persistenceNode(config.persistence, secrets));
    out.number("queue_max_size_in_mb", config.queueMaxMegabytes, missing.queueMaxMegabytes);
    out.number("queue_max_size_in_messages", config.queueMaxMessages, missing.queueMaxMessages);
    out.number("queue_wrap_max_size_in_messages", config.queueWrapMessages, missing.queueWrapMessages);
    out.number("queue_max_elapsed_time_in_sec", config.queueMaxElapsedSeconds, missing.queueMaxElapsedSeconds);
    out.flag("queue_generate_metrics", config.queueGenerateMetrics, missing.queueGenerateMetrics);
    out.flag("generate_collector_details", config.generateCollectorDetails, missing.generateCollectorDetails);
    out.number("sender_stats_period_in_sec", config.senderStatsPeriodSeconds, missing.senderStatsPeriodSeconds);
    return out.result();
}

} // namespace

ConfigNode inputsToNode(const QList<InputConfig> &inputs, WrittenSecrets secrets)
{
    ConfigNode out = ConfigNode::map(QStringLiteral("inputs"));
    for (const InputConfig &input : inputs)
        out.set(inputNode(input, secrets));
    return out;
}

ConfigNode configToNode(const Config &config, WrittenSecrets secrets)
{
    ConfigNode outputs = ConfigNode::map(QStringLiteral("outputs"));
    for (const OutputConfig &output : config.outputs)
        outputs.set(outputNode(output, config));
    ConfigNode out = ConfigNode::map();
    out.set(globalsNode(config, secrets));
    out.set(inputsToNode(config.inputs, secrets));
    out.set(outputs);
    return out;
}

QByteArray configToYaml(const Config &config, WrittenSecrets secrets)
{
    return yamlFromNode(configToNode(config, secrets));
}

} // namespace casb
