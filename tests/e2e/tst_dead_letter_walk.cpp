// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dead_letters/records_place.h"
#include "log/log_buffer.h"
#include "secrets/memory_secret_store.h"
#include "session/engine_session.h"
#include "session/time_display.h"
#include "simulator_process.h"
#include "widgets/label.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace casb;
using namespace casb::ui;

/// A dead letter from the tenant's odd page to the relay: found, repaired and replayed by mouse, with the engine behind
/// it.
class TestDeadLetterWalk : public QObject
{
    Q_OBJECT

private slots:
    void repairedObjectReachesTheRelay()
    {
        SimulatorProcess simulator;
        QVERIFY(simulator.isReady());
        QVERIFY(simulator.order("wrapped service=alerts"));
        SystemClock clock;
        Log log(clock);
        MemorySecretStore secrets;
        EngineSession session(clock, log, std::make_shared<LogBuffer>(), secrets);
        Theme theme(*qApp);
        TimeDisplay times;
        RecordsPlace place(session, theme, times);
        place.resize(1198, 694);
        place.show();
        QVERIFY(QTest::qWaitForWindowActive(&place));
        const auto find = [&place](const char *name) {
            return place.findChild<QWidget *>(QLatin1String(name));
        };
        const auto press = [&find](const char *name) {
            QTest::mouseClick(find(name), Qt::LeftButton);
        };
        const auto button = [&find](const char *name) {
            return static_cast<QAbstractButton *>(find(name));
        };

        session.open(simulator.configPath());
        const QByteArrayList all = members(simulator.expected("alerts"), QStringLiteral("id"));
        const QSet<QByteArray> wanted(all.begin(), all.end());
        const auto arrived = [&simulator, wanted] { // events have no such member
            const QByteArrayList ids = members(simulator.delivered(), QStringLiteral("id"));
            return QSet<QByteArray>(ids.begin(), ids.end()) & wanted;
        };
        QTRY_COMPARE(arrived().size(), wanted.size() - 1);
        const QSet<QByteArray> missing = wanted - arrived();
        QCOMPARE(missing.size(), 1);

        QTRY_VERIFY(find("toDeadLetters")->isVisible());
        press("toDeadLetters");
        QTRY_COMPARE(static_cast<QTableView *>(find("lettersTable"))->model()->rowCount(), 1);
        QTRY_COMPARE(static_cast<ElidedLabel *>(find("letterVerdict"))->text(), QStringLiteral("It is no object"));
        QVERIFY(!button("letterReplay")->isEnabled());
        press("letterLink"); // takes the object out of its string
        QTRY_VERIFY(button("letterReplay")->isEnabled());
        press("letterReplay");
        QTRY_COMPARE(arrived().size(), wanted.size());
        QVERIFY(arrived().contains(*missing.begin()));
        QTRY_COMPARE(static_cast<QTableView *>(find("lettersTable"))->model()->rowCount(), 0);
        QTRY_COMPARE(session.snapshot().spool.settledLetters, 1);
        QTRY_COMPARE(session.snapshot().spool.deadLetters, 0);

        QSignalSpy closed(&session, &Session::closed);
        session.close();
        QTRY_COMPARE(closed.size(), 1);
    }
};

QTEST_MAIN(TestDeadLetterWalk)
#include "tst_dead_letter_walk.moc"
