// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace casb {

/// The texts of times that this program reads and writes. All times are milliseconds since 1970 UTC.

/// `YYYY-MM-DDTHH:MM:SSZ`, with `.mmm` before the Z when there are milliseconds: as state and configuration have it.
QString stateTime(qint64 ms);
/// `YYYY-MM-DDTHH:MM:SS+00:00`, with six digits after the second when there are milliseconds: as the log prints spans.
QString logSpanTime(qint64 ms);
/// `YYYY-MM-DDTHH:MM:SSZ` always without milliseconds: the events interface's startTime.
QString wholeSecondTime(qint64 ms);

/// Reads `YYYY-MM-DDTHH:MM:SS[.fraction](Z|±HH:MM)`; nothing else. Second 60 is the next minute: data may hold leap seconds.
std::optional<qint64> parseIsoTime(std::string_view text);
std::optional<qint64> parseIsoTime(const QString &text);
/// Reads `YYYY-MM-DDTHH:MM:SSZ`, as people write it in the configuration and on the command line; there is no second 60.
std::optional<qint64> parseWholeSecondTime(const QString &text);

} // namespace casb
