// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_names.h"
#include "dead_letters/dead_letters_page.h"
#include "dead_letters/letter_editor.h"
#include "dead_letters/letter_text.h"
#include "dead_letters/letter_words.h"
#include "dead_letters/letters_export.h"
#include "dead_letters/records_place.h"
#include "fake_clock.h"
#include "layout_checks.h"
#include "page_fakes.h"
#include "records/json_view.h"
#include "records/records_page.h"
#include "session/time_display.h"
#include "widgets/filter_header.h"
#include "widgets/label.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace casb;
using namespace casb::ui;
using namespace casb::ui::testing;

namespace {

/// A text that only a table knows.
DeadLetter letter(qint64 id, const ServiceKey &key, const QByteArray &raw, const QString &reason)
{
    DeadLetter out;
    out.id = id;
    out.key = key;
    out.pullingId = QString::number(1'773'739'922'000 + id);
    out.whenMs = kNow - 60'000 * (100 - id);
    out.raw = raw;
    out.reason = reason;
    return out;
}

const QString kNoObject = QStringLiteral("it is no object");

} // namespace

class TestDeadLetters : public QObject
{
    Q_OBJECT

    template <typename T> T *find(const char *name) { return m_place->findChild<T *>(QString::fromLatin1(name)); }
    QAbstractItemModel *model() { return find<QTableView>("lettersTable")->model(); }
    QString cell(int row, int column) { return model()->index(row, column).data().toString(); }
    QString verdict() { return find<ElidedLabel>("letterVerdict")->text(); }
    QAbstractButton *button(const char *name) { return find<QAbstractButton>(name); }
    LetterEditor *editor() { return find<LetterEditor>("letterEditor"); }
    QString banner()
    {
        return find<QWidget>("lettersBanner")->isVisible() ? find<QWidget>("lettersBanner")->accessibleName()
                                                           : QString();
    }
    void press(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    void pressBanner()
    {
        auto *deed = find<QWidget>("lettersBanner")->findChild<QAbstractButton *>(QStringLiteral("bannerDeed"));
        QTest::mouseClick(deed, Qt::LeftButton);
    }
    void choose(int row)
    {
        find<QTableView>("lettersTable")->selectRow(row);
        QTRY_COMPARE(shownId(), model()->index(row, 0).data(LettersModel::IdRole).toLongLong());
    }
    /// Of which letter the bytes are in sight.
    qint64 shownId()
    {
        const QMutexLocker lock(&m_session->rows->mutex);
        for (const DeadLetter &one : m_session->rows->letters) {
            const QString text = find<LetterEditor>("letterBytes")->toPlainText();
            if (!text.isEmpty() && text == visibleText(one.raw, 65536))
                return one.id;
        }
        return 0;
    }
    void retype(const QString &text)
    {
        editor()->selectAll();
        QTest::keyClick(editor(), Qt::Key_Delete);
        editor()->insertPlainText(text);
    }
    std::optional<DeadLetter> stored(qint64 id) { return FakeReader(m_session->rows).deadLetter(id); }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<RecordsPlace> m_place;

private slots:
    void init()
    {
        m_clock = std::make_unique<FakeClock>(kNow);
        m_session = std::make_unique<FakeSession>(*m_clock);
        m_theme = std::make_unique<Theme>(*qApp);
        m_time = std::make_unique<TimeDisplay>();
        fillRealistic(*m_session);
        const QByteArray deep = "{\"id\":\"deep\",\"a\":" + QByteArray(1022, '[') + QByteArray(1022, ']') + '}';
        m_session->rows->letters = {
            letter(4, kEvents, "\"\\u202eevent\"", kNoObject),
            letter(3, kAlerts, deep, QStringLiteral("it is nested more than 1024 levels deep")),
            letter(2, kAlerts, "17", kNoObject),
            letter(1, kAlerts, QByteArray("\xff\x00 {\"a\"", 8), kNoObject),
        };
        m_session->shown.spool.deadLetters = 4;
        if (m_session->configuration.inputs.isEmpty())
            m_session->configuration.inputs = {{}};
        InputConfig &input = m_session->configuration.inputs[0];
        input.name = kAlerts.input;
        input.id = kAlerts.inputId;
        ServiceConfig alerts, events;
        alerts.name = kAlerts.service;
        events.name = kEvents.service;
        input.services = {alerts, events};
        m_place = std::make_unique<RecordsPlace>(*m_session, *m_theme, *m_time);
        m_place->resize(1198, 694);
        m_place->show();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
        m_place->showDeadLetters();
        QTRY_COMPARE(model()->rowCount(), 4);
        QTRY_COMPARE(shownId(), 4);
    }
    void cleanup()
    {
        m_place.reset();
        m_time.reset();
        m_theme.reset();
        m_session.reset();
        m_clock.reset();
    }

    void bytesAreWrittenOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("visible");
        QTest::addColumn<QString>("editable");
        const auto row = [](const char *name, const QByteArray &bytes, const char *visible,
                            const char *editable = nullptr) {
            QTest::newRow(name) << bytes << QString::fromUtf8(visible)
                                << QString::fromUtf8(editable != nullptr ? editable : visible);
        };
        row("plain", "17", "17");
        row("on lines", "{\"a\":1,\"b\":[1,2]}", "{\n  \"a\": 1,\n  \"b\": [1, 2]\n}");
        row("no UTF-8", "\"a\x80\xe2\x82\"", "\"a\\x80\\xe2\\x82\"", "\"a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\"");
        row("half a pair", "\"\xed\xa0\x80\"", "\"\\xed\\xa0\\x80\"", "\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\"");
        row("overlong", "\xc0\xaf", "\\xc0\\xaf", "\xef\xbf\xbd\xef\xbf\xbd");
        row("NUL", QByteArray("a\0b", 3), "a\\u0000b");
        row("escape sign", "\x1b[0m", "\\u001b[0m");
        row("from right to left", "\"\xe2\x80\xae\"", "\"\\u202e\"");
        row("blank that does not break", "\"a\xc2\xa0z\"", "\"a\\u00a0z\"");
        row("end of paragraph", "\"a\xe2\x80\xa9z\"", "\"a\\u2029z\"");
        row("tag sign", "\"\xf3\xa0\x80\x81\"", "\"\\udb40\\udc01\"");
        row("letters of the world", "\"\xc3\xa9\xe6\x97\xa5\xf0\x9f\x98\x80\"",
            "\"\xc3\xa9\xe6\x97\xa5\xf0\x9f\x98\x80\"");
        row("line ends", "{\r\n\"a", "{\n\"a");
    }
    void bytesAreWrittenOut()
    {
        QFETCH(QByteArray, bytes);
        QTEST(visibleText(bytes, 1000), "visible");
        QTEST(editableText(bytes), "editable");
        // The editor gives back what it was given, to the character.
        LetterEditor other(*m_theme, QStringLiteral("editor"));
        other.setPlainText(editableText(bytes));
        QCOMPARE(other.exactText(), editableText(bytes));
    }

