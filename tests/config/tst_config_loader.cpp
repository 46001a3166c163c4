// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config_fixture.h"

#include "config/config_paths.h"

#include <unistd.h>

using namespace casb;

/// Whole documents: where they are found, what makes them unreadable, the shapes that users have.
class TestConfigLoader : public QObject
{
    Q_OBJECT

private slots:
    void smallest();
    void oldCollectorsFile();
    void booleansAndListsAsYamlHasThem();
    void jsonSameAsYaml();
    void quotesThatEnd_data();
    void quotesThatEnd();
    void unparsable_data();
    void unparsable();
    void secretsStayOutOfMessages_data();
    void secretsStayOutOfMessages();
    void filesThatAreNone();
    void searchOrder();
    void certificatePlaces();
    void certificateMissing();
    void everyErrorIsReported();
    void unknownKeys();
    void duplicateKeys();
    void anchorsAndMerge();
    void aliasBomb();
    void pair();
    void pairWins();
    void readableByOthers();
    void readableByOthersInAPair_data();
    void readableByOthersInAPair();
    void garbageNeverCrashes();
};

void TestConfigLoader::smallest()
{
    const ConfigFolder folder;
    const LoadedConfig loaded = folder.load(smallestConfig());
    QVERIFY2(loaded.config, qPrintable(allTexts(loaded)));
    QCOMPARE(loaded.warnings, QStringList());
    const Config &c = *loaded.config;
    QCOMPARE(c.collectorName, u"acme");
    QCOMPARE(c.collectorId, u"acme");
    QCOMPARE(c.persistence.directory, folder.path(QStringLiteral("state")));
    QCOMPARE(c.inputs.size(), 1);
    const InputConfig &input = c.inputs.first();
    QCOMPARE(input.name, u"proofpoint_casb");
    QCOMPARE(input.id, u"1");
    QCOMPARE(input.credentials.apiKey, (SecretSource{SecretSource::Kind::Value, QStringLiteral("key-value-one")}));
    QCOMPARE(input.services.size(), 2);
    QCOMPARE(input.services.at(0).tag, u"casb.proofpoint.alert");
    QCOMPARE(input.services.at(1).tag, u"casb.proofpoint.event");
    QCOMPARE(input.requestLimits, (QList<RateLimit>{{1000, 1, QStringLiteral("1s")},
                                                    {86'400'000, 1000, QStringLiteral("1d")}}));
    const OutputConfig &output = c.outputs.first();
    QCOMPARE(output.chainPath, folder.path(QStringLiteral("certs/chain.crt")));
    QCOMPARE(output.keyPath, folder.path(QStringLiteral("certs/devo.key")));
    QCOMPARE(output.port, 443);
    QVERIFY(output.tls);
}

