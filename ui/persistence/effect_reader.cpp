// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/effect_reader.h"

#include "engine/engine_snapshot.h"
#include "session/time_display.h"

#include <QCoreApplication>

#include <algorithm>

namespace casb::ui {
namespace {

constexpr qint64 kDayMs = 24 * 3'600'000LL;
constexpr int kMeasuredPulls = 200;
constexpr int kMostWaitingBlocks = 200'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("casb::ui", text);
}

/// Records of a service that some output has not delivered yet.
qint64 waitingOf(StoreReader &reader, const ServiceKey &key)
{
    qint64 slowest = -1;
    for (const OutputCursor &cursor : reader.cursors())
        slowest = slowest < 0 ? cursor.nextRecord : std::min(slowest, cursor.nextRecord);
    if (slowest < 0)
        return 0;
    BlockQuery query;
    query.from = slowest;
    query.service = key.service;
    query.lines = false;
    query.limit = kMostWaitingBlocks;
    qint64 waiting = 0;
    for (const SpoolBlock &block : reader.blocks(query)) {
        if (block.key == key)
            waiting += block.firstRecord + block.records - std::max(block.firstRecord, slowest);
    }
    return waiting;
}

} // namespace

ResetFacts configuredFacts(const Config &config, const EngineSnapshot &snapshot, const ServiceKey &key, qint64 nowMs)
{
    ResetFacts facts;
    facts.nowMs = nowMs;
    facts.requestsToday = snapshot.requestsToday;
    facts.requestsPerDay = snapshot.requestsPerDay;
    for (const InputConfig &input : config.inputs) {
        if (input.name != key.input || input.id != key.inputId)
            continue;
        facts.limits = input.requestLimits;
        for (const ServiceConfig &service : input.services) {
            if (service.name != key.service)
                continue;
            facts.limits += service.requestLimits;
            if (key.service == QLatin1String("alerts")) {
                facts.sourcesPerRequest = service.pageSize;
                facts.windowMs = service.windowHours * 3'600'000LL;
            }
        }
    }
    return facts;
}

ResetFacts readFacts(StoreReader &reader, const ServiceKey &key, ResetFacts facts)
{
    facts.sourcesByHour = reader.sourcesByHour(key, facts.nowMs - 400 * kDayMs, facts.nowMs + 3'600'000);
    if (const auto state = reader.state(key))
        facts.positionMs = state->value.positionMs.value_or(0);
    const SeenFacts seen = reader.seenFacts(key);
    facts.filterIds = seen.ids;
    facts.filterSinceMs = seen.knownSinceMs;
    facts.waitingRecords = waitingOf(reader, key);
    qint64 stored = 0;
    qint64 records = 0;
    qint64 received = 0;
    qint64 pages = 0;
    for (const PullStatistics &pull : reader.pulls(0, facts.nowMs + kDayMs, key.service, kMeasuredPulls)) {
        stored += pull.stored;
        records += pull.records;
        received += pull.received;
        pages += pull.pages;
    }
    if (stored > 0)
        facts.recordsPerSource = double(records) / double(stored);
    if (facts.windowMs == 0 && pages > 0 && received > 0)
        facts.sourcesPerRequest = std::max(1.0, double(received) / double(pages));
    return facts;
}

QString exactSpan(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    if (seconds < 60 || seconds >= 3600 || seconds % 60 == 0)
        return spanText(ms);
    return tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString effectSentence(const QString &service, const ResetEffect &effect, const QString &fromWords)
{
    if (effect.skippedMs > 0)
        return tr("%1 of %2 lie between the present position and that time and would never be collected.")
            .arg(spanText(effect.skippedMs), service);
    const QString unknown = effect.unknownMs > 0
        ? u' ' + tr("What lies in the first %1 is older than the store's history and comes on top.").arg(spanText(effect.unknownMs))
        : QString();
    const QString limit = effect.atLimitMs > 0 ? tr(", %1 at the rate limit").arg(exactSpan(effect.atLimitMs)) : QString();
    const QString requests =
        effect.requests == 1 ? tr("1 request") : tr("about %1 requests").arg(numberText(effect.requests));
    return tr("%1 are collected again from %2: about %3 %4, of which Devo has %5 already. With %6%7.")
        .arg(spanText(effect.spanMs), fromWords, numberText(effect.sources), service, numberText(effect.delivered), requests,
             limit) + unknown;
}

} // namespace casb::ui
