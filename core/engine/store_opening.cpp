// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store_opening.h"

#include "base/clock.h"

namespace casb {

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
    for (const InputConfig &input : config.inputs) {
        qint64 longest = 0;
        for (const RateLimit &limit : input.requestLimits)
            longest = limit.requests < 0 ? longest : qMax(longest, limit.periodMs);
        if (longest > 0)
            opened.earlierRequests.insert(input.name, reader->requestTimes(input.name, clock.nowMs() - longest));
    }
    return opened;
}

} // namespace casb
