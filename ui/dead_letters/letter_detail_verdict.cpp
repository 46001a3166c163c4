// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/when_ready.h"
#include "dead_letters/letter_detail.h"
#include "dead_letters/letter_editor.h"
#include "dead_letters/letter_text.h"
#include "dead_letters/letter_words.h"
#include "records/json_view.h"
#include "records/pretty_json.h"
#include "session/session.h"
#include "session/time_display.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/mark.h"

#include <QtConcurrent>

namespace casb::ui {
namespace {

constexpr int kRecordsShown = 20;

} // namespace

void LetterDetail::check()
{
    m_rest.stop();
    if (!repairable())
        return;
    const QByteArray bytes = m_drafts.contains(m_id) ? repairedBytes() : m_letter->raw;
    const auto read = [config = m_session.config(), key = m_letter->key, bytes] {
        return readLetter(config, key, bytes, kRecordsShown);
    };
    whenReady(QtConcurrent::run(read), this, [this, check = ++m_check](const LetterReading &reading) {
        if (check == m_check && repairable())
            showVerdict(reading);
    });
}

void LetterDetail::showVerdict(const LetterReading &reading)
{
    m_reading = reading;
    m_wrong = -1;
    m_unwrapped.clear();
    if (!reading.problem.isEmpty()) {
        QString words = reasonWords(reading.problem);
        // Of own bytes that the editor shows on several lines, the place is another one.
        const bool typed = m_drafts.contains(m_id) && !m_drafts.value(m_id).tooLarge;
        if (reading.at >= 0 && (typed || m_before == QString::fromUtf8(m_letter->raw))) {
            m_wrong = placeOfByte(m_editor->exactText(), reading.at);
            const auto [line, column] = m_editor->lineAndColumn(m_wrong);
            words = tr("Line %1, column %2: %3").arg(line).arg(column).arg(words);
        }
        if (reading.at < 0 && !m_editor->isReadOnly())
            m_unwrapped = unwrapped(m_drafts.contains(m_id) ? repairedBytes() : m_letter->raw);
        say(MarkState::Bad, words,
            m_wrong >= 0             ? tr("Go there")
            : !m_unwrapped.isEmpty() ? tr("Take the object out")
                                     : QString());
    } else {
        QStringList parts{tr("It becomes %1").arg(recordWords(reading.recordCount))};
        parts.append(reading.id.isEmpty() ? tr("without an id, so that a second delivery would not be noticed")
                                          : tr("id %1").arg(reading.id));
        if (reading.timeMs)
            parts.append(m_time.moment(*reading.timeMs, m_session.clock().nowMs()));
        if (reading.mended > 0)
            parts.append(reading.mended == 1 ? tr("1 place mended")
                                             : tr("%1 places mended").arg(numberText(reading.mended)));
        say(MarkState::Good, parts.join(QStringLiteral(" · ")));
    }
    m_editor->setWrong(m_wrong);
    QString records;
    for (const QByteArray &record : reading.records)
        records += prettyJson(record) + u'\n';
    m_records->setText(records);
    showDeeds();
}

void LetterDetail::showOutcome()
{
    const QString when = m_time.moment(m_letter->settledMs, m_session.clock().nowMs());
    if (m_letter->outcome == DeadLetter::Outcome::Replayed)
        say(MarkState::Good,
            m_letter->repaired.isEmpty() ? tr("Replayed as it came by %1, %2").arg(m_letter->settledBy, when)
                                         : tr("Repaired and replayed by %1, %2").arg(m_letter->settledBy, when),
            m_letter->replayPull > 0 ? tr("Show its pull") : QString());
    else
        say(MarkState::Off, tr("Discarded by %1, %2. Its bytes are kept for 90 days.").arg(m_letter->settledBy, when),
            tr("Open it again"));
}

void LetterDetail::say(MarkState mark, const QString &sentence, const QString &link)
{
    m_mark->setState(mark, sentence);
    m_verdict->setText(sentence);
    m_verdict->setColour(mark == MarkState::Bad ? Colour::Bad : Colour::Text);
    m_link->setWords(link);
    m_link->setVisible(!link.isEmpty());
}

} // namespace casb::ui
