// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_names.h"
#include "fake_clock.h"
#include "layout_checks.h"
#include "page_fakes.h"
#include "persistence/diff_view.h"
#include "persistence/histogram_slider.h"
#include "persistence/history_model.h"
#include "persistence/persistence_page.h"
#include "persistence/reset_dialog.h"
#include "persistence/restore_dialog.h"
#include "persistence/state_card.h"
#include "persistence/state_edit.h"
#include "persistence/state_form.h"
#include "persistence/what_followed.h"
#include "session/time_display.h"
#include "widgets/label.h"
#include "widgets/segments.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <cmath>
#include <ctime>

using namespace casb;
using namespace casb::ui;
using namespace casb::ui::testing;

class TestPersistencePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void statesInWords();
    void countFollowsTheHistory();
    void resetTellsTheEffectAndIsUndone();
    void resetByKeyboard();
    void keepingChangesNothing();
    void failureIsSaid();
    void differenceAndRestore();
    void importIsValidated();
    void onlyWhatIsMissingIsSentUnlessAsked();
    void effectCountsWhatDevoHas();
    void importTellsItsEffect();
    void importNamesTheInput();
    void importSpeaksTheZoneShown();
    void importReadsFiles_data();
    void importReadsFiles();
    void importBeginsWithTheServiceShown();
    void aStateIsInForceUntilTheNextOne();
    void restoreFromTheRow();
    void whatFollowedAReset();
    void whatFollowedInAPullUnderWay();
    void noSpanChosenKeepsTheRange();
    void theOtherZoneIsEverywhere();
    void undoIsWhatWasInForceAtTheDeed();
    void failedRestoreKeepsItsDialog();
    void manyIdsKeepThePageSmall();
    void sliderIsOne();
    void stepsAndDayStart();
    void keyboardOrderOfTheReset();
    void returnDoesWhatTheButtonSays();
    void chosenSpan();
    void resetFitsTheScreen();
    void nothingIsCutOrCovered_data();
    void nothingIsCutOrCovered();
    void everyControlHasAName();

private:
    template <typename T> T *find(const char *name) { return m_page->findChild<T *>(QString::fromLatin1(name)); }
    QByteArray state(const ServiceKey &key)
    {
        const QMutexLocker lock(&m_session->rows->mutex);
        return m_session->rows->states.value(key).value.json;
    }
    ResetDialog *openReset()
    {
        QTest::mouseClick(find<QAbstractButton>("reset alerts"), Qt::LeftButton);
        return find<ResetDialog>("resetDialog");
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<PersistencePage> m_page;
};

void TestPersistencePage::init()
{
    m_clock = std::make_unique<FakeClock>(kNow);
    m_session = std::make_unique<FakeSession>(*m_clock);
    m_theme = std::make_unique<Theme>(*qApp);
    m_time = std::make_unique<TimeDisplay>();
    fillRealistic(*m_session);
    m_page = std::make_unique<PersistencePage>(*m_session, *m_theme, *m_time);
    m_page->resize(1198, 694);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(find<Label>("headline alerts") != nullptr && find<QTableView>("historyTable")->model()->rowCount() == 100);
}

void TestPersistencePage::cleanup()
{
    m_page.reset();
    m_time.reset();
    m_theme.reset();
    m_session.reset();
    m_clock.reset();
}

void TestPersistencePage::statesInWords()
{
    QVERIFY(find<Label>("headline alerts")->text().startsWith(QStringLiteral("Up to 09:")));
    QVERIFY(find<Label>("headline alerts")->text().endsWith(QStringLiteral("17 March 2026")));
    QVERIFY(find<Label>("headline events")->text().startsWith(QStringLiteral("Position ")));
    QTest::mouseClick(find<QAbstractButton>("copyJson alerts"), Qt::LeftButton);
    QCOMPARE(QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()), QJsonDocument::fromJson(state(kAlerts)));
}

void TestPersistencePage::countFollowsTheHistory()
{
    const auto kept = [this]() -> QString {
        const QMutexLocker lock(&m_session->rows->mutex);
        return numberText(m_session->rows->history.value(kAlerts).size()) + QStringLiteral(" kept");
    };
    const auto says = [&] {
        const auto labels = find<QWidget>("stateHistory")->findChildren<ElidedLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const ElidedLabel *label) { return label->text() == kept(); });
    };
    QTRY_VERIFY(says());
    m_session->rows->setState(kAlerts, m_session->rows->states.value(kAlerts).value, StateCause::Pull, {}, {}, kNow);
    emit m_session->stateChanged(kAlerts);
    QTRY_VERIFY(says());
}

