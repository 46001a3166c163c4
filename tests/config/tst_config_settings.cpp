// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config_fixture.h"

using namespace casb;

Q_DECLARE_METATYPE(casb::ErrorId)

namespace {

const QString kInput = QStringLiteral("inputs.proofpoint_casb.");
const QString kAlerts = QStringLiteral("inputs.proofpoint_casb.services.alerts.");
const QString kEvents = QStringLiteral("inputs.proofpoint_casb.services.events.");
const QString kOutput = QStringLiteral("outputs.devo.config.");

/// The value of a setting as text, by its path in the file.
QString valueOf(const Config &c, const QString &path)
{
    const InputConfig &i = c.inputs.first();
    const ServiceConfig &a = i.services.at(0), &e = i.services.at(1);
    const OutputConfig &o = c.outputs.first();
    const auto word = [](bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); };
    const auto num = [](auto value) { return QString::number(value); };
    const QMap<QString, QString> all{
        {QStringLiteral("globals.debug"), word(c.debug)},
        {QStringLiteral("globals.id"), c.collectorId},
        {QStringLiteral("globals.name"), c.collectorName},
        {QStringLiteral("globals.queue_max_size_in_mb"), num(c.queueMaxMegabytes)},
        {QStringLiteral("globals.queue_max_size_in_messages"), num(c.queueMaxMessages)},
        {QStringLiteral("globals.queue_wrap_max_size_in_messages"), num(c.queueWrapMessages)},
        {QStringLiteral("globals.queue_max_elapsed_time_in_sec"), num(c.queueMaxElapsedSeconds)},
        {QStringLiteral("globals.queue_generate_metrics"), word(c.queueGenerateMetrics)},
        {QStringLiteral("globals.generate_collector_details"), word(c.generateCollectorDetails)},
        {QStringLiteral("globals.sender_stats_period_in_sec"), num(c.senderStatsPeriodSeconds)},
        {QStringLiteral("globals.devo_sender_threshold_for_using_gzip_in_transport_layer"), num(o.gzipThreshold)},
        {QStringLiteral("globals.devo_sender_compression_level"), num(o.gzipLevel)},
        {QStringLiteral("globals.devo_sender_compression_buffer_in_bytes"), num(o.gzipBufferBytes)},
        {QStringLiteral("globals.persistence.config.retention_in_days"), num(c.persistence.retentionDays)},
        {kOutput + u"address", o.address},
        {kOutput + u"port", num(o.port)},
        {kOutput + u"type", o.tls ? QStringLiteral("SSL") : QStringLiteral("TCP")},
        {kOutput + u"check_hostname", word(o.checkHostname)},
        {kOutput + u"strict_syslog_timestamp", word(o.strictSyslogTimestamp)},
        {kOutput + u"concurrent_connections", num(o.concurrentConnections)},
        {kOutput + u"period_sender_stats_in_seconds", num(o.statsPeriodSeconds)},
        {kOutput + u"threshold_for_using_gzip_in_transport_layer", num(o.gzipThreshold)},
        {kOutput + u"compression_level", num(o.gzipLevel)},
        {kOutput + u"compression_buffer_in_bytes", num(o.gzipBufferBytes)},
        {kOutput + u"connecting_retries", num(o.connectingRetries)},
        {kOutput + u"connecting_max_wait_in_seconds", num(o.connectingMaxWaitSeconds)},
        {kOutput + u"sending_timeout", num(o.sendingTimeoutSeconds)},
        {kOutput + u"barrier_period_in_seconds", num(o.barrierPeriodSeconds)},
        {kOutput + u"barrier_size_in_mb", num(o.barrierMegabytes)},
        {kOutput + u"generate_metrics", word(o.generateMetrics)},
        {kOutput + u"internal_messages", word(o.internalMessages)},
        {kInput + u"id", i.id},
        {kInput + u"enabled", word(i.enabled)},
        {kInput + u"environment", i.environment},
        {kInput + u"region", i.region},
        {kInput + u"use_time_slots_for_retrievals", word(i.useTimeSlots)},
        {kInput + u"autoconfig.refresh_interval_in_seconds", num(i.autoconfigRefreshSeconds)},
        {kInput + u"authorization_prefix", i.authorizationPrefix},
        {kInput + u"max_body_size_in_mb", num(i.maxBodyBytes >> 20)},
        {kAlerts + u"request_period_in_seconds", num(a.requestPeriodSeconds)},
        {kAlerts + u"initial_start_time_in_utc", a.initialStartTime},
        {kAlerts + u"override_tag", a.tag},
        {kAlerts + u"override_flatten_data", word(a.flatten)},
        {kAlerts + u"override_page_size", num(a.pageSize)},
        {kAlerts + u"override_time_lag_in_seconds", num(a.timeLagSeconds)},
        {kAlerts + u"override_window_in_hours", num(a.windowHours)},
        {kAlerts + u"types", a.types.join(u',')},
        {kEvents + u"request_period_in_seconds", num(e.requestPeriodSeconds)},
        {kEvents + u"initial_start_time_in_utc", e.initialStartTime},
        {kEvents + u"override_tag", e.tag},
        {kEvents + u"override_flatten_data", word(e.flatten)},
        {kEvents + u"override_start_time_format", e.startTimeFormat},
        {kEvents + u"types", e.types.join(u',')},
    };
    return all.value(path, QStringLiteral("(the test does not know %1)").arg(path));
}

} // namespace

/// Every setting by itself: default, accepted values, refused values.
class TestConfigSettings : public QObject
{
    Q_OBJECT

private slots:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void hosts_data();
    void hosts();
    void limits_data();
    void limits();
    void secrets_data();
    void secrets();
    void persistence_data();
    void persistence();
    void outputTypes_data();
    void outputTypes();
    void aliases_data();
    void aliases();
    void aliasesAreNamedInErrors_data();
    void aliasesAreNamedInErrors();
    void numbersInQuotes_data();
    void numbersInQuotes();
    void withoutEffect_data();
    void withoutEffect();
    void furtherInputs();
    void namesAreOneLine_data();
    void namesAreOneLine();
    void outputsTakeTheGlobalsDefaults();

private:
    ConfigFolder m_folder;
};

