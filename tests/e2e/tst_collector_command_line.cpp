// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector_process.h"
#include "simulator_process.h"

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