void TestPersistencePage::resetTellsTheEffectAndIsUndone()
{
    const QByteArray before = state(kAlerts);
    ResetDialog *dialog = openReset();
    QVERIFY(dialog != nullptr);
    auto *sources = dialog->findChild<Label *>(QStringLiteral("effect1"));
    QTRY_VERIFY(sources->text() != QStringLiteral("…"));
    dialog->findChild<QDateEdit *>(QStringLiteral("resetDate"))->setDate(QDate(2026, 3, 14));
    dialog->findChild<QTimeEdit *>(QStringLiteral("resetTime"))->setTime(QTime(0, 0));
    qint64 expected = 0;
    const QMap<qint64, qint64> hours = m_session->rows->sourcesByHour.value(kAlerts);
    for (auto it = hours.lowerBound(dialog->chosenMs()); it != hours.cend(); ++it)
        expected += it.value();
    QCOMPARE(sources->text(), numberText(expected));
    auto *deed = dialog->findChild<QAbstractButton *>(QStringLiteral("resetDeed"));
    QCOMPARE(deed->text(), QStringLiteral("Reset alerts to 14 March 00:00"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("resetReason")), QStringLiteral("case 4711"));
    QTest::mouseClick(deed, Qt::LeftButton);
    QTRY_COMPARE(state(kAlerts), QByteArray("{\"initial_start_time_in_utc\": \"2026-03-01T00:00:00Z\", "
                                            "\"last_event_time_in_utc\": \"2026-03-14T00:00:00Z\", \"last_ids\": [], "
                                            "\"@persistence_version\": 1}"));
    QCOMPARE(m_session->rows->history.value(kAlerts).front().reason, QStringLiteral("case 4711"));
    auto *banner = find<QWidget>("stateBanner");
    QTRY_VERIFY(banner->isVisible());
    QTRY_COMPARE(find<Label>("headline alerts")->text(), QStringLiteral("Up to 00:00:00 UTC\n14 March 2026"));
    QTest::mouseClick(banner->findChild<QAbstractButton *>(), Qt::LeftButton);
    QTRY_COMPARE(state(kAlerts), before);
    QCOMPARE(m_session->rows->history.value(kAlerts).front().cause, StateCause::Restore);
}

void TestPersistencePage::resetByKeyboard()
{
    ResetDialog *dialog = openReset();
    const qint64 begin = dialog->chosenMs();
    auto *slider = dialog->findChild<HistogramSlider *>(QStringLiteral("resetSlider"));
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(dialog->chosenMs(), begin - 3'600'000);
    QTest::keyClick(slider, Qt::Key_PageDown);
    QCOMPARE(dialog->chosenMs(), begin - 25 * 3'600'000);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("resetDayStart")), Qt::LeftButton);
    QCOMPARE(dialog->chosenMs() % 86'400'000, 0);
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() - 1, 60));
    QVERIFY(dialog->chosenMs() <= kNow); // never into the future
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(find<ResetDialog>("resetDialog") == nullptr);
}

void TestPersistencePage::keepingChangesNothing()
{
    const QByteArray before = state(kAlerts);
    ResetDialog *dialog = openReset();
    QVERIFY(dialog->focusWidget() == dialog->findChild<QAbstractButton *>(QStringLiteral("resetKeep")));
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("resetKeep")), Qt::LeftButton);
    QTRY_VERIFY(find<ResetDialog>("resetDialog") == nullptr);
    QCOMPARE(state(kAlerts), before);
    QVERIFY(!find<QWidget>("stateBanner")->isVisible());
}

