// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "config/config.h"
#include "store/backend.h"

#include <QElapsedTimer>
#include <QMutex>

namespace casb {

/// The store in a PostgreSQL database, which must exist; its tables are made when it is empty.
class PostgresBackend : public Backend
{
public:
    /// Error SecretUnavailable: the password cannot be had (one of the keychain has to be looked up before).
    static Result<std::shared_ptr<PostgresBackend>> make(const PersistenceConfig &config);

    [[nodiscard]] QString location() const override;
    [[nodiscard]] QString driver() const override { return QStringLiteral("QPSQL"); }
    void describe(QSqlDatabase &database, SqlConnection::Access access) const override;
    void beginSession(SqlConnection &sql, SqlConnection::Access access) const override;
    [[nodiscard]] QString inDialect(QString sql) const override;
    [[nodiscard]] QString beginStatement() const override { return QStringLiteral("BEGIN"); }
    [[nodiscard]] bool hasTable(SqlConnection &sql, const QString &name) const override;
    [[nodiscard]] bool isEmpty(SqlConnection &sql) const override;
    [[nodiscard]] StoreFailure failure(const QSqlError &error) const override;
    [[nodiscard]] bool forwardOnly() const override { return false; } // it would block the connection for others
    [[nodiscard]] bool commitCanBeUnknown() const override { return true; }
    [[nodiscard]] qint64 sizeBytes(SqlConnection &sql) const override;
    void afterCommit(SqlConnection & /*sql*/) const override {}
    bool shrink(SqlConnection & /*sql*/) const override { return false; } // autovacuum does

private:
    PostgresBackend(PersistenceConfig config, QString password);
    void takeEngineLock(SqlConnection &sql) const;

    PersistenceConfig m_config;
    QString m_password;
    mutable QMutex m_mutex; ///< guards the size, which is costly to ask for
    mutable QElapsedTimer m_sizeAsked;
    mutable qint64 m_size = 0;
};

} // namespace casb
