// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/page.h"

#include "records/facts.h"
#include "records/grammar.h"
#include "records/json_text.h"
#include "records/masker.h"
#include "records/padded_buffer.h"
#include "records/record_writer.h"
#include "records/repair.h"
#include "records/salvage.h"
#include "records/source_object.h"

#include <algorithm>
#include <cstring>
#include <exception>
#include <limits>
#include <new>
#include <utility>

namespace casb::records {

namespace ondemand = simdjson::ondemand;

namespace {

/// What the reading of a page needs beside it. Kept by each thread from page to page unless it grew large.
struct Workspace {
    static constexpr size_t keptCapacity = size_t(4) << 20;

    PaddedBuffer page;
    ondemand::parser pageParser;
    PaddedBuffer masked;
    ondemand::parser maskedParser;
    SourceObject object;
    SourceObject maskedObject;

    [[nodiscard]] bool isLarge() const
    {
        return page.capacity() > keptCapacity || masked.capacity() > keptCapacity
            || object.children.capacity() * sizeof(std::string_view) > keptCapacity;
    }
};

/// Reads one validated page.
class PageReader
{
public:
    PageReader(const PageOptions &options, const KeepFilter &keep, Workspace &workspace, Page &page)
        : m_options(options), m_keep(keep), m_names(namesOf(options.kind)), m_writer(options, m_names),
          m_masker(options, m_names.children), m_work(workspace), m_page(page),
          m_tooMany("the page has more than " + std::to_string(options.maxObjects) + " source objects")
    {
    }

    /// @p deepest: levels of nesting anywhere in the page.
    std::optional<PageError> read(size_t deepest)
    {
        m_deep = deepest > static_cast<size_t>(deepestLevel);
        m_mostBytes = std::min<uint64_t>(m_options.maxBytes, std::numeric_limits<uint32_t>::max());
        if (const auto error = readPageObject())
            return PageError{std::string("the page cannot be read: ") + simdjson::error_message(error)};
        const std::string list(m_names.list);
        if (m_foundList || m_foundNull)
            return std::nullopt;
        if (m_foundOther)
            return PageError{"the page's member " + list + " is no list"};
        return PageError{"the page has no member " + list};
    }

    /// What was cut out of the page's list.
    void takeDamaged(const std::vector<DamagedStretch> &stretches)
    {
        for (const DamagedStretch &stretch : stretches) {
            ++m_page.damaged;
            const int64_t before = m_page.rejectedObjects;
            rejectBytes(stretch.raw,
                        "it is not JSON at its byte " + std::to_string(stretch.at) + ": " + stretch.problem);
            m_page.damagedNew += m_page.rejectedObjects - before;
        }
    }

private:
    simdjson::error_code readPageObject()
    {
        const std::string_view text = m_work.page.text();
        ondemand::document document;
        if (const auto error = m_work.pageParser.iterate(text.data(), text.size(), text.size() + PaddedBuffer::padding)
                                   .get(document))
            return error;
        ondemand::object object;
        if (const auto error = document.get_object().get(object))
            return error;
        for (auto result : object) {
            ondemand::field field;
            if (const auto error = std::move(result).get(field))
                return error;
            if (const auto error = readPageMember(field))
                return error;
        }
        return simdjson::SUCCESS;
    }

    simdjson::error_code readPageMember(ondemand::field &field)
    {
        ondemand::value &value = field.value();
        const std::string_view token = value.raw_json_token();
        const char *nameBegin = field.key().raw();
        const std::string_view name(nameBegin, static_cast<size_t>(token.data() - 2 - nameBegin));
        if (nameIs(name, m_names.list)) {
            if (token.front() == '[')
                return readList(value);
            (token == "null" ? m_foundNull : m_foundOther) = true;
        } else if (m_options.kind == PageKind::Events && nameIs(name, "nextPageToken")) {
            m_page.nextPageToken = scalarText(token);
        }
        return simdjson::SUCCESS;
    }