void TestPersistencePage::failureIsSaid()
{
    m_session->changeFailure = {ErrorId::StoreFailed, QStringLiteral("disk full"), {}};
    ResetDialog *dialog = openReset();
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("resetDeed")), Qt::LeftButton);
    const auto said = [dialog] {
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->accessibleName().contains(QStringLiteral("disk full")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(said());
    QVERIFY(dialog->isVisible());
}

void TestPersistencePage::differenceAndRestore()
{
    auto *table = find<QTableView>("historyTable");
    QTest::mouseClick(find<QAbstractButton>("personsOnly"), Qt::LeftButton, {}, QPoint(8, 10));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    const QModelIndex row = table->model()->index(1, 2);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row).center());
    QVERIFY(row.data().toString().startsWith(QStringLiteral("Reset: time")));
    QVERIFY(find<Label>("differenceReason")->text().contains(QStringLiteral("case 4711")));
    int removed = 0;
    for (const DiffLine &line : find<DiffView>("stateDiff")->diff())
        removed += line.kind == DiffLine::Kind::Removed ? 1 : 0;
    QVERIFY(removed >= 1);
    QTRY_VERIFY(find<Label>("restoreEffect")->text().contains(QStringLiteral("are collected again")));
    const QByteArray wanted = m_session->rows->historyRowJson(kAlerts, StateCause::Reset);
    QTest::mouseClick(find<QAbstractButton>("restoreState"), Qt::LeftButton);
    auto *dialog = find<RestoreDialog>("restoreDialog");
    QVERIFY(dialog != nullptr);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("restoreDeed")), Qt::LeftButton);
    QTRY_COMPARE(state(kAlerts), wanted);
    QTRY_VERIFY(find<QWidget>("stateBanner")->isVisible());
}

void TestPersistencePage::importIsValidated()
{
    QTest::mouseClick(find<QAbstractButton>("stateImport"), Qt::LeftButton);
    auto *form = find<StateForm>("stateForm");
    QVERIFY(form != nullptr);
    auto *deed = form->findChild<QAbstractButton *>(QStringLiteral("formDeed"));
    QVERIFY(!deed->isEnabled());
    form->setText("{\"initial_start_time_in_utc\": \"2026-03-01T00:00:00Z\", \"last_event_time_in_utc\": \"yesterday\"}");
    QVERIFY(!deed->isEnabled());
    QVERIFY(form->findChild<Label *>(QStringLiteral("formVerdict"))->text().startsWith(QStringLiteral("last_event_time_in_utc: ")));
    form->setText("{\"initial_start_time_in_utc\": \"2026-03-01T00:00:00Z\", \"last_event_time_in_utc\": "
                  "\"2026-03-10T00:00:00Z\", \"last_ids\": [\"x\"]}");
    QVERIFY(deed->isEnabled());
    QTest::mouseClick(deed, Qt::LeftButton);
    QTRY_VERIFY(state(kAlerts).contains("2026-03-10T00:00:00Z"));
    QCOMPARE(m_session->rows->history.value(kAlerts).front().cause, StateCause::Edit);
}

void TestPersistencePage::onlyWhatIsMissingIsSentUnlessAsked()
{
    ResetDialog *dialog = openReset();
    auto *toSend = dialog->findChild<Label *>(QStringLiteral("effect2"));
    QTRY_COMPARE(toSend->text(), QStringLiteral("0")); // the filter knows them all
    auto *all = dialog->findChild<QRadioButton *>(QStringLiteral("resendAll"));
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    QTRY_COMPARE(toSend->text(), dialog->findChild<Label *>(QStringLiteral("effect1"))->text());
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("resetDeed")), Qt::LeftButton);
    QTRY_VERIFY(find<QWidget>("stateBanner")->isVisible());
    QCOMPARE(m_session->lastResend, Resend::Everything);
    QTest::mouseClick(find<QWidget>("stateBanner")->findChild<QAbstractButton *>(), Qt::LeftButton);
    QTRY_COMPARE(m_session->lastResend, Resend::OnlyMissing); // the undo makes the filter know again
    dialog = openReset();
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("resetDeed")), Qt::LeftButton);
    QTRY_COMPARE(m_session->rows->history.value(kAlerts).front().cause, StateCause::Reset);
    QCOMPARE(m_session->lastResend, Resend::OnlyMissing);
}

void TestPersistencePage::effectCountsWhatDevoHas()
{
    {
        const QMutexLocker lock(&m_session->rows->mutex);
        m_session->rows->cursors[0].nextRecord = 900; // of 1,000; of the last hundred fifty are alerts
    }
    ResetDialog *dialog = openReset();
    auto *sources = dialog->findChild<Label *>(QStringLiteral("effect1"));
    auto *words = dialog->findChild<Label *>(QStringLiteral("effectWords1"));
    QTRY_VERIFY(words->text().contains(QStringLiteral("are in Devo already")));
    const QString all = sources->text();
    QVERIFY2(!words->text().contains(QString(QStringLiteral("about ") + all + QStringLiteral(" are"))), qPrintable(words->text()));
}

