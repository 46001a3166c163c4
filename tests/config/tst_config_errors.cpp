// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config_fixture.h"

#include <QRegularExpression>
#include <limits>

using namespace casb;

namespace {

constexpr int kNoLimit = std::numeric_limits<int>::max();

enum class Kind { Text, Name, Secret, Bool, Integer, Real, Choice, Url, Time, Tag, Block, List, File };

/// A setting of docs/configuration.md.
struct Setting {
    QString path;
    Kind kind;
    QString mandatory{};   ///< what is expected where it is missing; empty: it may be missing
    int least = 0;         ///< Integer
    int most = kNoLimit;   ///< Integer
    QStringList choices{}; ///< Choice
};

QString inGlobals(const char *key)
{
    return QStringLiteral("globals.") + QLatin1String(key);
}
QString inPersistence(const char *key)
{
    return QStringLiteral("globals.persistence.config.") + QLatin1String(key);
}
QString inInput(const char *key)
{
    return QStringLiteral("inputs.proofpoint_casb.") + QLatin1String(key);
}
QString inService(const char *service, const char *key)
{
    return QStringLiteral("inputs.proofpoint_casb.services.%1.%2").arg(QLatin1String(service), QLatin1String(key));
}
QString inOutput(const char *key)
{
    return QStringLiteral("outputs.devo.config.") + QLatin1String(key);
}

QList<Setting> globalSettings()
{
    const QString text = QStringLiteral("a text");
    return {
        {QStringLiteral("globals"), Kind::Block, QStringLiteral("a block of settings")},
        {inGlobals("id"), Kind::Text},
        {inGlobals("name"), Kind::Name, text},
        {inGlobals("debug"), Kind::Bool},
        {inGlobals("persistence"), Kind::Block},
        {inGlobals("persistence.config"), Kind::Block},
        {inPersistence("directory_name"), Kind::Text},
        {inPersistence("retention_in_days"), Kind::Integer, {}, 0, 3650},
        {inPersistence("dead_letter_max_objects"), Kind::Integer, {}, 0, 1'000'000},
        {inPersistence("dead_letter_max_size_in_mb"), Kind::Integer, {}, 1, 5120},
        {inPersistence("host"), Kind::Text, text},
        {inPersistence("port"), Kind::Integer, {}, 1, 65535},
        {inPersistence("dbname"), Kind::Text, text},
        {inPersistence("user"), Kind::Text, text},
        {inPersistence("password"), Kind::Secret},
        {inPersistence("password_env"), Kind::Text},
        {inPersistence("sslmode"),
         Kind::Choice,
         {},
         0,
         0,
         {QStringLiteral("disable"), QStringLiteral("allow"), QStringLiteral("prefer"), QStringLiteral("require"),
          QStringLiteral("verify-ca"), QStringLiteral("verify-full")}},
        {inGlobals("queue_max_size_in_messages"), Kind::Integer, {}, 1, 100'000},
        {inGlobals("queue_max_size_in_mb"), Kind::Integer, {}, 1, 5120},
        {inGlobals("queue_wrap_max_size_in_messages"), Kind::Integer, {}, 1, 500},
        {inGlobals("queue_max_elapsed_time_in_sec"), Kind::Integer, {}, 1, 600},
        {inGlobals("queue_generate_metrics"), Kind::Bool},
        {inGlobals("generate_collector_details"), Kind::Bool},
        {inGlobals("sender_stats_period_in_sec"), Kind::Integer, {}, 60, 1800},
        {inGlobals("devo_sender_threshold_for_using_gzip_in_transport_layer"), Kind::Real},
        {inGlobals("devo_sender_compression_level"), Kind::Integer, {}, 1, 9},
        {inGlobals("devo_sender_compression_buffer_in_bytes"), Kind::Integer, {}, 1, 10'485'760},
    };
}

QList<Setting> inputSettings()
{
    const QString secret = QStringLiteral("a text, {env: VARIABLE} or {file: PATH}");
    return {
        {QStringLiteral("inputs"), Kind::Block, QStringLiteral("at least one input")},
        {QStringLiteral("inputs.proofpoint_casb"), Kind::Block, QStringLiteral("at least one input")},
        {inInput("type"), Kind::Choice, {}, 0, 0, {QStringLiteral("proofpoint_casb")}},
        {inInput("id"), Kind::Text},
        {inInput("enabled"), Kind::Bool},
        {inInput("credentials"), Kind::Block, QStringLiteral("a block of settings")},
        {inInput("credentials.api_key"), Kind::Secret, secret},
        {inInput("credentials.client_id"), Kind::Secret, secret},
        {inInput("credentials.client_secret"), Kind::Secret, secret},
        {inInput("credentials.keychain"), Kind::Text},
        {inInput("region"), Kind::Choice, {}, 0, 0, {QStringLiteral("eu"), QStringLiteral("us"), QStringLiteral("au")}},
        {inInput("override_api_base_url"), Kind::Url},
        {inInput("override_auth_base_url"), Kind::Url},
        {inInput("environment"), Kind::Text},
        {inInput("requests_limits"), Kind::List},
        {inInput("rate_limiter"), Kind::Block},
        {inInput("use_time_slots_for_retrievals"), Kind::Bool},
        {inInput("authorization_prefix"), Kind::Text},
        {inInput("max_body_size_in_mb"), Kind::Integer, {}, 1, 1024},
        {inInput("autoconfig"), Kind::Block},
        {inInput("autoconfig.refresh_interval_in_seconds"), Kind::Integer, {}, 1},
        {inInput("services"), Kind::Block, QStringLiteral("alerts, events or both")},
    };
}

QList<Setting> serviceSettings(const char *service)
{
    QList<Setting> out{
        {QString(QStringLiteral("inputs.proofpoint_casb.services.") + QLatin1String(service)), Kind::Block},
        {inService(service, "request_period_in_seconds"), Kind::Integer, {}, 1},
        {inService(service, "initial_start_time_in_utc"), Kind::Time},
        {inService(service, "override_tag"), Kind::Tag},
        {inService(service, "override_flatten_data"), Kind::Bool},
        {inService(service, "obfuscation_data"), Kind::List},
        {inService(service, "override_api_base_url"), Kind::Url},
        {inService(service, "requests_limits"), Kind::List},
        {inService(service, "rate_limiter"), Kind::Block},
        {inService(service, "types"), Kind::List},
    };
    if (QLatin1String(service) == u"alerts") {
        out.append({inService(service, "override_page_size"), Kind::Integer, {}, 1, 10'000});
        out.append({inService(service, "override_time_lag_in_seconds"), Kind::Integer, {}, 0, 86'400});
        out.append({inService(service, "override_window_in_hours"), Kind::Integer, {}, 1, 720});
    } else {
        out.append({inService(service, "override_start_time_format"), Kind::Text});
    }
    return out;
}

QList<Setting> outputSettings()
{
    const QString text = QStringLiteral("a text");
    const QStringList types{QStringLiteral("devo_platform"),  QStringLiteral("relay"),
                            QStringLiteral("syslog"),         QStringLiteral("sidecar"),
                            QStringLiteral("in_house_relay"), QStringLiteral("console"),
                            QStringLiteral("stdout")};
    return {
        {QStringLiteral("outputs"), Kind::Block, QStringLiteral("at least one output")},
        {QStringLiteral("outputs.devo"), Kind::Block, QStringLiteral("at least one output")},
        {QStringLiteral("outputs.devo.type"), Kind::Choice, QString(u"one of " + types.join(QStringLiteral(", "))), 0,
         0, types},
        {QStringLiteral("outputs.devo.config"), Kind::Block, QStringLiteral("a block of settings")},
        {inOutput("address"), Kind::Text, text},
        {inOutput("port"), Kind::Integer, {}, 1, 65535},
        {inOutput("type"), Kind::Choice, {}, 0, 0, {QStringLiteral("SSL"), QStringLiteral("TCP")}},
        {inOutput("chain"), Kind::File, text},
        {inOutput("cert"), Kind::File, text},
        {inOutput("key"), Kind::File, text},
        {inOutput("check_hostname"), Kind::Bool},
        {inOutput("concurrent_connections"), Kind::Integer, {}, 1, 64},
        {inOutput("threshold_for_using_gzip_in_transport_layer"), Kind::Real},
        {inOutput("compression_level"), Kind::Integer, {}, 1, 9},
        {inOutput("compression_buffer_in_bytes"), Kind::Integer, {}, 1, 10'485'760},
        {inOutput("strict_syslog_timestamp"), Kind::Bool},
        {inOutput("connecting_max_wait_in_seconds"), Kind::Integer, {}, 1},
        {inOutput("connecting_retries"), Kind::Integer, {}, 0},
        {inOutput("sending_timeout"), Kind::Integer, {}, 1},
        {inOutput("barrier_period_in_seconds"), Kind::Integer, {}, 0, 86'400},
        {inOutput("barrier_size_in_mb"), Kind::Integer, {}, 0, 5120},
        {inOutput("period_sender_stats_in_seconds"), Kind::Integer, {}, 1},
        {inOutput("generate_metrics"), Kind::Bool},
        {inOutput("internal_messages"), Kind::Bool},
    };
}

QList<Setting> allSettings()
{
    return globalSettings() + inputSettings() + serviceSettings("alerts") + serviceSettings("events") +
           outputSettings();
}

/// A configuration in which the setting at @p path means something.
QByteArray configFor(const QString &path)
{
    static const QStringList postgres{
        QStringLiteral("host"),     QStringLiteral("port"),         QStringLiteral("dbname"), QStringLiteral("user"),
        QStringLiteral("password"), QStringLiteral("password_env"), QStringLiteral("sslmode")};
    const QString key = path.section(u'.', -1);
    if (path.startsWith(inPersistence("")) && postgres.contains(key))
        return withSetting(smallestConfig(), inGlobals("persistence"),
                           "{type: postgresql, config: {host: h, dbname: d, user: u}}");
    return smallestConfig();
}

/// What each kind refuses: the value as it is written, what is said to be expected, what is said to be found.
struct Refused {
    QByteArray value;
    QString expected;
    QString found;
};

const QString kList = QStringLiteral("a list"), kBlock = QStringLiteral("a block of settings"),
              kPlain = QStringLiteral("a plain value");

QString shown(const char *value)
{
    return QStringLiteral("'%1'").arg(QString::fromUtf8(value));
}

QList<Refused> refusedNumbers(const QString &expected)
{
    QList<Refused> out{
        {"[1]", expected, kList}, {"{a: 1}", expected, kBlock}, {"'1'", expected, QStringLiteral("the text '1'")}};
    for (const char *value : {"ten", "true", "1x"})
        out.append({value, expected, shown(value)});
    return out;
}

QList<Refused> refusedIntegers(const Setting &setting)
{
    const QString expected = setting.most == kNoLimit
                                 ? QStringLiteral("a whole number of at least %1").arg(setting.least)
                                 : QStringLiteral("a whole number from %1 to %2").arg(setting.least).arg(setting.most);
    QList<Refused> out = refusedNumbers(expected);
    QList<QByteArray> outside{QByteArray::number(setting.least - 1), "1.5", "99999999999"};
    if (setting.most != kNoLimit)
        outside.append(QByteArray::number(setting.most + 1));
    for (const QByteArray &value : outside)
        out.append({value, expected, shown(value.constData())});
    return out;
}

QList<Refused> refusedReals()
{
    const QString expected = QStringLiteral("a number from -1.0 to 1.1");
    QList<Refused> out = refusedNumbers(expected);
    for (const char *value : {"-1.01", "1.11", ".nan"})
        out.append({value, expected, shown(value)});
    return out;
}

QList<Refused> refusedTexts(const Setting &setting)
{
    const bool needed = !setting.mandatory.isEmpty() || setting.path.endsWith(u".keychain");
    const QString expected = needed ? QStringLiteral("a text that is not empty") : QStringLiteral("a text");
    QList<Refused> out{{"[a]", expected, kList}, {"{a: b}", expected, kBlock}};
    if (needed)
        out.append({"''", expected, QStringLiteral("the text ''")});
    out.append({"\"a\\nb\"", QStringLiteral("a text without line ends and control characters"),
                QStringLiteral("the text 'a b'")});
    return out;
}

QList<Refused> refusedWith(const QString &expected, const QStringList &values)
{
    QList<Refused> out{{"[a]", expected, kList}, {"{a: b}", expected, kBlock}};
    for (const QString &value : values)
        out.append({value.toUtf8(), expected, shown(value.toUtf8().constData())});
    return out;
}

QList<Refused> refusedBy(const Setting &setting)
{
    const QString secret = QStringLiteral("a text that is not empty, {env: VARIABLE} or {file: PATH}");
    switch (setting.kind) {
    case Kind::Text:
        return refusedTexts(setting);
    case Kind::Name:
        return refusedTexts(setting) +
               QList<Refused>{{"a/b", QStringLiteral("letters, digits, - and _ only"), shown("a/b")}};
    case Kind::Secret:
        return {{"[a]", secret, kList}};
    case Kind::Bool:
        return refusedWith(QStringLiteral("true or false"), {QStringLiteral("1"), QStringLiteral("maybe")}) +
               QList<Refused>{{"'true'", QStringLiteral("true or false"), QStringLiteral("the text 'true'")}};
    case Kind::Integer:
        return refusedIntegers(setting);
    case Kind::Real:
        return refusedReals();
    case Kind::Choice:
        return refusedWith(QString(u"one of " + setting.choices.join(QStringLiteral(", "))),
                           {QStringLiteral("other"), QStringLiteral("1")});
    case Kind::Url:
        return refusedWith(QStringLiteral("an address such as https://api.example.com"),
                           {QStringLiteral("word"), QStringLiteral("ftp://a")});
    case Kind::Time:
        return refusedWith(QStringLiteral("a time as YYYY-MM-DDTHH:MM:SSZ"),
                           {QStringLiteral("2023-01-16"), QStringLiteral("1673827200")});
    case Kind::Tag:
        return {{"[a]", QStringLiteral("a text"), kList},
                {"a b", QStringLiteral("a tag of words with dots between"), QStringLiteral("the text 'a b'")}};
    case Kind::Block:
        return {{"word", kBlock, kPlain}, {"12", kBlock, kPlain}, {"[1]", kBlock, kList}};
    case Kind::List:
        return {{"word", kList, shown("word")}, {"{a: b}", kList, kBlock}};
    case Kind::File:
        return refusedTexts(setting);
    }
    return {};
}

/// The last part of each key in the first column of the tables of docs/configuration.md.
QSet<QString> documentedKeys(const QByteArray &text)
{
    static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
    static const QRegularExpression braces(QStringLiteral("\\{([^}]*)\\}"));
    QSet<QString> out;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        if (!line.startsWith(u"| `"))
            continue;
        auto found = code.globalMatch(line.section(u'|', 1, 1));
        while (found.hasNext()) {
            const QString key = found.next().captured(1);
            const QRegularExpressionMatch several = braces.match(key);
            if (several.hasMatch()) {
                const QStringList parts = several.captured(1).split(u',');
                out.unite(QSet<QString>(parts.begin(), parts.end()));
            } else {
                out.insert(key.section(u'.', -1));
            }
        }
    }
    return out;
}

} // namespace

/// What is said of every setting that is missing or wrong: one line, with class, code, path, and what was expected.
class TestConfigErrors : public QObject
{
    Q_OBJECT

private slots:
    void everyDocumentedKeyIsHere();
    void everyKeyIsDocumented();
    void missing_data();
    void missing();
    void wrong_data();
    void wrong();
    void inside_data();
    void inside();

private:
    /// Loads @p text and expects that @p line is all that is wrong with it; a number of a line may follow.
    void compareOnlyError(const QByteArray &text, const QString &line);

    ConfigFolder m_folder;
};

void TestConfigErrors::everyDocumentedKeyIsHere()
{
    QFile file(QFINDTESTDATA("../../docs/configuration.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QSet<QString> documented = documentedKeys(file.readAll());
    QVERIFY(documented.size() > 50);
    QSet<QString> known;
    for (const Setting &setting : allSettings())
        known.insert(setting.path.section(u'.', -1));
    QCOMPARE(QStringList((documented - known).values()), QStringList());
}

void TestConfigErrors::everyKeyIsDocumented()
{
    QFile file(QFINDTESTDATA("../../docs/configuration.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QStringList keys{QStringLiteral("url"), QStringLiteral("location"), QStringLiteral("chain_loc"), QStringLiteral("cert_loc"),
                     QStringLiteral("key_loc")};
    for (const Setting &setting : allSettings())
        keys.append(setting.path.section(u'.', -1));
    for (const QString &key : std::as_const(keys)) {
        const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(key)));
        QVERIFY2(text.contains(word) || key == u"devo", qPrintable(key));
    }
}

void TestConfigErrors::compareOnlyError(const QByteArray &text, const QString &line)
{
    static const QRegularExpression place(QRegularExpression::anchoredPattern(QStringLiteral("( \\(line [0-9]+\\))?")));
    const LoadedConfig loaded = m_folder.load(text);
    QVERIFY(!loaded.config);
    QVERIFY2(loaded.errors.size() == 1, qPrintable(allTexts(loaded)));
    const QString said = loaded.errors.first().text();
    QCOMPARE(said.first(qMin(said.size(), line.size())), line);
    QVERIFY2(place.match(said.sliced(line.size())).hasMatch(), qPrintable(said));
}

void TestConfigErrors::missing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    for (const Setting &setting : allSettings()) {
        if (!setting.mandatory.isEmpty())
            QTest::newRow(qPrintable(setting.path)) << setting.path << setting.mandatory;
    }
}

void TestConfigErrors::missing()
{
    QFETCH(QString, path);
    QFETCH(QString, expected);
    // Without its only entry the block above is what is missing.
    const QString at = path.count(u'.') == 1 && !path.startsWith(u"globals") ? path.section(u'.', 0, 0) : path;
    compareOnlyError(
        withSetting(configFor(path), path, {}),
        QStringLiteral("ProofpointCasbInitVariablesError[CODE:1] reason: %1: mandatory setting is missing, expected %2")
            .arg(at, expected));
}

void TestConfigErrors::wrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("found");
    for (const Setting &setting : allSettings()) {
        for (const Refused &refused : refusedBy(setting))
            QTest::addRow("%s: %s", qPrintable(setting.path), refused.value.constData())
                << setting.path << refused.value << refused.expected << refused.found;
    }
}

void TestConfigErrors::wrong()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    QFETCH(QString, found);
    compareOnlyError(withSetting(configFor(path), path, value),
                     QStringLiteral("ProofpointCasbInitVariablesError[CODE:2] reason: %1: expected %2, found %3")
                         .arg(path, expected, found));
}

void TestConfigErrors::inside_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("said"); // behind the class
    const auto add = [](const QString &path, const char *value, const char *below, int code, const char *said) {
        QTest::addRow("%s: %s", qPrintable(path), value)
            << path << QByteArray(value)
            << QStringLiteral("[CODE:%1] reason: %2%3: %4")
                   .arg(code)
                   .arg(path, QString::fromUtf8(below), QString::fromUtf8(said));
    };
    const char *number = "expected a whole number of at least 1, or -1 for no limit, found '0'";
    for (const QString &block : {inInput(""), inService("alerts", ""), inService("events", "")}) {
        const QString limits = block + u"requests_limits", limiter = block + u"rate_limiter";
        add(limits, "[{number_of_requests: 1}]", "[0].period", 1, "mandatory setting is missing, expected a text");
        add(limits, "[{period: 1s}]", "[0].number_of_requests", 1,
            "mandatory setting is missing, expected a whole number of at least 1, or -1 for no limit");
        add(limits, "[{period: 5, number_of_requests: 1}]", "[0].period", 2,
            "expected a whole number and one of s m h d w M y, such as 10m, found '5'");
        add(limits, "[{period: 1s, number_of_requests: 0}]", "[0].number_of_requests", 2, number);
        add(limits, "[{period: 1s, number_of_requests: 1}, null]", "[1]", 2,
            "expected a block of settings, found nothing");
        add(limits, "[word]", "[0]", 2, "expected a block of settings, found a plain value");
        add(limiter, "{requests_limit_in_units: 1}", ".period_in_seconds", 1,
            "mandatory setting is missing, expected a whole number from 1 to 31622400");
        add(limiter, "{period_in_seconds: 0, requests_limit_in_units: 1}", ".period_in_seconds", 2,
            "expected a whole number from 1 to 31622400, found '0'");
        add(limiter, "{period_in_seconds: 1, requests_limit_in_units: 0}", ".requests_limit_in_units", 2, number);
    }
    for (const char *service : {"alerts", "events"}) {
        const QString masks = inService(service, "obfuscation_data"), types = inService(service, "types");
        const char *names = "a list of member names";
        add(masks, "[{value: x}]", "[0].name", 1,
            QByteArray(QByteArray("mandatory setting is missing, expected ") + names).constData());
        add(masks, "[{name: [a]}]", "[0].value", 1, "mandatory setting is missing, expected a text");
        add(masks, "[{name: [], value: x}]", "[0].name", 2, "expected a list of member names, found a list");
        add(masks, "[{name: [a], value: [x]}]", "[0].value", 2, "expected a text, found a list");
        add(masks, "[{name: [a, [b]], value: x}]", "[0].name[1]", 2, "expected a text that is not empty, found a list");
        add(masks, "[null]", "[0]", 2, "expected a block of settings, found nothing");
        add(types, "[a, null]", "[1]", 2, "expected a text that is not empty, found nothing");
        add(inService(service, "no_such"), "1", "", 1, "unknown setting 'no_such'");
    }
    for (const char *secret : {"api_key", "client_id", "client_secret"}) {
        const QString path = inInput("credentials.") + QLatin1String(secret);
        add(path, "{env: [a]}", ".env", 2, "expected a text that is not empty, found a list");
        add(path, "{file: ''}", ".file", 2, "expected a text that is not empty, found the text ''");
        add(path, "{env: A, file: B}", "", 2, "expected either env or file");
        add(path, "' '", "", 2,
            "expected a text that is not empty, {env: VARIABLE} or {file: PATH}, found a plain value");
    }
    add(inGlobals("persistence.type"), "redis", "", 2,
        "expected filesystem, memory or postgresql (redis is no longer possible, use "
        "postgresql for a state that several machines share), found 'redis'");
    add(inGlobals("persistence.type"), "[a]", "", 2,
        "expected one of filesystem, json, memory, postgresql, found a list");
    add(inOutput("address"), "a/b", "", 2, "expected a host name or IP address, found 'a/b'");
    add(inOutput("chain"), "nowhere.pem", "", 2,
        "expected a file in PEM form, found none named 'nowhere.pem', looked for ");
}

void TestConfigErrors::inside()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    QFETCH(QString, said);
    const LoadedConfig loaded = m_folder.load(withSetting(configFor(path), path, value));
    QVERIFY(!loaded.config);
    QVERIFY2(loaded.errors.size() == 1, qPrintable(allTexts(loaded)));
    const QString line = loaded.errors.first().text(),
                  expected = QStringLiteral("ProofpointCasbInitVariablesError") + said;
    QCOMPARE(line.first(qMin(line.size(), expected.size())), expected);
}

QTEST_GUILESS_MAIN(TestConfigErrors)
#include "tst_config_errors.moc"