    simdjson::error_code readList(ondemand::value &value)
    {
        m_foundList = true;
        ondemand::array list;
        if (const auto error = value.get_array().get(list))
            return error;
        for (auto result : list) {
            ondemand::value element;
            if (const auto error = result.get(element))
                return error;
            const std::string_view token = element.raw_json_token();
            if (token.front() != '{') {
                std::string_view raw;
                if (const auto error = rawValue(element).get(raw))
                    return error;
                rejectBytes(raw, "it is no object");
                continue;
            }
            ++m_page.received;
            ondemand::object object;
            if (const auto error = element.get_object().get(object))
                return error;
            if (const auto error = readObject(object, token.data(), m_names, m_work.object))
                return error;
            const char *end = nullptr;
            if (const auto error = element.current_location().get(end))
                return error;
            finishObject(m_work.object, end);
            if (const auto error = takeObject())
                return error;
        }
        return simdjson::SUCCESS;
    }

    simdjson::error_code takeObject()
    {
        const std::string_view raw = m_work.object.raw;
        if (isBeyondMostObjects(raw))
            return simdjson::SUCCESS;
        SourceFacts facts = factsOf(m_work.object);
        if (m_keep && !m_keep(facts)) {
            ++m_page.duplicates;
            return simdjson::SUCCESS;
        }
        facts.raw = {};
        if (m_deep && nestingDepth(raw) + 2 > static_cast<size_t>(deepestLevel)) {
            reject(raw, "it is nested more than " + std::to_string(deepestLevel) + " levels deep", std::move(facts));
            return simdjson::SUCCESS;
        }
        if (m_options.flatten && m_work.object.childCount > m_work.object.children.size()) {
            reject(raw, "it has more than " + std::to_string(mostChildren) + " children", std::move(facts));
            return simdjson::SUCCESS;
        }
        const SourceObject *object = &m_work.object;
        if (!m_options.masks.empty()) {
            if (const auto error = mask())
                return error;
            object = &m_work.maskedObject;
        }
        const uint64_t size = m_writer.sizeOf(*object);
        if (m_page.lines.size() + size > m_mostBytes) {
            reject(raw, "its records would take " + std::to_string(size) + " bytes, more than a page may have",
                   std::move(facts));
            return simdjson::SUCCESS;
        }
        makeRoom(size);
        m_page.recordsOfKept.push_back(m_writer.write(*object, m_page));
        m_page.kept.push_back(std::move(facts));
        return simdjson::SUCCESS;
    }

    /// Grows the lines to what the part of the page read so far lets expect of the whole: doubling would touch twice the
    /// memory, and fresh memory is what a large page costs most.
    void makeRoom(uint64_t size)
    {
        std::string &lines = m_page.lines;
        if (lines.capacity() - lines.size() >= size)
            return;
        const std::string_view text = m_work.page.text();
        const std::string_view raw = m_work.object.raw;
        const double share = static_cast<double>(raw.data() + raw.size() - text.data()) / static_cast<double>(text.size());
        const double expected = lines.empty() ? 1.25 * static_cast<double>(text.size())
                                              : 1.03 * static_cast<double>(lines.size() + size) / share;
        const auto bounded = static_cast<uint64_t>(std::min(expected, static_cast<double>(m_mostBytes)));
        lines.reserve(std::max(lines.size() + size, bounded));
    }

    /// Of something that has no facts.
    void rejectBytes(std::string_view raw, std::string_view reason)
    {
        ++m_page.received;
        if (isBeyondMostObjects(raw))
            return;
        SourceFacts facts;
        facts.raw = raw;
        if (m_keep && !m_keep(facts))
            ++m_page.duplicates;
        else
            reject(raw, reason, {});
    }

    bool isBeyondMostObjects(std::string_view raw)
    {
        if (m_page.received <= m_options.maxObjects)
            return false;
        reject(raw, m_tooMany, {});
        return true;
    }