void TestPersistencePage::importTellsItsEffect()
{
    QTest::mouseClick(find<QAbstractButton>("stateImport"), Qt::LeftButton);
    auto *form = find<StateForm>("stateForm");
    QVERIFY(!form->findChild<QWidget *>(QStringLiteral("formEffect"))->isVisible());
    form->setText("{\"initial_start_time_in_utc\": \"2026-03-01T00:00:00Z\", \"last_event_time_in_utc\": "
                  "\"2026-03-16T00:00:00Z\", \"last_ids\": []}");
    QVERIFY(form->findChild<QWidget *>(QStringLiteral("formEffect"))->isVisible());
    QTRY_COMPARE(form->findChild<Label *>(QStringLiteral("effect0"))->text(), QStringLiteral("1 d 9 h"));
    QTRY_VERIFY(form->findChild<Label *>(QStringLiteral("effect1"))->text() != QStringLiteral("…"));
    QVERIFY(form->sizeHint().height() <= 640);
}

void TestPersistencePage::importNamesTheInput()
{
    // A second input whose alerts are a day further: the same state means another effect there.
    ServiceKey other = kAlerts;
    other.inputId = QStringLiteral("casb_2");
    m_session->rows->setState(other, resetState(QStringLiteral("alerts"), {}, kNow, kNow), StateCause::Pull, {}, {}, kNow);
    emit m_session->opened();
    QTRY_VERIFY(m_page->findChildren<StateCard *>().size() == 3);

    QTest::mouseClick(find<QAbstractButton>("stateImport"), Qt::LeftButton);
    auto *form = find<StateForm>("stateForm");
    auto *service = form->findChild<QComboBox *>(QStringLiteral("formService"));
    QStringList names;
    for (int i = 0; i < service->count(); ++i)
        names.append(service->itemText(i));
    QVERIFY2(names.contains(QStringLiteral("alerts · proofpoint_casb_1")), qPrintable(names.join(u'\n')));
    QVERIFY2(names.contains(QStringLiteral("alerts · casb_2")), qPrintable(names.join(u'\n')));
    form->setText("{\"initial_start_time_in_utc\": \"2026-03-01T00:00:00Z\", \"last_event_time_in_utc\": "
                  "\"2026-03-16T00:00:00Z\", \"last_ids\": []}");
    const auto *sources = form->findChild<Label *>(QStringLiteral("effect1"));
    service->setCurrentText(QStringLiteral("alerts · casb_2"));
    QTRY_COMPARE(sources->text(), QStringLiteral("≥ 0")); // it has collected nothing, and knows nothing
    service->setCurrentText(QStringLiteral("alerts · proofpoint_casb_1"));
    QTRY_VERIFY(sources->text() != QStringLiteral("≥ 0"));
    service->setCurrentText(QStringLiteral("alerts · casb_2"));
    QCOMPARE(sources->text(), QStringLiteral("≥ 0"));
    QTest::mouseClick(form->findChild<QAbstractButton *>(QStringLiteral("formDeed")), Qt::LeftButton);
    QTRY_VERIFY(state(other).contains("2026-03-16T00:00:00Z"));
    QVERIFY(!state(kAlerts).contains("2026-03-16T00:00:00Z"));
}

void TestPersistencePage::importSpeaksTheZoneShown()
{
    qputenv("TZ", "Asia/Tokyo");
    tzset();
    m_time->setUtc(false);
    QTest::mouseClick(find<QAbstractButton>("stateImport"), Qt::LeftButton);
    auto *form = find<StateForm>("stateForm");
    form->setText("{\"initial_start_time_in_utc\": \"2026-03-01T00:00:00Z\", \"last_event_time_in_utc\": "
                  "\"2026-03-16T00:00:00Z\", \"last_ids\": []}");
    const QString verdict = form->findChild<Label *>(QStringLiteral("formVerdict"))->text();
    const QString effect = form->findChild<Label *>(QStringLiteral("effectWords0"))->text();
    qunsetenv("TZ");
    tzset();
    QVERIFY2(verdict.contains(QStringLiteral("16 March 09:00")), qPrintable(verdict));
    QVERIFY2(effect.startsWith(QStringLiteral("16 March 09:00")), qPrintable(effect));
}

