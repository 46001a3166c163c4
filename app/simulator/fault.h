// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFlags>
#include <QString>

#include <optional>

namespace casb::simulator {

enum class Service : quint8 { Auth = 1, Alerts = 2, Events = 4 };
Q_DECLARE_FLAGS(Services, Service)
Q_DECLARE_OPERATORS_FOR_FLAGS(Services)

/// One thing that goes wrong, as a line of text describes it: `KIND [name=value…]`. faultHelp() has the words.
struct Fault {
    enum class Kind : quint8 {
        // instead of an answer
        Status, HtmlError, Reset,
        // something done to the right answer
        ResetHalf, Truncate, Slow, Drip, ControlChars, BadUtf8, Pretty, Wrapped, Garbage, EmptyBody,
        RepeatToken, MissingToken,
        // done at once
        RevokeTokens,
        // the relay
        RelayAway, RelayReset, RelayRefuse, RelayClose, RelayStall,
    };
    enum class RetryAfter : quint8 { Seconds, Date, Missing, Empty };

    Kind kind = Kind::Status;
    int status = 500;                 ///< Status, HtmlError
    RetryAfter retryAfter = RetryAfter::Seconds;
    int retryAfterSeconds = 1;
    Services services;                ///< to which of the tenant's services it happens
    int count = 1;                    ///< how often; < 0: until cleared
    int after = 0;                    ///< only after so many further requests (relay: records)
    qint64 atMs = 0;                  ///< only this long after it was ordered
    int durationMs = 20'000;          ///< Slow, Drip, RelayAway, RelayStall
    QString text;                     ///< as ordered

    [[nodiscard]] bool isRelay() const { return kind >= Kind::RelayAway; }
};

/// Reads one line. Empty: @p problem says what is wrong with it.
std::optional<Fault> parseFault(const QString &line, QString *problem);
/// All kinds and their words, a line each.
QString faultHelp();

} // namespace casb::simulator
