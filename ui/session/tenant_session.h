// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/state_words.h"
#include "session/session.h"

namespace casb::ui {

/// One tenant of the collector as it is listed: state and how far behind.
struct TenantLine {
    QString input;
    QString id;
    QString region;
    StateWord state;
    QString behind; ///< `4 min`, or the word of a tenant that does not collect
    bool operator==(const TenantLine &) const = default;
};

/// A session seen through one of its tenants: pages that are given this one show that tenant alone, or all of them.
/// Deeds go to the whole session; Pull now to the tenant in view. Lives in the GUI thread.
class TenantSession : public Session
{
    Q_OBJECT

public:
    /// @p whole outlives it.
    explicit TenantSession(Session &whole, QObject *parent = nullptr);

    /// Name of the input in view; empty: all.
    [[nodiscard]] const QString &tenant() const { return m_tenant; }
    /// Shows @p input from now on, as soon as there is one of that name; empty: all.
    void viewTenant(const QString &input);
    /// All tenants, in the order of the configuration.
    [[nodiscard]] QList<TenantLine> tenants() const;

    void open(const QString &configPath) override { m_whole.open(configPath); }
    void open(const Config &config, const QString &configPath) override { m_whole.open(config, configPath); }
    void close() override { m_whole.close(); }
    [[nodiscard]] bool isOpen() const override { return m_whole.isOpen(); }
    [[nodiscard]] const Config &config() const override;
    [[nodiscard]] QString configPath() const override { return m_whole.configPath(); }
    [[nodiscard]] const EngineSnapshot &snapshot() const override;
    [[nodiscard]] Log &log() override { return m_whole.log(); }
    [[nodiscard]] const std::shared_ptr<LogBuffer> &logBuffer() const override { return m_whole.logBuffer(); }
    [[nodiscard]] SecretStore &secrets() override { return m_whole.secrets(); }
    [[nodiscard]] Clock &clock() override { return m_whole.clock(); }
    [[nodiscard]] StoreQueries &queries() override { return m_queries; }

    void pullNow(const ServiceKey &key) override;
    void setPaused(bool paused) override { m_whole.setPaused(paused); }
    void setCredentials(const QString &inputName, const Credentials &credentials) override
    {
        m_whole.setCredentials(inputName, credentials);
    }
    QFuture<Result<StoredState>> changeState(const ServiceKey &key, const StateValue &value, StateCause cause,
                                             const QString &reason, Resend resend) override
    {
        return m_whole.changeState(key, value, cause, reason, resend);
    }
    QFuture<Result<ReplayReceipt>> replayLetter(qint64 letter, const QByteArray &repaired) override
    {
        return m_whole.replayLetter(letter, repaired);
    }
    QFuture<Result<qint64>> discardLetters(const QList<qint64> &ids, bool discard) override
    {
        return m_whole.discardLetters(ids, discard);
    }

signals:
    void tenantChanged();

private:
    [[nodiscard]] bool known(const QString &input) const;
    void take();
    void follow();

    Session &m_whole;
    StoreQueries m_queries;
    QString m_wanted; ///< what was chosen, there or not
    QString m_tenant;
    Config m_config;
    EngineSnapshot m_snapshot;
};

} // namespace casb::ui
