// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dead_letters/letter_words.h"

#include "session/time_display.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

namespace casb::ui {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("casb::ui", text);
}

/// What core/records says, and its words here; numbers keep their places.
struct Saying {
    const char *engine; ///< a regular expression
    const char *words;
};

constexpr std::array<Saying, 21> kSayings{{
    {"it is no object", QT_TRANSLATE_NOOP("casb::ui", "It is no object")},
    {"it is nested more than (\\d+) levels deep",
     QT_TRANSLATE_NOOP("casb::ui", "It is nested more than %1 levels deep")},
    {"its records would take (\\d+) bytes, more than a page may have",
     QT_TRANSLATE_NOOP("casb::ui", "Its records would take %1 bytes, more than a page may have")},
    {"records (\\d+) to (\\d+) are damaged in the store: their block cannot be unpacked",
     QT_TRANSLATE_NOOP("casb::ui", "Records %1 to %2 are damaged in the store: their block cannot be unpacked")},
    {"it has more than (\\d+) children", QT_TRANSLATE_NOOP("casb::ui", "It has more than %1 children")},
    {"the page has more than (\\d+) source objects",
     QT_TRANSLATE_NOOP("casb::ui", "Its page has more than %1 source objects")},
    {"it is not JSON at its byte (\\d+): (.+)", QT_TRANSLATE_NOOP("casb::ui", "It is not JSON at its byte %1: %2")},
    {"one of many that were rejected, the first of them since (.+)",
     QT_TRANSLATE_NOOP("casb::ui", "Many that were rejected, a line each. The first: %1")},
    {"the text ends too early", QT_TRANSLATE_NOOP("casb::ui", "The text ends too early")},
    {"something follows the end", QT_TRANSLATE_NOOP("casb::ui", "Something follows the end of the object")},
    {"a comma or } is expected", QT_TRANSLATE_NOOP("casb::ui", "A comma or } is expected")},
    {"a comma or \\] is expected", QT_TRANSLATE_NOOP("casb::ui", "A comma or ] is expected")},
    {"a member's name is expected", QT_TRANSLATE_NOOP("casb::ui", "A member's name in quotes is expected")},
    {"a colon is expected", QT_TRANSLATE_NOOP("casb::ui", "A colon is expected")},
    {"a raw control character in a string",
     QT_TRANSLATE_NOOP("casb::ui", "A text goes over the end of the line: a quote is missing")},
    {"no such escape", QT_TRANSLATE_NOOP("casb::ui", "There is no such escape")},
    {"four hexadecimal digits are expected", QT_TRANSLATE_NOOP("casb::ui", "Four hexadecimal digits are expected")},
    {"no such word", QT_TRANSLATE_NOOP("casb::ui", "There is no such word: true, false and null are")},
    {"a digit is expected", QT_TRANSLATE_NOOP("casb::ui", "A digit is expected")},
    {"a value is expected", QT_TRANSLATE_NOOP("casb::ui", "A value is expected")},
    {"the configuration has no service (\\S+) of input (.+)",
     QT_TRANSLATE_NOOP("casb::ui", "The configuration has no service %1 of input %2 any longer")},
}};

} // namespace

QString reasonWords(const QString &reason)
{
    for (const Saying &saying : kSayings) {
        const QRegularExpression known(QRegularExpression::anchoredPattern(QLatin1String(saying.engine)));
        const QRegularExpressionMatch match = known.match(reason);
        if (!match.hasMatch())
            continue;
        QString words = tr(saying.words);
        for (int i = 1; i <= match.lastCapturedIndex(); ++i) {
            bool number = false;
            const qint64 value = match.captured(i).toLongLong(&number);
            words = words.arg(number ? numberText(value) : reasonWords(match.captured(i)));
        }
        return words;
    }
    return reason;
}

QString outcomeWords(const DeadLetter &letter)
{
    switch (letter.outcome) {
    case DeadLetter::Outcome::Replayed:
        return tr("replayed by %1").arg(letter.settledBy);
    case DeadLetter::Outcome::Discarded:
        return tr("discarded by %1").arg(letter.settledBy);
    case DeadLetter::Outcome::Open:
        break;
    }
    return tr("open");
}

QString recordWords(qint64 records)
{
    if (records == 0)
        return tr("no record");
    return records == 1 ? tr("1 record") : tr("%1 records").arg(numberText(records));
}

} // namespace casb::ui
