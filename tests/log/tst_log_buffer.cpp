// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_buffer.h"

#include <QtConcurrent>
#include <QtTest>

using namespace casb;

namespace {

LogEntry entry(qint64 number)
{
    return {quint64(number + 1), number, number % 2 == 0 ? LogLevel::Info : LogLevel::Error,
            {QStringLiteral("P"), QStringLiteral("T%1").arg(number % 3)}, QStringLiteral("line %1").arg(number)};
}

} // namespace

class TestLogBuffer : public QObject
{
    Q_OBJECT

private slots:
    void givesSlicesBack()
    {
        LogBuffer buffer;
        for (qint64 i = 0; i < 20'000; ++i)
            buffer.write(entry(i));
        QCOMPARE(buffer.lineCount(), 20'000);
        const auto lines = buffer.lines(8'190, 8'195);
        QCOMPARE(lines.size(), 5u);
        QCOMPARE(lines[0].message, QByteArray("line 8190"));
        QCOMPARE(lines[4].message, QByteArray("line 8194"));
        QCOMPARE(lines[1].header.level, LogLevel::Error);
        QCOMPARE(buffer.origin(lines[0].header.origin).thread, QStringLiteral("T0"));
        QVERIFY(buffer.lines(20'000, 30'000).empty());
    }

    void dropsTheOldestBeyondItsCapacity()
    {
        LogBuffer buffer(10'000);
        for (qint64 i = 0; i < 50'000; ++i)
            buffer.write(entry(i));
        QCOMPARE(buffer.lineCount(), 50'000);
        QVERIFY(buffer.firstLine() > 0);
        QVERIFY(buffer.lineCount() - buffer.firstLine() >= 10'000);
        const auto lines = buffer.lines(0, buffer.firstLine() + 1);
        QCOMPARE(lines.size(), 1u);
        QCOMPARE(lines[0].message, QByteArray("line ") + QByteArray::number(buffer.firstLine()));
    }

    void canBeReadWhileItIsWritten()
    {
        LogBuffer buffer(30'000);
        auto writer = QtConcurrent::run([&buffer] {
            for (qint64 i = 0; i < 100'000; ++i)
                buffer.write(entry(i));
        });
        bool consistent = true;
        while (!writer.isFinished()) {
            buffer.scan(0, buffer.lineCount(), [&consistent](qint64 at, const LogBuffer::Header &header, std::string_view text) {
                consistent = consistent && header.timeMs == at && text == "line " + std::to_string(at);
                return consistent;
            });
        }
        QVERIFY(consistent);
        QCOMPARE(buffer.lineCount(), 100'000);
    }
};

QTEST_GUILESS_MAIN(TestLogBuffer)
#include "tst_log_buffer.moc"