void TestPersistencePage::importReadsFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("verdict");
    const QByteArray good = "{\"initial_start_time_in_utc\": \"2026-03-01T00:00:00Z\", \"last_event_time_in_utc\": "
                            "\"2026-03-16T00:00:00Z\", \"last_ids\": []}";
    QTest::newRow("a state") << good << QStringLiteral("Means: alerts up to");
    QTest::newRow("mark of a byte order") << QByteArray("\xEF\xBB\xBF" + good) << QStringLiteral("Means: alerts up to");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << QStringLiteral("holds no text");
    QTest::newRow("a pickle") << QByteArray("\x80\x05\x95", 3) << QStringLiteral("holds no text");
    QTest::newRow("too large") << QByteArray((1 << 20) + 1, ' ') << QStringLiteral("is too large");
    QTest::newRow("no JSON") << QByteArray("hello") << QStringLiteral("at character");
    QTest::newRow("no such file") << QByteArray() << QStringLiteral("cannot be read");
}

void TestPersistencePage::importReadsFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, verdict);
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("state.json"));
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    QTest::mouseClick(find<QAbstractButton>("stateImport"), Qt::LeftButton);
    auto *form = find<StateForm>("stateForm");
    form->readFile(path);
    const QString said = form->findChild<Label *>(QStringLiteral("formVerdict"))->text();
    QVERIFY2(said.contains(verdict), qPrintable(said));
    QCOMPARE(form->findChild<QAbstractButton *>(QStringLiteral("formDeed"))->isEnabled(),
             verdict.startsWith(QStringLiteral("Means")));
}

void TestPersistencePage::importBeginsWithTheServiceShown()
{
    QTest::mouseClick(find<QWidget>("headline events"), Qt::LeftButton);
    QTest::mouseClick(find<QAbstractButton>("stateImport"), Qt::LeftButton);
    auto *form = find<StateForm>("stateForm");
    QVERIFY(form->findChild<QComboBox *>(QStringLiteral("formService"))
                ->currentText()
                .startsWith(QStringLiteral("events")));
    QTest::mouseClick(form->findChild<QAbstractButton *>(QStringLiteral("formPresent")), Qt::LeftButton);
    auto *deed = form->findChild<QAbstractButton *>(QStringLiteral("formDeed"));
    QTRY_VERIFY(deed->isEnabled());
    QCOMPARE(
        QJsonDocument::fromJson(form->findChild<QPlainTextEdit *>(QStringLiteral("formText"))->toPlainText().toUtf8()),
        QJsonDocument::fromJson(state(kEvents)));
}

void TestPersistencePage::aStateIsInForceUntilTheNextOne()
{
    auto *table = find<QTableView>("historyTable");
    auto *restore = find<QAbstractButton>("restoreState");
    QTRY_COMPARE(table->currentIndex().row(), 0);
    QVERIFY(!restore->isEnabled());
    const auto pull = [this] {
        m_session->rows->setState(kAlerts, m_session->rows->states.value(kAlerts).value, StateCause::Pull,
                                  QStringLiteral("1773740058001"), {}, kNow);
        emit m_session->stateChanged(kAlerts);
    };
    // Nobody chose a row: the newest one stays chosen.
    const qint64 first = table->currentIndex().data(HistoryModel::IdRole).toLongLong();
    pull();
    QTRY_VERIFY(table->model()->index(0, 0).data(HistoryModel::IdRole).toLongLong() > first);
    QTRY_COMPARE(table->currentIndex().row(), 0);
    QVERIFY(!restore->isEnabled());
    // Somebody chose one: it stays, whatever comes.
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(2, 2)).center());
    QCOMPARE(table->currentIndex().row(), 2);
    QVERIFY(restore->isEnabled());
    pull();
    QTRY_COMPARE(table->currentIndex().row(), 3);
    QVERIFY(restore->isEnabled());
    // The one in force, chosen by hand, and out of force with the next pull.
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 2)).center());
    QVERIFY(!restore->isEnabled());
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Up);
    QVERIFY(!restore->isEnabled());
}

