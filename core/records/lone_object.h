// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/page.h"

namespace casb::records {

/// Why a text is no source object by itself.
struct LoneProblem {
    static constexpr size_t nowhere = static_cast<size_t>(-1);
    std::string reason;
    size_t at = nowhere; ///< the byte of the text where it ends to be JSON
};

/// Reads @p text as the one source object of a page, just as readPage() reads it there: for people who repair an object
/// that was rejected. @p page then holds it as kept, with its records. Returns no problem, or why it is no object that
/// can become a record; an object that is rejected stays in page.rejected with what identifies it.
std::optional<LoneProblem> readLone(std::string_view text, const PageOptions &options, Page &page);

} // namespace casb::records
