// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/padded_buffer.h"
#include "records/page.h"

#include <simdjson.h>

namespace casb::records {

/// The names that matter in a page of one kind.
struct PageNames {
    std::string_view list;     ///< the page's list of source objects
    std::string_view children; ///< a source object's list of children
    std::string_view id;       ///< a source object's id
};

const PageNames &namesOf(PageKind kind);

/// Each child takes memory, however small it is.
inline constexpr size_t mostChildren = size_t(1) << 21;

/// Where the parts of one source object lie in the page. The page holds no white space between tokens.
struct SourceObject {
    std::string_view raw;
    std::vector<std::string_view> others; ///< runs of members that are no children, without the commas around the runs
    std::vector<std::string_view> children; ///< the values that become a record each, at most mostChildren
    std::string_view id; ///< the values as written; empty: missing. Of a container its bracket only.
    std::string_view timestamp;
    std::string_view severity;
    size_t childCount = 0; ///< may be more than children holds
};

/// Walks over the members of @p object, which starts at @p begin. The caller then knows where it ends: finishObject().
/// Of several lists of children the last one counts; another value in its place is one child, kept as it is, and null and
/// an empty object are none.
simdjson::error_code readObject(simdjson::ondemand::object object, const char *begin, const PageNames &names,
                                SourceObject &out);

/// Tells readObject()'s result where the object ends, behind its brace.
void finishObject(SourceObject &out, const char *end);

/// Where a value of the current place ends, which is skipped by that.
simdjson::simdjson_result<std::string_view> rawValue(simdjson::ondemand::value value);

/// Reads an object that stands alone in @p buffer.
simdjson::error_code readLoneObject(simdjson::ondemand::parser &parser, const PaddedBuffer &buffer, const PageNames &names,
                                    SourceObject &out);

} // namespace casb::records