    void whatIsTooLargeIsNotEdited()
    {
        QVERIFY(isEditable("{}"));
        QVERIFY(!isEditable("[" + QByteArray(300'000, '1') + "]"));
        QVERIFY(!isEditable("\"" + QByteArray(40'000, 'a') + "\""));
        QVERIFY(isEditable("[" + QByteArray("\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",").repeated(3000) + "1]"));
        // Of deep ones only the outer levels get lines, since indentation would take more room than they do.
        QVERIFY(editableText(QByteArray(4000, '[') + QByteArray(4000, ']')).size() < 8100);
        const QByteArray deep = "{\"a\":\"x,]\\\"\",\"b\":" + QByteArray(70, '[') + QByteArray(70, ']') + '}';
        const QString text = editableText(deep);
        QVERIFY2(text.startsWith(QStringLiteral("{\n  \"a\":\"x,]\\\"\",\n  \"b\":[\n    [\n      [[[")),
                 qPrintable(text));
        QCOMPARE(QJsonDocument::fromJson(text.toUtf8()), QJsonDocument::fromJson(deep));
        QCOMPARE(visibleText(QByteArray(100, 'a'), 10), QString(10, u'a'));
        QCOMPARE(hexText(QByteArray("A\0\xff", 3), 100),
                 QStringLiteral("00000000  41 00 ff") + QString(39, u' ') + QStringLiteral("  A··\n"));
        QCOMPARE(hexText(QByteArray(40, 'a'), 32).count(u'\n'), 2);
    }

    void wrappedObjectsAreOffered()
    {
        QCOMPARE(unwrapped("\"{\\\"a\\\": 1.50}\""), QByteArray("{\"a\": 1.50}"));
        QCOMPARE(unwrapped(" [ {\"b\":1e2,\"a\":1} ]"), QByteArray("{\"b\":1e2,\"a\":1}"));
        for (const char *none : {"17", "\"text\"", "[]", "[{},{}]", "[1]", "{}", "\"\"", "[\"{}\"]", "\"{\"", "["})
            QVERIFY2(unwrapped(none).isEmpty(), none);
        {
            const QMutexLocker lock(&m_session->rows->mutex);
            m_session->rows->letters[2].raw = "\"{\\\"id\\\": \\\"inner\\\"}\"";
        }
        choose(2);
        QTRY_COMPARE(button("letterLink")->text(), QStringLiteral("Take the object out"));
        press("letterLink");
        QTRY_COMPARE(verdict(), QStringLiteral("It becomes 1 record · id inner"));
        QCOMPARE(editor()->toPlainText(), QStringLiteral("{\n  \"id\": \"inner\"\n}"));
        QVERIFY(!button("letterLink")->isVisible());
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(verdict(), QStringLiteral("It is no object"));
    }

    void bytesAreFoundInTheText()
    {
        const QString text = QString::fromUtf8("a\xc3\xa9\xe6\x97\xa5\xf0\x9f\x98\x80z");
        QCOMPARE(placeOfByte(text, 0), 0);
        QCOMPARE(placeOfByte(text, 1), 1);
        QCOMPARE(placeOfByte(text, 3), 2);
        QCOMPARE(placeOfByte(text, 6), 3);
        QCOMPARE(placeOfByte(text, 10), 5);
        QCOMPARE(placeOfByte(text, 99), 6);
    }

    void reasonsAreWords()
    {
        QCOMPARE(reasonWords(kNoObject), QStringLiteral("It is no object"));
        QCOMPARE(reasonWords(QStringLiteral("it is nested more than 1024 levels deep")),
                 QStringLiteral("It is nested more than 1,024 levels deep"));
        QCOMPARE(reasonWords(QStringLiteral("records 3 to 5 are damaged in the store: their block cannot be unpacked")),
                 QStringLiteral("Records 3 to 5 are damaged in the store: their block cannot be unpacked"));
        QCOMPARE(reasonWords(QStringLiteral("a comma or ] is expected")), QStringLiteral("A comma or ] is expected"));
        QCOMPARE(reasonWords(QStringLiteral("it is not JSON at its byte 1400: a colon is expected")),
                 QStringLiteral("It is not JSON at its byte 1,400: A colon is expected"));
        QCOMPARE(reasonWords(QStringLiteral("one of many that were rejected, the first of them since it is no object")),
                 QStringLiteral("Many that were rejected, a line each. The first: It is no object"));
        QCOMPARE(reasonWords(QStringLiteral("something new")), QStringLiteral("something new"));
    }

    void listIsFilteredAndCounted()
    {
        const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(cell(0, LettersModel::Service), QStringLiteral("events"));
        QCOMPARE(cell(1, LettersModel::Reason), QStringLiteral("It is nested more than 1,024 levels deep"));
        QCOMPARE(cell(2, LettersModel::Outcome), QStringLiteral("open"));
        QTRY_COMPARE(find<ElidedLabel>("lettersCount")->text(), QStringLiteral("4 dead letters"));
        find<QComboBox>("filterLetterService")->setCurrentIndex(1);
        QTRY_COMPARE(model()->rowCount(), 3);
        QTest::keyClicks(find<QLineEdit>("filterLetterReason"), QStringLiteral("Nested"));
        QTRY_COMPARE(model()->rowCount(), 1);
        QTest::keyClicks(find<QLineEdit>("filterLetterPull"), QStringLiteral("9"));
        QTRY_COMPARE(model()->rowCount(), 0);
        QTRY_COMPARE(find<ElidedLabel>("lettersCount")->text(), QStringLiteral("No dead letter fits the filter"));
        QTRY_COMPARE(verdict(), QStringLiteral("No dead letter is chosen"));
        press("lettersClear");
        QTRY_COMPARE(model()->rowCount(), 4);
    }

    void moreIsReadWhenItIsScrolledTo()
    {
        {
            const QMutexLocker lock(&m_session->rows->mutex);
            m_session->rows->letters.clear();
            for (int i = 1200; i > 0; --i)
                m_session->rows->letters.append(letter(i, kAlerts, QByteArray::number(i), kNoObject));
        }
        emit m_session->deadLettersChanged();
        QTRY_COMPARE(model()->rowCount(), 500);
        QTRY_COMPARE(find<ElidedLabel>("lettersCount")->text(), QStringLiteral("the newest 500"));
        const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const int rows : {1000, 1200}) {
            find<QTableView>("lettersTable")->scrollToBottom();
            QTRY_COMPARE(model()->rowCount(), rows);
        }
        QTRY_COMPARE(find<ElidedLabel>("lettersCount")->text(), QStringLiteral("1,200 dead letters"));
    }

    void typingIsCheckedWithTheEnginesCode()
    {
        choose(2);
        QTRY_COMPARE(verdict(), QStringLiteral("It is no object"));
        QVERIFY(!button("letterReplay")->isEnabled());
        retype(QStringLiteral("{\n  \"id\": \"17\"\n  \"severity\": \"HIGH\"\n}"));
        QTRY_COMPARE(verdict(), QStringLiteral("Line 3, column 3: A comma or } is expected"));
        QCOMPARE(editor()->extraSelections().size(), 2);
        press("letterLink");
        QVERIFY(editor()->hasFocus());
        QCOMPARE(editor()->textCursor().blockNumber(), 2);
        // Where the cursor is, the comma is missing: behind the line before.
        QTest::keyClick(editor(), Qt::Key_Up);
        QTest::keyClick(editor(), Qt::Key_End);
        QTest::keyClicks(editor(), QStringLiteral(","));
        QTRY_COMPARE(verdict(), QStringLiteral("It becomes 1 record · id 17"));
        QVERIFY(editor()->extraSelections().isEmpty());
        QVERIFY(button("letterReplay")->isEnabled());
        QCOMPARE(button("letterReplay")->text(), QStringLiteral("Replay as 1 record"));
        QVERIFY(find<JsonView>("letterRecords")->toPlainText().contains(QStringLiteral("\"related_events_found\": 0")));
        retype(QStringLiteral("{\"severity\": \"HIGH\", \"related_events\": [1, 2]}"));
        QTRY_COMPARE(
            verdict(),
            QStringLiteral("It becomes 2 records · without an id, so that a second delivery would not be noticed"));
    }

    void whatWasTypedIsKept()
    {
        choose(2);
        retype(QStringLiteral("{\"id\": \"seventeen\"}"));
        choose(0);
        QVERIFY(!editor()->toPlainText().contains(QStringLiteral("seventeen")));
        QVERIFY(!button("letterStartOver")->isVisible());
        choose(2);
        QCOMPARE(editor()->toPlainText(), QStringLiteral("{\"id\": \"seventeen\"}"));
        // The list is read again, because a pull rejected something: nothing is lost under the fingers.
        emit m_session->deadLettersChanged();
        m_session->rows->letters.prepend(letter(9, kEvents, "9", kNoObject));
        QTRY_COMPARE(model()->rowCount(), 5);
        QTRY_COMPARE(shownId(), 2);
        QCOMPARE(editor()->toPlainText(), QStringLiteral("{\"id\": \"seventeen\"}"));
        press("letterStartOver");
        QTRY_COMPARE(editor()->toPlainText(), QStringLiteral("17"));
        QVERIFY(!button("letterStartOver")->isVisible());
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor()->toPlainText(), QStringLiteral("{\"id\": \"seventeen\"}"));
    }

    void replayLeadsToItsPullAndTheNextLetter()
    {
        choose(2);
        retype(QStringLiteral("{\"id\":\"17\"}"));
        QTRY_VERIFY(button("letterReplay")->text() != u"Replay");
        press("letterReplay");
        QTRY_COMPARE(stored(2)->outcome, DeadLetter::Outcome::Replayed);
        QCOMPARE(stored(2)->repaired, QByteArray("{\"id\":\"17\"}"));
        QTRY_COMPARE(model()->rowCount(), 3);
        QTRY_COMPARE(shownId(), 1); // the next one, as in a mailbox
        QCOMPARE(banner(), QStringLiteral("Stored for delivery: 1 record, under a pull of its own."));
        QSignalSpy pulls(m_place.get(), &RecordsPlace::pullWanted);
        pressBanner();
        QCOMPARE(pulls.size(), 1);
        QVERIFY(banner().isEmpty());
        // Among the settled ones it tells who did it.
        QTest::mouseClick(find<QWidget>("lettersWhich")->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(cell(0, LettersModel::Outcome), QStringLiteral("replayed by anna"));
        QTRY_VERIFY2(verdict().startsWith(QStringLiteral("Repaired and replayed by anna, ")), qPrintable(verdict()));
        QVERIFY(editor()->isReadOnly());
        QVERIFY(editor()->toPlainText().contains(QStringLiteral("\"id\": \"17\"")));
        QVERIFY(!button("letterReplay")->isVisible());
        press("letterLink");
        QCOMPARE(pulls.size(), 2);
    }

    void refusedReplayIsSaid()
    {
        choose(2);
        retype(QStringLiteral("{\"id\":\"17\"}"));
        QTRY_VERIFY(button("letterReplay")->isEnabled());
        m_session->changeFailure = {
            ErrorId::StateChanged, QStringLiteral("an object of the id 17 was received already"), {}};
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(banner(), QStringLiteral("Not replayed: an object of the id 17 was received already"));
        QCOMPARE(editor()->toPlainText(), QStringLiteral("{\"id\":\"17\"}"));
        QTRY_VERIFY(button("letterReplay")->isEnabled());
        pressBanner();
        QVERIFY(banner().isEmpty());
    }

    void discardingIsTakenBack()
    {
        auto *table = find<QTableView>("lettersTable");
        choose(1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(button("lettersDiscard")->text(), QStringLiteral("Discard 2 dead letters"));
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(model()->rowCount(), 2);
        QCOMPARE(stored(3)->outcome, DeadLetter::Outcome::Discarded);
        QCOMPARE(banner(), QStringLiteral("Discarded: 2 dead letters. The bytes are kept for 90 days."));
        pressBanner();
        QTRY_COMPARE(model()->rowCount(), 4);
        QCOMPARE(stored(3)->outcome, DeadLetter::Outcome::Open);
        QTRY_COMPARE(banner(), QStringLiteral("Open again: 2 dead letters."));
        // One by one, from the list of the settled ones.
        choose(0);
        press("lettersDiscard");
        QTRY_COMPARE(model()->rowCount(), 3);
        QTest::mouseClick(find<QWidget>("lettersWhich")->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
        QTRY_COMPARE(shownId(), 4);
        QVERIFY(!button("lettersDiscard")->isEnabled());
        QTRY_VERIFY(verdict().startsWith(QStringLiteral("Discarded by anna")));
        press("letterLink");
        QTRY_COMPARE(stored(4)->outcome, DeadLetter::Outcome::Open);
    }

    void damagedBlockCanOnlyBeSavedOrDiscarded()
    {
        {
            const QMutexLocker lock(&m_session->rows->mutex);
            DeadLetter block =
                letter(7, kAlerts, QByteArray::fromHex("28b52ffd00"),
                       QStringLiteral("records 3 to 5 are damaged in the store: their block cannot be unpacked"));
            block.kind = DeadLetter::Kind::DamagedBlock;
            m_session->rows->letters = {block};
        }
        emit m_session->deadLettersChanged();
        QTRY_COMPARE(model()->rowCount(), 1);
        QTRY_VERIFY(verdict().contains(QStringLiteral("cannot be repaired")));
        QVERIFY(
            find<LetterEditor>("letterBytes")->toPlainText().startsWith(QStringLiteral("00000000  28 b5 2f fd 00")));
        QVERIFY(editor()->isReadOnly());
        QVERIFY(!button("letterReplay")->isVisible());
        QVERIFY(button("letterSave")->isEnabled());
        QVERIFY(button("lettersDiscard")->isEnabled());
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier); // does nothing
        QVERIFY(banner().isEmpty());
    }

    void largeObjectIsRepairedElsewhere()
    {
        const QByteArray large = "{\"id\":\"big\",\"text\":\"" + QByteArray(300'000, 'a') + "\"";
        {
            const QMutexLocker lock(&m_session->rows->mutex);
            m_session->rows->letters.prepend(letter(8, kAlerts, large, kNoObject));
        }
        emit m_session->deadLettersChanged();
        QTRY_COMPARE(model()->rowCount(), 5);
        choose(0);
        QTRY_COMPARE(verdict(), QStringLiteral("The text ends too early"));
        QVERIFY(editor()->isReadOnly());
        QVERIFY(editor()->placeholderText().contains(QStringLiteral("too large")));
        QTemporaryDir folder;
        press("letterSave");
        auto *dialog = m_place->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = folder.filePath(QStringLiteral("letter.json"));
        emit dialog->fileSelected(path);
        delete dialog;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.readAll(), large);
        file.write("}");
        file.close();
        press("letterLoad");
        dialog = m_place->findChild<QFileDialog *>();
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        delete dialog;
        QTRY_COMPARE(verdict(), QStringLiteral("It becomes 1 record · id big"));
        choose(1);
        choose(0); // what was loaded is kept, too
        QTRY_COMPARE(verdict(), QStringLiteral("It becomes 1 record · id big"));
        press("letterReplay");
        QTRY_COMPARE(stored(8)->repaired, large + '}');
    }

    void filterIsExported()
    {
        m_session->discardLetters({3}, true).waitForFinished();
        QTRY_COMPARE(model()->rowCount(), 3);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("letters.ndjson"));
        press("lettersExport");
        auto *dialog = m_place->findChild<QFileDialog *>();
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        QTRY_VERIFY2(banner().startsWith(QStringLiteral("3 dead letters were written to ")), qPrintable(banner()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first.value(QLatin1String("service")).toString(), QStringLiteral("events"));
        QCOMPARE(first.value(QLatin1String("bytes")).toString(), QStringLiteral("\"\\u202eevent\""));
        QCOMPARE(first.value(QLatin1String("reason")).toString(), kNoObject);
        const QJsonObject dirty = QJsonDocument::fromJson(lines[2]).object();
        QCOMPARE(QByteArray::fromBase64(dirty.value(QLatin1String("bytes_base64")).toString().toLatin1()),
                 stored(1)->raw);
        const QJsonObject settled = QJsonDocument::fromJson(letterLine(*stored(3))).object();
        QCOMPARE(settled.value(QLatin1String("state")).toString(), QStringLiteral("discarded"));
        QCOMPARE(settled.value(QLatin1String("settled_by")).toString(), QStringLiteral("anna"));

        press("lettersExport");
        dialog = m_place->findChild<QFileDialog *>();
        emit dialog->fileSelected(folder.filePath(QStringLiteral("no/such/folder/x.ndjson")));
        QTRY_VERIFY(banner().startsWith(QStringLiteral("Not exported: ")));
    }

    void placeLeadsThereAndBack()
    {
        press("lettersBack");
        auto *to = button("toDeadLetters");
        QVERIFY(to->isVisible());
        QCOMPARE(to->text(), QStringLiteral("Dead letters 4"));
        QVERIFY(to->hasFocus());
        QTest::keyClick(to, Qt::Key_Space);
        QVERIFY(find<QTableView>("lettersTable")->isVisible());
        QVERIFY(find<QTableView>("lettersTable")->hasFocus());
        m_place->showDeadLettersOf(kAlerts.service, QStringLiteral("1773739922002"));
        QTRY_COMPARE(model()->rowCount(), 1);
        m_place->showPull(kAlerts.service, QStringLiteral("1"));
        QVERIFY(m_place->findChild<RecordsPage *>()->isVisible());
        m_session->shown.spool = {};
        emit m_session->snapshotChanged(m_session->shown);
        QVERIFY(!to->isVisible()); // there is nothing to be seen
        m_session->shown.spool.settledLetters = 1;
        emit m_session->snapshotChanged(m_session->shown);
        QVERIFY(to->isVisible());
        QCOMPARE(to->text(), QStringLiteral("Dead letters"));
    }

    void filtersAreRemembered()
    {
        QTest::keyClicks(find<QLineEdit>("filterLetterReason"), QStringLiteral("object"));
        QTest::mouseClick(find<QWidget>("lettersWhich")->findChildren<QAbstractButton *>().at(2), Qt::LeftButton);
        find<QLineEdit>("filterUser")->setText(QStringLiteral("zoe"));
        find<FilterHeader>("lettersHeader")->resizeSection(LettersModel::Pull, 150);
        RecordsPlace other(*m_session, *m_theme, *m_time);
        other.restoreKeptState(m_place->keptState());
        QCOMPARE(other.findChild<QLineEdit *>(QStringLiteral("filterLetterReason"))->text(), QStringLiteral("object"));
        QCOMPARE(other.findChild<QLineEdit *>(QStringLiteral("filterUser"))->text(), QStringLiteral("zoe"));
        QCOMPARE(other.findChild<FilterHeader *>(QStringLiteral("lettersHeader"))->sectionSize(LettersModel::Pull),
                 150);
        QVERIFY(other.findChild<QWidget *>(QStringLiteral("lettersWhich"))
                    ->findChildren<QAbstractButton *>()
                    .at(2)
                    ->isChecked());
        // As the page of records alone kept it.
        other.restoreKeptState(m_place->findChild<RecordsPage *>()->keptState());
        other.restoreKeptState("no JSON");
        QCOMPARE(other.findChild<QLineEdit *>(QStringLiteral("filterLetterReason"))->text(), QStringLiteral("object"));
    }

    void nothingIsCutOrCovered_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("1366") << QSize(1198, 694) << false;
        QTest::newRow("1366 dark") << QSize(1198, 694) << true;
        QTest::newRow("1920") << QSize(1752, 1006) << false;
        QTest::newRow("smallest") << QSize(972, 566) << true;
    }
    void nothingIsCutOrCovered()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        m_place->resize(size);
        choose(2);
        retype(QStringLiteral("{\"id\": \"17\", \"related_events\": [1, 2, 3]}"));
        QTRY_VERIFY(button("letterReplay")->text() != u"Replay");
        QTRY_VERIFY2(layoutFaults(*m_place).isEmpty(), qPrintable(layoutFaults(*m_place).join(u'\n')));
        const QImage image = m_place->grab().toImage();
        QVERIFY(coloursIn(image) > 12);
        QVERIFY(!isPlain(image, find<QWidget>("lettersTable")));
        QVERIFY(!isPlain(image, find<QWidget>("letterOriginal")));
        QVERIFY(!isPlain(image, find<QWidget>("letterRepair")));
        press("lettersBack");
        QTRY_VERIFY2(layoutFaults(*m_place).isEmpty(), qPrintable(layoutFaults(*m_place).join(u'\n')));
    }

    void everyControlHasAName()
    {
        QCOMPARE(testing::namelessControls(static_cast<const QWidget &>(*m_place)), QStringList());
    }
};

QTEST_MAIN(TestDeadLetters)
#include "tst_dead_letters.moc"
