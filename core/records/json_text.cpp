// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/json_text.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace casb::records {

namespace {

uint32_t hexValue(std::string_view digits)
{
    uint32_t value = 0;
    for (const char c : digits)
        value = value * 16 + static_cast<uint32_t>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    return value;
}

void appendUtf8(std::string &out, uint32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xc0 | c >> 6);
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xe0 | c >> 12);
        out += static_cast<char>(0x80 | (c >> 6 & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        out += static_cast<char>(0xf0 | c >> 18);
        out += static_cast<char>(0x80 | (c >> 12 & 0x3f));
        out += static_cast<char>(0x80 | (c >> 6 & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    }
}

/// Appends what the Unicode escape at the start of @p text means; returns the length of what it read.
size_t appendUnicodeEscape(std::string &out, std::string_view text)
{
    const uint32_t unit = hexValue(text.substr(2, 4));
    if (unit < 0xd800 || unit > 0xdfff) {
        appendUtf8(out, unit);
        return 6;
    }
    if (unit < 0xdc00 && text.size() >= 12 && text[6] == '\\' && text[7] == 'u') {
        const uint32_t low = hexValue(text.substr(8, 4));
        if (low >= 0xdc00 && low <= 0xdfff) {
            appendUtf8(out, 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
            return 12;
        }
    }
    out.append(text, 0, 6);
    return 6;
}

size_t stringEnd(std::string_view text, size_t from)
{
    for (size_t at = from + 1; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return text.size();
}

} // namespace

void appendEscaped(std::string &out, std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += hex[c >> 4];
                out += hex[c & 15];
            } else {
                out += c;
            }
        }
    }
}

void appendString(std::string &out, std::string_view text)
{
    out += '"';
    appendEscaped(out, text);
    out += '"';
}

std::string decoded(std::string_view inside)
{
    if (inside.find('\\') == std::string_view::npos)
        return std::string(inside);
    std::string out;
    out.reserve(inside.size());
    for (size_t at = 0; at < inside.size();) {
        if (inside[at] != '\\' || at + 1 == inside.size()) {
            out += inside[at++];
            continue;
        }
        static constexpr char letters[] = "bfnrt";
        static constexpr char meanings[] = "\b\f\n\r\t";
        const char letter = inside[at + 1];
        if (letter == 'u' && at + 6 <= inside.size()) {
            at += appendUnicodeEscape(out, inside.substr(at));
            continue;
        }
        const char *found = static_cast<const char *>(std::memchr(letters, letter, sizeof letters - 1));
        out += found != nullptr ? meanings[found - letters] : letter;
        at += 2;
    }
    return out;
}

bool nameIs(std::string_view inside, std::string_view name)
{
    if (inside == name)
        return true;
    // An escape only makes a name longer.
    return inside.size() > name.size() && inside.find('\\') != std::string_view::npos && decoded(inside) == name;
}

size_t valueEnd(std::string_view text, size_t from)
{
    if (text[from] == '"')
        return stringEnd(text, from);
    if (text[from] != '{' && text[from] != '[')
        return std::min(text.find_first_of(",]}", from), text.size());
    size_t depth = 0;
    for (size_t at = from; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"') {
            at = stringEnd(text, at) - 1;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return at + 1;
        }
    }
    return text.size();
}

} // namespace casb::records
