// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casb::records {

/// A stretch of a page's list that is no JSON.
struct DamagedStretch {
    std::string_view raw;     ///< of the page's text, without white space around it
    size_t at = 0;            ///< of it, the first byte that is no JSON
    const char *problem = ""; ///< what is wrong there
};

/// A page of which the damaged stretches have been cut out.
struct SalvagedPage {
    std::string text; ///< JSON, once it is repaired()
    std::vector<DamagedStretch> damaged;
};

/// Cuts out of @p text, which is no JSON and becomes none when it is repaired as a whole, what keeps the list @p listName
/// from being read. All around the list must be JSON, to the last byte, and what is left in it, once it is repaired: of a
/// page that was truncated, or is damaged elsewhere, nothing comes back.
///
/// A damaged stretch begins where an element does and ends before the next element, or before the end of the list, at which
/// its own brackets are closed. A lost quote turns strings inside out, so that brackets cannot be told: then it ends where
/// JSON follows, which is an object with a member @p idName, or the rest of the page. What has no id is left to the
/// stretch, so that nothing out of the middle of a damaged object is taken for an object of the list.
/// Nothing between two commas is no damage. Takes time proportional to the text, and gives up behind @p mostStretches.
std::optional<SalvagedPage> salvage(std::string_view text, std::string_view listName, std::string_view idName,
                                    size_t mostStretches);

} // namespace casb::records
