// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dead_letters/letter_detail.h"

#include "base/when_ready.h"
#include "dead_letters/letter_editor.h"
#include "dead_letters/letter_text.h"
#include "dead_letters/letter_words.h"
#include "records/json_view.h"
#include "session/session.h"
#include "session/time_display.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/mark.h"
#include "widgets/panel.h"
#include "widgets/segments.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace casb::ui {
namespace {

constexpr qsizetype kShown = 64 * 1024; ///< bytes to look at
constexpr int kRestMs = 150;
constexpr int kRecordLines = 6; ///< of the preview, in sight

} // namespace

LetterDetail::LetterDetail(Session &session, const Theme &theme, const TimeDisplay &time, QWidget *parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_time(time), m_original(new Panel(theme, tr("As it came"))),
      m_look(new Segments(theme, tr("How to show the bytes"), {tr("Text"), tr("Bytes")})),
      m_copy(new Button(theme, ButtonKind::Icon, tr("Copy its text"), QStringLiteral("copy"))),
      m_save(new Button(theme, ButtonKind::Normal, tr("Save…"), QStringLiteral("export"))),
      m_bytes(new LetterEditor(theme, tr("The object as it came"))), m_repair(new Panel(theme, tr("Repair"))),
      m_startOver(new Button(theme, ButtonKind::Normal, tr("Start over"), QStringLiteral("restore"))),
      m_load(new Button(theme, ButtonKind::Normal, tr("Load…"))),
      m_replay(new Button(theme, ButtonKind::Primary, tr("Replay"))),
      m_editor(new LetterEditor(theme, tr("The object to be replayed"))), m_mark(new Mark(theme, 14)),
      m_verdict(new ElidedLabel(theme, Type::Body, Colour::Text)), m_link(new Button(theme, ButtonKind::Link, {})),
      m_records(new JsonView(theme, tr("The records that Devo would get"), true))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("letterSplitter"));
    splitter->setHandleWidth(10);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeOriginal());
    splitter->addWidget(makeRepair());
    splitter->setSizes({450, 550});
    layout->addWidget(splitter);

    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &LetterDetail::check);
    connect(m_look, &Segments::chosen, this, &LetterDetail::showOriginal);
    connect(m_copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_bytes->exactText()); });
    connect(m_save, &QAbstractButton::clicked, this, &LetterDetail::chooseSave);
    connect(m_startOver, &QAbstractButton::clicked, this, &LetterDetail::startOver);
    connect(m_load, &QAbstractButton::clicked, this, &LetterDetail::chooseFile);
    connect(m_replay, &QAbstractButton::clicked, this, &LetterDetail::replay);
    connect(m_editor, &LetterEditor::committed, this, &LetterDetail::replay);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &LetterDetail::edited);
    connect(m_link, &QAbstractButton::clicked, this, [this] {
        if (m_letter && m_letter->outcome == DeadLetter::Outcome::Replayed)
            emit pullWanted(m_letter->replayPull);
        else if (m_letter && m_letter->outcome == DeadLetter::Outcome::Discarded)
            emit reopenWanted(m_id);
        else if (m_wrong >= 0)
            m_editor->goTo(m_wrong);
        else if (!m_unwrapped.isEmpty())
            replaceText(editableText(m_unwrapped));
    });
    connect(&time, &TimeDisplay::changed, this, [this] {
        if (m_letter && m_letter->outcome != DeadLetter::Outcome::Open)
            showOutcome();
        else if (m_reading)
            showVerdict(*m_reading);
    });
    const auto fit = [this] {
        m_records->setFixedHeight(QFontMetrics(m_theme.monoCaption()).lineSpacing() * kRecordLines + 12);
    };
    fit();
    connect(&theme, &Theme::changed, this, fit);
    take({});
}

QWidget *LetterDetail::makeOriginal()
{
    m_original->setObjectName(QStringLiteral("letterOriginal"));
    m_original->setTitleLine(true);
    m_original->content()->setContentsMargins(2, 2, 2, 4);
    m_look->setObjectName(QStringLiteral("letterLook"));
    m_look->setCurrent(0);
    m_copy->setObjectName(QStringLiteral("letterCopy"));
    m_save->setObjectName(QStringLiteral("letterSave"));
    m_save->setSmall(true);
    m_save->setAccessibleName(tr("Save its bytes to a file"));
    m_original->addToTitle(m_look);
    m_original->addToTitle(m_copy);
    m_original->addToTitle(m_save);
    m_bytes->setObjectName(QStringLiteral("letterBytes"));
    m_bytes->setReadOnly(true);
    m_bytes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_original->content()->addWidget(m_bytes);
    return m_original;
}

