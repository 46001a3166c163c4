// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_clock.h"
#include "frame/frame_settings.h"
#include "frame/main_window.h"
#include "frame/note_page.h"
#include "frame_fakes.h"
#include "layout_checks.h"
#include "overview/attention_card.h"
#include "overview/flow_picture.h"
#include "overview/happenings.h"
#include "overview/output_rates.h"
#include "overview/overview_page.h"
#include "overview/request_pace.h"
#include "overview/verdict.h"
#include "session/reminders.h"
#include "session/service_label.h"
#include "session/time_display.h"
#include "widgets/chart.h"
#include "widgets/chart_legend.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace casb;
using namespace casb::ui;
using namespace casb::ui::testing;

namespace {

enum Situation { Flowing, Trouble, Empty, NoNetwork, Paused, QueueFull, OneRefused, OneRefusedOneFull };

EngineSnapshot snapshotOf(int situation, qint64 now)
{
    EngineSnapshot snapshot = situation == Trouble ? troubleSnapshot(now) : flowingSnapshot(now);
    if (situation == Empty)
        snapshot = {};
    if (situation == Paused)
        snapshot.phase = EngineSnapshot::Phase::Paused;
    if (situation == QueueFull || situation == OneRefusedOneFull) {
        snapshot.services[1].phase = ServiceStatus::Phase::QueueFull;
        snapshot.spool.waiting = 11'487;
        snapshot.spool.oldestWaitingMs = now - 60'000;
        snapshot.outputs[0].phase = OutputStatus::Phase::Retrying;
        snapshot.outputs[0].error = {ErrorId::DeliveryFailed, QStringLiteral("Connection refused"), {}};
        snapshot.outputs[0].retryAtMs = now + 18'000;
    }
    if (situation == OneRefused || situation == OneRefusedOneFull) {
        snapshot.services[0].phase = ServiceStatus::Phase::Retrying;
        snapshot.services[0].error = {ErrorId::Authentication, QStringLiteral("401 at sign-in"), {}};
        snapshot.services[0].nextMs = now + 83'000;
    }
    if (situation == OneRefusedOneFull)
        snapshot.services[0].pull = {}; // it never pulled
    if (situation == NoNetwork) {
        for (ServiceStatus &service : snapshot.services) {
            service.phase = ServiceStatus::Phase::Retrying;
            service.error = {ErrorId::Network, QStringLiteral("connection refused"), {}};
            service.nextMs = now + 18'000;
        }
    }
    return snapshot;
}

QStringList visibleTexts(const QWidget &root)
{
    QStringList texts;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    for (const QPushButton *button : root.findChildren<QPushButton *>()) {
        if (button->isVisible())
            texts << button->text();
    }
    return texts;
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<Theme>(*qApp);
        m_settings = std::make_unique<FrameSettings>(m_folder.filePath(QStringLiteral("console.ini")));
    }
    void cleanupTestCase() { m_theme.reset(); }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void verdicts_data()
    {
        QTest::addColumn<int>("situation");
        QTest::addColumn<MarkState>("mark");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("says");
        QTest::newRow("flowing") << int(Flowing) << MarkState::Good << QStringLiteral("Data is flowing")
                                 << QStringLiteral("Alerts are 3 min and events are 24 min behind. Everything collected is delivered.");
        QTest::newRow("trouble") << int(Trouble) << MarkState::Bad << QStringLiteral("No data since 07:53")
                                 << QStringLiteral("Both services have stopped; 2,432 records wait for delivery");
        QTest::newRow("empty") << int(Empty) << MarkState::Off << QStringLiteral("Nothing is collected yet") << QString();
        QTest::newRow("no network") << int(NoNetwork) << MarkState::Attention << QStringLiteral("Proofpoint cannot be reached")
                                    << QStringLiteral("Retrying in 00:18");
        QTest::newRow("queue full") << int(QueueFull) << MarkState::Attention
                                    << QStringLiteral("Collection waits: the queue is full")
                                    << QStringLiteral("11,487 records wait for delivery. Pulling goes on by itself");
        QTest::newRow("one refused") << int(OneRefused) << MarkState::Bad << QStringLiteral("No alerts since 09:32")
                                     << QStringLiteral("The other service goes on. Start with the first card");
        QTest::newRow("one refused, one full")
            << int(OneRefusedOneFull) << MarkState::Bad << QStringLiteral("No alerts coming in")
            << QStringLiteral("The other service waits for room in the store; 11,487 records wait for delivery. Start");
        QTest::newRow("paused") << int(Paused) << MarkState::Paused << QStringLiteral("Collection is paused")
                                << QString();
    }
    void verdicts()
    {
        QFETCH(int, situation);
        QFETCH(MarkState, mark);
        QFETCH(QString, title);
        QFETCH(QString, says);
        const Verdict v = verdict(snapshotOf(situation, kNow), {}, kNow, m_times);
        QCOMPARE(v.mark, mark);
        QCOMPARE(v.title, title);
        QVERIFY2(v.sentence.contains(says), qPrintable(v.sentence));
    }