void TestConfigLoader::oldCollectorsFile()
{
    const ConfigFolder folder;
    folder.write(QStringLiteral("config/config.yaml"), R"(# Collector of the SOC, do not touch
globals:
  debug: false
  id: not_used
  name: proofpoint.casb collector
  persistence:
    type: filesystem
    config:
      directory_name: state
  queue_max_size_in_mb: 1024
  queue_max_size_in_messages: 1000
outputs:
  devo_us_1:
    type: devo_platform
    config:
      address: collector-us.devo.io
      port: 443
      type: SSL
      chain: chain.crt
      cert: devo.crt
      key: devo.key
      concurrent_connections: 4
      compression_level: 9
  sidecar_0:
    type: sidecar
    config: {url: devo-relay.local, port: 601}
  local:
    type: syslog
    config:
      address: 10.0.0.7
      port: 514
      type: TCP
      strict_syslog_timestamp: yes
  console_1:
    type: console
inputs:
  proofpoint_casb:
    id: 12345
    enabled: True
    credentials:
      api_key: 123456
      client_id: "0001"
      client_secret: 'a: b # c'
    environment: dev
    requests_limits:
      - period: 1s
        number_of_requests: 1
      - period: 1d
        number_of_requests: -1
    services:
      alerts:
        request_period_in_seconds: 600
        initial_start_time_in_utc: 2023-01-16T00:00:00Z
        override_flatten_data: false
        obfuscation_data:
          - name: ["related_events", "*", "user_email"]
            value: "***"
      events:
        initial_start_time_in_utc: "2023-01-16T12:00:00Z"
        types: [login]
)");
    const LoadedConfig loaded = loadConfigFile(QStringLiteral("config.yaml"), folder.root());
    QVERIFY2(loaded.config, qPrintable(allTexts(loaded)));
    QCOMPARE(loaded.file, folder.path(QStringLiteral("config/config.yaml")));
    QCOMPARE(loaded.warnings.size(), 1);
    QVERIFY(loaded.warnings.first().startsWith(u"globals.name: "));
    const Config &c = *loaded.config;
    QCOMPARE(c.collectorName, u"proofpoint_casb_collector");
    QCOMPARE(c.collectorId, u"not_used");
    QCOMPARE(c.queueMaxMessages, 1000);
    const InputConfig &input = c.inputs.first();
    QCOMPARE(input.id, u"12345");
    QCOMPARE(input.credentials.apiKey.text, u"123456");
    QCOMPARE(input.credentials.clientId.text, u"0001");
    QCOMPARE(input.credentials.clientSecret.text, u"a: b # c");
    QCOMPARE(input.requestLimits.at(1).requests, -1);
    const ServiceConfig &alerts = input.services.at(0);
    QCOMPARE(alerts.initialStartTime, u"2023-01-16T00:00:00Z");
    QCOMPARE(alerts.initialStartMs, 1673827200000);
    QVERIFY(!alerts.flatten);
    QCOMPARE(alerts.obfuscations.first().path,
             (QStringList{QStringLiteral("related_events"), QStringLiteral("*"), QStringLiteral("user_email")}));
    QCOMPARE(input.services.at(1).initialStartTime, u"2023-01-16T12:00:00Z");
    QCOMPARE(input.services.at(1).types, QStringList{QStringLiteral("login")});
    QCOMPARE(c.outputs.size(), 4);
    QCOMPARE(c.outputs.at(0).port, 443);
    QCOMPARE(c.outputs.at(0).concurrentConnections, 4);
    QCOMPARE(c.outputs.at(1).address, u"devo-relay.local");
    QCOMPARE(c.outputs.at(1).port, 601);
    QVERIFY(!c.outputs.at(1).tls);
    QCOMPARE(c.outputs.at(1).framing, OutputConfig::Framing::DevoTls);
    QCOMPARE(c.outputs.at(2).framing, OutputConfig::Framing::Rfc3164);
    QVERIFY(c.outputs.at(2).strictSyslogTimestamp);
    QCOMPARE(c.outputs.at(3).type, OutputConfig::Type::Console);
}

void TestConfigLoader::booleansAndListsAsYamlHasThem()
{
    const ConfigFolder folder;
    for (const char *word : {"true", "True", "TRUE", "yes", "Yes", "on"}) {
        const LoadedConfig loaded = folder.load(withSetting(smallestConfig(), QStringLiteral("globals.debug"), word));
        QVERIFY2(loaded.config && loaded.config->debug, word);
    }
    for (const char *word : {"\"true\"", "1", "maybe", "[true]", "{a: true}"})
        QVERIFY2(!folder.load(withSetting(smallestConfig(), QStringLiteral("globals.debug"), word)).config, word);
}

