// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casb::records {

/// The hot path: the bytes of one page into the records that go to Devo. Pure functions on bytes; no Qt, no I/O, no
/// exceptions out of it.

enum class PageKind { Alerts, Events };

/// Fields to mask, as path of member names ("*" = each element) and the text that replaces the value.
struct Mask {
    std::vector<std::string> path;
    std::string value;
};

struct PageOptions {
    PageKind kind = PageKind::Alerts;
    bool flatten = true;
    std::string pullingId;   ///< value of @devo_pulling_id, added last
    std::string environment; ///< value of @devo_environment, before it; empty: not added
    std::vector<Mask> masks;
    /// The most that a page's records may take: a source object with many children repeats its other members in each
    /// record. An object beyond it is rejected. At most what 32 bits count.
    uint64_t maxBytes = uint64_t(1) << 28;
    /// The most source objects of a page that are looked at: each takes memory besides its bytes, however small it is.
    /// What follows is rejected.
    int64_t maxObjects = 250'000;
};

/// What identifies a source object: enough to filter duplicates before any record of it is written.
struct SourceFacts {
    std::string id;                      ///< text of `id` / `eventId`; empty when it has none
    std::optional<int64_t> timestampMs;  ///< `timestamp`, epoch s / ms or ISO 8601; none when missing or of another type
    bool timestampOfWrongType = false;
    const char *timestampType = "";      ///< Python's name of its type (`int`, `str`, `list`, …); empty: none
    std::string severity;                ///< alerts; empty when missing
    std::string_view raw;                ///< the object's own (minified) bytes; valid during the call only
};

/// A source object that cannot become a record.
struct RejectedObject {
    std::string raw; ///< its bytes, minified when they are JSON
    std::string reason;
    SourceFacts facts{}; ///< what identifies it, raw empty; all empty when it is no object
    int64_t objects = 1; ///< more: several that share this place, their bytes in a line each
};

/// How many rejected objects of a page have a place of their own. Those that follow share one, so that a page of
/// millions of them takes no more memory than its bytes.
inline constexpr size_t mostRejected = 1000;

/// How deep a source object may be nested, counted from the page: the page is the first level, its list the second.
inline constexpr int deepestLevel = 1024;

struct Repairs {
    int64_t controlCharacters = 0; ///< raw control characters inside strings, escaped
    int64_t invalidUtf8 = 0;       ///< bad byte sequences, replaced by U+FFFD
    int64_t invalidEscapes = 0;    ///< backslashes that begin no escape, kept as such
    int64_t notNumbers = 0;        ///< NaN and Infinity, replaced by null

    [[nodiscard]] int64_t total() const { return controlCharacters + invalidUtf8 + invalidEscapes + notNumbers; }
};

struct Page {
    std::string lines;                      ///< all records, one a line, each ended by '\n'
    std::vector<uint32_t> ends;             ///< end of each record in lines, behind its '\n'
    int64_t received = 0;                   ///< source objects in the page
    int64_t duplicates = 0;                 ///< of them refused by the filter
    std::vector<SourceFacts> kept;          ///< of the objects whose records are in lines, raw empty, in their order
    std::vector<uint32_t> recordsOfKept;    ///< number of records of each of them
    std::vector<RejectedObject> rejected;
    int64_t rejectedObjects = 0; ///< their number
    /// Stretches of the list that are no JSON, each counted and rejected as one object though there may have been
    /// several: then received is the least that the page held.
    int64_t damaged = 0;
    int64_t damagedNew = 0; ///< of them let through by the filter
    Repairs repairs;
    std::optional<std::string> nextPageToken; ///< events; none when missing or null
};

/// Why a body is no page at all: truncated, not JSON, the list missing or no list.
struct PageError {
    std::string reason;
};

/// True: the object is new and is to be kept. Asked for each source object once, in the page's order, before anything
/// of it is written; also for one that is then rejected, so that it is rejected once and not with every page that
/// brings it. Of an element that is no object, or no JSON, only the bytes are told; the latter are asked for last.
using KeepFilter = std::function<bool(const SourceFacts &)>;

/// Reads @p body (UTF-8 JSON, repaired where it is dirty) and writes its records into @p page.
/// Parents' and children's members keep their order, numbers their text, duplicates their place; white space between
/// tokens is removed, so that a record is one line. Returns no error, or why the body is no page; then @p page is empty.
///
/// The list may be null, which is an empty page, but not be missing. Children (reference: flattening): of several lists of
/// that name the last counts; a value that is no list is one child, kept as it is; null and {} are no children.
/// received = duplicates + rejected + kept. May be called from several threads at once.
///
/// Where the list holds something that no repair makes JSON, that alone is rejected and the rest of the page is read
/// (records/salvage.h), unless the page ends too early: a truncated page is no page.
std::optional<PageError> readPage(std::string_view body, const PageOptions &options, const KeepFilter &keep,
                                  Page &page);

} // namespace casb::records
