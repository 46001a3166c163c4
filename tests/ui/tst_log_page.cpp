// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_names.h"
#include "fake_clock.h"
#include "layout_checks.h"
#include "log/log_columns.h"
#include "log/log_page.h"
#include "log/log_view.h"
#include "page_fakes.h"
#include "session/time_display.h"
#include "widgets/label.h"
#include "widgets/search_field.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace casb;
using namespace casb::ui;
using namespace casb::ui::testing;

class TestLogPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void followsUntilScrolledUp();
    void searchStepsThroughMatches();
    void wrongExpressionIsSaid();
    void levelAndComponents();
    void errorOpensItsCatalogueEntry();
    void marksAndCopies();
    void debugSwitch();
    void debugOfOneComponent();
    void onlyMatchingLines();
    void componentMenuStaysOpen();
    void chipsNeverMakeThePageWider();
    void menuOfALine();
    void goesToATime();
    void opensAnOldFile();
    void anOldFileHasItsOwnMarks();
    void aTracebackStaysWhole();
    void readingCanBeStopped();
    void growsWithTheFont();
    void remembersItsFilters();
    void nothingIsCutOrCovered_data();
    void nothingIsCutOrCovered();
    void everyControlHasAName();

private:
    template <typename T> T *find(const char *name) { return m_page->findChild<T *>(QString::fromLatin1(name)); }
    QString counts() { return find<Label>("logCounts")->text(); }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<LogPage> m_page;
    LogView *m_view = nullptr;
};

void TestLogPage::init()
{
    m_clock = std::make_unique<FakeClock>(kNow);
    m_session = std::make_unique<FakeSession>(*m_clock);
    m_theme = std::make_unique<Theme>(*qApp);
    m_time = std::make_unique<TimeDisplay>();
    fillLog(*m_session->buffer, 20'000, kNow);
    m_page = std::make_unique<LogPage>(*m_session, *m_theme, *m_time);
    m_page->resize(1198, 694);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_view = find<LogView>("logView");
    QTRY_COMPARE(counts(), QStringLiteral("20,000 lines, 20,000 shown"));
}

void TestLogPage::cleanup()
{
    m_page.reset();
    m_time.reset();
    m_theme.reset();
    m_session.reset();
    m_clock.reset();
}

void TestLogPage::followsUntilScrolledUp()
{
    QVERIFY(m_view->following());
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
    QWheelEvent wheel(QPointF(300, 200), m_view->viewport()->mapToGlobal(QPointF(300, 200)), {}, QPoint(0, 1200), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &wheel);
    QVERIFY(!m_view->following());
    const int place = m_view->verticalScrollBar()->value();
    fillLog(*m_session->buffer, 1204, kNow + 1000);
    auto *button = find<QAbstractButton>("newLines");
    QTRY_COMPARE(button->text(), QStringLiteral("1,204 new lines"));
    QVERIFY(button->isVisible());
    QCOMPARE(m_view->verticalScrollBar()->value(), place);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_view->following());
    QVERIFY(!button->isVisible());
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
}

