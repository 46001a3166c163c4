// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/pull_text.h"

namespace casb {
namespace {

QString seconds(qint64 ms)
{
    return QString::number(double(ms) / 1000.0, 'f', 3);
}

} // namespace

QString pullerClass(const QString &service)
{
    return service == QStringLiteral("events") ? QStringLiteral("ProofpointCasbEventsPuller")
                                               : QStringLiteral("ProofpointCasbAlertsPuller");
}

QString pullerName(const ServiceKey &key)
{
    return QStringLiteral("%1(%2,%3,%4,predefined)").arg(pullerClass(key.service), key.input, key.inputId, key.service);
}

LogOrigin pullerOrigin(const ServiceKey &key)
{
    return {QStringLiteral("InputProcess"), pullerName(key)};
}

LogOrigin backfillOrigin(const ServiceKey &key)
{
    return {QStringLiteral("InputProcess"), QStringLiteral("%1(%2,%3,%4,backfill)")
                                                .arg(pullerClass(key.service), key.input, key.inputId, key.service)};
}

QString setupName(const QString &collectorName, const ServiceKey &key)
{
    return QStringLiteral("ProofpointCasbPullerSetup(%1,%2#%3,%4#predefined)")
        .arg(collectorName, key.input, key.inputId, key.service);
}

LogOrigin setupOrigin(const QString &collectorName, const ServiceKey &key)
{
    return {QStringLiteral("InputProcess"), setupName(collectorName, key)};
}

QString statisticsLine(const PullStatistics &pull, qint64 nowMs, bool partial)
{
    const double elapsed = double(qMax<qint64>(1, nowMs - pull.startedMs)) / 1000.0;
    return QStringLiteral("%1Statistics for this pull cycle (@devo_pulling_id=%2):Number of requests made: %3; "
                          "Number of events received: %4; Number of duplicated events filtered out: %5; "
                          "Number of events generated and sent: %6; Average of events per second: %7.")
        .arg(partial ? QStringLiteral("(Partial) ") : QString(), pull.pullingId)
        .arg(pull.requests)
        .arg(pull.received)
        .arg(pull.duplicates)
        .arg(pull.records)
        .arg(double(pull.records) / elapsed, 0, 'f', 3);
}

QString completedLine(qint64 elapsedMs, qint64 waitMs)
{
    if (waitMs <= 0)
        return QStringLiteral("Last retrieval took too much time, no wait will be applied in this loop");
    return QStringLiteral("Data collection completed. Elapsed time: %1 seconds. Waiting for %2 second(s) until the next one")
        .arg(seconds(elapsedMs), seconds(waitMs));
}

} // namespace casb