void TestConfigLoader::jsonSameAsYaml()
{
    const ConfigFolder folder;
    QStringList warnings;
    const auto tree = parseConfigText(smallestConfig(), warnings);
    QVERIFY(tree.ok());
    folder.write(QStringLiteral("config.json"), jsonFromNode(*tree));
    const LoadedConfig json = loadConfigFile(QStringLiteral("config.json"), folder.root());
    QVERIFY2(json.config, qPrintable(allTexts(json)));
    folder.write(QStringLiteral("config.yml"), smallestConfig());
    const LoadedConfig yaml = loadConfigFile(folder.path(QStringLiteral("config.yml")), folder.root());
    QVERIFY(*json.config == *yaml.config);
    folder.write(QStringLiteral("bom.json"), "\xef\xbb\xbf" + jsonFromNode(*tree));
    QVERIFY(loadConfigFile(QStringLiteral("bom.json"), folder.root()).config);
}

void TestConfigLoader::quotesThatEnd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto add = [](const QByteArray &text, const char *key, const char *value) {
        QTest::newRow(text.constData()) << text << QString::fromUtf8(key) << QString::fromUtf8(value);
    };
    add("é: \"c\"", "é", "c");
    add("\xef\xbb\xbf" "é: 'c'\n", "é", "c");
    add("'é''s': \"a\\\"\"", "é's", "a\"");
    add("a: !!str \"1\"", "a", "1");
    add("a: &x\n  'b'", "a", "b");
    add("&x a: *x", "a", "a");
    add("? a\n: b", "a", "b");
    add("!!str a: !!str", "a", "");
    add("a b: |\n  \"c\n", "a b", "\"c\n");
    add("a: b\n  \"c", "a", "b \"c");
    add("a: \"b\n\n  c\"", "a", "b\nc");
    add("a: b\r# c\r", "a", "b");
    add("a: b\r\n# c\r\n", "a", "b");
}

void TestConfigLoader::quotesThatEnd()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QStringList warnings;
    const Result<ConfigNode> tree = nodeFromYaml(text, warnings);
    QVERIFY2(tree.ok(), tree.ok() ? "" : qPrintable(tree.error().text()));
    QCOMPARE(tree->children.size(), 1);
    QCOMPARE(tree->children.front().key, key);
    QCOMPARE(tree->children.front().text, value);
}

void TestConfigLoader::unparsable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("tab") << QByteArray("globals:\n\tname: a\n") << QStringLiteral("line 2, column");
    QTest::newRow("open bracket") << QByteArray("globals: [a\ninputs: {}\n") << QStringLiteral("line 2, column");
    QTest::newRow("colon") << QByteArray("a: b: c\n") << QStringLiteral("line 1, column 5");
    QTest::newRow("json comma") << QByteArray("{\n \"globals\": {},\n \"inputs\": {\"a\" 1}\n}")
                                << QStringLiteral("line 3, column 17");
    QTest::newRow("json end") << QByteArray("{\"globals\": {\"name\": \"x") << QStringLiteral("line 1, column 24");
    QTest::newRow("two documents") << QByteArray("a: 1\n---\nb: 2\n") << QStringLiteral("one YAML document");
    QTest::newRow("a list") << QByteArray("- a\n- b\n") << QStringLiteral("found a list");
    QTest::newRow("a word") << QByteArray("hello\n") << QStringLiteral("found a plain value");
    QTest::newRow("nothing") << QByteArray("# only this\n") << QStringLiteral("empty");
    QTest::newRow("no byte") << QByteArray("") << QStringLiteral("empty");
    const QString noEnd = QStringLiteral("unexpected end of stream");
    QTest::newRow("double quotes without end") << QByteArray("a: 1\nb: \"c") << QStringLiteral("line 2, column");
    QTest::newRow("single quotes without end") << QByteArray("a: 1\nb: 'c\n") << QString(u"line 2: " + noEnd);
    QTest::newRow("escaped quote at the end") << QByteArray("a: 1\nb: \"c\\\"\n\n") << QString(u"line 2: " + noEnd);
    QTest::newRow("doubled quote at the end") << QByteArray("a: 1\nb: 'c''") << QStringLiteral("line 2, column");
    QTest::newRow("quotes behind a tag") << QByteArray("a: !!str &x # note\n  \"c") << QStringLiteral("line 2, column");
    QTest::newRow("quotes in a list") << QByteArray("a:\n- é\n- \"c\n") << QString(u"line 3: " + noEnd);
    QTest::newRow("key in quotes without end") << QByteArray("a: 1\n\"b: 2\n") << QString(u"line 2: " + noEnd);
    QTest::newRow("key over two lines") << QByteArray("é: 1\nde\nbug: false\n") << QStringLiteral("not valid YAML");
    QTest::newRow("key over two lines at the begin") << QByteArray("de\nbug: false\n") << QStringLiteral("not valid YAML");
    QTest::newRow("key over two lines, indented") << QByteArray("a:\n  de\n  bug: false\n") << QStringLiteral("not valid YAML");
    QTest::newRow("key over two lines in braces") << QByteArray("a: {de\n  bug: false}\n") << QStringLiteral("not valid YAML");
    QTest::newRow("key in quotes over two lines") << QByteArray("a: {\"de\n  bug\": false}\n") << QStringLiteral("not valid YAML");
    QTest::newRow("key over two lines by NEL") << QByteArray("a:\n  de\xc2\x85" "bug: false\n") << QStringLiteral("line 2: a character");
    QTest::newRow("control character") << QByteArray("a: 1\nb: c\x04 d\n") << QStringLiteral("line 2: a character");
    QTest::newRow("nul") << QByteArray("a: 1\nb: c\0", 10) << QStringLiteral("line 2: a character");
    QTest::newRow("odd line end") << QByteArray("a: 1\nb: \"c\xe2\x80\xa8 d\"\n") << QStringLiteral("line 2: a character");
    QTest::newRow("deep") << QByteArray(2000, '[') << QString();
}

