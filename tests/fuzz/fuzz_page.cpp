// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/grammar.h"
#include "records/page.h"

#include <simdjson.h>

#include <cstdio>
#include <cstdlib>

using namespace casb::records;

namespace {

void require(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

/// What simdjson's DOM accepts is JSON; what it refuses may be, since it also refuses what is only large or deep.
void compareWithDom(std::string_view text)
{
    simdjson::dom::parser parser;
    const auto error = parser.parse(text.data(), text.size()).error();
    const bool valid = checkGrammar(text).valid;
    if (error == simdjson::SUCCESS)
        require(valid, "the grammar refuses what the DOM accepts");
    else if (error != simdjson::NUMBER_ERROR && error != simdjson::STRING_ERROR
             && error != simdjson::DEPTH_ERROR && error != simdjson::UTF8_ERROR)
        require(!valid, "the grammar accepts what the DOM refuses");
}

void check(const Page &page)
{
    require(page.received
                == page.duplicates + page.rejectedObjects + static_cast<int64_t>(page.kept.size()),
            "received = duplicates + rejected + kept");
    require(page.kept.size() == page.recordsOfKept.size(), "a number of records for each kept object");
    size_t records = 0;
    for (const uint32_t number : page.recordsOfKept)
        records += number;
    require(records == page.ends.size(), "an end for each record");
    require(page.ends.empty() ? page.lines.empty() : page.ends.back() == page.lines.size(), "the last end is the end");
    require(simdjson::validate_utf8(page.lines.data(), page.lines.size()), "valid UTF-8");
    size_t begin = 0;
    for (const uint32_t end : page.ends) {
        require(end > begin + 1 && page.lines[end - 1] == '\n', "a line break ends a record");
        const std::string_view line(page.lines.data() + begin, end - begin - 1);
        require(line.find('\n') == std::string_view::npos, "one line");
        const GrammarVerdict verdict = checkGrammar(line);
        require(verdict.valid && !verdict.whiteSpace && line.front() == '{', "a minified object");
        begin = end;
    }
    int64_t rejected = 0;
    int64_t damaged = 0;
    for (const RejectedObject &object : page.rejected) {
        rejected += object.objects;
        damaged += checkGrammar(object.raw).valid ? 0 : 1;
        require(!object.raw.empty() && !object.reason.empty(), "a rejected value has its bytes and a reason");
    }
    require(rejected == page.rejectedObjects, "each rejected object has a place");
    require(rejected > static_cast<int64_t>(mostRejected) || damaged == page.damagedNew, "what is JSON is not called damaged");
    require(page.damagedNew <= page.damaged && page.damaged <= page.received, "damage is counted");
    for (const SourceFacts &facts : page.kept)
        require(facts.raw.empty(), "no view outlives the call");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // A copy of exactly this size, so that a sanitizer sees each byte read behind it.
    const std::string body(reinterpret_cast<const char *>(data), size);
    compareWithDom(body);
    for (const PageKind kind : {PageKind::Alerts, PageKind::Events}) {
        for (const bool flatten : {true, false}) {
            for (const bool masked : {false, true}) {
                PageOptions options;
                options.kind = kind;
                options.flatten = flatten;
                options.pullingId = "1";
                if (masked)
                    options.masks = {{{"related_events", "*", "user_email"}, "x"}, {{"additionalProperties"}, "y"}, {{"id"}, "\n\"z"}};
                int64_t asked = 0;
                const KeepFilter keep = [&asked](const SourceFacts &facts) {
                    require(!facts.raw.empty(), "the filter sees the object");
                    return ++asked % 5 != 0;
                };
                Page page;
                if (const auto error = readPage(body, options, keep, page))
                    require(page.lines.empty() && page.received == 0 && !error->reason.empty(), "an error leaves no page");
                else
                    check(page);
            }
        }
    }
    return 0;
}
