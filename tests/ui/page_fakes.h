// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "session/session.h"

#include <QMutex>
#include <QMutexLocker>

#include <memory>

namespace casb::ui::testing {

/// What the pages read, held in memory; the same content for all readers.
struct FakeRows {
    mutable QMutex mutex;
    QMap<ServiceKey, StoredState> states;
    QMap<ServiceKey, QList<StateHistoryRow>> history; ///< newest first
    QList<PullStatistics> pulls;                      ///< newest first
    QMap<qint64, QList<RequestRow>> requests;
    QMap<ServiceKey, QMap<qint64, qint64>> sourcesByHour;
    QList<SpoolBlock> blocks; ///< newest first
    QList<OutputCursor> cursors;
    QList<LogEntry> log;      ///< newest first
    QList<DeadLetter> letters; ///< newest first, with their bytes
    qint64 lastHistoryId = 0;
    qint64 requestsToday = 0;

    void setState(const ServiceKey &key, const StateValue &value, StateCause cause, const QString &actor,
                  const QString &reason, qint64 whenMs);
    /// The newest state with which a change of @p cause ended.
    QByteArray historyRowJson(const ServiceKey &key, StateCause cause) const;
};

class FakeReader : public StoreReader
{
public:
    explicit FakeReader(std::shared_ptr<FakeRows> rows) : m_rows(std::move(rows)) {}

