// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/grammar.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <vector>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace casb::records {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// The next byte of a string's inside that means something: quote, backslash, control character; or @p end.
const char *nextSpecial(const char *at, const char *end)
{
#if defined(__SSE2__)
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i control = _mm_set1_epi8(0x1f);
    while (end - at >= 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const __m128i found = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)),
                                           _mm_cmpeq_epi8(_mm_min_epu8(bytes, control), bytes));
        const auto mask = static_cast<unsigned>(_mm_movemask_epi8(found));
        if (mask != 0)
            return at + std::countr_zero(mask);
        at += 16;
    }
#endif
    while (at != end && *at != '"' && *at != '\\' && static_cast<unsigned char>(*at) >= 0x20)
        ++at;
    return at;
}

class Checker
{
public:
    explicit Checker(std::string_view text) : m_begin(text.data()), m_at(text.data()), m_end(text.data() + text.size())
    {
        m_open.reserve(64);
    }

    /// The whole text is one value.
    GrammarVerdict checkAll() { return verdict(read(true) && endFollows()); }
    /// The text begins with a value.
    GrammarVerdict checkStart() { return verdict(read(true)); }
    /// The text goes on behind a value inside of the containers @p open.
    GrammarVerdict checkRest(std::string_view open)
    {
        m_open.assign(open.begin(), open.end());
        return verdict(read(false) && endFollows());
    }

private:
    GrammarVerdict verdict(bool valid)
    {
        m_verdict.valid = valid;
        m_verdict.at = static_cast<size_t>(m_at - m_begin);
        return m_verdict;
    }

    bool fail(const char *problem)
    {
        m_verdict.problem = m_at == m_end ? "the text ends too early" : problem;
        return false;
    }

    void skipSpace()
    {
        if (m_at == m_end || static_cast<unsigned char>(*m_at) > ' ')
            return;
        const char *from = m_at;
        while (m_at != m_end && isSpace(*m_at))
            ++m_at;
        m_verdict.whiteSpace |= m_at != from;
    }

    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    void open(char bracket)
    {
        m_open.push_back(bracket);
        if (m_open.size() > m_verdict.deepest)
            m_verdict.deepest = m_open.size();
        ++m_at;
    }

    bool endFollows()
    {
        skipSpace();
        return m_at == m_end || fail("something follows the end");
    }

    /// Reads on until no container is open.
    bool read(bool valueNext)
    {
        for (;;) {
            if (valueNext && !readValueStart(valueNext))
                return false;
            if (valueNext)
                continue;
            if (m_open.empty())
                return true;
            skipSpace();
            if (!readAfterValue(valueNext))
                return false;
        }
    }

    /// Reads a scalar, or a container's start and, in an object, its first name.
    bool readValueStart(bool &valueNext)
    {
        skipSpace();
        if (m_at == m_end)
            return fail("");
        valueNext = false;
        switch (*m_at) {
        case '"':
            return readString();
        case '{':
            open('{');
            skipSpace();
            if (m_at != m_end && *m_at == '}')
                return true;
            valueNext = true;
            return readName();
        case '[':
            open('[');
            skipSpace();
            valueNext = m_at == m_end || *m_at != ']';
            return true;
        case 't':
            return readWord("true");
        case 'f':
            return readWord("false");
        case 'n':
            return readWord("null");
        default:
            return readNumber();
        }
    }

    /// Reads the comma behind a value (and the next name), or the container's end.
    bool readAfterValue(bool &valueNext)
    {
        const bool inObject = m_open.back() == '{';
        if (take(',')) {
            valueNext = true;
            if (!inObject)
                return true;
            skipSpace();
            return readName();
        }
        if (!take(inObject ? '}' : ']'))
            return fail(inObject ? "a comma or } is expected" : "a comma or ] is expected");
        m_open.pop_back();
        return true;
    }

    bool readName()
    {
        if (m_at == m_end || *m_at != '"')
            return fail("a member's name is expected");
        if (!readString())
            return false;
        skipSpace();
        return take(':') || fail("a colon is expected");
    }

    bool readString()
    {
        ++m_at;
        for (;;) {
            m_at = nextSpecial(m_at, m_end);
            if (m_at == m_end)
                return fail("");
            if (*m_at == '"') {
                ++m_at;
                return true;
            }
            if (*m_at != '\\')
                return fail("a raw control character in a string");
            if (!readEscape())
                return false;
        }
    }

    bool readEscape()
    {
        ++m_at;
        if (m_at == m_end)
            return fail("");
        if (*m_at != 'u') {
            if (std::strchr("\"\\/bfnrt", *m_at) == nullptr || *m_at == '\0')
                return fail("no such escape");
            ++m_at;
            return true;
        }
        ++m_at;
        for (int i = 0; i < 4; ++i, ++m_at) {
            if (m_at == m_end || !isHex(*m_at))
                return fail("four hexadecimal digits are expected");
        }
        return true;
    }

    bool readWord(std::string_view word)
    {
        if (std::string_view(m_at, static_cast<size_t>(m_end - m_at)).substr(0, word.size()) != word)
            return fail("no such word");
        m_at += word.size();
        return true;
    }

    bool readDigits()
    {
        const char *from = m_at;
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        return m_at != from || fail("a digit is expected");
    }

    bool readNumber()
    {
        if (*m_at != '-' && !isDigit(*m_at))
            return fail("a value is expected");
        take('-');
        if (!take('0') && !readDigits())
            return false;
        if (take('.') && !readDigits())
            return false;
        if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
            ++m_at;
            if (!take('+'))
                take('-');
            return readDigits();
        }
        return true;
    }

    GrammarVerdict m_verdict;
    const char *m_begin;
    const char *m_at;
    const char *m_end;
    std::vector<char> m_open; ///< the containers around the current place; as long as the text is deep
};

} // namespace

GrammarVerdict checkGrammar(std::string_view text)
{
    return Checker(text).checkAll();
}

GrammarVerdict checkValue(std::string_view text)
{
    return Checker(text).checkStart();
}

GrammarVerdict checkBehindElement(std::string_view text)
{
    return Checker(text).checkRest("{[");
}

size_t nestingDepth(std::string_view value)
{
    size_t depth = 0;
    size_t deepest = 0;
    const char *end = value.data() + value.size();
    for (const char *at = value.data(); at != end; ++at) {
        if (*at == '{' || *at == '[') {
            if (++depth > deepest)
                deepest = depth;
        } else if (*at == '}' || *at == ']') {
            --depth;
        } else if (*at == '"') {
            for (at = nextSpecial(at + 1, end); *at != '"'; at = nextSpecial(at, end))
                at += 2;
        }
    }
    return deepest;
}

} // namespace casb::records
