// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/page.h"
#include "records/source_object.h"

namespace casb::records {

/// What identifies @p object. Its raw text is a view into the page.
SourceFacts factsOf(const SourceObject &object);

/// The text of a scalar as written in JSON: a string's meaning, a number's letters; nothing of anything else.
std::optional<std::string> scalarText(std::string_view raw);

/// The milliseconds since 1970 UTC that a time means: a number or its digits (seconds below 1e11, else milliseconds), or
/// ISO 8601 with Z or an offset, UTC when it has neither.
std::optional<int64_t> timeOfNumber(std::string_view digits);
std::optional<int64_t> timeOfText(std::string_view text);

} // namespace casb::records
