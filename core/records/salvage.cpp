// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/salvage.h"

#include "records/grammar.h"
#include "records/json_text.h"
#include "records/repair.h"

#include <algorithm>
#include <cstdint>

namespace casb::records {

namespace {

constexpr std::string_view whiteSpace = " \n\r\t";

/// Where the next token begins.
size_t tokenAt(std::string_view text, size_t at)
{
    return std::min(text.find_first_not_of(whiteSpace, at), text.size());
}

/// Whether the valid @p object has a member of that name.
bool hasMember(std::string_view object, std::string_view name)
{
    size_t at = tokenAt(object, 1);
    while (object[at] == '"') {
        const size_t nameEnd = valueEnd(object, at);
        if (nameIs(object.substr(at + 1, nameEnd - at - 2), name))
            return true;
        const size_t value = tokenAt(object, tokenAt(object, nameEnd) + 1);
        at = tokenAt(object, valueEnd(object, value));
        if (object[at] == ',')
            at = tokenAt(object, at + 1);
    }
    return false;
}

class Salvager
{
public:
    Salvager(std::string_view text, std::string_view listName, std::string_view idName, size_t mostStretches)
        : m_text(text), m_listName(listName), m_idName(idName), m_mostStretches(mostStretches)
    {
    }

    std::optional<SalvagedPage> run()
    {
        const std::optional<size_t> list = findList();
        if (!list)
            return std::nullopt;
        m_out.text.reserve(m_text.size());
        m_out.text.append(m_text, 0, *list);
        size_t at = *list;
        do {
            const std::optional<size_t> end = takeElement(at);
            if (!end || m_out.damaged.size() > m_mostStretches)
                return std::nullopt;
            at = *end + 1;
        } while (m_text[at - 1] == ',');
        m_out.text.append(m_text, at - 1);
        return std::move(m_out);
    }

private:
    char charAt(size_t at) const { return at < m_text.size() ? m_text[at] : '\0'; }

    /// Behind the bracket of the first list of that name that is no JSON.
    std::optional<size_t> findList() const
    {
        size_t at = tokenAt(m_text, 0);
        if (charAt(at) != '{')
            return std::nullopt;
        do {
            const size_t name = tokenAt(m_text, at + 1);
            if (charAt(name) != '"')
                return std::nullopt;
            const GrammarVerdict nameVerdict = checkValue(m_text.substr(name));
            const size_t colon = tokenAt(m_text, name + nameVerdict.at);
            if (!nameVerdict.valid || charAt(colon) != ':')
                return std::nullopt;
            const size_t value = tokenAt(m_text, colon + 1);
            const GrammarVerdict verdict = checkValue(m_text.substr(value));
            if (!verdict.valid) {
                const bool isList =
                    charAt(value) == '[' && nameIs(m_text.substr(name + 1, nameVerdict.at - 2), m_listName);
                return isList ? std::optional(value + 1) : std::nullopt;
            }
            at = tokenAt(m_text, value + verdict.at);
        } while (charAt(at) == ',');
        return std::nullopt;
    }

    /// Copies the element at @p at, or cuts it out. Answers the place of the comma or bracket behind it.
    std::optional<size_t> takeElement(size_t at)
    {
        const size_t begin = tokenAt(m_text, at);
        const GrammarVerdict verdict = checkValue(m_text.substr(begin));
        const size_t behind = tokenAt(m_text, begin + verdict.at);
        if (verdict.valid && isGoodEnd(behind)) {
            keep(m_text.substr(begin, verdict.at));
            return behind;
        }
        const size_t problem = verdict.valid ? behind : begin + verdict.at;
        if (const std::optional<size_t> end = damageEnd(begin, problem, false); end && becomesJson(stretch(begin, *end))) {
            keep(stretch(begin, *end));
            return end;
        }
        const std::optional<size_t> end = damageEnd(begin, problem, true);
        if (end && *end > begin)
            m_out.damaged.push_back(
                {stretch(begin, *end), problem - begin, verdict.valid ? "a comma or ] is expected" : verdict.problem});
        return end;
    }

    std::string_view stretch(size_t begin, size_t end) const
    {
        const std::string_view raw = m_text.substr(begin, end - begin);
        return raw.substr(0, raw.find_last_not_of(whiteSpace) + 1);
    }

    void keep(std::string_view element)
    {
        if (m_taken)
            m_out.text += ',';
        m_out.text += element;
        m_taken = true;
    }

    bool becomesJson(std::string_view raw)
    {
        m_spent += raw.size();
        Repairs repairs;
        return checkGrammar(repaired(raw, repairs)).valid;
    }

    bool isGoodEnd(size_t at) { return charAt(at) == ',' || (charAt(at) == ']' && pageEnds(at)); }

    /// The first comma or bracket from @p problem on that can be the end of what is damaged from @p begin on.
    /// @p quoteLost: it may also be where JSON follows though brackets are open.
    std::optional<size_t> damageEnd(size_t begin, size_t problem, bool quoteLost)
    {
        int64_t depth = 0;
        bool inString = false;
        char before = '\0'; // the last one that is no white space
        for (size_t at = begin; at < m_text.size() && m_spent < mostWork(); ++at, ++m_spent) {
            const char c = m_text[at];
            const bool closed = !inString && depth <= 0;
            // A page that was cut may end like a whole one. Then, other than behind a lost quote, brackets are open.
            if (at >= problem && c == ']' && (closed || (quoteLost && inString && before == '}')) && pageEnds(at))
                return at;
            if (c == ']' && closed)
                return std::nullopt; // the list ends, the page does not
            // The problem may be that another object follows the comma, where a name is expected.
            if (c == ',' && (at >= problem || tokenAt(m_text, at + 1) == problem) &&
                ((closed && elementFollows(at)) || (quoteLost && objectFollows(at))))
                return at;
            if (whiteSpace.find(c) == std::string_view::npos)
                before = c;
            if (inString && c == '\\')
                ++at;
            else if (c == '"')
                inString = !inString;
            else if (!inString && (c == '{' || c == '['))
                ++depth;
            else if (!inString && (c == '}' || c == ']'))
                --depth;
        }
        return std::nullopt;
    }

    bool elementFollows(size_t comma) const
    {
        const char next = charAt(tokenAt(m_text, comma + 1));
        return next == '{' || next == ',' || next == ']';
    }

    bool pageEnds(size_t bracket)
    {
        const GrammarVerdict verdict = checkBehindElement(m_text.substr(bracket));
        m_spent += verdict.at;
        return verdict.valid;
    }

    bool objectFollows(size_t comma)
    {
        const size_t begin = tokenAt(m_text, comma + 1);
        if (charAt(begin) != '{')
            return false;
        const std::string_view rest = m_text.substr(begin);
        const GrammarVerdict verdict = checkValue(rest);
        m_spent += verdict.at;
        return verdict.valid && isGoodEnd(tokenAt(m_text, begin + verdict.at)) &&
               hasMember(rest.substr(0, verdict.at), m_idName);
    }

    /// A hostile page could make each of its bytes look like an end that turns out to be none only at the last byte.
    size_t mostWork() const { return 16 * m_text.size(); }

    const std::string_view m_text;
    const std::string_view m_listName;
    const std::string_view m_idName;
    const size_t m_mostStretches;
    SalvagedPage m_out;
    size_t m_spent = 0;
    bool m_taken = false;
};

} // namespace

std::optional<SalvagedPage> salvage(std::string_view text, std::string_view listName, std::string_view idName,
                                    size_t mostStretches)
{
    return Salvager(text, listName, idName, mostStretches).run();
}

} // namespace casb::records
