// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store_types.h"

#include <QHash>

#include <optional>

namespace casb::ui {

/// How far behind a service is while all is well: just after a pull at the least, just before the next at the most.
struct UsualLag {
    qint64 leastMs = 0;
    qint64 mostMs = 0;
    bool operator==(const UsualLag &) const = default;
};

using UsualLags = QHash<ServiceKey, UsualLag>;

/// Out of the states that the service's pulls left, newest first; one pull in ten may be out of the ordinary on either
/// side. None: too few pulls, or none that tell a time.
std::optional<UsualLag> usualLag(const QList<StateHistoryRow> &history);

/// `usual 18–30 min`.
QString usualText(const UsualLag &usual);

} // namespace casb::ui