void TestConfigSettings::accepted_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value"); // null: the setting is missing
    QTest::addColumn<QString>("expected");
    const auto add = [](const QString &path, const QString &missing,
                        std::initializer_list<std::pair<const char *, const char *>> values) {
        QTest::addRow("%s missing", qPrintable(path)) << path << QByteArray() << missing;
        QTest::addRow("%s null", qPrintable(path)) << path << QByteArray("null") << missing;
        for (const auto &[written, read] : values)
            QTest::addRow("%s %s", qPrintable(path), written) << path << QByteArray(written) << QString::fromUtf8(read);
    };
    const auto addNumber = [&add](const QString &path, const char *missing, const char *least, const char *most) {
        add(path, QString::fromLatin1(missing), {{least, least}, {most, most}});
    };
    const auto addBool = [&add](const QString &path, bool missing) {
        add(path, missing ? QStringLiteral("true") : QStringLiteral("false"),
            {{"true", "true"}, {"false", "false"}, {"False", "false"}, {"yes", "true"}, {"no", "false"}});
    };
    const QString globals = QStringLiteral("globals.");
    addBool(globals + u"debug", false);
    addBool(globals + u"queue_generate_metrics", false);
    addBool(globals + u"generate_collector_details", false);
    add(globals + u"id", QStringLiteral("acme"), {{"not_used", "not_used"}, {"123", "123"}, {"'00'", "00"}});
    addNumber(globals + u"queue_max_size_in_mb", "1024", "1", "5120");
    addNumber(globals + u"queue_max_size_in_messages", "10000", "1", "100000");
    addNumber(globals + u"queue_wrap_max_size_in_messages", "100", "1", "500");
    addNumber(globals + u"queue_max_elapsed_time_in_sec", "60", "1", "600");
    addNumber(globals + u"sender_stats_period_in_sec", "300", "60", "1800");
    addNumber(globals + u"devo_sender_compression_level", "6", "1", "9");
    addNumber(globals + u"devo_sender_compression_buffer_in_bytes", "51200", "1", "10485760");
    addNumber(globals + u"persistence.config.retention_in_days", "8", "0", "3650");
    for (const QString &path : {QString(globals + u"devo_sender_threshold_for_using_gzip_in_transport_layer"),
                                QString(kOutput + u"threshold_for_using_gzip_in_transport_layer")})
        add(path, QStringLiteral("1.1"), {{"-1.0", "-1"}, {"0", "0"}, {"0.5", "0.5"}, {"1.1", "1.1"}});
    addNumber(kOutput + u"port", "443", "1", "65535");
    addNumber(kOutput + u"concurrent_connections", "1", "1", "64");
    addNumber(kOutput + u"period_sender_stats_in_seconds", "300", "1", "86400");
    addNumber(kOutput + u"compression_level", "6", "1", "9");
    addNumber(kOutput + u"compression_buffer_in_bytes", "51200", "1", "10485760");
    addNumber(kOutput + u"connecting_retries", "0", "0", "1000");
    addNumber(kOutput + u"connecting_max_wait_in_seconds", "60", "1", "3600");
    addNumber(kOutput + u"sending_timeout", "30", "1", "600");
    addNumber(kOutput + u"barrier_period_in_seconds", "0", "0", "86400");
    addNumber(kOutput + u"barrier_size_in_mb", "0", "0", "5120");
    add(kOutput + u"port", QStringLiteral("443"), {{"1_443", "1443"}, {"+443", "443"}});
    addBool(kOutput + u"check_hostname", true);
    addBool(kOutput + u"strict_syslog_timestamp", false);
    addBool(kOutput + u"generate_metrics", true);
    addBool(kOutput + u"internal_messages", true);
    add(kOutput + u"type", QStringLiteral("SSL"), {{"SSL", "SSL"}, {"ssl", "SSL"}, {"TCP", "TCP"}});
    add(kInput + u"id", QStringLiteral("proofpoint_casb"), {{"abc", "abc"}, {"12345", "12345"}});
    addBool(kInput + u"enabled", true);
    addBool(kInput + u"use_time_slots_for_retrievals", false);
    add(kInput + u"environment", QString(), {{"prod", "prod"}, {"1", "1"}, {"''", ""}});
    add(kInput + u"region", QStringLiteral("eu"), {{"eu", "eu"}, {"us", "us"}, {"AU", "au"}});
    add(kInput + u"authorization_prefix", QString(), {{"Bearer", "Bearer"}});
    addNumber(kInput + u"autoconfig.refresh_interval_in_seconds", "600", "1", "86400");
    addNumber(kInput + u"max_body_size_in_mb", "64", "1", "1024");
    for (const QString &service : {kAlerts, kEvents}) {
        addNumber(service + u"request_period_in_seconds", "600", "1", "604800");
        addBool(service + u"override_flatten_data", true);
        add(service + u"initial_start_time_in_utc", QString(),
            {{"2023-01-16T00:00:00Z", "2023-01-16T00:00:00Z"}, {"'2024-02-29T23:59:59Z'", "2024-02-29T23:59:59Z"}});
        add(service + u"override_tag",
            service == kAlerts ? QStringLiteral("casb.proofpoint.alert") : QStringLiteral("casb.proofpoint.event"),
            {{"my.app.a", "my.app.a"}});
        add(service + u"types", QString(), {{"[a, 1]", "a,1"}, {"[]", ""}});
    }
    addNumber(kAlerts + u"override_page_size", "50", "1", "1000");
    addNumber(kAlerts + u"override_time_lag_in_seconds", "60", "0", "86400");
    addNumber(kAlerts + u"override_window_in_hours", "24", "1", "720");
    add(kEvents + u"override_start_time_format", QString(), {{"yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm"}});
}

