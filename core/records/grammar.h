// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace casb::records {

/// What a text is, seen with the whole grammar of JSON (RFC 8259). Sizes of numbers and lone surrogates do not matter
/// here: they are grammatical, and this program copies them.
struct GrammarVerdict {
    bool valid = false;
    bool whiteSpace = false;  ///< there is white space between tokens
    size_t deepest = 0;       ///< levels of nesting
    size_t at = 0;            ///< the end of what was read; when invalid: the byte
    const char *problem = ""; ///< when invalid: what is wrong there
};

/// Reads the whole of @p text, however deep it is nested. UTF-8 is not looked at.
GrammarVerdict checkGrammar(std::string_view text);

/// Reads the value that @p text begins with and nothing behind it.
GrammarVerdict checkValue(std::string_view text);

/// Reads what may stand behind an element of a list that is a member of the outermost object: to the end of the text.
GrammarVerdict checkBehindElement(std::string_view text);

/// Levels of nesting of a valid value: 1 for [], 2 for [{}].
size_t nestingDepth(std::string_view value);

} // namespace casb::records
