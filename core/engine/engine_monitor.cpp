// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine_monitor.h"

#include "base/process_facts.h"
#include "base/when_ready.h"
#include "engine/credential_groups.h"
#include "engine/global_status.h"
#include "engine/store_opening.h"

#include <algorithm>

namespace casb {
namespace {

constexpr int kRefreshMs = 250;
constexpr qint64 kRequestsEveryMs = 1'000;
constexpr qint64 kRetainEveryMs = 600'000;
constexpr qint64 kStatusEveryMs = 120'000;
constexpr qint64 kWatchEveryMs = 60'000;
constexpr int kWatchedPulls = 500;
constexpr qint64 kDayMs = 86'400'000;

QString percent(double value)
{
    return QString::number(value, 'f', 1) + u'%';
}

} // namespace

EngineMonitor::EngineMonitor(Config config, std::shared_ptr<Store> store, QList<std::shared_ptr<InternalQueue>> internal,
                             Clock &clock, Log &log, QObject *parent)
    : QObject(parent), m_config(std::move(config)), m_store(std::move(store)), m_internal(std::move(internal)), m_clock(clock),
      m_log(log, {QStringLiteral("OutputProcess"), QStringLiteral("MainThread")}),
      m_statusLog(log, {QStringLiteral("MainProcess"), QStringLiteral("CollectorThread")}), m_watchdog(clock, m_log)
{
}

EngineMonitor::~EngineMonitor() = default;

void EngineMonitor::start()
{
    m_reader = m_store->reader();
    m_startedMs = m_clock.nowMs();
    m_timer = new QTimer(this);
    connect(m_timer, &QTimer::timeout, this, &EngineMonitor::refresh);
    m_timer->start(kRefreshMs);
    refresh();
    retain();
    logMemory();
    logStatus();
    watch();
}

void EngineMonitor::watch()
{
    if (const std::optional<WatchFacts> facts = watchFacts())
        m_facts.alarms = m_watchdog.look(*facts);
    m_clock.callAfter(kWatchEveryMs, this, [this] { watch(); });
}

/// Nothing when the store cannot be read.
std::optional<WatchFacts> EngineMonitor::watchFacts()
{
    WatchFacts facts;
    facts.nowMs = m_clock.nowMs();
    facts.runningSinceMs = m_startedMs;
    facts.spool = m_reader->spoolFacts();
    bool well = readWell();
    const QList<OutputCursor> cursors = m_reader->cursors();
    well = well && readWell();
    for (const OutputConfig &output : std::as_const(m_config.outputs)) {
        const auto cursor = std::find_if(cursors.begin(), cursors.end(),
                                         [&output](const OutputCursor &one) { return one.output == output.name; });
        if (cursor == cursors.end())
            continue;
        BlockQuery atCursor;
        atCursor.from = cursor->nextRecord;
        atCursor.before = cursor->nextRecord + 1;
        atCursor.limit = 1;
        atCursor.lines = false;
        const QList<SpoolBlock> blocks = m_reader->blocks(atCursor);
        well = well && readWell();
        facts.outputs.append({output.name, cursor->nextRecord, cursor->acknowledgedMs,
                              blocks.isEmpty() ? 0 : blocks.first().storedMs, output.barrierPeriodSeconds * 1000LL});
    }
    facts.pulls = m_reader->pulls(facts.nowMs - kDayMs, facts.nowMs + kDayMs, {}, kWatchedPulls);
    well = well && readWell();
    for (const InputConfig &input : std::as_const(m_config.inputs)) {
        for (const ServiceConfig &service : input.services) {
            WatchFacts::Service one{{input.name, input.id, service.name}, {}, 0, 0};
            const std::optional<StoredState> state = m_reader->state(one.key);
            well = well && readWell();
            one.state = state ? state->value.json : QByteArray();
            for (const PullStatistics &pull : std::as_const(facts.pulls)) {
                if (pull.key == one.key && pull.result == PullStatistics::Result::Running) {
                    one.pages = pull.pages;
                    one.pullRow = pull.id;
                }
            }
            facts.services.append(one);
        }
    }
    for (const QString &group : credentialGroups(m_config))
        facts.quotas.append({group, m_facts.requestsToday.value(group), requestsPerDay(m_config, group)});
    return well ? std::optional(facts) : std::nullopt;
}

void EngineMonitor::refresh()
{
    if (!m_reader)
        return;
    // What cannot be read stays as it was last seen.
    if (const SpoolFacts spool = m_reader->spoolFacts(); readWell())
        m_facts.spool = spool;
    if (const QList<OutputCursor> cursors = m_reader->cursors(); readWell())
        m_facts.cursors = cursors;
    m_facts.residentBytes = memoryFacts().residentBytes;
    const qint64 now = m_clock.nowMs();
    if (now - m_requestsReadMs >= kRequestsEveryMs) {
        m_requestsReadMs = now;
        for (const QString &group : credentialGroups(m_config)) {
            if (const qint64 count = m_reader->requestCount(group, now - now % kDayMs); readWell())
                m_facts.requestsToday.insert(group, count);
        }
    }
    emit factsChanged(m_facts);
    trimDeadLetters();
}

bool EngineMonitor::readWell() const
{
    return m_reader->lastError().id == ErrorId::None;
}

void EngineMonitor::trimDeadLetters()
{
    const PersistenceConfig &limits = m_config.persistence;
    const qint64 maxBytes = qint64(limits.deadLetterMegabytes) << 20;
    const SpoolFacts &spool = m_facts.spool;
    if (m_trimming ||
        (spool.deadLetters + spool.settledLetters <= limits.deadLetterLimit && spool.deadLetterBytes <= maxBytes))
        return;
    m_trimming = true;
    whenReady(m_store->trimDeadLetters(limits.deadLetterLimit, maxBytes), this, [this](const Result<qint64> &dropped) {
        m_trimming = false;
        if (dropped && *dropped > 0)
            m_log.warning(
                QStringLiteral("The dead letter box is full: the %1 oldest of its objects were dropped (it keeps "
                               "%2 objects and %3 MB)")
                    .arg(*dropped)
                    .arg(m_config.persistence.deadLetterLimit)
                    .arg(m_config.persistence.deadLetterMegabytes));
    });
}

void EngineMonitor::logStatus()
{
    GlobalStatusFacts facts;
    facts.process = processStatus();
    facts.standard = {QStringLiteral("store"), m_config.queueMaxMessages, m_config.queueMaxMegabytes,
                      m_config.queueWrapMessages, m_facts.spool.waiting};
    // Each output has one of its own: the fullest tells how it stands.
    for (const std::shared_ptr<InternalQueue> &queue : std::as_const(m_internal)) {
        if (!facts.internal || queue->size() > facts.internal->waiting)
            facts.internal = {QStringLiteral("internal_messages"), queue->mostMessages(), queue->mostBytes() >> 20,
                              m_config.queueWrapMessages, queue->size()};
    }
    m_statusLog.info(QStringLiteral("global_status: ") + globalStatusText(facts));
    m_clock.callAfter(kStatusEveryMs, this, [this] { logStatus(); });
}

void EngineMonitor::logMemory()
{
    const MemoryFacts facts = memoryFacts();
    if (m_lastMachinePercent >= 0 && facts.residentBytes > 0) {
        m_log.info(QStringLiteral("[GC] global: %1 -> %2, process: RSS(%3 -> %4), VMS(%5 -> %6)")
                       .arg(percent(m_lastMachinePercent), percent(facts.machinePercent), mebibytes(m_lastResident),
                            mebibytes(facts.residentBytes), mebibytes(m_lastVirtual), mebibytes(facts.virtualBytes)));
    }
    m_lastMachinePercent = facts.machinePercent;
    m_lastResident = facts.residentBytes;
    m_lastVirtual = facts.virtualBytes;
    m_clock.callAfter(m_config.senderStatsPeriodSeconds * 1000LL, this, [this] { logMemory(); });
}

void EngineMonitor::retain()
{
    m_store->retain(m_config.persistence.retentionDays, qint64(m_config.queueMaxMegabytes) << 20,
                    requestPeriods(m_config));
    m_clock.callAfter(kRetainEveryMs, this, [this] { retain(); });
}

} // namespace casb