void TestConfigSettings::accepted()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    const LoadedConfig loaded = m_folder.load(withSetting(smallestConfig(), path, value));
    QVERIFY2(loaded.config, qPrintable(allTexts(loaded)));
    QCOMPARE(valueOf(*loaded.config, path), expected);
    if (path != QString(kInput + u"id") && path != QString(kOutput + u"type"))
        QCOMPARE(loaded.warnings, QStringList());
}

void TestConfigSettings::refused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<ErrorId>("id");
    QTest::addColumn<QString>("at"); // where the error is, when not at path
    const auto add = [](const QString &path, std::initializer_list<const char *> values,
                        ErrorId id = ErrorId::ConfigInvalid, const QString &at = {}) {
        for (const char *value : values)
            QTest::addRow("%s %s", qPrintable(path), value ? value : "missing")
                << path << QByteArray(value) << id << (at.isEmpty() ? path : at);
    };
    for (const char *mandatory : {"globals", "inputs", "outputs", "globals.name", "inputs.proofpoint_casb.credentials",
                                  "inputs.proofpoint_casb.credentials.api_key",
                                  "inputs.proofpoint_casb.credentials.client_id",
                                  "inputs.proofpoint_casb.credentials.client_secret",
                                  "inputs.proofpoint_casb.services", "outputs.devo.type", "outputs.devo.config",
                                  "outputs.devo.config.address", "outputs.devo.config.chain",
                                  "outputs.devo.config.cert", "outputs.devo.config.key"}) {
        add(QLatin1String(mandatory), {nullptr, "null"}, ErrorId::ConfigRead);
        add(QLatin1String(mandatory), {"[a]"});
    }
    for (const char *text : {"globals.name", "inputs.proofpoint_casb.credentials.api_key",
                             "inputs.proofpoint_casb.credentials.client_secret", "outputs.devo.config.address",
                             "outputs.devo.config.chain"})
        add(QLatin1String(text), {"''", "' '"});
    for (const char *block : {"inputs", "inputs.proofpoint_casb.services", "outputs"})
        add(QLatin1String(block), {"{}"}, ErrorId::ConfigRead);
    add(QStringLiteral("globals"), {"{}", "{name: null}"}, ErrorId::ConfigRead, QStringLiteral("globals.name"));
    add(QStringLiteral("inputs.proofpoint_casb"), {"null"}, ErrorId::ConfigRead);
    add(QStringLiteral("outputs.devo"), {"null"}, ErrorId::ConfigRead);
    add(QStringLiteral("outputs.devo"), {"{}"}, ErrorId::ConfigRead, QStringLiteral("outputs.devo.type"));
    for (const char *block : {"globals", "globals.persistence", "globals.persistence.config", "inputs", "outputs",
                              "inputs.proofpoint_casb", "inputs.proofpoint_casb.services",
                              "inputs.proofpoint_casb.services.alerts", "inputs.proofpoint_casb.autoconfig",
                              "outputs.devo", "outputs.devo.config"})
        add(QLatin1String(block), {"word", "12", "[1]"});
    add(QStringLiteral("globals.name"), {"ä", "a/b", "'a:b'", "{a: b}"});
    const auto addNumber = [&add](const QString &path, std::initializer_list<const char *> outside) {
        add(path, {"ten", "1.5", "true", "[1]", "{a: 1}", "''", "99999999999999999999", "0x10", "_1", "'64'", "\"64\""});
        add(path, outside);
    };
    const QString globals = QStringLiteral("globals.");
    addNumber(globals + u"queue_max_size_in_mb", {"0", "5121", "-1"});
    addNumber(globals + u"queue_max_size_in_messages", {"0", "100001"});
    addNumber(globals + u"queue_wrap_max_size_in_messages", {"0", "501"});
    addNumber(globals + u"queue_max_elapsed_time_in_sec", {"0", "601"});
    addNumber(globals + u"sender_stats_period_in_sec", {"59", "1801"});
    addNumber(globals + u"devo_sender_compression_level", {"0", "10"});
    addNumber(globals + u"devo_sender_compression_buffer_in_bytes", {"0", "10485761"});
    addNumber(globals + u"persistence.config.retention_in_days", {"-1", "3651"});
    add(globals + u"devo_sender_threshold_for_using_gzip_in_transport_layer", {"-1.1", "1.2", "never", "nan", "[1]", "'1.1'"});
    addNumber(kOutput + u"port", {"0", "65536", "-1"});
    addNumber(kOutput + u"concurrent_connections", {"0", "65"});
    addNumber(kOutput + u"period_sender_stats_in_seconds", {"0"});
    addNumber(kOutput + u"compression_level", {"0", "10"});
    addNumber(kOutput + u"compression_buffer_in_bytes", {"0", "10485761"});
    addNumber(kOutput + u"connecting_retries", {"-1"});
    addNumber(kOutput + u"connecting_max_wait_in_seconds", {"0"});
    addNumber(kOutput + u"sending_timeout", {"0"});
    addNumber(kOutput + u"barrier_period_in_seconds", {"-1", "86401"});
    addNumber(kOutput + u"barrier_size_in_mb", {"-1", "5121"});
    add(kOutput + u"threshold_for_using_gzip_in_transport_layer", {"-1.1", "1.2"});
    add(kOutput + u"type", {"UDP", "[SSL]"});
    add(kOutput + u"address", {"'a b'", "https://a"});
    add(QStringLiteral("outputs.devo.type"), {"kafka", "''"});
    for (const QString &flag : {QString(globals + u"debug"), QString(kInput + u"enabled"),
                                QString(kInput + u"use_time_slots_for_retrievals"),
                                QString(kOutput + u"check_hostname"), QString(kAlerts + u"override_flatten_data")})
        add(flag, {"2", "maybe", "'true'", "[]", "{a: b}"});
    add(kInput + u"region", {"mars", "1"});
    add(kInput + u"environment", {"[a]"});
    add(kInput + u"authorization_prefix", {"Schlüssel", "'密 '"});
    add(kInput + u"type", {"other"});
    addNumber(kInput + u"autoconfig.refresh_interval_in_seconds", {"0"});
    addNumber(kInput + u"max_body_size_in_mb", {"0", "1025"});
    for (const QString &service : {kAlerts, kEvents}) {
        addNumber(service + u"request_period_in_seconds", {"0", "-5"});
        add(service + u"initial_start_time_in_utc",
            {"2023-01-16", "'2023-01-16 00:00:00'", "2023-01-16T00:00:00", "2023-02-30T00:00:00Z",
             "2023-01-16T25:00:00Z", "2023-01-16T12:00:60Z", "'2023-01-16T12:00:00Z\n\n'",
             "2023-01-16T00:00:00+01:00", "2023-01-16T00:00:00.5Z", "1673827200", "''", "[a]"});
        add(service + u"override_tag", {"'a b'", "'a:b'", "''", "[a]"});
        add(service + u"types", {"word", "{a: b}"});
        add(service + u"obfuscation_data", {"word"});
    }
    addNumber(kAlerts + u"override_page_size", {"0"});
    addNumber(kAlerts + u"override_time_lag_in_seconds", {"-1"});
    addNumber(kAlerts + u"override_window_in_hours", {"0", "721"});
    add(kAlerts + u"types", {"[a, [b]]"}, ErrorId::ConfigInvalid, kAlerts + u"types[1]");
    const QString masked = kAlerts + u"obfuscation_data";
    add(masked, {"[{value: x}]"}, ErrorId::ConfigRead, masked + u"[0].name");
    add(masked, {"[{name: [a]}]"}, ErrorId::ConfigRead, masked + u"[0].value");
    add(masked, {"[{name: [], value: x}]"}, ErrorId::ConfigInvalid, masked + u"[0].name");
    for (const QString &text : {QString(globals + u"id"), QString(globals + u"name"),
                                QString(globals + u"persistence.config.directory_name"), QString(kInput + u"id"),
                                QString(kInput + u"environment"), QString(kInput + u"authorization_prefix"),
                                QString(kAlerts + u"override_tag"), QString(kEvents + u"override_tag"),
                                QString(kEvents + u"override_start_time_format"), QString(kOutput + u"address"),
                                QString(kOutput + u"chain")})
        add(text, {"\"x\\n\"", "\"x\\ny\"", "\"x\\r\"", "\"x\\e[1m\"", "\"x\\L\""});
    add(masked, {"[x]", "[null]", "[~, {name: [a], value: x}]"}, ErrorId::ConfigInvalid, masked + u"[0]");
    add(masked, {"[{name: [a, null], value: x}]"}, ErrorId::ConfigInvalid, masked + u"[0].name[1]");
    for (const QString &service : {kAlerts, kEvents}) {
        add(service + u"types", {"[null]"}, ErrorId::ConfigInvalid, service + u"types[0]");
        add(service + u"obfuscation_data", {"[{name: [a], value: x, values: y}]"}, ErrorId::ConfigRead,
            service + u"obfuscation_data[0].values");
        add(service + u"requests_limits", {"[{period: 1s, number_of_requests: 1, number: 2}]"}, ErrorId::ConfigRead,
            service + u"requests_limits[0].number");
        add(service + u"rate_limiter", {"{period_in_seconds: 1, requests_limit_in_units: 1, units: 2}"}, ErrorId::ConfigRead,
            service + u"rate_limiter.units");
    }
    add(kEvents + u"override_page_size", {"50"}, ErrorId::ConfigRead);
    add(kAlerts + u"override_start_time_format", {"x"}, ErrorId::ConfigRead);
    add(kInput + u"services.users", {"{}", "null"}, ErrorId::ConfigRead);
}

