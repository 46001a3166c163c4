// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config_fixture.h"

#include "config/config_writer.h"
#include "config/hosted_json.h"

using namespace casb;

/// What is written reads as the same again.
class TestConfigWriter : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip_data();
    void roundTrip();
    void scalarsSurvive();
    void hiddenSecrets();
    void hosted();
    void hostedErrors();
    void pasted();

private:
    ConfigFolder m_folder;
};

void TestConfigWriter::roundTrip_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    const QString input = QStringLiteral("inputs.proofpoint_casb."), output = QStringLiteral("outputs.devo.");
    const auto add = [](const QString &path, const char *value) {
        QTest::addRow("%s %s", qPrintable(path), value) << path << QByteArray(value);
    };
    add(QStringLiteral("globals.debug"), "true");
    add(QStringLiteral("globals.id"), "'007'");
    add(QStringLiteral("globals.queue_max_size_in_mb"), "5");
    add(QStringLiteral("globals.sender_stats_period_in_sec"), "120");
    add(QStringLiteral("globals.devo_sender_compression_level"), "2");
    add(QStringLiteral("globals.persistence"), "{type: memory}");
    add(QStringLiteral("globals.persistence"), "{type: filesystem, config: {directory_name: 'a b: c', retention_in_days: 3}}");
    add(QStringLiteral("globals.persistence"),
        "{type: postgresql, config: {host: h, port: 1, dbname: d, user: u, password: 'p#', sslmode: require}}");
    add(QStringLiteral("globals.persistence"),
        "{type: postgresql, config: {host: h, dbname: d, user: u, password_env: P}}");
    add(input + u"enabled", "false");
    add(input + u"environment", "'yes'");
    add(input + u"region", "us");
    add(input + u"override_api_base_url", "http://127.0.0.1:8080");
    add(input + u"override_auth_base_url", "https://auth.example");
    add(input + u"requests_limits", "[{period: 2M, number_of_requests: -1}]");
    add(input + u"rate_limiter", "{period_in_seconds: 5, requests_limit_in_units: 2}");
    add(input + u"use_time_slots_for_retrievals", "true");
    add(input + u"authorization_prefix", "'Bearer '");
    add(input + u"autoconfig", "{refresh_interval_in_seconds: 30}");
    add(input + u"credentials", "{keychain: 'acme: prod'}");
    add(input + u"credentials", "{api_key: {env: A}, client_id: {file: /b}, client_secret: '123'}");
    add(input + u"services",
        "{events: {override_start_time_format: 'yyyy-MM', override_api_base_url: 'https://e.example'}}");
    add(input + u"services",
        "{alerts: {request_period_in_seconds: 7, initial_start_time_in_utc: 2023-01-16T00:00:00Z, types: [a, 'true'], "
        "obfuscation_data: [{name: [x, '*', 'y z'], value: ''}], override_tag: a.b, override_flatten_data: no, "
        "override_page_size: 10, override_time_lag_in_seconds: 0, override_window_in_hours: 48, "
        "requests_limits: [{period: 1s, number_of_requests: 2}], override_api_base_url: 'https://a.example/x'}}");
    add(QStringLiteral("inputs.second"),
        "{type: proofpoint_casb, id: 2, credentials: {keychain: b}, services: {events: null}}");
    add(output + u"type", "relay");
    add(output + u"config.type", "TCP");
    add(output + u"config.check_hostname", "false");
    add(output + u"config.threshold_for_using_gzip_in_transport_layer", "-0.25");
    add(output + u"config.concurrent_connections", "3");
    add(QStringLiteral("outputs.more"), "{type: syslog, config: {address: '::1', strict_syslog_timestamp: true}}");
    add(QStringLiteral("outputs.more"), "{type: in_house_relay, config: {address: a, chain: chain.crt}}");
    add(QStringLiteral("outputs.more"), "{type: stdout}");
}

void TestConfigWriter::roundTrip()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    const LoadedConfig first = m_folder.load(withSetting(smallestConfig(), path, value));
    QVERIFY2(first.config, qPrintable(allTexts(first)));
    const QByteArray yaml = configToYaml(*first.config, WrittenSecrets::Keep);
    const LoadedConfig second = m_folder.load(yaml);
    QVERIFY2(second.config, qPrintable(QString(allTexts(second) + u'\n' + QString::fromUtf8(yaml))));
    QVERIFY2(*second.config == *first.config, yaml.constData());
    const LoadedConfig json = m_folder.load(jsonFromNode(configToNode(*first.config, WrittenSecrets::Keep)));
    QVERIFY2(json.config && *json.config == *first.config, qPrintable(allTexts(json)));
}

