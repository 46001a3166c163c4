// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/page.h"
#include "store/store_types.h"

namespace casb {

/// Counts the source objects that @p page keeps: by the hour of their own time, or of @p otherwiseMs where they have
/// none, and those of alerts by severity.
void countSources(const records::Page &page, records::PageKind kind, qint64 otherwiseMs, QMap<qint64, qint64> &byHour,
                  TrafficRow &traffic);

} // namespace casb