void TestConfigSettings::refused()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    QFETCH(ErrorId, id);
    QFETCH(QString, at);
    const LoadedConfig loaded = m_folder.load(withSetting(smallestConfig(), path, value));
    QVERIFY(!loaded.config);
    QVERIFY2(loaded.errors.size() == 1, qPrintable(allTexts(loaded)));
    const Error &error = loaded.errors.first();
    QCOMPARE(error.path, at);
    QCOMPARE(error.id, id);
    QVERIFY2(error.detail.contains(u"expected"), qPrintable(error.detail));
    QVERIFY(!error.text().contains(u'\n'));
}

void TestConfigSettings::hosts_data()
{
    QTest::addColumn<QByteArray>("settings"); // members of the input, YAML
    QTest::addColumn<QString>("expected");    // auth alerts events, or the path of the error
    const QString eu = QStringLiteral("https://api.protect.proofpoint.com https://api.protect.proofpoint.com "
                                      "https://api-siem.protect.proofpoint.com");
    QTest::newRow("default") << QByteArray("{}") << eu;
    QTest::newRow("eu") << QByteArray("{region: eu}") << eu;
    QTest::newRow("us") << QByteArray("{region: us}")
                        << QStringLiteral("https://api-us1.protect.proofpoint.com https://api-us1.protect.proofpoint.com "
                                          "https://api-siem-us1.protect.proofpoint.com");
    QTest::newRow("au") << QByteArray("{region: au}")
                        << QStringLiteral("https://api-au1.protect.proofpoint.com https://api-au1.protect.proofpoint.com "
                                          "https://api-siem-au1.protect.proofpoint.com");
    QTest::newRow("all") << QByteArray("{override_api_base_url: 'https://p.example/x//'}")
                         << QStringLiteral("https://p.example/x https://p.example/x https://p.example/x");
    QTest::newRow("auth") << QByteArray("{override_auth_base_url: 'https://a.example', "
                                        "override_api_base_url: 'https://p.example'}")
                          << QStringLiteral("https://a.example https://p.example https://p.example");
    QTest::newRow("service") << QByteArray("{override_api_base_url: 'https://p.example', services: {alerts: "
                                           "{override_api_base_url: 'https://s.example/'}, events: {}}}")
                             << QStringLiteral("https://p.example https://s.example https://p.example");
    for (const char *host : {"127.0.0.1:8080", "127.9.9.9", "localhost:1", "LOCALHOST:1", "[::1]:9"}) {
        const QByteArray url = QByteArray("http://") + host;
        const QString read = QString::fromLatin1(url).toLower();
        QTest::addRow("loopback %s", host) << QByteArray("{override_api_base_url: '" + url + "'}")
                                           << QString(read + u' ' + read + u' ' + read);
    }
    for (const char *url : {"http://example.com", "http://10.0.0.1", "http://localhost.example.com", "http://[::2]",
                            "ftp://a", "example.com", "https://", "''", "[a]", "https://a?b=c", "https://a#b",
                            "https://u:p@a", "http://127.0.0.1@evil.example", "12"}) {
        const bool quoted = *url == '\'' || *url == '[';
        const QByteArray value = quoted ? QByteArray(url) : QByteArray('"' + QByteArray(url) + '"');
        QTest::addRow("refused %s", url) << QByteArray("{override_api_base_url: " + value + "}")
                                         << QString(kInput + u"override_api_base_url");
    }
}

