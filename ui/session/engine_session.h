// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace casb::ui {

/// A session that hosts the engine in this process.
class EngineSession : public Session
{
    Q_OBJECT

public:
    /// @p log and @p buffer live longer than the session; lines of the engine go to both.
    EngineSession(Clock &clock, Log &log, std::shared_ptr<LogBuffer> buffer, SecretStore &secrets,
                  QObject *parent = nullptr);
    /// Ends what still runs without waiting for its delivery. close() is the graceful way.
    ~EngineSession() override;

    void open(const QString &configPath) override;
    void open(const Config &config, const QString &configPath) override;
    void close() override;

    [[nodiscard]] bool isOpen() const override;
    [[nodiscard]] const Config &config() const override;
    [[nodiscard]] QString configPath() const override;
    [[nodiscard]] const EngineSnapshot &snapshot() const override;
    [[nodiscard]] Log &log() override;
    [[nodiscard]] const std::shared_ptr<LogBuffer> &logBuffer() const override;
    [[nodiscard]] SecretStore &secrets() override;
    [[nodiscard]] Clock &clock() override;
    [[nodiscard]] StoreQueries &queries() override;

    void pullNow(const ServiceKey &key) override;
    void setPaused(bool paused) override;
    void setCredentials(const QString &inputName, const Credentials &credentials) override;
    QFuture<Result<StoredState>> changeState(const ServiceKey &key, const StateValue &value, StateCause cause,
                                             const QString &reason, Resend resend) override;
    QFuture<Result<ReplayReceipt>> replayLetter(qint64 letter, const QByteArray &repaired) override;
    QFuture<Result<qint64>> discardLetters(const QList<qint64> &ids, bool discard) override;

    /// Engine::limiterOf() of what is open; gone at limitersGoing().
    [[nodiscard]] RateLimiter *limiterOf(const QUrl &authBaseUrl, const Credentials &credentials) const;

signals:
    void limitersGoing();

private:
    void start();
    void take(const EngineSnapshot &snapshot);
    void takeStore();
    void engineEnded();
    void storeReleased(const EngineSnapshot &last);

    Clock &m_clock;
    Log &m_log;
    std::shared_ptr<LogBuffer> m_buffer;
    SecretStore &m_secrets;
    StoreQueries m_queries;
    Engine *m_engine = nullptr; ///< child; null: nothing is open
    std::shared_ptr<Store> m_store;
    std::optional<std::pair<Config, QString>> m_next; ///< to be opened when the engine before is gone
    bool m_ending = false;      ///< an engine has ended, its store is not released yet
    Config m_config;
    QString m_configPath;
    EngineSnapshot m_snapshot;
};

} // namespace casb::ui
