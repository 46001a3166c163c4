// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace casb::records {

/// Appends @p text as the inside of a JSON string: quotes, backslashes and control characters escaped, UTF-8 as it is.
void appendEscaped(std::string &out, std::string_view text);

/// Appends @p text as a JSON string with its quotes.
void appendString(std::string &out, std::string_view text);

/// The text that the inside of a JSON string means. A lone surrogate, which no UTF-8 can say, keeps its escape's letters.
std::string decoded(std::string_view inside);

/// True when a member's name, as it is written between its quotes, means @p name.
bool nameIs(std::string_view inside, std::string_view name);

/// The end of the string, container or word that starts at @p from; @p text is valid JSON without white space.
size_t valueEnd(std::string_view text, size_t from);

} // namespace casb::records
