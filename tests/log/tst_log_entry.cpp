// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log.h"

#include "fake_clock.h"

#include <QtTest>

using namespace casb;

namespace {

class Collected : public LogSink
{
public:
    void write(const LogEntry &entry) override { entries.append(entry); }
    QList<LogEntry> entries;
};

constexpr qint64 kTime = 1673878580026; // 2023-01-16T14:16:20.026Z; the tests run with TZ=UTC

} // namespace

class TestLogEntry : public QObject
{
    Q_OBJECT

private slots:
    void hasTheDocumentedForm_data()
    {
        QTest::addColumn<LogLevel>("level");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("debug") << LogLevel::Debug << QByteArray("2023-01-16T14:16:20.026   DEBUG P::T(a,b) -> text");
        QTest::newRow("info") << LogLevel::Info << QByteArray("2023-01-16T14:16:20.026    INFO P::T(a,b) -> text");
        QTest::newRow("warning") << LogLevel::Warning << QByteArray("2023-01-16T14:16:20.026 WARNING P::T(a,b) -> text");
        QTest::newRow("error") << LogLevel::Error << QByteArray("2023-01-16T14:16:20.026   ERROR P::T(a,b) -> text");
        QTest::newRow("critical") << LogLevel::Critical << QByteArray("2023-01-16T14:16:20.026 CRITICAL P::T(a,b) -> text");
    }

    void hasTheDocumentedForm()
    {
        QFETCH(LogLevel, level);
        QFETCH(QByteArray, line);
        const LogEntry entry{1, kTime, level, {QStringLiteral("P"), QStringLiteral("T(a,b)")}, QStringLiteral("text")};
        QCOMPARE(entry.line(), line);
        const auto read = parseLogLine(QString::fromUtf8(line));
        QVERIFY(read.has_value());
        QCOMPARE(read->timeMs, kTime);
        QCOMPARE(read->level, level);
        QCOMPARE(read->origin.process, QStringLiteral("P"));
        QCOMPARE(read->origin.thread, QStringLiteral("T(a,b)"));
        QCOMPARE(read->message, QStringLiteral("text"));
    }

    void refusesOtherLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("empty") << QString();
        QTest::newRow("traceback") << QStringLiteral("Traceback (most recent call last):");
        QTest::newRow("no arrow") << QStringLiteral("2023-01-16T14:16:20.026    INFO P::T text");
        QTest::newRow("no level") << QStringLiteral("2023-01-16T14:16:20.026    NOTE P::T -> text");
    }

    void refusesOtherLines()
    {
        QFETCH(QString, line);
        QVERIFY(!parseLogLine(line).has_value());
    }

    void numbersItsLinesAndDropsDebug()
    {
        FakeClock clock(kTime);
        Log log(clock);
        const auto sink = std::make_shared<Collected>();
        log.addSink(sink);
        const Logger logger(log, {QStringLiteral("P"), QStringLiteral("T")});
        logger.debug(QStringLiteral("dropped"));
        logger.info(QStringLiteral("one\ntwo"));
        log.setDebug(true);
        logger.debug(QStringLiteral("kept"));
        QCOMPARE(sink->entries.size(), 2);
        QCOMPARE(sink->entries[0].message, QStringLiteral("one two"));
        QCOMPARE(sink->entries[0].id, 1u);
        QCOMPARE(sink->entries[1].id, 2u);
        QCOMPARE(sink->entries[1].level, LogLevel::Debug);
        logger.as({QStringLiteral("P"), QStringLiteral("T(x\r\ny)")}).info(QStringLiteral("spoken"));
        QCOMPARE(sink->entries.takeLast().line(), QByteArray("2023-01-16T14:16:20.026    INFO P::T(x  y) -> spoken"));
        logger.info(QString::fromUtf8("\x1b[31mred\x07 \x7f\xc2\x9b" "1m\tédone\0.", 24));
        QCOMPARE(sink->entries.takeLast().message, QString::fromUtf8(" [31mred    1m\tédone ."));
        log.removeSink(sink.get());
        logger.info(QStringLiteral("nobody listens"));
        QCOMPARE(sink->entries.size(), 2);
    }

    void debugOfSingleSpeakers()
    {
        FakeClock clock(kTime);
        Log log(clock);
        const auto sink = std::make_shared<Collected>();
        log.addSink(sink);
        const Logger alerts(
            log, {QStringLiteral("InputProcess"),
                  QStringLiteral("ProofpointCasbAlertsPuller(proofpoint_casb,proofpoint_casb_1,alerts,predefined)")});
        const Logger events(
            log, {QStringLiteral("InputProcess"),
                  QStringLiteral("ProofpointCasbEventsPuller(proofpoint_casb,proofpoint_casb_1,events,predefined)")});
        QVERIFY(!log.debugOfAny());
        log.setDebugOf({QStringLiteral("AlertsPuller alerts")});
        QVERIFY(log.debugOfAny());
        QVERIFY(!log.debug());
        alerts.debug(QStringLiteral("kept"));
        events.debug(QStringLiteral("dropped"));
        QCOMPARE(sink->entries.size(), 1);
        log.setDebug(true);
        events.debug(QStringLiteral("kept"));
        QCOMPARE(sink->entries.size(), 2);
        log.setDebug(false);
        log.setDebugOf({});
        alerts.debug(QStringLiteral("dropped"));
        QCOMPARE(sink->entries.size(), 2);
        QVERIFY(!log.debugOfAny());
    }
};

QTEST_GUILESS_MAIN(TestLogEntry)
#include "tst_log_entry.moc"