void TestConfigSettings::hosts()
{
    QFETCH(QByteArray, settings);
    QFETCH(QString, expected);
    QStringList warnings;
    const auto members = nodeFromYaml(settings, warnings);
    QVERIFY(members.ok());
    QByteArray text = smallestConfig();
    for (const ConfigNode &member : members->children) {
        ConfigNode wrapped = ConfigNode::map();
        wrapped.children.push_back(member);
        QByteArray value = jsonFromNode(wrapped);
        value = value.mid(value.indexOf(':') + 1).trimmed();
        value.chop(1);
        text = withSetting(text, QString(kInput + member.key), value);
    }
    const LoadedConfig loaded = m_folder.load(text);
    if (!loaded.config) {
        QCOMPARE(loaded.errors.size(), 1);
        QCOMPARE(loaded.errors.first().path, expected);
        QCOMPARE(loaded.errors.first().id, ErrorId::ConfigInvalid);
        return;
    }
    const InputConfig &input = loaded.config->inputs.first();
    const QString all = input.authBaseUrl.toString() + u' ' + input.alertsBaseUrl.toString() + u' '
                        + input.eventsBaseUrl.toString();
    QCOMPARE(all, expected);
}

void TestConfigSettings::limits_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected"); // "ms/requests …", or the path of the error below the input
    const QString key = QStringLiteral("requests_limits"), old = QStringLiteral("rate_limiter");
    const QString standard = QStringLiteral("1000/1 86400000/1000");
    QTest::newRow("none") << key << QByteArray() << standard;
    QTest::newRow("null") << key << QByteArray("null") << standard;
    QTest::newRow("empty") << key << QByteArray("[]") << standard;
    QTest::newRow("units") << key
                           << QByteArray("[{period: 2s, number_of_requests: 1}, {period: 3m, number_of_requests: 2}, "
                                         "{period: 1h, number_of_requests: 3}, {period: 1d, number_of_requests: 4}, "
                                         "{period: 1w, number_of_requests: 5}, {period: 1M, number_of_requests: 6}, "
                                         "{period: 1y, number_of_requests: -1}]")
                           << QStringLiteral("2000/1 180000/2 3600000/3 86400000/4 604800000/5 2592000000/6 "
                                             "31536000000/-1");
    for (const char *period : {"0s", "-1s", "1", "s", "1x", "1 s", "1.5s", "99999999999s", "999y", "''"})
        QTest::addRow("period %s", period)
            << key << QByteArray(QByteArray("[{period: ") + period + ", number_of_requests: 1}]")
            << QStringLiteral("requests_limits[0].period");
    for (const char *number : {"0", "-2", "many", "1.5", "[1]", "'1'", "' 1'"})
        QTest::addRow("number %s", number)
            << key << QByteArray(QByteArray("[{period: 1s, number_of_requests: ") + number + "}]")
            << QStringLiteral("requests_limits[0].number_of_requests");
    QTest::newRow("no period") << key << QByteArray("[{number_of_requests: 1}]")
                               << QStringLiteral("requests_limits[0].period");
    QTest::newRow("no number") << key << QByteArray("[{period: 1s}]")
                               << QStringLiteral("requests_limits[0].number_of_requests");
    QTest::newRow("word") << key << QByteArray("fast") << key;
    QTest::newRow("item") << key << QByteArray("[fast]") << QStringLiteral("requests_limits[0]");
    QTest::newRow("item null") << key << QByteArray("[null]") << QStringLiteral("requests_limits[0]");
    QTest::newRow("second item null") << key << QByteArray("[{period: 1s, number_of_requests: 1}, ~]")
                                      << QStringLiteral("requests_limits[1]");
    QTest::newRow("old") << old << QByteArray("{period_in_seconds: 2, requests_limit_in_units: 3}")
                         << QStringLiteral("2000/3");
    QTest::newRow("old null") << old << QByteArray("null") << standard;
    QTest::newRow("old none") << old << QByteArray("{period_in_seconds: 1, requests_limit_in_units: -1}")
                              << QStringLiteral("1000/-1");
    QTest::newRow("old wrong") << old << QByteArray("{period_in_seconds: x, requests_limit_in_units: 1}")
                               << QStringLiteral("rate_limiter.period_in_seconds");
    QTest::newRow("old half") << old << QByteArray("{period_in_seconds: 1}")
                              << QStringLiteral("rate_limiter.requests_limit_in_units");
}

