// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/lone_object.h"

#include "records/grammar.h"
#include "records/repair.h"
#include "records/source_object.h"

#include <exception>

namespace casb::records {
namespace {

/// @p text must be one value and nothing beside it, or it could bring further objects, members or pages with it. What
/// is wrong is told of the text as it is: of a lost quote, where its line ends.
std::optional<LoneProblem> problemOf(std::string_view text)
{
    const GrammarVerdict verdict = checkGrammar(text);
    if (verdict.valid)
        return std::nullopt;
    Repairs repairs;
    if (checkGrammar(repaired(text, repairs)).valid)
        return std::nullopt;
    return LoneProblem{verdict.problem, verdict.at};
}

} // namespace

std::optional<LoneProblem> readLone(std::string_view text, const PageOptions &options, Page &page)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    const size_t skipped = text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    text.remove_prefix(skipped);
    page = {};
    try {
        if (auto problem = problemOf(text)) {
            problem->at += skipped;
            return problem;
        }
        std::string body = "{\"";
        body += namesOf(options.kind).list;
        body += "\":[";
        body += text;
        body += "]}";
        if (auto error = readPage(body, options, {}, page))
            return LoneProblem{std::move(error->reason), LoneProblem::nowhere};
    } catch (const std::exception &failure) {
        page = {};
        return LoneProblem{failure.what(), LoneProblem::nowhere};
    }
    if (!page.rejected.empty())
        return LoneProblem{page.rejected.front().reason, LoneProblem::nowhere};
    return std::nullopt;
}

} // namespace casb::records
