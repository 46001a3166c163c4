// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_clock.h"
#include "frame/frame_settings.h"
#include "frame/main_window.h"
#include "frame/shortcut_sheet.h"
#include "frame_fakes.h"
#include "language.h"
#include "layout_checks.h"
#include "log/log_view.h"
#include "onboarding/onboarding_dialog.h"
#include "onboarding_fakes.h"
#include "page_list.h"
#include "pulls/pulls_page.h"
#include "session/time_display.h"
#include "widgets/chart.h"
#include "widgets/label.h"
#include "widgets/search_field.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace casb;
using namespace casb::ui;
using namespace casb::ui::testing;

namespace {

const QStringList kPlaces{QStringLiteral("overview"), QStringLiteral("pulls"), QStringLiteral("records"),
                          QStringLiteral("persistence"), QStringLiteral("log"), QStringLiteral("settings")};

class DeedSession : public FakeSession
{
    Q_OBJECT

public:
    using FakeSession::FakeSession;
    int pulls = 0;
    QList<bool> paused;
    void pullNow(const ServiceKey &) override { ++pulls; }
    void setPaused(bool on) override { paused << on; }
};

/// What the keyboard can reach below @p root and what says neither what it is nor how it is called.
QStringList silentControls(QWidget &root)
{
    QStringList out;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool inner = widget->objectName().startsWith(QLatin1String("qt_"))
            || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) != nullptr
            || qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr
            || qobject_cast<QLineEdit *>(widget->parentWidget()) != nullptr || widget->isWindow();
        if (inner || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr || !widget->isVisibleTo(&root))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        const QAccessible::Role role = face == nullptr ? QAccessible::NoRole : face->role();
        // What is painted by hand has no role of the platform; it must be called something all the more.
        const bool hasRole = role != QAccessible::NoRole;
        if (!hasRole || face->text(QAccessible::Name).isEmpty())
            out << nameOf(*widget) + QStringLiteral(" role %1").arg(int(role));
    }
    return out;
}

/// The desktop's letters are larger for a while.
auto enlarge(int percent)
{
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(before.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    return qScopeGuard([before] { QApplication::setFont(before); });
}

} // namespace

