// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace casb {

/// What a Retry-After header asks for.
struct RetryAfter {
    enum class Kind {
        Missing,
        Empty,
        Wait,    ///< for waitMs
        Useless, ///< not a time, zero, or over: the back-off decides
    };
    Kind kind = Kind::Missing;
    qint64 waitMs = 0;
    bool operator==(const RetryAfter &) const = default;
};

/// An HTTP date in any of the three forms of RFC 9110, as UTC ms.
std::optional<qint64> parseHttpDate(const QByteArray &header);

/// Reads seconds or an HTTP date (all three forms of RFC 9110), seen from @p nowMs (UTC); capped at an hour.
RetryAfter parseRetryAfter(const std::optional<QByteArray> &header, qint64 nowMs);

} // namespace casb