void TestConfigLoader::unparsable()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const ConfigFolder folder;
    const LoadedConfig loaded = folder.load(text);
    QVERIFY(!loaded.config);
    QCOMPARE(loaded.errors.size(), 1);
    QCOMPARE(loaded.errors.first().id, ErrorId::ConfigRead);
    const QString line = loaded.errors.first().text();
    QVERIFY2(line.startsWith(u"ProofpointCasbInitVariablesError[CODE:1] reason: "), qPrintable(line));
    QVERIFY2(line.contains(place), qPrintable(line));
    QVERIFY(!line.contains(u'\n'));
}

void TestConfigLoader::secretsStayOutOfMessages_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("list") << QStringLiteral("inputs.proofpoint_casb.credentials.api_key") << QByteArray("[hunter2]");
    QTest::newRow("block") << QStringLiteral("inputs.proofpoint_casb.credentials") << QByteArray("hunter2");
    QTest::newRow("nested") << QStringLiteral("inputs.proofpoint_casb.credentials.api_key")
                            << QByteArray("{value: hunter2}");
    QTest::newRow("flow") << QStringLiteral("inputs.proofpoint_casb.credentials.api_key") << QByteArray("{hunter2}");
    QTest::newRow("url") << QStringLiteral("inputs.proofpoint_casb.override_api_base_url")
                         << QByteArray("https://me:hunter2@example.com");
    QTest::newRow("output") << QStringLiteral("inputs.proofpoint_casb") << QByteArray("hunter2");
}

void TestConfigLoader::secretsStayOutOfMessages()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    const ConfigFolder folder;
    const LoadedConfig loaded = folder.load(withSetting(smallestConfig(), path, value));
    QVERIFY(!loaded.config);
    QVERIFY2(loaded.errors.first().path.startsWith(path), qPrintable(allTexts(loaded)));
    QVERIFY2(!allTexts(loaded).contains(u"hunter2"), qPrintable(allTexts(loaded)));
    // An unquoted * makes the parser itself speak of what follows.
    const LoadedConfig alias = folder.load("globals: {name: a}\ninputs: {x: {credentials: {api_key: *hunter2}}}\n");
    QVERIFY(!alias.config);
    QVERIFY2(!allTexts(alias).contains(u"hunter2"), qPrintable(allTexts(alias)));
}