    void ratesComeFromSnapshots()
    {
        OutputRates rates;
        EngineSnapshot snapshot = flowingSnapshot(kNow);
        rates.take(snapshot);
        QCOMPARE(rates.perSecond(QStringLiteral("devo_1")), 0.0);
        snapshot.timeMs += 100'000;
        snapshot.outputs[0].sentTotal += 240;
        rates.take(snapshot);
        QCOMPARE(rates.perSecond(QStringLiteral("devo_1")), 2.4);
        QCOMPARE(rates.perSecond(QStringLiteral("nobody")), 0.0);
    }

    void sameServiceOfTwoInputsIsToldApart()
    {
        EngineSnapshot snapshot = flowingSnapshot(kNow);
        const auto titles = [&] {
            QStringList out;
            for (const FlowCard &card : flowModel(snapshot, OutputRates(), {}, kNow, m_times).sources)
                out.append(card.title);
            return out;
        };
        QCOMPARE(titles(), (QStringList{QStringLiteral("alerts"), QStringLiteral("events")}));
        snapshot.services.append(snapshot.services.front());
        snapshot.services.back().key.inputId = QStringLiteral("casb_2");
        QCOMPARE(titles(), (QStringList{QStringLiteral("alerts · proofpoint_casb_1"), QStringLiteral("events"),
                                        QStringLiteral("alerts · casb_2")}));
    }

    void whatAPullStoresIsShownSoon()
    {
        show(Flowing);
        const auto says = [this](const QString &words) { return visibleTexts(*m_page).filter(words).size() > 0; };
        QTRY_VERIFY(says(QStringLiteral("No problem in the last pulls.")));
        const auto rows = std::make_shared<FakeRows>();
        rows->pulls = m_session->rows->pulls;
        rows->pulls[0].result = PullStatistics::Result::Failed;
        m_session->queries().setStore(std::make_shared<TrafficStore>(rows));
        emit m_session->pullChanged(rows->pulls[0].id);
        QTRY_VERIFY(says(QStringLiteral("Last problem at ")));
    }

    void whatIsNoPullIsToldInWords()
    {
        const auto row = [](qint64 ms, StateCause cause) {
            StateHistoryRow out;
            out.key = kAlerts;
            out.whenMs = ms;
            out.cause = cause;
            out.actor = QStringLiteral("kim");
            return out;
        };
        const auto line = [](qint64 ms, const char *text) {
            return LogEntry{0, ms, LogLevel::Info, {}, QString::fromLatin1(text)};
        };
        const QList<Happening> found = happenings(
            {row(9, StateCause::Restore), row(7, StateCause::Reset), row(6, StateCause::Pull),
             row(1, StateCause::Reset)},
            {line(8, "Delivery to devo.example:443 goes on after an interruption of 120.000 second(s)"),
             line(
                 5,
                 "Delivery is interrupted, records wait in the store: Connection refused. Retrying in 1.500 second(s)"),
             line(4, "Delivery is still interrupted after 60 second(s) and 9 attempts: Connection refused"),
             line(3, "The previous run (pid 7, started x) ended without a graceful stop; collection goes on"),
             line(2, "The previous run (pid 6, started x) was killed by the system for want of memory (its log)")},
            2);
        QStringList told;
        for (const Happening &one : found)
            told << QString::number(one.timeMs) + u' ' + one.words;
        QCOMPARE(told,
                 (QStringList{QStringLiteral("9 alerts: restored by kim"),
                              QStringLiteral("8 devo.example:443 takes records again after 2 min"),
                              QStringLiteral("7 alerts: reset by kim"),
                              QStringLiteral("5 Delivery interrupted: Connection refused"),
                              QStringLiteral("3 Started again after an end without a stop"),
                              QStringLiteral("2 Started again after an end for want of memory")}));
    }

