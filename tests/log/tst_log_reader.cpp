// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_reader.h"

#include <QDateTime>
#include <QtTest>

using namespace casb;

namespace {

const char kTraceback[] =
    "2023-01-16T14:23:09.000   ERROR InputProcess::MainThread -> Broken\n"
    "Traceback (most recent call last):\n"
    "  File \"puller.py\", line 214, in pull\n"
    "\n"
    "    response = self.session.get(url)\r\n"
    "ConnectionError: refused\n"
    "2023-01-16T14:23:10.250    INFO OutputProcess::DevoSender(standard_senders,devo_sender_0) -> Goes on";

QStringList described(const LogBuffer &buffer)
{
    QStringList out;
    for (const LogBuffer::Line &line : buffer.lines(buffer.firstLine(), buffer.lineCount())) {
        const QString head = line.header.continued
                                 ? QStringLiteral("…")
                                 : logLevelName(line.header.level) + u' ' + buffer.origin(line.header.origin).thread;
        out.append(head + u'|' + QString::fromUtf8(line.message));
    }
    return out;
}

} // namespace

class TestLogReader : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("lines");
        const QStringList traceback{QStringLiteral("ERROR MainThread|Broken"),
                                    QStringLiteral("…|Traceback (most recent call last):"),
                                    QStringLiteral("…|  File \"puller.py\", line 214, in pull"),
                                    QStringLiteral("…|    response = self.session.get(url)"),
                                    QStringLiteral("…|ConnectionError: refused"),
                                    QStringLiteral("INFO DevoSender(standard_senders,devo_sender_0)|Goes on")};
        QTest::newRow("traceback") << QByteArray(kTraceback) << traceback;
        QTest::newRow("mark of a byte order") << QByteArray("\xEF\xBB\xBF") + kTraceback << traceback;
        QTest::newRow("begins in the middle")
            << QByteArray("ConnectionError: before\n2023-01-16T14:23:09.000 WARNING P::T -> x\n")
            << QStringList{QStringLiteral("WARNING T|ConnectionError: before"), QStringLiteral("WARNING T|x")};
        QTest::newRow("heads that are none")
            << QByteArray("2023-01-16T14:23:09.000    INFO P::T -> a\n2023-13-16T14:23:09.000    INFO P::T -> b\n"
                          "2023-01-16T14:61:09.000    INFO P::T -> c\n2023-01-16T14:23:09.000    NOTE P::T -> d\n"
                          "2023-01-16T14:23:09.000    INFO no arrow\n2023-01-16T14:23:09.000    INFO -> P::T\n")
            << QStringList{QStringLiteral("INFO T|a"),
                           QStringLiteral("…|2023-13-16T14:23:09.000    INFO P::T -> b"),
                           QStringLiteral("…|2023-01-16T14:61:09.000    INFO P::T -> c"),
                           QStringLiteral("…|2023-01-16T14:23:09.000    NOTE P::T -> d"),
                           QStringLiteral("…|2023-01-16T14:23:09.000    INFO no arrow"),
                           QStringLiteral("…|2023-01-16T14:23:09.000    INFO -> P::T")};
        QTest::newRow("no log") << QByteArray("<html>\n</html>\n") << QStringList{};
        QTest::newRow("nothing") << QByteArray() << QStringList{};
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, lines);
        for (const qsizetype piece : {qsizetype(1), qsizetype(7), std::max<qsizetype>(1, text.size())}) {
            LogBuffer buffer;
            LogReader reader(buffer);
            for (qsizetype at = 0; at < text.size(); at += piece)
                reader.take({text.constData() + at, size_t(std::min(piece, text.size() - at))});
            reader.finish();
            QCOMPARE(described(buffer), lines);
            QCOMPARE(reader.anyHead(), !lines.isEmpty());
        }
    }

    void timesAreThoseOfTheLineParser()
    {
        LogBuffer buffer;
        LogReader reader(buffer);
        QList<qint64> wanted;
        // Over a change of the clocks, whatever the zone of this computer is.
        QDateTime at(QDate(2023, 3, 25), QTime(22, 0));
        for (int i = 0; i < 3000; ++i, at = at.addMSecs(61'007)) {
            LogEntry entry{0,
                           at.toMSecsSinceEpoch(),
                           LogLevel::Info,
                           {QStringLiteral("P"), QStringLiteral("T")},
                           QStringLiteral("x")};
            const QByteArray line = entry.line() + '\n';
            reader.take({line.constData(), size_t(line.size())});
            wanted.append(parseLogLine(QString::fromUtf8(line.trimmed()))->timeMs);
        }
        QList<qint64> read;
        for (const LogBuffer::Line &line : buffer.lines(0, buffer.lineCount()))
            read.append(line.header.timeMs);
        QCOMPARE(read, wanted);
    }

    void aLineWithoutEndIsTakenInPieces()
    {
        LogBuffer buffer;
        LogReader reader(buffer);
        reader.take("2023-01-16T14:23:09.000    INFO P::T -> x\n");
        const std::string piece(300'000, 'y');
        for (int i = 0; i < 10; ++i)
            reader.take(piece);
        reader.finish();
        QCOMPARE(buffer.lineCount(), 4);
    }
};

QTEST_GUILESS_MAIN(TestLogReader)
#include "tst_log_reader.moc"
