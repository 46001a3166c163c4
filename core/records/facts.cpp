// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/facts.h"

#include "records/json_text.h"

#include <charconv>
#include <chrono>
#include <cmath>

namespace casb::records {

namespace {

/// Below this a number is seconds (it is the year 5138), from it on milliseconds (1973).
constexpr double firstMilliseconds = 1e11;

bool isQuoted(std::string_view raw)
{
    return raw.size() >= 2 && raw.front() == '"';
}

bool isNumber(std::string_view raw)
{
    return !raw.empty() && (raw.front() == '-' || (raw.front() >= '0' && raw.front() <= '9'));
}

/// Of a value as written; of a container its bracket is enough.
const char *typeName(std::string_view raw)
{
    if (raw.empty() || raw.front() == 'n')
        return "";
    switch (raw.front()) {
    case '"':
        return "str";
    case '[':
        return "list";
    case '{':
        return "dict";
    case 't':
    case 'f':
        return "bool";
    default:
        return raw.find_first_of(".eE") == std::string_view::npos ? "int" : "float";
    }
}

/// Reads the parts of a written time from left to right.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    bool take(std::string_view anyOf)
    {
        if (m_rest.empty() || anyOf.find(m_rest.front()) == std::string_view::npos)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    /// A number of exactly @p digits digits between the bounds.
    bool number(size_t digits, int lowest, int highest, int &value)
    {
        value = 0;
        for (size_t i = 0; i < digits; ++i) {
            if (!digit())
                return false;
            value = value * 10 + m_digit;
        }
        return value >= lowest && value <= highest;
    }

    /// The digits behind the point, as milliseconds; what is finer is cut.
    bool milliseconds(int &value)
    {
        value = 0;
        int weight = 100;
        if (!digit())
            return false;
        do {
            value += m_digit * weight;
            weight /= 10;
        } while (digit());
        return true;
    }

private:
    bool digit()
    {
        if (m_rest.empty() || m_rest.front() < '0' || m_rest.front() > '9')
            return false;
        m_digit = m_rest.front() - '0';
        m_rest.remove_prefix(1);
        return true;
    }

    std::string_view m_rest;
    int m_digit = 0;
};

/// Minutes east of UTC: nothing, Z, +HH, +HHMM, +HH:MM.
std::optional<int> offsetMinutes(Scanner &scan)
{
    if (scan.atEnd() || scan.take("Zz"))
        return 0;
    const bool west = scan.take("-");
    if (!west && !scan.take("+"))
        return std::nullopt;
    int hours = 0;
    int minutes = 0;
    if (!scan.number(2, 0, 23, hours))
        return std::nullopt;
    if (!scan.atEnd()) {
        scan.take(":");
        if (!scan.number(2, 0, 59, minutes))
            return std::nullopt;
    }
    return (west ? -1 : 1) * (hours * 60 + minutes);
}

std::optional<int64_t> timeOfIso(std::string_view text)
{
    Scanner scan(text);
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    if (!scan.number(4, 0, 9999, year) || !scan.take("-") || !scan.number(2, 1, 12, month) || !scan.take("-")
        || !scan.number(2, 1, 31, day) || !scan.take("Tt ") || !scan.number(2, 0, 23, hour) || !scan.take(":")
        || !scan.number(2, 0, 59, minute))
        return std::nullopt;
    if (scan.take(":") && !scan.number(2, 0, 60, second))
        return std::nullopt;
    if (scan.take(".,") && !scan.milliseconds(millisecond))
        return std::nullopt;
    const std::optional<int> offset = offsetMinutes(scan);
    const std::chrono::year_month_day date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day)));
    if (!offset || !scan.atEnd() || !date.ok())
        return std::nullopt;
    const int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    const int64_t minutes = days * 1440 + hour * 60 + minute - *offset;
    return (minutes * 60 + second) * 1000 + millisecond;
}

} // namespace

std::optional<std::string> scalarText(std::string_view raw)
{
    if (isQuoted(raw))
        return decoded(raw.substr(1, raw.size() - 2));
    if (isNumber(raw))
        return std::string(raw);
    return std::nullopt;
}

std::optional<int64_t> timeOfNumber(std::string_view digits)
{
    const char *end = digits.data() + digits.size();
    int64_t whole = 0;
    if (const auto [at, error] = std::from_chars(digits.data(), end, whole); error == std::errc() && at == end)
        return std::abs(static_cast<double>(whole)) < firstMilliseconds ? whole * 1000 : whole;
    double value = 0;
    if (const auto [at, error] = std::from_chars(digits.data(), end, value); error != std::errc() || at != end)
        return std::nullopt;
    if (std::abs(value) < firstMilliseconds)
        value *= 1000;
    if (!(std::abs(value) < 9e18))
        return std::nullopt;
    return std::llround(value);
}

std::optional<int64_t> timeOfText(std::string_view text)
{
    const std::optional<int64_t> time = timeOfIso(text);
    return time ? time : timeOfNumber(text);
}

SourceFacts factsOf(const SourceObject &object)
{
    SourceFacts facts;
    facts.id = scalarText(object.id).value_or(std::string());
    if (isQuoted(object.severity))
        facts.severity = *scalarText(object.severity);
    if (isNumber(object.timestamp))
        facts.timestampMs = timeOfNumber(object.timestamp);
    else if (isQuoted(object.timestamp))
        facts.timestampMs = timeOfText(*scalarText(object.timestamp));
    facts.timestampType = typeName(object.timestamp);
    facts.timestampOfWrongType = !facts.timestampMs && !object.timestamp.empty() && object.timestamp != "null";
    facts.raw = object.raw;
    return facts;
}

} // namespace casb::records