    void whatHappenedTellsMoreThanPulls()
    {
        show(Flowing);
        const auto rows = std::make_shared<FakeRows>();
        rows->pulls = m_session->rows->pulls.mid(0, 2);
        rows->log = {{1,
                      rows->pulls[1].startedMs + 1,
                      LogLevel::Warning,
                      {},
                      QStringLiteral("Delivery is interrupted, records wait in the store: Connection refused. Retrying "
                                     "in 1.500 second(s)")}};
        m_session->queries().setStore(std::make_shared<TrafficStore>(rows));
        emit m_session->pullChanged(1);
        const auto listed = [this] {
            for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
                const QStringList parts = widget->accessibleName().split(QStringLiteral("; "));
                if (parts.size() == 3 && parts[1].contains(QLatin1String("Delivery interrupted: Connection refused")))
                    return true; // between the two pulls
            }
            return false;
        };
        QTRY_VERIFY(listed());
    }

    void flowingShowsTheFlow()
    {
        show(Flowing);
        auto *flow = m_page->findChild<FlowPicture *>();
        QVERIFY(flow->isVisible());
        QCOMPARE(flow->cardCount(), 5);
        QCOMPARE(flow->model().sources[0].figure, QStringLiteral("3 min"));
        QCOMPARE(flow->model().sources[0].lineLabel, QStringLiteral("Next pull in 07:44"));
        QCOMPARE(flow->model().fromSources[1].label, QStringLiteral("+447"));
        m_clock.advance(60'000);
        QTRY_COMPARE(flow->model().sources[0].lineLabel, QStringLiteral("Next pull in 06:44"));
        QTRY_VERIFY(!m_page->findChild<Chart *>()->data().series.isEmpty());
        QTRY_VERIFY(m_page->findChild<Chart *>()->data().series[0].values.contains(0) == false);
    }

    void troubleNamesDeeds()
    {
        show(Trouble);
        QStringList titles;
        AttentionCard *first = nullptr;
        for (AttentionCard *card : m_page->findChildren<AttentionCard *>()) {
            if (card->isVisible() && first == nullptr)
                first = card;
            titles << card->item().title;
        }
        QCOMPARE(titles.size(), 4);
        QSignalSpy credentials(m_page, &OverviewPage::credentialsWanted);
        QSignalSpy restart(m_page, &OverviewPage::restartWanted);
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == u"Enter new credentials…" || button->text() == u"Restart from a time…")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(credentials.size(), 1);
        QCOMPARE(credentials.first().at(0).toString(), kAlerts.input);
        QCOMPARE(restart.size(), 1);
    }

    void destinationsHaveTheirDeeds()
    {
        show(Trouble);
        QSignalSpy destination(m_page, &OverviewPage::destinationWanted);
        press(QStringLiteral("Change destination…"));
        press(QStringLiteral("Renew certificate…"));
        QCOMPARE(destination.size(), 2);
        QCOMPARE(destination[0], (QVariantList{QStringLiteral("devo_1"), false}));
        QCOMPARE(destination[1], (QVariantList{QStringLiteral("devo_1"), true}));
        show(QueueFull);
        QSignalSpy raise(m_page, &OverviewPage::limitWanted);
        press(QStringLiteral("Raise the limit…"));
        QCOMPARE(raise.size(), 1);
    }

    void aCertificateCanWaitUntilTomorrow()
    {
        show(Trouble);
        const auto titles = [this] {
            QStringList out;
            for (const AttentionCard *card : m_page->findChildren<AttentionCard *>()) {
                if (card->isVisible())
                    out << card->item().title;
            }
            return out;
        };
        const QStringList all = titles();
        QCOMPARE(all.size(), 4);
        QCOMPARE(all.back(), QStringLiteral("Certificate expires in 3 days"));
        press(QStringLiteral("Remind tomorrow"));
        QCOMPARE(titles(), all.mid(0, 3));
        Reminders later(m_reminders.kept()); // in another run of the program
        const EngineSnapshot snapshot = m_session->snapshot();
        const auto due = [&](qint64 ms) { return later.due(attentionItems(snapshot, ms), ms).size(); };
        const qint64 six = m_times.startOfDay(kNow) + 30 * 3'600'000;
        QCOMPARE(due(kNow), 3);
        QCOMPARE(due(six - 1), 3);
        QCOMPARE(due(six), 4);
        // On its last day it is pressing, whatever was said.
        later.putOff(attentionItems(snapshot, kNow).back(), kNow + 30 * 86'400'000LL);
        QCOMPARE(due(kNow), 3);
        QCOMPARE(due(kNow + 2 * 86'400'000LL + 43'200'000), 4);
    }

    void severalTenantsAreToldApart()
    {
        EngineSnapshot snapshot = flowingSnapshot(kNow);
        const auto services = snapshot.services;
        for (ServiceStatus service : services) {
            service.key.input = QStringLiteral("fabrikam-us");
            service.key.inputId = QStringLiteral("fabrikam_1");
            service.positionMs = kNow - 3'600'000;
            snapshot.services.append(service);
        }
        QVERIFY(ofSeveralTenants(snapshot.services));
        QVERIFY(!ofSeveralTenants(services));
        const Verdict flowing = verdict(snapshot, {}, kNow, m_times);
        QVERIFY2(flowing.sentence.startsWith(QStringLiteral("Furthest behind: alerts of fabrikam-us, 1 h.")),
                 qPrintable(flowing.sentence));
        for (int i : {2, 3}) {
            snapshot.services[i].phase = ServiceStatus::Phase::Retrying;
            snapshot.services[i].error = {ErrorId::Authentication, QStringLiteral("401 at sign-in"), {}};
            snapshot.services[i].pull = {};
        }
        QCOMPARE(verdict(snapshot, {}, kNow, m_times).title,
                 QStringLiteral("No alerts of tenant fabrikam-us and events of tenant fabrikam-us coming in"));
        const QList<AttentionItem> items = attentionItems(snapshot, kNow);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].title, QStringLiteral("fabrikam-us: Proofpoint refuses the credentials"));
    }

    void aTenantThatIsOffSaysSo()
    {
        EngineSnapshot snapshot = flowingSnapshot(kNow);
        snapshot.services.clear();
        const Verdict says = verdict(snapshot, {}, kNow, m_times);
        QCOMPARE(says.mark, MarkState::Off);
        QCOMPARE(says.title, QStringLiteral("Nothing is collected here"));
    }

    void deadLettersAreNotDelivered()
    {
        EngineSnapshot snapshot = flowingSnapshot(kNow);
        snapshot.spool.deadLetters = 3;
        QVERIFY(verdict(snapshot, {}, kNow, m_times).sentence.endsWith(
            QStringLiteral("All records are delivered; 3 source objects could not become one.")));
        QCOMPARE(collectorState(snapshot).mark, MarkState::Attention);
    }

    void paceIsThatOfTheLastHour()
    {
        constexpr qint64 kMinute = 60'000;
        const qint64 noon = kNow - kNow % 86'400'000 + 12 * 60 * kMinute;
        RequestPace pace;
        pace.take(noon, 240);
        QVERIFY(!pace.byMidnight()); // a burst at the start is no pace
        for (qint64 at = 0; at <= 30 * kMinute; at += 1000)
            pace.take(noon + at, 240 + at / kMinute * 4);
        QCOMPARE(pace.byMidnight(), std::optional<qint64>(360 + 4 * (11 * 60 + 30)));
        // What went on before the last hour does not count.
        for (qint64 at = 31 * kMinute; at <= 95 * kMinute; at += kMinute)
            pace.take(noon + at, 360);
        QCOMPARE(pace.byMidnight(), std::optional<qint64>(360));
        pace.take(noon + 96 * kMinute, 2); // another day's count
        QVERIFY(!pace.byMidnight());
    }

    void usualLags_data()
    {
        QTest::addColumn<QList<qint64>>("lags"); // of a pull every 10 min, s
        QTest::addColumn<QString>("says");
        QTest::newRow("too few") << QList<qint64>{60, 60, 60, 60, 60} << QString();
        QTest::newRow("minutes") << QList<qint64>{60, 70, 80, 60, 65, 90} << QStringLiteral("usual 1–12 min");
        QTest::newRow("one of ten fell behind") << QList<qint64>{60, 60, 60, 60, 60, 86'400, 60, 60, 60, 60, 60, 60}
                                                << QStringLiteral("usual 1–11 min");
        QTest::newRow("less than one") << QList<qint64>{5, 5, 5, 5, 5, 5, 5} << QStringLiteral("usual up to 11 min");
        QTest::newRow("hours") << QList<qint64>(9, 7'200) << QStringLiteral("usual 2–3 h");
        QTest::newRow("a clock that was set") << QList<qint64>(9, -60) << QString();
    }
    void usualLags()
    {
        QFETCH(QList<qint64>, lags);
        QFETCH(QString, says);
        QList<StateHistoryRow> history;
        for (qsizetype i = 0; i < lags.size(); ++i) {
            StateHistoryRow row;
            row.whenMs = kNow - i * 600'000;
            row.actor = QString::number(i);
            row.after.positionMs = row.whenMs - lags[i] * 1000;
            history.append(row);
            row.after.positionMs = *row.after.positionMs - 30'000'000; // an earlier page of the same pull says nothing
            history.append(row);
            if (i == 3) { // nor does what persons do
                row.cause = StateCause::Reset;
                row.actor = QStringLiteral("anna");
                history.append(row);
            }
        }
        const auto usual = usualLag(history);
        QCOMPARE(usual ? usualText(*usual) : QString(), says);
    }

    void latenessIsHeldAgainstWhatIsUsual()
    {
        const EngineSnapshot snapshot = flowingSnapshot(kNow);
        const ServiceKey alerts = snapshot.services[0].key;
        const ServiceKey events = snapshot.services[1].key;
        UsualLags usual{{alerts, {60'000, 660'000}}};
        const auto says = [&] { return verdict(snapshot, usual, kNow, m_times).sentence; };
        const QString rest = QStringLiteral(" Everything collected is delivered.");
        QCOMPARE(says(), QStringLiteral("Alerts are 3 min and events are 24 min behind.") + rest);
        usual.insert(events, {1'080'000, 1'800'000});
        QCOMPARE(says(), QStringLiteral("Alerts are 3 min and events are 24 min behind, as usual.") + rest);
        usual.insert(events, {60'000, 300'000});
        QCOMPARE(says(),
                 QStringLiteral("Alerts are 3 min and events are 24 min behind. Events are later than usual.") + rest);
        const FlowModel flow = flowModel(snapshot, OutputRates(), usual, kNow, m_times);
        QCOMPARE(flow.sources[0].corner, QStringLiteral("usual 1–11 min"));
        QCOMPARE(flow.sources[1].corner, QStringLiteral("usual 1–5 min"));
    }

    void theHabitIsReadFromTheStore()
    {
        show(Flowing);
        const auto rows = std::make_shared<FakeRows>();
        const ServiceKey alerts = m_session->snapshot().services[0].key;
        for (int i = 0; i < 9; ++i) {
            StateHistoryRow row;
            row.id = 9 - i;
            row.key = alerts;
            row.whenMs = kNow - i * 600'000;
            row.actor = QString::number(i);
            row.after.positionMs = row.whenMs - 120'000;
            rows->history[alerts].append(row);
        }
        m_session->queries().setStore(std::make_shared<TrafficStore>(rows));
        emit m_session->opened();
        const auto *flow = m_page->findChild<FlowPicture *>();
        QTRY_COMPARE(flow->model().sources[0].corner, QStringLiteral("usual 2–12 min"));
        QTRY_COMPARE(flow->model().sources[1].corner, QStringLiteral("every 10 min"));
    }

    void alarmsAreCardsWithDeeds_data()
    {
        QTest::addColumn<Alarm>("alarm");
        QTest::addColumn<MarkState>("mark");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("deed");
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<QVariant>("argument");
        using Kind = Alarm::Kind;
        const QString devo = QStringLiteral("devo_1");
        const QString input = kAlerts.input;
        QTest::newRow("stalled") << Alarm{Kind::OutputStalled, devo, {}, {}, 0, kNow - 900'000} << MarkState::Bad
                                 << QStringLiteral("devo_1 confirms nothing") << QStringLiteral("Change destination…")
                                 << QByteArray(SIGNAL(destinationWanted(QString, bool))) << QVariant(devo);
        QTest::newRow("late") << Alarm{Kind::RecordsOld, {}, {}, {}, 0, kNow - 3'600'000} << MarkState::Attention
                              << QStringLiteral("Records are delivered late") << QStringLiteral("Raise the limit…")
                              << QByteArray(SIGNAL(limitWanted())) << QVariant();
        QTest::newRow("a pull does not close")
            << Alarm{Kind::LedgerOpen, QStringLiteral("a/b/alerts/17"), {}, kAlerts, 17, kNow - 60'000}
            << MarkState::Bad << QStringLiteral("The ledger does not close") << QStringLiteral("Show the pull")
            << QByteArray(SIGNAL(pullWanted(qint64))) << QVariant(17);
        QTest::newRow("a cursor behind the end")
            << Alarm{Kind::LedgerOpen, devo, {}, {}, 0, 0} << MarkState::Bad
            << QStringLiteral("devo_1 is further than the last record") << QStringLiteral("Open the log")
            << QByteArray(SIGNAL(logWanted(qint64))) << QVariant(0);
        QTest::newRow("a window without end")
            << Alarm{Kind::WindowOpen, QStringLiteral("a/b/events"), {}, kEvents, 18, kNow - 60'000}
            << MarkState::Attention << QStringLiteral("Events: no end of the pull in sight")
            << QStringLiteral("Show the pull") << QByteArray(SIGNAL(pullWanted(qint64))) << QVariant(18);
        QTest::newRow("no request is left")
            << Alarm{Kind::QuotaSpent, input, {}, {input, {}, {}}, 0, 0} << MarkState::Attention
            << QStringLiteral("The requests of the day are used up") << QStringLiteral("Open settings")
            << QByteArray(SIGNAL(settingsWanted())) << QVariant();
    }
    void alarmsAreCardsWithDeeds()
    {
        QFETCH(Alarm, alarm);
        QFETCH(MarkState, mark);
        QFETCH(QString, title);
        QFETCH(QString, deed);
        QFETCH(QByteArray, wanted);
        QFETCH(QVariant, argument);
        EngineSnapshot snapshot = flowingSnapshot(kNow);
        snapshot.alarms = {alarm, alarm};
        if (alarm.pullRow == 0)
            snapshot.alarms.removeLast(); // two pulls with the same trouble are one card
        QCOMPARE(collectorState(snapshot).mark, mark);
        QCOMPARE(verdict(snapshot, {}, kNow, m_times).title, title);
        QCOMPARE(verdict(snapshot, {}, kNow, m_times).mark, mark);
        show(Flowing);
        m_session->shown = snapshot;
        emit m_session->snapshotChanged(snapshot);
        QStringList titles;
        for (AttentionCard *card : m_page->findChildren<AttentionCard *>()) {
            if (card->isVisible())
                titles << card->item().title;
        }
        QCOMPARE(titles, QStringList{title});
        QTRY_COMPARE(layoutFaults(*m_window), QStringList());
        QSignalSpy spy(m_page, wanted.constData());
        press(deed);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0].value(0), argument);
    }

    void alarmsWithACauseThatIsShownAreNoCards()
    {
        EngineSnapshot snapshot = snapshotOf(QueueFull, kNow);
        const auto before = attentionItems(snapshot, kNow);
        snapshot.alarms = {{Alarm::Kind::OutputStalled, QStringLiteral("devo_1"), {}, {}, 0, kNow},
                           {Alarm::Kind::RecordsOld, {}, {}, {}, 0, kNow}};
        QCOMPARE(attentionItems(snapshot, kNow), before);
        snapshot = snapshotOf(Flowing, kNow);
        snapshot.services[0].pull.stored -= 1;
        snapshot.alarms = {{Alarm::Kind::LedgerOpen, QStringLiteral("a/b/alerts/17"), {}, kAlerts, 17, kNow}};
        QCOMPARE(attentionItems(snapshot, kNow).size(), 1);
        snapshot.alarms.clear();
        QCOMPARE(attentionItems(snapshot, kNow).size(), 1);
    }

    void tryAgainReachesEachServiceThatWaits()
    {
        show(NoNetwork);
        press(QStringLiteral("Try again now"));
        QCOMPARE(m_session->pulled, (QList<ServiceKey>{kAlerts, kEvents}));
    }

    void detailsLeadToTheMoment()
    {
        show(Trouble);
        QSignalSpy log(m_page, &OverviewPage::logWanted);
        press(QStringLiteral("Details"));
        QCOMPARE(log.size(), 1);
        QCOMPARE(log[0][0].toLongLong(), kNow - 101 * 60'000);
    }

    void emptyHasThreeDoors()
    {
        show(Empty);
        const QStringList texts = visibleTexts(*m_page);
        QVERIFY(texts.contains(QStringLiteral("Nothing is collected yet")));
        QSignalSpy tenant(m_page, &OverviewPage::newTenantWanted);
        QSignalSpy import(m_page, &OverviewPage::importWanted);
        QSignalSpy demo(m_page, &OverviewPage::demoWanted);
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(tenant.size(), 1);
        QCOMPARE(import.size(), 1);
        QCOMPARE(demo.size(), 1);
    }

    void flowByKeyboardAndAccessibility()
    {
        show(Flowing);
        auto *flow = m_page->findChild<FlowPicture *>();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(flow);
        QVERIFY(face);
        QCOMPARE(face->childCount(), 5);
        QVERIFY(face->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("alerts, Up to date")));
        QVERIFY(flow->rect().contains(flow->cardRect(4)));
        QCOMPARE(face->indexOfChild(face->child(3)), 3);
        QCOMPARE(face->child(2)->parent(), face);
        QSignalSpy store(flow, &FlowPicture::storeOpened);
        flow->setFocus();
        QTest::keyClick(flow, Qt::Key_Right);
        QCOMPARE(flow->currentCard(), 2);
        QTest::keyClick(flow, Qt::Key_Return);
        QCOMPARE(store.size(), 1);
    }

    void narrowWindowPutsTheCardsBelowTheFlow()
    {
        show(Trouble);
        const auto top = [this](QWidget *widget) {
            return widget->mapTo(m_window.get(), QPoint()).y();
        };
        auto *flow = m_page->findChild<FlowPicture *>();
        auto *card = m_page->findChild<AttentionCard *>();
        auto *chart = m_page->findChild<Chart *>();
        for (const bool narrow : {true, false, true}) {
            m_window->resize(narrow ? 1024 : 1366, 768);
            QTRY_COMPARE(top(card) > top(flow) + flow->height(), narrow);
            QTRY_COMPARE(top(card) < top(chart), true);
            QTRY_COMPARE(card->mapTo(m_window.get(), QPoint()).x() >
                             chart->mapTo(m_window.get(), QPoint()).x() + chart->width(),
                         !narrow);
            QTRY_VERIFY(card->isVisible());
            QTRY_COMPARE(layoutFaults(*m_window), QStringList());
        }
    }

    void nothingOverlaps_data()
    {
        QTest::addColumn<int>("situation");
        QTest::addColumn<QSize>("size");
        for (const int situation : {Flowing, Trouble, Empty, OneRefusedOneFull}) {
            for (const QSize &size : {QSize(1024, 640), QSize(1366, 768), QSize(1920, 1080)})
                QTest::addRow("%d at %d", situation, size.width()) << situation << size;
        }
    }
    void nothingOverlaps()
    {
        QFETCH(int, situation);
        QFETCH(QSize, size);
        show(situation);
        m_window->resize(size);
        QTRY_VERIFY(m_window->size() == size);
        QTRY_COMPARE(layoutFaults(*m_window), QStringList());
        QCOMPARE(namelessControls(*m_window), QStringList());
    }

    /// With CASB_SHOTS=<folder> the pictures that people compare with the design are written there.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("CASB_SHOTS");
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_theme->setMode(mode);
            for (const int situation : {Flowing, Trouble, Empty, NoNetwork, OneRefusedOneFull}) {
                for (const QSize &size : {QSize(1366, 768), QSize(1920, 1080), QSize(1024, 640)}) {
                    show(situation);
                    m_window->resize(size);
                    QTRY_VERIFY(situation == Empty || !m_page->findChild<Chart *>()->data().times.isEmpty());
                    QTRY_COMPARE(layoutFaults(*m_window), QStringList());
                    if (auto *legend = m_page->findChild<ChartLegend *>(); situation != Empty)
                        QTRY_VERIFY(legend->width() > 100);
                    const QImage image = m_window->grab().toImage();
                    QCOMPARE(image.size(), size);
                    if (!folder.isEmpty()) {
                        const QString name = QStringLiteral("overview-%1-%2-%3.png")
                                                 .arg(situation)
                                                 .arg(mode == Theme::Mode::Light ? QStringLiteral("light") : QStringLiteral("dark"))
                                                 .arg(size.width());
                        QVERIFY(image.save(QDir(folder).filePath(name)));
                    }
                    cleanup();
                }
            }
        }
        m_theme->setMode(Theme::Mode::Light);
    }

private:
    /// The first button of these words that is in sight.
    void press(const QString &words)
    {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == words) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(words));
    }
    void show(int situation)
    {
        m_window.reset();
        m_clock.advance(kNow - m_clock.nowMs());
        m_session = std::make_unique<FakeSession>(m_clock);
        fillFrame(*m_session, snapshotOf(situation, kNow));
        QList<PageEntry> pages;
        const std::pair<const char *, const char *> places[] = {
            {"overview", "Overview"}, {"pulls", "Pulls"}, {"records", "Records"},
            {"persistence", "Persistence"}, {"log", "Log"}, {"settings", "Settings"}};
        for (const auto &[id, title] : places) {
            const QString name = QLatin1String(id);
            pages << PageEntry{name, QLatin1String(title), name, [this, name]() -> QWidget * {
                                   if (name == u"overview")
                                       return m_page = new OverviewPage(*m_session, *m_theme, m_times, m_reminders);
                                   return new NotePage(*m_theme, name, name);
                               }};
        }
        m_window = std::make_unique<MainWindow>(*m_session, *m_theme, m_times, *m_settings, m_reminders, pages);
        m_window->resize(1366, 768);
        m_window->showPage(QStringLiteral("overview"));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    FakeClock m_clock{kNow};
    TimeDisplay m_times;
    Reminders m_reminders;
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FrameSettings> m_settings;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    OverviewPage *m_page = nullptr;
};

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