void TestPersistencePage::restoreFromTheRow()
{
    auto *table = find<QTableView>("historyTable");
    QVERIFY(find<QAbstractButton>("restoreRow") == nullptr); // in force
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(3, 2)).center());
    auto *button = find<QAbstractButton>("restoreRow");
    QVERIFY(button != nullptr && button->isVisible());
    QVERIFY(button->sizeHint().width() <= button->width());
    QVERIFY(button->height() <= table->rowHeight(3));
    QCOMPARE(m_page->findChildren<QAbstractButton *>(QStringLiteral("restoreRow")).size(), 1);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *dialog = find<RestoreDialog>("restoreDialog");
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(layoutFaults(*dialog), QStringList());
    QCOMPARE(namelessControls(static_cast<const QWidget &>(*dialog)), QStringList());
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void TestPersistencePage::whatFollowedAReset()
{
    auto *table = find<QTableView>("historyTable");
    QVERIFY(!find<QWidget>("differenceFollowed")->isVisible()); // a pull's state: nothing followed from it
    QTest::mouseClick(find<QAbstractButton>("personsOnly"), Qt::LeftButton, {}, QPoint(8, 10));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 2)).center());
    const auto *followed = find<Label>("differenceFollowed");
    QVERIFY(followed->isVisible());
    QTRY_VERIFY2(followed->text().contains(QStringLiteral(" were stored already")), qPrintable(followed->text()));
}

void TestPersistencePage::whatFollowedInAPullUnderWay()
{
    FakeReader reader(m_session->rows);
    StateHistoryRow row;
    row.id = 1'000'000;
    row.key = kAlerts;
    row.cause = StateCause::Reset;
    row.whenMs = kNow - 60'000;
    row.before.positionMs = kNow - 120'000;
    row.after.positionMs = kNow - 86'400'000;
    {
        const QMutexLocker lock(&m_session->rows->mutex);
        PullStatistics pull;
        pull.id = 4711;
        pull.key = kAlerts;
        pull.startedMs = kNow - 90'000;
        pull.endedMs = kNow - 30'000;
        pull.received = 900;
        m_session->rows->pulls = {pull};
        for (const qint64 began : {kNow - 80'000, kNow - 59'000, kNow - 40'000}) {
            RequestRow request;
            request.beganMs = began;
            m_session->rows->requests[pull.id] << request;
        }
    }
    const WhatFollowed followed = whatFollowed(reader, row, kNow);
    QVERIFY(followed.fell);
    QCOMPARE(followed.pulls, 0);
    QCOMPARE(followed.underWay, 2); // not the one from before the reset
}

void TestPersistencePage::noSpanChosenKeepsTheRange()
{
    auto *range = find<Segments>("historyRange");
    range->setCurrent(0);
    const auto buttons = range->findChildren<QAbstractButton *>();
    QTest::mouseClick(buttons[2], Qt::LeftButton);
    auto *popup = find<QWidget>("spanPopup");
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QTRY_VERIFY(buttons[0]->isChecked());
}

void TestPersistencePage::theOtherZoneIsEverywhere()
{
    m_time->setUtc(true);
    auto *table = find<QTableView>("historyTable");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(3, 2)).center());
    const auto times = [this] {
        QStringList words;
        for (const Label *label : find<QWidget>("stateDifference")->findChildren<Label *>())
            words << label->text();
        return words.join(u'|');
    };
    QTRY_VERIFY(find<Label>("restoreEffect")->text().contains(QStringLiteral("collected again")));
    const QString utc = times();
    qputenv("TZ", "Asia/Tokyo");
    tzset();
    const auto back = qScopeGuard([] {
        qunsetenv("TZ");
        tzset();
    });
    m_time->setUtc(false);
    QTRY_VERIFY(find<Label>("restoreEffect")->text().contains(QStringLiteral("collected again")));
    QVERIFY(times() != utc);
    m_time->setUtc(true);
    QTRY_COMPARE(times(), utc);
}

void TestPersistencePage::undoIsWhatWasInForceAtTheDeed()
{
    ResetDialog *dialog = openReset();
    // A pull goes on while somebody chooses.
    const StateValue moved =
        resetState(QStringLiteral("alerts"), m_session->rows->states.value(kAlerts).value, kNow, kNow);
    m_session->rows->setState(kAlerts, moved, StateCause::Pull, QStringLiteral("1773740058001"), {}, kNow);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("resetDeed")), Qt::LeftButton);
    auto *deed = find<QAbstractButton>("bannerDeed");
    QTRY_VERIFY(deed->isVisible());
    QVERIFY(state(kAlerts) != moved.json);
    QTest::mouseClick(deed, Qt::LeftButton);
    QTRY_COMPARE(state(kAlerts), moved.json);
}

