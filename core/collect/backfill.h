// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/service_key.h"
#include "store/store_types.h"

#include <optional>

namespace casb {

/// A backfill is a pull of its own over a span of the past, beside the live cursor. Its records, counters and duplicate
/// filter are the service's; its state lies under a key of its own, so that the live state is not touched and a backfill
/// that was killed goes on inside its span when it is asked for again.

/// What lies in [fromMs, toMs), by the source objects' own time (UTC).
struct BackfillSpan {
    qint64 fromMs = 0;
    qint64 toMs = 0;
    bool operator==(const BackfillSpan &) const = default;
};

/// Where its state is kept: the service's key, the input's id marked with the span.
ServiceKey backfillKey(const ServiceKey &live, const BackfillSpan &span);
/// `2023-01-01T00:00:00Z to 2023-02-01T00:00:00Z`.
QString spanText(const BackfillSpan &span);
/// Why a span cannot be backfilled: empty, before 1970, or not wholly past.
Result<void> checkSpan(const BackfillSpan &span, qint64 nowMs);

/// The state that begins a span.
StateValue backfillStart(const QString &service, const BackfillSpan &span);
/// The span was read to its end.
StateValue asFinished(StateValue value);
bool isFinished(const StateValue &value);

/// Whether a source object belongs to the span. One without a time belongs to it when its page does: @p pageMs is when
/// the page was stored at Proofpoint, none when that cannot be told.
bool belongsTo(const BackfillSpan &span, std::optional<qint64> timestampMs, std::optional<qint64> pageMs);

/// Events lie in the order in which Proofpoint stored them, after they happened, mostly by minutes. A storage object
/// may be named after its begin. So a backfill of events begins with what was stored a little before the span, reads on
/// for the grace behind its end, and takes what belongs to it by the events' own time. What was stored still later is
/// missed.
constexpr qint64 kBackfillLeadMs = 300'000;
constexpr qint64 kBackfillGraceMs = 3'600'000;
/// Whether nothing more of the span is to be expected behind a page. @p nextPageMs: position of the token that follows,
/// none when the token does not tell; @p oldestMs: the oldest time on the page, which then decides.
bool isBehind(const BackfillSpan &span, std::optional<qint64> nextPageMs, std::optional<qint64> oldestMs);

} // namespace casb