void TestConfigWriter::scalarsSurvive()
{
    const QStringList texts{QStringLiteral("a"),      QStringLiteral("yes"),   QStringLiteral("null"),
                            QStringLiteral("12"),     QStringLiteral("1e3"),   QStringLiteral("- x"),
                            QStringLiteral("a: b"),   QStringLiteral("a #b"),  QStringLiteral("*a"),
                            QStringLiteral("'"),      QStringLiteral("\"\\"),  QStringLiteral("a\nb\r\tc"),
                            QStringLiteral(" a "),    QStringLiteral("{a}"),   QStringLiteral("é密🔑"),
                            QString(QChar(0x2028)),   QString(QChar(1)),       QStringLiteral("~"),
                            QStringLiteral("%x"),     QStringLiteral("@x"),    QString(QChar(0x85)),
                            QStringLiteral("true\n"), QStringLiteral("a\n"),
                            QStringLiteral("0x1F"),   QStringLiteral(".inf"),  QStringLiteral("2023-01-16T00:00:00Z")};
    ConfigNode all = ConfigNode::map(), list = ConfigNode::list(QStringLiteral("list"));
    for (const QString &text : texts) {
        all.set(ConfigNode::string(text, text));
        list.children.push_back(ConfigNode::string({}, text));
    }
    all.set(list);
    QStringList warnings;
    for (const Result<ConfigNode> &back : {nodeFromYaml(yamlFromNode(all), warnings),
                                           nodeFromJson(jsonFromNode(all), warnings)}) {
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().text()));
        QCOMPARE(back->children.size(), all.children.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QCOMPARE(back->children.at(size_t(i)).key, texts.at(i));
            QCOMPARE(back->children.at(size_t(i)).text, texts.at(i));
            QCOMPARE(back->children.back().children.at(size_t(i)).text, texts.at(i));
        }
    }
}

void TestConfigWriter::hiddenSecrets()
{
    const QByteArray text = withSetting(
        smallestConfig(), QStringLiteral("globals.persistence"),
        "{type: postgresql, config: {host: h, dbname: d, user: u, password: password-value}}");
    const LoadedConfig loaded = m_folder.load(text);
    QVERIFY(loaded.config);
    const QByteArray yaml = configToYaml(*loaded.config, WrittenSecrets::Hide);
    for (const char *secret : {"key-value-one", "id-value-two", "secret-value-three", "password-value"}) {
        QVERIFY(!yaml.contains(secret));
        QVERIFY(configToYaml(*loaded.config, WrittenSecrets::Keep).contains(secret));
    }
    QVERIFY(yaml.contains("***"));
}

void TestConfigWriter::hosted()
{
    const LoadedConfig loaded = m_folder.load(smallestConfig());
    const QByteArray json = hostedJson(loaded.config->inputs, WrittenSecrets::Keep);
    const HostedInputs back = readHosted(json, m_folder.root());
    QVERIFY(back.errors.isEmpty());
    QVERIFY(back.inputs == loaded.config->inputs);
    const HostedInputs bare = readHosted(R"({"proofpoint_casb": {"id": "1", "credentials": {"keychain": "a"},
                                             "services": {"alerts": {}}}})", m_folder.root());
    QVERIFY(bare.errors.isEmpty());
    QCOMPARE(bare.inputs.size(), 1);
    const HostedInputs overrides = readHosted("{\"global_overrides\": {\"debug\": true}, " + json.mid(1), {});
    QVERIFY(overrides.errors.isEmpty() && overrides.warnings.isEmpty());
}

void TestConfigWriter::hostedErrors()
{
    QCOMPARE(readHosted("{", {}).errors.size(), 1);
    QCOMPARE(readHosted("[]", {}).errors.size(), 1);
    const HostedInputs wrong = readHosted("{\"proofpoint_casb\": {\"credentials\": {}, \"services\": {}}}", {});
    QCOMPARE(wrong.errors.size(), 4);
    QVERIFY(wrong.inputs.isEmpty());
    QCOMPARE(wrong.errors.first().path, u"inputs.proofpoint_casb.credentials.api_key");
}

void TestConfigWriter::pasted()
{
    const auto flat = readPastedCredentials("{\"api_key\": \"a\", \"client_id\": 12, \"client_secret\": \" c \"}");
    QVERIFY(flat.ok());
    QCOMPARE(flat->apiKey, u"a");
    QCOMPARE(flat->clientId, u"12");
    QCOMPARE(flat->clientSecret, u"c");
    const auto deep = readPastedCredentials(smallestConfig());
    QVERIFY(deep.ok());
    QCOMPARE(deep->clientSecret, u"secret-value-three");
    QVERIFY(deep->region.isEmpty());
    QVERIFY(!readPastedCredentials("a: [b").ok());
}

QTEST_GUILESS_MAIN(TestConfigWriter)
#include "tst_config_writer.moc"