void TestConfigSettings::limits()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    const auto textOf = [](const QList<RateLimit> &limits) {
        QStringList out;
        for (const RateLimit &limit : limits)
            out.append(QStringLiteral("%1/%2").arg(limit.periodMs).arg(limit.requests));
        return out.join(u' ');
    };
    const LoadedConfig loaded = m_folder.load(withSetting(smallestConfig(), QString(kInput + key), value));
    if (!loaded.config) {
        QVERIFY2(loaded.errors.size() == 1, qPrintable(allTexts(loaded)));
        QCOMPARE(loaded.errors.first().path, QString(kInput + expected));
        return;
    }
    QCOMPARE(textOf(loaded.config->inputs.first().requestLimits), expected);
    const LoadedConfig service = m_folder.load(withSetting(smallestConfig(), QString(kEvents + key), value));
    QVERIFY2(service.config, qPrintable(allTexts(service)));
    const QString ofService = textOf(service.config->inputs.first().services.at(1).requestLimits);
    QCOMPARE(ofService, expected == u"1000/1 86400000/1000" ? QString() : expected);
}

void TestConfigSettings::secrets_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("kind"); // -1: refused
    QTest::addColumn<QString>("text");
    using Kind = SecretSource::Kind;
    QTest::newRow("value") << QByteArray("abc") << int(Kind::Value) << QStringLiteral("abc");
    QTest::newRow("number") << QByteArray("0123") << int(Kind::Value) << QStringLiteral("0123");
    QTest::newRow("true") << QByteArray("true") << int(Kind::Value) << QStringLiteral("true");
    QTest::newRow("unicode") << QByteArray("'sécret 密'") << int(Kind::Value) << QString::fromUtf8("sécret 密");
    QTest::newRow("env") << QByteArray("{env: MY_KEY}") << int(Kind::Environment) << QStringLiteral("MY_KEY");
    QTest::newRow("file") << QByteArray("{file: /run/secrets/key}") << int(Kind::File)
                          << QStringLiteral("/run/secrets/key");
    QTest::newRow("relative") << QByteArray("{file: key.txt}") << int(Kind::File)
                              << m_folder.path(QStringLiteral("config/key.txt"));
    for (const char *wrong : {"''", "[a]", "{}", "{env: A, file: B}", "{env: [a]}", "{env: ''}", "{other: a}"})
        QTest::addRow("refused %s", wrong) << QByteArray(wrong) << -1 << QString();
}

void TestConfigSettings::secrets()
{
    QFETCH(QByteArray, value);
    QFETCH(int, kind);
    QFETCH(QString, text);
    const QString path = kInput + u"credentials.client_secret";
    const LoadedConfig loaded = m_folder.load(withSetting(smallestConfig(), path, value));
    if (kind < 0) {
        QVERIFY(!loaded.config);
        QVERIFY2(loaded.errors.first().path.startsWith(path), qPrintable(allTexts(loaded)));
        return;
    }
    QVERIFY2(loaded.config, qPrintable(allTexts(loaded)));
    const SecretSource &source = loaded.config->inputs.first().credentials.clientSecret;
    QCOMPARE(int(source.kind), kind);
    QCOMPARE(source.text, text);
}

void TestConfigSettings::persistence_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected"); // "type directory host port db user sslmode", or the error's path
    const QString state = m_folder.path(QStringLiteral("state"));
    QTest::newRow("null") << QByteArray("null") << QString(u"0 " + state);
    QTest::newRow("empty") << QByteArray("{}") << QString(u"0 " + state);
    QTest::newRow("filesystem") << QByteArray("{type: filesystem}") << QString(u"0 " + state);
    QTest::newRow("json") << QByteArray("{type: json, config: {directory_name: other}}")
                          << QString(u"0 " + m_folder.path(QStringLiteral("other")));
    QTest::newRow("absolute") << QByteArray("{type: filesystem, config: {directory_name: /var/lib/casb}}")
                              << QStringLiteral("0 /var/lib/casb");
    QTest::newRow("memory") << QByteArray("{type: memory}") << QString(u"1 " + state);
    QTest::newRow("postgresql")
        << QByteArray("{type: postgresql, config: {host: db, dbname: d, user: u, password: p}}")
        << QString(QStringLiteral("2 db 5432 d u prefer 0:p ") + state);
    QTest::newRow("postgresql all")
        << QByteArray("{type: postgresql, config: {host: db, port: 6432, dbname: d, user: u, password_env: P, "
                      "sslmode: verify-full, directory_name: old}}")
        << QString(QStringLiteral("2 db 6432 d u verify-full 1:P ") + m_folder.path(QStringLiteral("old")));
    QTest::newRow("postgresql half") << QByteArray("{type: postgresql, config: {host: db, user: u}}")
                                     << QStringLiteral("globals.persistence.config.dbname");
    QTest::newRow("postgresql no name")
        << QByteArray("{type: postgresql, config: {host: db, dbname: d, user: u, directory_name: ' '}}")
        << QStringLiteral("globals.persistence.config.directory_name");
    QTest::newRow("sslmode") << QByteArray("{type: postgresql, config: {host: db, dbname: d, user: u, sslmode: x}}")
                             << QStringLiteral("globals.persistence.config.sslmode");
    QTest::newRow("redis") << QByteArray("{type: redis, config: {host: r, password: hunter2}}")
                           << QStringLiteral("globals.persistence.type");
    QTest::newRow("other") << QByteArray("{type: mongodb}") << QStringLiteral("globals.persistence.type");
    QTest::newRow("list") << QByteArray("{type: [a]}") << QStringLiteral("globals.persistence.type");
    QTest::newRow("no name") << QByteArray("{config: {directory_name: ''}}")
                             << QStringLiteral("globals.persistence.config.directory_name");
}

