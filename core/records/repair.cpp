// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/repair.h"

#include "records/json_text.h"

#include <algorithm>
#include <cctype>

namespace casb::records {

namespace {

using Byte = unsigned char;

struct Sequence {
    size_t length; ///< bytes that belong together
    bool good;
};

/// The UTF-8 sequence at the start of @p text, which is not empty: a character, or the longest start of one.
Sequence nextSequence(std::string_view text)
{
    const auto byte = [text](size_t i) { return static_cast<Byte>(text[i]); };
    const Byte first = byte(0);
    if (first < 0x80)
        return {1, true};
    if (first < 0xc2 || first > 0xf4)
        return {1, false};
    const size_t wanted = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    // The second byte's span keeps out overlong forms, surrogates and what is beyond U+10FFFF.
    const Byte low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    const Byte high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    if (text.size() < 2 || byte(1) < low || byte(1) > high)
        return {1, false};
    for (size_t i = 2; i < wanted; ++i) {
        if (i >= text.size() || (byte(i) & 0xc0) != 0x80)
            return {i, false};
    }
    return {wanted, true};
}

/// The length of the escape that @p text, which begins with a backslash, begins with; 0: it begins none.
size_t escapeLength(std::string_view text)
{
    if (text.size() < 2)
        return 0;
    if (text[1] != 'u')
        return std::string_view("\"\\/bfnrt").find(text[1]) == std::string_view::npos ? 0 : 2;
    const std::string_view digits = text.substr(2, 4);
    return digits.size() == 4 && digits.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos ? 6 : 0;
}

/// The length of the number at the start of @p text that is none for JSON, as Python and JavaScript write it; 0: it is
/// another thing.
size_t notNumberLength(std::string_view text)
{
    for (const std::string_view word : {"NaN", "Infinity", "-Infinity"}) {
        const bool more = text.size() > word.size() && std::isalnum(static_cast<Byte>(text[word.size()])) != 0;
        if (text.starts_with(word) && !more)
            return word.size();
    }
    return 0;
}

} // namespace

std::string repaired(std::string_view text, Repairs &repairs)
{
    std::string out;
    out.reserve(text.size() + text.size() / 16);
    bool inString = false;
    for (size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (static_cast<Byte>(c) >= 0x80) {
            const Sequence sequence = nextSequence(text.substr(at));
            if (sequence.good) {
                out.append(text, at, sequence.length);
            } else {
                out += "\xef\xbf\xbd";
                ++repairs.invalidUtf8;
            }
            at += sequence.length;
            continue;
        }
        if (inString && static_cast<Byte>(c) < 0x20) {
            appendEscaped(out, {&c, 1});
            ++repairs.controlCharacters;
            ++at;
        } else if (inString && c == '\\') {
            const size_t length = escapeLength(text.substr(at)); // an escaped quote ends no string
            if (length == 0) {
                out += "\\\\";
                ++repairs.invalidEscapes;
            } else {
                out.append(text, at, length);
            }
            at += std::max<size_t>(length, 1);
        } else if (const size_t length = inString ? 0 : notNumberLength(text.substr(at)); length > 0) {
            out += "null";
            ++repairs.notNumbers;
            at += length;
        } else {
            out += c;
            inString ^= c == '"';
            ++at;
        }
    }
    return out;
}

} // namespace casb::records
