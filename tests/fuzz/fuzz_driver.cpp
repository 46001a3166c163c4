// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fuzz_page N FOLDER [SEED]: gives the entry point each file of the folder and N mutations of them, always the same ones.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

const std::vector<std::string> &tokens()
{
    static const std::vector<std::string> all = {
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "\\u00e9", "null", "true", "{}", "[]", "\"\"", "1e400", "-0",
        "99999999999999999999", "0", "1.", "NaN", "-Infinity", "\\x", "},{", "]}", "\t", "\n", " ", "\xef\xbb\xbf", "\xff", "\xe2\x82", "\xed\xa0\x80", "\"id\":",
        "\"related_events\":", "\"additionalProperties\":", "\"alerts\":", "\"content\":", "\"timestamp\":", "[{},null,1]",
        "[[[[", "{\"a\":", "}}", "]]", std::string(1, '\0'), std::string(1100, '['), std::string(1100, '[') + std::string(1100, ']')};
    return all;
}

std::string mutated(std::string text, std::mt19937 &random)
{
    const auto below = [&random](size_t bound) { return bound == 0 ? 0 : random() % bound; };
    const size_t changes = 1 + below(4);
    for (size_t i = 0; i < changes; ++i) {
        const size_t at = below(text.size() + 1);
        const size_t length = std::min(below(40), text.size() - at);
        switch (below(6)) {
        case 0:
            text.erase(at, length);
            break;
        case 1:
            text.insert(at, tokens()[below(tokens().size())]);
            break;
        case 2:
            text.insert(below(text.size() + 1), text.substr(at, length));
            break;
        case 3:
            text.replace(at, length, tokens()[below(tokens().size())]);
            break;
        case 4:
            if (at < text.size())
                text[at] = static_cast<char>(random());
            break;
        default:
            if (below(10) == 0)
                text.resize(at);
        }
    }
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    std::vector<std::string> seeds;
    for (const auto &entry : std::filesystem::directory_iterator(argv[2])) {
        std::ifstream file(entry.path(), std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    if (seeds.empty())
        return 2;
    seeds.emplace_back(R"({"alerts":[{"id":1,"related_events":[{"a":1},2]},{"id":"x","related_events":null},{},3]})");
    seeds.emplace_back(R"({"content":[{"eventId":"1","additionalProperties":{"a":[1]}}],"nextPageToken":"x"})");
    const auto run = [](const std::string &text) {
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(text.data()), text.size());
    };
    for (const std::string &seed : seeds)
        run(seed);
    std::mt19937 random(argc > 3 ? static_cast<uint32_t>(std::atoi(argv[3])) : 1);
    const int count = std::atoi(argv[1]);
    std::string text;
    for (int i = 0; i < count; ++i) {
        // Half of them go on from the last mutation, to get far from what is well formed.
        const bool goOn = !text.empty() && text.size() < 20000 && random() % 2 == 0;
        text = mutated(goOn ? text : seeds[random() % seeds.size()], random);
        run(text);
    }
    std::printf("%d mutations of %zu seeds\n", count, seeds.size());
}
