// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store_types.h"

namespace casb::ui {

class TimeDisplay;

/// Why an object could not become a record, in the console's language. The engine says it in English, as the log does;
/// what is not known here stays so.
QString reasonWords(const QString &reason);

/// `open`, `replayed by anna`, `discarded by anna`.
QString outcomeWords(const DeadLetter &letter);

/// `1 record`, `2 records`, `no record`.
QString recordWords(qint64 records);

} // namespace casb::ui
