// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads pages from standard input, each behind a header line, and prints what readPage() makes of them, so that another
// implementation can be compared with it.
//
//   header:  alerts|events flatten(0|1) bytes environment-bytes masks(0..9), then for each mask its path, '/' between, and value, one a line
//   answer:  "error REASON", or "page LINES-BYTES RECEIVED DUPLICATES REJECTED CONTROL UTF8 ESCAPES NAN DAMAGED KEPT", the lines, a line
//            "ID-BYTES TIME|none|wrong SEVERITY-BYTES RECORDS" and then id and severity for each kept, and
//            "token BYTES" with the token or "token none".

#include "records/page.h"

#include <iostream>
#include <sstream>

using namespace casb::records;

namespace {

std::string readBytes(size_t size)
{
    std::string bytes(size, '\0');
    std::cin.read(bytes.data(), static_cast<std::streamsize>(size));
    return bytes;
}

Mask readMask()
{
    std::string line;
    std::getline(std::cin, line);
    std::istringstream steps(line);
    Mask mask;
    for (std::string step; std::getline(steps, step, '/');)
        mask.path.push_back(step);
    std::getline(std::cin, mask.value);
    return mask;
}

void print(const Page &page)
{
    std::cout << "page " << page.lines.size() << ' ' << page.received << ' ' << page.duplicates << ' '
              << page.rejectedObjects << ' ' << page.repairs.controlCharacters << ' ' << page.repairs.invalidUtf8 << ' '
              << page.repairs.invalidEscapes << ' ' << page.repairs.notNumbers << ' ' << page.damaged << ' '
              << page.kept.size() << '\n'
              << page.lines;
    for (size_t i = 0; i < page.kept.size(); ++i) {
        const SourceFacts &facts = page.kept[i];
        std::cout << facts.id.size() << ' ';
        if (facts.timestampMs)
            std::cout << *facts.timestampMs;
        else
            std::cout << (facts.timestampOfWrongType ? "wrong" : "none");
        std::cout << ' ' << facts.severity.size() << ' ' << page.recordsOfKept[i] << '\n'
                  << facts.id << facts.severity << '\n';
    }
    if (page.nextPageToken)
        std::cout << "token " << page.nextPageToken->size() << '\n' << *page.nextPageToken << '\n';
    else
        std::cout << "token none\n";
}

} // namespace

int main()
{
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream header(line);
        std::string kind;
        PageOptions options;
        size_t bytes = 0;
        size_t environmentBytes = 0;
        size_t masks = 0;
        header >> kind >> options.flatten >> bytes >> environmentBytes >> masks;
        options.kind = kind == "events" ? PageKind::Events : PageKind::Alerts;
        options.pullingId = "1700000000000";
        for (size_t i = 0; i < masks; ++i)
            options.masks.push_back(readMask());
        options.environment = readBytes(environmentBytes);
        const std::string body = readBytes(bytes);
        Page page;
        if (const auto error = readPage(body, options, {}, page))
            std::cout << "error " << error->reason << '\n';
        else
            print(page);
        std::cout.flush();
    }
}
