// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/page.h"

namespace casb::records {

/// Writes the text again without what makes it no JSON though its meaning is clear: raw control characters inside
/// strings are escaped; bad UTF-8 becomes U+FFFD, one for each maximal bad sequence as Unicode and Python have it; a
/// backslash that begins no escape stands for itself (`C:\xyz`); NaN, Infinity and -Infinity, which JSON cannot say,
/// become null. Counts what it did in @p repairs.
std::string repaired(std::string_view text, Repairs &repairs);

} // namespace casb::records