void TestConfigLoader::filesThatAreNone()
{
    const ConfigFolder folder;
    const auto check = [&folder](const QString &name, const QString &what) {
        const LoadedConfig loaded = loadConfigFile(name, folder.root());
        QVERIFY(!loaded.config);
        QCOMPARE(loaded.errors.size(), 1);
        QCOMPARE(loaded.errors.first().id, ErrorId::ConfigRead);
        QVERIFY2(loaded.errors.first().path.contains(name), qPrintable(allTexts(loaded)));
        QVERIFY2(loaded.errors.first().detail.contains(what), qPrintable(allTexts(loaded)));
    };
    folder.write(QStringLiteral("empty.yaml"), "");
    folder.write(QStringLiteral("null.yaml"), "---\n...\n");
    folder.write(QStringLiteral("binary.yaml"), QByteArray("globals: \xff\xfe\x80\n"));
    folder.write(QStringLiteral("broken.json"), "{\"globals\": }");
    check(QStringLiteral("empty.yaml"), QStringLiteral("empty"));
    check(QStringLiteral("null.yaml"), QStringLiteral("empty"));
    check(QStringLiteral("binary.yaml"), QStringLiteral("UTF-8"));
    check(QStringLiteral("broken.json"), QStringLiteral("line 1, column 13"));
    check(QStringLiteral("config"), QStringLiteral("a folder"));
    check(QStringLiteral("nowhere.yaml"), QStringLiteral("no such"));
    QVERIFY(!loadConfigFile({}, folder.root()).config);
    if (geteuid() != 0) {
        folder.write(QStringLiteral("closed.yaml"), smallestConfig());
        QVERIFY(QFile::setPermissions(folder.path(QStringLiteral("closed.yaml")), {}));
        check(QStringLiteral("closed.yaml"), QStringLiteral("cannot be read"));
    }
}

void TestConfigLoader::searchOrder()
{
    const ConfigFolder folder;
    const auto nameIn = [&folder](const QByteArray &name) {
        return withSetting(smallestConfig(), QStringLiteral("globals.name"), name);
    };
    folder.write(QStringLiteral("c.yaml"), nameIn("beside"));
    QCOMPARE(loadConfigFile(QStringLiteral("c.yaml"), folder.root()).config->collectorName, u"beside");
    folder.write(QStringLiteral("config/c.yaml"), nameIn("inside"));
    QCOMPARE(loadConfigFile(QStringLiteral("c.yaml"), folder.root()).config->collectorName, u"inside");
    QCOMPARE(loadConfigFile(folder.path(QStringLiteral("c.yaml")), folder.root()).config->collectorName, u"beside");
}

void TestConfigLoader::certificatePlaces()
{
    const ConfigFolder folder;
    const QString key = QStringLiteral("outputs.devo.config.chain");
    const auto chainOf = [&](const QByteArray &name) {
        const LoadedConfig loaded = folder.load(withSetting(smallestConfig(), key, name));
        return loaded.config ? loaded.config->outputs.first().chainPath : allTexts(loaded);
    };
    folder.write(QStringLiteral("config/own.crt"), "x");
    QCOMPARE(chainOf("own.crt"), folder.path(QStringLiteral("config/own.crt")));
    folder.write(QStringLiteral("certs/own.crt"), "x");
    QCOMPARE(chainOf("own.crt"), folder.path(QStringLiteral("certs/own.crt")));
    QCOMPARE(chainOf("../certs/own.crt"), folder.path(QStringLiteral("certs/own.crt")));
    QCOMPARE(chainOf("certs/own.crt"), folder.path(QStringLiteral("certs/own.crt")));
    const QString absolute = folder.path(QStringLiteral("config/own.crt"));
    QCOMPARE(chainOf(absolute.toUtf8()), absolute);
    // The configuration in the folder itself: certs/ lies beside it.
    const LoadedConfig loaded = loadConfigText(smallestConfig(), folder.root(), folder.root());
    QVERIFY2(loaded.config, qPrintable(allTexts(loaded)));
}