void TestConfigSettings::persistence()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    const QString key = QStringLiteral("globals.persistence");
    const LoadedConfig loaded = m_folder.load(withSetting(smallestConfig(), key, value));
    QVERIFY2(!allTexts(loaded).contains(u"hunter2"), qPrintable(allTexts(loaded)));
    if (!loaded.config) {
        QVERIFY2(loaded.errors.size() == 1, qPrintable(allTexts(loaded)));
        QCOMPARE(loaded.errors.first().path, expected);
        QCOMPARE(loaded.errors.first().detail.contains(u"postgresql"), expected.endsWith(u"type"));
        return;
    }
    const PersistenceConfig &p = loaded.config->persistence;
    QString all = QString::number(int(p.type));
    if (p.type == PersistenceConfig::Type::PostgreSql)
        all += QStringLiteral(" %1 %2 %3 %4 %5 %6:%7").arg(p.host).arg(p.port).arg(p.dbName, p.user, p.sslMode)
                   .arg(int(p.password.kind)).arg(p.password.text);
    all += u' ' + p.directory;
    QCOMPARE(all, expected);
}

void TestConfigSettings::outputTypes_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("expected"); // "type framing port tls", or the error's path
    const QByteArray files = "chain: chain.crt, cert: devo.crt, key: devo.key";
    QTest::newRow("devo") << QByteArray("{type: devo_platform, config: {address: a, " + files + "}}")
                          << QStringLiteral("0 0 443 tls");
    QTest::newRow("relay") << QByteArray("{type: relay, config: {address: a, " + files + "}}")
                           << QStringLiteral("1 0 13000 tls");
    QTest::newRow("relay without files") << QByteArray("{type: relay, config: {address: a}}")
                                         << QStringLiteral("outputs.devo.config.chain");
    QTest::newRow("relay tcp") << QByteArray("{type: relay, config: {address: a, type: TCP}}")
                               << QStringLiteral("1 0 13000 plain");
    QTest::newRow("syslog") << QByteArray("{type: syslog, config: {address: a}}") << QStringLiteral("1 1 13000 plain");
    QTest::newRow("sidecar") << QByteArray("{type: sidecar, config: {address: a, port: 601}}")
                             << QStringLiteral("1 0 601 plain");
    QTest::newRow("in house") << QByteArray("{type: in_house_relay, config: {address: a}}")
                              << QStringLiteral("1 0 13000 plain");
    QTest::newRow("in house tls") << QByteArray("{type: in_house_relay, config: {address: a, chain: chain.crt}}")
                                  << QStringLiteral("1 0 13000 tls");
    QTest::newRow("in house half") << QByteArray("{type: in_house_relay, config: {address: a, chain: chain.crt, "
                                                 "cert: devo.crt}}")
                                   << QStringLiteral("outputs.devo.config.key");
    QTest::newRow("syslog ssl") << QByteArray("{type: syslog, config: {address: a, type: SSL}}")
                                << QStringLiteral("outputs.devo.config.chain");
    QTest::newRow("syslog without config") << QByteArray("{type: syslog}") << QStringLiteral("outputs.devo.config");
    QTest::newRow("console") << QByteArray("{type: console}") << QStringLiteral("2 0 0 plain");
    QTest::newRow("stdout") << QByteArray("{type: stdout, config: {}}") << QStringLiteral("2 0 0 plain");
}

void TestConfigSettings::outputTypes()
{
    QFETCH(QByteArray, output);
    QFETCH(QString, expected);
    const LoadedConfig loaded = m_folder.load(withSetting(smallestConfig(), QStringLiteral("outputs.devo"), output));
    if (!loaded.config) {
        QCOMPARE(loaded.errors.first().path, expected);
        return;
    }
    const OutputConfig &o = loaded.config->outputs.first();
    QCOMPARE(QStringLiteral("%1 %2 %3 %4").arg(int(o.type)).arg(int(o.framing)).arg(o.port)
                 .arg(o.tls ? QStringLiteral("tls") : QStringLiteral("plain")), expected);
}

void TestConfigSettings::aliases_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("alias");
    const auto add = [](const char *name, const char *alias) {
        QTest::newRow(alias) << QString::fromLatin1(name) << QString::fromLatin1(alias);
    };
    add("address", "url");
    add("address", "location");
    add("chain", "chain_loc");
    add("cert", "cert_loc");
    add("key", "key_loc");
}

void TestConfigSettings::aliases()
{
    QFETCH(QString, name);
    QFETCH(QString, alias);
    const LoadedConfig plain = m_folder.load(smallestConfig());
    const QByteArray before = ' ' + name.toLatin1() + ": ", after = ' ' + alias.toLatin1() + ": ";
    const LoadedConfig renamed = m_folder.load(smallestConfig().replace(before, after));
    QVERIFY2(renamed.config, qPrintable(allTexts(renamed)));
    QVERIFY(*renamed.config == *plain.config);
    QVERIFY(renamed.warnings.isEmpty());
}

void TestConfigSettings::aliasesAreNamedInErrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("alias");
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"[a]", "''", "a b", "https://a/b"}) {
        QTest::addRow("url %s", value) << "address" << "url" << QByteArray(value);
        QTest::addRow("location %s", value) << "address" << "location" << QByteArray(value);
    }
    for (const char *value : {"[a]", "''", "nowhere.pem"}) {
        for (const char *name : {"chain", "cert", "key"})
            QTest::addRow("%s_loc %s", name, value)
                << QString::fromLatin1(name) << QString(QLatin1String(name) + u"_loc") << QByteArray(value);
    }
}

void TestConfigSettings::aliasesAreNamedInErrors()
{
    QFETCH(QString, name);
    QFETCH(QString, alias);
    QFETCH(QByteArray, value);
    const QByteArray without = withSetting(smallestConfig(), QString(kOutput + name), {});
    const LoadedConfig loaded = m_folder.load(withSetting(without, QString(kOutput + alias), value));
    QVERIFY2(loaded.errors.size() == 1, qPrintable(allTexts(loaded)));
    QCOMPARE(loaded.errors.first().path, QString(kOutput + alias));
}

