// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/what_followed.h"

#include "persistence/state_words.h"
#include "store/store_reader.h"

namespace casb::ui {
namespace {

constexpr int kReadBlock = 1000;
constexpr int kMostBlocks = 50;
constexpr int kMostPulls = 10'000;
constexpr int kUnderWay = 20; // the pull of the service is among the last ones of all tenants

std::optional<qint64> positionOf(const StateValue &value)
{
    return value.positionMs ? value.positionMs : parseState(value.json).positionMs();
}

} // namespace

WhatFollowed whatFollowed(StoreReader &reader, const StateHistoryRow &row, qint64 nowMs)
{
    WhatFollowed out;
    const std::optional<qint64> before = positionOf(row.before);
    const std::optional<qint64> after = positionOf(row.after);
    out.fell = byPerson(row.cause) && before && after && *after < *before;
    if (!out.fell)
        return out;
    // The history is read from its end: what ends the story is the earliest of what is found.
    qint64 endMs = nowMs;
    qint64 beforeId = 0;
    for (int block = 0; block < kMostBlocks; ++block) {
        const QList<StateHistoryRow> rows = reader.history(row.key, kReadBlock, beforeId);
        for (const StateHistoryRow &later : rows) {
            if (later.id <= row.id)
                break;
            if (byPerson(later.cause) || positionOf(later.after).value_or(0) >= *before) {
                out.over = true;
                endMs = later.whenMs;
            }
        }
        if (rows.size() < kReadBlock || rows.back().id <= row.id)
            break;
        beforeId = rows.back().id;
    }
    // A pull that was under way counts from before: of it only the requests can be told apart.
    for (const PullStatistics &pull : reader.pulls(0, row.whenMs, row.key.service, kUnderWay)) {
        if (pull.key != row.key || (pull.endedMs > 0 && pull.endedMs < row.whenMs))
            continue;
        for (const RequestRow &request : reader.requests(pull.id))
            out.underWay += request.beganMs >= row.whenMs && request.beganMs <= endMs ? 1 : 0;
    }
    for (const PullStatistics &pull : reader.pulls(row.whenMs, endMs + 1, row.key.service, kMostPulls)) {
        if (pull.key != row.key)
            continue;
        ++out.pulls;
        out.requests += pull.requests;
        out.received += pull.received;
        out.duplicates += pull.duplicates;
    }
    return out;
}

} // namespace casb::ui