/// The frame with the pages that it has in the program.
class TestConsolePages : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_theme = std::make_unique<Theme>(*qApp);
        m_settings = std::make_unique<FrameSettings>(m_dir->filePath(QStringLiteral("console.ini")));
        m_session = std::make_unique<DeedSession>(m_clock);
        fillFrame(*m_session, flowingSnapshot(m_clock.nowMs()));
        make();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_settings.reset(); // writes into the folder at last
        m_theme.reset();
        m_dir.reset();
    }

    void everyLineOfTheSheetIsTrue_data()
    {
        QTest::addColumn<QString>("key");
        for (const ShortcutSheet::Line &line : ShortcutSheet::lines())
            QTest::newRow(qPrintable(line.key)) << line.key;
    }
    void everyLineOfTheSheetIsTrue()
    {
        QFETCH(QString, key);
        const auto name = [] { return QApplication::focusWidget() == nullptr ? QString() : QApplication::focusWidget()->objectName(); };
        if (key.size() == 6 && key.startsWith(QLatin1String("Ctrl+")) && key.back().isDigit()) {
            m_window->showPage(key.back() == u'1' ? QStringLiteral("log") : QStringLiteral("overview"));
            press(key);
            QCOMPARE(m_window->currentPage(), kPlaces[key.back().digitValue() - 1]);
        } else if (key == u"F6" || key == u"Shift+F6") {
            m_window->findChild<QListView *>(QStringLiteral("navigation"))->setFocus();
            press(QStringLiteral("F6"));
            QCOMPARE(name(), QStringLiteral("collector"));
            press(QStringLiteral("Shift+F6"));
            QCOMPARE(name(), QStringLiteral("navigation"));
        } else if (key == u"Ctrl+P") {
            press(key);
            QCOMPARE(m_session->pulls, 1);
        } else if (key == u"Ctrl+Shift+P") {
            press(key);
            QCOMPARE(m_session->paused, QList<bool>{true});
        } else if (key == u"Ctrl+F") {
            for (const char *place : {"pulls", "records", "log"}) {
                // From the navigation, and from inside of the page, where it may have a key of its own.
                QWidget *page = m_window->showPage(QLatin1String(place));
                for (QWidget *from : {static_cast<QWidget *>(m_window->findChild<QListView *>(QStringLiteral("navigation"))), page->nextInFocusChain()}) {
                    from->setFocus();
                    press(key);
                    QVERIFY2(qobject_cast<SearchField *>(QApplication::focusWidget()) != nullptr, place);
                }
            }
        } else if (key == u"Ctrl+L") {
            for (const char *place : {"pulls", "log"}) {
                QWidget *page = m_window->showPage(QLatin1String(place));
                m_window->findChild<QListView *>(QStringLiteral("navigation"))->setFocus();
                press(key);
                QVERIFY2(page->isAncestorOf(QApplication::focusWidget()), place);
                QVERIFY2(QApplication::focusWidget()->property("filter").toBool(), place);
            }
        } else if (key == u"Ctrl+B") {
            QWidget *page = m_window->showPage(QStringLiteral("log"));
            fillLog(*m_session->buffer, 40, kNow);
            auto *view = page->findChild<QWidget *>(QStringLiteral("logView"));
            view->setFocus();
            QTRY_VERIFY(view->isVisible());
            QTest::keyClick(view, Qt::Key_Up);
            press(key);
            QVERIFY(view->hasFocus());
        } else if (key == u"F2" || key == u"F3" || key == u"End") {
            QWidget *page = m_window->showPage(QStringLiteral("log"));
            auto *view = page->findChild<LogView *>(QStringLiteral("logView"));
            QTRY_COMPARE(page->findChild<Label *>(QStringLiteral("logCounts"))->text(),
                         QStringLiteral("20,000 lines, 20,000 shown"));
            view->setFocus();
            if (key == u"F2") {
                view->choose(10);
                view->toggleMark();
                view->choose(5);
            } else if (key == u"F3") {
                page->findChild<SearchField *>(QStringLiteral("logSearch"))->setText(QStringLiteral("Pull Started"));
                QTRY_VERIFY(page->findChild<SearchField *>(QStringLiteral("logSearch"))->note().contains(QStringLiteral("matches")));
            } else {
                view->choose(10);
                QVERIFY(!view->following());
            }
            const qint64 before = view->currentLine();
            press(key);
            QVERIFY(key == u"End" ? view->following() : view->currentLine() != before);
        } else if (key == u"+") {
            m_window->showPage(QStringLiteral("pulls"));
            settle();
            auto *chart = m_window->findChild<QWidget *>(QStringLiteral("pulls"))->findChild<Chart *>();
            QSignalSpy zoomed(chart, &Chart::columnRangeChanged);
            chart->setFocus();
            press(key);
            QCOMPARE(zoomed.size(), 1);
        } else if (key == u"F5") {
            QSignalSpy state(m_session.get(), &Session::stateChanged), pull(m_session.get(), &Session::pullChanged);
            press(key);
            QCOMPARE(state.size(), 2);
            QCOMPARE(pull.size(), 2);
        } else if (key == u"Ctrl+N") {
            expect(key, &MainWindow::newTenantWanted);
        } else if (key == u"Ctrl+I") {
            expect(key, &MainWindow::importWanted);
        } else if (key == u"Ctrl+O") {
            expect(key, &MainWindow::openWanted);
        } else if (key == u"F1") {
            press(key);
            QVERIFY(m_window->findChild<ShortcutSheet *>() != nullptr);
        } else if (key == u"Ctrl+Q") {
            expect(key, &MainWindow::closed);
        } else {
            QFAIL("nobody looks whether this line is true");
        }
    }

    void everyControlHasRoleAndName_data()
    {
        QTest::addColumn<QString>("place");
        for (const QString &place : kPlaces)
            QTest::newRow(qPrintable(place)) << place;
    }
    void everyControlHasRoleAndName()
    {
        QFETCH(QString, place);
        m_window->showPage(place);
        QTRY_COMPARE(silentControls(*m_window).join(u'\n'), QString());
    }

    void everyPageIsDrawn_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        for (const QString &place : kPlaces) {
            for (const bool dark : {false, true}) {
                for (const int percent : {100, 200}) {
                    for (const QSize &size : {QSize(1024, 640), QSize(1366, 768), QSize(1920, 1080)}) {
                        QTest::addRow("%s %s %d %% %d", qPrintable(place), dark ? "dark" : "light", percent, size.width())
                            << place << dark << percent << size;
                    }
                }
            }
        }
    }
    /// Nothing empty, cut or covered, in both themes, also where the desktop's letters are twice as large.
    void everyPageIsDrawn()
    {
        QFETCH(QString, place);
        QFETCH(bool, dark);
        QFETCH(int, percent);
        QFETCH(QSize, size);
        const auto letters = enlarge(percent);
        m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        make();
        QTRY_COMPARE(m_theme->font(Type::Body).pointSizeF(), QApplication::font().pointSizeF()); // told by the event loop
        m_window->resize(size);
        QWidget *page = m_window->showPage(place);
        for (const QTableView *table : page->findChildren<QTableView *>()) {
            if (table->isVisible() && place != u"persistence")
                QTRY_VERIFY(table->model()->rowCount() > 3);
        }
        settle();
        (void)QTest::qWaitFor([this] { return layoutFaults(*m_window).isEmpty(); }, 5000); // names the faults sooner
        QVERIFY2(layoutFaults(*m_window).isEmpty(), qPrintable(layoutFaults(*m_window).join(u'\n')));
        QTRY_VERIFY(!isPlain(m_window->grab().toImage(), page));
        const QImage image = m_window->grab().toImage();
        saveShot();
        QVERIFY(coloursIn(image) > 24);
        const int bright = qGray(image.pixel(page->mapTo(m_window.get(), QPoint(4, page->height() / 2))));
        QVERIFY2(dark ? bright < 64 : bright > 192, qPrintable(QString::number(bright)));
    }

    void wordsOfOtherLanguagesFit_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("trouble");
        for (const char *language : {"de", "es", "fr", "ja"}) {
            for (const int percent : {100, 200}) {
                for (const QString &place : kPlaces) {
                    QTest::addRow("%s %s %d %%", language, qPrintable(place), percent)
                        << QString::fromLatin1(language) << place << percent << false;
                }
                QTest::addRow("%s trouble %d %%", language, percent)
                    << QString::fromLatin1(language) << kPlaces[0] << percent << true;
            }
        }
    }
    /// Longer words than the English ones are neither cut nor covered.
    void wordsOfOtherLanguagesFit()
    {
        QFETCH(QString, language);
        QFETCH(QString, place);
        QFETCH(int, percent);
        QFETCH(bool, trouble);
        const auto letters = enlarge(percent);
        installLanguage(language);
        const auto back = qScopeGuard([] { installLanguage(QStringLiteral("en")); });
        if (trouble)
            fillFrame(*m_session, troubleSnapshot(m_clock.nowMs()));
        make();
        QTRY_COMPARE(m_theme->font(Type::Body).pointSizeF(), QApplication::font().pointSizeF());
        for (const QSize &size : {QSize(1024, 640), QSize(1366, 768)}) {
            m_window->resize(size);
            m_window->showPage(place);
            settle();
            (void)QTest::qWaitFor([this] { return layoutFaults(*m_window).isEmpty(); });
            const QString faults = layoutFaults(*m_window).join(u'\n');
            saveShot();
            QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(size.width()).arg(faults)));
        }
    }

    void everyControlOfTheWizardHasRoleAndName_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "ja"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    /// And all of its words are there whole.
    void everyControlOfTheWizardHasRoleAndName()
    {
        QFETCH(QString, language);
        installLanguage(language);
        const auto back = qScopeGuard([] { installLanguage(QStringLiteral("en")); });
        OpeningSession session(m_clock);
        ScriptedTester tester;
        ScriptedDelivery delivery;
        OnboardingParts parts{session, *m_theme, m_times};
        parts.tester = &tester;
        parts.destinations = &delivery;
        parts.folder = m_dir->path();
        OnboardingDialog dialog(parts);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto find = [&dialog](const char *name) { return dialog.findChild<QWidget *>(QLatin1String(name)); };
        for (const char *door : {"doorImport", "doorPaste", "doorDemo", "doorNew"}) {
            QTest::mouseClick(find(door), Qt::LeftButton);
            QCOMPARE(silentControls(dialog), QStringList());
            (void)QTest::qWaitFor([&dialog] { return layoutFaults(dialog).isEmpty(); });
            QVERIFY2(layoutFaults(dialog).isEmpty(), qPrintable(layoutFaults(dialog).join(u'\n')));
        }
        QTest::mouseClick(find("onboardingNext"), Qt::LeftButton);
        for (const auto &[field, text] : {std::pair{"tenantName", "t"}, std::pair{"tenantApiKey", "k"}, std::pair{"tenantClientId", "i"}, std::pair{"tenantClientSecret", "s"}})
            QTest::keyClicks(find(field), QLatin1String(text));
        find("tenantClientSecret")->setFocus();
        QTest::keyClick(find("tenantClientSecret"), Qt::Key_Tab);
        for (int step = 1; step < 4; ++step) {
            QCOMPARE(dialog.step(), step);
            QCOMPARE(silentControls(dialog), QStringList());
            (void)QTest::qWaitFor([&dialog] { return layoutFaults(dialog).isEmpty(); });
            QVERIFY2(layoutFaults(dialog).isEmpty(), qPrintable(layoutFaults(dialog).join(u'\n')));
            if (step == 3)
                QTest::mouseClick(find("place")->findChildren<QAbstractButton *>().at(2), Qt::LeftButton);
            QTRY_VERIFY(find("onboardingNext")->isEnabled());
            QTest::mouseClick(find("onboardingNext"), Qt::LeftButton);
        }
        QCOMPARE(dialog.step(), 4);
        QCOMPARE(silentControls(dialog), QStringList());
    }

    void deadLettersAreReachedFromCardAndPull()
    {
        DeadLetter letter;
        letter.id = 1;
        letter.key = kAlerts;
        letter.pullingId = QStringLiteral("17");
        letter.raw = "17";
        letter.reason = QStringLiteral("it is no object");
        {
            const QMutexLocker lock(&m_session->rows->mutex);
            m_session->rows->letters = {letter};
        }
        m_window->showPage(QStringLiteral("overview"));
        m_session->shown.spool.deadLetters = 1;
        emit m_session->snapshotChanged(m_session->shown);
        QAbstractButton *deed = nullptr;
        for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>())
            deed = button->text() == u"Show dead letters" ? button : deed;
        QVERIFY(deed != nullptr);
        QTest::mouseClick(deed, Qt::LeftButton);
        QCOMPARE(m_window->currentPage(), QStringLiteral("records"));
        auto *table = m_window->findChild<QTableView *>(QStringLiteral("lettersTable"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(silentControls(*m_window).join(u'\n'), QString());
        press(QStringLiteral("Ctrl+L"));
        QVERIFY(QApplication::focusWidget()->objectName().startsWith(QLatin1String("filterLetter")));
        // F5 reads again.
        {
            const QMutexLocker lock(&m_session->rows->mutex);
            m_session->rows->letters.clear();
        }
        press(QStringLiteral("F5"));
        QTRY_COMPARE(table->model()->rowCount(), 0);

        auto *pulls = qobject_cast<PullsPage *>(m_window->showPage(QStringLiteral("pulls")));
        emit pulls->deadLettersWanted(kAlerts.service, QStringLiteral("17"));
        QCOMPARE(m_window->currentPage(), QStringLiteral("records"));
        QVERIFY(table->isVisible());
        QCOMPARE(m_window->findChild<QLineEdit *>(QStringLiteral("filterLetterPull"))->text(), QStringLiteral("17"));
    }

    void noPageWaitsForTheStore()
    {
        // A read that takes as long as it likes: whoever waits for the store in this thread hangs here.
        const auto mayEnd = std::make_shared<QSemaphore>(); // the read may outlive this function
        const auto end = qScopeGuard([mayEnd] { mayEnd->release(); });
        m_session->queries().run<bool>([mayEnd](StoreReader &) {
            mayEnd->acquire();
            return true;
        });
        QSet<QWidget *> pages;
        for (int round = 0; round < 2; ++round) {
            for (const QString &place : kPlaces) {
                pages.insert(m_window->showPage(place));
                m_window->repaint();
                QCOMPARE(m_window->currentPage(), place);
            }
        }
        QCOMPARE(pages.size(), kPlaces.size());
    }

private:
    void make()
    {
        PageDeeds deeds;
        deeds.show = [this](const QString &id) { return m_window->showPage(id); };
        deeds.newTenant = [] {};
        deeds.importCollector = [] {};
        deeds.startDemo = [] {};
        deeds.enterCredentials = [](const QString &) {};
        deeds.restart = [](const ServiceKey &) {};
        deeds.folder = m_dir->path();
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_session, *m_theme, m_times, *m_settings, m_reminders,
                                                pageList(*m_session, *m_theme, m_times, m_reminders, deeds));
        m_window->resize(1366, 768);
        m_window->showPage(QStringLiteral("overview"));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    /// For eyes, where somebody asks for it.
    void saveShot()
    {
        const QString folder = qEnvironmentVariable("CASB_SHOTS");
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        if (!folder.isEmpty())
            m_window->grab().toImage().save(QStringLiteral("%1/page-%2-%3.png").arg(folder, name).arg(m_window->width()));
    }
    /// Until all that was asked of the store has been shown, also what is asked for because of an answer.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            const QFuture<bool> through = m_session->queries().run<bool>([](StoreReader &) { return true; });
            QTRY_VERIFY(through.isFinished());
            QCoreApplication::sendPostedEvents();
        }
    }
    void press(const QString &key)
    {
        const QKeyCombination keys = QKeySequence(key)[0];
        QWidget *target = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_window.get();
        QTest::keyClick(target, keys.key(), keys.keyboardModifiers());
    }
    template <typename Signal> void expect(const QString &key, Signal signal)
    {
        QSignalSpy spy(m_window.get(), signal);
        press(key);
        QCOMPARE(spy.size(), 1);
    }

    FakeClock m_clock{kNow};
    TimeDisplay m_times;
    Reminders m_reminders;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FrameSettings> m_settings;
    std::unique_ptr<DeedSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestConsolePages)
#include "tst_console_pages.moc"
