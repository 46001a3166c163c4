// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store_types.h"

namespace casb::ui {

/// Pulls as CSV (RFC 4180, UTF-8, times in UTC, numbers without grouping), with a line of names on top.
QByteArray pullsCsv(const QList<PullStatistics> &pulls);

/// The query that finds a pull's records in Devo, where they lie under @p tag.
QString devoQuery(const PullStatistics &pull, const QString &tag);

} // namespace casb::ui