void TestConfigLoader::certificateMissing()
{
    const ConfigFolder folder;
    const LoadedConfig loaded = folder.load(withSetting(smallestConfig(), QStringLiteral("outputs.devo.config.cert"),
                                                        "gone.crt"));
    QCOMPARE(loaded.errors.size(), 1);
    QCOMPARE(loaded.errors.first().id, ErrorId::ConfigInvalid);
    QCOMPARE(loaded.errors.first().path, u"outputs.devo.config.cert");
    QVERIFY(loaded.errors.first().detail.contains(folder.path(QStringLiteral("certs/gone.crt"))));
    QVERIFY(loaded.errors.first().detail.contains(folder.path(QStringLiteral("config/gone.crt"))));
}

void TestConfigLoader::everyErrorIsReported()
{
    const ConfigFolder folder;
    QByteArray text = withSetting(smallestConfig(), QStringLiteral("globals.name"), QByteArray());
    text = withSetting(text, QStringLiteral("inputs.proofpoint_casb.credentials.api_key"), QByteArray());
    text = withSetting(text, QStringLiteral("outputs.devo.config.port"), "70000");
    const LoadedConfig loaded = folder.load(text);
    QStringList paths;
    for (const Error &error : loaded.errors)
        paths.append(error.path);
    QCOMPARE(paths, (QStringList{QStringLiteral("globals.name"),
                                 QStringLiteral("inputs.proofpoint_casb.credentials.api_key"),
                                 QStringLiteral("outputs.devo.config.port")}));
    QCOMPARE(loaded.errors.at(2).text().section(QStringLiteral(" (line"), 0, 0),
             u"ProofpointCasbInitVariablesError[CODE:2] reason: outputs.devo.config.port: expected a whole number "
             "from 1 to 65535, found '70000'");
    QCOMPARE(folder.load("{}").errors.size(), 3);
}

void TestConfigLoader::unknownKeys()
{
    const ConfigFolder folder;
    QByteArray text = smallestConfig();
    const QStringList paths{QStringLiteral("more"), QStringLiteral("globals.colour"),
                            QStringLiteral("globals.persistence.config.colour"),
                            QStringLiteral("inputs.proofpoint_casb.colour"),
                            QStringLiteral("inputs.proofpoint_casb.credentials.colour"),
                            QStringLiteral("outputs.devo.colour"), QStringLiteral("outputs.devo.config.colour")};
    for (const QString &path : paths)
        text = withSetting(text, path, "blue");
    const LoadedConfig loaded = folder.load(text);
    QVERIFY2(loaded.config, qPrintable(allTexts(loaded)));
    QCOMPARE(loaded.warnings.size(), paths.size());
    for (const QString &path : paths)
        QCOMPARE(loaded.warnings.filter(QString(path + QStringLiteral(": unknown setting"))).size(), 1);
    const QString inService = QStringLiteral("inputs.proofpoint_casb.services.alerts.colour");
    const LoadedConfig refused = folder.load(withSetting(smallestConfig(), inService, "blue"));
    QCOMPARE(refused.errors.size(), 1);
    QCOMPARE(refused.errors.first().id, ErrorId::ConfigRead);
    QCOMPARE(refused.errors.first().path, inService);
}

void TestConfigLoader::duplicateKeys()
{
    const ConfigFolder folder;
    const LoadedConfig loaded = folder.load(smallestConfig().replace("  name: acme\n", "  name: acme\n  name: other\n"));
    QVERIFY(loaded.config);
    QCOMPARE(loaded.config->collectorName, u"other");
    QCOMPARE(loaded.warnings.filter(QStringLiteral("globals.name")).size(), 1);
}