void TestConfigSettings::numbersInQuotes_data()
{
    QTest::addColumn<QByteArray>("output"); // a member of the output's configuration, JSON
    QTest::addColumn<QString>("detail");    // empty: accepted
    QTest::newRow("number") << QByteArray("\"port\": 443") << QString();
    QTest::newRow("text") << QByteArray("\"port\": \"443\"")
                          << QStringLiteral("expected a whole number from 1 to 65535, found the text '443' (line 3)");
    QTest::newRow("real") << QByteArray("\"threshold_for_using_gzip_in_transport_layer\": \"1.0\"")
                          << QStringLiteral("expected a number from -1.0 to 1.1, found the text '1.0' (line 3)");
}

void TestConfigSettings::numbersInQuotes()
{
    QFETCH(QByteArray, output);
    QFETCH(QString, detail);
    QByteArray text = R"({"globals": {"name": "1", "id": 2}, "inputs": {"proofpoint_casb": {"id": 3,
        "credentials": {"api_key": 4, "client_id": 5, "client_secret": 6}, "services": {"events": {}}}}, "outputs": {"o": {"type": "sidecar", "config": {"address": "a",
        %1}}}})";
    const LoadedConfig loaded = m_folder.load(text.replace("%1", output));
    QCOMPARE(loaded.config.has_value(), detail.isEmpty());
    if (!loaded.config)
        QCOMPARE(loaded.errors.first().detail, detail);
    else
        QCOMPARE(loaded.config->collectorId, u"2");
}

void TestConfigSettings::withoutEffect_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("noted");
    const auto add = [](const QString &path, const char *value, bool noted = true) {
        QTest::addRow("%s %s", qPrintable(path), value) << path << QByteArray(value) << noted;
    };
    add(QStringLiteral("globals.queue_wrap_max_size_in_messages"), "100");
    add(QStringLiteral("globals.queue_max_elapsed_time_in_sec"), "60");
    add(QStringLiteral("globals.generate_collector_details"), "false");
    add(kInput + u"autoconfig.refresh_interval_in_seconds", "600", false);
    for (const QString &service : {kAlerts, kEvents}) {
        add(service + u"types", "[a]");
        add(service + u"types", "null", false);
    }
    add(QStringLiteral("globals.queue_max_size_in_mb"), "100", false);
    add(kInput + u"autoconfig", "{}", false);
}

void TestConfigSettings::withoutEffect()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    QFETCH(bool, noted);
    const LoadedConfig loaded = m_folder.load(withSetting(smallestConfig(), path, value));
    QVERIFY2(loaded.config, qPrintable(allTexts(loaded)));
    QCOMPARE(loaded.warnings, QStringList());
    QCOMPARE(loaded.notes.size(), noted ? 1 : 0);
    if (noted)
        QVERIFY2(loaded.notes.first().startsWith(path + u": the setting has no effect here: "), qPrintable(loaded.notes.first()));
}

void TestConfigSettings::furtherInputs()
{
    const QString path = QStringLiteral("inputs.second");
    const QByteArray body = "id: 2, enabled: false, credentials: {keychain: two}, services: {alerts: null}";
    const LoadedConfig good = m_folder.load(withSetting(smallestConfig(), path, "{type: proofpoint_casb, " + body + "}"));
    QVERIFY2(good.config, qPrintable(allTexts(good)));
    QCOMPARE(good.config->inputs.at(1).name, u"second");
    QVERIFY(!good.config->inputs.at(1).enabled);
    QCOMPARE(good.config->inputs.at(1).services.first().requestPeriodSeconds, 600);
    const LoadedConfig untyped = m_folder.load(withSetting(smallestConfig(), path, "{" + body + "}"));
    QCOMPARE(untyped.errors.first().path, u"inputs.second.type");
    const LoadedConfig disabled = m_folder.load(withSetting(smallestConfig(), path,
                                                            "{type: proofpoint_casb, enabled: false}"));
    QCOMPARE(disabled.errors.size(), 2);
}

void TestConfigSettings::namesAreOneLine_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("path");
    QTest::newRow("input") << QByteArray("  proofpoint_casb:") << QByteArray("  \"proofpoint_casb\\n\":")
                           << QStringLiteral("inputs.…");
    QTest::newRow("output") << QByteArray("  devo:") << QByteArray("  \"de\\rvo\":") << QStringLiteral("outputs.…");
}

void TestConfigSettings::namesAreOneLine()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, path);
    const LoadedConfig loaded = m_folder.load(smallestConfig().replace(before, after));
    QVERIFY2(loaded.errors.size() == 1, qPrintable(allTexts(loaded)));
    QCOMPARE(loaded.errors.first().path, path);
    QCOMPARE(loaded.errors.first().id, ErrorId::ConfigInvalid);
}

void TestConfigSettings::outputsTakeTheGlobalsDefaults()
{
    QByteArray text = withSetting(smallestConfig(), QStringLiteral("globals.sender_stats_period_in_sec"), "120");
    text = withSetting(text, QStringLiteral("globals.devo_sender_compression_level"), "3");
    text = withSetting(text, QStringLiteral("globals.devo_sender_threshold_for_using_gzip_in_transport_layer"), "-0.5");
    QCOMPARE(m_folder.load(text).config->outputs.first().statsPeriodSeconds, 120);
    QCOMPARE(m_folder.load(text).config->outputs.first().gzipLevel, 3);
    QCOMPARE(m_folder.load(text).config->outputs.first().gzipThreshold, -0.5);
    text = withSetting(text, QString(kOutput + u"compression_level"), "8");
    QCOMPARE(m_folder.load(text).config->outputs.first().gzipLevel, 8);
}

QTEST_GUILESS_MAIN(TestConfigSettings)
#include "tst_config_settings.moc"
