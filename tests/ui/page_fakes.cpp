// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fakes.h"

#include "base/time_text.h"

#include <algorithm>

namespace casb::ui::testing {
namespace {

template <typename T> QFuture<Result<T>> ready(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

void FakeRows::setState(const ServiceKey &key, const StateValue &value, StateCause cause, const QString &actor,
                        const QString &reason, qint64 whenMs)
{
    const QMutexLocker lock(&mutex);
    StateHistoryRow row;
    row.id = ++lastHistoryId;
    row.key = key;
    row.whenMs = whenMs;
    row.cause = cause;
    row.actor = actor;
    row.reason = reason;
    row.before = states.value(key).value;
    row.after = value;
    history[key].prepend(row);
    StoredState &state = states[key];
    state.value = value;
    ++state.version;
    state.changedMs = whenMs;
}

QByteArray FakeRows::historyRowJson(const ServiceKey &key, StateCause cause) const
{
    const QMutexLocker lock(&mutex);
    for (const StateHistoryRow &row : history.value(key)) {
        if (row.cause == cause)
            return row.after.json;
    }
    return {};
}

std::optional<StoredState> FakeReader::state(const ServiceKey &key)
{
    const QMutexLocker lock(&m_rows->mutex);
    return m_rows->states.contains(key) ? std::optional(m_rows->states.value(key)) : std::nullopt;
}

QList<ServiceKey> FakeReader::services()
{
    const QMutexLocker lock(&m_rows->mutex);
    return m_rows->states.keys();
}

QList<StateHistoryRow> FakeReader::history(const ServiceKey &key, int limit, qint64 beforeId, bool byPersonsOnly)
{
    const QMutexLocker lock(&m_rows->mutex);
    QList<StateHistoryRow> out;
    for (const StateHistoryRow &row : m_rows->history.value(key)) {
        const bool person = row.cause != StateCause::Pull && row.cause != StateCause::PrePull;
        if ((beforeId == 0 || row.id < beforeId) && (!byPersonsOnly || person) && out.size() < limit)
            out.append(row);
    }
    return out;
}

qint64 FakeReader::historyCount(const ServiceKey &key)
{
    const QMutexLocker lock(&m_rows->mutex);
    return m_rows->history.value(key).size();
}

std::optional<StateHistoryRow> FakeReader::historyRow(qint64 id)
{
    const QMutexLocker lock(&m_rows->mutex);
    for (const auto &list : m_rows->history) {
        for (const StateHistoryRow &row : list) {
            if (row.id == id)
                return row;
        }
    }
    return {};
}

QList<PullStatistics> FakeReader::pulls(qint64 fromMs, qint64 toMs, const QString &service, int limit)
{
    const QMutexLocker lock(&m_rows->mutex);
    QList<PullStatistics> out;
    for (const PullStatistics &pull : m_rows->pulls) {
        if (pull.startedMs >= fromMs && pull.startedMs < toMs && (service.isEmpty() || pull.key.service == service)
            && out.size() < limit)
            out.append(pull);
    }
    return out;
}

std::optional<PullStatistics> FakeReader::pull(qint64 row)
{
    const QMutexLocker lock(&m_rows->mutex);
    for (const PullStatistics &pull : m_rows->pulls) {
        if (pull.id == row)
            return pull;
    }
    return {};
}

QList<RequestRow> FakeReader::requests(qint64 pullRow)
{
    const QMutexLocker lock(&m_rows->mutex);
    return m_rows->requests.value(pullRow);
}

QList<DeadLetter> FakeReader::deadLetters(const DeadLetterQuery &wanted)
{
    using Which = DeadLetterQuery::Which;
    const QMutexLocker lock(&m_rows->mutex);
    QList<DeadLetter> out;
    for (DeadLetter letter : m_rows->letters) {
        const bool open = letter.outcome == DeadLetter::Outcome::Open;
        if ((wanted.beforeId > 0 && letter.id >= wanted.beforeId) || (wanted.which == Which::Open && !open) ||
            (wanted.which == Which::Settled && open) ||
            (!wanted.service.isEmpty() && letter.key.service != wanted.service) ||
            !letter.pullingId.startsWith(wanted.pullingId) ||
            !letter.reason.contains(wanted.reason, Qt::CaseInsensitive) || out.size() >= wanted.limit)
            continue;
        letter.bytes = letter.raw.size();
        if (!wanted.bytes)
            letter.raw = letter.repaired = {};
        out.append(letter);
    }
    return out;
}

std::optional<DeadLetter> FakeReader::deadLetter(qint64 id)
{
    const QMutexLocker lock(&m_rows->mutex);
    for (DeadLetter letter : m_rows->letters) {
        letter.bytes = letter.raw.size();
        if (letter.id == id)
            return letter;
    }
    return {};
}

QMap<qint64, qint64> FakeReader::sourcesByHour(const ServiceKey &key, qint64 fromMs, qint64 toMs)
{
    const QMutexLocker lock(&m_rows->mutex);
    QMap<qint64, qint64> out = m_rows->sourcesByHour.value(key);
    out.removeIf([&](const auto &entry) { return entry.key() < fromMs || entry.key() >= toMs; });
    return out;
}

std::optional<SpoolBlock> FakeReader::blockFrom(qint64 number)
{
    const QMutexLocker lock(&m_rows->mutex);
    for (auto it = m_rows->blocks.crbegin(); it != m_rows->blocks.crend(); ++it) {
        if (it->firstRecord + it->records > number)
            return *it;
    }
    return {};
}

QList<LogEntry> FakeReader::log(qint64 beforeMs, int limit)
{
    QList<LogEntry> found;
    for (const LogEntry &entry : std::as_const(m_rows->log)) {
        // Lines of one millisecond stay together.
        if (entry.timeMs < beforeMs && (found.size() < limit || entry.timeMs == found.last().timeMs))
            found.append(entry);
    }
    return found;
}

QList<SpoolBlock> FakeReader::blocksBefore(qint64 number, int limit)
{
    const QMutexLocker lock(&m_rows->mutex);
    QList<SpoolBlock> out;
    for (const SpoolBlock &block : m_rows->blocks) {
        if (block.firstRecord < number && out.size() < limit)
            out.append(block);
    }
    return out;
}

QList<SpoolBlock> FakeReader::blocks(const BlockQuery &wanted)
{
    const QMutexLocker lock(&m_rows->mutex);
    QList<SpoolBlock> out;
    for (const SpoolBlock &block : m_rows->blocks) {
        const bool fits = block.firstRecord < wanted.before && block.firstRecord + block.records > wanted.from
            && block.storedMs >= wanted.storedFromMs && (wanted.service.isEmpty() || block.key.service == wanted.service)
            && (wanted.pullingId.isEmpty() || block.pullingId == wanted.pullingId);
        if (fits && out.size() < wanted.limit)
            out.append(block);
    }
    return out;
}

SpoolFacts FakeReader::spoolFacts()
{
    const QMutexLocker lock(&m_rows->mutex);
    SpoolFacts facts;
    for (const SpoolBlock &block : m_rows->blocks)
        facts.keptRecords += block.records;
    if (!m_rows->blocks.isEmpty()) // newest first
        facts.totalRecords = m_rows->blocks.first().firstRecord + m_rows->blocks.first().records;
    return facts;
}

qint64 FakeReader::recordsFrom(qint64 number, const QString &input)
{
    const QMutexLocker lock(&m_rows->mutex);
    qint64 count = 0;
    for (const SpoolBlock &block : m_rows->blocks) {
        if (block.firstRecord >= number && (input.isEmpty() || block.key.input == input))
            count += block.records;
    }
    return count;
}

QList<OutputCursor> FakeReader::cursors()
{
    const QMutexLocker lock(&m_rows->mutex);
    return m_rows->cursors;
}

QFuture<Result<Credentials>> FakeSecrets::read(const CredentialSources &sources)
{
    if (failure.id != ErrorId::None)
        return ready<Credentials>(failure);
    return ready<Credentials>(kept.value(sources.apiKey.text));
}

QFuture<Result<void>> FakeSecrets::write(const QString &name, const Credentials &credentials)
{
    if (failure.id != ErrorId::None)
        return ready<void>(failure);
    if (failureOf.contains(name))
        return ready<void>(failureOf.value(name));
    kept[name] = credentials;
    return ready<void>({});
}

QFuture<Result<void>> FakeSecrets::remove(const QString &name)
{
    kept.remove(name);
    return ready<void>({});
}

QFuture<Result<void>> FakeSecrets::probe()
{
    return failure.id != ErrorId::None ? ready<void>(failure) : ready<void>({});
}

FakeSession::FakeSession(Clock &clock) : m_clock(clock), m_log(clock)
{
    m_log.addSink(buffer);
    m_queries.setStore(std::make_shared<FakeStore>(rows));
}

FakeSession::~FakeSession()
{
    m_queries.setStore(nullptr);
}

void FakeSession::open(const Config &config, const QString &configPath)
{
    configuration = config;
    path = configPath;
    emit opened();
}

void FakeSession::setCredentials(const QString &inputName, const Credentials &credentials)
{
    given[inputName] = credentials;
}

QFuture<Result<ReplayReceipt>> FakeSession::replayLetter(qint64 letter, const QByteArray &repaired)
{
    if (changeFailure.id != ErrorId::None)
        return ready(Result<ReplayReceipt>(changeFailure));
    {
        const QMutexLocker lock(&rows->mutex);
        for (DeadLetter &one : rows->letters) {
            if (one.id != letter)
                continue;
            one.outcome = DeadLetter::Outcome::Replayed;
            one.settledMs = m_clock.nowMs();
            one.settledBy = QStringLiteral("anna");
            one.repaired = repaired == one.raw ? QByteArray() : repaired;
            one.replayPull = 1;
            --shown.spool.deadLetters;
            ++shown.spool.settledLetters;
        }
    }
    emit deadLettersChanged();
    return ready(Result<ReplayReceipt>(ReplayReceipt{1, 1, 0}));
}

QFuture<Result<qint64>> FakeSession::discardLetters(const QList<qint64> &ids, bool discard)
{
    if (changeFailure.id != ErrorId::None)
        return ready(Result<qint64>(changeFailure));
    using Outcome = DeadLetter::Outcome;
    qint64 changed = 0;
    {
        const QMutexLocker lock(&rows->mutex);
        for (DeadLetter &one : rows->letters) {
            if (!ids.contains(one.id) || one.outcome != (discard ? Outcome::Open : Outcome::Discarded))
                continue;
            one.outcome = discard ? Outcome::Discarded : Outcome::Open;
            one.settledMs = discard ? m_clock.nowMs() : 0;
            one.settledBy = discard ? QStringLiteral("anna") : QString();
            ++changed;
        }
        shown.spool.deadLetters -= discard ? changed : -changed;
        shown.spool.settledLetters += discard ? changed : -changed;
    }
    emit deadLettersChanged();
    return ready(Result<qint64>(changed));
}

QFuture<Result<StoredState>> FakeSession::changeState(const ServiceKey &key, const StateValue &value, StateCause cause,
                                                      const QString &reason, Resend resend)
{
    lastResend = resend;
    if (changeFailure.id != ErrorId::None)
        return ready<StoredState>(changeFailure);
    rows->setState(key, value, cause, QStringLiteral("a.ruiz"), reason, m_clock.nowMs());
    QMetaObject::invokeMethod(this, [this, key] { emit stateChanged(key); }, Qt::QueuedConnection);
    return ready<StoredState>(rows->states.value(key));
}

} // namespace casb::ui::testing