void TestConfigLoader::anchorsAndMerge()
{
    const ConfigFolder folder;
    const LoadedConfig loaded = folder.load(smallestConfig().replace(
        "      alerts: {}\n      events: {}\n",
        "      alerts: &common\n        request_period_in_seconds: 30\n      events:\n        <<: *common\n"
        "        override_tag: a.b\n"));
    QVERIFY2(loaded.config, qPrintable(allTexts(loaded)));
    QCOMPARE(loaded.config->inputs.first().services.at(1).requestPeriodSeconds, 30);
}

void TestConfigLoader::aliasBomb()
{
    QByteArray text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        text += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [";
        for (int n = 0; n < 10; ++n)
            text += before + ", ";
        text += "]\n";
    }
    const ConfigFolder folder;
    const LoadedConfig loaded = folder.load(text);
    QVERIFY(loaded.errors.first().detail.contains(u"values"));
    QVERIFY(folder.load("globals: &g\n  name: *g\n").errors.size() > 0);
}

void TestConfigLoader::pair()
{
    const ConfigFolder folder;
    folder.write(QStringLiteral("job.json"), R"({"inputs": {"proofpoint_casb": {"id": 7, "credentials":
        {"api_key": "a", "client_id": "b", "client_secret": "c"}, "services": {"events": null}}}})");
    folder.write(QStringLiteral("collector.json"), R"({"globals": {"name": "x"}, "outputs": {"o": {"type": "stdout"}}})");
    const LoadedConfig loaded = loadConfigPair(QStringLiteral("job.json"), QStringLiteral("collector.json"), folder.root());
    QVERIFY2(loaded.config, qPrintable(allTexts(loaded)));
    QCOMPARE(loaded.config->inputs.first().id, u"7");
    QCOMPARE(loaded.config->outputs.first().typeText, u"stdout");
    folder.write(QStringLiteral("bare.json"), R"({"proofpoint_casb": {"id": "7", "credentials": {"keychain": "acme"},
        "services": {"events": {}}}})");
    const LoadedConfig bare = loadConfigPair(QStringLiteral("bare.json"), QStringLiteral("collector.json"), folder.root());
    QVERIFY2(bare.config, qPrintable(allTexts(bare)));
    QCOMPARE(bare.config->inputs.first().credentials.clientSecret.kind, SecretSource::Kind::Keychain);
    const LoadedConfig gone = loadConfigPair(QStringLiteral("no1.json"), QStringLiteral("no2.json"), folder.root());
    QCOMPARE(gone.errors.size(), 2);
}

void TestConfigLoader::pairWins()
{
    const ConfigFolder folder;
    folder.write(QStringLiteral("job.json"), "{}");
    const QString job = folder.path(QStringLiteral("job.json")), other = folder.path(QStringLiteral("c.json"));
    const QString config = QStringLiteral("config.yaml");
    QVERIFY(!chooseConfig(config, job, other, folder.root()).usePair);
    folder.write(QStringLiteral("c.json"), "{}");
    QVERIFY(chooseConfig(config, job, other, folder.root()).usePair);
    QCOMPARE(chooseConfig(config, {}, {}, folder.root()).job, u"/etc/devo/job/job_config.json");
    QVERIFY(!chooseConfig(config, {}, {}, folder.root()).usePair);
}

void TestConfigLoader::readableByOthers()
{
    const ConfigFolder folder;
    const QString name = QStringLiteral("open.yaml");
    folder.write(name, smallestConfig());
    QVERIFY(loadConfigFile(name, folder.root()).warnings.isEmpty());
    const auto open = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther;
    QVERIFY(QFile::setPermissions(folder.path(name), open));
    const LoadedConfig loaded = loadConfigFile(name, folder.root());
    QCOMPARE(loaded.warnings.size(), 1);
    QVERIFY(loaded.warnings.first().startsWith(folder.path(name)));
    folder.write(name, withSetting(smallestConfig(), QStringLiteral("inputs.proofpoint_casb.credentials"),
                                   "{keychain: acme}"));
    QVERIFY(QFile::setPermissions(folder.path(name), open));
    QVERIFY(loadConfigFile(name, folder.root()).warnings.isEmpty());
}

