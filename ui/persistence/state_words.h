// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/page_token.h"
#include "store/store_types.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace casb::ui {

class TimeDisplay;

/// A state's members as values. Times are ms since 1970 UTC, 0: missing or unreadable.
struct ParsedState {
    bool readable = false;
    qint64 initialStartMs = 0;
    qint64 lastEventMs = 0; ///< alerts
    QStringList lastIds;    ///< alerts
    qint64 startMs = 0;     ///< events
    QString token;          ///< events; empty: none yet
    std::optional<TokenPosition> tokenPosition;

    /// How far collection got, where that can be told.
    [[nodiscard]] std::optional<qint64> positionMs() const;
};
ParsedState parseState(const QByteArray &json);

/// A state in words: `Up to 09:31:02 UTC`, `17 March 2026`, `2 ids at the edge, kept against taking them twice.`
struct StateWords {
    QString headline;
    QString date;
    QString note;
};
StateWords stateWords(const QString &service, const StateValue &value, const TimeDisplay &time);

/// The same in one line: `alerts up to 13 March 08:11:40, 1 id`.
QString stateSentence(const QString &service, const StateValue &value, const TimeDisplay &time, qint64 nowMs);

/// What a change did: `time 09:22:00 → 09:31:02, ids 1 → 2`, `Reset: time 08:11:40 → 11 March 00:00:00`.
QString changeWords(const StateHistoryRow &row, const TimeDisplay &time);

/// Who did it: `pull …922026`, `setup`, or the person.
QString actorWords(const StateHistoryRow &row);
bool byPerson(StateCause cause);

} // namespace casb::ui