void TestPersistencePage::failedRestoreKeepsItsDialog()
{
    m_session->changeFailure = {ErrorId::StoreFailed, QStringLiteral("disk full"), {}};
    auto *table = find<QTableView>("historyTable");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(3, 2)).center());
    QTest::mouseClick(find<QAbstractButton>("restoreState"), Qt::LeftButton);
    auto *dialog = find<RestoreDialog>("restoreDialog");
    auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("restoreReason"));
    QTest::keyClicks(reason, QStringLiteral("case 4711"));
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("restoreDeed")), Qt::LeftButton);
    const auto said = [dialog] {
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->accessibleName().contains(QStringLiteral("disk full")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(said());
    QVERIFY(dialog->isVisible());
    QCOMPARE(reason->text(), QStringLiteral("case 4711")); // nothing that was typed is lost
}

void TestPersistencePage::manyIdsKeepThePageSmall()
{
    const int before = m_page->minimumSizeHint().height();
    QByteArray ids;
    for (int i = 0; i < 400; ++i)
        ids += QByteArray(i > 0 ? ", " : "") + "\"8a8bb7cd343aa2ad99b7d762030857" + QByteArray::number(100 + i) + '"';
    const QByteArray json = "{\"initial_start_time_in_utc\": \"2026-03-01T00:00:00Z\", \"last_event_time_in_utc\": "
                            "\"2026-03-17T09:32:00Z\", \"last_ids\": [" +
                            ids + "], \"@persistence_version\": 1}";
    m_session->rows->setState(kAlerts, {json, {}, kNow}, StateCause::Pull, QStringLiteral("1773740058001"), {}, kNow);
    emit m_session->stateChanged(kAlerts);
    QTRY_VERIFY(find<DiffView>("stateDiff")->diff().size() > 400);
    QVERIFY(m_page->minimumSizeHint().height() <= before + 60);
    QVERIFY(m_page->height() <= 694);
    QTRY_COMPARE(layoutFaults(*m_page), QStringList());
    const QString shown = find<QPlainTextEdit>("json alerts")->toPlainText();
    QCOMPARE(shown.count(u'\n'), 5); // its braces and its four members, however many ids
    QVERIFY2(shown.contains(QStringLiteral(" more]")), qPrintable(shown));
}

void TestPersistencePage::sliderIsOne()
{
    ResetDialog *dialog = openReset();
    auto *slider = dialog->findChild<HistogramSlider *>(QStringLiteral("resetSlider"));
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(slider);
    QVERIFY(face != nullptr);
    QCOMPARE(face->role(), QAccessible::Slider);
    QAccessibleValueInterface *value = face->valueInterface();
    QVERIFY(value != nullptr);
    QCOMPARE(value->minimumStepSize().toDouble(), 1.0); // an hour
    const double before = value->currentValue().toDouble();
    const qint64 chosen = dialog->chosenMs();
    value->setCurrentValue(before - 2);
    QVERIFY(std::abs(dialog->chosenMs() - (chosen - 2 * 3'600'000)) <= 1000);
    QVERIFY(!face->text(QAccessible::Value).isEmpty());
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(dialog->chosenMs(), kNow);
    QTest::keyClick(slider, Qt::Key_Home);
    QVERIFY(dialog->chosenMs() < kNow - 6 * 86'400'000LL); // where the history begins
}

void TestPersistencePage::stepsAndDayStart()
{
    ResetDialog *dialog = openReset();
    auto *dayStart = dialog->findChild<QAbstractButton *>(QStringLiteral("resetDayStart"));
    QVERIFY(dayStart->isChecked()); // it begins there
    const qint64 begin = dialog->chosenMs();
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("resetHour")), Qt::LeftButton);
    QCOMPARE(dialog->chosenMs(), begin - 3'600'000);
    QVERIFY(!dayStart->isChecked());
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("resetDay")), Qt::LeftButton);
    QCOMPARE(dialog->chosenMs(), begin - 25 * 3'600'000LL);
    QTest::mouseClick(dayStart, Qt::LeftButton);
    QCOMPARE(dialog->chosenMs(), begin - 48 * 3'600'000LL);
    QVERIFY(dayStart->isChecked());
    QTest::mouseClick(dayStart, Qt::LeftButton);
    QVERIFY(dayStart->isChecked()); // pressed again it stays what is true
}

