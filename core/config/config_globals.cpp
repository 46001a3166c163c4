// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_blocks.h"

#include <QRegularExpression>

namespace casb {
namespace {

QString readName(SettingReader &block)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("[0-9a-zA-Z-_]+")));
    static const QRegularExpression replaced(QStringLiteral("[.# ]"));
    const QString key = QStringLiteral("name");
    const QString written = block.requiredText(key);
    if (written.isEmpty())
        return {};
    QString name = written;
    name.replace(replaced, QStringLiteral("_"));
    if (!form.match(name).hasMatch()) {
        block.invalid(block.pathOf(key), QStringLiteral("letters, digits, - and _ only"), block.node(key));
        return {};
    }
    if (name != written)
        block.warn(block.pathOf(key), QStringLiteral("the name '%1' holds characters that a name cannot have, "
                                                     "'%2' is used").arg(written, name));
    return name;
}

void readPostgres(SettingReader block, const ConfigPaths &paths, PersistenceConfig &out)
{
    static const QStringList modes{QStringLiteral("disable"), QStringLiteral("allow"), QStringLiteral("prefer"),
                                   QStringLiteral("require"), QStringLiteral("verify-ca"),
                                   QStringLiteral("verify-full")};
    out.type = PersistenceConfig::Type::PostgreSql;
    out.host = block.requiredText(QStringLiteral("host"));
    out.port = block.integer(QStringLiteral("port"), 5432, 1, 65535);
    out.dbName = block.requiredText(QStringLiteral("dbname"));
    out.user = block.requiredText(QStringLiteral("user"));
    out.sslMode = block.choice(QStringLiteral("sslmode"), modes, QStringLiteral("prefer"));
    out.password = readSecret(block, QStringLiteral("password"), paths, false);
    const QString variableKey = QStringLiteral("password_env");
    const QString variable = block.text(variableKey);
    if (!variable.isEmpty()) {
        out.password = {SecretSource::Kind::Environment, variable};
        out.passwordKey = variableKey;
    }
}

/// The name of the folder where the state lies, or where a collector before this one left it.
QString readDirectory(SettingReader &config)
{
    const QString key = QStringLiteral("directory_name"), missing = QStringLiteral("state");
    const QString directory = config.text(key, missing);
    if (!directory.trimmed().isEmpty())
        return directory;
    config.invalid(config.pathOf(key), QStringLiteral("the name of a folder"), config.node(key));
    return missing;
}

PersistenceConfig readPersistence(SettingReader block, const ConfigPaths &paths)
{
    static const QString filesystem = QStringLiteral("filesystem");
    PersistenceConfig out;
    const ConfigNode *type = block.node(QStringLiteral("type"));
    const QString name = type && type->kind == ConfigNode::Kind::Scalar ? type->text.toLower()
                                                                        : (type ? QString() : filesystem);
    SettingReader config = block.section(QStringLiteral("config"));
    QString directory = QStringLiteral("state");
    if (name == u"filesystem" || name == u"json") {
        directory = readDirectory(config);
    } else if (name == u"memory") {
        out.type = PersistenceConfig::Type::Memory;
        config.ignore({QStringLiteral("directory_name")});
    } else if (name == u"postgresql") {
        readPostgres(config, paths, out);
        config.ignore({QStringLiteral("host"), QStringLiteral("port"), QStringLiteral("dbname"),
                       QStringLiteral("user"), QStringLiteral("sslmode"), QStringLiteral("password"),
                       QStringLiteral("password_env")});
        directory = readDirectory(config);
    } else {
        const bool redis = name == u"redis";
        block.invalid(block.pathOf(QStringLiteral("type")),
                      redis ? QStringLiteral("filesystem, memory or postgresql (redis is no longer possible, use "
                                             "postgresql for a state that several machines share)")
                            : QStringLiteral("one of filesystem, json, memory, postgresql"),
                      type);
        config.ignore(config.keys());
    }
    out.directory = paths.persistenceDir(directory);
    out.retentionDays = config.integer(QStringLiteral("retention_in_days"), out.retentionDays, 0, 3650);
    out.deadLetterLimit = config.integer(QStringLiteral("dead_letter_max_objects"), out.deadLetterLimit, 0, 1'000'000);
    out.deadLetterMegabytes = config.integer(QStringLiteral("dead_letter_max_size_in_mb"), out.deadLetterMegabytes, 1, 5120);
    config.finish();
    block.finish();
    return out;
}

} // namespace

OutputDefaults readGlobals(SettingReader block, const ConfigPaths &paths, Config &config)
{
    OutputDefaults out;
    config.debug = block.boolean(QStringLiteral("debug"), false);
    if (block.present())
        config.collectorName = readName(block);
    config.collectorId = block.text(QStringLiteral("id"), config.collectorName);
    if (config.collectorId.trimmed().isEmpty())
        config.collectorId = config.collectorName;
    config.persistence = readPersistence(block.section(QStringLiteral("persistence")), paths);
    config.queueMaxMegabytes = block.integer(QStringLiteral("queue_max_size_in_mb"), 1024, 1, 5120);
    config.queueMaxMessages = block.integer(QStringLiteral("queue_max_size_in_messages"), 10000, 1, 100000);
    config.queueWrapMessages = block.integer(QStringLiteral("queue_wrap_max_size_in_messages"), 100, 1, 500);
    config.queueMaxElapsedSeconds = block.integer(QStringLiteral("queue_max_elapsed_time_in_sec"), 60, 1, 600);
    config.queueGenerateMetrics = block.boolean(QStringLiteral("queue_generate_metrics"), false);
    config.generateCollectorDetails = block.boolean(QStringLiteral("generate_collector_details"), false);
    block.withoutEffect(QStringLiteral("queue_wrap_max_size_in_messages"),
                        QStringLiteral("records are not wrapped, each is sent for itself"));
    block.withoutEffect(QStringLiteral("queue_max_elapsed_time_in_sec"),
                        QStringLiteral("records do not wait to be wrapped, they are sent as soon as the output takes them"));
    block.withoutEffect(QStringLiteral("generate_collector_details"),
                        QStringLiteral("the details are always in the log as global_status, and served by --metrics"));
    config.senderStatsPeriodSeconds = block.integer(QStringLiteral("sender_stats_period_in_sec"), 300, 60, 1800);
    out.statsPeriodSeconds = config.senderStatsPeriodSeconds;
    out.gzipThreshold = block.real(QStringLiteral("devo_sender_threshold_for_using_gzip_in_transport_layer"),
                                   out.gzipThreshold, -1.0, 1.1);
    out.gzipLevel = block.integer(QStringLiteral("devo_sender_compression_level"), out.gzipLevel, 1, 9);
    out.gzipBufferBytes = block.integer(QStringLiteral("devo_sender_compression_buffer_in_bytes"),
                                        out.gzipBufferBytes, 1, 10485760);
    block.finish();
    return out;
}

} // namespace casb
