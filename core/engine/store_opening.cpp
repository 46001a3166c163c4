// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store_opening.h"

#include "base/clock.h"
#include "engine/credential_groups.h"
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

/// Of a service of a run that was killed, one answer may have come that was not stored yet, while the next request was
/// under way already: without rows for both, limits of a day would not know of them.
void noteUnknownRequests(Store &store, const Config &config, qint64 nowMs)
{
    QList<RequestRow> rows;
    for (const InputConfig &input : config.inputs) {
        if (!input.enabled)
            continue;
        for (const ServiceConfig &service : input.services) {
            RequestRow row;
            row.key = {input.name, input.id, service.name};
            row.credential = credentialGroup(config, input);
            row.beganMs = nowMs;
            row.error = QStringLiteral("the run was killed: this request may have been made");
            rows << row << row;
        }
    }
    store.saveRequests(rows);
    store.flush().waitForFinished();
}

} // namespace

QHash<QString, qint64> requestPeriods(const Config &config)
{
    QHash<QString, qint64> periods;
    for (const InputConfig &input : config.inputs) {
        qint64 &longest = periods[credentialGroup(config, input)]; // whose name the requests bear
        longest = qMax(longest, longestPeriod(input.requestLimits));
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
    if (noteRun(*opened.store, *reader, clock.nowMs(), log))
        noteUnknownRequests(*opened.store, config, clock.nowMs());
    // Without them a limit of a day would be spent anew after each restart.
    for (const InputConfig &input : config.inputs) {
        const QString group = credentialGroup(config, input);
        if (const qint64 longest = longestPeriod(limitsOfGroup(config, group)); longest > 0)
            opened.earlierRequests.insert(group, reader->requestTimes(group, clock.nowMs() - longest));
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
    return opened;
}

} // namespace casb
