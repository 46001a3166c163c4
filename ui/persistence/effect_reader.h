// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/reset_effect.h"
#include "store/store_reader.h"

namespace casb {
struct EngineSnapshot;
}

namespace casb::ui {

/// What of the facts is in the configuration and the snapshot. GUI thread.
ResetFacts configuredFacts(const Config &config, const EngineSnapshot &snapshot, const ServiceKey &key, qint64 nowMs);

/// Completes @p facts from the store: what was collected, how much a request brings. Reader thread.
ResetFacts readFacts(StoreReader &reader, const ServiceKey &key, ResetFacts facts);

/// `1 min 11 s`, `3 d 9 h`: two units, exact below an hour.
QString exactSpan(qint64 ms);

/// One sentence: what collecting again from a time would mean.
QString effectSentence(const QString &service, const ResetEffect &effect, const QString &fromWords);

} // namespace casb::ui
