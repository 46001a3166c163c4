// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/frame_settings.h"
#include "frame/main_window.h"
#include "frame/navigation.h"
#include "frame/note_page.h"
#include "frame/status_line.h"
#include "frame/top_bar.h"
#include "session/reminders.h"
#include "session/tenant_session.h"
#include "session/time_display.h"
#include "widgets/status_chip.h"

#include "fake_clock.h"
#include "frame_fakes.h"
#include "layout_checks.h"

#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace casb;
using namespace casb::ui;
using namespace casb::ui::testing;

namespace {

const char *const kPlaces[] = {"overview", "pulls", "records", "persistence", "log", "settings"};

/// Writes down what a person asked for.
class DeedSession : public FakeSession
{
public:
    using FakeSession::FakeSession;
    void pullNow(const ServiceKey &) override { ++pulls; }
    void setPaused(bool on) override { paused << on; }
    int pulls = 0;
    QList<bool> paused;
};

} // namespace

class TestFrame : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<FrameSettings>(m_folder->filePath(QStringLiteral("console.ini")));
        m_session = std::make_unique<DeedSession>(m_clock);
        fillFrame(*m_session, flowingSnapshot(m_clock.nowMs()));
        m_made.clear();
        m_window = make();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_settings.reset(); // writes into the folder at last
        m_folder.reset();
    }

    void placesByKey_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 1; i <= 6; ++i)
            QTest::addRow("Ctrl+%d", i) << i;
    }
    void placesByKey()
    {
        QFETCH(int, number);
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), QLatin1String(kPlaces[number - 1]));
        QVERIFY(m_made.contains(QLatin1String(kPlaces[number - 1])));
    }

    void pagesAreMadeOnce()
    {
        QCOMPARE(m_made.size(), 1); // only what was shown
        QSet<QWidget *> pages;
        for (int round = 0; round < 3; ++round) {
            for (const char *place : kPlaces)
                pages.insert(m_window->showPage(QLatin1String(place)));
        }
        QCOMPARE(m_made.size(), 6);
        QCOMPARE(pages.size(), 6);
    }

    void deedsByKeyAndMouse()
    {
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QTest::mouseClick(m_window->findChild<QPushButton *>(QStringLiteral("pullNow")), Qt::LeftButton);
        QCOMPARE(m_session->pulls, 2);
        auto *pause = m_window->findChild<QPushButton *>(QStringLiteral("pause"));
        QTest::mouseClick(pause, Qt::LeftButton);
        QCOMPARE(m_session->paused, QList<bool>{true});
        m_session->shown.phase = EngineSnapshot::Phase::Paused;
        emit m_session->snapshotChanged(m_session->shown);
        QCOMPARE(pause->text(), QStringLiteral("Resume"));
        QVERIFY(!m_window->findChild<QPushButton *>(QStringLiteral("pullNow"))->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_session->paused, (QList<bool>{true, false}));
    }

    void tenantsSideBySide()
    {
        TenantSession tenants(*m_session);
        m_window->setTenants(tenants);
        QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("tenantList"))->isVisible()); // one tenant needs no list
        for (const char *name : {"fabrikam-us", "adatum-au"}) {
            InputConfig input = m_session->configuration.inputs.first();
            input.name = QLatin1String(name);
            input.id = input.name + QStringLiteral("_1");
            input.enabled = input.name != QLatin1String("adatum-au");
            m_session->configuration.inputs << input;
        }
        emit m_session->opened();
        const auto rows = [this] {
            QStringList words;
            for (const auto *row : m_window->findChildren<QAbstractButton *>(QStringLiteral("tenantRow")))
                words << row->accessibleName();
            return words;
        };
        auto *list = m_window->findChild<QWidget *>(QStringLiteral("tenantList"));
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(rows().size(), 3); // all are in view, so all can be chosen
        auto *row = m_window->findChildren<QAbstractButton *>(QStringLiteral("tenantRow")).at(1);
        QVERIFY(row->accessibleName().contains(QStringLiteral("fabrikam-us")));
        row->setFocus(Qt::TabFocusReason);
        QTest::keyClick(row, Qt::Key_Space);
        QCOMPARE(tenants.tenant(), QStringLiteral("fabrikam-us"));
        QCOMPARE(rows().size(), 2);
        auto *field = m_window->findChild<QAbstractButton *>(QStringLiteral("collector"));
        QVERIFY2(field->accessibleName().contains(QStringLiteral("fabrikam-us")), qPrintable(field->accessibleName()));
        QVERIFY(field->accessibleName().contains(QStringLiteral("2 of 3")));
        tenants.viewTenant(QStringLiteral("adatum-au"));
        QCOMPARE(m_window->findChild<TopBar *>()->findChild<StatusChip *>()->word(),
                 QStringLiteral("off")); // the state is of what is in view
        tenants.viewTenant(QStringLiteral("fabrikam-us"));
        QVERIFY2(layoutFaults(*m_window).isEmpty(), qPrintable(layoutFaults(*m_window).join(u'\n')));
        // The menu offers all of them, and the way back to all.
        QTest::mouseClick(field, Qt::LeftButton);
        QMenu *tenantsMenu = nullptr;
        for (QMenu *one : m_window->findChildren<QMenu *>()) {
            if (one->isVisible())
                tenantsMenu = one;
        }
        QVERIFY(tenantsMenu != nullptr);
        QVERIFY(tenantsMenu->actions().first()->text().startsWith(QStringLiteral("All tenants")));
        tenantsMenu->actions().first()->trigger();
        tenantsMenu->close();
        QVERIFY(tenants.tenant().isEmpty());
        // What is in view survives a restart.
        tenants.viewTenant(QStringLiteral("adatum-au"));
        QCOMPARE(m_settings->tenant(), QStringLiteral("adatum-au"));
        m_window.reset();
    }

    void navigationCollapsesWhenNarrow()
    {
        auto *navigation = m_window->findChild<Navigation *>();
        QVERIFY(!navigation->collapsed());
        m_window->resize(1100, 700);
        QTRY_VERIFY(navigation->collapsed());
        QCOMPARE(navigation->width(), 52);
        m_window->resize(1366, 768);
        QTRY_COMPARE(navigation->width(), 168);
    }

    void regionsByF6()
    {
        m_window->findChild<QListView *>(QStringLiteral("navigation"))->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QWidget *top = QApplication::focusWidget();
        QVERIFY(top);
        QCOMPARE(top->objectName(), QStringLiteral("collector"));
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("navigation"));
    }

    void restartRemembers()
    {
        m_window->showPage(QStringLiteral("log"));
        m_window->resize(1280, 700);
        m_session->shown = flowingSnapshot(m_clock.nowMs());
        m_window->close();
        m_window = make();
        QCOMPARE(m_settings->page(), QStringLiteral("log"));
        QCOMPARE(m_window->size(), QSize(1280, 700));
    }

    void badgeAndStatus()
    {
        auto *line = m_window->findChild<StatusLine *>();
        QVERIFY(line->text().contains(QStringLiteral("Delivered today 11,807")));
        QVERIFY(line->text().contains(QStringLiteral("Requests today 251 of 1,000")));
        m_session->shown = troubleSnapshot(m_clock.nowMs());
        emit m_session->snapshotChanged(m_session->shown);
        const auto *list = m_window->findChild<QListView *>(QStringLiteral("navigation"));
        QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("4")));
    }

    void pullNowIsForWhatRuns()
    {
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_session->pulls, 1);
        m_session->shown.phase = EngineSnapshot::Phase::Paused;
        emit m_session->snapshotChanged(m_session->shown);
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_session->pulls, 1);
    }

    void regionsShowTheKeyboard()
    {
        auto *navigation = m_window->findChild<QListView *>(QStringLiteral("navigation"));
        QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, QPoint(20, 20));
        m_window->setAttribute(Qt::WA_KeyboardFocusChange, false); // as after the mouse
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), m_window->findChild<StatusLine *>());
        QVERIFY(m_window->testAttribute(Qt::WA_KeyboardFocusChange));
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), navigation);
    }

    void everyControlHasAName() { QCOMPARE(namelessControls(*m_window), QStringList()); }

    void nothingOverlaps_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest") << QSize(1024, 640);
        QTest::newRow("laptop") << QSize(1366, 768);
        QTest::newRow("large") << QSize(1920, 1080);
    }
    void nothingOverlaps()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        QTRY_COMPARE(m_window->size(), size);
        QTRY_COMPARE(layoutFaults(*m_window), QStringList());
    }

private:
    std::unique_ptr<MainWindow> make()
    {
        QList<PageEntry> pages;
        for (const char *place : kPlaces) {
            const QString id = QLatin1String(place);
            pages << PageEntry{id, id, id, [this, id]() -> QWidget * {
                                   m_made << id;
                                   return new NotePage(*m_theme, id, id);
                               }};
        }
        auto window = std::make_unique<MainWindow>(*m_session, *m_theme, m_times, *m_settings, m_reminders, pages);
        window->showPage(m_settings->page());
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window does not become active");
        return window;
    }

    FakeClock m_clock{kNow};
    TimeDisplay m_times;
    Reminders m_reminders;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FrameSettings> m_settings;
    std::unique_ptr<DeedSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_made;
};

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
