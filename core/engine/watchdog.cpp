// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watchdog.h"

#include "base/time_text.h"

#include <algorithm>

namespace casb {
namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kStalledMs = 15 * kMinuteMs;
constexpr qint64 kOldMs = 60 * kMinuteMs;
/// A window with the most requests of a day would take longer than this; one that makes no progress at all does, too.
constexpr qint64 kWindowMs = 180 * kMinuteMs;
constexpr qint64 kWindowPages = 100;
constexpr qint64 kFirstIntervalMs = 60 * kMinuteMs;
constexpr qint64 kLongestIntervalMs = 24 * 60 * kMinuteMs;

QString minutes(qint64 ms)
{
    return QString::number(ms / kMinuteMs);
}

QString nameOf(const ServiceKey &key)
{
    return key.input + u'/' + key.inputId + u'/' + key.service;
}

void addOutputs(QList<Alarm> &alarms, const WatchFacts &facts)
{
    for (const WatchFacts::Output &output : facts.outputs) {
        if (output.nextRecord > facts.spool.totalRecords)
            alarms.append(
                {Alarm::Kind::LedgerOpen,
                 output.name,
                 QStringLiteral("The position of output %1 (%2) lies behind the last record that was ever stored (%3)")
                     .arg(output.name)
                     .arg(output.nextRecord)
                     .arg(facts.spool.totalRecords - 1),
                 {},
                 0,
                 0});
        if (output.oldestStoredMs == 0)
            continue;
        // What happened while nobody delivered is no reason to worry right after the start.
        const qint64 still =
            facts.nowMs - std::max({output.acknowledgedMs, output.oldestStoredMs, facts.runningSinceMs});
        if (still >= kStalledMs + 2 * output.barrierMs)
            alarms.append(
                {Alarm::Kind::OutputStalled,
                 output.name,
                 QStringLiteral("Output %1 has delivered nothing for %2 minutes although records wait for it since %3")
                     .arg(output.name, minutes(still), stateTime(output.oldestStoredMs)),
                 {},
                 0,
                 facts.nowMs - still});
    }
}

void addAge(QList<Alarm> &alarms, const WatchFacts &facts)
{
    const bool known = std::any_of(alarms.cbegin(), alarms.cend(),
                                   [](const Alarm &alarm) { return alarm.kind == Alarm::Kind::OutputStalled; });
    qint64 barrierMs = 0;
    for (const WatchFacts::Output &output : facts.outputs)
        barrierMs = std::max(barrierMs, output.barrierMs);
    const qint64 oldest = facts.spool.oldestWaitingMs;
    if (known || oldest == 0 || facts.nowMs - facts.runningSinceMs < kStalledMs ||
        facts.nowMs - oldest < kOldMs + 2 * barrierMs)
        return;
    alarms.append(
        {Alarm::Kind::RecordsOld,
         {},
         QStringLiteral("Records wait for delivery since %1, %2 minutes: the outputs take less than is collected")
             .arg(stateTime(oldest), minutes(facts.nowMs - oldest)),
         {},
         0,
         oldest});
}

void addLedgers(QList<Alarm> &alarms, const WatchFacts &facts)
{
    for (const PullStatistics &pull : facts.pulls) {
        if (pull.received == pull.duplicates + pull.rejected + pull.stored)
            continue;
        alarms.append(
            {Alarm::Kind::LedgerOpen, nameOf(pull.key) + u'/' + pull.pullingId,
             QStringLiteral("The account of pull %1 of %2 does not close: received %3, duplicates %4, rejected %5, "
                            "stored %6")
                 .arg(pull.pullingId, pull.key.service)
                 .arg(pull.received)
                 .arg(pull.duplicates)
                 .arg(pull.rejected)
                 .arg(pull.stored),
             pull.key, pull.id, pull.startedMs});
    }
}

void addQuotas(QList<Alarm> &alarms, const WatchFacts &facts)
{
    for (const WatchFacts::Quota &quota : facts.quotas) {
        if (quota.limit >= 0 && quota.requests >= quota.limit)
            alarms.append(
                {Alarm::Kind::QuotaSpent,
                 quota.input,
                 QStringLiteral("The %1 requests that input %2 may make in a day are used up: collection goes on as "
                                "the limit allows")
                     .arg(QString::number(quota.limit), quota.input),
                 {quota.input, {}, {}},
                 0,
                 0});
    }
}

} // namespace

QString alarmName(Alarm::Kind kind)
{
    switch (kind) {
    case Alarm::Kind::OutputStalled:
        return QStringLiteral("output_stalled");
    case Alarm::Kind::RecordsOld:
        return QStringLiteral("records_old");
    case Alarm::Kind::LedgerOpen:
        return QStringLiteral("ledger_open");
    case Alarm::Kind::WindowOpen:
        return QStringLiteral("window_open");
    case Alarm::Kind::QuotaSpent:
        break;
    }
    return QStringLiteral("quota_spent");
}

QList<Alarm> Watchdog::look(const WatchFacts &facts)
{
    QList<Alarm> alarms;
    addOutputs(alarms, facts);
    addAge(alarms, facts);
    addLedgers(alarms, facts);
    addWindows(alarms, facts);
    addQuotas(alarms, facts);
    say(alarms);
    return alarms;
}

void Watchdog::addWindows(QList<Alarm> &alarms, const WatchFacts &facts)
{
    for (const WatchFacts::Service &service : facts.services) {
        const QString name = nameOf(service.key);
        Progress &progress = m_progress[name];
        if (progress.sinceMs == 0 || service.pullRow == 0 || progress.pullRow != service.pullRow ||
            progress.state != service.state) {
            progress = {service.state, service.pullRow, service.pages, facts.nowMs};
            continue;
        }
        const qint64 pages = service.pages - progress.pages;
        if (facts.nowMs - progress.sinceMs < kWindowMs || pages < kWindowPages)
            continue;
        alarms.append({Alarm::Kind::WindowOpen, name,
                       QStringLiteral("%1 of %2 gets page after page (%3 in %4 minutes) and its position does not move")
                           .arg(service.key.service, service.key.input, QString::number(pages),
                                minutes(facts.nowMs - progress.sinceMs)),
                       service.key, service.pullRow, progress.sinceMs});
    }
}

void Watchdog::say(const QList<Alarm> &alarms)
{
    const qint64 now = m_clock.steadyMs();
    QMap<QString, Raised> raised;
    for (const Alarm &alarm : alarms) {
        const QString key = alarmName(alarm.kind) + u' ' + alarm.subject;
        const auto before = m_raised.constFind(key);
        Raised entry{alarm, now, now + kFirstIntervalMs, kFirstIntervalMs};
        if (before != m_raised.constEnd()) {
            entry = *before;
            entry.alarm = alarm;
        }
        const bool due = before == m_raised.constEnd() || now >= entry.nextLineMs;
        if (before != m_raised.constEnd() && due) {
            entry.intervalMs = std::min(2 * entry.intervalMs, kLongestIntervalMs);
            entry.nextLineMs = now + entry.intervalMs;
        }
        if (due && alarm.kind == Alarm::Kind::LedgerOpen)
            m_log.error(alarm.text);
        else if (due)
            m_log.warning(alarm.text);
        raised.insert(key, entry);
    }
    for (auto it = m_raised.cbegin(); it != m_raised.cend(); ++it) {
        if (!raised.contains(it.key()))
            m_log.info(QStringLiteral("No longer so after %1 minutes: ").arg(minutes(now - it->sinceMs)) +
                       it->alarm.text);
    }
    m_raised = std::move(raised);
}

} // namespace casb
