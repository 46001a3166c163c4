// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/pull_ledger.h"

#include "base/python_text.h"
#include "collect/page_settings.h"
#include "collect/pull_text.h"
#include "collect/source_count.h"

#include <QCoroFuture>

namespace casb {
namespace {

constexpr qint64 kSlotMs = 5 * 60'000;
constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kRoomCheckMs = 1'000;
constexpr qint64 kStoreRetryFirstMs = 1'000;
constexpr qint64 kStoreRetryLongestMs = 60'000;
/// How much larger than its body a page's records may be.
constexpr qint64 kRecordsPerBody = 4;

RequestRow rowOf(const RequestTrace &trace, const PullTools &tools)
{
    RequestRow row;
    row.key = tools.key;
    row.credential = tools.credential;
    row.method = trace.method;
    row.path = trace.path;
    row.beganMs = trace.beganMs;
    row.waitedMs = trace.waitedMs;
    row.connectMs = trace.connectMs;
    row.firstByteMs = trace.firstByteMs;
    row.totalMs = trace.totalMs;
    row.status = trace.status;
    row.bytes = trace.bytes;
    row.error = trace.error;
    return row;
}

} // namespace

PullLedger::PullLedger(const PullTools &tools, SeenFilter &seen) : m_tools(tools), m_seen(seen) {}

QCoro::Task<Result<void>> PullLedger::begin(QString askedFor)
{
    accountRequests(); // sign-ins of the setup are no pull's
    m_pull = {};
    m_positionMs.reset();
    m_pull.key = m_tools.key;
    m_pull.startedMs = m_tools.clock->nowMs();
    m_pull.pullingId = QString::number(m_pull.startedMs);
    m_pull.askedFor = std::move(askedFor);
    QFuture<Result<qint64>> saving = m_tools.store->savePull(m_pull, {});
    const Result<qint64> row = co_await saving;
    // A store that is away for the moment must not prevent the pull: the first commit makes the row.
    m_pull.id = row ? *row : 0;
    m_tools.changed();
    co_return Result<void>();
}

void PullLedger::addTrace(const RequestTrace &trace)
{
    const RequestRow row = rowOf(trace, m_tools);
    if (trace.status == 200 && trace.error.isEmpty() && !trace.signIn) {
        m_arrived.append(row);
    } else {
        m_pageless.append(row);
        save({row});
    }
    m_tools.changed();
}

void PullLedger::saveWithoutPage()
{
    if (!m_accounted.isEmpty())
        save(std::exchange(m_accounted, {}));
}

void PullLedger::save(QList<RequestRow> rows)
{
    for (RequestRow &row : rows)
        row.pullRow = m_pull.result == PullStatistics::Result::Running ? m_pull.id : 0;
    m_tools.store->saveRequests(std::move(rows));
}

void PullLedger::accountRequests()
{
    m_accounted += m_arrived;
    for (const RequestRow &row : std::exchange(m_pageless, {}) + std::exchange(m_arrived, {})) {
        if (!row.path.endsWith(QStringLiteral("/auth")))
            ++m_pull.requests;
        if (row.status == 429)
            ++m_pull.throttled;
        m_throttled += row.status == 429 ? 1 : 0;
        m_failed += row.error.isEmpty() ? 0 : 1;
    }
}

bool PullLedger::queueHasRoom(qint64 more) const
{
    const SpoolFacts facts = m_tools.reader->spoolFacts();
    return m_tools.reader->lastError().id == ErrorId::None && facts.waiting + more < m_tools.queueMaxRecords
        && facts.waitingBytes < m_tools.queueMaxBytes;
}

QCoro::Task<Result<void>> PullLedger::awaitRoom()
{
    while (!hasRoom()) {
        if (m_tools.wake->stopRequested())
            co_return Error{ErrorId::Stopped, QStringLiteral("stopped between two pages"), {}};
        if (m_tools.paused()) {
            m_tools.held(PullTools::Hold::Paused);
            co_await waitFor(*m_tools.clock, kHourMs, *m_tools.wake);
            if (!m_tools.paused())
                m_tools.held(PullTools::Hold::None);
            continue;
        }
        const Result<void> room = co_await awaitQueue();
        if (!room)
            co_return room;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> PullLedger::awaitQueue()
{
    bool full = false;
    bool unreadable = false;
    while (!queueHasRoom()) {
        const Error trouble = m_tools.reader->lastError();
        if (trouble.id != ErrorId::None)
            m_tools.storeTrouble(trouble, m_tools.clock->nowMs() + kRoomCheckMs);
        if (trouble.id != ErrorId::None && !std::exchange(unreadable, true))
            m_tools.log.warning(QStringLiteral("Pulling pauses until the store can be read again, nothing is lost: ")
                                + trouble.text());
        if (trouble.id == ErrorId::None && !std::exchange(full, true)) {
            m_tools.log.warning(QStringLiteral("The queue has reached its limit (%1 messages, %2 MB): pulling pauses until "
                                               "records are delivered, nothing is lost")
                                    .arg(m_tools.queueMaxRecords)
                                    .arg(m_tools.queueMaxBytes >> 20));
            m_tools.held(PullTools::Hold::QueueFull);
        }
        co_await waitFor(*m_tools.clock, kRoomCheckMs, *m_tools.wake);
        if (m_tools.wake->stopRequested())
            co_return Error{ErrorId::Stopped, QStringLiteral("stopped while pulling paused"), {}};
    }
    if (unreadable) {
        m_tools.storeTrouble({}, 0);
        m_tools.log.info(QStringLiteral("The store can be read again: pulling goes on"));
    }
    if (full) {
        m_tools.held(PullTools::Hold::None);
        m_tools.log.info(QStringLiteral("The queue has room again: pulling goes on"));
    }
    co_return Result<void>();
}

Result<void> PullLedger::loadSeen()
{
    const SeenIds ids = m_tools.reader->seenSince(m_tools.key, 0, m_tools.span.has_value());
    if (m_tools.reader->lastError().id != ErrorId::None)
        return m_tools.reader->lastError();
    m_seen.load(ids.digests);
    m_seenRow = ids.lastRow;
    return {};
}

void PullLedger::refreshSeen()
{
    const SeenIds ids = m_tools.reader->seenSince(m_tools.key, m_seenRow, false);
    if (m_tools.reader->lastError().id != ErrorId::None || ids.lastRow <= m_seenRow)
        return;
    m_seen.extend(ids.digests);
    m_seenRow = ids.lastRow;
}

std::optional<records::PageError> PullLedger::read(const QByteArray &body, const records::KeepFilter &keep,
                                                   records::Page &page)
{
    records::PageOptions options = pageOptions(m_tools.service, m_tools.environment, m_pull.pullingId);
    options.maxBytes = uint64_t(m_tools.maxBodyBytes * kRecordsPerBody);
    refreshSeen();
    const qint64 began = m_tools.clock->steadyMs();
    auto problem = records::readPage(std::string_view(body.constData(), size_t(body.size())), options, keep, page);
    m_parseMs = m_tools.clock->steadyMs() - began;
    return problem;
}

PageCommit PullLedger::commitOf(const records::Page &page, const StateValue &newState)
{
    PageCommit commit;
    commit.key = m_tools.key;
    if (m_tools.stateKey != m_tools.key)
        commit.stateKey = m_tools.stateKey;
    commit.expectedVersion = m_version;
    commit.expectedSeenRow = m_seenRow;
    commit.newState = newState;
    commit.tag = m_tools.service.tag;
    commit.recordTimeMs = m_pull.startedMs;
    commit.lines = QByteArray(page.lines.data(), qsizetype(page.lines.size()));
    commit.ends = page.ends;
    const qint64 now = m_tools.clock->nowMs();
    for (const records::RejectedObject &object : page.rejected) {
        commit.deadLetters.append({m_tools.key, m_pull.pullingId, now, QByteArray::fromStdString(object.raw),
                                   QString::fromStdString(object.reason)});
    }
    TrafficRow &traffic = commit.traffic;
    traffic.key = m_tools.key;
    traffic.slotMs = now - now % kSlotMs;
    traffic.received = page.received;
    traffic.duplicates = page.duplicates;
    traffic.records = qint64(page.ends.size());
    const auto kind = m_tools.key.service == u"events" ? records::PageKind::Events : records::PageKind::Alerts;
    countSources(page, kind, m_pull.startedMs, commit.sourcesByHour, traffic);
    traffic.throttled = m_throttled;
    traffic.errors = m_failed;
    return commit;
}

QCoro::Task<Result<void>> PullLedger::commit(std::shared_ptr<records::Page> page, StateValue newState)
{
    PageCommit commit = commitOf(*page, newState);
    page->lines = {}; // a large page is not held twice
    if (!m_accounted.isEmpty())
        m_accounted.last().parseMs = m_parseMs;
    const bool measurable = !m_accounted.isEmpty();
    commit.requests = std::exchange(m_accounted, {});
    if (m_late)
        commit.requests.prepend(*std::exchange(m_late, {}));
    commit.seenIds = m_seen.keepPage();

    PullStatistics after = m_pull;
    ++after.pages;
    after.received += page->received;
    after.duplicates += page->duplicates;
    after.rejected += page->rejectedObjects;
    after.stored += qint64(page->kept.size());
    after.records += qint64(page->ends.size());
    after.repaired += page->repairs.total();
    commit.pull = after;

    const qint64 handedMs = m_tools.clock->steadyMs();
    Backoff backoff(kStoreRetryFirstMs, kStoreRetryLongestMs, systemRandom);
    while (true) {
        QFuture<Result<CommitReceipt>> writing = m_tools.store->commitPage(commit);
        const Result<CommitReceipt> receipt = co_await writing;
        if (receipt) {
            if (backoff.failures() > 0)
                m_tools.storeTrouble({}, 0);
            m_throttled -= commit.traffic.throttled;
            m_failed -= commit.traffic.errors;
            m_pull = after;
            m_pull.id = receipt->pullRow;
            m_version = receipt->stateVersion;
            m_seenRow = receipt->seenRow;
            if (measurable && receipt->lastRequest != 0) {
                m_late.emplace();
                m_late->id = receipt->lastRequest;
                m_late->commitMs = m_tools.clock->steadyMs() - handedMs;
            }
            m_positionMs = newState.positionMs;
            m_tools.log.debug(QStringLiteral("Page stored: %1 source object(s), %2 record(s), read in %3 ms, stored in %4 ms, "
                                             "state: %5")
                                  .arg(page->received)
                                  .arg(page->ends.size())
                                  .arg(m_parseMs)
                                  .arg(m_tools.clock->steadyMs() - handedMs)
                                  .arg(pythonFromJson(newState.json)));
            sayOddities(*page);
            m_tools.changed();
            co_return Result<void>();
        }
        if (receipt.error().id == ErrorId::StateChanged) {
            m_version = -1;
            m_accounted = commit.requests + m_accounted; // they were made all the same
            co_return receipt.error();
        }
        const qint64 wait = backoff.next();
        m_tools.log.error(receipt.error().text() + QStringLiteral(" (retrying in %1 seconds)").arg(double(wait) / 1000.0));
        m_tools.storeTrouble(receipt.error(), m_tools.clock->nowMs() + wait);
        const bool whole = co_await waitWhole(*m_tools.clock, wait, *m_tools.wake);
        if (!whole)
            m_accounted = commit.requests + m_accounted;
        if (!whole)
            co_return Error{ErrorId::Stopped, QStringLiteral("stopped before the page could be stored"), {}};
    }
}

void PullLedger::sayOddities(const records::Page &page) const
{
    if (!page.rejected.empty()) {
        m_tools.log.warning(
            QStringLiteral("%1 source object(s) of this page could not become records and lie in the dead "
                           "letter box. The first: %2")
                .arg(page.rejectedObjects)
                .arg(QString::fromStdString(page.rejected.front().reason)));
    }
    if (page.repairs.notNumbers > 0) {
        m_tools.log.warning(QStringLiteral("%1 value(s) of this page were NaN or Infinity, which is no JSON: they are sent as null")
                                .arg(page.repairs.notNumbers));
    }
    const auto odd = std::find_if(page.kept.begin(), page.kept.end(),
                                  [](const records::SourceFacts &facts) { return facts.timestampOfWrongType; });
    if (odd != page.kept.end()) {
        const Error error{ErrorId::DateType,
                          QStringLiteral("Invalid type <class '%1'>. Must be epoch seconds, epoch millis, str, datetime, or "
                                         "DateTime").arg(QLatin1String(odd->timestampType)), {}};
        m_tools.log.warning(error.text());
    }
}

QCoro::Task<void> PullLedger::end(PullStatistics::Result result, Error error)
{
    accountRequests();
    m_pull.result = result;
    m_pull.error = std::move(error);
    m_pull.endedMs = m_tools.clock->nowMs();
    QList<RequestRow> requests = std::exchange(m_accounted, {});
    if (m_late)
        requests.prepend(*std::exchange(m_late, {}));
    QFuture<Result<qint64>> saving = m_tools.store->savePull(m_pull, requests);
    const Result<qint64> saved = co_await saving;
    if (!saved)
        m_tools.log.error(saved.error().text());
    m_tools.changed();
}

void PullLedger::logPartial() const
{
    m_tools.log.info(statisticsLine(m_pull, m_tools.clock->nowMs(), true));
}

} // namespace casb