void TestLogPage::searchStepsThroughMatches()
{
    auto *search = find<QLineEdit>("logSearch");
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(search, QStringLiteral("code:101"));
    QTRY_COMPARE(find<SearchField>("logSearch")->note(), QStringLiteral("2 matches"));
    QTest::mouseClick(find<QAbstractButton>("logNext"), Qt::LeftButton);
    QCOMPARE(find<SearchField>("logSearch")->note(), QStringLiteral("1 of 2"));
    QCOMPARE(m_view->currentLine(), 10'000);
    QVERIFY(m_view->currentRow() >= m_view->firstVisibleRow());
    QVERIFY(m_view->currentRow() < m_view->firstVisibleRow() + m_view->rowsVisible());
    QTest::keyClick(m_view, Qt::Key_F3);
    QCOMPARE(m_view->currentLine(), 19'991);
    QTest::keyClick(m_view, Qt::Key_F3); // round again
    QCOMPARE(m_view->currentLine(), 10'000);
    QTest::keyClick(m_view, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(m_view->currentLine(), 19'991);
}

void TestLogPage::wrongExpressionIsSaid()
{
    const auto kinds = find<QWidget>("logKind")->findChildren<QAbstractButton *>();
    QTest::mouseClick(kinds[1], Qt::LeftButton);
    auto *search = find<QLineEdit>("logSearch");
    QTest::keyClicks(search, QStringLiteral("(a"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(find<SearchField>("logSearch")->note(), QStringLiteral("not valid"));
    QVERIFY(find<QWidget>("logWrong")->isVisible());
    QVERIFY2(counts().startsWith(QStringLiteral("No regular expression: ")),
             qPrintable(counts())); // says what is wrong with it
    QTest::keyClicks(search, QStringLiteral("|b)"));
    QTRY_VERIFY(find<SearchField>("logSearch")->note() != QStringLiteral("not valid"));
    QTRY_VERIFY(!find<QWidget>("logWrong")->isVisible());
    QTRY_COMPARE(counts(), QStringLiteral("20,000 lines, 20,000 shown"));
}

void TestLogPage::levelAndComponents()
{
    auto *level = find<QComboBox>("logLevel");
    level->setFocus();
    QTest::keyClick(level, Qt::Key_Down);
    QTRY_VERIFY(counts().startsWith(QStringLiteral("20,000 lines, ")) && !counts().endsWith(QStringLiteral("20,000 shown"))
                && !counts().startsWith(QStringLiteral("Searching")));
    QTest::keyClick(level, Qt::Key_Up);
    QTRY_COMPARE(counts(), QStringLiteral("20,000 lines, 20,000 shown"));
    auto *menu = find<QMenu>("logComponentMenu");
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 4 + 2); // the components, a line, all of them
    menu->actions().front()->trigger();
    QTRY_VERIFY(counts() != QStringLiteral("20,000 lines, 20,000 shown") && counts() != QStringLiteral("Searching…"));
    auto *chip = find<QAbstractButton>("chip AlertsPuller alerts");
    QVERIFY(chip != nullptr);
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_COMPARE(counts(), QStringLiteral("20,000 lines, 20,000 shown"));
}

void TestLogPage::errorOpensItsCatalogueEntry()
{
    QSignalSpy wanted(m_page.get(), &LogPage::credentialsWanted);
    auto *foot = find<QWidget>("catalogueFoot");
    QVERIFY(!foot->isVisible());
    m_view->choose(10'000);
    QVERIFY(foot->isVisible());
    QCOMPARE(find<Label>("catalogueTitle")->text(), QStringLiteral("ProofpointCasbSetupError 101"));
    QTRY_VERIFY(find<ElidedLabel>("catalogueWhen")->text().contains(QStringLiteral(" today")));
    const auto remedy = [this] { return find<ElidedLabel>("catalogueRemedy")->text(); };
    QVERIFY(!remedy().contains(QStringLiteral("Solved")));
    QTest::mouseClick(find<QAbstractButton>("catalogueDeed"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QTest::keyClick(m_view, Qt::Key_Down);
    QVERIFY(!foot->isVisible());
    LogEntry entry;
    entry.timeMs = kNow;
    const auto line = m_view->line(10'000);
    entry.origin = m_session->buffer->origin(line->header.origin);
    entry.message = QStringLiteral("Setup for module <ProofpointCasbAlertsPuller> has been successfully executed");
    m_session->buffer->write(entry);
    m_view->choose(10'000);
    QTRY_VERIFY2(remedy().startsWith(QStringLiteral("Solved by itself at 09:34:18. If it comes again: ")),
                 qPrintable(remedy()));
}

void TestLogPage::marksAndCopies()
{
    m_view->setFocus();
    m_view->choose(100);
    QTest::keyClick(m_view, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(m_view->marks().contains(100));
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(copied.size(), 2);
    QVERIFY(parseLogLine(copied[0]).has_value());
    m_view->choose(5000);
    QTest::keyClick(m_view, Qt::Key_F2, Qt::ShiftModifier);
    QCOMPARE(m_view->currentLine(), 100);
}

void TestLogPage::debugSwitch()
{
    auto *debug = find<QAbstractButton>("logDebug");
    QVERIFY(!m_session->log().debug());
    QTest::mouseClick(debug, Qt::LeftButton, {}, QPoint(10, debug->height() / 2));
    QVERIFY(m_session->log().debug());
    QTest::keyClick(debug, Qt::Key_Space);
    QVERIFY(!m_session->log().debug());
}

void TestLogPage::debugOfOneComponent()
{
    Log &log = m_session->log();
    auto *menu = find<QMenu>("logDebugMenu");
    QTest::mouseClick(find<QAbstractButton>("logDebugOf"), Qt::LeftButton);
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->geometry().right() <= m_page->mapToGlobal(QPoint(m_page->width(), 0)).x());
    QCOMPARE(menu->actions().front()->text(), QStringLiteral("Debug lines of AlertsPuller alerts"));
    menu->actions().front()->trigger();
    menu->close();
    QVERIFY(!log.debug());
    QCOMPARE(log.debugOf(), QSet<QString>{QStringLiteral("AlertsPuller alerts")});
    QCOMPARE(find<QComboBox>("logLevel")->currentIndex(), 0); // or they would not be seen
    auto *chip = find<QAbstractButton>("chip Debug: AlertsPuller alerts");
    QVERIFY(chip != nullptr && chip->isVisible());
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(log.debugOf().isEmpty());
    QVERIFY(!log.debugOfAny());
}

void TestLogPage::onlyMatchingLines()
{
    auto *only = find<QAbstractButton>("logOnlyMatches");
    QVERIFY(!only->isEnabled()); // nothing is looked for
    auto *search = find<QLineEdit>("logSearch");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("code:101"));
    QTRY_COMPARE(find<SearchField>("logSearch")->note(), QStringLiteral("2 matches"));
    m_view->choose(19'991);
    QTest::mouseClick(only, Qt::LeftButton);
    QTRY_COMPARE(counts(), QStringLiteral("20,000 lines, 2 shown"));
    QCOMPARE(m_view->currentLine(), 19'991);
    QTest::mouseClick(only, Qt::LeftButton);
    QTRY_COMPARE(counts(), QStringLiteral("20,000 lines, 20,000 shown"));
    // The lines around the match are what one wants to see now.
    QVERIFY(m_view->currentRow() >= m_view->firstVisibleRow());
    QVERIFY(m_view->currentRow() < m_view->firstVisibleRow() + m_view->rowsVisible());
}

void TestLogPage::componentMenuStaysOpen()
{
    auto *field = find<QComboBox>("logComponents");
    QCOMPARE(field->currentText(), QStringLiteral("All components"));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Space);
    auto *menu = find<QMenu>("logComponentMenu");
    QTRY_VERIFY(menu->isVisible());
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions()[i]).center());
    QVERIFY(menu->isVisible());
    QCOMPARE(field->currentText(), QStringLiteral("2 components"));
    menu->setActiveAction(menu->actions()[0]);
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(menu->isVisible());
    QCOMPARE(field->currentText(), QStringLiteral("1 component"));
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
}

void TestLogPage::chipsNeverMakeThePageWider()
{
    m_page->resize(972, 566);
    const int least = m_page->minimumSizeHint().width();
    auto *menu = find<QMenu>("logComponentMenu");
    emit menu->aboutToShow();
    for (int i = 0; i < 4; ++i)
        menu->actions()[i]->trigger();
    auto *debug = find<QMenu>("logDebugMenu");
    QTest::mouseClick(find<QAbstractButton>("logDebugOf"), Qt::LeftButton);
    for (QAction *action : debug->actions())
        action->trigger();
    debug->close();
    auto *rest = find<QAbstractButton>("chipsRest");
    QTRY_VERIFY(rest->isVisible());
    QVERIFY(rest->text().startsWith(u'+'));
    QVERIFY(m_page->minimumSizeHint().width() <= least + rest->width() + 16);
    QVERIFY(m_page->minimumSizeHint().width() <= 972);
    QTRY_COMPARE(layoutFaults(*m_page), QStringList());
    QTest::mouseClick(rest, Qt::LeftButton);
    QTRY_VERIFY(menu->isVisible());
    menu->close();
}

void TestLogPage::menuOfALine()
{
    qint64 wanted = -1;
    for (qint64 line = 0; wanted < 0; ++line) {
        if (m_view->line(line)->message.contains("@devo_pulling_id="))
            wanted = line;
    }
    m_view->setFocus();
    m_view->choose(wanted);
    const auto openMenu = [this]() -> QMenu * {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, m_view->rect().center(),
                                m_view->mapToGlobal(m_view->rect().center()));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        return find<QMenu>("logLineMenu");
    };
    const auto words = [](const QMenu &menu) {
        QStringList out;
        for (const QAction *action : menu.actions())
            out.append(action->text().section(u'\t', 0, 0));
        return out;
    };
    QMenu *menu = openMenu();
    QVERIFY(menu != nullptr);
    QVERIFY2(words(*menu).contains(QStringLiteral("Mark this line")), qPrintable(words(*menu).join(u'|')));
    menu->actions()[1]->trigger();
    menu->close();
    QTRY_VERIFY(find<QMenu>("logLineMenu") == nullptr);
    QVERIFY(m_view->marks().contains(wanted));
    menu = openMenu();
    QVERIFY(words(*menu).contains(QStringLiteral("Take the mark away")));
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(QStringLiteral("Find pull ")))
            action->trigger();
    }
    menu->close();
    QVERIFY(!find<QLineEdit>("logSearch")->text().isEmpty());
    QTRY_VERIFY(find<SearchField>("logSearch")->note().contains(QStringLiteral("of ")));
}

void TestLogPage::goesToATime()
{
    auto *field = find<QLineEdit>("logTime");
    QVERIFY(field != nullptr);
    field->setText(QStringLiteral("06:00"));
    emit field->returnPressed();
    const auto line = m_view->line(m_view->currentLine());
    QVERIFY(line.has_value());
    QCOMPARE(m_time->hourMinute(line->header.timeMs), QStringLiteral("06:00"));
    QVERIFY(!m_view->following());
    field->setText(QStringLiteral("noon"));
    emit field->returnPressed();
    QVERIFY(find<QWidget>("logBanner")->isVisible());
}

void TestLogPage::opensAnOldFile()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("old.log")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("2023-01-16T14:23:08.949    INFO MainProcess::MainThread -> Started\n"
               "2023-01-16T14:23:09.000   ERROR InputProcess::MainThread -> Broken\nTraceback (most recent call last)\n");
    file.close();
    m_page->openFile(file.fileName());
    QTRY_COMPARE(counts(), QStringLiteral("3 lines, 3 shown"));
    QVERIFY(find<QWidget>("logBanner")->isVisible());
    QVERIFY(find<QWidget>("logBanner")->accessibleName().contains(QStringLiteral("old.log")));
    QVERIFY(!find<QAbstractButton>("logFollow")->isEnabled());
    m_page->openFile(dir.filePath(QStringLiteral("none.log")));
    QTRY_VERIFY(find<QWidget>("logBanner")->accessibleName().contains(QStringLiteral("cannot be shown")));
    m_page->showLive();
    QTRY_COMPARE(counts(), QStringLiteral("20,000 lines, 20,000 shown"));
}

void TestLogPage::anOldFileHasItsOwnMarks()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("old.log")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 500; ++i)
        file.write("2023-01-16T14:23:08.949    INFO MainProcess::MainThread -> line\n");
    file.close();
    m_view->choose(100);
    m_view->toggleMark();
    QVERIFY(!m_view->following());
    fillLog(*m_session->buffer, 7, kNow + 1000);
    QTRY_VERIFY(find<QWidget>("newLines")->isVisible());
    m_page->openFile(file.fileName());
    QTRY_COMPARE(counts(), QStringLiteral("500 lines, 500 shown"));
    QVERIFY(m_view->marks().isEmpty());
    QCOMPARE(m_view->currentLine(), -1);
    QVERIFY(!find<QWidget>("newLines")->isVisible());
    QVERIFY(!find<QWidget>("catalogueFoot")->isVisible());
    QTest::mouseClick(find<QAbstractButton>("bannerDeed"), Qt::LeftButton);
    QTRY_COMPARE(counts(), QStringLiteral("20,007 lines, 20,007 shown"));
    QCOMPARE(m_view->marks(), QSet<qint64>{100}); // the live log has its marks again
    QVERIFY(find<QAbstractButton>("logFollow")->isEnabled());
}

void TestLogPage::aTracebackStaysWhole()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("python.log")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray text = "2023-01-16T14:23:09.000   ERROR InputProcess::MainThread -> Broken\n"
                            "Traceback (most recent call last):\n"
                            "  File \"puller.py\", line 214, in pull\n"
                            "    response = self.session.get(url)\n"
                            "2023-01-16T14:23:10.000    INFO InputProcess::MainThread -> Goes on\n";
    file.write(text);
    file.close();
    m_page->openFile(file.fileName());
    QTRY_COMPARE(counts(), QStringLiteral("5 lines, 5 shown"));
    find<QComboBox>("logLevel")->setCurrentIndex(3); // errors: the traceback belongs to one
    QTRY_COMPARE(counts(), QStringLiteral("5 lines, 4 shown"));
    m_view->choose(0);
    m_view->choose(3, true);
    QCOMPARE(m_view->chosenText().toUtf8() + "2023-01-16T14:23:10.000    INFO InputProcess::MainThread -> Goes on\n",
             text);
}

void TestLogPage::readingCanBeStopped()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("large.log")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray line = "2023-01-16T14:23:08.949    INFO MainProcess::MainThread -> " + QByteArray(200, 'x') + '\n';
    for (int i = 0; i < 100'000; ++i)
        file.write(line);
    file.close();
    m_page->openFile(file.fileName());
    auto *banner = find<QWidget>("logBanner");
    QTRY_VERIFY(banner->isVisible());
    if (banner->accessibleName().startsWith(QStringLiteral("Reading large.log: "))) // else the machine was faster
        QTest::mouseClick(find<QAbstractButton>("bannerDeed"), Qt::LeftButton);
    else
        m_page->showLive();
    QVERIFY(!banner->isVisible());
    QTRY_COMPARE(counts(), QStringLiteral("20,000 lines, 20,000 shown"));
    m_page->openFile(file.fileName());
    QTRY_COMPARE(counts(), QStringLiteral("100,000 lines, 100,000 shown"));
}

void TestLogPage::growsWithTheFont()
{
    const LogColumns usual = logColumns(*m_theme);
    qputenv("XDG_CURRENT_DESKTOP", "a desktop, whose font holds");
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    const Theme theme(*qApp);
    const LogColumns grown = logColumns(theme);
    QApplication::setFont(before);
    qunsetenv("XDG_CURRENT_DESKTOP");
    const QFontMetrics metrics(theme.font(Type::Mono));
    QVERIFY(grown.level - grown.time >= metrics.horizontalAdvance(QStringLiteral("00:00:00.000")));
    QVERIFY(grown.component - grown.levelWord >= metrics.horizontalAdvance(QStringLiteral("CRITICAL")));
    QVERIFY(grown.message > usual.message);
}

void TestLogPage::remembersItsFilters()
{
    find<QComboBox>("logLevel")->setCurrentIndex(2);
    find<QLineEdit>("logSearch")->setText(QStringLiteral("Retry"));
    const QByteArray kept = m_page->keptState();
    LogPage other(*m_session, *m_theme, *m_time);
    other.restoreKeptState(kept);
    QCOMPARE(other.findChild<QComboBox *>(QStringLiteral("logLevel"))->currentIndex(), 2);
    QCOMPARE(other.findChild<QLineEdit *>(QStringLiteral("logSearch"))->text(), QStringLiteral("Retry"));
}

void TestLogPage::nothingIsCutOrCovered_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("1366") << QSize(1198, 694) << false;
    QTest::newRow("1366 dark") << QSize(1198, 694) << true;
    QTest::newRow("1920") << QSize(1752, 1006) << false;
    QTest::newRow("smallest") << QSize(972, 566) << true;
}

void TestLogPage::nothingIsCutOrCovered()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    m_page->resize(size);
    QTRY_COMPARE(layoutFaults(*m_page), QStringList());
    const QImage image = m_page->grab().toImage();
    QVERIFY(coloursIn(image) > 12);
    QVERIFY(!isPlain(image, find<QWidget>("logView")));
    QVERIFY(!isPlain(image, find<QWidget>("logStrip")));
}

void TestLogPage::everyControlHasAName()
{
    QCOMPARE(namelessControls(static_cast<const QWidget &>(*m_page)), QStringList());
}

QTEST_MAIN(TestLogPage)
#include "tst_log_page.moc"