QWidget *LetterDetail::makeRepair()
{
    m_repair->setObjectName(QStringLiteral("letterRepair"));
    m_repair->setTitleLine(true);
    m_repair->content()->setContentsMargins(2, 2, 2, 8);
    m_repair->content()->setSpacing(6);
    m_startOver->setObjectName(QStringLiteral("letterStartOver"));
    m_startOver->setToolTip(tr("Puts the object as it came into the editor again"));
    m_load->setObjectName(QStringLiteral("letterLoad"));
    m_load->setAccessibleName(tr("Load a repaired object from a file"));
    m_replay->setObjectName(QStringLiteral("letterReplay"));
    for (Button *button : {m_startOver, m_load, m_replay}) {
        button->setSmall(true);
        m_repair->addToTitle(button);
    }
    m_editor->setObjectName(QStringLiteral("letterEditor"));
    m_repair->content()->addWidget(m_editor, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 0, 6, 0);
    row->setSpacing(6);
    row->addStrut(m_link->sizeHint().height()); // the link comes and goes
    row->addWidget(m_mark);
    m_verdict->setObjectName(QStringLiteral("letterVerdict"));
    row->addWidget(m_verdict, 1);
    m_link->setObjectName(QStringLiteral("letterLink"));
    m_link->setSmall(true);
    row->addWidget(m_link);
    m_repair->content()->addLayout(row);
    auto *records = new QHBoxLayout;
    records->setContentsMargins(8, 0, 8, 0);
    m_records->setObjectName(QStringLiteral("letterRecords"));
    m_records->setPlaceholderText(tr("Here stand the records that Devo would get."));
    records->addWidget(m_records);
    m_repair->content()->addLayout(records);
    return m_repair;
}

void LetterDetail::show(qint64 id)
{
    if (id == m_id)
        return;
    m_id = id;
    if (id == 0)
        take({});
    else
        refresh();
}

void LetterDetail::refresh()
{
    if (m_id == 0)
        return;
    whenReady(m_session.queries().run<std::optional<DeadLetter>>(
                  [id = m_id](StoreReader &reader) { return reader.deadLetter(id); }),
              this, [this, id = m_id](const std::optional<DeadLetter> &letter) {
                  if (id == m_id)
                      take(letter);
              });
}

bool LetterDetail::repairable() const
{
    return m_letter && m_letter->outcome == DeadLetter::Outcome::Open &&
           m_letter->kind == DeadLetter::Kind::SourceObject;
}

void LetterDetail::take(const std::optional<DeadLetter> &letter)
{
    const bool same = m_letter && letter && m_letter->id == letter->id && m_letter->outcome == letter->outcome;
    m_letter = letter;
    if (same)
        return; // what is being typed stays
    m_reading.reset();
    if (!letter || letter->outcome != DeadLetter::Outcome::Open)
        m_drafts.remove(m_id);
    showOriginal();
    showText();
}

void LetterDetail::showOriginal()
{
    const bool any = m_letter.has_value();
    m_copy->setEnabled(any);
    m_save->setEnabled(any);
    if (!any) {
        m_original->setNote({});
        m_bytes->setPlainText({});
        return;
    }
    const QByteArray &raw = m_letter->raw;
    m_original->setNote(raw.size() > kShown ? tr("the first %1 of %2").arg(sizeText(kShown), sizeText(raw.size()))
                        : raw.size() == 1   ? tr("1 byte")
                                            : tr("%1 bytes").arg(numberText(raw.size())));
    const bool asBytes = m_look->current() == 1 || m_letter->kind == DeadLetter::Kind::DamagedBlock;
    m_bytes->setPlainText(asBytes ? hexText(raw, kShown) : visibleText(raw, kShown));
}