void TestPersistencePage::keyboardOrderOfTheReset()
{
    ResetDialog *dialog = openReset();
    QTRY_VERIFY(dialog->isActiveWindow());
    dialog->findChild<QWidget *>(QStringLiteral("resetDate"))->setFocus();
    QStringList order{QStringLiteral("resetDate")};
    for (int i = 0; i < 20 && order.last() != QStringLiteral("resetKeep"); ++i) {
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        if (order.last() != dialog->focusWidget()->objectName()) // a date and a time have parts, where Tab goes first
            order.append(dialog->focusWidget()->objectName());
    }
    const QStringList wanted{QStringLiteral("resetDate"),     QStringLiteral("resetTime"),
                             QStringLiteral("resetHour"),     QStringLiteral("resetDay"),
                             QStringLiteral("resetDayStart"), QStringLiteral("resetReason"),
                             QStringLiteral("resendMissing"), QStringLiteral("resetSlider"),
                             QStringLiteral("resetExport"),   QStringLiteral("resetKeep")};
    QCOMPARE(order, wanted);
}

void TestPersistencePage::returnDoesWhatTheButtonSays()
{
    const QByteArray before = state(kAlerts);
    ResetDialog *dialog = openReset();
    auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("resetReason"));
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("case 4711"));
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // neither reset nor closed from there
    QCOMPARE(state(kAlerts), before);
    auto *deed = dialog->findChild<QAbstractButton *>(QStringLiteral("resetDeed"));
    deed->setFocus();
    QTest::keyClick(deed, Qt::Key_Return);
    QTRY_VERIFY(state(kAlerts) != before);
    QCOMPARE(m_session->rows->history.value(kAlerts).front().reason, QStringLiteral("case 4711"));
}

void TestPersistencePage::chosenSpan()
{
    const auto ranges = find<QWidget>("historyRange")->findChildren<QAbstractButton *>();
    QTest::mouseClick(ranges[2], Qt::LeftButton);
    auto *from = find<QDateTimeEdit>("spanFrom");
    QTRY_VERIFY(from->isVisible());
    from->setDateTime(QDateTime(QDate(2026, 3, 12), QTime(0, 0), Qt::UTC));
    find<QDateTimeEdit>("spanTo")->setDateTime(QDateTime(QDate(2026, 3, 13), QTime(0, 0), Qt::UTC));
    QTest::mouseClick(find<QAbstractButton>("spanShow"), Qt::LeftButton);
    QTRY_COMPARE(find<QWidget>("positionChart")->accessibleDescription(), QStringLiteral("144 states"));
}

void TestPersistencePage::resetFitsTheScreen()
{
    ResetDialog *dialog = openReset();
    QTRY_VERIFY(dialog->findChild<Label *>(QStringLiteral("effect1"))->text() != QStringLiteral("…"));
    QVERIFY(dialog->height() <= 660);
    QTRY_VERIFY2(layoutFaults(*dialog).isEmpty(), qPrintable(layoutFaults(*dialog).join(u'\n')));
}

void TestPersistencePage::nothingIsCutOrCovered_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("1366") << QSize(1198, 694) << false;
    QTest::newRow("1366 dark") << QSize(1198, 694) << true;
    QTest::newRow("1920") << QSize(1752, 1006) << false;
    QTest::newRow("smallest") << QSize(972, 566) << true;
}

void TestPersistencePage::nothingIsCutOrCovered()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    m_page->resize(size);
    QTRY_COMPARE(layoutFaults(*m_page), QStringList());
    const QImage image = m_page->grab().toImage();
    QVERIFY(coloursIn(image) > 12);
    QVERIFY(!isPlain(image, find<QWidget>("positionChart")));
    QVERIFY(!isPlain(image, find<QWidget>("historyTable")));
}

void TestPersistencePage::everyControlHasAName()
{
    QCOMPARE(namelessControls(static_cast<const QWidget &>(*m_page)), QStringList());
    QCOMPARE(namelessControls(static_cast<const QWidget &>(*openReset())), QStringList());
}

QTEST_MAIN(TestPersistencePage)
#include "tst_persistence_page.moc"
