// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store_opening.h"

#include "base/clock.h"
#include "engine/run_mark.h"

namespace casb {
namespace {

/// The longest span that a limit looks back, 0: there is no limit.
qint64 longestPeriod(const QList<RateLimit> &limits)
{
    qint64 longest = 0;
    for (const RateLimit &limit : limits)
        longest = limit.requests < 0 ? longest : qMax(longest, limit.periodMs);
    return longest;
}

} // namespace

QHash<QString, qint64> requestPeriods(const Config &config)
{
    QHash<QString, qint64> periods;
    for (const InputConfig &input : config.inputs) {
        qint64 &longest = periods[input.name];
        longest = longestPeriod(input.requestLimits);
        for (const ServiceConfig &service : input.services)
            longest = qMax(longest, longestPeriod(service.requestLimits));
    }
    return periods;
}

Result<OpenedStore> openStore(const Config &config, Clock &clock, Logger log)
{
    Result<std::shared_ptr<Store>> store = Store::open(config.persistence, clock, log);
    if (!store)
        return store.error();
    OpenedStore opened;
    opened.store = *store;
    QStringList names;
    for (const OutputConfig &output : config.outputs)
        names += output.name;
    QFuture<Result<QList<OutputCursor>>> attaching = opened.store->attachOutputs(names);
    const Result<QList<OutputCursor>> cursors = attaching.result();
    if (!cursors)
        return cursors.error();
    opened.cursors = *cursors;
    const auto reader = opened.store->reader();
    // Without them a limit of a day would be spent anew after each restart.
    for (const InputConfig &input : config.inputs) {
        if (const qint64 longest = longestPeriod(input.requestLimits); longest > 0)
            opened.earlierRequests.insert(input.name, reader->requestTimes(input.name, clock.nowMs() - longest));
        if (reader->lastError().id != ErrorId::None)
            return reader->lastError();
        for (const ServiceConfig &service : input.services) {
            const ServiceKey key{input.name, input.id, service.name};
            if (const qint64 longest = longestPeriod(service.requestLimits); longest > 0)
                opened.earlierOfServices[input.name].insert(service.name,
                                                            reader->requestTimesOf(key, clock.nowMs() - longest));
            if (reader->lastError().id != ErrorId::None)
                return reader->lastError();
        }
    }
    noteRun(*opened.store, *reader, clock.nowMs(), log);
    return opened;
}

} // namespace casb
