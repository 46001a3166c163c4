// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_blocks.h"

#include <QRegularExpression>

namespace casb {
namespace {

const QStringList &outputTypes()
{
    static const QStringList types{QStringLiteral("devo_platform"),  QStringLiteral("relay"),
                                   QStringLiteral("syslog"),         QStringLiteral("sidecar"),
                                   QStringLiteral("in_house_relay"), QStringLiteral("console"),
                                   QStringLiteral("stdout")};
    return types;
}

QStringList addressKeys()
{
    return {QStringLiteral("address"), QStringLiteral("url"), QStringLiteral("location")};
}

QString readAddress(SettingReader &block)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("[^\\s/@]+")));
    const QString address = block.requiredText(addressKeys());
    if (!address.isEmpty() && !form.match(address).hasMatch()) {
        block.invalid(block.pathOf(addressKeys()), QStringLiteral("a host name or IP address"),
                      block.node(addressKeys()));
        return {};
    }
    // An IPv6 address as it stands in a URL.
    if (address.startsWith(u'[') && address.endsWith(u']'))
        return address.mid(1, address.size() - 2);
    return address;
}

/// The file of a chain, certificate or key; empty when it is not there and @p required is false.
QString readPem(SettingReader &block, const QString &key, const ConfigPaths &paths, bool required)
{
    const QStringList keys{key, QString(key + QStringLiteral("_loc"))};
    const QString name = required ? block.requiredText(keys) : block.text(keys);
    if (name.isEmpty())
        return {};
    const QStringList places = paths.certificatePlaces(name);
    const QString found = firstFile(places);
    if (found.isEmpty())
        block.error(ErrorId::ConfigInvalid, block.pathOf(keys),
                    QStringLiteral("expected a file in PEM form, found none named '%1', looked for ").arg(name) +
                        places.join(QStringLiteral(", ")));
    return found;
}

/// How the connection is made: TLS or not, and with which files.
void readTransport(SettingReader &block, const ConfigPaths &paths, OutputConfig &out)
{
    static const QString ssl = QStringLiteral("SSL"), tcp = QStringLiteral("TCP");
    const bool wantsTls = out.typeText == u"devo_platform" || out.typeText == u"relay";
    const bool hasChain = block.node({QStringLiteral("chain"), QStringLiteral("chain_loc")}) != nullptr;
    const QString transport = block.choice(QStringLiteral("type"), {ssl, tcp}, wantsTls || hasChain ? ssl : tcp);
    out.tls = transport == ssl;
    out.checkHostname = block.boolean(QStringLiteral("check_hostname"), true);
    if (!out.tls) {
        if (wantsTls)
            block.warn(block.pathOf(QStringLiteral("type")), QStringLiteral("records travel without encryption"));
        block.ignore({QStringLiteral("chain"), QStringLiteral("chain_loc"), QStringLiteral("cert"),
                      QStringLiteral("cert_loc"), QStringLiteral("key"), QStringLiteral("key_loc")});
        return;
    }
    const bool certNeeded = wantsTls || block.node({QStringLiteral("cert"), QStringLiteral("cert_loc")}) ||
                            block.node({QStringLiteral("key"), QStringLiteral("key_loc")});
    out.chainPath = readPem(block, QStringLiteral("chain"), paths, true);
    out.certPath = readPem(block, QStringLiteral("cert"), paths, certNeeded);
    out.keyPath = readPem(block, QStringLiteral("key"), paths, certNeeded);
}

void readSending(SettingReader &block, const OutputDefaults &defaults, OutputConfig &out)
{
    out.concurrentConnections = block.integer(QStringLiteral("concurrent_connections"), 1, 1, 64);
    out.statsPeriodSeconds =
        block.integer(QStringLiteral("period_sender_stats_in_seconds"), defaults.statsPeriodSeconds, 1);
    out.gzipThreshold =
        block.real(QStringLiteral("threshold_for_using_gzip_in_transport_layer"), defaults.gzipThreshold, -1.0, 1.1);
    out.gzipLevel = block.integer(QStringLiteral("compression_level"), defaults.gzipLevel, 1, 9);
    out.gzipBufferBytes =
        block.integer(QStringLiteral("compression_buffer_in_bytes"), defaults.gzipBufferBytes, 1, 10485760);
    out.connectingRetries = block.integer(QStringLiteral("connecting_retries"), 0, 0);
    out.connectingMaxWaitSeconds = block.integer(QStringLiteral("connecting_max_wait_in_seconds"), 60, 1);
    out.sendingTimeoutSeconds = block.integer(QStringLiteral("sending_timeout"), 30, 1);
    out.barrierPeriodSeconds = block.integer(QStringLiteral("barrier_period_in_seconds"), 0, 0, 86400);
    out.barrierMegabytes = block.integer(QStringLiteral("barrier_size_in_mb"), 0, 0, 5120);
    out.generateMetrics = block.boolean(QStringLiteral("generate_metrics"), out.generateMetrics);
    out.internalMessages = block.boolean(QStringLiteral("internal_messages"), out.internalMessages);
    out.strictSyslogTimestamp = block.boolean(QStringLiteral("strict_syslog_timestamp"), false);
}

OutputConfig readOutput(SettingReader block, const QString &name, const ConfigPaths &paths,
                        const OutputDefaults &defaults)
{
    OutputConfig out;
    out.name = name;
    if (!block.present())
        return out;
    const QString typeKey = QStringLiteral("type"), configKey = QStringLiteral("config");
    if (!block.node(typeKey))
        block.missing(block.pathOf(typeKey), QStringLiteral("one of ") + outputTypes().join(QStringLiteral(", ")));
    out.typeText = block.choice(typeKey, outputTypes(), {});
    const bool console = out.typeText == u"console" || out.typeText == u"stdout";
    out.framing = out.typeText == u"syslog" ? OutputConfig::Framing::Rfc3164 : OutputConfig::Framing::DevoTls;
    out.type = console ? OutputConfig::Type::Console
                       : (out.typeText == u"devo_platform" ? OutputConfig::Type::Devo : OutputConfig::Type::Relay);
    if (out.typeText.isEmpty()) {
        block.ignore({configKey});
    } else if (console) {
        out.port = 0;
        out.tls = false;
        SettingReader config = block.section(configKey);
        readSending(config, defaults, out);
        config.ignore(addressKeys());
        config.ignore({QStringLiteral("port"), QStringLiteral("type")});
        config.finish();
    } else {
        SettingReader config = block.requiredSection(configKey);
        if (config.present()) {
            out.address = readAddress(config);
            const int port =
                config.integer(QStringLiteral("port"), out.type == OutputConfig::Type::Devo ? 443 : 13000, 1, 65535);
            out.port = quint16(port);
            readTransport(config, paths, out);
            readSending(config, defaults, out);
            config.finish();
        }
    }
    block.finish();
    return out;
}

} // namespace

QList<OutputConfig> readOutputs(SettingReader block, const ConfigPaths &paths, const OutputDefaults &defaults)
{
    QList<OutputConfig> out;
    for (const QString &name : block.names())
        out.append(readOutput(block.requiredSection(name), name, paths, defaults));
    return out;
}

} // namespace casb