void LetterDetail::showText()
{
    m_wrong = -1;
    m_editor->setWrong(-1);
    m_records->setText({});
    m_before.clear();
    if (!m_letter) {
        setEditor({}, false);
        say(MarkState::Off, tr("No dead letter is chosen"));
    } else if (m_letter->kind == DeadLetter::Kind::DamagedBlock) {
        setEditor({}, false);
        if (m_letter->outcome == DeadLetter::Outcome::Open)
            say(MarkState::Bad,
                tr("Records that are damaged in the store cannot be repaired. Their bytes can be saved; a reset "
                   "that sends everything again brings what they held."));
        else
            showOutcome();
    } else if (m_letter->outcome != DeadLetter::Outcome::Open) {
        const QByteArray &replayed = m_letter->repaired.isEmpty() ? m_letter->raw : m_letter->repaired;
        setEditor(visibleText(replayed, kShown), false);
        showOutcome();
    } else {
        const bool fits = isEditable(m_letter->raw);
        if (fits)
            m_before = editableText(m_letter->raw);
        const auto draft = m_drafts.constFind(m_id);
        if (draft != m_drafts.constEnd() && !draft->tooLarge)
            setEditor(QString::fromUtf8(draft->bytes), true);
        else if (draft != m_drafts.constEnd())
            setEditor(visibleText(draft->bytes, kShown), false);
        else
            setEditor(fits ? m_before : QString(), fits);
        say(MarkState::Waiting, tr("It is being read"));
        check();
    }
    showDeeds();
}

void LetterDetail::setEditor(const QString &text, bool writable)
{
    m_setting = true;
    m_editor->setReadOnly(!writable);
    m_editor->setTextInteractionFlags(writable ? Qt::TextEditorInteraction
                                               : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_editor->setPlainText(text);
    m_editor->setPlaceholderText(!m_letter || writable || !repairable()
                                     ? QString()
                                     : tr("It is too large to be edited here. Save its bytes, repair them in another "
                                          "editor, and load the result."));
    m_setting = false;
}

void LetterDetail::edited()
{
    if (m_setting || !repairable() || m_editor->isReadOnly())
        return;
    const QString text = m_editor->exactText();
    if (text == m_before)
        m_drafts.remove(m_id);
    else
        m_drafts.insert(m_id, {text.toUtf8(), false});
    m_reading.reset();
    m_rest.start();
    showDeeds();
}

QByteArray LetterDetail::repairedBytes() const
{
    return m_drafts.value(m_id).bytes;
}

void LetterDetail::showDeeds()
{
    const bool open = repairable();
    m_repair->setTitle(!m_letter || m_letter->outcome != DeadLetter::Outcome::Replayed ? tr("Repair")
                                                                                       : tr("As it was replayed"));
    m_startOver->setVisible(open && m_drafts.contains(m_id));
    m_load->setVisible(!m_letter || open);
    m_load->setEnabled(open);
    m_replay->setVisible(!m_letter || open);
    const bool bad = m_reading && !m_reading->problem.isEmpty();
    m_replay->setEnabled(open && !bad && !m_replaying);
    m_replay->setWords(m_reading && !bad ? tr("Replay as %1").arg(recordWords(m_reading->recordCount)) : tr("Replay"));
    m_replay->setToolTip(bad ? m_verdict->text()
                             : tr("Stores its records for delivery under a pull of their own (Ctrl+Return)"));
    m_records->setVisible(!m_letter || open);
}

void LetterDetail::replay()
{
    if (!repairable() || m_replaying || (m_reading && !m_reading->problem.isEmpty()))
        return;
    m_replaying = true;
    showDeeds();
    const auto end = [this](const Error &error, qint64 id) {
        m_replaying = false;
        showDeeds();
        if (error.id == ErrorId::None)
            return;
        emit failed(tr("Not replayed"), error);
        if (id == m_id)
            refresh();
    };
    whenReady(
        m_session.replayLetter(m_id, repairedBytes()), this,
        [this, end, id = m_id](const Result<ReplayReceipt> &done) {
            end(done ? Error{} : done.error(), id);
            if (!done)
                return;
            m_drafts.remove(id);
            if (id == m_id)
                refresh();
            emit replayed(id, *done);
        },
        [end, id = m_id] {
            end({ErrorId::Stopped, tr("the collector was closed before"), {}}, id);
        });
}

void LetterDetail::startOver()
{
    if (!m_editor->isReadOnly() && isEditable(m_letter->raw)) {
        replaceText(m_before);
        return;
    }
    m_drafts.remove(m_id);
    showText();
}

/// The editor's own undo brings back what was there.
void LetterDetail::replaceText(const QString &text)
{
    QTextCursor cursor(m_editor->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    m_editor->setFocus(Qt::OtherFocusReason);
}

} // namespace casb::ui