    std::optional<StoredState> state(const ServiceKey &key) override;
    QList<ServiceKey> services() override;
    QList<StateHistoryRow> history(const ServiceKey &key, int limit, qint64 beforeId, bool byPersonsOnly) override;
    qint64 historyCount(const ServiceKey &key) override;
    std::optional<StateHistoryRow> historyRow(qint64 id) override;
    std::vector<QByteArray> seenIds(const ServiceKey &) override { return {}; }
    QList<PullStatistics> pulls(qint64 fromMs, qint64 toMs, const QString &service, int limit) override;
    std::optional<PullStatistics> pull(qint64 row) override;
    QList<RequestRow> requests(qint64 pullRow) override;
    QList<qint64> requestTimes(const QString &, qint64) override { return {}; }
    qint64 requestCount(const QString &, qint64) override { return m_rows->requestsToday; }
    QList<TrafficRow> traffic(qint64, qint64, qint64) override { return {}; }
    QMap<qint64, qint64> sourcesByHour(const ServiceKey &key, qint64 fromMs, qint64 toMs) override;
    std::optional<SpoolBlock> blockFrom(qint64 number) override;
    QList<SpoolBlock> blocksBefore(qint64 number, int limit) override;
    QList<OutputCursor> cursors() override;
    QList<SpoolBlock> blocks(const BlockQuery &wanted) override;
    SpoolFacts spoolFacts() override;
    qint64 recordsFrom(qint64 number, const QString &input) override;
    SeenFacts seenFacts(const ServiceKey &) override { return {100'000, 0}; }
    QList<DeadLetter> deadLetters(const DeadLetterQuery &wanted) override;
    std::optional<DeadLetter> deadLetter(qint64 id) override;
    QList<LogEntry> log(qint64 beforeMs, int limit) override;
    Error lastError() const override { return {}; }

private:
    std::shared_ptr<FakeRows> m_rows;
};

/// A store whose readers see FakeRows and which takes no writes.
class FakeStore : public Store
{
    Q_OBJECT

public:
    explicit FakeStore(std::shared_ptr<FakeRows> rows) : m_rows(std::move(rows)) {}
    std::unique_ptr<StoreReader> reader() const override { return std::make_unique<FakeReader>(m_rows); }
    QString location() const override { return QStringLiteral("casb.db"); }
    QFuture<Result<CommitReceipt>> commitPage(PageCommit) override { return {}; }
    QFuture<Result<qint64>> savePull(PullStatistics, QList<RequestRow>) override { return {}; }
    void saveRequests(QList<RequestRow>) override {}
    QFuture<Result<StoredState>> changeState(ServiceKey, StateValue, StateCause, QString, QString, bool, qint64) override
    {
        return {};
    }
    QFuture<Result<QList<OutputCursor>>> attachOutputs(QStringList) override { return {}; }
    QFuture<Result<void>> moveCursor(QString, qint64, qint64) override { return {}; }
    void saveLog(QList<LogEntry>) override {}
    QFuture<Result<void>> retain(int, qint64, QHash<QString, qint64>) override { return {}; }
    QFuture<Result<void>> flush() override { return {}; }

private:
    std::shared_ptr<FakeRows> m_rows;
};

/// Keeps credentials in memory, or refuses as a keychain does that is missing.
class FakeSecrets : public SecretStore
{
    Q_OBJECT

public:
    Error failure; ///< id None: works
    QMap<QString, Error> failureOf; ///< by entry, when it is written
    QMap<QString, Credentials> kept;

    QFuture<Result<Credentials>> read(const CredentialSources &sources) override;
    QFuture<Result<void>> write(const QString &name, const Credentials &credentials) override;
    QFuture<Result<void>> remove(const QString &name) override;
    QFuture<Result<void>> probe() override;
};

/// A session over FakeRows. Deeds are written down; changes of state are done at once.
class FakeSession : public Session
{
    Q_OBJECT

public:
    explicit FakeSession(Clock &clock);
    ~FakeSession() override;

    void open(const QString &) override {}
    void open(const Config &given, const QString &path) override;
    void close() override {}
    bool isOpen() const override { return true; }
    const Config &config() const override { return configuration; }
    QString configPath() const override { return path; }
    const EngineSnapshot &snapshot() const override { return shown; }
    Log &log() override { return m_log; }
    const std::shared_ptr<LogBuffer> &logBuffer() const override { return buffer; }
    SecretStore &secrets() override { return secretStore; }
    Clock &clock() override { return m_clock; }
    StoreQueries &queries() override { return m_queries; }
    QList<ServiceKey> pulled;
    void pullNow(const ServiceKey &key) override { pulled << key; }
    void setPaused(bool) override {}
    void setCredentials(const QString &inputName, const Credentials &credentials) override;
    QFuture<Result<StoredState>> changeState(const ServiceKey &key, const StateValue &value, StateCause cause,
                                             const QString &reason, Resend resend) override;
    QFuture<Result<ReplayReceipt>> replayLetter(qint64 letter, const QByteArray &repaired) override;
    QFuture<Result<qint64>> discardLetters(const QList<qint64> &ids, bool discard) override;

    std::shared_ptr<FakeRows> rows = std::make_shared<FakeRows>();
    std::shared_ptr<LogBuffer> buffer = std::make_shared<LogBuffer>();
    FakeSecrets secretStore;
    Config configuration;
    QString path;
    EngineSnapshot shown;
    QMap<QString, Credentials> given; ///< by input
    Resend lastResend = Resend::Everything;
    Error changeFailure; ///< id None: works; of dead letters, too

private:
    Clock &m_clock;
    Log m_log;
    StoreQueries m_queries;
};

inline const ServiceKey kAlerts{QStringLiteral("proofpoint_casb"), QStringLiteral("proofpoint_casb_1"),
                                QStringLiteral("alerts")};
inline const ServiceKey kEvents{QStringLiteral("proofpoint_casb"), QStringLiteral("proofpoint_casb_1"),
                                QStringLiteral("events")};
/// 17 March 2026 09:34:18 UTC.
inline constexpr qint64 kNow = 1'773'740'058'000;

/// A week of a quiet tenant: pulls every ten minutes, states, a reset and a restore by persons, records, log.
void fillRealistic(FakeSession &session);
void fillLog(LogBuffer &buffer, int lines, qint64 endMs);
/// A pull each minute, oldest first, the services in turn.
QList<PullStatistics> manyPulls(int count, qint64 endMs);

} // namespace casb::ui::testing