    void reject(std::string_view raw, std::string_view reason, SourceFacts facts)
    {
        std::vector<RejectedObject> &rejected = m_page.rejected;
        ++m_page.rejectedObjects;
        if (rejected.size() <= mostRejected) {
            rejected.push_back({std::string(raw), std::string(reason), std::move(facts)});
            return;
        }
        RejectedObject &shared = rejected.back();
        if (++shared.objects == 2)
            shared.reason = "one of many that were rejected, the first of them since " + shared.reason;
        shared.raw += '\n';
        shared.raw += raw;
    }

    simdjson::error_code mask()
    {
        m_maskedText.clear();
        m_masker.apply(m_work.object.raw, m_maskedText);
        std::memcpy(m_work.masked.prepare(m_maskedText.size()), m_maskedText.data(), m_maskedText.size());
        m_work.masked.finish(m_maskedText.size());
        return readLoneObject(m_work.maskedParser, m_work.masked, m_names, m_work.maskedObject);
    }

    const PageOptions &m_options;
    const KeepFilter &m_keep;
    const PageNames &m_names;
    const RecordWriter m_writer;
    const Masker m_masker;
    Workspace &m_work;
    Page &m_page;
    const std::string m_tooMany;
    std::string m_maskedText;
    uint64_t m_mostBytes = 0;
    bool m_deep = false;
    bool m_foundList = false;
    bool m_foundNull = false;
    bool m_foundOther = false;
};

/// Copies the valid @p text into @p buffer without the white space between its tokens.
std::optional<PageError> minify(std::string_view text, bool whiteSpace, PaddedBuffer &buffer)
{
    char *to = buffer.prepare(text.size());
    size_t size = text.size();
    if (whiteSpace) {
        if (const auto error = simdjson::minify(text.data(), text.size(), to, size))
            return PageError{std::string("the page cannot be minified: ") + simdjson::error_message(error)};
    } else {
        std::memcpy(to, text.data(), size);
    }
    buffer.finish(size);
    return std::nullopt;
}

std::optional<PageError> readBody(std::string_view body, const PageOptions &options, const KeepFilter &keep,
                                  Workspace &workspace, Page &page)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (body.starts_with(byteOrderMark))
        body.remove_prefix(byteOrderMark.size());

    const std::string_view sent = body;
    std::string clean;
    GrammarVerdict verdict;
    if (simdjson::validate_utf8(body.data(), body.size()))
        verdict = checkGrammar(body);
    if (!verdict.valid) {
        clean = repaired(sent, page.repairs);
        body = clean;
        verdict = checkGrammar(body);
    }
    std::optional<SalvagedPage> rest;
    if (!verdict.valid) {
        clean = {};
        const PageNames &names = namesOf(options.kind);
        rest = salvage(sent, names.list, names.id, static_cast<size_t>(options.maxObjects));
        const PageError error{"not JSON at byte " + std::to_string(verdict.at) + ": " + verdict.problem};
        if (!rest)
            return error;
        page.repairs = {};
        clean = repaired(std::exchange(rest->text, {}), page.repairs);
        body = clean;
        verdict = checkGrammar(body);
        if (!verdict.valid)
            return error;
    }
    if (const auto error = minify(body, verdict.whiteSpace, workspace.page))
        return error;
    clean = {};
    if (workspace.page.text().front() != '{')
        return PageError{"the page is no object"};
    PageReader reader(options, keep, workspace, page);
    const std::optional<PageError> error = reader.read(verdict.deepest);
    if (!error && rest)
        reader.takeDamaged(rest->damaged);
    return error;
}

} // namespace

std::optional<PageError> readPage(std::string_view body, const PageOptions &options, const KeepFilter &keep, Page &page)
{
    thread_local std::unique_ptr<Workspace> workspace;
    page = {};
    std::optional<PageError> error;
    try {
        if (!workspace)
            workspace = std::make_unique<Workspace>();
        error = readBody(body, options, keep, *workspace, page);
        if (workspace->isLarge())
            workspace.reset();
    } catch (const std::bad_alloc &) {
        workspace.reset();
        error = PageError{"there is not enough memory for the page"};
    } catch (const std::exception &failure) {
        error = PageError{std::string("the page cannot be read: ") + failure.what()};
    }
    if (error)
        page = {};
    return error;
}

} // namespace casb::records
