// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector_process.h"
#include "simulator_process.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QProcess>
#include <QRegularExpression>
#include <QtTest>

using namespace casb;

/// Exit statuses and what is said before them.
class TestCollectorCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void aWrongConfigurationEndsWithOneLineThatNamesIt_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("missing") << QByteArray("      api_key: ") << QByteArray("      # api_key: ")
                                 << QByteArray("ProofpointCasbInitVariablesError[CODE:1] reason: inputs.proofpoint_casb.credentials.api_key");
        QTest::newRow("mistyped") << QByteArray("request_period_in_seconds: 30") << QByteArray("request_period_in_seconds: often")
                                  << QByteArray("ProofpointCasbInitVariablesError[CODE:2] reason: inputs.proofpoint_casb.services.alerts.request_period_in_seconds");
        QTest::newRow("no name") << QByteArray("  name: ") << QByteArray("  # name: ")
                                 << QByteArray("ProofpointCasbInitVariablesError[CODE:1] reason: globals.name");
        QTest::newRow("no file") << QByteArray("      chain: ") << QByteArray("      chain: nowhere.crt # ")
                                 << QByteArray("outputs.devo_1.config.chain");
        QTest::newRow("no YAML") << QByteArray("globals:") << QByteArray("globals: [") << QByteArray("line ");
    }

    void aWrongConfigurationEndsWithOneLineThatNamesIt()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, said);
        SimulatorProcess simulator;
        QVERIFY(simulator.isReady());
        QVERIFY(simulator.editConfig({{from, to}}));
        QByteArray output;
        QCOMPARE(runCollector(simulator.folder(), {QStringLiteral("--config"), QStringLiteral("config.yaml"), QStringLiteral("--once")}, &output), 2);
        QVERIFY2(output.contains(said), output.constData());
        QVERIFY(!output.contains("demo-secret"));
    }

    void everyMissingSecretIsNamedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("credentials");
        QTest::addColumn<QByteArray>("persistence");
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<QByteArrayList>("said"); // behind the class and code
        const QByteArray memory = "{type: memory}", values = "{api_key: a, client_id: b, client_secret: c}";
        const QByteArray postgres = "{type: postgresql, config: {host: 127.0.0.1, port: 1, dbname: d, user: u, ";
        const QByteArray credentials = "inputs.proofpoint_casb.credentials.", config = "globals.persistence.config.";
        QTest::newRow("variable") << QByteArray("{api_key: a, client_id: b, client_secret: {env: CASB_NOT_SET}}") << memory << true
                                  << QByteArrayList{credentials + "client_secret: the environment variable CASB_NOT_SET is not set"};
        QTest::newRow("file") << QByteArray("{api_key: a, client_id: {file: /nowhere/secret}, client_secret: c}") << memory << true
                              << QByteArrayList{credentials + "client_id: the file /nowhere/secret cannot be read: "};
        QTest::newRow("password") << values << QByteArray(postgres + "password_env: CASB_NOT_SET}}") << true
                                  << QByteArrayList{config + "password_env: the environment variable CASB_NOT_SET is not set"};
        QTest::newRow("password elsewhere") << values << QByteArray(postgres + "password: {env: CASB_NOT_SET}}}") << true
                                            << QByteArrayList{config + "password: the environment variable CASB_NOT_SET is not set"};
        QTest::newRow("all") << QByteArray("{api_key: {env: CASB_NOT_1}, client_id: {env: CASB_NOT_2}, client_secret: {env: CASB_NOT_3}}")
                             << QByteArray(postgres + "password_env: CASB_NOT_4}}") << true
                             << QByteArrayList{credentials + "api_key: the environment variable CASB_NOT_1 is not set",
                                               credentials + "client_id: the environment variable CASB_NOT_2 is not set",
                                               credentials + "client_secret: the environment variable CASB_NOT_3 is not set",
                                               config + "password_env: the environment variable CASB_NOT_4 is not set"};
        QTest::newRow("disabled") << QByteArray("{api_key: {env: CASB_NOT_SET}, client_id: {file: /nowhere}, client_secret: c}") << memory
                                  << false << QByteArrayList();
        QTest::newRow("disabled keychain") << QByteArray("{keychain: nobody}") << memory << false << QByteArrayList();
    }

    void everyMissingSecretIsNamedAtOnce()
    {
        QFETCH(QByteArray, credentials);
        QFETCH(QByteArray, persistence);
        QFETCH(bool, enabled);
        QFETCH(QByteArrayList, said);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("config.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("globals: {name: a, persistence: " + persistence + "}\noutputs: {o: {type: console}}\ninputs: {proofpoint_casb: {id: 1, "
                   "enabled: " + (enabled ? "true" : "false") + ", services: {events: {}}, credentials: " + credentials + "}}\n");
        file.close();
        QByteArray output;
        const int status = runCollector(folder.path(), {QStringLiteral("--config"), QStringLiteral("config.yaml"), QStringLiteral("--validate")}, &output);
        QCOMPARE(status, said.isEmpty() ? 0 : 2);
        QCOMPARE(output.count("  ERROR "), said.size());
        for (const QByteArray &text : said)
            QVERIFY2(output.contains(QByteArray("ProofpointCasbInitVariablesError[CODE:1] reason: " + text)), output.constData());
    }

    void theCredentialsCanBeChecked()
    {
        SimulatorProcess simulator;
        QVERIFY(simulator.isReady());
        QByteArray output;
        const QStringList arguments{QStringLiteral("--config"), QStringLiteral("config.yaml"), QStringLiteral("--validate")};
        QCOMPARE(runCollector(simulator.folder(), arguments, &output), 0);
        QVERIFY(output.contains("Setup for module <ProofpointCasbAlertsPuller> has been successfully executed"));
        QVERIFY(output.contains("Setup for module <ProofpointCasbEventsPuller> has been successfully executed"));
        QVERIFY(simulator.editConfig({{"demo-secret", "wrong"}}));
        QCOMPARE(runCollector(simulator.folder(), arguments, &output), 3);
        QVERIFY2(output.contains("ProofpointCasbSetupError[CODE:101] reason: Potential issue with authentication. Please check "
                                 "credentials and detailed error message: Could not find user or wrong password."),
                 output.constData());
        QVERIFY(simulator.delivered().isEmpty());
    }

    void everyEndHasItsStatus_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("said");
        const QStringList config{QStringLiteral("--config"), QStringLiteral("config.yaml")};
        const QStringList once = config + QStringList{QStringLiteral("--once")};
        const QStringList backfill = config + QStringList{QStringLiteral("backfill"), QStringLiteral("--service"), QStringLiteral("alerts"),
                                                          QStringLiteral("--from"), QStringLiteral("2023-01-16T00:00:00Z"),
                                                          QStringLiteral("--to")};
        const QByteArray none, error = "ERROR MainProcess::MainThread -> ProofpointCasb";
        QTest::newRow("once") << none << none << once << 0 << QByteArray("The data is up to date!");
        QTest::newRow("nothing enabled") << QByteArray("enabled: true") << QByteArray("enabled: false") << once << 0
                                         << QByteArray("No service is enabled");
        QTest::newRow("refused credentials") << QByteArray("'demo-secret'") << QByteArray("'wrong-secret'") << once << 1
                                             << QByteArray("ProofpointCasbSetupError[CODE:101] reason: ");
        QTest::newRow("no room for the state") << QByteArray("directory_name: '") << QByteArray("directory_name: '/dev/null") << once << 1
                                               << QByteArray(error + "PersistenceError[CODE:403] reason: /dev/null");
        QTest::newRow("redis") << QByteArray("type: filesystem") << QByteArray("type: redis") << once << 2
                               << QByteArray(error + "InitVariablesError[CODE:2] reason: globals.persistence.type: expected filesystem, "
                                                     "memory or postgresql (redis");
        QTest::newRow("unknown setting of a service") << QByteArray("override_page_size") << QByteArray("override_page_sizes") << once << 2
                                                      << QByteArray(error + "InitVariablesError[CODE:1] reason: inputs.proofpoint_casb."
                                                                            "services.alerts.override_page_sizes: unknown setting");
        QTest::newRow("no configuration") << none << none << QStringList() << 2 << QByteArray(error + "InitVariablesError[CODE:1] reason: ");
        QTest::newRow("half a pair") << none << none << QStringList{QStringLiteral("--job_config_loc"), QStringLiteral("config.yaml")} << 2
                                     << QByteArray(error + "InitVariablesError[CODE:1] reason: /etc/devo/collector/collector_config.json: ");
        QTest::newRow("backfill of nothing") << none << none << (backfill + QStringList{QStringLiteral("2023-01-15T00:00:00Z")}) << 2
                                             << QByteArray(error + "InitVariablesError[CODE:2] reason: the span ");
        QTest::newRow("option without value") << none << none << QStringList{QStringLiteral("--config")} << 2 << none;
        QTest::newRow("two commands") << none << none << QStringList{QStringLiteral("backfill"), QStringLiteral("again")} << 2 << none;
    }

    void everyEndHasItsStatus()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, said);
        SimulatorProcess simulator({QStringLiteral("--history-hours"), QStringLiteral("1"), QStringLiteral("--requests-per-second"), QStringLiteral("0")});
        QVERIFY(simulator.isReady());
        if (!from.isEmpty())
            QVERIFY(simulator.editConfig({{from, to}}));
        QByteArray output;
        QCOMPARE(runCollector(simulator.folder(), arguments, &output), status);
        QVERIFY2(output.contains(said), output.constData());
        QVERIFY(!output.contains("wrong-secret") && !output.contains("demo-secret"));
    }

    void aStoreInUseIsNotShared()
    {
        SimulatorProcess simulator({QStringLiteral("--history-hours"), QStringLiteral("1")});
        QVERIFY(simulator.isReady());
        const QStringList run{QStringLiteral("--config"), QStringLiteral("config.yaml")};
        CollectorProcess first(simulator.folder(), run);
        QVERIFY(first.waitForOutput("Pull Started"));
        QByteArray output;
        QCOMPARE(runCollector(simulator.folder(), run, &output), 1);
        QVERIFY2(output.contains("another collector (pid "), output.constData());
        first.terminate();
        QCOMPARE(first.wait(), 0);
    }

    void aStopDoesNotWaitForTheKeychain()
    {
        // A session bus that takes connections and never says a word, as a keychain that waits for its owner.
        QTemporaryDir folder;
        QLocalServer bus;
        QVERIFY(bus.listen(folder.filePath(QStringLiteral("bus"))));
        const QByteArray before = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + bus.fullServerName().toUtf8());
        QFile file(folder.filePath(QStringLiteral("config.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("globals: {name: a, persistence: {type: memory}}\noutputs: {o: {type: console}}\n"
                   "inputs: {proofpoint_casb: {id: 1, services: {events: {}}, credentials: {keychain: somebody}}}\n");
        file.close();
        CollectorProcess collector(folder.path(), {QStringLiteral("--config"), QStringLiteral("config.yaml")});
        before.isEmpty() ? qunsetenv("DBUS_SESSION_BUS_ADDRESS") : qputenv("DBUS_SESSION_BUS_ADDRESS", before);
        QVERIFY(collector.waitForOutput("Results of validation"));
        QTRY_VERIFY(bus.hasPendingConnections());
        QElapsedTimer timer;
        timer.start();
        collector.terminate();
        QCOMPARE(collector.wait(), 0);
        // Its watchdog gives up after half a minute.
        QVERIFY(timer.elapsed() < 20'000);
        QVERIFY2(!collector.output().contains(" ERROR "), collector.output().constData());
    }

    void aReaderOfTheLogMayGoAway()
    {
        SimulatorProcess simulator({QStringLiteral("--history-hours"), QStringLiteral("1"), QStringLiteral("--frozen")});
        QVERIFY(simulator.isReady());
        QProcess shell;
        shell.setWorkingDirectory(simulator.folder());
        shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), QStringLiteral("set -o pipefail; \"$0\" --config config.yaml --once | head -n 1"),
                                             QStringLiteral(CASB_COLLECTOR)});
        QVERIFY(shell.waitForFinished(120'000));
        QCOMPARE(shell.exitCode(), 0);
        QCOMPARE(shell.readAllStandardOutput().count('\n'), 1);
        QVERIFY(!simulator.delivered().isEmpty());
    }

    void optionsThatAreNotKnownAreRefused()
    {
        QTemporaryDir folder;
        QCOMPARE(runCollector(folder.path(), {QStringLiteral("--nonsense")}), 2);
        QCOMPARE(runCollector(folder.path(), {QStringLiteral("--config"), QStringLiteral("absent.yaml")}), 2);
        QCOMPARE(runCollector(folder.path(), {QStringLiteral("--help")}), 0);
        QCOMPARE(runCollector(folder.path(), {QStringLiteral("--version")}), 0);
    }

    void everyLineHasTheDocumentedForm()
    {
        SimulatorProcess simulator({QStringLiteral("--history-hours"), QStringLiteral("1")});
        QVERIFY(simulator.isReady());
        QByteArray output;
        QCOMPARE(runCollector(simulator.folder(), {QStringLiteral("--config"), QStringLiteral("config.yaml"), QStringLiteral("--once")}, &output), 0);
        const QRegularExpression form(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3} (  DEBUG|   INFO|WARNING|  ERROR|CRITICAL) "
                                                     "(MainProcess|InputProcess|OutputProcess)::[^ ].* -> .+$"));
        for (const QByteArray &line : output.split('\n')) {
            if (!line.isEmpty())
                QVERIFY2(form.match(QString::fromUtf8(line)).hasMatch(), line.constData());
        }
        for (const char *said : {"Starting the execution of pre_pull()", "Data retrieved from the persistence: None",
                                 "Persistence will be overridden due to the retrieved state is empty", "Pull Started",
                                 "Starting data collection every 30 seconds", "No more new events events found",
                                 "(Partial) Statistics for this pull cycle (@devo_pulling_id=", "The data is up to date!"})
            QVERIFY2(output.contains(said), said);
    }
};

QTEST_GUILESS_MAIN(TestCollectorCommandLine)
#include "tst_collector_command_line.moc"
