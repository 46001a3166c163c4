// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/alerts_window.h"

#include <QtTest>

using namespace casb;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kT0 = 1'700'000'000'000;
const QString kA = QStringLiteral("a");
const QString kB = QStringLiteral("b");

AlertsState stateAt(qint64 ms, const QStringList &ids = {})
{
    AlertsState state = AlertsState::startingAt(QStringLiteral("2023-01-01T00:00:00Z"), ms);
    state.lastIds = ids;
    return state;
}

} // namespace

class TestAlertsWindow : public QObject
{
    Q_OBJECT

private slots:
    void sizesFollowTheNumberOfPages_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<QList<int>>("pages");
        QTest::addColumn<qint64>("size");
        QTest::newRow("first") << 24 << QList<int>{} << 24 * kHour;
        QTest::newRow("one page doubles") << 24 << QList<int>{1} << 48 * kHour;
        QTest::newRow("some pages keep") << 24 << QList<int>{2, 20} << 24 * kHour;
        QTest::newRow("many pages halve") << 24 << QList<int>{21} << 12 * kHour;
        QTest::newRow("never above 30 days") << 24 << QList<int>(20, 1) << 720 * kHour;
        QTest::newRow("never below an hour") << 24 << QList<int>(20, 99) << kHour;
    }

    void aShortWindowOnlyHalves()
    {
        WindowSizer sizer(24);
        AlertsWindow window{kT0, kT0 + 24 * kHour - 1, 1, true, kT0, {}};
        sizer.finished(window);
        QCOMPARE(sizer.sizeMs(), 24 * kHour);
        window.nextPage = 21;
        sizer.finished(window);
        QCOMPARE(sizer.sizeMs(), 12 * kHour);
    }

    void sizesFollowTheNumberOfPages()
    {
        QFETCH(int, hours);
        QFETCH(QList<int>, pages);
        WindowSizer sizer(hours);
        for (const int count : pages)
            sizer.finished({kT0, kT0 + sizer.sizeMs(), count, false, kT0, {}});
        QTEST(sizer.sizeMs(), "size");
    }

    void anEmptyYearIsNotReadDayByDay()
    {
        WindowSizer sizer(24);
        AlertsState state = stateAt(kT0);
        const qint64 end = kT0 + 365 * 24 * kHour;
        int windows = 0;
        while (auto window = nextWindow(state, end, sizer.sizeMs())) {
            ++windows;
            window->nextPage = 1;
            sizer.finished(*window);
            if (window->last)
                break;
            state = afterWindow(state, *window);
        }
        QVERIFY2(windows < 20, qPrintable(QString::number(windows)));
    }

    void theNextWindowEndsAtTheFrozenEnd()
    {
        QVERIFY(!nextWindow(stateAt(kT0), kT0, kHour).has_value());
        QVERIFY(!nextWindow(stateAt(kT0), kT0 - 1, kHour).has_value());
        const auto last = nextWindow(stateAt(kT0), kT0 + kHour, kHour);
        QVERIFY(last && last->last);
        QCOMPARE(last->toMs, kT0 + kHour);
        const auto inner = nextWindow(stateAt(kT0), kT0 + 2 * kHour, kHour);
        QVERIFY(inner && !inner->last);
        QCOMPARE(inner->fromMs, kT0);
        QCOMPARE(inner->toMs, kT0 + kHour);
    }

    void theEdgeIsKnown_data()
    {
        QTest::addColumn<qint64>("cursor");
        QTest::addColumn<qint64>("time");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("known");
        QTest::newRow("same time, same id") << kT0 + 17 << kT0 + 17 << kA << true;
        QTest::newRow("same time, other id") << kT0 + 17 << kT0 + 17 << kB << false;
        QTest::newRow("later, same id") << kT0 + 17 << kT0 + 18 << kA << false;
        QTest::newRow("cursor of whole seconds") << kT0 << kT0 + 417 << kA << true;
        QTest::newRow("next second") << kT0 << kT0 + 1000 << kA << false;
    }

    void theEdgeIsKnown()
    {
        QFETCH(qint64, cursor);
        QFETCH(qint64, time);
        QFETCH(QString, id);
        QTEST(knownAtEdge(stateAt(cursor, {kA}), id, time), "known");
    }

    void theStateMovesToTheNewestAlertOfTheLastWindow()
    {
        const AlertsState state = stateAt(kT0, {kA});
        AlertsWindow window = *nextWindow(state, kT0 + kHour, kHour);
        note(window, kA, kT0);
        QCOMPARE(afterWindow(state, window).lastIds, QStringList{kA});
        note(window, kB, kT0 + 5);
        note(window, QStringLiteral("c"), kT0 + 5);
        note(window, QStringLiteral("d"), kT0 + 2);
        const AlertsState after = afterWindow(state, window);
        QCOMPARE(after.lastEventMs, kT0 + 5);
        QCOMPARE(after.lastIds, QStringList({kB, QStringLiteral("c")}));
        QVERIFY(!after.window.has_value());
    }

    void theStateMovesToTheEndOfAnInnerWindow()
    {
        const AlertsState state = stateAt(kT0, {kA});
        AlertsWindow window = *nextWindow(state, kT0 + 9 * kHour, kHour);
        note(window, kB, kT0 + 5);
        AlertsState after = afterWindow(state, window);
        QCOMPARE(after.lastEventMs, kT0 + kHour);
        QVERIFY(after.lastIds.isEmpty());
        note(window, kB, kT0 + kHour);
        after = afterWindow(state, window);
        QCOMPARE(after.lastEventMs, kT0 + kHour);
        QCOMPARE(after.lastIds, QStringList{kB});
    }

    void anEmptyLastWindowKeepsTheState()
    {
        const AlertsState state = stateAt(kT0, {kA});
        const AlertsWindow window = *nextWindow(state, kT0 + kHour, kHour);
        QCOMPARE(afterWindow(state, window), state);
    }
};

QTEST_GUILESS_MAIN(TestAlertsWindow)
#include "tst_alerts_window.moc"