void TestConfigLoader::readableByOthersInAPair_data()
{
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<QByteArray>("persistence");
    QTest::addColumn<QStringList>("warned");
    const QByteArray values = R"({"api_key": "a", "client_id": "b", "client_secret": "c"})", keychain = R"({"keychain": "k"})";
    const QByteArray memory = R"({"type": "memory"})";
    const QByteArray password = R"({"type": "postgresql", "config": {"host": "h", "dbname": "d", "user": "u", "password": "p"}})";
    const QString job = QStringLiteral("job.json"), collector = QStringLiteral("collector.json");
    QTest::newRow("inputs") << values << memory << QStringList{job};
    QTest::newRow("globals") << keychain << password << QStringList{collector};
    QTest::newRow("both") << values << password << QStringList{collector, job};
    QTest::newRow("none") << keychain << memory << QStringList();
    QTest::newRow("elsewhere") << QByteArray(R"({"api_key": {"env": "A"}, "client_id": {"env": "B"}, "client_secret": {"file": "C"}})")
                               << QByteArray(password).replace("\"password\": \"p\"", "\"password_env\": \"P\"") << QStringList();
}

void TestConfigLoader::readableByOthersInAPair()
{
    QFETCH(QByteArray, credentials);
    QFETCH(QByteArray, persistence);
    QFETCH(QStringList, warned);
    const ConfigFolder folder;
    const QString job = QStringLiteral("job.json"), collector = QStringLiteral("collector.json");
    folder.write(job, R"({"inputs": {"proofpoint_casb": {"id": 7, "services": {"events": {}}, "credentials": )" + credentials + "}}}");
    folder.write(collector, R"({"globals": {"name": "x", "persistence": )" + persistence
                                + R"(}, "outputs": {"o": {"type": "stdout"}}})");
    for (const QString &name : {job, collector})
        QVERIFY(QFile::setPermissions(folder.path(name), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    const LoadedConfig loaded = loadConfigPair(job, collector, folder.root());
    QVERIFY2(loaded.config, qPrintable(allTexts(loaded)));
    QStringList expected;
    for (const QString &name : warned)
        expected.append(folder.path(name) + QStringLiteral(": the file holds secrets and can be read by other users, restrict it with "
                                                           "chmod 600"));
    QCOMPARE(loaded.warnings, expected);
}

void TestConfigLoader::garbageNeverCrashes()
{
    const ConfigFolder folder;
    const QByteArray whole = smallestConfig();
    int loadedOnes = 0;
    for (qsizetype length = 0; length < whole.size(); ++length)
        loadedOnes += folder.load(whole.first(length)).config ? 1 : 0;
    QVERIFY(loadedOnes < 20); // ends inside of the last file's name do not count as a mistake of the text
    quint32 seed = 42;
    const auto random = [&seed] { return seed = seed * 1664525u + 1013904223u; };
    static constexpr char kMarks[] = "{}[]:-,&*!|>'\"%@`#?\t\n \\\0\xff";
    for (int round = 0; round < 3000; ++round) {
        QByteArray text = whole;
        for (int change = 0; change < 4; ++change)
            text[qsizetype(random() >> 8) % text.size()] = kMarks[(random() >> 8) % (sizeof kMarks - 1)];
        const LoadedConfig loaded = folder.load(text);
        QVERIFY(loaded.config.has_value() == loaded.errors.isEmpty());
        for (const Error &error : loaded.errors) {
            QVERIFY2(!error.text().contains(u'\n'), qPrintable(error.text()));
            QVERIFY2(!error.text().contains(u"secret-value-three"), qPrintable(error.text()));
        }
    }
}

QTEST_GUILESS_MAIN(TestConfigLoader)
#include "tst_config_loader.moc"
